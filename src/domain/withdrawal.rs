//! Decides whether an earner may withdraw, and what a payout's verdict means for the money.

use crate::domain::amount::Amount;
use crate::domain::limits::{WITHDRAWAL_DAILY_MAX, WITHDRAWAL_MAX, WITHDRAWAL_MIN};
use crate::domain::payout::ReturnReason;
use crate::domain::refusal::Refusal;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Requested,
    Approved,
    Batched,
    Confirmed,
    Released,
}

impl Status {
    const ALL: [Self; 5] =
        [Self::Requested, Self::Approved, Self::Batched, Self::Confirmed, Self::Released];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Approved => "approved",
            Self::Batched => "batched",
            Self::Confirmed => "confirmed",
            Self::Released => "released",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}

/// What is known about an earner who wants to withdraw.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub good: bool,
    pub balance: Amount,
    /// Another withdrawal is under way.
    pub open: bool,
    /// What was asked for within the last day and not given back.
    pub asked_today: Amount,
}

/// # Errors
/// The first rule that says no, in the order in which a person can do something about it.
pub fn request(standing: Standing, amount: Amount) -> Result<(), Refusal> {
    if !standing.good {
        return Err(Refusal::Banned);
    }
    if amount < WITHDRAWAL_MIN {
        return Err(Refusal::AmountBelowMinimum { minimum: WITHDRAWAL_MIN });
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

/// What becomes of a withdrawal whose payout provably did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterReturn {
    /// Our wallet was the cause: the same withdrawal goes into a later batch.
    PayAgain,
    /// The recipient was: the money goes back to the earner's balance.
    Release(Refusal),
}

#[must_use]
pub const fn after_return(reason: ReturnReason) -> AfterReturn {
    match reason {
        ReturnReason::Skipped | ReturnReason::Unfunded => AfterReturn::PayAgain,
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
        balance: Amount::constant(2_000_000_000),
        open: false,
        asked_today: Amount::ZERO,
    };

    #[test]
    fn a_withdrawal_keeps_every_rule_at_below_and_above_its_limit() {
        let minimum = Refusal::AmountBelowMinimum { minimum: WITHDRAWAL_MIN };
        let maximum = Refusal::AmountAboveMaximum { maximum: WITHDRAWAL_MAX };
        let daily = Refusal::WithdrawalDailyLimit { maximum: WITHDRAWAL_DAILY_MAX };
        let poor = Standing { balance: Amount::constant(1_500_000), ..RICH };
        let busy = Standing { asked_today: Amount::constant(999_000_000), ..RICH };
        for (what, standing, micros, expected) in [
            ("at the minimum", RICH, 1_000_000, Ok(())),
            ("below the minimum", RICH, 999_999, Err(minimum)),
            ("nothing", RICH, 0, Err(minimum)),
            ("at the maximum", RICH, 500_000_000, Ok(())),
            ("above the maximum", RICH, 500_000_001, Err(maximum)),
            ("all there is", poor, 1_500_000, Ok(())),
            ("more than there is", poor, 1_500_001, Err(Refusal::BalanceTooLow)),
            ("one open", Standing { open: true, ..RICH }, 1_000_000, Err(Refusal::WithdrawalOpen)),
            ("banned", Standing { good: false, ..RICH }, 1_000_000, Err(Refusal::Banned)),
            ("up to the day's limit", busy, 1_000_000, Ok(())),
            ("over the day's limit", busy, 1_000_001, Err(daily)),
        ] {
            assert_eq!(request(standing, Amount::constant(micros)), expected, "{what}");
        }
    }
}
