//! Asks every indexer about a batch, each for itself, and hears what they say together.

use std::fmt::Debug;

use crate::app::config::{Chain, Lane};
use crate::app::error::Fault;
use crate::app::payout::{chain, second};
use crate::app::world::World;
use crate::domain::limits::BATCH_EXPIRY_MARGIN_SECONDS;
use crate::domain::payout::{
    Agreement, Expected, NextStep, SentBatch, Trace, Verdict, Word, agree, agree_on_step,
    agree_on_verdict, next_step, verdict,
};
use crate::domain::waiting::Waiting;
use crate::store::batches::{OpenBatch, Source};

/// Why a batch does not go on now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    Waits(Waiting),
    /// They contradict each other: what each of them says.
    Disputed(String),
}

/// The clocks of those who were asked, Unix seconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Times {
    /// The chain is past this for everybody.
    pub earliest: i64,
    /// The chain has come so far, or further.
    pub latest: i64,
}

/// What to do with a batch, and the clocks by which that was decided.
///
/// # Errors
/// Why nothing is to be done.
pub async fn step<W: World>(
    world: &W,
    chain: &Chain,
    lane: &Lane,
    batch: &OpenBatch,
) -> Result<(NextStep, Times), Held> {
    let first = heard(world, first_clock(world, chain, lane).await.map(Some));
    let other = match &chain.second {
        Some(_) => Some(heard(world, second_clock(world, chain, lane).await.map(Some))),
        None => None,
    };
    let (first, other) = believed(batch, first, other);
    let times = || [Some(&first), other.as_ref()].into_iter().flatten().filter_map(time_of);
    let times = Times {
        earliest: times().min().unwrap_or_default(),
        latest: times().max().unwrap_or_default(),
    };
    let step = |clock| says(clock, |clock: Clock| clock.next(batch));
    let found = together("step", &step(first), other.map(step).as_ref(), agree_on_step)?;
    Ok((found, times))
}

/// The hot wallet's final transaction that one of the batch's messages caused.
///
/// # Errors
/// Why it is not known.
pub async fn executed<W: World>(
    world: &W,
    chain: &Chain,
    lane: &Lane,
    batch: &OpenBatch,
) -> Result<String, Held> {
    let first = heard(world, first_transaction(world, chain, lane, batch).await);
    let other = match &chain.second {
        Some(_) => Some(heard(world, second_transaction(world, chain, lane, batch).await)),
        None => None,
    };
    let (first, other) = believed(batch, first, other);
    together("transaction", &first, other.as_ref(), agree)
}

/// What became of each payout. The whole batch waits for the last of them: half a verdict is none.
///
/// # Errors
/// Why it is not known of one of them.
pub async fn verdicts<W: World>(
    world: &W,
    chain: &Chain,
    batch: &OpenBatch,
    sent: &SentBatch<'_>,
    payouts: &[Expected],
) -> Result<Vec<Verdict>, Held> {
    let hash = batch.transaction_hash.as_deref().unwrap_or_default();
    let first = heard(world, chain::trace_of(world, chain, hash).await);
    let other = match &chain.second {
        Some(indexer) => Some(heard(world, second::trace_of(world, indexer, hash).await)),
        None => None,
    };
    let (first, other) = believed(batch, first, other);
    let judged = |payout: &Expected| {
        let judge = |trace: &Word<Trace>| judge(trace, sent, payout);
        let what = format!("payout {}", payout.query_id);
        together(&what, &judge(&first), other.as_ref().map(judge).as_ref(), agree_on_verdict)
    };
    let verdicts: Vec<_> = payouts.iter().map(judged).collect();
    // A contradiction about one matters more than that another is not known yet.
    let disputed = verdicts.iter().find(|found| matches!(found, Err(Held::Disputed(_))));
    match disputed {
        Some(Err(held)) => Err(held.clone()),
        _ => verdicts.into_iter().collect(),
    }
}

/// A trace that is not whole and final says nothing yet; one that is and has no verdict is another
/// matter.
fn judge(trace: &Word<Trace>, sent: &SentBatch, payout: &Expected) -> Word<Verdict> {
    match trace {
        Word::Silent => Word::Silent,
        Word::Behind => Word::Behind,
        Word::Says(trace) => match verdict(trace, sent, payout) {
            Verdict::Unknown if !trace.is_final() => Word::Behind,
            found => Word::Says(found),
        },
    }
}

