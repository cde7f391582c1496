//! Every language says everything that English says, with the same placeholders, in its own words.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics only fails"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use earnest::domain::language::Language;
use earnest::domain::refusal::Refusal;
use earnest::domain::waiting::Waiting;
use earnest::wire::problem::FAULT_CODE;
use earnest::wire::texts::{Value, text};
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
};
use fluent_syntax::parser;

const FILES: [&str; 3] = ["app.ftl", "bot.ftl", "refusals.ftl"];
/// The files that the Worker formats; the Mini App formats its own.
const FORMATTED_HERE: [&str; 2] = ["bot.ftl", "refusals.ftl"];
/// Names that no language translates. A text of nothing else may equal the English one.
const NAMES: [&str; 4] = ["Earnest", "Telegram", "USDT", "TON"];

/// What matters of one message (or one of its attributes) when languages are compared.
#[derive(Debug, Default)]
struct Said {
    placeholders: BTreeSet<String>,
    functions: BTreeSet<String>,
    words: String,
}

/// The messages of a file: `key`, and `key.attribute` for attributes.
fn messages(tag: &str, file: &str) -> BTreeMap<String, Said> {
    let path = folder().join(tag).join(file);
    let source =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let resource = parser::parse(source)
        .unwrap_or_else(|(_, errors)| panic!("{} is not Fluent: {errors:#?}", path.display()));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        for (key, said) in parts(&message) {
            assert!(
                messages.insert(key.clone(), said).is_none(),
                "{} has {key} twice",
                path.display()
            );
        }
    }
    messages
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("static/locales")
}

fn parts(message: &Message<String>) -> Vec<(String, Said)> {
    let key = &message.id.name;
    let value = message.value.iter().map(|pattern| (key.clone(), pattern));
    let attributes = message.attributes.iter();
    let attributes = attributes.map(|part| (format!("{key}.{}", part.id.name), &part.value));
    let read = |(key, pattern)| {
        let mut said = Said::default();
        read_pattern(pattern, &mut said);
        (key, said)
    };
    value.chain(attributes).map(read).collect()
}

fn read_pattern(pattern: &Pattern<String>, said: &mut Said) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.words.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, said),
        }
    }
}

fn read_expression(expression: &Expression<String>, said: &mut Said) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, said),
        Expression::Select { selector, variants } => {
            read_inline(selector, said);
            for variant in variants {
                read_pattern(&variant.value, said);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<String>, said: &mut Said) {
    match inline {
        InlineExpression::VariableReference { id } => {
            said.placeholders.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { id, arguments } => {
            said.functions.insert(id.name.clone());
            read_arguments(arguments, said);
        }
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            read_arguments(arguments, said);
        }
        InlineExpression::StringLiteral { value } => said.words.push_str(value),
        InlineExpression::Placeable { expression } => read_expression(expression, said),
        _ => {}
    }
}

fn read_arguments(arguments: &CallArguments<String>, said: &mut Said) {
    arguments.positional.iter().for_each(|argument| read_inline(argument, said));
    arguments.named.iter().for_each(|argument| read_inline(&argument.value, said));
}

fn others() -> impl Iterator<Item = &'static str> {
    Language::ALL.iter().map(|language| language.tag()).filter(|tag| *tag != "en")
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
fn every_language_has_every_key_with_the_same_placeholders() {
    for file in FILES {
        let english = messages("en", file);
        assert!(!english.is_empty(), "en/{file} is empty");
        for tag in others() {
            let other = messages(tag, file);
            let keys = |of: &BTreeMap<String, Said>| of.keys().cloned().collect::<BTreeSet<_>>();
            let (english_keys, other_keys) = (keys(&english), keys(&other));
            let missing: Vec<_> = english_keys.difference(&other_keys).collect();
            let surplus: Vec<_> = other_keys.difference(&english_keys).collect();
            assert!(missing.is_empty(), "{tag}/{file} lacks {missing:?}: translate them");
            assert!(
                surplus.is_empty(),
                "{tag}/{file} has {surplus:?}, which en lacks: add or remove"
            );
            for (key, said) in &english {
                let theirs = &other[key].placeholders;
                assert_eq!(theirs, &said.placeholders, "{tag}/{file}: {key}'s placeholders");
            }
        }
    }
}

#[test]
fn no_text_is_left_in_english() {
    for file in FILES {
        let english = messages("en", file);
        for tag in others() {
            for (key, said) in messages(tag, file) {
                let same = english.get(&key).is_some_and(|english| english.words == said.words);
                assert!(!same || is_untranslatable(&said.words), "{tag}/{file}: {key} is English");
            }
        }
    }
}

fn is_untranslatable(words: &str) -> bool {
    let rest = NAMES.iter().fold(words.to_owned(), |rest, name| rest.replace(name, ""));
    !rest.chars().any(char::is_alphabetic)
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
    let resource = parser::parse(source.to_owned()).unwrap();
    let Some(Entry::Message(message)) = resource.body.first() else { panic!("no message") };
    let parts = parts(message);
    let names = |at: usize| parts[at].1.placeholders.iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(parts.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), ["a", "a.title"]);
    assert_eq!(names(0), ["one", "three", "two"]);
    assert_eq!(names(1), ["four"]);
    assert!(parts[0].1.functions.contains("NUMBER") && parts[0].1.words.contains('y'));
    assert!(is_untranslatable("Earnest · TON") && !is_untranslatable("Open Earnest"));
}
