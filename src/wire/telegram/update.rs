//! Updates (Bot API `Update`) as commands. Nobody past this file sees Telegram's JSON.

use serde::Deserialize;
use serde_json::Value;

use crate::domain::id::UserId;
use crate::domain::limits::INLINE_QUERY_CHARS_MAX;
use crate::wire::telegram::command::{Press, Said, Sender};
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
    /// Somebody wrote in the private chat.
    Said { from: Sender, said: Said },
    /// Somebody pressed a button below a message of ours.
    Pressed { from: Sender, query_id: String, message_id: Option<i64>, press: Option<Press> },
    /// Somebody writes the bot's name in any chat, to share something.
    Searched { from: Sender, query_id: String },
    /// Somebody blocked the bot, or lets it write again.
    Reachable { user: UserId, reachable: bool },
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
    callback_query: Option<Value>,
    #[serde(default)]
    inline_query: Option<Value>,
    #[serde(default)]
    my_chat_member: Option<Value>,
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
struct RawChat {
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
    // Nobody can be answered without an id; Telegram cancels such a payment by itself.
    let asked = raw.pre_checkout_query.map(|query| pre_checkout(&query).map(Command::PreCheckout));
    let command = asked
        .or_else(|| raw.message.map(|message| Some(said_or_paid(&message))))
        .or_else(|| raw.callback_query.map(|query| pressed(&query)))
        .or_else(|| raw.inline_query.map(|query| searched(&query)))
        .or_else(|| raw.my_chat_member.map(|change| reachable(&change)))
        .or_else(|| raw.chat_member.map(left));
    Some(Update { id: raw.update_id, command: command.flatten().unwrap_or(Command::Nothing) })
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

fn said_or_paid(message: &Value) -> Command {
    let paid = |kind| message.get(kind).map(|_| payment(message, kind));
    if let Some(payment) = paid("successful_payment") {
        return payment.map_or(Command::UnreadablePayment, Command::Paid);
    }
    if let Some(payment) = paid("refunded_payment") {
        return payment.map_or(Command::UnreadablePayment, Command::Refunded);
    }
    said(message).unwrap_or(Command::Nothing)
}

fn said(message: &Value) -> Option<Command> {
    if message.get("chat")?.get("type")?.as_str()? != "private" {
        return None;
    }
    let from = Sender::read(message.get("from")?)?;
    let form = message.get("web_app_data").map(|form| form.get("data").and_then(Value::as_str));
    let said = match (form, message.get("text").and_then(Value::as_str)) {
        (Some(data), _) => Said::Form(data.unwrap_or_default().to_owned()),
        (None, Some(text)) => Said::read(text),
        (None, None) if is_from_a_person(message) => Said::Other,
        (None, None) => return None,
    };
    Some(Command::Said { from, said })
}

/// Service messages, such as a pinned message, are nobody's words.
fn is_from_a_person(message: &Value) -> bool {
    const CONTENT: [&str; 11] = [
        "animation",
        "audio",
        "contact",
        "document",
        "location",
        "photo",
        "poll",
        "sticker",
        "video",
        "video_note",
        "voice",
    ];
    CONTENT.iter().any(|name| message.get(name).is_some())
}

fn pressed(query: &Value) -> Option<Command> {
    let data = query.get("data").and_then(Value::as_str).unwrap_or_default();
    let message_id = query.get("message").and_then(|message| message.get("message_id"));
    Some(Command::Pressed {
        from: Sender::read(query.get("from")?)?,
        query_id: query.get("id")?.as_str()?.to_owned(),
        message_id: message_id.and_then(Value::as_i64),
        press: Press::read(data),
    })
}

fn searched(query: &Value) -> Option<Command> {
    let text = query.get("query")?.as_str()?;
    if text.chars().count() > INLINE_QUERY_CHARS_MAX {
        return None;
    }
    let query_id = query.get("id")?.as_str()?.to_owned();
    Some(Command::Searched { from: Sender::read(query.get("from")?)?, query_id })
}

fn reachable(change: &Value) -> Option<Command> {
    let chat = change.get("chat")?;
    if chat.get("type")?.as_str()? != "private" {
        return None;
    }
    let user = UserId::new(chat.get("id")?.as_i64()?)?;
    match change.get("new_chat_member")?.get("status")?.as_str()? {
        "kicked" => Some(Command::Reachable { user, reachable: false }),
        "member" => Some(Command::Reachable { user, reachable: true }),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
