//! Numbers and hashes, which come as JSON numbers or as text, in more than one notation.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use serde_json::Value;

/// An integer as a number, as decimal text, or as text with `0x`; `None` when it does not fit.
pub(in crate::wire::ton) fn number<T: TryFrom<i128>>(value: Option<&Value>) -> Option<T> {
    let number: i128 = match value? {
        Value::Number(number) => number.as_i128()?,
        Value::String(text) => parse(text)?,
        _ => return None,
    };
    number.try_into().ok()
}

fn parse(text: &str) -> Option<i128> {
    let (negative, size) = text.strip_prefix('-').map_or((false, text), |size| (true, size));
    let (digits, radix) = size.strip_prefix("0x").map_or((size, 10), |digits| (digits, 16));
    if !digits.starts_with(|first: char| first.is_ascii_hexdigit()) {
        return None;
    }
    let size = i128::from_str_radix(digits, radix).ok()?;
    if negative { size.checked_neg() } else { Some(size) }
}

/// A 256-bit hash in hex or base64, as lower-case hex.
pub(in crate::wire::ton) fn hash_hex(value: Option<&Value>) -> Option<String> {
    let text = value?.as_str()?;
    let mut hash = [0; 32];
    if hex::decode_to_slice(text, &mut hash).is_ok() {
        return Some(hex::encode(hash));
    }
    let url_safe = text.contains(['-', '_']);
    let bytes = if url_safe { URL_SAFE.decode(text) } else { STANDARD.decode(text) };
    let bytes: [u8; 32] = bytes.ok()?.try_into().ok()?;
    Some(hex::encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_every_notation() {
        for (json, expected) in [
            ("5", Some(5)),
            ("-5", Some(-5)),
            ("18446744073709551615", Some(i128::from(u64::MAX))),
            (r#""5""#, Some(5)),
            (r#""-5""#, Some(-5)),
            (r#""0x1F""#, Some(31)),
            (r#""-0x1""#, Some(-1)),
            ("1.5", None),
            ("1e3", None),
            ("null", None),
            ("[5]", None),
            (r#""""#, None),
            (r#""0x""#, None),
            (r#""--5""#, None),
            (r#""+5""#, None),
            (r#""0x-5""#, None),
            (r#""5 ""#, None),
            (r#""0xffffffffffffffffffffffffffffffffff""#, None),
        ] {
            let value: Value = serde_json::from_str(json).unwrap();
            assert_eq!(number(Some(&value)), expected, "{json}");
        }
        assert_eq!(number::<u8>(Some(&Value::from(300))), None);
        assert_eq!(number::<u8>(None), None);
    }

    #[test]
    fn hashes_are_read_in_hex_and_base64() {
        let hex = "ff".repeat(32);
        for text in [hex.to_uppercase(), STANDARD.encode([255; 32]), URL_SAFE.encode([255; 32])] {
            assert_eq!(hash_hex(Some(&Value::from(text))), Some(hex.clone()));
        }
        for text in ["", "ff", "zz", "//8="] {
            assert_eq!(hash_hex(Some(&Value::from(text))), None);
        }
        assert_eq!(hash_hex(Some(&Value::Null)), None);
    }
}
