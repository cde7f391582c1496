//! Every language says everything that English says, with the same placeholders, in its own words.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics only fails"
)]

mod checks;
mod messages;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use earnest::domain::language::Language;
use earnest::domain::refusal::Refusal;
use earnest::domain::waiting::Waiting;
use earnest::wire::problem::FAULT_CODE;
use earnest::wire::texts::{Value, text};
use messages::{Messages, folder, messages, read};

const FILES: [&str; 3] = ["app.ftl", "bot.ftl", "refusals.ftl"];
/// The files that the Worker formats; the Mini App formats its own.
const FORMATTED_HERE: [&str; 2] = ["bot.ftl", "refusals.ftl"];

/// Fails with all that `check` finds, given a language and its texts beside the English ones.
fn hold(check: impl Fn(&str, &Messages, &Messages) -> Vec<String>) {
    let mut complaints = Vec::new();
    for file in FILES {
        let english = messages("en", file);
        assert!(!english.is_empty(), "en/{file} is empty");
        for tag in Language::ALL.iter().map(|language| language.tag()) {
            let found = check(tag, &english, &messages(tag, file));
            complaints.extend(found.into_iter().map(|found| format!("{tag}/{file}: {found}")));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn every_folder_is_a_language_and_every_language_a_folder() {
    let folders: BTreeSet<_> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let tags: BTreeSet<_> = Language::ALL.iter().map(|tag| tag.tag().to_owned()).collect();
    assert_eq!(folders, tags, "static/locales and src/domain/language.rs name other languages");
}

#[test]
fn every_language_has_every_key_and_no_other() {
    hold(|_, english, other| checks::keys(english, other));
}

#[test]
fn every_text_has_the_placeholders_of_the_english_one() {
    hold(|_, english, other| checks::placeholders(english, other));
}

#[test]
fn every_choice_has_all_plural_forms_of_its_language() {
    hold(checks::plural_forms);
}

#[test]
fn no_text_is_left_in_english() {
    hold(|tag, english, other| match tag {
        "en" => Vec::new(),
        _ => checks::english(tag, english, other),
    });
}

#[test]
fn every_language_is_written_in_its_own_letters() {
    hold(|tag, _, other| checks::foreign_letters(tag, other));
}

#[test]
fn texts_fit_where_telegram_and_a_small_phone_show_them() {
    hold(|_, _, other| checks::lengths(other));
}

#[test]
fn no_key_stands_for_two_texts() {
    let mut seen = BTreeMap::new();
    for file in FORMATTED_HERE {
        for key in messages("en", file).into_keys() {
            if let Some(earlier) = seen.insert(key.clone(), file) {
                panic!("{key} is in {earlier} and in {file}, which are one bundle: rename one");
            }
        }
    }
}

#[test]
fn every_refusal_has_a_text() {
    let texts = messages("en", "refusals.ftl");
    let codes = Refusal::ALL.iter().map(|refusal| refusal.code()).chain([FAULT_CODE]);
    for code in codes {
        let key = format!("refusal-{}", code.replace('_', "-"));
        assert!(texts.contains_key(&key), "refusals.ftl lacks {key}: say why, and what to do next");
    }
}

#[test]
fn every_reason_of_waiting_has_a_text() {
    let texts = messages("en", "refusals.ftl");
    for waiting in Waiting::ALL {
        let key = format!("waiting-{}", waiting.code().replace('_', "-"));
        assert!(texts.contains_key(&key), "refusals.ftl lacks {key}: say why, and what happens");
    }
}

#[test]
fn every_text_is_formatted_whole_in_every_language() {
    for file in FORMATTED_HERE {
        for language in Language::ALL {
            for (key, said) in messages(language.tag(), file) {
                let none = said.functions.is_empty();
                assert!(none, "{file}: {key} calls a function; the Worker's Fluent has none");
                for count in [0, 1, 2, 3, 11, 100] {
                    let values: Vec<_> = said
                        .placeholders
                        .iter()
                        .map(|name| (name.as_str(), Value::Number(count)))
                        .collect();
                    let text = text(*language, &key, &values);
                    let whole = !text.contains(['{', '}']) && text != key && !text.is_empty();
                    assert!(whole, "{}/{file}: {key} becomes {text:?}", language.tag());
                }
            }
        }
    }
}

/// The tests above are only as good as their reader.
#[test]
fn the_reader_of_these_tests_sees_placeholders_in_every_corner() {
    let source = "a = { $one ->
    [one] x { $two }
   *[other] { NUMBER($three, x: 1) } { \"y\" }
}
    .title = { $four }
";
    let messages = read(source, "here");
    let names = |key: &str| messages[key].placeholders.iter().cloned().collect::<Vec<_>>();
    assert_eq!(messages.keys().collect::<Vec<_>>(), ["a", "a.title"]);
    assert_eq!(names("a"), ["one", "three", "two"]);
    assert_eq!(names("a.title"), ["four"]);
    assert!(messages["a"].functions.contains("NUMBER") && messages["a"].words.contains('y'));
    assert!(messages["a"].choices["one"].contains("other"));
}

/// And as their checks: each finds what is wrong with a sample, and nothing in a good one.
#[test]
fn every_check_of_these_tests_can_fail() {
    let english = "a = Take { $sum }\nc = Code\nb = { $n ->\n    [one] { $n } day\n   \
                   *[other] { $n } days\n}\n";
    let english = read(english, "en");
    let good = "a = Взять { $sum }\nc = Код\nb = { $n ->\n    [one] { $n } день\n    \
                [few] { $n } дня\n    [many] { $n } дней\n   *[other] { $n } дня\n}\n";
    let found = |broken: &str| {
        let other = read(broken, "ru");
        let checks = [
            checks::keys(&english, &other),
            checks::placeholders(&english, &other),
            checks::plural_forms("ru", &english, &other),
            checks::english("ru", &english, &other),
            checks::foreign_letters("ru", &other),
            checks::lengths(&other),
        ];
        checks.map(|complaints| complaints.len())
    };
    assert_eq!(found(good), [0, 0, 0, 0, 0, 0]);
    assert_eq!(found(&good.replace("c = Код", "")), [1, 0, 0, 0, 0, 0], "a lost key");
    assert_eq!(found(&format!("{good}d = Да\n")), [1, 0, 0, 0, 0, 0], "an unknown key");
    assert_eq!(found(&good.replace("{ $sum }", "")), [0, 1, 0, 0, 0, 0], "a lost placeholder");
    assert_eq!(found(&good.replace("$sum", "$all")), [0, 1, 0, 0, 0, 0], "an unknown placeholder");
    let fewer = good.replace("    [few] { $n } дня\n", "");
    assert_eq!(found(&fewer), [0, 0, 1, 0, 0, 0], "a lost form");
    let formless = format!("{}b = {{ $n }} дня\n", good.split("b =").next().unwrap());
    assert_eq!(found(&formless), [0, 0, 1, 0, 0, 0], "no forms at all");
    assert_eq!(found(&good.replace("Код", "code")), [0, 0, 0, 1, 1, 0], "an English text");
    assert_eq!(found(&good.replace("Код", "Your код")), [0, 0, 0, 1, 0, 0], "half an English text");
    assert_eq!(found(&good.replace("Код", "Kod")), [0, 0, 0, 0, 1, 0], "other letters");
    let long = format!("{good}invoice-title = {}\n", "Б".repeat(33));
    assert_eq!(found(&long), [1, 0, 0, 0, 0, 1], "a title that Telegram refuses");
    let label = format!("{good}tab-earn = {}\n", "Б".repeat(15));
    assert_eq!(found(&label), [1, 0, 0, 0, 0, 1], "a label that does not fit");
}

#[test]
fn the_same_word_is_allowed_where_there_is_a_reason_only() {
    let english = read("code = Code\n", "en");
    let same = |tag| checks::english(tag, &english, &read("code = Code\n", tag)).len();
    assert_eq!((same("de"), same("fr"), same("tr")), (0, 0, 1));
}
