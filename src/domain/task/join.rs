//! Be a member of a channel or group in which the bot is an administrator.

use serde::{Deserialize, Serialize};

use super::{check_chat, check_telegram_link};
use crate::domain::refusal::Refusal;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Join {
    /// `@name` or a numeric chat id, as `getChatMember` takes it.
    pub chat: String,
    /// What the earner opens to join.
    pub url: String,
}

impl Join {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        check_chat(&self.chat)?;
        check_telegram_link(&self.url)
    }
}
