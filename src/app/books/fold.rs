//! Cron: adds what people earned to their days, weeks and totals, and makes the boards anew.

use crate::app::error::{Fault, WriteError};
use crate::app::world::World;
use crate::domain::limits::{FOLD_EVERY_SECONDS, FOLD_STEPS_MAX, FOLD_TRANSFERS_MAX};
use crate::domain::span::{Board, Span};
use crate::store::boards;
use crate::store::ledger::scores;
use crate::store::row::Unreadable;

/// A step is one batch, and begins where the last one ended or not at all.
///
/// # Errors
/// A fault of the database; the next minute goes on.
pub async fn fold<W: World>(world: &W) -> Result<(), Fault> {
    for _ in 0..FOLD_STEPS_MAX {
        let rows = world.query(scores::reach(FOLD_TRANSFERS_MAX)).await?;
        let row = rows.first().ok_or(Unreadable("seq"))?;
        let Some(reach) = row.optional_integer("reach")? else { return Ok(()) };
        let now = world.now();
        let waits = now < row.integer("at")?.saturating_add(FOLD_EVERY_SECONDS);
        if waits && row.integer("fresh")? < FOLD_TRANSFERS_MAX {
            return Ok(());
        }
        let mut statements = scores::fold(row.integer("seq")?, reach, now);
        statements.extend(Board::running(now).map(|board| boards::make(board, now)));
        for span in [Span::Day, Span::Week] {
            statements.extend(boards::forget(Board::at(span, now)));
        }
        match world.batch(statements).await {
            // Somebody else has just done it.
            Err(WriteError::Broken(broken)) if broken.0 == "fold_outdated" => return Ok(()),
            done => done.map(drop)?,
        }
    }
    Ok(())
}
