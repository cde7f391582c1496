//! Operators say yes or no to a withdrawal in review: one yes or two, or one no.

use crate::app::error::{Error, WriteError};
use crate::app::world::{World, wake};
use crate::domain::id::WithdrawalId;
use crate::domain::refusal::Refusal;
use crate::store::{Broken, approvals};
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

/// One operator decides, once. A no, or the last yes that is needed, wakes the payouts: they give
/// the money back, or approve it within their limits.
///
/// # Errors
/// `NotInReview` when it is not in review or the operator has decided already, or a fault.
pub async fn decide<W: World>(
    world: &W,
    withdrawal: WithdrawalId,
    operator: &str,
    decision: Decision,
) -> Result<(), Error> {
    let decided = approvals::decide(withdrawal, operator, decision.name(), world.now());
    match world.batch(vec![decided]).await {
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
