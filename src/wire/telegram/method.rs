//! The Bot API methods that we call, and what their answers mean to us.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::domain::id::UserId;
use crate::wire::http::{Call, Reply, Service};
use crate::wire::telegram::command::Press;

/// Where the Bot API is and as whom we call it. The token must never be shown.
#[derive(Clone)]
pub struct Bot {
    /// Such as `https://api.telegram.org`, without a slash at the end.
    pub api_url: String,
    pub token: String,
}

impl std::fmt::Debug for Bot {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "Bot({})", self.api_url)
    }
}

/// A button below a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Button {
    /// Opens the Mini App.
    App { text: String, url: String },
    /// Opens a web page.
    Link { text: String, url: String },
    /// Asks the bot something.
    Ask { text: String, press: Press },
    /// Lets the person choose a chat in which the bot then offers what can be shared.
    Share { text: String },
}

impl Button {
    fn json(&self) -> Value {
        match self {
            Self::App { text, url } => json!({ "text": text, "web_app": { "url": url } }),
            Self::Link { text, url } => json!({ "text": text, "url": url }),
            Self::Ask { text, press } => json!({ "text": text, "callback_data": press.data() }),
            Self::Share { text } => json!({ "text": text, "switch_inline_query": "" }),
        }
    }
}

/// `sendMessage` to a private chat, whose id is the user's.
#[must_use]
pub fn send_message(user: UserId, text: &str, button: Option<&Button>) -> Value {
    let rows: Vec<_> = button.cloned().into_iter().map(|button| vec![button]).collect();
    send_message_with(user, text, &rows)
}

/// The same, with rows of buttons.
#[must_use]
pub fn send_message_with(user: UserId, text: &str, rows: &[Vec<Button>]) -> Value {
    let mut message = json!({ "chat_id": user.get(), "text": text });
    if let (false, Some(fields)) = (rows.is_empty(), message.as_object_mut()) {
        fields.insert("reply_markup".to_owned(), keyboard(rows));
    }
    message
}

/// `sendMessage` with a button in place of the keyboard. Only such a button opens a Mini App that
/// can send something back to the bot.
#[must_use]
pub fn send_form(user: UserId, text: &str, button: &str, url: &str) -> Value {
    json!({
        "chat_id": user.get(),
        "text": text,
        "reply_markup": {
            "keyboard": [[{ "text": button, "web_app": { "url": url } }]],
            "resize_keyboard": true,
            "one_time_keyboard": true,
        },
    })
}

/// `sendMessage` that takes that button away again.
#[must_use]
pub fn send_after_form(user: UserId, text: &str) -> Value {
    json!({
        "chat_id": user.get(), "text": text, "reply_markup": { "remove_keyboard": true },
    })
}

/// `editMessageText`: another text and other buttons in the same place.
#[must_use]
pub fn edit_message(user: UserId, message_id: i64, text: &str, rows: &[Vec<Button>]) -> Value {
    json!({
        "chat_id": user.get(), "message_id": message_id, "text": text,
        "reply_markup": keyboard(rows),
    })
}

fn keyboard(rows: &[Vec<Button>]) -> Value {
    let rows = rows.iter().map(|row| row.iter().map(Button::json).collect::<Vec<_>>());
    json!({ "inline_keyboard": rows.collect::<Vec<_>>() })
}

/// `answerCallbackQuery`: takes away the sign of waiting on a button that was pressed.
#[must_use]
pub fn answer_callback_query(query_id: &str) -> Value {
    json!({ "callback_query_id": query_id })
}

/// `setChatMenuButton` of a private chat: what is beside the field for messages opens `url`.
#[must_use]
pub fn set_menu_button(user: UserId, text: &str, url: &str) -> Value {
    let button = json!({ "type": "web_app", "text": text, "web_app": { "url": url } });
    json!({ "chat_id": user.get(), "menu_button": button })
}

/// The same as the webhook's answer: Telegram performs it, but tells nobody whether it worked.
#[must_use]
pub fn as_webhook_answer(method: &str, mut parameters: Value) -> Value {
    if let Some(fields) = parameters.as_object_mut() {
        fields.insert("method".to_owned(), Value::from(method));
    }
    parameters
}

#[must_use]
pub fn get_chat_member(chat: &str, user: UserId) -> Value {
    of_chat(chat, user)
}

#[must_use]
pub fn get_user_chat_boosts(chat: &str, user: UserId) -> Value {
    of_chat(chat, user)
}

