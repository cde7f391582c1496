//! The `webhooks` queue: tells one partner's server what happened, event after event.
//!
//! Each event arrives at least once, mostly in order. An address that fails is left alone for a
//! while with everything that waits for it; one that fails for days is switched off.

use crate::app::clock::consume::Next;
use crate::app::config::Private;
use crate::app::error::Fault;
use crate::app::sponsor::partners::generations;
use crate::app::world::World;
use crate::domain::id::{DeliveryId, WebhookId};
use crate::domain::limits::{WEBHOOK_FAILING_SECONDS_MAX, WEBHOOK_WAKE_SECONDS_MAX};
use crate::domain::webhook::retry_seconds;
use crate::store::row::{Row, Unreadable};
use crate::store::{claims, deliveries, webhooks};
use crate::wire::webhook::{Event, call};

/// "Gone" (RFC 9110, 15.5.11): nobody is there any more, says Standard Webhooks too.
const GONE: u16 = 410;

/// # Errors
/// A fault of the database, after which the message is retried and the sweeper looks again.
pub async fn deliver<W: World>(world: &W, config: &Private, id: WebhookId) -> Result<Next, Fault> {
    let now = world.now();
    let rows = world.batch(vec![webhooks::take(id, now), deliveries::due(id, now)]).await?;
    let [taken, due] = rows.as_slice() else { return Ok(Next::Done) };
    if taken.is_empty() {
        return Ok(Next::Done);
    }
    let mut not_before = 0;
    for row in due {
        if let Some(until) = tell(world, config, id, row).await? {
            not_before = until;
            break;
        }
    }
    let rows = world.batch(vec![webhooks::release(id, not_before)]).await?;
    let row = rows.first().and_then(|rows| rows.first());
    let look_at = row.map_or(Ok(None), |row| row.optional_integer("look_at"))?;
    let seconds = look_at.map(|at| at.saturating_sub(world.now()).max(0));
    let soon = seconds.filter(|seconds| *seconds <= WEBHOOK_WAKE_SECONDS_MAX);
    Ok(soon.map_or(Next::Done, |seconds| Next::Again { seconds }))
}

/// Sends one event; answers until when its webhook is left alone if that failed.
async fn tell<W: World>(
    world: &W,
    config: &Private,
    id: WebhookId,
    row: &Row,
) -> Result<Option<i64>, Fault> {
    let delivery = row.id("id", DeliveryId::new)?;
    let partner = (row.text("partner")?, &*generations(row, world.now())?);
    let to = (row.text("url")?, config.webhook_proxy_url.as_deref());
    let call = call(&config.derived_key, &event(row)?, partner, to, world.now());
    let answered = world.call(call).await.ok().map(|reply| reply.status);
    let now = world.now();
    if let Some(status @ 200..=299) = answered {
        let told = deliveries::got_through(delivery, status.into(), now);
        world.batch(vec![told, webhooks::works(id, now)]).await?;
        return Ok(None);
    }
    world.count("webhook_failed");
    let [chance] = world.random::<1>()?;
    let wait = |failures: i64| retry_seconds(failures.saturating_add(1), chance);
    let next_at = now.saturating_add(wait(row.integer("attempts")?));
    let not_before = now.saturating_add(wait(row.integer("failures")?));
    let patience = if answered == Some(GONE) { 0 } else { WEBHOOK_FAILING_SECONDS_MAX };
    let mut statements = vec![
        deliveries::failed(delivery, answered.map(i64::from), next_at, now),
        webhooks::fails(id, now),
    ];
    statements.extend(webhooks::give_up(id, delivery, now.saturating_sub(patience), now));
    world.batch(statements).await?;
    Ok(Some(not_before))
}

fn event(row: &Row) -> Result<Event, Unreadable> {
    let claim = match row.optional_integer("user_id")? {
        Some(_) => Some((claims::read_key(row)?, row.amount("amount_micros")?.into())),
        None => None,
    };
    Ok(Event {
        id: row.integer("id")?,
        r#type: row.text("type")?.to_owned(),
        at: row.integer("at")?,
        campaign: row.optional_integer("campaign_id")?,
        claim,
    })
}
