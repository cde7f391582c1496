//! Rounds through the books: sums that are exact although long lists are added up piece by piece.
//!
//! Each list is walked in the order of a key, a piece at a time, while money moves. `seen` is the
//! sum over the rows whose key is not beyond `after`, as of transfer `seq`. A step first applies
//! the transfers since `seq` to it, as far as they concern such keys, then adds the next piece as
//! it is now; both are read in one transaction, so that `seen` is again exact, as of the newest
//! transfer. At the end of a round it is the sum over the whole list at one moment.
//! `total` is what all transfers ever make of the same sum: it began at 0 with empty books and
//! takes in each transfer once. A row that is not what its transfers say makes the two differ.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A list that is too long to be looked at as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum List {
    Accounts,
    Sealed,
    Claims,
    Withdrawals,
    Vestings,
    Referrals,
    Milestones,
}

impl List {
    pub const ALL: [Self; 7] = [
        Self::Accounts,
        Self::Sealed,
        Self::Claims,
        Self::Withdrawals,
        Self::Vestings,
        Self::Referrals,
        Self::Milestones,
    ];

    /// The sums that a round of it adds up, each with the law that says what it has to be.
    #[must_use]
    pub const fn sums(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Accounts => &[
                ("earner", "balances_are_their_transfers"),
                ("sponsor", "balances_are_their_transfers"),
                ("campaign", "balances_are_their_transfers"),
                ("vesting", "balances_are_their_transfers"),
                ("held", "balances_are_their_transfers"),
                ("fees", "balances_are_their_transfers"),
                ("treasury", "balances_are_their_transfers"),
                ("world", "balances_are_their_transfers"),
                ("fees_due", "fees_are_of_paid_claims"),
            ],
            Self::Claims => &[
                ("rewards", "claims_are_their_rewards"),
                ("reward_micros", "claims_are_their_rewards"),
                ("reward_fee_micros", "fees_are_of_paid_claims"),
            ],
            Self::Withdrawals => &[("payout_micros", "treasury_is_what_was_confirmed")],
            Self::Referrals => &[("referral_micros", "referrals_are_paid_once")],
            Self::Milestones => &[("milestone_micros", "referrals_are_paid_once")],
            Self::Sealed | Self::Vestings => &[],
        }
    }

    /// The laws that each of its rows answers by itself.
    #[must_use]
    pub const fn laws(self) -> &'static [&'static str] {
        match self {
            Self::Accounts => &[
                "balances_are_their_transfers",
                "balances_are_above_their_floor",
                "campaigns_do_not_overspend",
                "vesting_is_what_waits",
            ],
            Self::Sealed => &["balances_are_their_transfers"],
            Self::Claims => &[],
            Self::Withdrawals => &["confirmed_withdrawals_have_one_payout"],
            Self::Vestings => &["vesting_is_what_waits"],
            Self::Referrals | Self::Milestones => &["referrals_are_paid_once"],
        }
    }
}

/// The kinds of accounts.
pub const KINDS: [&str; 8] =
    ["earner", "sponsor", "campaign", "vesting", "held", "fees", "treasury", "world"];

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Sum {
    total: i64,
    seen: i64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Walk {
    /// The last key that was looked at in this round.
    after: String,
    ended_at: Option<i64>,
}

/// How far the rounds have come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Round {
    pub seq: i64,
    sums: BTreeMap<String, Sum>,
    walks: BTreeMap<List, Walk>,
}

impl Round {
    /// The last key of the list that was looked at; empty before the first.
    #[must_use]
    pub fn after(&self, list: List) -> &str {
        self.walks.get(&list).map_or("", |walk| walk.after.as_str())
    }

    /// What all transfers up to `seq` make of a sum.
    #[must_use]
    pub fn total(&self, name: &str) -> i64 {
        self.sums.get(name).map_or(0, |sum| sum.total)
    }

