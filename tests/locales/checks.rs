//! What can be wrong with the texts of a language, as complaints for whoever has to mend them.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use crate::messages::{Messages, Said};

/// Names that no language translates. A text of nothing else may equal the English one.
const NAMES: [&str; 4] = ["Earnest", "Telegram", "USDT", "TON"];
/// Texts that are the same word in both languages, and why.
const SAME_WORD: [(&str, &str, &str); 2] = [
    ("de", "code", "German calls it Code too"),
    ("fr", "code", "English took the word from French"),
];
/// Words that stand in nearly every English sentence, and in no other language of ours.
const ENGLISH_WORDS: [&str; 8] = ["the", "your", "you", "this", "with", "and", "when", "have"];
/// What Telegram allows, in characters, whatever stands in the placeholders.
/// Source: <https://core.telegram.org/bots/api#botcommand>, `#createinvoicelink`, and
/// <https://core.telegram.org/api/bots/webapps#popups>.
const LIMITS: [(&str, usize); 5] = [
    ("command-", 256),
    ("invoice-title", 32),
    ("invoice-description", 255),
    ("-sure", 256),
    ("bot-short-description", 120),
];
/// Labels that share one row of a small phone, in characters.
const LABELS: [(&str, usize); 14] = [
    ("tab-", 14),
    ("claim", 40),
    ("withdraw", 40),
    ("open-visit", 40),
    ("open-join", 40),
    ("open-again-visit", 40),
    ("open-again-join", 40),
    ("stars-pay", 40),
    ("send-again", 40),
    ("bot-open-app", 40),
    ("withdrawal-transaction", 40),
    ("cancel-yes", 24),
    ("unlink-yes", 24),
    ("label-", 26),
];
/// The longest that a placeholder of a label becomes: an amount such as `$1,234.56`.
const VALUE: usize = 9;

pub fn keys(english: &Messages, other: &Messages) -> Vec<String> {
    let lacking = english.keys().filter(|key| !other.contains_key(*key));
    let surplus = other.keys().filter(|key| !english.contains_key(*key));
    lacking
        .map(|key| format!("{key} is missing: translate it"))
        .chain(surplus.map(|key| format!("{key} is unknown to English: add it there or remove it")))
        .collect()
}

pub fn placeholders(english: &Messages, other: &Messages) -> Vec<String> {
    both(english, other)
        .filter(|(_, english, other)| english.placeholders != other.placeholders)
        .map(|(key, english, other)| {
            format!("{key} shows {:?}, English {:?}", other.placeholders, english.placeholders)
        })
        .collect()
}

/// A choice that English makes is made in each language, with all forms that the language has.
pub fn plural_forms(tag: &str, english: &Messages, other: &Messages) -> Vec<String> {
    let needed = categories(tag);
    let mut complaints = Vec::new();
    for (key, english, other) in both(english, other) {
        for chosen_by in english.choices.keys() {
            let Some(forms) = other.choices.get(chosen_by) else {
                complaints.push(format!("{key} has no forms for ${chosen_by}"));
                continue;
            };
            let words: BTreeSet<_> = forms
                .iter()
                .map(String::as_str)
                .filter(|form| form.parse::<i64>().is_err())
                .collect();
            if words != needed {
                complaints.push(format!("{key} has {words:?}, the language {needed:?}"));
            }
        }
    }
    complaints
}

pub fn english(tag: &str, english: &Messages, other: &Messages) -> Vec<String> {
    let excused = |key: &str| SAME_WORD.iter().any(|(of, same, _)| *of == tag && *same == key);
    both(english, other)
        .filter(|(key, ..)| !excused(key))
        .filter(|(_, english, other)| {
            let said = without_names(&other.words).to_lowercase();
            let same = said == without_names(&english.words).to_lowercase();
            let mut words = said.split(|c: char| !c.is_alphabetic());
            (same && said.contains(char::is_alphabetic))
                || words.any(|w| ENGLISH_WORDS.contains(&w))
        })
        .map(|(key, ..)| format!("{key} is English"))
        .collect()
}

/// A text in a language that has letters of its own has some of them, unless it is only names.
pub fn foreign_letters(tag: &str, other: &Messages) -> Vec<String> {
    let Some(letters) = letters(tag) else { return Vec::new() };
    other
        .iter()
        .filter(|(_, said)| without_names(&said.words).contains(char::is_alphabetic))
        .filter(|(_, said)| !said.words.contains(|c| letters.contains(&c)))
        .map(|(key, _)| format!("{key} has no letter of the language"))
        .collect()
}

pub fn lengths(other: &Messages) -> Vec<String> {
    let mut complaints = Vec::new();
    for (key, said) in other {
        // Of a text with forms, all are counted together: none of these has any.
        let length = said
            .words
            .trim()
            .chars()
            .count()
            .saturating_add(said.placeholders.len().saturating_mul(VALUE));
        for (name, length_max) in LIMITS.into_iter().chain(LABELS) {
            let meant = key == name
                || (name.ends_with('-') && key.starts_with(name))
                || (name.starts_with('-') && key.ends_with(name));
            if meant && length > length_max {
                complaints.push(format!("{key} has {length} characters of {length_max}"));
            }
        }
    }
    complaints
}

fn both<'a>(
    english: &'a Messages,
    other: &'a Messages,
) -> impl Iterator<Item = (&'a str, &'a Said, &'a Said)> {
    english.iter().filter_map(|(key, said)| Some((key.as_str(), said, other.get(key)?)))
}

fn without_names(words: &str) -> String {
    NAMES.iter().fold(words.to_owned(), |rest, name| rest.replace(name, ""))
}

/// The plural forms of whole numbers, and the one that stands for the rest.
fn categories(tag: &str) -> BTreeSet<&'static str> {
    let mut known = PluralRules::get_locales(PluralRuleType::CARDINAL).into_iter();
    let locale = known.find(|locale| *locale == tag).unwrap();
    let rules = PluralRules::create(locale, PluralRuleType::CARDINAL).unwrap();
    let numbers = (0..=200_u32).chain([1_000_000]);
    let forms = numbers.map(|number| match rules.select(number.to_string()).unwrap() {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    });
    // For whole millions, since CLDR 38, which is newer than the reference.
    let millions = matches!(tag, "es" | "fr" | "pt").then_some("many");
    forms.chain(["other"]).chain(millions).collect()
}

/// The letters of the languages that are not written in Latin ones.
fn letters(tag: &str) -> Option<std::ops::RangeInclusive<char>> {
    match tag {
        "ru" | "uk" => Some('\u{400}'..='\u{4ff}'),
        "ar" | "fa" => Some('\u{600}'..='\u{6ff}'),
        "hi" => Some('\u{900}'..='\u{97f}'),
        _ => None,
    }
}
