//! Before one hot wallet signs, the others must hold no surprise either: after a restore, a wallet
//! that has not moved since would pay again what another one has paid.

use crate::app::config::{Chain, Lane};
use crate::app::error::Fault;
use crate::app::payout::chain;
use crate::app::world::World;
use crate::store::recoveries;
use crate::store::row::Unreadable;

/// Another hot wallet that has sent messages of which nobody knows, and the seqno it is at.
///
/// # Errors
/// A fault of the database or the chain; nothing may be signed then.
pub async fn unexplained<'a, W: World>(
    world: &W,
    chain: &'a Chain,
    signing: &Lane,
) -> Result<Option<(&'a Lane, u32)>, Fault> {
    let others = || chain.lanes.iter().filter(|lane| lane.hot_wallet != signing.hot_wallet);
    let statements: Vec<_> = others().map(|lane| recoveries::explained(&lane.hot_wallet)).collect();
    if statements.is_empty() {
        return Ok(None);
    }
    // The chain comes first: a batch that is signed meanwhile explains more, never less.
    let mut seqnos = Vec::new();
    for lane in others() {
        seqnos.push((lane, chain::hot_wallet(world, chain, &lane.hot_wallet).await?.seqno));
    }
    let rows = world.batch(statements).await?;
    for ((lane, seqno), rows) in seqnos.into_iter().zip(&rows) {
        let explained = rows.first().ok_or(Unreadable("seqno"))?.integer("seqno")?;
        if i64::from(seqno) > explained {
            return Ok(Some((lane, seqno)));
        }
    }
    Ok(None)
}
