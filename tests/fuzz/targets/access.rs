//! What Cloudflare Access puts into a header, and the set of keys that it publishes.

use earnest::domain::limits::{ACCESS_KEYS_MAX, ACCESS_TOKEN_BYTES_MAX};
use earnest::wire::access::{keys, parse};

const TEAM: &str = "https://team.example";
const NOW: i64 = 1_800_000_000;

pub fn check(input: &[u8]) {
    let Some(text) = super::text(input) else { return };
    if let Some(keys) = keys(text) {
        assert!(keys.len() <= ACCESS_KEYS_MAX);
        assert!(keys.iter().all(|key| (342..=683).contains(&key.modulus.len())));
    }
    let assertion = match parse(text) {
        Ok(assertion) => assertion,
        Err(error) => return assert!(error.code().starts_with("access_")),
    };
    assert!(text.len() <= ACCESS_TOKEN_BYTES_MAX);
    // What was signed is all that came before the last dot, to the letter.
    let (signed, signature) = text.rsplit_once('.').unwrap();
    assert_eq!(assertion.signed, signed);
    assert_eq!(assertion.signature.len(), signature.len() * 3 / 4);
    if let Ok(email) = assertion.email(TEAM, "tag", NOW) {
        assert!(email.contains('@') && !email.bytes().any(|byte| byte.is_ascii_uppercase()));
        assert!(assertion.email("https://other.example", "tag", NOW).is_err());
        assert!(assertion.email(TEAM, "another", NOW).is_err());
        assert!(assertion.email(TEAM, "tag", i64::MAX).is_err());
    }
}
