//! Dollars as each language writes them in a sentence.
//!
//! Only the decimal mark changes. Digits are Latin everywhere, also in Arabic, Persian and Hindi:
//! amounts stand beside addresses and are compared with what a wallet shows, and whoever copies one
//! can paste it into the app. Thousands are not set apart: in half of the languages their mark is
//! the decimal mark of the other half.
//! Source: <https://www.unicode.org/cldr/charts/latest/by_type/numbers.symbols.html>.

use crate::domain::amount::Amount;
use crate::domain::language::Language;

/// Without a currency sign: its place is in the text.
pub(super) fn written(language: Language, amount: Amount) -> String {
    amount.short_usd().replace('.', decimal_mark(language))
}

const fn decimal_mark(language: Language) -> &'static str {
    match language {
        // Arabic and Persian have a mark of their own (U+066B) for their own digits only.
        Language::English | Language::Arabic | Language::Persian | Language::Hindi => ".",
        Language::Russian
        | Language::Ukrainian
        | Language::Spanish
        | Language::Portuguese
        | Language::French
        | Language::German
        | Language::Turkish
        | Language::Indonesian => ",",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_has_the_decimal_mark_of_its_language_and_latin_digits() {
        let amount = Amount::constant(1_234_500_000);
        for language in Language::ALL {
            let expected = match language.tag() {
                "en" | "ar" | "fa" | "hi" => "1234.50",
                _ => "1234,50",
            };
            assert_eq!(written(*language, amount), expected, "{language:?}");
        }
        assert_eq!(written(Language::German, Amount::constant(1)), "0,000001");
    }
}
