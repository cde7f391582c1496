//! The `payouts` queue: walks each hot wallet's lane one step further.
//!
//! Each lane is strictly serial, one batch in flight: committed with its signed message before
//! anything is sent, and moved on only by what the chain finally says.

use crate::app::clock::consume::Next;
use crate::app::config::{Lane, Private};
use crate::app::error::Fault;
use crate::app::payout::approve::approve;
use crate::app::payout::chain;
use crate::app::payout::holdup::hold_up;
use crate::app::payout::settle::{abandon, settle};
use crate::app::payout::sign::{sign_again, sign_next};
use crate::app::payout::sources::{self, Held};
#[cfg(feature = "mutants")]
use crate::app::payout::unseen;
use crate::app::world::World;
use crate::domain::batch::look_seconds;
use crate::domain::limits::CHAIN_LOOK_SECONDS;
use crate::domain::mutant::mutant;
use crate::domain::payout::NextStep;
use crate::domain::switch::Switch;
use crate::domain::waiting::Waiting;
use crate::store::batches::{self, OpenBatch, Status};
use crate::store::row::Unreadable;
use crate::store::switches;

/// One message, one step on each lane. Many messages may be about: whoever looks first takes the
/// lane for a moment, the others find nothing to do. A lane that fails does not stop the others.
///
/// # Errors
/// The first lane's fault; the message is retried and the sweeper wakes the lanes each minute.
pub async fn pay<W: World>(world: &W, config: &Private) -> Result<Next, Fault> {
    // A withdrawal that cannot be approved keeps no lane from going on.
    let mut soonest = approve(world, config).await.map(|()| Next::Done);
    for lane in &config.chain.lanes {
        let found = walk(world, config, lane).await;
        soonest = match (soonest, found) {
            (Err(fault), Err(other)) => {
                world.report(&other);
                Err(fault)
            }
            (Err(fault), Ok(_)) | (Ok(_), Err(fault)) => Err(fault),
            (Ok(one), Ok(other)) => Ok(one.sooner(other)),
        };
    }
    soonest
}

async fn walk<W: World>(world: &W, config: &Private, lane: &Lane) -> Result<Next, Fault> {
    let open = batches::open(&lane.hot_wallet.raw());
    let rows = world.batch(vec![open, switches::state(Switch::Payouts)]).await?;
    let (open, switch) =
        (rows.first().map(Vec::as_slice), rows.last().and_then(|rows| rows.first()));
    let is_on = switch.ok_or(Unreadable("is_on"))?.integer("is_on")? == 1;
    let may_sign = is_on && lane.seed.is_some();
    let Some(batch) = batches::read_open(open.unwrap_or_default())? else {
        let chain = &config.chain;
        return if may_sign { sign_next(world, chain, lane).await } else { Ok(Next::Done) };
    };
    if !take_lane(world, &batch).await? {
        return Ok(Next::Done);
    }
    match batch.status {
        Status::Executed => settle(world, config, lane, &batch).await,
        Status::Signed | Status::Sent => look(world, config, lane, &batch, may_sign).await,
    }
}

async fn take_lane<W: World>(world: &W, batch: &OpenBatch) -> Result<bool, Fault> {
    let now = world.now();
    // A second less than we wait, so that our own next message finds the lane free.
    let seconds = look_seconds(batch.valid_until, now);
    let free_at = now.saturating_add(seconds).saturating_sub(1);
    let rows = world.batch(vec![batches::take_lane(batch.id, now, free_at)]).await?;
    Ok(rows.iter().flatten().next().is_some())
}

/// Looks at the chain: was the batch executed, may it still be, or can it never be?
/// While payouts are switched off nothing is sent, but what the chain did is still recorded.
async fn look<W: World>(
    world: &W,
    config: &Private,
    lane: &Lane,
    batch: &OpenBatch,
    may_sign: bool,
) -> Result<Next, Fault> {
    #[cfg(feature = "mutants")]
    if let Some(verdict) = unseen::verdict(batch, world.now()) {
        return unseen::settle(world, batch, &verdict).await;
    }
    let chain = &config.chain;
    let waiting = match sources::step(world, chain, lane, batch).await {
        Err(held) => return hold_up(world, batch, held).await,
        Ok((NextStep::Expired, times)) if lane.seed.is_none() => {
            return abandon(world, batch, times.earliest).await;
        }
        Ok((NextStep::Resend | NextStep::Expired, _)) if !may_sign => Waiting::PayoutsPaused,
        Ok((NextStep::Resend, _)) => {
            chain::send(world, chain, &batch.boc).await;
            world.batch(vec![batches::sent(batch.id)]).await?;
            if batch.variant > 1 { Waiting::SignedAgain } else { Waiting::SentAgain }
        }
        Ok((NextStep::Expired, times)) => {
            sign_again(world, chain, lane, batch, times).await?;
            return Ok(Next::Again { seconds: CHAIN_LOOK_SECONDS });
        }
        Ok((NextStep::Executed, _)) => {
            return match sources::executed(world, chain, lane, batch).await {
                Ok(hash) => executed(world, config, lane, batch, hash).await,
                Err(held) => {
                    mutant!(NewSeqnoPerVariant, {
                        let seqno = chain::hot_wallet(world, chain, &lane.hot_wallet).await?.seqno;
                        let time = chain::time(world, chain).await?;
                        let anew = OpenBatch { seqno, ..batch.clone() };
                        let times = sources::Times { earliest: time, latest: time };
                        sign_again(world, chain, lane, &anew, times).await?;
                    });
                    hold_up(world, batch, held).await
                }
            };
        }
    };
    hold_up(world, batch, Held::Waits(waiting)).await
}

async fn executed<W: World>(
    world: &W,
    config: &Private,
    lane: &Lane,
    batch: &OpenBatch,
    hash: String,
) -> Result<Next, Fault> {
    world.batch(vec![batches::executed(batch.id, &hash)]).await?;
    let executed = OpenBatch { transaction_hash: Some(hash), ..batch.clone() };
    settle(world, config, lane, &executed).await
}
