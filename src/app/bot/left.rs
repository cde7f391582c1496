//! Somebody left a channel or group: what is vesting for being in it is looked at at once.

use crate::app::error::{Error, WriteError};
use crate::app::world::{World, wake};
use crate::domain::id::UserId;
use crate::store::ledger::vestings;
use crate::store::{claims, users};
use crate::wire::answer::Answer;
use crate::wire::message::Message;

/// The update only says when to look: what is true then, Telegram is asked.
///
/// # Errors
/// A fault, after which Telegram brings the update again.
pub async fn left<W: World>(
    world: &W,
    update_id: i64,
    user: UserId,
    chat: i64,
    name: Option<&str>,
) -> Result<Answer, Error> {
    let now = world.now();
    let statements =
        vec![users::claim_update(update_id, now), vestings::look_now(user, chat, name, now)];
    let rows = match world.batch(statements).await {
        Err(WriteError::Broken(broken)) if broken.0 == users::UPDATE_SEEN => Vec::new(),
        answer => answer?,
    };
    for row in rows.last().into_iter().flatten() {
        wake(world, &Message::Verification(claims::read_key(row)?), 0).await;
    }
    Ok(Answer::empty(200))
}
