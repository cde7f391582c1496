//! Bans: set and lifted by moderators. The schema acts on them.

use crate::domain::ban::Reason;
use crate::domain::id::UserId;
use crate::store::Statement;

/// Breaks `operator_not_allowed`. Nothing is written for whoever is banned already, or unknown.
#[must_use]
pub fn set(user: UserId, reason: Reason, note: &str, by: &str, now: i64) -> Statement {
    Statement::new(
        "insert into bans (user_id, reason, note, banned_by, banned_at)
         select id, ?2, ?3, ?4, ?5 from users where id = ?1 and standing = 'good'",
        [user.get().into(), reason.name().into(), note.into(), by.into(), now.into()],
    )
}

/// Breaks `operator_not_allowed`. Nothing is written where there is none.
#[must_use]
pub fn lift(user: UserId, by: &str, now: i64) -> Statement {
    Statement::new(
        "update bans set lifted_by = ?2, lifted_at = ?3 where user_id = ?1 and lifted_at is null
         and exists (select 1 from users where id = ?1 and standing = 'banned')",
        [user.get().into(), by.into(), now.into()],
    )
}

/// `standing` of somebody, with `reason` and `notification_id` of their newest ban.
#[must_use]
pub fn last(user: UserId) -> Statement {
    Statement::new(
        "select u.standing, b.reason,
           (select id from notifications where subject_id = b.id and user_id = u.id
            and kind = iif(b.lifted_at is null, 'ban_set', 'ban_lifted')) as notification_id
         from users u
         left join bans b on b.id = (select max(id) from bans where user_id = u.id)
         where u.id = ?1",
        [user.get().into()],
    )
}
