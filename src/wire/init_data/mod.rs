//! Telegram's initData: who opened the Mini App, believed only after the HMAC agrees.
//!
//! The order of the checks is the point: size, shape, HMAC, and only then what is inside.
//! Telegram signs every field but `hash`, so `signature` and unknown fields are hashed too.
//! The login widget's rule (SHA-256 of the token as the key) is another one and never accepted.

mod error;
mod key;
mod pairs;
mod user;

#[cfg(test)]
mod tests;

use hmac::Mac;

pub use error::InitDataError;
pub use key::{InitDataKey, sign};
pub use user::InitDataUser;

use pairs::Pairs;

/// A phone's clock and ours may differ this much; more means that somebody made the date up.
const FUTURE_SECONDS_MAX: i64 = 60;
/// Seconds since 1970 stay within eleven digits for 3,000 years.
const AUTH_DATE_DIGITS_MAX: usize = 11;
const START_PARAM_CHARS_MAX: usize = 512;
const HASH_BYTES: usize = 32;

/// What Telegram vouches for. `receiver` is left out on purpose: it is never the caller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InitData {
    pub user: InitDataUser,
    /// When Telegram signed, in Unix seconds.
    pub auth_date: i64,
    /// Signed, but chosen by whoever made the link.
    pub start_param: Option<String>,
    pub query_id: Option<String>,
    pub chat_type: Option<String>,
    /// A signed 64-bit number in text; nobody calculates with it.
    pub chat_instance: Option<String>,
}

/// Checks initData as received, decoded exactly once from the launch parameter.
///
/// # Errors
/// The first rule that it breaks. Callers answer one and the same 401 to all of them.
pub fn verify(
    raw: &str,
    key: &InitDataKey,
    now_seconds: i64,
    max_age_seconds: i64,
) -> Result<InitData, InitDataError> {
    let check_lines = pairs::decode(raw)?;
    let pairs = Pairs::sort(&check_lines)?;
    check_hash(&pairs, key)?;
    let auth_date = auth_date(&pairs, now_seconds, max_age_seconds)?;
    let user = user::read(pairs.get("user").ok_or(InitDataError::UserMissing)?)?;
    let text = |name| pairs.get(name).map(str::to_owned);
    Ok(InitData {
        user,
        auth_date,
        start_param: start_param(&pairs)?.map(str::to_owned),
        query_id: text("query_id"),
        chat_type: text("chat_type"),
        chat_instance: text("chat_instance"),
    })
}

fn check_hash(pairs: &Pairs, key: &InitDataKey) -> Result<(), InitDataError> {
    let hash = pairs.get("hash").ok_or(InitDataError::HashMissing)?;
    let mut expected = [0; HASH_BYTES];
    let lower_case = hash.bytes().all(|byte| !byte.is_ascii_uppercase());
    if !lower_case || hex::decode_to_slice(hash, &mut expected).is_err() {
        return Err(InitDataError::HashMalformed);
    }
    let mut mac = key.mac();
    for (position, line) in pairs.lines_except("hash").enumerate() {
        if position > 0 {
            mac.update(b"\n");
        }
        mac.update(line.as_bytes());
    }
    // Constant time, so that a forger learns nothing from how long a refusal takes.
    mac.verify_slice(&expected).map_err(|_| InitDataError::HashMismatch)
}

fn auth_date(pairs: &Pairs, now_seconds: i64, max_age_seconds: i64) -> Result<i64, InitDataError> {
    let text = pairs.get("auth_date").ok_or(InitDataError::AuthDateMissing)?;
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || text.len() > AUTH_DATE_DIGITS_MAX {
        return Err(InitDataError::AuthDateMalformed);
    }
    let auth_date: i64 = text.parse().map_err(|_| InitDataError::AuthDateMalformed)?;
    if now_seconds.saturating_sub(auth_date) > max_age_seconds {
        return Err(InitDataError::Expired);
    }
    if auth_date > now_seconds.saturating_add(FUTURE_SECONDS_MAX) {
        return Err(InitDataError::Future);
    }
    Ok(auth_date)
}

/// An empty one says as little as none.
fn start_param<'a>(pairs: &Pairs<'a>) -> Result<Option<&'a str>, InitDataError> {
    let Some(text) = pairs.get("start_param").filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    if text.len() > START_PARAM_CHARS_MAX || !text.bytes().all(plain) {
        return Err(InitDataError::StartParamMalformed);
    }
    Ok(Some(text))
}
