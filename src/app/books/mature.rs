//! Cron: what has become due moves: the fees of campaigns, rewards that were vesting, and what
//! people get for friends whom they invited, and for many of them.

use crate::app::error::Fault;
use crate::app::world::World;
use crate::store::ledger::{fees, milestones, referrals, vestings};

/// # Errors
/// A fault of the database; the next minute tries again.
pub async fn collect_fees<W: World>(world: &W) -> Result<(), Fault> {
    world.batch(fees::collect(world.now()).into()).await?;
    Ok(())
}

/// # Errors
/// A fault of the database; the next minute tries again.
pub async fn vest<W: World>(world: &W) -> Result<(), Fault> {
    world.batch(vestings::vest(world.now()).into()).await?;
    Ok(())
}

/// # Errors
/// A fault of the database; the next minute tries again.
pub async fn thank<W: World>(world: &W) -> Result<(), Fault> {
    let now = world.now();
    world.batch(referrals::pay(now).into()).await?;
    // Friends who were just paid for may be what was missing.
    let mut statements = Vec::from(milestones::reach(now));
    statements.extend(milestones::pay(now));
    world.batch(statements).await?;
    Ok(())
}
