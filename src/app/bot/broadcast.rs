//! A broadcast goes on: it is counted page by page, then becomes notifications page by page, which
//! are sent at Telegram's pace. Whatever is lost on the way, the next minute goes on from its row.
//!
//! Cron wakes what is being sent for each second of the minute to come, since a queue alone brings
//! a message that calls the next one only every other second. Each run sends a second's worth.

use futures_util::future::join_all;

use crate::app::bot::notify::notify;
use crate::app::clock::consume::Next;
use crate::app::config::Private;
use crate::app::error::Fault;
use crate::app::world::{World, wake};
use crate::domain::id::{BroadcastId, NotificationId};
use crate::domain::limits::{
    BROADCAST_AT_ONCE, BROADCAST_PAGES_MAX, BROADCAST_RUNS, BROADCAST_SECONDS,
    MESSAGES_PER_SECOND_MAX,
};
use crate::store::broadcasts;
use crate::store::ledger::audiences;
use crate::store::row::Row;
use crate::wire::message::Message;

/// As soon as there may be more to do.
const SOON_SECONDS: i64 = 1;

/// Cron: wakes what is under way.
///
/// # Errors
/// A fault of the database; the next minute tries again.
pub async fn wake_broadcasts<W: World>(world: &W) -> Result<(), Fault> {
    for row in world.query(broadcasts::under_way(world.now())).await? {
        let id = row.id("id", BroadcastId::new)?;
        if row.integer("is_busy")? == 1 {
            wake_each_second(world, id).await;
        } else {
            wake(world, &Message::Broadcast(id), 0).await;
        }
    }
    Ok(())
}

/// For the minute to come.
pub async fn wake_each_second<W: World>(world: &W, id: BroadcastId) {
    let message = &Message::Broadcast(id);
    for delay in 0..BROADCAST_SECONDS {
        join_all((0..BROADCAST_RUNS).map(|_| wake(world, message, delay))).await;
    }
}

/// # Errors
/// A fault of the database, after which the message is retried.
pub async fn go_on<W: World>(world: &W, config: &Private, id: BroadcastId) -> Result<Next, Fault> {
    let rows = world.query(broadcasts::by_id(id)).await?;
    let Some(row) = rows.first() else { return Ok(Next::Done) };
    let last_user = row.integer("last_user")?;
    match row.text("status")? {
        "counting" => count(world, id, last_user).await,
        "sending" => send(world, config, id, last_user, row.integer("queued_all")? == 1).await,
        "cancelled" => {
            world.batch(vec![broadcasts::call_off(id, world.now())]).await?;
            Ok(Next::Done)
        }
        _ => Ok(Next::Done),
    }
}

async fn count<W: World>(world: &W, id: BroadcastId, last_user: i64) -> Result<Next, Fault> {
    let mut last_user = last_user;
    for _ in 0..BROADCAST_PAGES_MAX {
        let page = audiences::count_page(id, last_user, world.now());
        let rows = world.batch(vec![page, broadcasts::by_id(id)]).await?;
        let row = rows.last().and_then(|rows| rows.first());
        let Some(row) = row.filter(|row| row.text("status") == Ok("counting")) else {
            return Ok(Next::Done);
        };
        last_user = row.integer("last_user")?;
    }
    Ok(Next::Again { seconds: SOON_SECONDS })
}

/// New messages are written only when none are due, so that calling it off leaves little behind.
async fn send<W: World>(
    world: &W,
    config: &Private,
    id: BroadcastId,
    last_user: i64,
    queued_all: bool,
) -> Result<Next, Fault> {
    let now = world.now();
    let due = || world.query(broadcasts::due(id, now, MESSAGES_PER_SECOND_MAX));
    let mut rows = due().await?;
    if rows.is_empty() && !queued_all {
        world.batch(audiences::queue_page(id, last_user, now).into()).await?;
        rows = due().await?;
    } else if rows.is_empty() {
        // What waits for the end of somebody's quiet hours, later minutes send.
        world.batch(vec![broadcasts::finish(id, now)]).await?;
    }
    for some in rows.chunks(BROADCAST_AT_ONCE) {
        let told = join_all(some.iter().map(|row| tell(world, config, row))).await;
        for next in told {
            // This second is used up, or Telegram wants a rest: a later second goes on.
            if next? != Next::Done {
                return Ok(Next::Done);
            }
        }
    }
    Ok(Next::Done)
}

async fn tell<W: World>(world: &W, config: &Private, row: &Row) -> Result<Next, Fault> {
    notify(world, config, row.id("id", NotificationId::new)?).await
}
