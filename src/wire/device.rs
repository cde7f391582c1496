//! What a sign-in says about where it comes from: the device's own key, and Cloudflare's country.

use crate::wire::http::Request;
use crate::wire::init_data::InitDataKey;

/// A key that the Mini App made up on this device; nobody has to send one.
pub const DEVICE_KEY: &str = "x-device-key";
/// Cloudflare's word for where a request comes from:
/// <https://developers.cloudflare.com/fundamentals/reference/http-headers/#cf-ipcountry>.
pub const COUNTRY: &str = "cf-ipcountry";

/// What the hashes are made for.
const PURPOSE: &str = "earnest: keys of devices, first kind";

/// The key's hash, which nobody can make without ours. `None` without a key, or for one that our
/// app does not make: 32 hex digits.
#[must_use]
pub fn device_hash(key: &InitDataKey, request: &Request) -> Option<String> {
    let given = request.header(DEVICE_KEY)?;
    let fits = given.len() == 32 && given.bytes().all(|byte| byte.is_ascii_hexdigit());
    fits.then(|| hex::encode(key.derive(PURPOSE, given)))
}

/// ISO 3166-1 alpha-2. `None` where Cloudflare does not know (`XX`), and for Tor (`T1`).
#[must_use]
pub fn country(request: &Request) -> Option<&str> {
    let code = request.header(COUNTRY)?;
    let letters = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    (letters && code != "XX").then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::http::{Body, Method};

    fn with(name: &'static str, value: &str) -> Request {
        Request {
            method: Method::Post,
            path: "/api/session".to_owned(),
            query: String::new(),
            headers: vec![(name, value.to_owned())],
            body: Body::Bytes(Vec::new()),
        }
    }

    #[test]
    fn a_device_key_is_kept_as_a_hash_that_needs_our_key() {
        let one = InitDataKey::from_hex(&"11".repeat(32)).unwrap();
        let other = InitDataKey::from_hex(&"22".repeat(32)).unwrap();
        let given = "0123456789abcdef0123456789abcdef";
        let hash = device_hash(&one, &with(DEVICE_KEY, given)).unwrap();
        assert_eq!(hash.len(), 64);
        assert_ne!(device_hash(&other, &with(DEVICE_KEY, given)), Some(hash.clone()));
        assert!(!hash.contains(given));
        for odd in ["", "0123", &"g".repeat(32), &"a".repeat(33)] {
            assert_eq!(device_hash(&one, &with(DEVICE_KEY, odd)), None, "{odd}");
        }
        assert_eq!(device_hash(&one, &with(COUNTRY, given)), None);
    }

    #[test]
    fn only_countries_are_countries() {
        for (header, expected) in [
            ("DE", Some("DE")),
            ("XX", None),
            ("T1", None),
            ("de", None),
            ("DEU", None),
            ("", None),
        ] {
            assert_eq!(country(&with(COUNTRY, header)), expected, "{header}");
        }
    }
}
