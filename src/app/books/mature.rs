//! Cron: what has become due moves: the fees of campaigns, rewards that were vesting, and what
//! people get for friends whom they invited.

use crate::app::error::Fault;
use crate::app::world::World;
use crate::store::ledger::{fees, referrals, vestings};

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
    world.batch(referrals::pay(world.now()).into()).await?;
    Ok(())
}
