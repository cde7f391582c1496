//! Decides how many of the waiting payouts the hot wallet can pay in one batch.

use crate::domain::amount::Amount;
use crate::domain::limits::{HOT_WALLET_RESERVE_NANOTON, PAYOUT_ATTACHED_NANOTON};

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

#[cfg(test)]
mod tests {
    use super::*;

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
