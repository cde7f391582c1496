//! Signs a batch of payouts and commits it, with its signed message, before the first send.

use crate::app::clock::consume::Next;
use crate::app::config::{Chain, Lane};
use crate::app::error::{Fault, WriteError};
use crate::app::payout::chain::{self, HotWallet};
use crate::app::payout::explain::unexplained;
use crate::app::payout::sources::Times;
use crate::app::world::World;
use crate::domain::batch::{affordable, shortage};
use crate::domain::id::{BatchId, PayoutId, WithdrawalId};
use crate::domain::limits::{BATCH_PAYOUTS_MAX, BATCH_VALID_SECONDS, CHAIN_LOOK_SECONDS};
use crate::domain::mutant::mutant;
use crate::domain::network::Address;
use crate::domain::recovery::PAYMENT_COMMENT;
use crate::domain::switch::{OURSELVES, Switch};
use crate::domain::waiting::Waiting;
use crate::store::batches::{self, OpenBatch, Variant};
use crate::store::payouts::{self, Payout};
use crate::store::row::{Row, Unreadable};
use crate::store::{
    Broken, Statement, approvals, disputes, reconciliations, switches, withdrawals,
};
use crate::wire::ton::wallet::{BatchOrder, Payment, Signed, sign_batch};

/// Puts what waits into a new batch, as much as the hot wallet can pay.
///
/// # Errors
/// A fault of the database or the chain; nothing was sent then.
pub async fn sign_next<W: World>(world: &W, chain: &Chain, lane: &Lane) -> Result<Next, Fault> {
    let waiting = world.query(withdrawals::approved(BATCH_PAYOUTS_MAX)).await?;
    if waiting.is_empty() {
        return Ok(Next::Done);
    }
    if let Some((other, seqno)) = unexplained(world, chain, lane).await? {
        return freeze(world, other, seqno).await;
    }
    let time = chain::time(world, chain).await?;
    let wallet = chain::hot_wallet(world, chain, &lane.hot_wallet).await?;
    let jettons = chain::jetton_wallet(world, chain, &lane.hot_wallet).await?;
    let ids = world.query(batches::last_ids()).await?;
    let (batch, payouts) = number(&waiting, ids.first().ok_or(Unreadable("batch_id"))?)?;
    let payouts = pay_what_we_can(world, chain, &wallet, &jettons, payouts).await?;
    if payouts.is_empty() {
        return Ok(Next::Done);
    }
    let valid_until = time.saturating_add(BATCH_VALID_SECONDS);
    let signed = sign(chain, lane, jettons, wallet.seqno, valid_until, &payouts)?;
    let mut statements =
        vec![batches::sign(batch, &lane.hot_wallet.raw(), wallet.seqno, world.now())];
    for payout in &payouts {
        statements.push(payouts::add(payout, batch));
        statements.push(withdrawals::put_in_batch(payout.withdrawal));
    }
    statements.push(variant(batch, 1, &signed, valid_until, time));
    mutant!(SendBeforeCommit, {
        chain::send(world, chain, &signed.boc_base64).await;
    });
    match world.batch(statements).await {
        Err(WriteError::Broken(Broken(rule))) if rule == "seqno_unexplained" => {
            return freeze(world, lane, wallet.seqno).await;
        }
        committed => committed?,
    };
    chain::send(world, chain, &signed.boc_base64).await;
    world.batch(vec![batches::sent(batch)]).await?;
    Ok(Next::Again { seconds: CHAIN_LOOK_SECONDS })
}

/// The chain's time has passed the last variant for everybody who was asked, so it can never be
/// included: the same payouts are signed again at the same seqno, of which the wallet accepts one
/// message, ever.
///
/// # Errors
/// A fault of the database or the chain; nothing was sent then.
pub async fn sign_again<W: World>(
    world: &W,
    chain: &Chain,
    lane: &Lane,
    batch: &OpenBatch,
    times: Times,
) -> Result<(), Fault> {
    let rows = world.query(payouts::of_batch(batch.id)).await?;
    let payouts: Vec<Payout> = rows.iter().map(payouts::read).collect::<Result<_, _>>()?;
    let jettons = chain::jetton_wallet(world, chain, &lane.hot_wallet).await?;
    let valid_until = times.latest.saturating_add(BATCH_VALID_SECONDS);
    let signed = sign(chain, lane, jettons, batch.seqno, valid_until, &payouts)?;
    let number = batch.variant.saturating_add(1);
    let mut statements = vec![
        variant(batch.id, number, &signed, valid_until, times.earliest),
        batches::wait(batch.id, Some(Waiting::SignedAgain)),
    ];
    if batch.is_disputed {
        statements.insert(0, disputes::agreed(batch.id, world.now()));
    }
    world.batch(statements).await?;
    chain::send(world, chain, &signed.boc_base64).await;
    Ok(())
}

