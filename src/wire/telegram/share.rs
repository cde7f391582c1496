//! Invitations that people share: as the bot's answer to its name in any chat, as a prepared
//! message, and as the answer to a Mini App's launch (Bot API `InlineQueryResultArticle`).

use serde_json::{Value, json};

use crate::domain::id::UserId;
use crate::domain::limits::INLINE_CACHE_SECONDS;

/// What is shared. Nothing in it says who shares it; the link does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// What the one who shares it sees.
    pub title: String,
    /// What is sent.
    pub words: String,
    pub button: String,
    pub link: String,
}

impl Invitation {
    fn result(&self) -> Value {
        json!({
            "type": "article",
            "id": "invitation",
            "title": self.title,
            "description": self.words,
            "input_message_content": { "message_text": self.words },
            "reply_markup": { "inline_keyboard": [[{ "text": self.button, "url": self.link }]] },
        })
    }
}

/// `answerInlineQuery`. Somebody whom we do not know is offered to start the bot instead.
#[must_use]
pub fn answer_inline_query(query_id: &str, invitation: Option<&Invitation>, start: &str) -> Value {
    let results: Vec<_> = invitation.iter().map(|invitation| invitation.result()).collect();
    let mut answer = json!({
        "inline_query_id": query_id,
        "results": results,
        // Everybody has a link of their own.
        "is_personal": true,
        "cache_time": if results.is_empty() { 0 } else { INLINE_CACHE_SECONDS },
    });
    if let (true, Some(fields)) = (results.is_empty(), answer.as_object_mut()) {
        let button = json!({ "text": start, "start_parameter": "share" });
        fields.insert("button".to_owned(), button);
    }
    answer
}

/// `savePreparedInlineMessage`, for chats with people and groups.
#[must_use]
pub fn save_prepared_message(user: UserId, invitation: &Invitation) -> Value {
    json!({
        "user_id": user.get(),
        "result": invitation.result(),
        "allow_user_chats": true,
        "allow_group_chats": true,
        "allow_channel_chats": true,
    })
}

/// `answerWebAppQuery`: a message in the chat from which the Mini App was opened, in its user's
/// name.
#[must_use]
pub fn answer_web_app_query(query_id: &str, invitation: &Invitation) -> Value {
    json!({ "web_app_query_id": query_id, "result": invitation.result() })
}
