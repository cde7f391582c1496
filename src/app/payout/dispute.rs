//! An operator decides whom to believe about a batch of which two indexers say different things.

use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::id::BatchId;
use crate::domain::refusal::Refusal;
use crate::store::batches::Source;
use crate::store::disputes;

/// From now on that indexer alone decides about this batch. Payouts stay off until somebody
/// switches them on again.
///
/// # Errors
/// `DisputeNotFound` when there is none about it, or a fault.
pub async fn believe<W: World>(
    world: &W,
    batch: BatchId,
    source: Source,
    operator: &str,
) -> Result<(), Error> {
    let rows =
        world.batch(vec![disputes::believe(batch, source.name(), operator, world.now())]).await?;
    match rows.iter().flatten().next() {
        Some(_) => Ok(()),
        None => Err(Refusal::DisputeNotFound.into()),
    }
}