fn of_chat(chat: &str, user: UserId) -> Value {
    // A public name is text, a numeric chat id is a number.
    let chat = chat.parse::<i64>().map_or_else(|_| Value::from(chat), Value::from);
    json!({ "chat_id": chat, "user_id": user.get() })
}

#[must_use]
pub fn call(bot: &Bot, method: &str, parameters: &Value) -> Call {
    Call {
        service: Service::Telegram,
        post: true,
        url: format!("{}/bot{}/{method}", bot.api_url, bot.token),
        headers: vec![("content-type", "application/json".to_owned())],
        body: Some(parameters.to_string()),
    }
}

/// What a Bot API answer means to us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Done(Value),
    /// 429: the same call may be made again after this long.
    Later {
        seconds: i64,
    },
    /// 403: the user blocked the bot, never started it, or is gone; or the bot is not in the chat.
    Forbidden,
    /// 400 and the like: the same call will never work.
    Wrong {
        description: String,
    },
    /// 5xx or not the Bot API's language: nobody knows whether it took effect.
    Unclear,
}

#[derive(Deserialize)]
struct RawAnswer {
    ok: bool,
    #[serde(default)]
    result: Value,
    #[serde(default)]
    error_code: i64,
    #[serde(default)]
    description: String,
    parameters: Option<RawParameters>,
}

#[derive(Deserialize)]
struct RawParameters {
    retry_after: Option<i64>,
}

#[must_use]
pub fn outcome(reply: &Reply) -> Outcome {
    let Ok(answer) = serde_json::from_str::<RawAnswer>(&reply.body) else {
        return Outcome::Unclear;
    };
    if answer.ok {
        return Outcome::Done(answer.result);
    }
    match answer.error_code {
        429 => {
            let seconds = answer.parameters.and_then(|parameters| parameters.retry_after);
            Outcome::Later { seconds: seconds.unwrap_or(1).clamp(1, 3_600) }
        }
        403 => Outcome::Forbidden,
        400..=499 => Outcome::Wrong { description: answer.description },
        _ => Outcome::Unclear,
    }
}

/// Whether `getChatMember`'s result (`ChatMember`) is a member now.
#[must_use]
pub fn is_member(result: &Value) -> Option<bool> {
    match result.get("status")?.as_str()? {
        "creator" | "administrator" | "member" => Some(true),
        "restricted" => result.get("is_member")?.as_bool(),
        "left" | "kicked" => Some(false),
        _ => None,
    }
}

/// Whether `getUserChatBoosts`' result (`UserChatBoosts`) has any.
#[must_use]
pub fn boosts(result: &Value) -> Option<bool> {
    result.get("boosts")?.as_array().map(|boosts| !boosts.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome_of(status: u16, body: &str) -> Outcome {
        outcome(&Reply { status, body: body.to_owned() })
    }

    #[test]
    fn answers_are_sorted_by_what_can_be_done() {
        assert_eq!(outcome_of(200, r#"{"ok":true,"result":1}"#), Outcome::Done(json!(1)));
        let flood = r#"{"ok":false,"error_code":429,"description":"Too Many Requests",
            "parameters":{"retry_after":7}}"#;
        assert_eq!(outcome_of(429, flood), Outcome::Later { seconds: 7 });
        let blocked = r#"{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked"}"#;
        assert_eq!(outcome_of(403, blocked), Outcome::Forbidden);
        let wrong = r#"{"ok":false,"error_code":400,"description":"Bad Request: chat not found"}"#;
        assert!(matches!(outcome_of(400, wrong), Outcome::Wrong { .. }));
        for body in ["", "<html>", r#"{"ok":false,"error_code":500,"description":"x"}"#] {
            assert_eq!(outcome_of(502, body), Outcome::Unclear);
        }
    }

    #[test]
    fn membership_is_read_from_the_status() {
        for (member, expected) in [
            (json!({"status": "member"}), Some(true)),
            (json!({"status": "creator"}), Some(true)),
            (json!({"status": "restricted", "is_member": true}), Some(true)),
            (json!({"status": "restricted", "is_member": false}), Some(false)),
            (json!({"status": "left"}), Some(false)),
            (json!({"status": "kicked"}), Some(false)),
            (json!({"status": "new"}), None),
            (json!(7), None),
        ] {
            assert_eq!(is_member(&member), expected, "{member}");
        }
    }

    #[test]
    fn any_boost_will_do() {
        for (result, expected) in [
            (json!({"boosts": []}), Some(false)),
            (json!({"boosts": [{"boost_id": "a"}]}), Some(true)),
            (json!({}), None),
            (json!([1]), None),
        ] {
            assert_eq!(boosts(&result), expected, "{result}");
        }
    }
}
