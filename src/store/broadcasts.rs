//! What operators tell many people at once, and how far it has come.

use crate::domain::id::{BroadcastId, NotificationId};
use crate::domain::language::Language;
use crate::domain::limits::{ADMIN_PAGE, BROADCAST_PAGE, BROADCAST_SECONDS};
use crate::store::Statement;

/// Writes a draft and answers it, as [`list`] does. Breaks `operator_not_allowed`.
#[must_use]
pub fn write(texts: &str, audience: &str, by: &str, now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "insert into broadcasts (texts, audience, written_by, written_at)
             values (?1, ?2, ?3, ?4)",
            [texts.into(), audience.into(), by.into(), now.into()],
        ),
        Statement::new(
            "select id, status, texts, audience, counted, queued, sent, unreachable, switched_off,
               failed, written_by, written_at, started_by, started_at, cancelled_by, ended_at
             from broadcasts where written_by = ?1 order by id desc limit 1",
            [by.into()],
        ),
    ]
}

/// Newest first: `id, status, texts, audience, counted, queued, sent, unreachable, switched_off,
/// failed, written_by, written_at, started_by, started_at, cancelled_by, ended_at`.
#[must_use]
pub fn list(before_id: i64) -> Statement {
    Statement::new(
        "select id, status, texts, audience, counted, queued, sent, unreachable, switched_off,
           failed, written_by, written_at, started_by, started_at, cancelled_by, ended_at
         from broadcasts where id < ?1 order by id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// `status, texts, queued_all, last_user` of one.
#[must_use]
pub fn by_id(broadcast: BroadcastId) -> Statement {
    Statement::new(
        "select status, texts, queued_all, last_user from broadcasts where id = ?1",
        [broadcast.get().into()],
    )
}

/// A draft is counted before anybody may send it.
#[must_use]
pub fn count(broadcast: BroadcastId) -> Statement {
    Statement::new(
        "update broadcasts set status = 'counting' where id = ?1 and status = 'draft'",
        [broadcast.get().into()],
    )
}

/// Breaks `operator_not_allowed` or `broadcast_under_way`.
#[must_use]
pub fn send(broadcast: BroadcastId, by: &str, now: i64) -> Statement {
    Statement::new(
        "update broadcasts set status = 'sending', last_user = 0, started_by = ?2, started_at = ?3
         where id = ?1 and status = 'counted'",
        [broadcast.get().into(), by.into(), now.into()],
    )
}

/// Breaks `operator_not_allowed`. What was sent is sent.
#[must_use]
pub fn cancel(broadcast: BroadcastId, by: &str, now: i64) -> Statement {
    Statement::new(
        "update broadcasts set status = 'cancelled', cancelled_by = ?2, ended_at = ?3
         where id = ?1 and status in ('draft', 'counting', 'counted', 'sending')",
        [broadcast.get().into(), by.into(), now.into()],
    )
}

/// `words` in that language, else in English; no row when it is not being sent (any more).
#[must_use]
pub fn words(broadcast: BroadcastId, language: Language) -> Statement {
    Statement::new(
        "select coalesce(json_extract(texts, '$.' || ?2), json_extract(texts, '$.en')) as words
         from broadcasts where id = ?1 and status = 'sending'",
        [broadcast.get().into(), language.tag().into()],
    )
}

/// `id` of those that somebody has to work on: being counted or sent, or called off with messages
/// that still wait. `is_busy` are those that have something to send within the next minute.
#[must_use]
pub fn under_way(now: i64) -> Statement {
    Statement::new(
        "select id, status = 'sending' and (queued_all = 0 or exists (
             select 1 from notifications where kind = 'broadcast' and status = 'waiting'
             and subject_id = broadcasts.id and next_at <= ?1)) as is_busy
         from broadcasts where status in ('counting', 'sending')
         union select subject_id, 0 from notifications
           where kind = 'broadcast' and status = 'waiting'
           and subject_id in (select id from broadcasts where status = 'cancelled'
             order by id desc limit 10)",
        [now.saturating_add(BROADCAST_SECONDS).into()],
    )
}

/// `id` of messages that are due.
#[must_use]
pub fn due(broadcast: BroadcastId, now: i64, limit: i64) -> Statement {
    Statement::new(
        "select id from notifications where kind = 'broadcast' and status = 'waiting'
         and subject_id = ?1 and next_at <= ?2 and sending_until <= ?2
         order by next_at limit ?3",
        [broadcast.get().into(), now.into(), limit.into()],
    )
}

/// How one of its messages ends, counted in the batch that ends it, and before that.
#[must_use]
pub fn count_end(
    broadcast: BroadcastId,
    notification: NotificationId,
    status: &'static str,
) -> Statement {
    Statement::new(
        "update broadcasts set sent = sent + (?3 = 'sent'),
           unreachable = unreachable + (?3 = 'unreachable'),
           switched_off = switched_off + (?3 = 'switched_off'),
           failed = failed + (?3 = 'abandoned')
         where id = ?1 and ?3 <> 'cancelled' and exists (
           select 1 from notifications where id = ?2 and status = 'waiting')",
        [broadcast.get().into(), notification.get().into(), status.into()],
    )
}

/// It was called off: so are a page of its messages.
#[must_use]
pub fn call_off(broadcast: BroadcastId, now: i64) -> Statement {
    Statement::new(
        "update notifications set status = 'cancelled', ended_at = ?2, sending_until = 0
         where id in (select id from notifications where kind = 'broadcast'
           and status = 'waiting' and subject_id = ?1 limit ?3)",
        [broadcast.get().into(), now.into(), BROADCAST_PAGE.into()],
    )
}

/// Everybody has been told who could be.
#[must_use]
pub fn finish(broadcast: BroadcastId, now: i64) -> Statement {
    Statement::new(
        "update broadcasts set status = 'sent', ended_at = ?2
         where id = ?1 and status = 'sending' and queued_all = 1 and not exists (
           select 1 from notifications where kind = 'broadcast' and status = 'waiting'
           and subject_id = ?1)",
        [broadcast.get().into(), now.into()],
    )
}
