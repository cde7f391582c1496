//! What follows from an appeal that a moderator granted: a claim that was turned down is paid.

use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::id::AppealId;
use crate::store::{appeals, ledger};

/// Cron. What the campaign or a switch does not let happen now waits for another minute; what was
/// taken back is left to a correction, which two operators want.
///
/// # Errors
/// A fault; the next minute goes on.
pub async fn settle_granted<W: World>(world: &W) -> Result<(), Fault> {
    for row in world.query(appeals::to_settle()).await? {
        let id = row.id("id", AppealId::new)?;
        let mut statements = Vec::new();
        if row.text("about")? == "rejection" {
            statements.extend(ledger::reward(&appeals::claim(&row)?, None, world.now()));
        }
        statements.push(appeals::settle(id, world.now()));
        match world.batch(statements).await.map_err(Error::from) {
            Ok(_) => {}
            Err(Error::Refused(_)) => world.count("granted_appeal_waits"),
            Err(Error::Fault(fault)) => return Err(fault),
        }
    }
    Ok(())
}
