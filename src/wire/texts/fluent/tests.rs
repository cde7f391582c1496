//! Our Fluent against the reference implementation: every text of ours, and odd ones.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::super::{Sources, sources};
use super::*;
use crate::domain::amount::Amount;

struct Reference(FluentBundle<FluentResource>, Language);

impl Reference {
    fn new(language: Language, source: &str) -> Self {
        let identifier: LanguageIdentifier = language.tag().parse().unwrap();
        let mut bundle = FluentBundle::new(vec![identifier]);
        bundle.set_use_isolating(language.direction() == Direction::RightToLeft);
        bundle.add_resource(FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
        Self(bundle, language)
    }

    fn format(&self, key: &str, values: &[(&str, Value)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            let value: FluentValue = match value {
                Value::Number(number) => (*number).into(),
                Value::Dollars(amount) => dollars::written(self.1, *amount).into(),
                Value::Text(text) => text.clone().into(),
            };
            arguments.set((*name).to_owned(), value);
        }
        let pattern = self.0.get_message(key).unwrap().value().unwrap();
        self.0.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

fn keys(source: &str) -> impl Iterator<Item = &str> {
    let lines = source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    lines.filter_map(|line| line.split_once('=')).map(|(key, _)| key.trim())
}

/// What follows each `$` in a source.
fn names(source: &str) -> Vec<&str> {
    let behind = source.split('$').skip(1);
    behind.map(|name| name.split([' ', '}', ':', '\n']).next().unwrap()).collect()
}

/// Says the same with numbers, with words, and with nothing in the place of every value.
fn assert_same(language: Language, source: &str) {
    let reference = Reference::new(language, source);
    let names = names(source);
    let all = |value: Value| names.iter().map(|name| (*name, value.clone())).collect::<Vec<_>>();
    // Beyond 102 the reference knows no few and no many in Arabic, and for whole millions no many
    // in Romance languages; `plural` has its own test.
    let numbers = (0..=102).chain([1_000, 1_000_200, -1, -2, -11]);
    let words = ["word", "", "two words"].map(|word| Value::Text(word.to_owned()));
    let mut values: Vec<_> = numbers.map(Value::Number).chain(words).map(all).collect();
    values.extend([all(Value::Dollars(Amount::constant(1_500_000))), Vec::new()]);
    for key in keys(source) {
        for values in &values {
            let ours = format(language, source, key, values);
            assert_eq!(ours, Some(reference.format(key, values)), "{key} {:?}", values.first());
        }
    }
}

#[test]
fn every_text_is_said_as_the_reference_says_it() {
    for language in Language::ALL {
        let Sources { app, bot, refusals } = sources(*language);
        for source in [app, bot, refusals] {
            assert!(keys(source).count() > 10);
            assert_same(*language, source);
        }
    }
}

#[test]
fn what_fluent_allows_in_a_text_is_read_as_fluent_reads_it() {
    let odd = "\
# A comment = none
a = One line   \n\
ab   =   { $one }
abc = { $one } and { $two }.
lines =
    One line,
      more to the right,

    and the last.   \n
# A comment.
further = Here
        and there
    and { $one }
    { $two }
forms = Before { $one ->
    [0] none
    [one] one of { $two }
    [word] a word
   *[other]
        Many

        of { $two ->
            [1] one
           *[other] { $two }
        }.
} behind
closed = { $one ->
   *[a] A
    [b] B
    }
last = The end";
    for language in Language::ALL {
        assert_same(*language, odd);
        assert_eq!(keys(odd).count(), 8);
    }
}

#[test]
fn a_message_that_is_not_there_or_not_ours_is_none() {
    let source = "ab = x\nterm = { -brand }\ncall = { NUMBER($one) }\nopen = { $one\n\
                  other = { other }\nform = { $one -> [a] A }\nkeyless = { $one -> *[] A }\n";
    let one = [("one", Value::Number(1))];
    for key in ["a", "", "b", "ab =", "x", "term", "call", "open", "other", "form", "keyless"] {
        assert_eq!(format(Language::English, source, key, &one), None, "{key}");
    }
    assert_eq!(format(Language::English, source, "ab", &one).as_deref(), Some("x"));
}
