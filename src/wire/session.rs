//! Session tokens, and what KV remembers about a session.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::id::UserId;
use crate::domain::language::Language;

pub const TOKEN_BYTES: usize = 32;

/// An opaque bearer token. It is shown once, to its owner; `Debug` shows nothing.
pub struct Token(String);

impl std::fmt::Debug for Token {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Token(…)")
    }
}

impl Token {
    #[must_use]
    pub fn new(random: [u8; TOKEN_BYTES]) -> Self {
        Self(hex::encode(random))
    }

    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// What is stored instead of a token: the hex SHA-256 of it, or `None` if it cannot be one.
#[must_use]
pub fn token_hash(token: &str) -> Option<String> {
    let whole = token.len() == TOKEN_BYTES.saturating_mul(2);
    let plain = token.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    (whole && plain).then(|| hex::encode(Sha256::digest(token.as_bytes())))
}

/// What is stored instead of a launch's `query_id`.
#[must_use]
pub fn query_hash(query_id: &str) -> String {
    hex::encode(Sha256::digest(query_id.as_bytes()))
}

/// The key under which KV remembers a session.
#[must_use]
pub fn cache_key(token_hash: &str) -> String {
    format!("session:{token_hash}")
}

/// What a request needs to know about its session before it asks D1 anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub user: UserId,
    pub language: Language,
    pub is_premium: bool,
    pub country: Option<String>,
    pub epoch: i64,
    /// Unix seconds.
    pub expires_at: i64,
}

#[derive(Serialize, Deserialize)]
struct Cached {
    user: i64,
    language: String,
    #[serde(default)]
    premium: bool,
    #[serde(default)]
    country: Option<String>,
    epoch: i64,
    expires_at: i64,
}

impl Session {
    #[must_use]
    pub fn to_json(&self) -> String {
        let cached = Cached {
            user: self.user.get(),
            language: self.language.tag().to_owned(),
            premium: self.is_premium,
            country: self.country.clone(),
            epoch: self.epoch,
            expires_at: self.expires_at,
        };
        serde_json::to_string(&cached).unwrap_or_default()
    }

    #[must_use]
    pub fn parse(json: &str) -> Option<Self> {
        let cached: Cached = serde_json::from_str(json).ok()?;
        Some(Self {
            user: UserId::new(cached.user)?,
            language: Language::from_tag(&cached.language),
            is_premium: cached.premium,
            country: cached.country,
            epoch: cached.epoch,
            expires_at: cached.expires_at,
        })
    }
}