/// The wallet has sent what we know nothing about: perhaps what is waiting was paid already.
async fn freeze<W: World>(world: &W, lane: &Lane, seqno: u32) -> Result<Next, Fault> {
    let detail = format!("{} is at seqno {seqno}, after messages of others", lane.hot_wallet.raw());
    world.report(&Fault::new("sign a batch", &detail));
    let now = world.now();
    world
        .batch(vec![
            switches::turn(Switch::Payouts, false, "unknown_messages", OURSELVES, now),
            reconciliations::alert("unknown_messages", &detail, now),
        ])
        .await?;
    Ok(Next::Done)
}

/// Gives the batch and its payouts their ids. The database refuses an id that was taken meanwhile.
fn number(waiting: &[Row], last: &Row) -> Result<(BatchId, Vec<Payout>), Fault> {
    let next = |last: i64, by: usize| i64::try_from(by).ok().and_then(|by| last.checked_add(by));
    let batch = next(last.integer("batch_id")?, 1).and_then(BatchId::new);
    let last_payout = last.integer("payout_id")?;
    let payout = |(index, row): (usize, &Row)| {
        let id = next(last_payout, index.saturating_add(1)).and_then(PayoutId::new);
        Ok(Payout {
            id: id.ok_or(Unreadable("payout_id"))?,
            withdrawal: row.id("id", WithdrawalId::new)?,
            amount: row.amount("amount_micros")?,
            recipient: row.text("recipient")?.to_owned(),
            jetton_wallet: row.text("jetton_wallet")?.to_owned(),
        })
    };
    let payouts: Result<Vec<_>, Unreadable> = waiting.iter().enumerate().map(payout).collect();
    Ok((batch.ok_or(Unreadable("batch_id"))?, payouts?))
}

/// The first payouts that the hot wallet can pay in full; the rest waits for a later batch.
async fn pay_what_we_can<W: World>(
    world: &W,
    chain: &Chain,
    wallet: &HotWallet,
    jettons: &Address,
    mut payouts: Vec<Payout>,
) -> Result<Vec<Payout>, Fault> {
    let usdt_micros = chain::jetton_balance(world, chain, jettons).await?;
    let amounts: Vec<_> = payouts.iter().map(|payout| payout.amount).collect();
    let count = affordable(&amounts, usdt_micros, wallet.balance_nanoton);
    if count < payouts.len() {
        let short = format!(
            "the hot wallet can pay {count} of {} ({usdt_micros} micro-USDT, {} nanoton)",
            payouts.len(),
            wallet.balance_nanoton
        );
        world.report(&Fault::new("sign a batch", short));
        if let Some(payout) = payouts.get(count) {
            let missing = shortage(&amounts, usdt_micros, wallet.balance_nanoton);
            world.batch(vec![approvals::wait_for_money(payout.withdrawal, missing)]).await?;
        }
    }
    payouts.truncate(count);
    Ok(payouts)
}

fn sign(
    chain: &Chain,
    lane: &Lane,
    hot_jetton_wallet: Address,
    seqno: u32,
    valid_until: i64,
    payouts: &[Payout],
) -> Result<Signed, Fault> {
    let payment = |payout: &Payout| {
        Some(Payment {
            query_id: u64::try_from(payout.id.get()).ok()?,
            recipient: Address::from_raw(&payout.recipient)?,
            amount: u64::try_from(payout.amount.micros()).ok()?,
            comment: format!("{PAYMENT_COMMENT}{}", payout.withdrawal),
        })
    };
    let payments: Option<Vec<_>> = payouts.iter().map(payment).collect();
    let order = BatchOrder {
        seed: lane.seed.as_ref().ok_or_else(|| Fault::new("sign a batch", "no key"))?,
        hot_wallet: lane.hot_wallet,
        hot_jetton_wallet,
        network: chain.network,
        seqno,
        valid_until: u32::try_from(valid_until)
            .map_err(|_| Fault::new("sign a batch", "the chain's time is out of range"))?,
        payments: &payments.ok_or(Unreadable("recipient"))?,
    };
    sign_batch(&order).map_err(|error| Fault::new("sign a batch", format!("{error:?}")))
}

fn variant(batch: BatchId, number: i64, signed: &Signed, valid_until: i64, time: i64) -> Statement {
    batches::add_variant(
        batch,
        &Variant {
            number,
            boc: &signed.boc_base64,
            message_hash: &signed.hash_hex,
            normalized_hash: &signed.normalized_hash_hex,
            valid_until,
            signed_at_chain_time: time,
        },
    )
}
