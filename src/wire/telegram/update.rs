//! Updates (Bot API `Update`) as commands. Nobody past this file sees Telegram's JSON.

use serde::Deserialize;
use serde_json::Value;

use crate::domain::id::UserId;
use crate::domain::language::Language;
use crate::wire::telegram::method::is_member;
use crate::wire::telegram::payment::{Payment, PreCheckout, payment, pre_checkout};

/// One thing that somebody wants from the bot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Update {
    pub id: i64,
    pub command: Command,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// `/start` with what followed it in the link, if anything.
    Start { user: UserId, language: Language, payload: Option<String> },
    /// Any other text in the private chat.
    Talk { user: UserId, language: Language },
    /// Somebody is about to pay an invoice.
    PreCheckout(PreCheckout),
    /// Somebody is no longer in a channel or group, by its id and its name, if it has one.
    Left { user: UserId, chat: i64, name: Option<String> },
    /// Stars came.
    Paid(Payment),
    /// Stars went back.
    Refunded(Payment),
    /// A payment of a shape that we do not know: money is never passed over.
    UnreadablePayment,
    /// An update that we do not use; it is answered with 200 so that it does not come again.
    Nothing,
}

#[derive(Deserialize)]
struct RawUpdate {
    update_id: i64,
    #[serde(default)]
    message: Option<Value>,
    #[serde(default)]
    pre_checkout_query: Option<Value>,
    #[serde(default)]
    chat_member: Option<Value>,
}

/// `ChatMemberUpdated`, as far as we read it.
#[derive(Deserialize)]
struct RawMemberUpdate {
    chat: RawChat,
    new_chat_member: Value,
}

#[derive(Deserialize)]
struct RawMessage {
    from: Option<RawUser>,
    chat: RawChat,
    text: Option<String>,
}

#[derive(Deserialize)]
struct RawUser {
    id: i64,
    is_bot: bool,
    language_code: Option<String>,
}

#[derive(Deserialize)]
struct RawChat {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    id: i64,
    #[serde(default)]
    username: Option<String>,
}

/// `None` when this is no update at all. A message of a shape that we do not know is `Nothing`:
/// Telegram adds fields and kinds, and refusing them would block that user's later updates.
#[must_use]
pub fn parse(json: &[u8]) -> Option<Update> {
    let raw: RawUpdate = serde_json::from_str(std::str::from_utf8(json).ok()?).ok()?;
    let command = match (raw.pre_checkout_query, raw.message) {
        // Nobody can be answered without an id; Telegram cancels that payment by itself.
        (Some(query), _) => pre_checkout(&query).map_or(Command::Nothing, Command::PreCheckout),
        (None, Some(message)) => said_or_paid(message),
        (None, None) => raw.chat_member.and_then(left).unwrap_or(Command::Nothing),
    };
    Some(Update { id: raw.update_id, command })
}

/// Telegram says it of every change; only leaving is news to us.
fn left(update: Value) -> Option<Command> {
    let update: RawMemberUpdate = serde_json::from_value(update).ok()?;
    if is_member(&update.new_chat_member)? {
        return None;
    }
    let user = UserId::new(update.new_chat_member.get("user")?.get("id")?.as_i64()?)?;
    Some(Command::Left { user, chat: update.chat.id, name: update.chat.username })
}

fn said_or_paid(message: Value) -> Command {
    let paid = |kind| message.get(kind).map(|_| payment(&message, kind));
    if let Some(payment) = paid("successful_payment") {
        return payment.map_or(Command::UnreadablePayment, Command::Paid);
    }
    if let Some(payment) = paid("refunded_payment") {
        return payment.map_or(Command::UnreadablePayment, Command::Refunded);
    }
    let message = serde_json::from_value(message).ok();
    message.and_then(|message| command(&message)).unwrap_or(Command::Nothing)
}

