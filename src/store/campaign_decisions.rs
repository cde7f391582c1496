//! What moderators see of campaigns, and what they say about them. The schema acts on it.

use crate::domain::campaign::Reason;
use crate::domain::id::CampaignId;
use crate::domain::limits::ADMIN_PAGE;
use crate::store::Statement;

/// What a moderator says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Let it run.
    Approve,
    /// Send it back to its sponsor.
    Reject(Reason),
    /// Stop what runs.
    Pause(Reason),
}

impl Decision {
    /// `None` for another word, for a no without its reason, and for a yes with one.
    #[must_use]
    pub fn parse(decision: &str, reason: Option<&str>) -> Option<Self> {
        match (decision, reason) {
            ("approve", None) => Some(Self::Approve),
            ("reject", Some(reason)) => Reason::parse(reason).map(Self::Reject),
            ("pause", Some(reason)) => Reason::parse(reason).map(Self::Pause),
            _ => None,
        }
    }

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Reject(_) => "reject",
            Self::Pause(_) => "pause",
        }
    }

    const fn reason(self) -> Option<&'static str> {
        match self {
            Self::Approve => None,
            Self::Reject(reason) | Self::Pause(reason) => Some(reason.name()),
        }
    }
}

/// Campaigns that wait for a moderator, newest first: `id, name, owner_id, revision, created_at,
/// free_micros, tasks` as JSON with their texts, and what was said last.
#[must_use]
pub fn waiting(before_id: i64) -> Statement {
    Statement::new(
        "select c.id, c.name, c.owner_id, c.revision, c.created_at,
           coalesce((select free_micros from escrows where campaign_id = c.id), 0) as free_micros,
           (select json_group_array(json_object('id', t.id, 'rules', json(t.rules),
               'reward_micros', t.reward_micros, 'repeat', t.repeat, 'audience', json(t.audience),
               'plan', json(t.plan), 'picture', t.picture, 'texts', json((
                 select json_group_object(x.language, json_array(x.title, x.body))
                 from task_texts x where x.task_id = t.id))))
             from tasks t where t.campaign_id = c.id and t.status <> 'closed') as tasks,
           d.decision, d.reason, d.note
         from campaigns c left join campaign_decisions d on d.id = (
           select max(id) from campaign_decisions where campaign_id = c.id)
         where c.status = 'review' and c.id < ?1 order by c.id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// Nothing is written when the same operator has said the same about the same revision before.
/// Breaks `campaign_changed`, `campaign_step_impossible` or `operator_not_allowed`.
#[must_use]
pub fn decide(
    campaign: CampaignId,
    revision: i64,
    decision: Decision,
    note: &str,
    operator: &str,
    now: i64,
) -> Statement {
    Statement::new(
        "insert into campaign_decisions
           (campaign_id, revision, operator, decision, reason, note, at)
         select id, ?2, ?6, ?3, ?4, ?5, ?7 from campaigns
         where id = ?1 and not exists (select 1 from campaign_decisions
           where campaign_id = ?1 and revision = ?2 and operator = ?6 and decision = ?3
           and id = (select max(id) from campaign_decisions where campaign_id = ?1))",
        [
            campaign.get().into(),
            revision.into(),
            decision.name().into(),
            decision.reason().into(),
            note.into(),
            operator.into(),
            now.into(),
        ],
    )
}

/// `id, notification_id` of the last word about a campaign; the second is null once it was told.
#[must_use]
pub fn last(campaign: CampaignId) -> Statement {
    Statement::new(
        "select d.id, n.id as notification_id from campaign_decisions d
         left join notifications n on n.kind = 'campaign_' || d.decision and n.subject_id = d.id
           and n.status = 'waiting'
         where d.campaign_id = ?1 order by d.id desc limit 1",
        [campaign.get().into()],
    )
}
