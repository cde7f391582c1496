//! Decides how many of the waiting payouts the hot wallet can pay in one batch, and how often a
//! batch is looked at.

use crate::domain::amount::Amount;
use crate::domain::limits::{
    BATCH_LATE_SECONDS, BATCH_VALID_SECONDS, CHAIN_LOOK_SECONDS, CHAIN_LOOK_SECONDS_MAX,
    HOT_WALLET_RESERVE_NANOTON, PAYOUT_ATTACHED_NANOTON,
};
use crate::domain::waiting::Waiting;

/// The length of the longest prefix that both the USDT and the TON at hand pay in full. Nobody is
/// overtaken: a large payout that has to wait makes the later ones wait too.
#[must_use]
pub fn affordable(amounts: &[Amount], usdt_micros: i64, balance_nanoton: u64) -> usize {
    let gas = i64::try_from(balance_nanoton)
        .unwrap_or(i64::MAX)
        .saturating_sub(HOT_WALLET_RESERVE_NANOTON);
    let (mut usdt_left, mut gas_left) = (usdt_micros, gas);
    let pays = |amount: &&Amount| {
        usdt_left = usdt_left.saturating_sub(amount.micros());
        gas_left = gas_left.saturating_sub(PAYOUT_ATTACHED_NANOTON);
        usdt_left >= 0 && gas_left >= 0
    };
    amounts.iter().take_while(pays).count()
}

/// Which purse makes the first payout wait that is not among the `affordable`.
#[must_use]
pub fn shortage(amounts: &[Amount], usdt_micros: i64, balance_nanoton: u64) -> Waiting {
    let count = affordable(amounts, usdt_micros, balance_nanoton);
    if affordable(amounts, i64::MAX, balance_nanoton) == count {
        Waiting::HotWalletLowTon
    } else {
        Waiting::HotWalletLowUsdt
    }
}

/// When to look at an open batch again of which the newest message is valid until that chain time:
/// soon at first, and from [`BATCH_LATE_SECONDS`] after its signing on the more seldom the longer
/// it takes.
#[must_use]
pub fn look_seconds(valid_until: i64, now: i64) -> i64 {
    let age_seconds = now.saturating_sub(valid_until.saturating_sub(BATCH_VALID_SECONDS));
    let late_seconds = age_seconds.saturating_sub(BATCH_LATE_SECONDS).max(0);
    let patience_seconds = late_seconds.checked_div(10).unwrap_or_default();
    patience_seconds.clamp(CHAIN_LOOK_SECONDS, CHAIN_LOOK_SECONDS_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_is_looked_at_more_seldom_the_longer_it_takes() {
        for (age, expected) in [
            (-5, 3),
            (0, 3),
            (600, 3),
            (639, 3),
            (640, 4),
            (1_600, 100),
            (3_600, 300),
            (99_999, 300),
        ] {
            assert_eq!(look_seconds(1_000 + BATCH_VALID_SECONDS, 1_000 + age), expected, "{age}");
        }
    }

    #[test]
    fn what_has_to_wait_knows_what_is_missing() {
        let amounts = [3, 2].map(Amount::constant);
        let one = 1_050_000_000;
        for (usdt, nanoton, expected) in [
            (4, u64::MAX, Waiting::HotWalletLowUsdt),
            (9, one, Waiting::HotWalletLowTon),
            (4, one, Waiting::HotWalletLowTon),
            (0, one, Waiting::HotWalletLowUsdt),
        ] {
            assert_eq!(shortage(&amounts, usdt, nanoton), expected, "{usdt} {nanoton}");
        }
    }

    #[test]
    fn a_batch_takes_what_both_purses_pay() {
        let amounts = [3, 2, 1].map(Amount::constant);
        let gas = |payouts: u64| 1_000_000_000 + payouts * 50_000_000;
        for (usdt, nanoton, expected) in [
            (6, gas(3), 3),
            (5, gas(3), 2),
            (6, gas(2), 2),
            (6, gas(3) - 1, 2),
            (2, gas(3), 0),
            (6, 0, 0),
            (-1, u64::MAX, 0),
        ] {
            assert_eq!(affordable(&amounts, usdt, nanoton), expected, "{usdt} {nanoton}");
        }
    }
}
