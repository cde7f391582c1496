//! Rewards that operators want taken back, as they asked from a terminal.

use crate::domain::limits::SWEEP_MAX;
use crate::store::Statement;

/// `id, user_id, task_id, period, reason, operator` of what was not done yet, oldest first.
#[must_use]
pub fn asked() -> Statement {
    Statement::new(
        "select id, user_id, task_id, period, reason, operator from clawback_requests
         where done_at is null order by id limit ?1",
        [SWEEP_MAX.into()],
    )
}

#[must_use]
pub fn done(request: i64, now: i64) -> Statement {
    Statement::new(
        "update clawback_requests set done_at = ?2 where id = ?1 and done_at is null",
        [request.into(), now.into()],
    )
}
