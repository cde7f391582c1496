//! What happens on a hot wallet's jetton wallet, and whether what it holds can be what it should.

use crate::domain::network::Address;

/// A transaction of a jetton wallet of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub account: Address,
    /// Logical time: unique for each transaction of an account, and growing.
    pub lt: i64,
    /// Chain time, Unix seconds.
    pub at: i64,
    /// In a block that nothing can replace.
    pub finalized: bool,
    /// What it moved; `None` when it was undone, or about something else.
    pub moved: Option<Move>,
}

/// Jettons that came or went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    pub direction: Direction,
    pub query_id: u64,
    pub micros: u64,
    /// Whom it went to or came from; `None` when the message does not say, as when burning.
    pub other: Option<Address>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Out,
    In,
    /// An order of ours that the recipient's wallet refused.
    Back,
}

impl Direction {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Out => "out",
            Self::In => "in",
            Self::Back => "back",
        }
    }
}

/// What a jetton wallet should hold, in micro-USDT.
#[derive(Clone, Copy, Debug)]
pub struct Expectation {
    /// What every recorded move leaves in it.
    pub net: i64,
    /// In batches that are under way: gone or not.
    pub in_flight: i64,
    /// What came and went a moment ago: whoever told the balance may not have seen it yet.
    pub recently_in: i64,
    pub recently_out: i64,
}

/// The balance and the moves are read from two places, which need not be at the same moment of the
/// chain: what is under way and what is recent may stand on either side.
#[must_use]
pub const fn may_hold(expected: &Expectation, balance: i64) -> bool {
    let low = expected.net.saturating_sub(expected.in_flight).saturating_sub(expected.recently_in);
    balance >= low && balance <= expected.net.saturating_add(expected.recently_out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_balance_is_exact_once_nothing_is_under_way() {
        let quiet = Expectation { net: 10, in_flight: 0, recently_in: 0, recently_out: 0 };
        assert!(may_hold(&quiet, 10));
        assert!(!may_hold(&quiet, 9) && !may_hold(&quiet, 11));
        let busy = Expectation { net: 10, in_flight: 3, recently_in: 1, recently_out: 2 };
        for (balance, fits) in [(5, false), (6, true), (12, true), (13, false)] {
            assert_eq!(may_hold(&busy, balance), fits, "{balance}");
        }
    }
}