fn command(message: &RawMessage) -> Option<Command> {
    let from = message.from.as_ref()?;
    if message.chat.kind != "private" || from.is_bot {
        return None;
    }
    let user = UserId::new(from.id)?;
    let language = Language::from_tag(from.language_code.as_deref().unwrap_or_default());
    let text = message.text.as_deref()?.trim();
    let (word, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    // In groups a command carries the bot's name; people paste that form into private chats too.
    if word.split('@').next() == Some("/start") {
        let payload = Some(rest.trim()).filter(|rest| !rest.is_empty()).map(str::to_owned);
        return Some(Command::Start { user, language, payload });
    }
    Some(Command::Talk { user, language })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(text: &str) -> String {
        format!(
            r#"{{"update_id":5,"message":{{"message_id":1,"date":1,"text":"{text}",
            "from":{{"id":7,"is_bot":false,"first_name":"A","language_code":"en"}},
            "chat":{{"id":7,"type":"private","first_name":"A"}}}}}}"#
        )
    }

    /// `-` for a start without a payload.
    fn payload_of(text: &str) -> Option<String> {
        match parse(message(text).as_bytes()).unwrap().command {
            Command::Start { payload, .. } => Some(payload.unwrap_or_else(|| "-".to_owned())),
            _ => None,
        }
    }

    #[test]
    fn start_is_read_with_and_without_a_payload() {
        assert_eq!(payload_of("/start").as_deref(), Some("-"));
        assert_eq!(payload_of("/start abc").as_deref(), Some("abc"));
        assert_eq!(payload_of("/start@earnest_bot abc").as_deref(), Some("abc"));
        assert_eq!(payload_of("/started"), None);
        assert_eq!(payload_of("hello"), None);
    }

    #[test]
    fn a_payment_that_cannot_be_read_is_not_passed_over() {
        for json in [
            r#"{"update_id":5,"message":{"successful_payment":{}}}"#,
            r#"{"update_id":5,"message":{"refunded_payment":7,"chat":{"id":7}}}"#,
        ] {
            let command = parse(json.as_bytes()).unwrap().command;
            assert_eq!(command, Command::UnreadablePayment, "{json}");
        }
        for json in [
            r#"{"update_id":5,"pre_checkout_query":{}}"#,
            r#"{"update_id":5,"subscription":{"state":"canceled"}}"#,
        ] {
            assert_eq!(parse(json.as_bytes()).unwrap().command, Command::Nothing, "{json}");
        }
    }

    #[test]
    fn only_whoever_is_out_has_left() {
        let update = |member: &str| {
            let json = format!(
                r#"{{"update_id":5,"chat_member":{{"date":1,
                "chat":{{"id":-1007,"type":"channel","title":"N","username":"news"}},
                "from":{{"id":9,"is_bot":false,"first_name":"B"}},
                "new_chat_member":{member}}}}}"#
            );
            parse(json.as_bytes()).unwrap().command
        };
        let user = r#""user":{"id":7,"is_bot":false,"first_name":"A"}"#;
        let gone = |status: &str| update(&format!(r#"{{"status":"{status}",{user}}}"#));
        let name = Some("news".to_owned());
        let left = Command::Left { user: UserId::new(7).unwrap(), chat: -1007, name };
        assert_eq!((gone("left"), gone("kicked")), (left.clone(), left));
        assert_eq!((gone("member"), gone("new")), (Command::Nothing, Command::Nothing));
        assert_eq!(update(r#"{"status":"left"}"#), Command::Nothing);
        assert_eq!(update("7"), Command::Nothing);
    }

    #[test]
    fn unknown_updates_are_nothing_and_garbage_is_no_update() {
        for json in [
            r#"{"update_id":5}"#,
            r#"{"update_id":5,"message":{}}"#,
            r#"{"update_id":5,"message":7}"#,
            r#"{"update_id":5,"poll_answer":{"a":1}}"#,
            r#"{"update_id":5,"message":{"chat":{"type":"group"},"text":"/start",
                "from":{"id":7,"is_bot":false}}}"#,
            r#"{"update_id":5,"message":{"chat":{"type":"private"},"text":"/start",
                "from":{"id":-7,"is_bot":false}}}"#,
            r#"{"update_id":5,"message":{"chat":{"type":"private"},"text":"/start",
                "from":{"id":7,"is_bot":true}}}"#,
        ] {
            assert_eq!(parse(json.as_bytes()).unwrap().command, Command::Nothing, "{json}");
        }
        for json in ["", "null", "[]", "{}", r#"{"update_id":"5"}"#, "\u{0}"] {
            assert_eq!(parse(json.as_bytes()), None, "{json}");
        }
        assert_eq!(parse(&[0xff, 0xfe]), None);
    }
}
