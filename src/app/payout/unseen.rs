//! Settles a batch without a look at its trace, as only the wrong designs of `domain::mutant` do.

use crate::app::clock::consume::Next;
use crate::app::error::Fault;
use crate::app::payout::settle::consequences;
use crate::app::world::World;
use crate::domain::mutant::{Mutant, is};
use crate::domain::payout::{ReturnReason, Verdict};
use crate::store::batches::{self, OpenBatch};
use crate::store::payouts;

/// What such a design believes of a batch that was signed.
#[must_use]
pub fn verdict(batch: &OpenBatch, now: i64) -> Option<Verdict> {
    let late_seconds = now.saturating_sub(batch.valid_until);
    if is(Mutant::AcceptedMeansPaid) {
        Some(Verdict::Paid { transaction_hash: batch.normalized_hashes.concat() })
    } else if is(Mutant::LocalClockMeansDead) && late_seconds > 0 {
        Some(Verdict::Returned(ReturnReason::Skipped))
    } else if is(Mutant::RefundOnTimeout) && late_seconds > 60 {
        Some(Verdict::Returned(ReturnReason::Bounced))
    } else {
        None
    }
}

/// # Errors
/// A fault of the database.
pub async fn settle<W: World>(
    world: &W,
    batch: &OpenBatch,
    verdict: &Verdict,
) -> Result<Next, Fault> {
    let rows = world.query(payouts::of_batch(batch.id)).await?;
    let mut statements = vec![batches::executed(batch.id, "unseen")];
    for row in &rows {
        statements.extend(consequences(&payouts::read(row)?, verdict, world.now()));
    }
    statements.push(batches::settled(batch.id));
    world.batch(statements).await?;
    Ok(Next::Again { seconds: 0 })
}
