//! What is asked for on TON: to hold something in the linked wallet, or to send something from it.

use serde::{Deserialize, Serialize};

use crate::domain::network::Address;
use crate::domain::refusal::Refusal;

/// As many digits as any jetton's supply may have (TEP-74: 120 bits).
const UNITS_DIGITS_MAX: usize = 36;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Holding {
    /// The jetton's master contract, raw; without one, TON itself is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jetton: Option<String>,
    /// At least so many nanotons, or smallest units of the jetton, in decimal digits.
    pub units: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Payment {
    /// Whom it goes to, raw.
    pub address: String,
    /// At least so many nanotons, in decimal digits.
    pub nanoton: String,
}

impl Holding {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        self.jetton.as_deref().map_or(Ok(()), check_address)?;
        check_units(&self.units)
    }
}

impl Payment {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        check_address(&self.address)?;
        check_units(&self.nanoton)
    }

    /// In TON, without zeros at the end.
    #[must_use]
    pub fn ton(&self) -> String {
        let padded = format!("{:0>10}", self.nanoton);
        let (whole, part) = padded.split_at(padded.len().saturating_sub(9));
        format!("{whole}.{part}").trim_end_matches('0').trim_end_matches('.').to_owned()
    }
}

/// More than the chain says for what the rules cannot be read as: that is never there.
#[must_use]
pub fn units(digits: &str) -> i128 {
    digits.parse().unwrap_or(i128::MAX)
}

fn check_address(raw: &str) -> Result<(), Refusal> {
    let fits = Address::from_raw(raw).is_some_and(|read| read.workchain == 0 && read.raw() == raw);
    if fits { Ok(()) } else { Err(Refusal::TaskTonMalformed) }
}

fn check_units(digits: &str) -> Result<(), Refusal> {
    let fits = (1..=UNITS_DIGITS_MAX).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|byte| byte.is_ascii_digit());
    if fits { Ok(()) } else { Err(Refusal::TaskTonMalformed) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_digits_and_addresses_the_one_form_that_we_compare() {
        let raw = format!("0:{}", "ab".repeat(32));
        for (jetton, units, fits) in [
            (None, "1", true),
            (Some(raw.clone()), "1000000000000000000000", true),
            (None, "0", false),
            (None, "01", false),
            (None, "", false),
            (None, "-1", false),
            (None, "1.5", false),
            (None, &"9".repeat(37), false),
            (Some(raw.to_uppercase()), "1", false),
            (Some(format!("-1:{}", "ab".repeat(32))), "1", false),
            (Some("EQ".to_owned()), "1", false),
        ] {
            let holding = Holding { jetton: jetton.clone(), units: units.to_owned() };
            assert_eq!(holding.check().is_ok(), fits, "{jetton:?} {units}");
        }
        let payment = |address: &str, nanoton: &str| {
            Payment { address: address.to_owned(), nanoton: nanoton.to_owned() }.check()
        };
        assert_eq!(payment(&raw, "1"), Ok(()));
        assert_eq!(payment(&raw, "x"), Err(Refusal::TaskTonMalformed));
        assert_eq!(payment("", "1"), Err(Refusal::TaskTonMalformed));
    }

    #[test]
    fn nanotons_are_shown_as_ton() {
        for (nanoton, ton) in
            [("1", "0.000000001"), ("1500000000", "1.5"), ("1000000000", "1"), ("20", "0.00000002")]
        {
            let payment = Payment { address: String::new(), nanoton: nanoton.to_owned() };
            assert_eq!(payment.ton(), ton);
        }
        assert_eq!((units("12"), units("x")), (12, i128::MAX));
    }
}
