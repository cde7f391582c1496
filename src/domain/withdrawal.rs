//! Decides whether an earner may withdraw, and what a payout's verdict means for the money.

use crate::domain::amount::Amount;
use crate::domain::limits::{
    REVIEW_ABOVE, REVIEW_BY_TWO_ABOVE, WITHDRAWAL_DAILY_MAX, WITHDRAWAL_MAX,
};
use crate::domain::payout::ReturnReason;
use crate::domain::refusal::Refusal;
use crate::domain::waiting::Waiting;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Requested,
    /// Operators have to say yes first.
    Review,
    Approved,
    /// In a signed batch: only the chain can say what becomes of it.
    Batched,
    Confirmed,
    /// The money is back in the balance, because it could not be paid, …
    Released,
    /// … because an operator said no, …
    Rejected,
    /// … or because the earner changed their mind.
    Cancelled,
}

impl Status {
    pub const ALL: [Self; 8] = [
        Self::Requested,
        Self::Review,
        Self::Approved,
        Self::Batched,
        Self::Confirmed,
        Self::Released,
        Self::Rejected,
        Self::Cancelled,
    ];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Review => "review",
            Self::Approved => "approved",
            Self::Batched => "batched",
            Self::Confirmed => "confirmed",
            Self::Released => "released",
            Self::Rejected => "rejected",
            Self::Cancelled => "cancelled",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }

    /// Nothing has been signed that could pay it.
    #[must_use]
    pub const fn cancellable(self) -> bool {
        matches!(self, Self::Requested | Self::Review | Self::Approved)
    }
}

/// What is known about an earner who wants to withdraw.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub good: bool,
    pub balance: Amount,
    /// The smallest withdrawal that applies to them, which their own terms may make lower.
    pub minimum: Amount,
    /// Another withdrawal is under way.
    pub open: bool,
    /// What was asked for within the last day and not given back.
    pub asked_today: Amount,
    /// The recipient is the linked wallet, or no wallet is linked.
    pub recipient_fits: bool,
}

/// # Errors
/// The first rule that says no, in the order in which a person can do something about it.
pub fn request(standing: Standing, amount: Amount) -> Result<(), Refusal> {
    if !standing.good {
        return Err(Refusal::Banned);
    }
    if !standing.recipient_fits {
        return Err(Refusal::RecipientNotLinked);
    }
    if amount < standing.minimum {
        return Err(Refusal::AmountBelowMinimum { minimum: standing.minimum });
    }
    if amount > WITHDRAWAL_MAX {
        return Err(Refusal::AmountAboveMaximum { maximum: WITHDRAWAL_MAX });
    }
    if standing.open {
        return Err(Refusal::WithdrawalOpen);
    }
    if amount > standing.balance {
        return Err(Refusal::BalanceTooLow);
    }
    let day = standing.asked_today.checked_add(amount);
    if day.is_none_or(|day| day > WITHDRAWAL_DAILY_MAX) {
        return Err(Refusal::WithdrawalDailyLimit { maximum: WITHDRAWAL_DAILY_MAX });
    }
    Ok(())
}

/// How many operators have to say yes before it is approved. `shared` means that somebody else
/// withdraws to the same address too: often one person with many accounts, or an exchange that
/// could not tell whose money it is.
#[must_use]
pub fn approvals_needed(amount: Amount, shared: bool) -> i64 {
    if amount > REVIEW_BY_TWO_ABOVE { 2 } else { i64::from(amount > REVIEW_ABOVE || shared) }
}

/// What becomes of a withdrawal whose payout provably did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterReturn {
    /// Our wallet was the cause: the same withdrawal goes into a later batch, and this is what its
    /// earner reads until then.
    PayAgain(Waiting),
    /// The recipient was: the money goes back to the earner's balance.
    Release(Refusal),
}

#[must_use]
pub const fn after_return(reason: ReturnReason) -> AfterReturn {
    match reason {
        ReturnReason::Skipped => AfterReturn::PayAgain(Waiting::Skipped),
        ReturnReason::Unfunded => AfterReturn::PayAgain(Waiting::Unfunded),
        ReturnReason::LowGas => AfterReturn::PayAgain(Waiting::LowGas),
        ReturnReason::Workchain => AfterReturn::Release(Refusal::AddressWorkchain),
        ReturnReason::Locked => AfterReturn::Release(Refusal::RecipientLocked),
        ReturnReason::Displaced | ReturnReason::Expired => AfterReturn::PayAgain(Waiting::InQueue),
        ReturnReason::Refused | ReturnReason::Bounced => {
            AfterReturn::Release(Refusal::PayoutRefused)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RICH: Standing = Standing {
        good: true,
        balance: Amount::constant(9_000_000_000),
        minimum: Amount::constant(1_000_000),
        open: false,
        asked_today: Amount::ZERO,
        recipient_fits: true,
    };

    #[test]
    fn a_withdrawal_keeps_every_rule_at_below_and_above_its_limit() {
        let minimum = Refusal::AmountBelowMinimum { minimum: RICH.minimum };
        let maximum = Refusal::AmountAboveMaximum { maximum: WITHDRAWAL_MAX };
        let daily = Refusal::WithdrawalDailyLimit { maximum: WITHDRAWAL_DAILY_MAX };
        let poor = Standing { balance: Amount::constant(1_500_000), ..RICH };
        let busy = Standing { asked_today: Amount::constant(4_999_000_000), ..RICH };
        for (what, standing, micros, expected) in [
            ("at the minimum", RICH, 1_000_000, Ok(())),
            ("below the minimum", RICH, 999_999, Err(minimum)),
            ("nothing", RICH, 0, Err(minimum)),
            ("at the maximum", RICH, 5_000_000_000, Ok(())),
            ("above the maximum", RICH, 5_000_000_001, Err(maximum)),
            ("all there is", poor, 1_500_000, Ok(())),
            ("more than there is", poor, 1_500_001, Err(Refusal::BalanceTooLow)),
            ("one open", Standing { open: true, ..RICH }, 1_000_000, Err(Refusal::WithdrawalOpen)),
            ("banned", Standing { good: false, ..RICH }, 1_000_000, Err(Refusal::Banned)),
            (
                "to another wallet",
                Standing { recipient_fits: false, ..RICH },
                1_000_000,
                Err(Refusal::RecipientNotLinked),
            ),
            ("up to the day's limit", busy, 1_000_000, Ok(())),
            ("over the day's limit", busy, 1_000_001, Err(daily)),
        ] {
            assert_eq!(request(standing, Amount::constant(micros)), expected, "{what}");
        }
    }

    #[test]
    fn large_and_shared_withdrawals_are_looked_at() {
        for (micros, shared, expected) in [
            (100_000_000, false, 0),
            (100_000_001, false, 1),
            (1_000_000, true, 1),
            (1_000_000_000, true, 1),
            (1_000_000_001, false, 2),
            (1_000_000_001, true, 2),
        ] {
            let needed = approvals_needed(Amount::constant(micros), shared);
            assert_eq!(needed, expected, "{micros} {shared}");
        }
    }

    #[test]
    fn only_what_is_not_signed_can_be_cancelled() {
        for status in Status::ALL {
            assert_eq!(Status::parse(status.name()), Some(status));
            let early = ["requested", "review", "approved"].contains(&status.name());
            assert_eq!(status.cancellable(), early, "{status:?}");
        }
    }
}
