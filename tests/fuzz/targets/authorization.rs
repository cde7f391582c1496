//! The `Authorization` header and the session token in it.

use earnest::wire::authorization::{Credential, authorization};
use earnest::wire::session::{TOKEN_BYTES, token_hash};

pub fn check(input: &[u8]) {
    let Some(header) = super::text(input) else { return };
    let (scheme, rest) = match authorization(header) {
        Ok(Credential::InitData(rest)) => (["tma", "telegraminitdata"].as_slice(), rest),
        Ok(Credential::Bearer(rest)) => (["bearer"].as_slice(), rest),
        Err(error) => return assert!(error.code().starts_with("authorization_")),
    };
    // Nothing was added, cut off or trimmed.
    let (found, after) = header.split_once(' ').unwrap();
    assert!(scheme.contains(&found.to_ascii_lowercase().as_str()), "{header}");
    assert_eq!(after, rest);
    assert!(!rest.is_empty() && !rest.starts_with(char::is_whitespace));
    if let Some(hash) = token_hash(rest) {
        assert_eq!((rest.len(), hash.len()), (TOKEN_BYTES * 2, TOKEN_BYTES * 2));
        assert_ne!(hash, rest, "a token is not what is stored");
    }
}
