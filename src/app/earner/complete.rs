//! A partner says that what a claim was started for is done.

use crate::app::error::{Error, Fault};
use crate::app::sponsor::webhook::wake_told;
use crate::app::world::World;
use crate::domain::claim::Key;
use crate::domain::refusal::Refusal;
use crate::domain::task::Rules;
use crate::store::ledger::referrals;
use crate::store::row::Unreadable;
use crate::store::{claims, deliveries, ledger};

/// Pays a started claim of a task of that partner. Saying it again changes nothing.
///
/// Whoever calls this has checked that the partner said so.
///
/// # Errors
/// `TaskNotFound` for a claim of somebody else's task, `TaskNotStarted`, `ClaimsPaused`, `Banned`,
/// `CampaignOutOfMoney`, the caps of the task, or a fault.
pub async fn complete<W: World>(world: &W, partner: &str, claim: &Key) -> Result<(), Error> {
    let rows = world.query(claims::to_check(claim)).await?;
    let row = rows.first().ok_or(Refusal::TaskNotStarted)?;
    let rules = Rules::parse(row.text("rules").map_err(Fault::from)?)
        .map_err(|_| Fault::from(Unreadable("rules")))?;
    if !matches!(&rules, Rules::Partner(named) if named.partner == partner) {
        return Err(Refusal::TaskNotFound.into());
    }
    if row.text("status").map_err(Fault::from)? == "paid" {
        return Ok(());
    }
    let mut statements = Vec::from(ledger::reward(claim, None, world.now()));
    statements.push(referrals::earn(claim));
    statements.push(deliveries::of_claim(claim));
    let rows = world.batch(statements).await?;
    wake_told(world, rows.last().map_or(&[], Vec::as_slice)).await;
    Ok(())
}
