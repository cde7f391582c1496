//! Cron: works again on the dead letters that an operator has named.

use crate::app::error::Fault;
use crate::app::world::{World, wake};
use crate::store::dead_letters;
use crate::wire::message::Message;

/// What nobody understands stays what it is; the operator's wish is done with all the same.
///
/// # Errors
/// A fault of the database; the next minute tries again.
pub async fn wake_dead_letters<W: World>(world: &W) -> Result<(), Fault> {
    for row in world.query(dead_letters::to_wake()).await? {
        let mut statements = vec![dead_letters::woken(row.integer("id")?)];
        let message = Message::parse(row.text("body")?);
        if let Some(Message::Notification(id)) = &message {
            statements.push(dead_letters::reopen(*id, world.now()));
        }
        world.batch(statements).await?;
        if let Some(message) = message {
            wake(world, &message, 0).await;
        }
    }
    Ok(())
}
