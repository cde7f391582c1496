//! Good and bad initData, signed here as Telegram signs it.

mod accepted;
mod hostile;
mod refused;

use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::*;

const TOKEN: &str = "7000000001:LOCAL-earnest-bot-token-not-secret-000";
const NOW: i64 = 1_800_000_000;
const MAX_AGE: i64 = 86_400;
const USER: &str = r#"{"id":7100000001,"first_name":"Ann","language_code":"en"}"#;
const DATE: (&str, &str) = ("auth_date", "1800000000");
const ANN: (&str, &str) = ("user", USER);

/// Another reading of the rule than the one under test: sorted lines, joined, hashed at once.
fn hash_with(secret: &[u8], pairs: &[(&str, &str)]) -> String {
    let mut lines: Vec<_> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
    lines.sort();
    hex::encode(hmac(secret, lines.join("\n").as_bytes()))
}

fn hash_of(pairs: &[(&str, &str)]) -> String {
    hash_with(&hmac(b"WebAppData", TOKEN.as_bytes()), pairs)
}

fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

/// Encodes as Telegram does: everything but unreserved characters.
fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

fn form(pairs: &[(&str, &str)]) -> String {
    let encoded = pairs.iter().map(|(key, value)| format!("{}={}", encode(key), encode(value)));
    encoded.collect::<Vec<_>>().join("&")
}

/// The pairs and their true hash, as the Mini App receives them.
fn signed(pairs: &[(&str, &str)]) -> String {
    format!("{}&hash={}", form(pairs), hash_of(pairs))
}

/// A text that is not how Telegram would write `pairs`, with the true hash of `pairs`.
fn signed_as(text: &str, pairs: &[(&str, &str)]) -> String {
    format!("{text}&hash={}", hash_of(pairs))
}

fn signed_with_user(user: &str) -> String {
    signed(&[("auth_date", "1800000000"), ("user", user)])
}

fn signed_with_auth_date(auth_date: &str) -> String {
    signed(&[("auth_date", auth_date), ("user", USER)])
}

/// A valid one with every field of a direct link.
fn whole() -> String {
    signed(&[
        ("user", r#"{"id":7100000001,"first_name":"Ann \u0026 \/","language_code":"en"}"#),
        ("chat_instance", "-3788475317572404878"),
        ("chat_type", "private"),
        ("start_param", "abc-DEF_123"),
        ("auth_date", "1800000000"),
        ("signature", "c2lnbmF0dXJl"),
    ])
}

fn read(raw: &str) -> Result<InitData, InitDataError> {
    verify(raw, &InitDataKey::from_bot_token(TOKEN), NOW, MAX_AGE)
}

/// The code of the refusal, or `ok`.
fn verdict(raw: &str) -> &'static str {
    read(raw).map_or_else(InitDataError::code, |_| "ok")
}

/// Holds a table of (what it is, raw, verdict) and counts it.
fn check(table: &[(&str, String, &str)]) {
    for (what, raw, expected) in table {
        assert_eq!(verdict(raw), *expected, "{what}: {raw}");
    }
}
