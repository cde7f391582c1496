//! Numbers of constraints, compared without rounding.

/// Places after the point; what is beyond them is nobody's percentage or age.
const PLACES: usize = 9;

/// A decimal such as `-12.5`, in billionths. `None` for anything else, and for what is huge.
pub(super) fn parse(text: &str) -> Option<i128> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = !whole.is_empty() && whole.len() <= 18 && plain(whole) && plain(fraction);
    if !is_number || fraction.len() > PLACES || digits.ends_with('.') {
        return None;
    }
    format!("{whole}{fraction:0<PLACES$}").parse::<i128>().ok()?.checked_mul(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_exact_and_nothing_else_is_one() {
        for (text, billionths) in [
            ("5", Some(5_000_000_000)),
            ("-0.5", Some(-500_000_000)),
            (" 1.000000001 ", Some(1_000_000_001)),
            ("1.", None),
            (".5", None),
            ("1e3", None),
            ("", None),
            ("--1", None),
            ("1.0000000001", None),
            ("1234567890123456789", None),
        ] {
            assert_eq!(parse(text), billionths, "{text:?}");
        }
    }
}
