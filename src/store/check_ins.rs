//! Check-ins: where people are, and how many days in a row they came.

use crate::domain::claim::Key;
use crate::domain::id::UserId;
use crate::store::{Statement, Value};

/// Where somebody says they are now.
#[must_use]
pub fn set_offset(user: UserId, utc_offset_minutes: i64) -> Statement {
    Statement::new(
        "update users set utc_offset_minutes = ?2 where id = ?1 and utc_offset_minutes <> ?2",
        [user.get().into(), utc_offset_minutes.into()],
    )
}

/// Counts the day of a check-in that was paid in the same batch, unless it was counted: the next
/// day goes on, one missed day in a streak is forgiven, anything else begins anew.
#[must_use]
pub fn count(claim: &Key) -> [Statement; 2] {
    let key: [Value; 3] =
        [claim.user.get().into(), claim.task.get().into(), claim.period.as_str().into()];
    [
        Statement::new(
            "update check_ins set day = ?3,
               utc_offset_minutes = (select utc_offset_minutes from users where id = ?1),
               (streak, frozen, best) = (
                 select iif(goes_on, check_ins.streak + 1, 1),
                   iif(goes_on, check_ins.frozen or missed > 0, 0),
                   iif(goes_on, max(check_ins.best, check_ins.streak + 1), check_ins.best)
                 from (select missed, missed = 0 or (missed = 1 and check_ins.frozen = 0) as goes_on
                   from (select cast(julianday(?3) - julianday(check_ins.day) as integer) - 1
                     as missed)))
             where user_id = ?1 and task_id = ?2 and day < ?3 and exists (
               select 1 from claims where user_id = ?1 and task_id = ?2 and period = ?3
               and status = 'paid')",
            key.clone(),
        ),
        Statement::new(
            "insert into check_ins (user_id, task_id, day, utc_offset_minutes, streak, frozen)
             select c.user_id, c.task_id, c.period, u.utc_offset_minutes, 1, 0
             from claims c join users u on u.id = c.user_id
             where c.user_id = ?1 and c.task_id = ?2 and c.period = ?3 and c.status = 'paid'
             and not exists (select 1 from check_ins where user_id = ?1 and task_id = ?2)",
            key,
        ),
    ]
}

/// `streak_best, friends, withdrawals`: how far somebody came apart from their tasks; `withdrawals`
/// is 1 once one has arrived.
#[must_use]
pub fn way(user: UserId) -> Statement {
    Statement::new(
        "select
           coalesce((select max(best) from check_ins where user_id = ?1), 0) as streak_best,
           coalesce((select qualified from inviters where user_id = ?1), 0) as friends,
           exists (select 1 from withdrawals where user_id = ?1 and status = 'confirmed')
             as withdrawals",
        [user.get().into()],
    )
}
