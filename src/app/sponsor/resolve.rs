//! What operators decide about deposits: whose money it is that nobody was found for, and what a
//! TON is worth.

use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::id::{DepositId, UserId};
use crate::domain::limits::{TON_RATE_MICROS_MAX, TON_RATE_MICROS_MIN};
use crate::domain::refusal::Refusal;
use crate::store::ledger::sponsors;
use crate::store::{deposits, notifications};

/// Says whose it is, and credits it at once if nothing stands against it. The operator's name stays
/// with it.
///
/// # Errors
/// `NotFound` when there is no such deposit, it is somebody's already, or the person is unknown; or
/// a fault.
pub async fn assign<W: World>(
    world: &W,
    deposit: DepositId,
    user: UserId,
    operator: &str,
) -> Result<(), Error> {
    let rows = world.query(deposits::by_id(deposit)).await?;
    let row = rows.first().ok_or(Refusal::NotFound)?;
    let reference = row.text("reference")?;
    let now = world.now();
    let mut statements = vec![deposits::assign(deposit, user, operator), deposits::price_ton(now)];
    statements.extend(sponsors::credit_deposits(Some(reference), now));
    statements.push(notifications::deposits_credited(now));
    statements.push(deposits::owner(deposit));
    let rows = world.batch(statements).await?;
    let owner = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NotFound)?;
    // Asking again for the same person changes nothing and is no mistake.
    let theirs = owner.optional_integer("user_id")? == Some(user.get());
    if theirs { Ok(()) } else { Err(Refusal::NotFound.into()) }
}

/// # Errors
/// `BadRequest` for a rate that must be a slip of the hand, or a fault.
pub async fn set_ton_rate<W: World>(
    world: &W,
    rate_micros: i64,
    operator: &str,
) -> Result<(), Error> {
    if !(TON_RATE_MICROS_MIN..=TON_RATE_MICROS_MAX).contains(&rate_micros) {
        return Err(Refusal::BadRequest.into());
    }
    world.batch(vec![deposits::set_ton_rate(rate_micros, operator, world.now())]).await?;
    Ok(())
}
