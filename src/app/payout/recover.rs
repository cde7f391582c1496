//! After this database went back in time, or a key was lost: reads again what each hot wallet did,
//! records what it has paid, and lists what only a person can decide.
//!
//! An operator asks for it, and payouts are off until they say otherwise. It works in slices, one a
//! minute, and any of them may run again.

use crate::app::config::{Lane, Private};
use crate::app::error::Fault;
use crate::app::payout::chain;
use crate::app::world::World;
use crate::domain::limits::{
    BATCH_EXPIRY_MARGIN_SECONDS, BATCH_VALID_SECONDS, CHAIN_TRANSACTIONS_MAX,
    RECOVERY_MESSAGES_MAX, RECOVERY_PAGES_MAX,
};
use crate::domain::recovery::WalletTransaction;
use crate::store::reconciliations;
use crate::store::recoveries::{self, Cursor};
use crate::store::row::Unreadable;

mod message;

/// What one run found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    /// The wallet was read to its end.
    Done,
    /// There is more, or the chain has to show more first.
    More,
}

/// # Errors
/// The first wallet's fault, any further one is reported; the next minute goes on.
pub async fn recover<W: World>(world: &W, config: &Private) -> Result<(), Fault> {
    let rows = world.query(recoveries::open()).await?;
    let Some(row) = rows.first() else { return Ok(()) };
    let (recovery, asked_by) = (row.integer("id")?, row.text("asked_by")?);
    let mut all = Ok(Progress::Done);
    for lane in &config.chain.lanes {
        let found = scan(world, config, lane, recovery, asked_by).await;
        all = match (all, found) {
            (Err(fault), Err(other)) => {
                world.report(&other);
                Err(fault)
            }
            (Err(fault), Ok(_)) | (Ok(_), Err(fault)) => Err(fault),
            (Ok(Progress::Done), Ok(found)) => Ok(found),
            (Ok(Progress::More), Ok(_)) => Ok(Progress::More),
        };
    }
    if all? == Progress::Done { end(world, recovery).await } else { Ok(()) }
}

async fn end<W: World>(world: &W, recovery: i64) -> Result<(), Fault> {
    let rows = world.query(recoveries::result(recovery)).await?;
    let row = rows.first().ok_or(Unreadable("recorded"))?;
    let (recorded, asked) = (row.integer("recorded")?, row.integer("asked")?);
    let detail = format!("{recorded} forgotten payouts recorded, {asked} to be looked at");
    let now = world.now();
    let statements =
        vec![recoveries::end(recovery, now), reconciliations::alert("recovered", &detail, now)];
    world.batch(statements).await?;
    Ok(())
}

/// Reads on where the last run stopped, a few pages at most.
async fn scan<W: World>(
    world: &W,
    config: &Private,
    lane: &Lane,
    recovery: i64,
    asked_by: &str,
) -> Result<Progress, Fault> {
    // Before the history: what it lacks then was not included until this moment.
    let time = chain::time(world, &config.chain).await?;
    let mut cursor = cursor(world, config, lane, recovery, time).await?;
    let mut messages = 0_usize;
    for _ in 0..RECOVERY_PAGES_MAX {
        if cursor.done {
            return Ok(Progress::Done);
        }
        let page = chain::history_after(world, &config.chain, &cursor.wallet, cursor.lt).await?;
        if page.is_empty() {
            return finish(world, config, &cursor, asked_by, time).await;
        }
        for transaction in &page {
            // Nothing after one that may still be replaced: the cursor must not pass it.
            if !transaction.finalized || messages >= RECOVERY_MESSAGES_MAX {
                return Ok(Progress::More);
            }
            messages = messages.saturating_add(usize::from(transaction.message.is_some()));
            if !step(world, config, lane, &mut cursor, transaction).await? {
                return Ok(Progress::More);
            }
        }
        let short = i64::try_from(page.len()).is_ok_and(|read| read < CHAIN_TRANSACTIONS_MAX);
        world.batch(vec![recoveries::advance(&cursor, 0, 0)]).await?;
        if short {
            return finish(world, config, &cursor, asked_by, time).await;
        }
    }
    Ok(Progress::More)
}

