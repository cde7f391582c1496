//! What happens every minute on the private Worker. No part of it waits for another to succeed.

use crate::app::books::claw_back::claw_back_asked;
use crate::app::books::correct::make_agreed;
use crate::app::books::fold::fold;
use crate::app::books::mature::{collect_fees, thank, vest};
use crate::app::books::reconcile::reconcile_hourly;
use crate::app::books::seal::{close, seal};
use crate::app::books::watch::watch;
use crate::app::bot::alert::tell_operators;
use crate::app::bot::broadcast::wake_broadcasts;
use crate::app::bot::erase::forget_due;
use crate::app::clock::sweep::sweep;
use crate::app::clock::wake::wake_dead_letters;
use crate::app::config::Private;
use crate::app::error::Fault;
use crate::app::operator::appeals::settle_granted;
use crate::app::payout::recover::recover;
use crate::app::sponsor::picture::publish;
use crate::app::sponsor::receive::receive;
use crate::app::sponsor::refund::send_due;
use crate::app::sponsor::results::count;
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
        fold(world).await,
        recover(world, config).await,
        watch(world, config).await,
        send_due(world, config).await,
        make_agreed(world).await,
        settle_granted(world).await,
        count(world).await,
        publish(world).await,
        wake_broadcasts(world).await,
        forget_due(world).await,
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
