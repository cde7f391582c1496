//! The `payouts` queue: walks the hot wallet's lane one step further.
//!
//! Strictly serial: one batch in flight. It is committed with its signed message before anything is
//! sent, and only what the chain finally says moves it on.

use crate::app::approve::approve;
use crate::app::chain;
use crate::app::config::{Chain, Private};
use crate::app::consume::Next;
use crate::app::error::Fault;
use crate::app::settle::settle;
use crate::app::sign::{sign_again, sign_next};
use crate::app::world::World;
use crate::domain::limits::{BATCH_EXPIRY_MARGIN_SECONDS, CHAIN_LOOK_SECONDS};
use crate::domain::payout::{NextStep, next_step};
use crate::domain::switch::Switch;
use crate::store::batches::{self, OpenBatch, Status};
use crate::store::row::Unreadable;
use crate::store::switches;

/// One message, one step. Many messages may be about: whoever looks first takes the lane for a
/// moment, the others find nothing to do.
///
/// # Errors
/// A fault; the message is retried and the sweeper wakes the lane each minute.
pub async fn pay<W: World>(world: &W, config: &Private) -> Result<Next, Fault> {
    let chain = &config.chain;
    approve(world, config).await?;
    let open = batches::open(&chain.hot_wallet.raw());
    let rows = world.batch(vec![open, switches::state(Switch::Payouts)]).await?;
    let (open, switch) =
        (rows.first().map(Vec::as_slice), rows.last().and_then(|rows| rows.first()));
    let may_sign = switch.ok_or(Unreadable("is_on"))?.integer("is_on")? == 1;
    let Some(batch) = batches::read_open(open.unwrap_or_default())? else {
        return if may_sign { sign_next(world, chain).await } else { Ok(Next::Done) };
    };
    if !take_lane(world, &batch).await? {
        return Ok(Next::Done);
    }
    match batch.status {
        Status::Executed => settle(world, config, &batch).await,
        Status::Signed | Status::Sent => look(world, config, &batch, may_sign).await,
    }
}

async fn take_lane<W: World>(world: &W, batch: &OpenBatch) -> Result<bool, Fault> {
    let now = world.now();
    // A second less than we wait, so that our own next message finds the lane free.
    let free_at = now.saturating_add(CHAIN_LOOK_SECONDS).saturating_sub(1);
    let rows = world.batch(vec![batches::take_lane(batch.id, now, free_at)]).await?;
    Ok(rows.iter().flatten().next().is_some())
}

/// Looks at the chain: was the batch executed, may it still be, or can it never be?
/// While payouts are switched off nothing is sent, but what the chain did is still recorded.
async fn look<W: World>(
    world: &W,
    config: &Private,
    batch: &OpenBatch,
    may_sign: bool,
) -> Result<Next, Fault> {
    let chain = &config.chain;
    let time = chain::time(world, chain).await?;
    let seqno = chain::hot_wallet(world, chain).await?.seqno;
    let margin = BATCH_EXPIRY_MARGIN_SECONDS;
    match next_step(seqno, time, batch.seqno, batch.valid_until, margin) {
        NextStep::Resend | NextStep::Expired if !may_sign => {}
        NextStep::Resend => {
            chain::send(world, chain, &batch.boc).await;
            world.batch(vec![batches::sent(batch.id)]).await?;
        }
        NextStep::Expired => sign_again(world, chain, batch, time).await?,
        NextStep::Executed => {
            if let Some(hash) = wallet_transaction(world, chain, batch).await? {
                world.batch(vec![batches::executed(batch.id, &hash)]).await?;
                let executed = OpenBatch { transaction_hash: Some(hash), ..batch.clone() };
                return settle(world, config, &executed).await;
            }
        }
    }
    Ok(Next::Again { seconds: CHAIN_LOOK_SECONDS })
}

/// The hot wallet's final transaction that one of the batch's messages caused.
async fn wallet_transaction<W: World>(
    world: &W,
    chain: &Chain,
    batch: &OpenBatch,
) -> Result<Option<String>, Fault> {
    for hash in &batch.normalized_hashes {
        let transactions = chain::transactions_of(world, chain, hash).await?;
        let found = transactions.into_iter().find(|transaction| {
            transaction.account == chain.hot_wallet && transaction.finalized && !transaction.aborted
        });
        if let Some(transaction) = found {
            return Ok(Some(transaction.hash_hex));
        }
    }
    Ok(None)
}
