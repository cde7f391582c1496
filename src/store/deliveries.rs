//! What webhooks are told, event by event.

use crate::domain::claim::Key;
use crate::domain::id::{DeliveryId, UserId, WebhookId};
use crate::domain::limits::{
    DELIVERIES_PAGE, HOUR_SECONDS, SWEEP_MAX, WEBHOOK_ATTEMPTS_MAX, WEBHOOK_EVENTS_MAX,
    WEBHOOK_TESTS_HOURLY_MAX,
};
use crate::store::Statement;

/// What a claim has just led to: `webhook_id` of those that have to be told.
#[must_use]
pub fn of_claim(claim: &Key) -> Statement {
    Statement::new(
        "select distinct webhook_id from deliveries
         where user_id = ?1 and task_id = ?2 and period = ?3 and status = 'waiting'
         and attempts = 0",
        [claim.user.get().into(), claim.task.get().into(), claim.period.as_str().into()],
    )
}

/// What is due for a webhook: the event itself, `attempts`, where it goes (`url`, `partner`), how
/// it fares (`failures`), and what signs it (`generation`, `previous_until`).
#[must_use]
pub fn due(webhook: WebhookId, now: i64) -> Statement {
    Statement::new(
        "select d.id, d.type, d.campaign_id, d.user_id, d.task_id, d.period, d.amount_micros,
           d.at, d.attempts, w.url, w.partner, w.failures, r.generation, r.previous_until
         from deliveries d join webhooks w on w.id = d.webhook_id
         join partners r on r.name = w.partner
         where d.webhook_id = ?1 and d.status = 'waiting' and d.next_at <= ?2
         order by d.next_at, d.id limit ?3",
        [webhook.get().into(), now.into(), WEBHOOK_EVENTS_MAX.into()],
    )
}

#[must_use]
pub fn got_through(delivery: DeliveryId, answered: i64, now: i64) -> Statement {
    Statement::new(
        "update deliveries set status = 'delivered', attempts = attempts + 1, answered = ?2,
           ended_at = ?3
         where id = ?1 and status = 'waiting'",
        [delivery.get().into(), answered.into(), now.into()],
    )
}

/// It is tried again at `next_at`, or given up when that was the last attempt.
#[must_use]
pub fn failed(delivery: DeliveryId, answered: Option<i64>, next_at: i64, now: i64) -> Statement {
    Statement::new(
        "update deliveries set attempts = attempts + 1, answered = ?2, next_at = ?3,
           status = iif(attempts + 1 < ?5, 'waiting', 'failed'),
           ended_at = iif(attempts + 1 < ?5, null, cast(?4 as integer))
         where id = ?1 and status = 'waiting'",
        [
            delivery.get().into(),
            answered.into(),
            next_at.into(),
            now.into(),
            WEBHOOK_ATTEMPTS_MAX.into(),
        ],
    )
}

/// Something that did not happen, to see what arrives. Nothing comes of it when the webhook is not
/// on, or had many tests within the hour.
#[must_use]
pub fn test(owner: UserId, partner: &str, now: i64) -> Statement {
    Statement::new(
        "insert into deliveries (webhook_id, type, at, next_at)
         select w.id, 'webhook.test', ?3, ?3 from webhooks w
         where w.partner = ?2 and w.owner_id = ?1 and w.status = 'on'
         and ?4 > (select count(*) from (select type, at from deliveries
             where webhook_id = w.id order by id desc limit 10 * ?4)
           where type = 'webhook.test' and at > ?5)
         returning id, webhook_id, type, status, attempts, answered, at, next_at",
        [
            owner.get().into(),
            partner.into(),
            now.into(),
            WEBHOOK_TESTS_HOURLY_MAX.into(),
            now.saturating_sub(HOUR_SECONDS).into(),
        ],
    )
}

/// Sends it once more, whatever became of it. Nothing happens unless its webhook is on.
#[must_use]
pub fn again(owner: UserId, partner: &str, delivery: DeliveryId, now: i64) -> Statement {
    Statement::new(
        "update deliveries set status = 'waiting', attempts = iif(status = 'waiting', attempts, 0),
           ended_at = null, next_at = ?4
         where id = ?3 and webhook_id in (select id from webhooks
           where partner = ?2 and owner_id = ?1 and status = 'on')
         returning id, webhook_id, type, status, attempts, answered, at, next_at",
        [owner.get().into(), partner.into(), delivery.get().into(), now.into()],
    )
}

/// Whether it is one of theirs, as a row or none.
#[must_use]
pub fn of_owner(owner: UserId, partner: &str, delivery: DeliveryId) -> Statement {
    Statement::new(
        "select d.id from deliveries d join webhooks w on w.id = d.webhook_id
         where d.id = ?3 and w.partner = ?2 and w.owner_id = ?1",
        [owner.get().into(), partner.into(), delivery.get().into()],
    )
}

/// Newest first.
#[must_use]
pub fn list(owner: UserId, partner: &str, before_id: i64) -> Statement {
    Statement::new(
        "select d.id, d.type, d.status, d.attempts, d.answered, d.at, d.next_at
         from webhooks w join deliveries d on d.webhook_id = w.id
         where w.partner = ?2 and w.owner_id = ?1 and d.id < ?3 order by d.id desc limit ?4",
        [owner.get().into(), partner.into(), before_id.into(), DELIVERIES_PAGE.into()],
    )
}

/// Nobody asks for what is older. Only the oldest rows are looked at, so that the cost stays the
/// same however many there are.
#[must_use]
pub fn forget(before: i64, now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "update deliveries set status = 'failed', ended_at = ?2
             where status = 'waiting' and id in (
               select id from deliveries where at < ?1 order by at limit ?3)",
            [before.into(), now.into(), SWEEP_MAX.into()],
        ),
        Statement::new(
            "delete from deliveries where id in (
               select id from deliveries where at < ?1 order by at limit ?2)",
            [before.into(), SWEEP_MAX.into()],
        ),
    ]
}
