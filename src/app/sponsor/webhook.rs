//! `/api/partners/{partner}/webhook` and `…/deliveries`: where a partner wants to be told, and what
//! became of it.

use crate::app::caller::Caller;
use crate::app::config::Public;
use crate::app::earner::ledger::cursor;
use crate::app::error::{Error, Fault};
use crate::app::world::{World, wake};
use crate::domain::id::{CampaignId, DeliveryId, WebhookId};
use crate::domain::limits::{DELIVERIES_PAGE, HOUR_SECONDS};
use crate::domain::refusal::Refusal;
use crate::domain::webhook::check_url;
use crate::store::row::{Row, Unreadable};
use crate::store::{campaigns, deliveries, webhooks};
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::message::Message;
use crate::wire::timestamp::rfc3339;
use crate::wire::webhook::{self, Deliveries, Delivery, OneDelivery, OneWebhook, Webhook};

/// # Errors
/// `PartnerNotFound` (also when it is somebody else's), or a fault.
pub async fn show<W: World>(world: &W, caller: &Caller, partner: &str) -> Result<Answer, Error> {
    let rows = world.query(webhooks::of_owner(caller.user, partner)).await?;
    let row = rows.first().ok_or(Refusal::PartnerNotFound)?;
    Ok(Answer::json(200, &OneWebhook { webhook: shown(row)? }))
}

/// Sets it anew, and switches it on again.
///
/// # Errors
/// `WebhookUrlMalformed`, `CampaignNotFound` and `PartnerNotFound` (also when they are somebody
/// else's), `Banned`, or a fault.
pub async fn set<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    request: &Request,
    partner: &str,
) -> Result<Answer, Error> {
    let [url, campaign] = request.fields(["url", "campaign"])?;
    let url = url.as_str().ok_or(Refusal::MalformedJson)?;
    check_url(url, config.common.host())?;
    let campaign = if campaign.is_null() {
        None
    } else {
        let id = campaign.as_str().ok_or(Refusal::MalformedJson)?;
        Some(CampaignId::parse(id).ok_or(Refusal::CampaignNotFound)?)
    };
    let mut statements =
        Vec::from(webhooks::set(caller.user, partner, url, campaign, caller.epoch, world.now()));
    statements.push(webhooks::of_owner(caller.user, partner));
    statements.extend(campaign.map(|id| campaigns::of_owner(id, caller.user)));
    let rows = world.batch(statements).await?;
    let [_, _, webhooks, campaigns @ ..] = rows.as_slice() else {
        return Err(Fault::new("set a webhook", "the batch answered too little").into());
    };
    let row = webhooks.first().ok_or(Refusal::PartnerNotFound)?;
    if campaigns.iter().any(Vec::is_empty) {
        return Err(Refusal::CampaignNotFound.into());
    }
    let mut webhook = shown(row)?.filter(|webhook| webhook.url == url);
    // Only a session that was ended meanwhile sets nothing.
    let set = webhook.as_mut().ok_or(Refusal::SignedOut)?;
    let (name, generation) = (row.text("name")?, row.integer("generation")?);
    set.secret = Some(webhook::secret(&config.init_data_key, name, generation));
    Ok(Answer::json(200, &OneWebhook { webhook }))
}

/// Switching it off again changes nothing.
///
/// # Errors
/// A fault.
pub async fn switch_off<W: World>(
    world: &W,
    caller: &Caller,
    partner: &str,
) -> Result<Answer, Error> {
    let off = webhooks::switch_off(caller.user, partner, caller.epoch, world.now());
    world.batch(vec![off]).await?;
    Ok(Answer::empty(204))
}

