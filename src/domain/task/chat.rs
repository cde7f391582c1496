//! What is asked about a channel or group: to be in it, or to boost it.

use serde::{Deserialize, Serialize};

use super::{check_chat, check_telegram_link};
use crate::domain::refusal::Refusal;

/// A chat in which the bot is an administrator: nobody else may ask Telegram about its people.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Chat {
    /// `@name` or a numeric chat id, as the Bot API takes it.
    pub chat: String,
    /// What the earner opens.
    pub url: String,
}

impl Chat {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        check_chat(&self.chat)?;
        check_telegram_link(&self.url)
    }
}
