//! What the sweeper asks: which rows have waited too long, and what may be forgotten.

use crate::domain::limits::SWEEP_MAX;
use crate::store::Statement;

/// `user_id, task_id, period` of claims whose check is due.
#[must_use]
pub fn due_checks(now: i64) -> Statement {
    Statement::new(
        "select user_id, task_id, period from claims
         where status = 'checking' and check_at <= ?1 order by check_at limit ?2",
        [now.into(), SWEEP_MAX.into()],
    )
}

/// Of updates that failed and were worked on later, or put aside.
#[must_use]
pub fn forget_failures(before: i64) -> Statement {
    Statement::new(
        "delete from telegram_failures where failed_at < ?1 and update_id in (
           select update_id from telegram_failures order by update_id limit ?2)",
        [before.into(), SWEEP_MAX.into()],
    )
}

/// `id` of notifications that are due. What an operator tells many people has a way of its own.
#[must_use]
pub fn due_notifications(now: i64) -> Statement {
    Statement::new(
        "select id from notifications
         where status = 'waiting' and next_at <= ?1 and kind <> 'broadcast'
         order by next_at limit ?2",
        [now.into(), SWEEP_MAX.into()],
    )
}

/// `waiting`: whether any withdrawal or batch has something to do.
#[must_use]
pub fn payouts_waiting(now: i64) -> Statement {
    Statement::new(
        "select exists (select 1 from withdrawals where status = 'requested' and look_at <= ?1)
           or exists (select 1 from withdrawals r where status = 'review' and look_at <= ?1
             and (approvals_needed <= (select count(*) from reviews
                 where withdrawal_id = r.id and decision = 'approve')
                 + exists (select 1 from fairness_decisions
                   where withdrawal_id = r.id and answer = 'cleared')
               or exists (select 1 from reviews
                 where withdrawal_id = r.id and decision = 'reject')))
           or exists (select 1 from withdrawals where status = 'approved')
           or exists (select 1 from batches where status <> 'settled') as waiting",
        [now.into()],
    )
}

#[must_use]
pub fn forget_sessions(now: i64) -> Statement {
    Statement::new(
        "delete from sessions where token_hash in (
           select token_hash from sessions where expires_at <= ?1 limit ?2)",
        [now.into(), SWEEP_MAX.into()],
    )
}

/// Telegram repeats an update for at most a day. Only the oldest rows are looked at, so the cost
/// stays the same however many there are.
#[must_use]
pub fn forget_updates(before: i64) -> Statement {
    Statement::new(
        "delete from telegram_updates where received_at < ?1 and update_id in (
           select update_id from telegram_updates order by update_id limit ?2)",
        [before.into(), SWEEP_MAX.into()],
    )
}
