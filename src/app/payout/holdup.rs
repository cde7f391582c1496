//! A batch that does not go on: its earners read why, operators are told once, and a contradiction
//! between the indexers stops all payouts.

use crate::app::clock::consume::Next;
use crate::app::error::Fault;
use crate::app::payout::sources::Held;
use crate::app::world::World;
use crate::domain::batch::look_seconds;
use crate::domain::limits::BATCH_LATE_SECONDS;
use crate::domain::switch::{OURSELVES, Switch};
use crate::domain::waiting::{Waiting, noted};
use crate::store::batches::{self, OpenBatch};
use crate::store::{Statement, disputes, reconciliations, switches};

/// # Errors
/// A fault of the database; the next look does the same.
pub async fn hold_up<W: World>(world: &W, batch: &OpenBatch, held: Held) -> Result<Next, Fault> {
    let now = world.now();
    let age_seconds = now.saturating_sub(batch.created_at);
    let statements = match held {
        Held::Disputed(detail) if !batch.is_disputed => freeze(world, batch, &detail),
        Held::Disputed(_) => Vec::new(),
        Held::Waits(waiting) => {
            let mut statements = note(batch, waiting, age_seconds);
            if age_seconds >= BATCH_LATE_SECONDS && !batch.is_reported {
                statements.extend(report(world, batch, waiting, age_seconds));
            }
            statements
        }
    };
    if !statements.is_empty() {
        world.batch(statements).await?;
    }
    Ok(Next::Again { seconds: look_seconds(batch.valid_until, now) })
}

/// Payouts stop in the very batch that writes the contradiction down.
fn freeze<W: World>(world: &W, batch: &OpenBatch, detail: &str) -> Vec<Statement> {
    let now = world.now();
    let detail = format!("batch {}: {detail}", batch.id);
    world.report(&Fault::new("hear two indexers", &detail));
    vec![
        switches::turn(Switch::Payouts, false, "sources_disagree", OURSELVES, now),
        disputes::open(batch.id, &detail, now),
        batches::wait(batch.id, Some(Waiting::SourcesDisagree)),
        reconciliations::alert("sources_disagree", &detail, now),
    ]
}

fn note(batch: &OpenBatch, waiting: Waiting, age_seconds: i64) -> Vec<Statement> {
    let noted = if batch.is_disputed {
        Some(Waiting::SourcesDisagree)
    } else {
        noted(waiting, age_seconds).or(batch.waiting)
    };
    if noted == batch.waiting { Vec::new() } else { vec![batches::wait(batch.id, noted)] }
}

fn report<W: World>(
    world: &W,
    batch: &OpenBatch,
    waiting: Waiting,
    age_seconds: i64,
) -> [Statement; 2] {
    let now = world.now();
    let detail = format!(
        "batch {} at seqno {} was signed {age_seconds} seconds ago and is not settled: {}",
        batch.id,
        batch.seqno,
        waiting.code()
    );
    world.report(&Fault::new("settle a batch", &detail));
    [reconciliations::alert("batch_late", &detail, now), batches::reported(batch.id, now)]
}