/// The time and then the seqno, as one indexer has them.
#[derive(Clone, Copy)]
struct Clock {
    time: i64,
    seqno: u32,
}

impl Clock {
    const fn next(self, batch: &OpenBatch) -> NextStep {
        let margin = BATCH_EXPIRY_MARGIN_SECONDS;
        next_step(self.seqno, self.time, batch.seqno, batch.valid_until, margin)
    }
}

const fn time_of(word: &Word<Clock>) -> Option<i64> {
    match word {
        Word::Says(clock) => Some(clock.time),
        Word::Silent | Word::Behind => None,
    }
}

async fn first_clock<W: World>(world: &W, chain: &Chain, lane: &Lane) -> Result<Clock, Fault> {
    let time = chain::time(world, chain).await?;
    let seqno = chain::hot_wallet(world, chain, &lane.hot_wallet).await?.seqno;
    Ok(Clock { time, seqno })
}

async fn second_clock<W: World>(world: &W, chain: &Chain, lane: &Lane) -> Result<Clock, Fault> {
    let indexer = chain.second.as_ref().ok_or_else(unasked)?;
    let time = second::time(world, indexer).await?;
    let seqno = second::seqno(world, indexer, &lane.hot_wallet).await?;
    Ok(Clock { time, seqno })
}

async fn first_transaction<W: World>(
    world: &W,
    chain: &Chain,
    lane: &Lane,
    batch: &OpenBatch,
) -> Result<Option<String>, Fault> {
    for hash in &batch.normalized_hashes {
        let transactions = chain::transactions_of(world, chain, hash).await?;
        let found = transactions.into_iter().find(|transaction| {
            transaction.account == lane.hot_wallet && transaction.finalized && !transaction.aborted
        });
        if let Some(transaction) = found {
            return Ok(Some(transaction.hash_hex));
        }
    }
    Ok(None)
}

/// Its trace says later whether it is final.
async fn second_transaction<W: World>(
    world: &W,
    chain: &Chain,
    lane: &Lane,
    batch: &OpenBatch,
) -> Result<Option<String>, Fault> {
    let indexer = chain.second.as_ref().ok_or_else(unasked)?;
    for hash in &batch.normalized_hashes {
        if let Some((account, found)) = second::transaction_of(world, indexer, hash).await?
            && account == lane.hot_wallet
        {
            return Ok(Some(found));
        }
    }
    Ok(None)
}

fn unasked() -> Fault {
    Fault::new("ask the second indexer", "there is none")
}

fn heard<W: World, T>(world: &W, answer: Result<Option<T>, Fault>) -> Word<T> {
    match answer {
        Ok(Some(said)) => Word::Says(said),
        Ok(None) => Word::Behind,
        Err(fault) => {
            world.report(&fault);
            Word::Silent
        }
    }
}

fn says<T, U>(word: Word<T>, meaning: impl FnOnce(T) -> U) -> Word<U> {
    match word {
        Word::Silent => Word::Silent,
        Word::Behind => Word::Behind,
        Word::Says(said) => Word::Says(meaning(said)),
    }
}

/// Where an operator has decided whom to believe, that one speaks alone.
fn believed<T>(
    batch: &OpenBatch,
    first: Word<T>,
    second: Option<Word<T>>,
) -> (Word<T>, Option<Word<T>>) {
    match (batch.believed, second) {
        (Some(Source::First), _) => (first, None),
        (Some(Source::Second), Some(second)) => (second, None),
        (_, second) => (first, second),
    }
}

fn together<T: Debug>(
    what: &str,
    first: &Word<T>,
    second: Option<&Word<T>>,
    agree: impl FnOnce(&Word<T>, Option<&Word<T>>) -> Agreement<T>,
) -> Result<T, Held> {
    match agree(first, second) {
        Agreement::Agreed(found) => Ok(found),
        Agreement::Waits(waiting) => Err(Held::Waits(waiting)),
        Agreement::Disputed => {
            Err(Held::Disputed(format!("{what}: first {first:?}, second {second:?}")))
        }
    }
}