/// Whether the transaction was dealt with; then the cursor stands on it.
async fn step<W: World>(
    world: &W,
    config: &Private,
    lane: &Lane,
    cursor: &mut Cursor,
    transaction: &WalletTransaction,
) -> Result<bool, Fault> {
    let Some(message) = &transaction.message else {
        cursor.lt = transaction.lt;
        return Ok(true);
    };
    let next = Cursor {
        lt: transaction.lt,
        seqno: cursor.seqno.max(message.seqno.saturating_add(1)),
        ..cursor.clone()
    };
    let done = message::record(world, config, lane, &next, message).await?;
    if done {
        *cursor = next;
    }
    Ok(done)
}

/// The wallet was read to its end when its state knows of no message that we have not seen, and
/// whatever was signed and forgotten before the recovery began has outlived its time.
async fn finish<W: World>(
    world: &W,
    config: &Private,
    cursor: &Cursor,
    asked_by: &str,
    time: i64,
) -> Result<Progress, Fault> {
    let waits = BATCH_VALID_SECONDS.saturating_add(BATCH_EXPIRY_MARGIN_SECONDS);
    if time <= cursor.begun_at.saturating_add(waits) {
        return Ok(Progress::More);
    }
    let rows = world.query(recoveries::explained(&cursor.wallet)).await?;
    let explained = rows.first().ok_or(Unreadable("seqno"))?;
    let explained = explained.id("seqno", |seqno| u32::try_from(seqno).ok())?;
    let seqno = chain::hot_wallet(world, &config.chain, &cursor.wallet).await?.seqno;
    if seqno > explained.max(cursor.seqno) {
        let cause = format!("{} is at seqno {seqno}, not all is shown", cursor.wallet.raw());
        world.report(&Fault::new("recover", cause));
        return Ok(Progress::More);
    }
    world.batch(recoveries::done(cursor, seqno, asked_by, world.now()).into()).await?;
    Ok(Progress::Done)
}

/// Where we are in a wallet's history: at first, at the last batch whose end we know.
async fn cursor<W: World>(
    world: &W,
    config: &Private,
    lane: &Lane,
    recovery: i64,
    time: i64,
) -> Result<Cursor, Fault> {
    let wallet = lane.hot_wallet;
    let rows = world
        .batch(vec![recoveries::cursor(recovery, &wallet), recoveries::last_settled(&wallet)])
        .await?;
    let mut answers = rows.iter().map(|rows| rows.first());
    if let Some(row) = answers.next().flatten() {
        return Ok(recoveries::read_cursor(recovery, wallet, row)?);
    }
    let mut cursor = Cursor { recovery, wallet, begun_at: time, lt: 0, seqno: 0, done: false };
    if let Some(row) = answers.next().flatten() {
        let last = row.id("seqno", |seqno| u32::try_from(seqno).ok())?;
        cursor.seqno = last.saturating_add(1);
        cursor.lt = lt_of(world, config, lane, row.text("transaction_hash")?).await?;
    }
    world.batch(vec![recoveries::begin(&cursor)]).await?;
    Ok(cursor)
}

async fn lt_of<W: World>(
    world: &W,
    config: &Private,
    lane: &Lane,
    transaction_hash: &str,
) -> Result<i64, Fault> {
    let trace = chain::trace_of(world, &config.chain, transaction_hash).await?;
    let transactions = trace.map(|trace| trace.transactions).unwrap_or_default();
    let ours = transactions.iter().find(|transaction| {
        transaction.account == lane.hot_wallet && transaction.hash_hex == transaction_hash
    });
    let lt = ours.and_then(|transaction| i64::try_from(transaction.lt).ok());
    lt.ok_or_else(|| Fault::new("recover", "the last known batch is not shown"))
}
