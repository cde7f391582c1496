//! Campaigns as their sponsors make, fund and close them.
//!
//! The money itself is a matter of the ledger (`store::ledger::sponsors`).

use crate::domain::amount::Amount;
use crate::domain::campaign::Status;
use crate::domain::id::{CampaignId, UserId};
use crate::domain::limits::{CAMPAIGNS_DAILY_MAX, CAMPAIGNS_PAGE, DAY_SECONDS};
use crate::store::Statement;

/// Begins a draft, unless its key was used before, the session has ended, or there were too many
/// within a day. Breaks `banned`.
#[must_use]
pub fn create(
    user: UserId,
    key: &str,
    hash: &str,
    name: &str,
    epoch: Option<i64>,
    now: i64,
) -> Statement {
    Statement::new(
        "insert into campaigns (name, created_at, owner_id, create_key, create_hash)
         select ?4, ?5, id, ?2, ?3 from users
         where id = ?1 and (?6 is null or session_epoch = ?6)
         and not exists (select 1 from campaigns where owner_id = ?1 and create_key = ?2)
         and ?7 > (select count(*) from (select created_at from campaigns where owner_id = ?1
           order by id desc limit ?7) where created_at > ?8)",
        [
            user.get().into(),
            key.into(),
            hash.into(),
            name.into(),
            now.into(),
            epoch.into(),
            CAMPAIGNS_DAILY_MAX.into(),
            now.saturating_sub(DAY_SECONDS).into(),
        ],
    )
}

/// `id, create_hash, has_tasks` of the campaign that was created with that key.
#[must_use]
pub fn created_with(user: UserId, key: &str) -> Statement {
    Statement::new(
        "select id, create_hash, exists (select 1 from tasks where campaign_id = campaigns.id)
           as has_tasks
         from campaigns where owner_id = ?1 and create_key = ?2",
        [user.get().into(), key.into()],
    )
}

/// Takes a step, if the campaign still is where it was. Breaks `campaign_step_impossible`,
/// `campaign_tasks_count`, `running_without_approval`, `campaign_stopped` or `banned`.
#[must_use]
pub fn step(campaign: CampaignId, from: Status, to: Status, now: i64) -> Statement {
    Statement::new(
        "update campaigns set status = ?3, revision = revision + (?3 = 'review'), stepped_at = ?4
         where id = ?1 and status = ?2 and ?2 <> ?3",
        [campaign.get().into(), from.name().into(), to.name().into(), now.into()],
    )
}

#[must_use]
pub fn rename(campaign: CampaignId, name: &str) -> Statement {
    Statement::new(
        "update campaigns set name = ?2 where id = ?1 and name <> ?2 and status <> 'closed'",
        [campaign.get().into(), name.into()],
    )
}

/// What it may pay in rewards on a UTC day; nothing means as much as it has.
#[must_use]
pub fn pace(campaign: CampaignId, daily: Amount) -> Statement {
    Statement::new(
        "update campaigns set daily_micros = nullif(cast(?2 as integer), 0)
         where id = ?1 and status <> 'closed'",
        [campaign.get().into(), daily.micros().into()],
    )
}

/// A sponsor's own, newest first: `id, name, status, created_at, daily_micros, free_micros,
/// tasks` (how many) and the last `decision, reason, note, decided_at`.
#[must_use]
pub fn list(user: UserId, before_id: i64) -> Statement {
    Statement::new(
        "select c.id, c.name, c.status, c.created_at, c.revision, c.daily_micros,
           coalesce((select free_micros from escrows where campaign_id = c.id), 0) as free_micros,
           (select count(*) from tasks where campaign_id = c.id and status <> 'closed') as tasks,
           d.decision, d.reason, d.note, d.at as decided_at
         from campaigns c left join campaign_decisions d on d.id = (
           select max(id) from campaign_decisions where campaign_id = c.id)
         where c.owner_id = ?1 and c.id < ?2 order by c.id desc limit ?3",
        [user.get().into(), before_id.into(), CAMPAIGNS_PAGE.into()],
    )
}

/// One of [`list`], with `session_epoch` of its owner.
#[must_use]
pub fn of_owner(campaign: CampaignId, user: UserId) -> Statement {
    Statement::new(
        "select c.id, c.name, c.status, c.created_at, c.revision, c.daily_micros,
           coalesce((select free_micros from escrows where campaign_id = c.id), 0) as free_micros,
           (select count(*) from tasks where campaign_id = c.id and status <> 'closed') as tasks,
           d.decision, d.reason, d.note, d.at as decided_at, u.session_epoch
         from campaigns c join users u on u.id = c.owner_id
         left join campaign_decisions d on d.id = (
           select max(id) from campaign_decisions where campaign_id = c.id)
         where c.id = ?1 and c.owner_id = ?2",
        [campaign.get().into(), user.get().into()],
    )
}

/// Writes a funding, unless its key was used before, the session has ended or the campaign is not
/// theirs. Breaks `campaign_closed` or `banned`.
#[must_use]
pub fn fund(
    campaign: CampaignId,
    user: UserId,
    key: &str,
    amount: Amount,
    epoch: Option<i64>,
    now: i64,
) -> Statement {
    Statement::new(
        "insert into fundings
           (campaign_id, number, user_id, idempotency_key, amount_micros, created_at)
         select c.id, 1 + (select coalesce(max(number), 0) from fundings
             where campaign_id = c.id), u.id, ?3, ?4, ?5
         from campaigns c join users u on u.id = c.owner_id
         where c.id = ?1 and u.id = ?2 and (?6 is null or u.session_epoch = ?6)
         and not exists (select 1 from fundings where user_id = ?2 and idempotency_key = ?3)",
        [
            campaign.get().into(),
            user.get().into(),
            key.into(),
            amount.micros().into(),
            now.into(),
            epoch.into(),
        ],
    )
}

/// `campaign_id, amount_micros` of the funding with that key.
#[must_use]
pub fn funding_by_key(user: UserId, key: &str) -> Statement {
    Statement::new(
        "select campaign_id, amount_micros from fundings
         where user_id = ?1 and idempotency_key = ?2",
        [user.get().into(), key.into()],
    )
}

/// Closes a sponsor's own campaign for ever, and its tasks: nobody starts them any more. A key that
/// closed another one closes nothing.
#[must_use]
pub fn close(
    campaign: CampaignId,
    user: UserId,
    key: &str,
    epoch: Option<i64>,
    now: i64,
) -> [Statement; 2] {
    [
        Statement::new(
            "update campaigns set closed_at = ?4, close_key = ?5, fees_look_at = ?4
             where id = ?1 and owner_id = ?2 and closed_at is null and exists (
               select 1 from users where id = ?2 and (?3 is null or session_epoch = ?3))
             and not exists (select 1 from campaigns where owner_id = ?2 and close_key = ?5)",
            [campaign.get().into(), user.get().into(), epoch.into(), now.into(), key.into()],
        ),
        Statement::new(
            "update tasks set status = 'closed' where campaign_id = ?1 and status <> 'closed'
             and exists (select 1 from campaigns where id = ?1 and closed_at is not null)",
            [campaign.get().into()],
        ),
    ]
}

/// `id` of the campaign that was closed with that key.
#[must_use]
pub fn closed_with(user: UserId, key: &str) -> Statement {
    Statement::new(
        "select id from campaigns where owner_id = ?1 and close_key = ?2",
        [user.get().into(), key.into()],
    )
}
