//! The `user` field of initData (Telegram's `WebAppUser`), read only after its hash agreed.

use serde::Deserialize;

use super::InitDataError;
use crate::domain::limits::INTEGER_MAX;

/// What we use of `WebAppUser`. Fields that Telegram adds later are ignored, not refused.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct InitDataUser {
    /// Within 1..=2^53 - 1; Telegram promises at most 52 significant bits.
    pub id: i64,
    #[serde(default)]
    pub first_name: String,
    pub last_name: Option<String>,
    pub username: Option<String>,
    /// An IETF tag such as `pt-BR`.
    pub language_code: Option<String>,
    #[serde(default)]
    pub is_premium: bool,
    /// Whether the bot may write first.
    #[serde(default)]
    pub allows_write_to_pm: bool,
}

pub(super) fn read(json: &str) -> Result<InitDataUser, InitDataError> {
    // serde would also fill the fields from an array, by position.
    if !json.starts_with('{') {
        return Err(InitDataError::UserMalformed);
    }
    serde_json::from_str(json)
        .ok()
        .filter(|user: &InitDataUser| (1..=INTEGER_MAX).contains(&user.id))
        .ok_or(InitDataError::UserMalformed)
}
