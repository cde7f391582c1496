//! Corrects the books: one operator proposes a transfer, a second one agrees, then it is made.

use crate::app::error::{Error, Fault, WriteError};
use crate::app::world::World;
use crate::domain::id::CorrectionId;
use crate::domain::limits::CORRECTION_REASON_CHARS_MAX;
use crate::domain::refusal::Refusal;
use crate::store::Broken;
use crate::store::ledger::corrections::{self, Wish};
use crate::store::row::Row;

/// Answers the proposal's row. The same key again writes nothing.
///
/// # Errors
/// `BadRequest` without a readable reason, `NotFound` when there is no such transfer,
/// `CorrectionImpossible` between accounts that nobody may correct, `CorrectionMade`,
/// `IdempotencyMismatch`, `OperatorNotAllowed`, or a fault.
pub async fn propose<W: World>(
    world: &W,
    operator: &str,
    key: &str,
    wish: &Wish<'_>,
    reason: &str,
) -> Result<Row, Error> {
    let length = reason.chars().count();
    if !(1..=CORRECTION_REASON_CHARS_MAX).contains(&length) || reason.contains(char::is_control) {
        return Err(Refusal::BadRequest.into());
    }
    let proposed = corrections::propose(wish, reason, operator, key, world.now());
    let rows = world.batch(vec![proposed, corrections::by_key(operator, key)]).await?;
    let row = rows.into_iter().nth(1).and_then(|rows| rows.into_iter().next());
    let row = row.ok_or(Refusal::NotFound)?;
    let same = match wish {
        Wish::Reversal { transfer } => row.optional_text("reverses")? == Some(transfer),
        Wish::Between { debit, credit, amount } => {
            row.optional_text("reverses")?.is_none()
                && (row.text("debit")?, row.text("credit")?) == (debit, credit)
                && row.amount("amount_micros")? == *amount
        }
    };
    let same = same && row.text("reason")? == reason;
    if same { Ok(row) } else { Err(Refusal::IdempotencyMismatch.into()) }
}

/// A second operator agrees, and the money moves in the same batch. Answers the correction's row;
/// asking again for what was made changes nothing.
///
/// # Errors
/// `NotFound`, `CorrectionNeedsAnother` for whoever proposed it, `CorrectionExpired`,
/// `CorrectionMade` when the transfer was reversed meanwhile, `BalanceTooLow`,
/// `CampaignOutOfMoney`, `OperatorNotAllowed`, or a fault.
pub async fn agree<W: World>(
    world: &W,
    operator: &str,
    correction: CorrectionId,
) -> Result<Row, Error> {
    let now = world.now();
    let mut statements = vec![corrections::agree(correction, operator, now)];
    statements.extend(corrections::make(correction, now));
    statements.push(corrections::by_id(correction));
    let rows = world.batch(statements).await?;
    let row = rows.into_iter().next_back().and_then(|rows| rows.into_iter().next());
    let row = row.ok_or(Refusal::NotFound)?;
    if row.text("status")? == "failed" { Err(Refusal::BalanceTooLow.into()) } else { Ok(row) }
}

/// Cron: makes what was agreed to from a terminal. What a balance does not allow has failed; the
/// operators are told.
///
/// # Errors
/// A fault; the next minute tries again.
pub async fn make_agreed<W: World>(world: &W) -> Result<(), Fault> {
    for row in world.query(corrections::agreed()).await? {
        let correction = row.id("id", CorrectionId::new)?;
        match world.batch(corrections::make(correction, world.now()).into()).await {
            Err(WriteError::Broken(Broken(rule)))
                if rule == "balance_too_low" || rule == "campaign_out_of_money" =>
            {
                world.batch(vec![corrections::fail(correction)]).await?;
            }
            made => drop(made?),
        }
    }
    Ok(())
}
