//! Settles an executed batch: every payout gets its verdict from the finalized trace, the money
//! follows, and the earners are told, all in one commit.

use crate::app::clock::consume::Next;
use crate::app::config::{Lane, Private};
use crate::app::error::Fault;
use crate::app::payout::chain;
use crate::app::payout::holdup::hold_up;
use crate::app::payout::sources::{self, Held};
use crate::app::world::{World, wake};
use crate::domain::id::{NotificationId, WithdrawalId};
#[cfg(feature = "mutants")]
use crate::domain::limits::CHAIN_LOOK_SECONDS;
use crate::domain::limits::NOTIFICATION_AGAIN_SECONDS;
use crate::domain::mutant::mutant;
use crate::domain::network::Address;
use crate::domain::payout::{Expected, ReturnReason, SentBatch, Verdict};
use crate::domain::refusal::Refusal;
use crate::domain::waiting::Waiting;
use crate::domain::withdrawal::{AfterReturn, after_return};
use crate::store::batches::{self, OpenBatch};
use crate::store::payouts::{self, Payout};
use crate::store::row::{Row, Unreadable};
use crate::store::{Statement, disputes, ledger, notifications, withdrawals};
use crate::wire::message::Message;

/// # Errors
/// A fault of the database or the chain; nothing was settled then.
pub async fn settle<W: World>(
    world: &W,
    config: &Private,
    lane: &Lane,
    batch: &OpenBatch,
) -> Result<Next, Fault> {
    let chain = &config.chain;
    let hot_jetton_wallet = match chain::jetton_wallet(world, chain, &lane.hot_wallet).await {
        Ok(wallet) => wallet,
        Err(fault) => {
            world.report(&fault);
            return hold_up(world, batch, Held::Waits(Waiting::IndexerSilent)).await;
        }
    };
    let sent = SentBatch {
        hot_wallet: lane.hot_wallet,
        hot_jetton_wallet,
        message_hashes: &batch.normalized_hashes,
    };
    let rows = world.query(payouts::of_batch(batch.id)).await?;
    let payouts: Vec<Payout> = rows.iter().map(payouts::read).collect::<Result<_, _>>()?;
    let expected: Vec<Expected> = payouts.iter().map(expected).collect::<Result<_, _>>()?;
    let verdicts = match sources::verdicts(world, chain, batch, &sent, &expected).await {
        Ok(verdicts) => verdicts,
        Err(held) => return hold_up(world, batch, held).await,
    };
    let mut statements = Vec::new();
    if batch.is_disputed {
        statements.push(disputes::agreed(batch.id, world.now()));
    }
    for (payout, verdict) in payouts.iter().zip(&verdicts) {
        statements.extend(consequences(payout, verdict, world.now()));
    }
    statements.push(batches::settled(batch.id));
    mutant!(ManyCommits, {
        for statement in statements {
            world.batch(vec![statement]).await?;
        }
        return Ok(Next::Again { seconds: CHAIN_LOOK_SECONDS });
    });
    tell(world, &world.batch(statements).await?).await?;
    // Others may wait for the wallet.
    Ok(Next::Again { seconds: 0 })
}

/// Nobody has the wallet's key any more, and by `chain_time` nothing that was signed with it can be
/// included: another wallet pays.
///
/// # Errors
/// A fault of the database; nothing was settled then.
pub async fn abandon<W: World>(
    world: &W,
    batch: &OpenBatch,
    chain_time: i64,
) -> Result<Next, Fault> {
    let rows = world.query(payouts::of_batch(batch.id)).await?;
    let mut statements = vec![batches::dead(batch.id, chain_time)];
    if batch.is_disputed {
        statements.push(disputes::agreed(batch.id, world.now()));
    }
    for row in &rows {
        statements.extend(returned(&payouts::read(row)?, ReturnReason::Expired, world.now()));
    }
    statements.push(batches::settled(batch.id));
    world.batch(statements).await?;
    Ok(Next::Again { seconds: 0 })
}

/// The payout as the chain has to show it.
fn expected(payout: &Payout) -> Result<Expected, Unreadable> {
    let jetton_wallet = Address::from_raw(&payout.jetton_wallet);
    Ok(Expected {
        query_id: u64::try_from(payout.id.get()).map_err(|_| Unreadable("id"))?,
        amount: u64::try_from(payout.amount.micros()).map_err(|_| Unreadable("amount_micros"))?,
        jetton_wallet: jetton_wallet.ok_or(Unreadable("jetton_wallet"))?,
    })
}

/// What a verdict means for the money, the rows and the earner.
#[must_use]
pub fn consequences(payout: &Payout, verdict: &Verdict, now: i64) -> Vec<Statement> {
    match verdict {
        Verdict::Unknown => Vec::new(),
        Verdict::Paid { transaction_hash } => paid(payout, transaction_hash, now),
        Verdict::Returned(reason) => returned(payout, *reason, now),
    }
}

fn paid(payout: &Payout, transaction_hash: &str, now: i64) -> Vec<Statement> {
    let next_at = now.saturating_add(NOTIFICATION_AGAIN_SECONDS);
    vec![
        payouts::paid(payout.id, transaction_hash),
        ledger::pay_out(payout.withdrawal, now),
        withdrawals::confirm(payout.withdrawal, transaction_hash, now),
        notifications::withdrawal_ended(payout.withdrawal, next_at),
        notifications::waiting_about(payout.withdrawal),
    ]
}

fn returned(payout: &Payout, reason: ReturnReason, now: i64) -> Vec<Statement> {
    let next_at = now.saturating_add(NOTIFICATION_AGAIN_SECONDS);
    let mut statements = vec![payouts::returned(payout.id, reason.name())];
    match after_return(reason) {
        AfterReturn::PayAgain(waiting) => {
            statements.push(withdrawals::pay_again(payout.withdrawal, waiting));
        }
        AfterReturn::Release(refusal) => {
            statements.extend(release(payout.withdrawal, refusal, now, next_at));
        }
    }
    statements
}

/// Gives the money back to the earner's balance, with the reason that they read.
#[must_use]
pub fn release(
    withdrawal: WithdrawalId,
    reason: Refusal,
    now: i64,
    next_at: i64,
) -> [Statement; 4] {
    [
        ledger::release(withdrawal, now),
        withdrawals::release(withdrawal, reason, now),
        notifications::withdrawal_ended(withdrawal, next_at),
        notifications::waiting_about(withdrawal),
    ]
}

/// Wakes the notifications that a batch of statements ends with. The only rows that such a batch
/// answers are theirs.
///
/// # Errors
/// A fault when a row cannot be read; the sweeper finds the notifications then.
pub async fn tell<W: World>(world: &W, rows: &[Vec<Row>]) -> Result<(), Fault> {
    for row in rows.iter().flatten() {
        let id = row.id("id", NotificationId::new)?;
        wake(world, &Message::Notification(id), 0).await;
    }
    Ok(())
}
