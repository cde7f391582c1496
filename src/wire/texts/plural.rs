//! Which plural form each language gives a number.
//!
//! Source: <https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>.

use crate::domain::language::Language;

/// The name of the form, as variants of a text are named.
pub(super) fn category(language: Language, number: i64) -> &'static str {
    let size = number.unsigned_abs();
    match language {
        Language::English => one_or_other(size),
        Language::Arabic => arabic(size),
    }
}

fn one_or_other(size: u64) -> &'static str {
    if size == 1 { "one" } else { "other" }
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
    use super::*;

    /// What `Intl.PluralRules` says (ICU 78).
    #[test]
    fn forms_are_those_of_the_languages() {
        for (language, form, numbers) in [
            (Language::English, "one", vec![1, -1]),
            (Language::English, "other", vec![0, 2, 11, 21, 101, 1_000_000, -2, i64::MIN]),
            (Language::Arabic, "zero", vec![0]),
            (Language::Arabic, "one", vec![1, -1]),
            (Language::Arabic, "two", vec![2, -2]),
            (Language::Arabic, "few", vec![3, 10, 103, 110, 203, 1_003]),
            (Language::Arabic, "many", vec![11, 99, 111, 199, 1_011, -11]),
            (Language::Arabic, "other", vec![100, 101, 102, 200, 202, 1_000, 1_000_000]),
        ] {
            for number in numbers {
                assert_eq!(category(language, number), form, "{language:?} {number}");
            }
        }
    }
}
