//! Every sentence that a person reads, by language and key, from `static/locales` (Fluent).

use crate::domain::amount::Amount;
use crate::domain::language::Language;

mod dollars;
mod fluent;
mod plural;
mod sources;

#[cfg(target_arch = "wasm32")]
pub use sources::load_with;
use sources::{Sources, sources};

/// What stands in a text's placeholder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Chooses plural forms too.
    Number(i64),
    /// Written as the language writes decimals; the text around it says where the sign stands.
    Dollars(Amount),
    Text(String),
}

/// The text of `key` in `language`, else in English, else the key itself: never nothing.
#[must_use]
pub fn text(language: Language, key: &str, values: &[(&str, Value)]) -> String {
    let in_language = |language| {
        let Sources { bot, refusals, .. } = sources(language);
        let mut sources = [bot, refusals].into_iter();
        sources.find_map(|source| fluent::format(language, source, key, values))
    };
    in_language(language)
        .or_else(|| in_language(Language::English))
        .unwrap_or_else(|| key.to_owned())
}

/// The Mini App's texts as they are: it has its own Fluent and formats them itself.
#[must_use]
pub fn app_source(language: Language) -> &'static str {
    sources(language).app
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(language: Language, count: i64) -> String {
        text(language, "refusal-task-too-early", &[("seconds", Value::Number(count))])
    }

    #[test]
    fn plural_forms_follow_the_language() {
        assert!(seconds(Language::English, 1).contains(" 1 second,"));
        assert!(seconds(Language::English, 30).contains(" 30 seconds,"));
        let forms: std::collections::BTreeSet<_> = [0, 1, 2, 5, 30, 100]
            .map(|count| seconds(Language::Arabic, count).replace(|c: char| c.is_numeric(), ""))
            .into();
        assert_eq!(forms.len(), 6, "Arabic has six plural forms: {forms:#?}");
    }

    #[test]
    fn only_right_to_left_texts_have_marks_around_their_values() {
        let minimum = |language| {
            let minimum = Value::Dollars(Amount::constant(1_000_000));
            text(language, "refusal-amount-below-minimum", &[("minimum", minimum)])
        };
        assert!(minimum(Language::English).contains("$1.00"));
        for language in [Language::Arabic, Language::Persian] {
            assert!(minimum(language).contains("\u{2068}1.00\u{2069}"), "{language:?}");
        }
        assert!(minimum(Language::German).contains("1,00\u{a0}$"));
    }

    #[test]
    fn an_unknown_key_is_its_own_text_and_a_missing_value_its_own_name() {
        assert_eq!(text(Language::Arabic, "no-such-text", &[]), "no-such-text");
        assert_eq!(text(Language::English, "", &[]), "");
        let bare = text(Language::English, "refusal-amount-below-minimum", &[]);
        assert!(bare.contains("{$minimum}"), "{bare}");
    }

    #[test]
    fn the_app_gets_its_own_source() {
        assert_ne!(app_source(Language::English), app_source(Language::Arabic));
    }
}