/// What it was told, newest first; nothing for somebody else's.
///
/// # Errors
/// `CursorMalformed` or a fault.
pub async fn list<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
    partner: &str,
) -> Result<Answer, Error> {
    let rows = world.query(deliveries::list(caller.user, partner, cursor(request)?)).await?;
    let full = i64::try_from(rows.len()).is_ok_and(|length| length == DELIVERIES_PAGE);
    let deliveries: Result<Vec<_>, _> = rows.iter().map(delivery).collect();
    let deliveries = deliveries?;
    let next = deliveries.last().filter(|_| full).map(|last| last.id.clone());
    Ok(Answer::json(200, &Deliveries { deliveries, next }))
}

/// Sends an event that did not happen.
///
/// # Errors
/// `WebhookNotOn` (also when the partner is somebody else's), `TooManyRequests`, or a fault.
pub async fn test<W: World>(world: &W, caller: &Caller, partner: &str) -> Result<Answer, Error> {
    let statements = vec![
        deliveries::test(caller.user, partner, world.now()),
        webhooks::of_owner(caller.user, partner),
    ];
    let rows = world.batch(statements).await?;
    let row = |index: usize| rows.get(index).and_then(|rows| rows.first());
    let Some(sent) = row(0) else {
        let is_on = row(1).is_some_and(|webhook| webhook.text("status") == Ok("on"));
        let often = Refusal::TooManyRequests { retry_after_seconds: HOUR_SECONDS };
        return Err(if is_on { often } else { Refusal::WebhookNotOn }.into());
    };
    wake(world, &Message::Webhook(sent.id("webhook_id", WebhookId::new)?), 0).await;
    Ok(Answer::json(201, &OneDelivery { delivery: delivery(sent)? }))
}

/// Sends an event once more, whatever became of it.
///
/// # Errors
/// `DeliveryNotFound` (also when it is somebody else's), `WebhookNotOn`, or a fault.
pub async fn again<W: World>(
    world: &W,
    caller: &Caller,
    partner: &str,
    id: &str,
) -> Result<Answer, Error> {
    let id = DeliveryId::parse(id).ok_or(Refusal::DeliveryNotFound)?;
    let statements = vec![
        deliveries::again(caller.user, partner, id, world.now()),
        deliveries::of_owner(caller.user, partner, id),
    ];
    let rows = world.batch(statements).await?;
    let row = |index: usize| rows.get(index).and_then(|rows| rows.first());
    row(1).ok_or(Refusal::DeliveryNotFound)?;
    let sent = row(0).ok_or(Refusal::WebhookNotOn)?;
    let webhook = sent.id("webhook_id", WebhookId::new)?;
    world.batch(vec![webhooks::hurry(webhook, world.now())]).await?;
    wake(world, &Message::Webhook(webhook), 0).await;
    Ok(Answer::json(200, &OneDelivery { delivery: delivery(sent)? }))
}

/// After a batch that may have had something to tell: `rows` are those of `deliveries::of_claim`.
pub async fn wake_told<W: World>(world: &W, rows: &[Row]) {
    for row in rows {
        if let Ok(id) = row.id("webhook_id", WebhookId::new) {
            wake(world, &Message::Webhook(id), 0).await;
        }
    }
}

fn shown(row: &Row) -> Result<Option<Webhook>, Unreadable> {
    let Some(url) = row.optional_text("url")? else { return Ok(None) };
    Ok(Some(Webhook {
        url: url.to_owned(),
        campaign: row.optional_integer("campaign_id")?.map(|id| id.to_string()),
        status: row.text("status")?.to_owned(),
        failing_since: row.optional_integer("failing_since")?.map(rfc3339),
        secret: None,
    }))
}

fn delivery(row: &Row) -> Result<Delivery, Unreadable> {
    let status = row.text("status")?;
    Ok(Delivery {
        id: row.integer("id")?.to_string(),
        r#type: row.text("type")?.to_owned(),
        status: status.to_owned(),
        attempts: row.integer("attempts")?,
        answered: row.optional_integer("answered")?,
        at: rfc3339(row.integer("at")?),
        next_at: (status == "waiting").then(|| row.integer("next_at").map(rfc3339)).transpose()?,
    })
}
