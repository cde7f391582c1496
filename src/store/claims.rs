//! Claims: starting them, letting them wait for a check, and turning them down.
//!
//! Paying one is a matter of the ledger (`store::ledger::reward`).

use crate::domain::claim::PERIOD_ONCE;
use crate::domain::id::{TaskId, UserId};
use crate::domain::refusal::Refusal;
use crate::store::Statement;

/// Starts a claim at the task's present reward and under the terms in force, unless it was started
/// before.
/// Breaks `task_closed` or `banned`.
#[must_use]
pub fn start(user: UserId, task: TaskId, now: i64) -> Statement {
    Statement::new(
        "insert into claims
           (user_id, task_id, period, status, amount_micros, started_at, terms_id, fee_micros)
         select ?1, t.id, ?3, 'started', t.reward_micros, ?4, m.id,
           t.reward_micros / 1000000 * m.fee_ppm + t.reward_micros % 1000000 * m.fee_ppm / 1000000
         from tasks t join (select id, fee_ppm from terms order by id desc limit 1) m
         where t.id = ?2 and not exists (
           select 1 from claims where user_id = ?1 and task_id = ?2 and period = ?3)",
        [user.get().into(), task.get().into(), PERIOD_ONCE.into(), now.into()],
    )
}

/// Lets a started claim wait for a look outside. The sweeper looks at `check_at`.
#[must_use]
pub fn wait_for_check(user: UserId, task: TaskId, check_at: i64) -> Statement {
    Statement::new(
        "update claims set status = 'checking', check_at = ?4, refusal = null
         where user_id = ?1 and task_id = ?2 and period = ?3 and status = 'started'",
        [user.get().into(), task.get().into(), PERIOD_ONCE.into(), check_at.into()],
    )
}

/// The look outside has to be repeated later.
#[must_use]
pub fn check_again(user: UserId, task: TaskId, period: &str, check_at: i64) -> Statement {
    Statement::new(
        "update claims set check_at = ?4
         where user_id = ?1 and task_id = ?2 and period = ?3 and status = 'checking'",
        [user.get().into(), task.get().into(), period.into(), check_at.into()],
    )
}

/// The check said no: the earner reads why and may try again.
#[must_use]
pub fn turn_down(user: UserId, task: TaskId, period: &str, refusal: Refusal) -> Statement {
    Statement::new(
        "update claims set status = 'started', check_at = null, refusal = ?4
         where user_id = ?1 and task_id = ?2 and period = ?3 and status = 'checking'",
        [user.get().into(), task.get().into(), period.into(), refusal.code().into()],
    )
}

/// `status` of a claim and the `rules` of its task.
#[must_use]
pub fn to_check(user: UserId, task: TaskId, period: &str) -> Statement {
    Statement::new(
        "select c.status, t.rules from claims c join tasks t on t.id = c.task_id
         where c.user_id = ?1 and c.task_id = ?2 and c.period = ?3",
        [user.get().into(), task.get().into(), period.into()],
    )
}
