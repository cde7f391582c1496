//! The times of somebody's newest rewards.

use crate::domain::fairness::Reward;
use crate::domain::id::UserId;
use crate::domain::limits::FAIR_REWARDS_LOOKED;
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

/// `at, late_seconds` of each, newest first: of a visit that lasts at all, how long after it could
/// be claimed it was.
#[must_use]
pub fn rewards(user: UserId) -> Statement {
    Statement::new(
        "select f.at, iif(t.kind = 'visit' and json_extract(t.rules, '$.seconds_min') > 0,
             f.at - c.started_at - json_extract(t.rules, '$.seconds_min'), null) as late_seconds
         from (select seq, id, at, kind, subject_id from transfers where user_id = ?1
           and kind not in ('deposit', 'fund', 'unfund', 'refund', 'sponsor_correction')
           order by seq desc limit ?2) f
         join tasks t on t.id = f.subject_id
         join claims c on c.user_id = ?1 and c.task_id = f.subject_id
           and c.period = substr(f.id, 9 + length(cast(?1 as integer)) + length(f.subject_id))
         where f.kind = 'reward' order by f.seq desc",
        [user.get().into(), FAIR_REWARDS_LOOKED.into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(rows: &[Row]) -> Result<Vec<Reward>, Unreadable> {
    let read = |row: &Row| {
        let late_seconds = row.optional_integer("late_seconds")?;
        Ok(Reward { at: row.integer("at")?, late_seconds })
    };
    rows.iter().map(read).collect()
}
