//! What the support form sends to the bot (Bot API `WebAppData`): JSON of our own page, or of
//! anybody who can write a message.

use serde::Deserialize;

/// What a question may be about; the schema holds the same list.
const TOPICS: [&str; 4] = ["payment", "task", "idea", "other"];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub topic: &'static str,
    /// Not empty.
    pub words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawForm {
    topic: String,
    words: String,
}

impl Form {
    #[must_use]
    pub fn parse(data: &str) -> Option<Self> {
        let raw: RawForm = serde_json::from_str(data).ok().filter(|_| data.starts_with('{'))?;
        let topic = TOPICS.into_iter().find(|topic| *topic == raw.topic)?;
        let words = raw.words.trim();
        (!words.is_empty()).then(|| Self { topic, words: words.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_form_writes_is_read() {
        let form = Form::parse(r#"{"topic":"task","words":" It does not open. "}"#).unwrap();
        assert_eq!((form.topic, form.words.as_str()), ("task", "It does not open."));
        for data in [
            "",
            "null",
            "7",
            r#"["task","x"]"#,
            r#"{"topic":"task"}"#,
            r#"{"topic":"gift","words":"x"}"#,
            r#"{"topic":"task","words":"  "}"#,
            r#"{"topic":"task","words":7}"#,
            r#"{"topic":"task","words":"x","user":7}"#,
        ] {
            assert_eq!(Form::parse(data), None, "{data}");
        }
    }
}
