//! Money: whole micro-USDT (10^-6 USDT), never negative, never a float.

use crate::domain::limits::INTEGER_MAX;

pub const MICROS_PER_DOLLAR: i64 = 1_000_000;
const DECIMALS: usize = 6;

/// An amount of micro-USDT within 0..=2^53 - 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(i64);

impl Amount {
    pub const ZERO: Self = Self(0);

    /// `None` when `micros` is negative or above 2^53 - 1.
    #[must_use]
    pub const fn from_micros(micros: i64) -> Option<Self> {
        if micros >= 0 && micros <= INTEGER_MAX { Some(Self(micros)) } else { None }
    }

    /// For the constants of `domain::limits`; anything unlawful becomes zero.
    #[must_use]
    pub(crate) const fn constant(micros: i64) -> Self {
        match Self::from_micros(micros) {
            Some(amount) => amount,
            None => Self::ZERO,
        }
    }

    #[must_use]
    pub const fn micros(self) -> i64 {
        self.0
    }

    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).and_then(Self::from_micros)
    }

    /// Reads a plain decimal number of dollars such as `1`, `1.5` or `0.000001`.
    /// `None` for signs, exponents, separators, more than six decimals, or too much.
    #[must_use]
    pub fn parse_usd(text: &str) -> Option<Self> {
        let (whole, fraction) = match text.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (text, ""),
        };
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(fraction) || fraction.len() > DECIMALS {
            return None;
        }
        let dollars: i64 = whole.parse().ok()?;
        let micros: i64 = format!("{fraction:0<DECIMALS$}").parse().ok()?;
        dollars.checked_mul(MICROS_PER_DOLLAR)?.checked_add(micros).and_then(Self::from_micros)
    }

    /// Dollars for people: at least two decimals, more only when they say something.
    #[must_use]
    pub fn short_usd(self) -> String {
        let long = usd(self.0);
        let kept = long.trim_end_matches('0');
        let decimals = kept.rsplit_once('.').map_or(0, |(_, fraction)| fraction.len());
        match decimals {
            0 => format!("{kept}00"),
            1 => format!("{kept}0"),
            _ => kept.to_owned(),
        }
    }
}

/// Signed micros as dollars with all six decimals, such as `-1.250000`.
#[must_use]
pub fn usd(micros: i64) -> String {
    let sign = if micros < 0 { "-" } else { "" };
    let size = micros.unsigned_abs();
    let dollar = MICROS_PER_DOLLAR.unsigned_abs();
    let (dollars, rest) = (size.checked_div(dollar), size.checked_rem(dollar));
    format!("{sign}{}.{:06}", dollars.unwrap_or_default(), rest.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dollars_are_read_exactly_or_not_at_all() {
        for (text, expected) in [
            ("1", Some(1_000_000)),
            ("1.5", Some(1_500_000)),
            ("0.000001", Some(1)),
            ("007.10", Some(7_100_000)),
            ("9007199254.740991", Some(INTEGER_MAX)),
            ("9007199254.740992", None),
            ("99999999999999999999", None),
            ("0.0000001", None),
            ("1.", None),
            (".5", None),
            ("", None),
            ("-1", None),
            ("+1", None),
            ("1e3", None),
            ("1,5", None),
            (" 1", None),
            ("1.-5", None),
            ("١", None),
            ("NaN", None),
        ] {
            assert_eq!(Amount::parse_usd(text).map(Amount::micros), expected, "{text:?}");
        }
    }

    #[test]
    fn dollars_are_written_for_machines_and_for_people() {
        assert_eq!(usd(-1_250_000), "-1.250000");
        assert_eq!(usd(i64::MIN), "-9223372036854.775808");
        for (micros, expected) in
            [(0, "0.00"), (1_500_000, "1.50"), (1_234_567, "1.234567"), (50_000, "0.05")]
        {
            assert_eq!(Amount::constant(micros).short_usd(), expected);
        }
    }
}