    /// When the last round of each list was over, of the list for which that is longest ago; `None`
    /// before each list's first is.
    #[must_use]
    pub fn round_ended_at(&self) -> Option<i64> {
        let ends = List::ALL.map(|list| self.walks.get(&list).and_then(|walk| walk.ended_at));
        ends.into_iter().min().flatten()
    }

    /// Begins every list anew.
    pub fn restart(&mut self) {
        self.walks.values_mut().for_each(|walk| walk.after.clear());
        self.sums.values_mut().for_each(|sum| sum.seen = 0);
    }

    /// Applies what transfers since `seq` did to all of a sum, and to what was seen of it.
    pub fn carry(&mut self, name: &str, total: i64, seen: i64) {
        let sum = self.sums.entry(name.to_owned()).or_default();
        sum.total = sum.total.saturating_add(total);
        sum.seen = sum.seen.saturating_add(seen);
    }

    /// Adds what a piece holds.
    pub fn add(&mut self, name: &str, piece: i64) {
        self.carry(name, 0, piece);
    }

    /// A piece up to this key was looked at.
    pub fn advance(&mut self, list: List, key: &str) {
        key.clone_into(&mut self.walks.entry(list).or_default().after);
    }

    /// Ends a round of the list; answers each of its laws, and whether it is broken.
    pub fn end(&mut self, list: List, now: i64) -> Vec<(&'static str, bool)> {
        let mut laws = Vec::new();
        if list == List::Accounts {
            let seen = KINDS.iter().filter_map(|kind| self.sums.get(*kind)).map(|sum| sum.seen);
            laws.push(("balances_sum_to_zero", seen.fold(0, i64::saturating_add) != 0));
        }
        for (name, law) in list.sums() {
            let sum = self.sums.entry((*name).to_owned()).or_default();
            laws.push((*law, sum.seen != sum.total));
            sum.seen = 0;
        }
        self.walks.insert(list, Walk { after: String::new(), ended_at: Some(now) });
        laws
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_adds_up_whatever_moves_between_its_pieces() {
        let mut round = Round::default();
        round.carry("earner", 50, 0);
        round.carry("world", -50, 0);
        // The first piece holds one earner with 20 and the outside world.
        round.add("earner", 20);
        round.add("world", -50);
        round.advance(List::Accounts, "m");
        assert_eq!((round.after(List::Accounts), round.after(List::Claims)), ("m", ""));
        // That one pays 5 back, then another one who was not seen yet earns 7.
        round.carry("earner", -5 + 7, -5);
        round.carry("world", 5 - 7, 5 - 7);
        round.add("earner", 30 + 7);
        let laws = round.end(List::Accounts, 9);
        assert!(laws.iter().all(|(_, broken)| !broken), "{laws:?}");
        assert_eq!((round.after(List::Accounts), round.total("earner")), ("", 52));
        // A balance that no transfer made.
        round.add("earner", 53);
        round.add("world", -52);
        let broken = round.end(List::Accounts, 9).into_iter().filter(|law| law.1);
        let broken: Vec<_> = broken.map(|(law, _)| law).collect();
        assert_eq!(broken, ["balances_sum_to_zero", "balances_are_their_transfers"]);
    }

    #[test]
    fn the_oldest_end_of_a_round_counts() {
        let mut round = Round::default();
        assert_eq!(round.round_ended_at(), None);
        for (list, at) in List::ALL.into_iter().zip([5, 3, 4, 9, 8, 7, 6]) {
            assert_eq!(round.round_ended_at(), None);
            round.end(list, at);
        }
        assert_eq!(round.round_ended_at(), Some(3));
    }

    #[test]
    fn a_restarted_round_has_seen_nothing() {
        let mut round = Round::default();
        round.carry("rewards", 2, 0);
        round.add("rewards", 1);
        round.advance(List::Claims, "7");
        round.restart();
        assert_eq!(round.after(List::Claims), "");
        round.add("rewards", 2);
        assert!(!round.end(List::Claims, 1)[0].1);
    }
}
