//! Campaigns as their sponsors fund and close them.
//!
//! The money itself is a matter of the ledger (`store::ledger::sponsors`).

use crate::domain::amount::Amount;
use crate::domain::id::{CampaignId, UserId};
use crate::store::Statement;

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
