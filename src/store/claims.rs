//! Claims: starting them, letting them wait for a check, and turning them down.
//!
//! Paying one is a matter of the ledger (`store::ledger::reward`).

use crate::domain::claim::Key;
use crate::domain::id::{CampaignId, TaskId, UserId};
use crate::domain::limits::MONEY_CALLED_MAX;
use crate::domain::refusal::Refusal;
use crate::store::row::{Row, Unreadable};
use crate::store::{Statement, Value};

fn key(claim: &Key) -> [Value; 3] {
    [claim.user.get().into(), claim.task.get().into(), claim.period.as_str().into()]
}

fn key_and(claim: &Key, more: impl Into<Value>) -> [Value; 4] {
    let [user, task, period] = key(claim);
    [user, task, period, more.into()]
}

/// Starts a claim at the task's present reward, by its present plan and under the terms in force,
/// unless it was started before.
/// Breaks `task_closed`, `period_is_not_now` or `banned`.
#[must_use]
pub fn start(claim: &Key, now: i64) -> Statement {
    Statement::new(
        "insert into claims (user_id, task_id, period, status, amount_micros, plan, started_at,
           terms_id, fee_micros)
         select ?1, t.id, ?3, 'started', t.reward_micros, t.plan, ?4, m.id,
           t.reward_micros / 1000000 * m.fee_ppm + t.reward_micros % 1000000 * m.fee_ppm / 1000000
         from tasks t join (select id, fee_ppm from terms order by id desc limit 1) m
         where t.id = ?2 and not exists (
           select 1 from claims where user_id = ?1 and task_id = ?2 and period = ?3)",
        key_and(claim, now),
    )
}

/// One answer to a quiz, right or wrong. Breaks `attempts_used_up`.
#[must_use]
pub fn attempt(claim: &Key) -> Statement {
    Statement::new(
        "update claims set attempts = attempts + 1
         where user_id = ?1 and task_id = ?2 and period = ?3 and status = 'started'",
        key(claim),
    )
}

/// Lets a started claim wait for a look outside. The sweeper looks at `check_at`.
/// Breaks `task_cap_reached` or `task_cap_daily_reached`.
#[must_use]
pub fn wait_for_check(claim: &Key, check_at: i64, now: i64) -> Statement {
    let [user, task, period] = key(claim);
    Statement::new(
        "update claims set status = 'checking', check_at = ?4, counted_at = ?5, refusal = null
         where user_id = ?1 and task_id = ?2 and period = ?3 and status = 'started'",
        [user, task, period, check_at.into(), now.into()],
    )
}

/// The look outside has to be repeated later.
#[must_use]
pub fn check_again(claim: &Key, check_at: i64) -> Statement {
    Statement::new(
        "update claims set check_at = ?4
         where user_id = ?1 and task_id = ?2 and period = ?3 and status = 'checking'",
        key_and(claim, check_at),
    )
}

/// It is true, and its campaign has no money: it keeps its place until there is some.
#[must_use]
pub fn wait_for_money(claim: &Key, check_at: i64) -> Statement {
    Statement::new(
        "update claims set check_at = ?4, refusal = 'task_waits_for_money'
         where user_id = ?1 and task_id = ?2 and period = ?3 and status = 'checking'",
        key_and(claim, check_at),
    )
}

/// Calls the first of those who wait for a campaign's money: some came, or none ever will. Nothing
/// happens while nobody waits.
#[must_use]
pub fn call_first(campaign: CampaignId, owner: UserId, now: i64) -> Statement {
    Statement::new(
        "update claims set check_at = ?2 where (user_id, task_id, period) in (
           select c.user_id, c.task_id, c.period from campaigns k
           join tasks t on t.campaign_id = k.id
           join claims c indexed by claims_waiting_for_money on c.task_id = t.id
           where k.id = ?1 and k.owner_id = ?3 and c.status = 'checking'
           and c.refusal = 'task_waits_for_money' limit ?4)",
        [campaign.get().into(), now.into(), owner.get().into(), MONEY_CALLED_MAX.into()],
    )
}

/// Whoever leaves the line of those who wait for a campaign's money calls the next two, so that all
/// of them are looked at while it lasts, and few when it does not. Nothing happens while nobody
/// waits.
#[must_use]
pub fn call_next(task: TaskId, now: i64) -> Statement {
    Statement::new(
        "update claims set check_at = ?2 where (user_id, task_id, period) in (
           select c.user_id, c.task_id, c.period from tasks one
           join tasks t on t.campaign_id = one.campaign_id
           join claims c indexed by claims_waiting_for_money on c.task_id = t.id
           where one.id = ?1 and c.status = 'checking' and c.refusal = 'task_waits_for_money'
           and c.check_at > ?2 limit 2)",
        [task.get().into(), now.into()],
    )
}

/// The check said no: the earner reads why and may try again.
#[must_use]
pub fn turn_down(claim: &Key, refusal: Refusal) -> Statement {
    Statement::new(
        "update claims set status = 'started', check_at = null, counted_at = null, refusal = ?4
         where user_id = ?1 and task_id = ?2 and period = ?3 and status = 'checking'",
        key_and(claim, refusal.code()),
    )
}

/// `status` of a claim, since when it is `counted_at`, the `rules` of its task, and whether its
/// campaign is `closed`.
#[must_use]
pub fn to_check(claim: &Key) -> Statement {
    Statement::new(
        "select c.status, coalesce(c.counted_at, c.started_at) as counted_at, t.rules,
           k.closed_at is not null as closed
         from claims c join tasks t on t.id = c.task_id join campaigns k on k.id = t.campaign_id
         where c.user_id = ?1 and c.task_id = ?2 and c.period = ?3",
        key(claim),
    )
}

/// Which claim a row with `user_id, task_id, period` speaks of.
///
/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read_key(row: &Row) -> Result<Key, Unreadable> {
    Ok(Key {
        user: row.id("user_id", UserId::new)?,
        task: row.id("task_id", TaskId::new)?,
        period: row.text("period")?.to_owned(),
    })
}
