//! What partners' servers send us, how it is signed, and the JSON about partners.
//!
//! `POST /postback/{partner}` carries `x-earnest-timestamp`, Unix seconds, and
//! `x-earnest-signature`, the hex HMAC-SHA256 of the timestamp, a full stop and the raw body, keyed
//! with the partner's secret as it is written.

mod alias;

pub use alias::{alias, claim_of, code, reference};

use hmac::{Hmac, Mac};
use serde::Serialize;
use sha2::Sha256;

use crate::domain::limits::{EVENT_ID_CHARS_MAX, POSTBACK_SKEW_SECONDS};
use crate::domain::refusal::Refusal;
use crate::wire::http::Request;
use crate::wire::init_data::InitDataKey;

pub const TIMESTAMP: &str = "x-earnest-timestamp";
pub const SIGNATURE: &str = "x-earnest-signature";

/// What the secrets are made for.
const PURPOSE: &str = "earnest: secrets of partners, first kind";

/// The secret of one generation. It is kept nowhere: whoever has the Workers' key can make it anew.
#[must_use]
pub fn secret(key: &InitDataKey, partner: &str, generation: i64) -> String {
    let name = format!("{partner}:{generation}");
    format!("eps_{}", hex::encode(key.derive(PURPOSE, &name)))
}

/// Whether one of the secrets signed this request, not long ago.
#[must_use]
pub fn is_signed(request: &Request, secrets: &[String], now: i64) -> bool {
    let header = |name| request.header(name).unwrap_or_default();
    let timestamp = header(TIMESTAMP);
    let digits = timestamp.bytes().all(|byte| byte.is_ascii_digit());
    let Some(at) = timestamp.parse::<i64>().ok().filter(|_| digits) else { return false };
    let mut given = [0; 32];
    let read = hex::decode_to_slice(header(SIGNATURE), &mut given).is_ok();
    let recent = now.abs_diff(at) <= POSTBACK_SKEW_SECONDS.unsigned_abs();
    let signed = |secret: &String| {
        Hmac::<Sha256>::new_from_slice(secret.as_bytes()).is_ok_and(|mac| {
            let signed =
                mac.chain_update(timestamp).chain_update(".").chain_update(request.bytes());
            signed.verify_slice(&given).is_ok()
        })
    };
    read && recent && secrets.iter().any(signed)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What the claim was started for is done.
    Completion,
    /// It turned out not to be so.
    Reversal,
}

impl Kind {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Completion => "completion",
            Self::Reversal => "reversal",
        }
    }
}

/// The body of a postback. There is no amount in it: that is ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Postback {
    pub event_id: String,
    pub kind: Kind,
    /// What stood in the link for `{claim}`.
    pub claim: String,
    /// Recorded and answered, but nothing moves.
    pub is_sandbox: bool,
}

impl Postback {
    /// # Errors
    /// `UnsupportedMediaType`, `MalformedJson`, or `BadRequest` for an event id that is not 1 to 64
    /// visible characters or a kind that we do not know.
    pub fn read(request: &Request) -> Result<Self, Refusal> {
        let [event_id, kind, claim, sandbox] =
            request.fields(["event_id", "type", "claim", "sandbox"])?;
        let text = |value: &serde_json::Value| {
            value.as_str().map(str::to_owned).ok_or(Refusal::MalformedJson)
        };
        let (event_id, claim) = (text(&event_id)?, text(&claim)?);
        let kind = match text(&kind)?.as_str() {
            "completion" => Kind::Completion,
            "reversal" => Kind::Reversal,
            _ => return Err(Refusal::BadRequest),
        };
        let visible = event_id.bytes().all(|byte| byte.is_ascii_graphic());
        if !visible || !(1..=EVENT_ID_CHARS_MAX).contains(&event_id.len()) {
            return Err(Refusal::BadRequest);
        }
        let is_sandbox = match sandbox {
            serde_json::Value::Null => false,
            serde_json::Value::Bool(sandbox) => sandbox,
            _ => return Err(Refusal::MalformedJson),
        };
        Ok(Self { event_id, kind, claim, is_sandbox })
    }
}

/// The answer to a postback.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Received<'a> {
    pub event_id: &'a str,
    /// `paid`, `taken_back`, or `recorded` in the sandbox.
    pub outcome: &'static str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Partner {
    pub name: String,
    pub generation: i64,
    /// Until then the secret before is valid too.
    pub previous_valid_until: Option<String>,
    pub created_at: String,
    /// Only when it was just made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// The one that signs what we send; only when it was just made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook_secret: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct OnePartner {
    pub partner: Partner,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Partners {
    pub partners: Vec<Partner>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Event {
    pub event_id: String,
    pub r#type: String,
    pub claim: String,
    pub sandbox: bool,
    pub at: String,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Postbacks {
    pub postbacks: Vec<Event>,
    pub next: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::http::{Body, Method};

    const NOW: i64 = 1_800_000_000;
    /// Made with `printf '1800000000.{}' | openssl dgst -sha256 -hmac secret`.
    const SIGNED: &str = "bb7079132825ac793cea8c013c1dd24d926b9b02132245b10588d9e5c0df70d7";

    fn request(timestamp: &str, signature: &str, body: &str) -> Request {
        Request {
            method: Method::Post,
            path: "/postback/fun".to_owned(),
            query: String::new(),
            headers: vec![(TIMESTAMP, timestamp.to_owned()), (SIGNATURE, signature.to_owned())],
            body: Body::Bytes(body.as_bytes().to_vec()),
        }
    }

    #[test]
    fn only_the_very_bytes_signed_with_a_secret_at_this_time_count() {
        let secrets = ["old".to_owned(), "secret".to_owned()];
        let at = |now, timestamp: &str, signature: &str, body: &str| {
            is_signed(&request(timestamp, signature, body), &secrets, now)
        };
        let stamp = NOW.to_string();
        assert!(at(NOW, &stamp, SIGNED, "{}"));
        assert!(at(NOW + 300, &stamp, SIGNED, "{}") && at(NOW - 300, &stamp, SIGNED, "{}"));
        for (what, now, stamp, signature, body) in [
            ("too old", NOW + 301, stamp.as_str(), SIGNED, "{}"),
            ("of the future", NOW - 301, &stamp, SIGNED, "{}"),
            ("another time", NOW, "1800000001", SIGNED, "{}"),
            ("a sign", NOW, "+1800000000", SIGNED, "{}"),
            ("no time", NOW, "", SIGNED, "{}"),
            ("another body", NOW, &stamp, SIGNED, "{ }"),
            ("cut off", NOW, &stamp, &SIGNED[..62], "{}"),
            ("none", NOW, &stamp, "", "{}"),
        ] {
            assert!(!at(now, stamp, signature, body), "{what}");
        }
        assert!(!is_signed(&request(&stamp, SIGNED, "{}"), &secrets[..1], NOW), "another secret");
        assert!(!is_signed(&request(&stamp, SIGNED, "{}"), &[], NOW), "no secret");
    }

    #[test]
    fn secrets_differ_by_key_partner_and_generation() {
        let key = |digit: &str| InitDataKey::from_hex(&digit.repeat(64)).unwrap();
        let first = secret(&key("1"), "fun", 1);
        assert_eq!(first, secret(&key("1"), "fun", 1));
        assert_eq!(first.len(), 68);
        for other in
            [secret(&key("2"), "fun", 1), secret(&key("1"), "fun", 2), secret(&key("1"), "fun-", 1)]
        {
            assert_ne!(first, other);
        }
    }
}
