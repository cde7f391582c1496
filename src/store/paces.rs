//! How fast we speak to Telegram: so many messages a second, and none while it wants none.

use crate::domain::limits::MESSAGES_PER_SECOND_MAX;
use crate::store::Statement;

/// Takes a place in this second, under a ticket that nobody else has; nothing when there is none.
#[must_use]
pub fn take(ticket: &str, now: i64) -> Statement {
    Statement::new(
        "update paces set ticket = ?1, sent = iif(second < ?2, 1, sent + 1),
           second = max(second, cast(?2 as integer))
         where name = 'telegram' and rest_until <= ?2 and (second < ?2 or sent < ?3)",
        [ticket.into(), now.into(), MESSAGES_PER_SECOND_MAX.into()],
    )
}

/// `rest_until` of Telegram.
#[must_use]
pub fn rest_until() -> Statement {
    Statement::new("select rest_until from paces where name = 'telegram'", [])
}

/// Telegram wants nothing before then (`retry_after`).
#[must_use]
pub fn rest(until: i64) -> Statement {
    Statement::new(
        "update paces set rest_until = ?1 where name = 'telegram' and rest_until < ?1",
        [until.into()],
    )
}
