//! The JSON of broadcasts: the words of each language, and whom they are for.

use serde_json::{Value, json};

use crate::domain::language::Language;
use crate::domain::limits::{BROADCAST_CHARS_MAX, INTEGER_MAX};
use crate::domain::refusal::Refusal;
use crate::wire::http::Request;

/// More days than that are everybody.
const SEEN_WITHIN_DAYS_MAX: i64 = 3_650;
const COUNTRIES_MAX: usize = 250;

/// The body of `POST /admin/broadcasts`, checked, as it is kept.
#[derive(Debug)]
pub struct Draft {
    /// An object of words by language.
    pub texts: String,
    /// `languages` and `countries` (none is all), `seen_within_days`, `balance_min_micros`.
    pub audience: String,
}

impl Draft {
    /// # Errors
    /// `UnsupportedMediaType`, `MalformedJson`, or `BadRequest` for words that are too long, of an
    /// unknown language or not in English too, and for an audience that cannot be.
    pub fn read(request: &Request) -> Result<Self, Refusal> {
        let [texts, audience] = request.fields(["texts", "audience"])?;
        let texts = read_texts(&texts).ok_or(Refusal::BadRequest)?;
        let audience = read_audience(&audience).ok_or(Refusal::BadRequest)?;
        Ok(Self { texts: texts.to_string(), audience: audience.to_string() })
    }
}

fn read_texts(texts: &Value) -> Option<&Value> {
    let words = texts.as_object()?;
    let fits = |(language, words): (&String, &Value)| {
        let known = Language::ALL.iter().any(|known| known.tag() == language);
        let words = words.as_str().map_or(0, |words| words.trim().chars().count());
        known && (1..=BROADCAST_CHARS_MAX).contains(&words)
    };
    (words.contains_key("en") && words.iter().all(fits)).then_some(texts)
}

/// Only fields that we know, each of its kind; whoever mistypes one must not reach everybody.
fn read_audience(audience: &Value) -> Option<Value> {
    if audience.is_null() {
        return Some(json!({}));
    }
    let country = |code: &Value| {
        let code = code.as_str().unwrap_or_default().as_bytes();
        code.len() == 2 && code.iter().all(|byte| byte.is_ascii_uppercase() || *byte == b'1')
    };
    let language = |tag: &Value| Language::ALL.iter().any(|known| tag == known.tag());
    let whole = |value: &Value, max| value.as_i64().is_some_and(|n| (1..=max).contains(&n));
    let fits = |(name, value): (&String, &Value)| match name.as_str() {
        "languages" => value.as_array().is_some_and(|tags| tags.iter().all(language)),
        "countries" => value
            .as_array()
            .is_some_and(|codes| codes.len() <= COUNTRIES_MAX && codes.iter().all(country)),
        "seen_within_days" => whole(value, SEEN_WITHIN_DAYS_MAX),
        "balance_min_micros" => whole(value, INTEGER_MAX),
        _ => false,
    };
    audience.as_object()?.iter().all(fits).then(|| audience.clone())
}

/// The words of each language of a broadcast that is kept.
#[must_use]
pub fn words_of(texts: &str) -> Vec<(String, String)> {
    let texts: Value = serde_json::from_str(texts).unwrap_or_default();
    let words = texts.as_object().into_iter().flatten();
    words.filter_map(|(tag, words)| Some((tag.clone(), words.as_str()?.to_owned()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_speaks_english_and_only_languages_that_we_have() {
        let long = "a".repeat(BROADCAST_CHARS_MAX + 1);
        for (texts, fits) in [
            (json!({ "en": "Hello" }), true),
            (json!({ "en": "Hello", "ar": "مرحبا" }), true),
            (json!({ "ar": "مرحبا" }), false),
            (json!({ "en": " " }), false),
            (json!({ "en": long }), false),
            (json!({ "en": "Hello", "xx": "?" }), false),
            (json!({ "en": 7 }), false),
            (json!("Hello"), false),
        ] {
            assert_eq!(read_texts(&texts).is_some(), fits, "{texts}");
        }
        assert_eq!(words_of(r#"{"en":"Hello"}"#), [("en".to_owned(), "Hello".to_owned())]);
    }

    #[test]
    fn an_audience_that_is_mistyped_is_nobody() {
        for (audience, fits) in [
            (Value::Null, true),
            (json!({}), true),
            (json!({ "languages": ["ar"], "countries": ["EG", "T1"] }), true),
            (json!({ "seen_within_days": 30, "balance_min_micros": 1_000_000 }), true),
            (json!({ "language": ["ar"] }), false),
            (json!({ "languages": "ar" }), false),
            (json!({ "languages": ["xx"] }), false),
            (json!({ "countries": ["eg"] }), false),
            (json!({ "seen_within_days": 0 }), false),
            (json!({ "balance_min_micros": 0.5 }), false),
            (json!([]), false),
        ] {
            assert_eq!(read_audience(&audience).is_some(), fits, "{audience}");
        }
    }
}
