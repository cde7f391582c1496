//! What people wrote to us, and what they were answered.

use crate::domain::id::{SupportRequestId, UserId};
use crate::domain::limits::ADMIN_PAGE;
use crate::store::Statement;

/// Breaks `too_many_support_requests`. The second tells the operators, who have not been told of
/// an earlier one yet, or are told now.
#[must_use]
pub fn ask(user: UserId, topic: &'static str, words: &str, now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "insert into support_requests (user_id, topic, words, asked_at)
             values (?1, ?2, ?3, ?4)",
            [user.get().into(), topic.into(), words.into(), now.into()],
        ),
        Statement::new(
            "insert into alerts (kind, detail, raised_at)
             select 'support_request', 'Somebody wrote to us.', ?1 where not exists (
               select 1 from alerts where kind = 'support_request' and told_at is null)",
            [now.into()],
        ),
    ]
}

/// Those that wait for an answer, newest first: `id, user_id, topic, words, asked_at`.
#[must_use]
pub fn open(before_id: i64) -> Statement {
    Statement::new(
        "select id, user_id, topic, words, asked_at from support_requests
         where answered_at is null and id < ?1 order by id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// Answers one and has the bot tell it; the third answers `answer, answered_by`. Breaks
/// `operator_not_allowed`.
#[must_use]
pub fn answer(request: SupportRequestId, words: &str, by: &str, now: i64) -> [Statement; 3] {
    [
        Statement::new(
            "update support_requests set answer = ?2, answered_by = ?3, answered_at = ?4
             where id = ?1 and answered_at is null",
            [request.get().into(), words.into(), by.into(), now.into()],
        ),
        Statement::new(
            "insert into notifications (user_id, kind, subject_id, next_at)
             select user_id, 'support_answered', id, ?2 from support_requests s
             where id = ?1 and answered_at is not null and not exists (
               select 1 from notifications
               where kind = 'support_answered' and subject_id = s.id)",
            [request.get().into(), now.into()],
        ),
        Statement::new(
            "select answer, answered_by,
               (select id from notifications
                where kind = 'support_answered' and subject_id = s.id) as notification_id
             from support_requests s where id = ?1",
            [request.get().into()],
        ),
    ]
}
