//! Cron: reads what the hot wallets' jetton wallets did on the chain, every minute, and stops
//! payouts in the same batch that records a transfer which is not ours.
//!
//! A payout's row is committed before its message is sent, so the chain can never be ahead of it:
//! what matches none is somebody else's work, or that of a database that was rewound.

use crate::app::config::{Lane, Private};
use crate::app::error::Fault;
use crate::app::payout::chain;
use crate::app::world::World;
use crate::domain::hot_wallet::may_hold;
use crate::domain::limits::{CHAIN_TRANSACTIONS_MAX, MOVE_PAGES_MAX};
use crate::domain::switch::OURSELVES;
use crate::store::row::Unreadable;
use crate::store::wallet_moves::{self, Reading};

/// One wallet that cannot be read does not keep the others from being read.
///
/// # Errors
/// A fault of the chain; the next minute tries again.
pub async fn watch<W: World>(world: &W, config: &Private) -> Result<(), Fault> {
    // Read before the transactions: whatever the indexer knew then, it shows now.
    let time = chain::time(world, &config.chain).await?;
    for lane in &config.chain.lanes {
        if let Err(fault) = watch_one(world, config, lane, time).await {
            world.report(&fault);
        }
    }
    Ok(())
}

async fn watch_one<W: World>(
    world: &W,
    config: &Private,
    lane: &Lane,
    time: i64,
) -> Result<(), Fault> {
    let wallet = &lane.hot_wallet;
    let mut reading = reading(world, config, lane).await?;
    for _ in 0..MOVE_PAGES_MAX {
        let steps = chain::moves_after(world, &config.chain, &reading).await?;
        let page_max = usize::try_from(CHAIN_TRANSACTIONS_MAX).unwrap_or_default();
        let whole = steps.len() < page_max;
        let settled: Vec<_> = steps.iter().take_while(|step| step.finalized).cloned().collect();
        let mut statements = Vec::new();
        if let Some(last) = settled.last() {
            let cold = config.chain.cold_wallet.as_ref();
            statements.push(wallet_moves::record(wallet, &reading, &settled, cold));
            statements.extend(wallet_moves::stop_thieves(wallet, OURSELVES, world.now()));
            statements.push(wallet_moves::advance(wallet, last.lt));
            reading.lt = last.lt;
        }
        let pending = steps.get(settled.len());
        if whole || pending.is_some() {
            let until = pending.map_or(time, |step| time.min(step.at.saturating_sub(1)));
            statements.push(wallet_moves::complete(wallet, until));
            world.batch(statements).await?;
            return Ok(());
        }
        world.batch(statements).await?;
    }
    Ok(())
}

/// Where we are with a hot wallet. At first, the jetton's master contract says which jetton wallet
/// is its own; from then on it is pinned.
async fn reading<W: World>(world: &W, config: &Private, lane: &Lane) -> Result<Reading, Fault> {
    let wallet = &lane.hot_wallet;
    let mut rows = world.query(wallet_moves::reading(wallet)).await?;
    if rows.is_empty() {
        let jetton_wallet = chain::jetton_wallet(world, &config.chain, wallet).await?;
        let pinned = vec![wallet_moves::pin(wallet, &jetton_wallet), wallet_moves::reading(wallet)];
        rows = world.batch(pinned).await?.pop().unwrap_or_default();
    }
    let row = rows.first().ok_or(Unreadable("jetton_wallet"))?;
    Ok(wallet_moves::read_reading(row)?)
}

/// Holds the balance that the chain names against what the recorded moves leave.
///
/// # Errors
/// A fault of the database; the next look tries again.
pub async fn weigh<W: World>(world: &W, lane: &Lane, balance: i64) -> Result<(), Fault> {
    let now = world.now();
    let rows = world.query(wallet_moves::expectation(&lane.hot_wallet, now)).await?;
    let Some(row) = rows.first() else { return Ok(()) };
    let differs = !may_hold(&wallet_moves::read_expectation(row)?, balance);
    world.batch(vec![wallet_moves::differs(&lane.hot_wallet, differs, now)]).await?;
    Ok(())
}
