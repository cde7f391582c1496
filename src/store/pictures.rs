//! Sponsors' pictures of tasks: who sent them, and which of them everybody may see.

use crate::domain::id::UserId;
use crate::domain::limits::{DAY_SECONDS, PICTURES_DAILY_MAX, PICTURES_PUBLISHED_MAX};
use crate::store::Statement;

/// `left`: how many more somebody may send now.
#[must_use]
pub fn left(owner: UserId, now: i64) -> Statement {
    Statement::new(
        "select cast(?2 as integer) - count(*) as left from (select 1 from pictures
           where owner_id = ?1 and sent_at > ?3 limit ?2)",
        [owner.get().into(), PICTURES_DAILY_MAX.into(), now.saturating_sub(DAY_SECONDS).into()],
    )
}

/// The same picture again is the same. Breaks `banned`.
#[must_use]
pub fn send(owner: UserId, name: &str, epoch: Option<i64>, now: i64) -> Statement {
    Statement::new(
        "insert into pictures (name, owner_id, sent_at)
         select ?2, id, ?3 from users
         where id = ?1 and (?4 is null or session_epoch = ?4)
         and not exists (select 1 from pictures where name = ?2)",
        [owner.get().into(), name.into(), now.into(), epoch.into()],
    )
}

/// Whether it was sent, as a row or none.
#[must_use]
pub fn by_name(name: &str) -> Statement {
    Statement::new("select name from pictures where name = ?1", [name.into()])
}

/// `name` of those that a moderator let run and that nobody can see yet.
#[must_use]
pub fn to_publish() -> Statement {
    Statement::new(
        "select name from pictures where approved_at is not null and published_at is null
         order by approved_at limit ?1",
        [PICTURES_PUBLISHED_MAX.into()],
    )
}

#[must_use]
pub fn published(name: &str, now: i64) -> Statement {
    Statement::new(
        "update pictures set published_at = ?2 where name = ?1 and published_at is null",
        [name.into(), now.into()],
    )
}
