//! Which plural form each language gives a whole number.
//!
//! Source: <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>.

use crate::domain::language::Language;

/// The name of the form, as variants of a text are named.
pub(super) fn category(language: Language, number: i64) -> &'static str {
    let size = number.unsigned_abs();
    match language {
        Language::English | Language::German | Language::Turkish => one_or_other(size == 1),
        Language::Persian | Language::Hindi => one_or_other(size <= 1),
        Language::Spanish => one_many_or_other(size, size == 1),
        Language::Portuguese | Language::French => one_many_or_other(size, size <= 1),
        Language::Russian | Language::Ukrainian => slavic(size),
        Language::Arabic => arabic(size),
        Language::Indonesian => "other",
    }
}

const fn one_or_other(is_one: bool) -> &'static str {
    if is_one { "one" } else { "other" }
}

/// Whole millions are followed by "of": `1 000 000 de secondes`.
const fn one_many_or_other(size: u64, is_one: bool) -> &'static str {
    if size != 0 && size.is_multiple_of(1_000_000) { "many" } else { one_or_other(is_one) }
}

fn slavic(size: u64) -> &'static str {
    match (size % 10, size % 100) {
        (1, 0..=10 | 12..) => "one",
        (2..=4, 0..=11 | 15..) => "few",
        // "other" is for fractions.
        _ => "many",
    }
}

fn arabic(size: u64) -> &'static str {
    match (size, size % 100) {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, 3..=10) => "few",
        (_, 11..=99) => "many",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

    use super::*;

    fn name(category: &PluralCategory) -> &'static str {
        match category {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        }
    }

    #[test]
    fn forms_are_those_of_the_reference() {
        let large = [9_999, 10_001, 99_999, 100_000, 1_000_001, 1_000_011, 1_000_021, 1_234_567];
        let larger = [1_000_000_022, 999_999_999_999, 1_000_000_000_005];
        for language in Language::ALL {
            let mut known = PluralRules::get_locales(PluralRuleType::CARDINAL).into_iter();
            let locale = known.find(|locale| *locale == language.tag()).unwrap();
            let reference = PluralRules::create(locale, PluralRuleType::CARDINAL).unwrap();
            // The reference is wrong about Arabic beyond 102, which the test below goes through.
            let numbers = (0..=2_000).chain(large).chain(larger);
            let known = |number: &i64| *language != Language::Arabic || *number <= 102;
            for number in numbers.filter(known) {
                // As text: the reference takes a number's integer digits from what is written.
                let expected = name(&reference.select(number.to_string()).unwrap());
                assert_eq!(category(*language, number), expected, "{language:?} {number}");
            }
        }
    }

    /// What `Intl.PluralRules` says (ICU 78), where the reference is older or mute.
    #[test]
    fn negative_numbers_and_whole_millions_have_their_forms() {
        for (language, form, numbers) in [
            (Language::English, "one", vec![-1]),
            (Language::English, "other", vec![1_000_000, -2, i64::MIN]),
            (Language::Arabic, "zero", vec![0]),
            (Language::Arabic, "two", vec![2, -2]),
            (Language::Arabic, "few", vec![3, 10, 103, 110, 203, 1_003, 1_000_000_000_005]),
            (Language::Arabic, "many", vec![11, 99, 111, 199, 1_011, -11, 1_000_011, 1_234_567]),
            (Language::Arabic, "other", vec![100, 101, 102, 200, 202, 1_000, 1_000_000]),
            (Language::Russian, "one", vec![1, 21, 101, -1, -121, 1_000_001]),
            (Language::Russian, "few", vec![2, 24, 102, -3, 1_000_000_022]),
            (Language::Ukrainian, "many", vec![0, 5, 11, 12, 14, 111, 1_000_000, i64::MIN]),
            (Language::Spanish, "many", vec![1_000_000, -2_000_000, 1_000_000_000]),
            (Language::Spanish, "other", vec![0, 2, 1_000_001, 999_999]),
            (Language::French, "one", vec![0, 1, -1]),
            (Language::French, "many", vec![1_000_000, 3_000_000]),
            (Language::Portuguese, "many", vec![1_000_000]),
            (Language::Persian, "one", vec![0, 1]),
            (Language::Hindi, "other", vec![2, 1_000_000]),
            (Language::Indonesian, "other", vec![0, 1, 2, 1_000_000]),
        ] {
            for number in numbers {
                assert_eq!(category(language, number), form, "{language:?} {number}");
            }
        }
    }
}
