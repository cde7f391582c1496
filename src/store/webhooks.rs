//! Where partners' servers want to be told, and whose turn it is.

use crate::domain::id::{CampaignId, DeliveryId, UserId, WebhookId};
use crate::domain::limits::{SWEEP_MAX, WEBHOOK_SENDING_SECONDS};
use crate::store::Statement;

/// Sets where a partner of `owner` is told, and switches it on. Nothing happens when the partner or
/// the campaign is somebody else's, or the session has ended. Breaks `banned`.
#[must_use]
pub fn set(
    owner: UserId,
    partner: &str,
    url: &str,
    campaign: Option<CampaignId>,
    epoch: Option<i64>,
    now: i64,
) -> [Statement; 2] {
    let parameters = || {
        [
            owner.get().into(),
            partner.into(),
            url.into(),
            campaign.map(CampaignId::get).into(),
            epoch.into(),
            now.into(),
        ]
    };
    [
        Statement::new(
            "update webhooks set url = ?3, campaign_id = ?4, status = 'on', switched_at = ?6,
               failures = 0, failing_since = null, look_at = (select min(next_at) from deliveries
                 where webhook_id = webhooks.id and status = 'waiting')
             where partner = ?2 and owner_id = ?1
             and (?4 is null or exists (
               select 1 from campaigns where id = ?4 and owner_id = ?1))
             and exists (select 1 from users
               where id = ?1 and (?5 is null or session_epoch = ?5))",
            parameters(),
        ),
        Statement::new(
            "insert into webhooks (partner, owner_id, url, campaign_id, switched_at)
             select r.name, u.id, ?3, ?4, ?6 from partners r join users u on u.id = r.owner_id
             where r.name = ?2 and r.owner_id = ?1 and (?5 is null or u.session_epoch = ?5)
             and (?4 is null or exists (
               select 1 from campaigns where id = ?4 and owner_id = ?1))
             and not exists (select 1 from webhooks where partner = ?2)",
            parameters(),
        ),
    ]
}

/// What waits stays, in case that it is switched on again.
#[must_use]
pub fn switch_off(owner: UserId, partner: &str, epoch: Option<i64>, now: i64) -> Statement {
    Statement::new(
        "update webhooks set status = 'off', switched_at = ?4, look_at = null
         where partner = ?2 and owner_id = ?1 and status <> 'off' and exists (
           select 1 from users where id = ?1 and (?3 is null or session_epoch = ?3))",
        [owner.get().into(), partner.into(), epoch.into(), now.into()],
    )
}

/// `name, generation` of an owner's partner, and `id, url, campaign_id, status, failing_since` of
/// its webhook, null while it never had one.
#[must_use]
pub fn of_owner(owner: UserId, partner: &str) -> Statement {
    Statement::new(
        "select r.name, r.generation, w.id, w.url, w.campaign_id, w.status, w.failing_since
         from partners r left join webhooks w on w.partner = r.name
         where r.name = ?2 and r.owner_id = ?1",
        [owner.get().into(), partner.into()],
    )
}

/// `id` of those that have something to send.
#[must_use]
pub fn due(now: i64) -> Statement {
    Statement::new(
        "select id from webhooks where look_at <= ?1 order by look_at limit ?2",
        [now.into(), SWEEP_MAX.into()],
    )
}

/// Takes it for sending. Answers its `id` unless it rests, is off, or somebody else has it.
#[must_use]
pub fn take(webhook: WebhookId, now: i64) -> Statement {
    Statement::new(
        "update webhooks set sending_until = ?2 + ?3
         where id = ?1 and status = 'on' and look_at <= ?2 and sending_until <= ?2
         returning id",
        [webhook.get().into(), now.into(), WEBHOOK_SENDING_SECONDS.into()],
    )
}

/// Something got through, and whoever sends goes on.
#[must_use]
pub fn works(webhook: WebhookId, now: i64) -> Statement {
    Statement::new(
        "update webhooks set failures = 0, failing_since = null, sending_until = ?2 + ?3
         where id = ?1",
        [webhook.get().into(), now.into(), WEBHOOK_SENDING_SECONDS.into()],
    )
}

#[must_use]
pub fn fails(webhook: WebhookId, now: i64) -> Statement {
    Statement::new(
        "update webhooks set failures = failures + 1,
           failing_since = coalesce(failing_since, ?2) where id = ?1",
        [webhook.get().into(), now.into()],
    )
}

/// Switches it off when nothing has got through since `before`, and tells its owner, about whose
/// last delivery this is.
#[must_use]
pub fn give_up(webhook: WebhookId, delivery: DeliveryId, before: i64, now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "insert into notifications (user_id, kind, subject_id, next_at)
             select owner_id, 'webhook_failed', ?2, ?4 from webhooks
             where id = ?1 and status = 'on' and failing_since <= ?3 and not exists (
               select 1 from notifications where kind = 'webhook_failed' and subject_id = ?2
               and user_id = webhooks.owner_id)",
            [webhook.get().into(), delivery.get().into(), before.into(), now.into()],
        ),
        Statement::new(
            "update webhooks set status = 'failed', switched_at = ?3
             where id = ?1 and status = 'on' and failing_since <= ?2",
            [webhook.get().into(), before.into(), now.into()],
        ),
    ]
}

/// Lets others have it, not before `not_before`. Answers `look_at`, null when nothing waits.
#[must_use]
pub fn release(webhook: WebhookId, not_before: i64) -> Statement {
    Statement::new(
        "update webhooks set sending_until = 0, look_at = iif(status = 'on', (
           select max(min(next_at), cast(?2 as integer)) from deliveries
           where webhook_id = ?1 and status = 'waiting'), null)
         where id = ?1 returning look_at",
        [webhook.get().into(), not_before.into()],
    )
}

/// Its owner wants it to be tried now.
#[must_use]
pub fn hurry(webhook: WebhookId, now: i64) -> Statement {
    Statement::new(
        "update webhooks set look_at = ?2 where id = ?1 and status = 'on'",
        [webhook.get().into(), now.into()],
    )
}
