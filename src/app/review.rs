//! Operators say yes or no to a withdrawal in review: one yes or two, or one no.

use crate::app::error::{Error, WriteError};
use crate::app::settle::tell;
use crate::app::world::{World, wake};
use crate::domain::id::WithdrawalId;
use crate::domain::limits::{NOTIFICATION_AGAIN_SECONDS, REVIEWS_PAGE};
use crate::domain::refusal::Refusal;
use crate::store::row::Row;
use crate::store::{Broken, approvals, ledger, notifications, withdrawals};
use crate::wire::message::Message;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Approve,
    Reject,
}

impl Decision {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Reject => "reject",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Approve, Self::Reject].into_iter().find(|decision| decision.name() == name)
    }
}

/// What waits for operators, oldest first.
///
/// # Errors
/// A fault.
pub async fn waiting<W: World>(world: &W) -> Result<Vec<Row>, Error> {
    Ok(world.query(approvals::in_review(REVIEWS_PAGE)).await?)
}

/// One operator decides, once. A no gives the money back at once; the last yes that is needed wakes
/// the payouts, which approve it within their limits.
///
/// # Errors
/// `NotInReview` when it is not in review or the operator has decided already, or a fault.
pub async fn decide<W: World>(
    world: &W,
    withdrawal: WithdrawalId,
    operator: &str,
    decision: Decision,
) -> Result<(), Error> {
    let now = world.now();
    let mut statements = vec![approvals::decide(withdrawal, operator, decision.name(), now)];
    if decision == Decision::Reject {
        let next_at = now.saturating_add(NOTIFICATION_AGAIN_SECONDS);
        statements.extend([
            ledger::release(withdrawal, now),
            withdrawals::reject(withdrawal, now),
            notifications::withdrawal_ended(withdrawal, next_at),
            notifications::waiting_about(withdrawal),
        ]);
    }
    match world.batch(statements).await {
        Ok(rows) if decision == Decision::Reject => Ok(tell(world, &rows).await?),
        Ok(_) => {
            wake(world, &Message::Payout, 0).await;
            Ok(())
        }
        Err(WriteError::Broken(Broken(rule)))
            if rule == "review_exists" || rule == "withdrawal_not_in_review" =>
        {
            Err(Refusal::NotInReview.into())
        }
        Err(error) => Err(error.into()),
    }
}
