//! Launches of the Mini App that were answered with a message, each once.

use crate::domain::id::UserId;
use crate::domain::limits::SWEEP_MAX;
use crate::store::Statement;

/// Breaks [`ANSWERED`] when it was before.
#[must_use]
pub fn answer(query_hash: &str, user: UserId, now: i64) -> Statement {
    Statement::new(
        "insert into answered_launches (query_hash, user_id, answered_at) values (?1, ?2, ?3)",
        [query_hash.into(), user.get().into(), now.into()],
    )
}

pub const ANSWERED: &str = "answered_launches.query_hash";

/// Telegram itself takes no answer to a launch that is so old.
#[must_use]
pub fn forget(before: i64) -> Statement {
    Statement::new(
        "delete from answered_launches where query_hash in (
           select query_hash from answered_launches where answered_at < ?1 limit ?2)",
        [before.into(), SWEEP_MAX.into()],
    )
}
