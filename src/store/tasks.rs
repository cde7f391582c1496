//! Tasks as an earner meets them: the offer, its text, and what they did about it.

use crate::domain::claim::{Claim, PERIOD_ONCE, Status};
use crate::domain::id::{CampaignId, TaskId, UserId};
use crate::domain::language::Language;
use crate::domain::limits::TASKS_PAGE;
use crate::domain::refusal::Refusal;
use crate::domain::task::{Rules, Task};
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

/// A task with its text and this earner's claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub task: Task,
    pub title: String,
    pub body: String,
    pub claim: Option<Claim>,
}

/// The tasks that run now, oldest first.
#[must_use]
pub fn running(user: UserId, language: Language, now: i64) -> Statement {
    Statement::new(
        "select t.id, t.campaign_id, t.rules, t.reward_micros, t.status, t.starts_at, t.ends_at,
           coalesce(x.title, e.title, '') as title, coalesce(x.body, e.body, '') as body,
           c.status as claim_status, c.amount_micros, c.started_at, c.refusal,
           (select max(due_at) from vestings where user_id = c.user_id and task_id = c.task_id
            and period = c.period and status = 'waiting') as free_at
         from tasks t
         left join task_texts x on x.task_id = t.id and x.language = ?2
         left join task_texts e on e.task_id = t.id and e.language = 'en'
         left join claims c on c.user_id = ?1 and c.task_id = t.id and c.period = ?5
         where t.status = 'running' and t.starts_at <= ?3 and t.ends_at > ?3
         order by t.id limit ?4",
        [
            user.get().into(),
            language.tag().into(),
            now.into(),
            TASKS_PAGE.into(),
            PERIOD_ONCE.into(),
        ],
    )
}

/// One task, running or not.
#[must_use]
pub fn by_id(task: TaskId, user: UserId, language: Language) -> Statement {
    Statement::new(
        "select t.id, t.campaign_id, t.rules, t.reward_micros, t.status, t.starts_at, t.ends_at,
           coalesce(x.title, e.title, '') as title, coalesce(x.body, e.body, '') as body,
           c.status as claim_status, c.amount_micros, c.started_at, c.refusal,
           (select max(due_at) from vestings where user_id = c.user_id and task_id = c.task_id
            and period = c.period and status = 'waiting') as free_at
         from tasks t
         left join task_texts x on x.task_id = t.id and x.language = ?3
         left join task_texts e on e.task_id = t.id and e.language = 'en'
         left join claims c on c.user_id = ?2 and c.task_id = t.id and c.period = ?4
         where t.id = ?1",
        [task.get().into(), user.get().into(), language.tag().into(), PERIOD_ONCE.into()],
    )
}

/// A sponsor's misconfigured task stops; nobody's claim is held against them.
#[must_use]
pub fn pause(task: TaskId) -> Statement {
    Statement::new(
        "update tasks set status = 'paused' where id = ?1 and status = 'running'",
        [task.get().into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(row: &Row) -> Result<Offer, Unreadable> {
    let rules: Rules = serde_json::from_str(row.text("rules")?).map_err(|_| Unreadable("rules"))?;
    let task = Task {
        id: row.id("id", TaskId::new)?,
        campaign: row.id("campaign_id", CampaignId::new)?,
        reward: row.amount("reward_micros")?,
        rules,
        running: row.text("status")? == "running",
        starts_at: row.integer("starts_at")?,
        ends_at: row.integer("ends_at")?,
    };
    Ok(Offer {
        task,
        title: row.text("title")?.to_owned(),
        body: row.text("body")?.to_owned(),
        claim: claim(row)?,
    })
}

fn claim(row: &Row) -> Result<Option<Claim>, Unreadable> {
    let Some(status) = row.optional_text("claim_status")? else { return Ok(None) };
    Ok(Some(Claim {
        status: Status::parse(status).ok_or(Unreadable("claim_status"))?,
        amount: row.amount("amount_micros")?,
        started_at: row.integer("started_at")?,
        refusal: row.optional_text("refusal")?.and_then(Refusal::from_code),
        free_at: row.optional_integer("free_at")?,
    }))
}
