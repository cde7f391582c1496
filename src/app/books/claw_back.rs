//! An operator takes back what is still vesting of a reward, with a reason that the earner reads.

use crate::app::error::{Error, Fault};
use crate::app::world::{World, wake};
use crate::domain::claim::Key;
use crate::domain::id::NotificationId;
use crate::domain::limits::NOTIFICATION_AGAIN_SECONDS;
use crate::domain::refusal::Refusal;
use crate::domain::vesting::Reason;
use crate::store::ledger::vestings;
use crate::store::row::Unreadable;
use crate::store::{claims, clawbacks, notifications};
use crate::wire::message::Message;

/// It goes back to the campaign, or to the sponsor of one that was closed. Asking again changes
/// nothing. What is free already, or would be now, is the earner's.
///
/// # Errors
/// `ClaimNotVesting` when nothing of the claim was or can be taken back, or a fault.
pub async fn claw_back<W: World>(
    world: &W,
    claim: &Key,
    reason: Reason,
    operator: &str,
) -> Result<(), Error> {
    let now = world.now();
    let mut statements = Vec::from(vestings::claw_back(claim, reason, operator, now));
    let look_at = now.saturating_add(NOTIFICATION_AGAIN_SECONDS);
    statements.push(notifications::reward_clawed_back(claim, look_at));
    statements.push(claims::call_next(claim.task, now));
    statements.push(notifications::waiting_about_claim(claim));
    statements.push(vestings::parts(claim));
    let mut rows = world.batch(statements).await?.into_iter().rev();
    let (parts, told) = (rows.next().unwrap_or_default(), rows.next().unwrap_or_default());
    for row in told {
        let id = row.id("id", NotificationId::new)?;
        wake(world, &Message::Notification(id), 0).await;
    }
    let back = parts.iter().any(|part| part.text("status") == Ok("clawed_back"));
    if back { Ok(()) } else { Err(Refusal::ClaimNotVesting.into()) }
}

/// Cron: what operators asked for from a terminal. What cannot be taken back any more is done too.
///
/// # Errors
/// A fault; the next minute goes on.
pub async fn claw_back_asked<W: World>(world: &W) -> Result<(), Fault> {
    for row in world.query(clawbacks::asked()).await? {
        let reason = Reason::parse(row.text("reason")?).ok_or(Unreadable("reason"))?;
        match claw_back(world, &claims::read_key(&row)?, reason, row.text("operator")?).await {
            Ok(()) | Err(Error::Refused(_)) => {}
            Err(Error::Fault(fault)) => return Err(fault),
        }
        world.batch(vec![clawbacks::done(row.integer("id")?, world.now())]).await?;
    }
    Ok(())
}
