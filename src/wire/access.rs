//! Reads what Cloudflare Access says about who is calling: a JWT (RFC 7519) that it signs with
//! RS256 (RFC 7518, 3.3) and puts into the header `Cf-Access-Jwt-Assertion`.
//!
//! Its fields: "Application token" in <https://developers.cloudflare.com/cloudflare-one/>.
//! Parsing comes first, then the signature (`World::verifies`), and only then are claims believed.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::domain::limits::{
    ACCESS_KEYS_MAX, ACCESS_SKEW_SECONDS, ACCESS_TOKEN_BYTES_MAX, RSA_BYTES_MAX, RSA_BYTES_MIN,
};
use crate::domain::operator;

/// The header that Access sets; it removes one that a client sent.
pub const HEADER: &str = "cf-access-jwt-assertion";

/// Why a token says nothing. One public 401; the kind is for metrics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccessError {
    TooLarge,
    Malformed,
    /// Anything but RS256, or an extension that we do not know.
    Algorithm,
    KeyUnknown,
    SignatureWrong,
    Issuer,
    Audience,
    Expired,
    NotYetValid,
    /// A service token, or no application token at all.
    NotAPerson,
}

impl AccessError {
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "access_too_large",
            Self::Malformed => "access_malformed",
            Self::Algorithm => "access_algorithm",
            Self::KeyUnknown => "access_key_unknown",
            Self::SignatureWrong => "access_signature_wrong",
            Self::Issuer => "access_issuer",
            Self::Audience => "access_audience",
            Self::Expired => "access_expired",
            Self::NotYetValid => "access_not_yet_valid",
            Self::NotAPerson => "access_not_a_person",
        }
    }
}

/// A token in its parts. Nothing in it is true before its signature was verified.
pub struct Assertion<'a> {
    /// Which of the team's keys signed it.
    pub key_id: String,
    /// What was signed, as it came.
    pub signed: &'a str,
    pub signature: Vec<u8>,
    payload: Vec<u8>,
}

/// # Errors
/// `TooLarge`, `Malformed` or `Algorithm`.
pub fn parse(token: &str) -> Result<Assertion<'_>, AccessError> {
    if token.len() > ACCESS_TOKEN_BYTES_MAX {
        return Err(AccessError::TooLarge);
    }
    let (signed, signature) = token.rsplit_once('.').ok_or(AccessError::Malformed)?;
    let (header, payload) = signed.split_once('.').ok_or(AccessError::Malformed)?;
    let header = object(&decode(header)?)?;
    let known = header.get("crit").is_none() && header.get("b64").is_none();
    if header.get("alg").and_then(Value::as_str) != Some("RS256") || !known {
        return Err(AccessError::Algorithm);
    }
    let key_id = header.get("kid").and_then(Value::as_str).ok_or(AccessError::Malformed)?;
    let signature = decode(signature)?;
    if !(RSA_BYTES_MIN..=RSA_BYTES_MAX).contains(&signature.len()) {
        return Err(AccessError::Malformed);
    }
    let key_id = key_id.to_owned();
    Ok(Assertion { key_id, signed, signature, payload: decode(payload)? })
}

impl Assertion<'_> {
    /// The email of whoever signed in, in lower case. To be asked only of a token whose signature
    /// is right. `team_url` is the issuer, `audience` the application's AUD tag.
    ///
    /// # Errors
    /// The first claim that is not what it has to be.
    pub fn email(&self, team_url: &str, audience: &str, now: i64) -> Result<String, AccessError> {
        let claims = object(&self.payload)?;
        let text = |name: &str| claims.get(name).and_then(Value::as_str);
        let time =
            |name: &str| claims.get(name).and_then(Value::as_i64).ok_or(AccessError::Malformed);
        if text("iss") != Some(team_url) {
            return Err(AccessError::Issuer);
        }
        let meant = |value: &Value| value.as_str() == Some(audience);
        let ours = match claims.get("aud") {
            Some(Value::Array(all)) => all.iter().any(meant),
            Some(one) => meant(one),
            None => false,
        };
        if !ours {
            return Err(AccessError::Audience);
        }
        if now.saturating_sub(ACCESS_SKEW_SECONDS) >= time("exp")? {
            return Err(AccessError::Expired);
        }
        if now.saturating_add(ACCESS_SKEW_SECONDS) < time("nbf")? {
            return Err(AccessError::NotYetValid);
        }
        let person = text("email").filter(|_| text("type") == Some("app"));
        person.and_then(operator::email).ok_or(AccessError::NotAPerson)
    }
}

/// One of the team's public keys, its numbers in base64url as RFC 7518, 6.3.1, has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub id: String,
    pub modulus: String,
    pub exponent: String,
}

/// The RSA keys in a JWK set (RFC 7517, 5) that may verify RS256; others are passed over.
/// `None` when it is no such set.
#[must_use]
pub fn keys(json: &str) -> Option<Vec<Key>> {
    let set = object(json.as_bytes()).ok()?;
    let keys = set.get("keys")?.as_array()?;
    Some(keys.iter().take(ACCESS_KEYS_MAX).filter_map(key).collect())
}

fn key(jwk: &Value) -> Option<Key> {
    let text = |name: &str| jwk.get(name).and_then(Value::as_str);
    let fits = |name: &str, expected: &str| text(name).is_none_or(|value| value == expected);
    if text("kty") != Some("RSA") || !fits("alg", "RS256") || !fits("use", "sig") {
        return None;
    }
    let (id, modulus, exponent) = (text("kid")?, text("n")?, text("e")?);
    let sizes = RSA_BYTES_MIN..=RSA_BYTES_MAX;
    let sound = decode(modulus).is_ok_and(|bytes| sizes.contains(&bytes.len()))
        && decode(exponent).is_ok_and(|bytes| (1..=4).contains(&bytes.len()));
    let owned = str::to_owned;
    sound.then(|| Key { id: owned(id), modulus: owned(modulus), exponent: owned(exponent) })
}

fn decode(part: &str) -> Result<Vec<u8>, AccessError> {
    BASE64_URL_SAFE_NO_PAD.decode(part).map_err(|_| AccessError::Malformed)
}

fn object(bytes: &[u8]) -> Result<Value, AccessError> {
    let text = std::str::from_utf8(bytes).ok();
    let value: Option<Value> = text.and_then(|text| serde_json::from_str(text).ok());
    value.filter(Value::is_object).ok_or(AccessError::Malformed)
}

#[cfg(test)]
mod tests;
