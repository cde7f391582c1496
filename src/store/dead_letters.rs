//! Queue messages that could not be worked on: kept once each, told to the operators, woken again.

use crate::domain::id::NotificationId;
use crate::domain::limits::{DEAD_LETTER_CHARS_MAX, SWEEP_MAX};
use crate::store::Statement;

/// Keeps a message, once however often it comes, and alerts the operators when it comes for the
/// first, the tenth and the hundredth time.
#[must_use]
pub fn bury(queue: &str, body: &str, now: i64) -> [Statement; 2] {
    let body: String = body.chars().take(DEAD_LETTER_CHARS_MAX).collect();
    [
        Statement::new(
            "insert into dead_letters (queue, body, received_at) values (?1, ?2, ?3)
             on conflict (queue, body) do update set times = times + 1",
            [queue.into(), body.as_str().into(), now.into()],
        ),
        Statement::new(
            "insert into alerts (kind, detail, raised_at)
             select 'dead_letter', id || ' of ' || queue || ', ' || times || ' times: '
               || substr(body, 1, 200), ?3
             from dead_letters where queue = ?1 and body = ?2 and times in (1, 10, 100)
             and not exists (
               select 1 from alerts where kind = 'dead_letter' and told_at is null)",
            [queue.into(), body.as_str().into(), now.into()],
        ),
    ]
}

/// `id, body` of those that an operator wants worked on again.
#[must_use]
pub fn to_wake() -> Statement {
    Statement::new(
        "select id, body from dead_letters where wake_by is not null order by id limit ?1",
        [SWEEP_MAX.into()],
    )
}

#[must_use]
pub fn woken(dead_letter: i64) -> Statement {
    Statement::new("update dead_letters set wake_by = null where id = ?1", [dead_letter.into()])
}

/// A notification that was given up waits again.
#[must_use]
pub fn reopen(notification: NotificationId, now: i64) -> Statement {
    Statement::new(
        "update notifications set status = 'waiting', ended_at = null, attempts = 0, next_at = ?2
         where id = ?1 and status = 'abandoned'",
        [notification.get().into(), now.into()],
    )
}
