//! `DELETE /api/withdrawals/{id}`: the earner changes their mind while nothing is signed.

use crate::app::caller::Caller;
use crate::app::config::Public;
use crate::app::earner::withdrawals::shown;
use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::id::WithdrawalId;
use crate::domain::refusal::Refusal;
use crate::domain::withdrawal::Status;
use crate::store::{ledger, withdrawals};
use crate::wire::answer::Answer;
use crate::wire::api::OneWithdrawal;

/// Cancelling again answers the same. A batch that is signed at the same moment wins or loses as a
/// whole: the database lets the money go only one way.
///
/// # Errors
/// `WithdrawalNotFound`, `WithdrawalNotCancellable`, `SignedOut`, or a fault.
pub async fn cancel<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    id: &str,
) -> Result<Answer, Error> {
    let id = WithdrawalId::parse(id).ok_or(Refusal::WithdrawalNotFound)?;
    let now = world.now();
    let rows = world
        .batch(vec![
            ledger::cancel(id, caller.user, caller.epoch, now),
            withdrawals::cancel(id, caller.user, caller.epoch, now),
            withdrawals::by_id(id, caller.user),
            ledger::balance(caller.user),
        ])
        .await?;
    let mut answers = rows.iter().rev().map(|rows| rows.first());
    let (balance, row) = (answers.next().flatten(), answers.next().flatten());
    let withdrawal = withdrawals::read(row.ok_or(Refusal::WithdrawalNotFound)?)?;
    if withdrawal.status.cancellable() {
        // Only a session that was ended meanwhile writes nothing and breaks no rule.
        return Err(Refusal::SignedOut.into());
    }
    if withdrawal.status != Status::Cancelled {
        return Err(Refusal::WithdrawalNotCancellable.into());
    }
    let balance = balance.ok_or(Refusal::SignedOut)?.amount("balance_micros")?;
    let withdrawal = shown(&config.common, &withdrawal, caller.language, now);
    Ok(Answer::json(200, &OneWithdrawal { withdrawal, balance: Some(balance.into()) }))
}
