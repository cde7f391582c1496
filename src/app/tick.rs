//! What happens every minute on the private Worker. No part of it waits for another to succeed.

use crate::app::alert::tell_operators;
use crate::app::claw_back::claw_back_asked;
use crate::app::config::Private;
use crate::app::correct::make_agreed;
use crate::app::error::Fault;
use crate::app::mature::{collect_fees, thank, vest};
use crate::app::receive::receive;
use crate::app::reconcile::reconcile_hourly;
use crate::app::recover::recover;
use crate::app::refund::send_due;
use crate::app::seal::{close, seal};
use crate::app::sweep::sweep;
use crate::app::wake::wake_dead_letters;
use crate::app::watch::watch;
use crate::app::world::World;

/// # Errors
/// The first fault; any further one is reported. The next minute tries everything again.
pub async fn tick<W: World>(world: &W, config: &Private) -> Result<(), Fault> {
    let mut first = Ok(());
    for done in [
        sweep(world).await,
        wake_dead_letters(world).await,
        claw_back_asked(world).await,
        collect_fees(world).await,
        receive(world, config).await,
        vest(world).await,
        thank(world).await,
        recover(world, config).await,
        watch(world, config).await,
        send_due(world, config).await,
        make_agreed(world).await,
        seal(world).await,
        close(world).await,
        reconcile_hourly(world, config).await,
        tell_operators(world, config).await,
    ] {
        match (&first, done) {
            (Ok(()), done) => first = done,
            (Err(_), Err(fault)) => world.report(&fault),
            (Err(_), Ok(())) => {}
        }
    }
    first
}
