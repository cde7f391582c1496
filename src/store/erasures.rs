//! People who want to be forgotten: the wish, what happens then, and coming back.

use crate::domain::id::UserId;
use crate::domain::language::Language;
use crate::store::Statement;

/// They have thought again.
#[must_use]
pub fn keep(user: UserId, now: i64) -> Statement {
    Statement::new(
        "update erasures set status = 'kept', ended_at = ?2
         where user_id = ?1 and status = 'asked'",
        [user.get().into(), now.into()],
    )
}

/// Forgets somebody: what says who they are goes, every session of theirs ends. The books keep the
/// number of their Telegram account. Breaks `erasure_not_due`, `withdrawal_under_way`,
/// `campaign_under_way`.
#[must_use]
pub fn forget(user: UserId, now: i64) -> [Statement; 9] {
    let of = |sql| Statement::new(sql, [user.get().into()]);
    [
        of("delete from preferences where user_id = ?1"),
        of("delete from notifications where user_id = ?1"),
        of("delete from device_keys where user_id = ?1"),
        of("delete from country_changes where user_id = ?1"),
        of("update fairness_decisions set words = '' where user_id = ?1 and words <> ''"),
        of("update profiles set first_name = '', is_shown = 0 where user_id = ?1"),
        of("update support_requests set words = '', answer = iif(answer is null, null, '')
            where user_id = ?1 and words <> ''"),
        Statement::new(
            "update users set standing = 'erased', erased_at = ?2, language = 'en', country = null,
               premium = 0, utc_offset_minutes = 0, reachable = 0, seen_at = 0,
               session_epoch = session_epoch + 1
             where id = ?1 and standing <> 'erased'",
            [user.get().into(), now.into()],
        ),
        Statement::new(
            "update erasures set status = 'done', ended_at = ?2
             where user_id = ?1 and status = 'asked'",
            [user.get().into(), now.into()],
        ),
    ]
}

/// They are again what they were; what they did once stays done.
#[must_use]
pub fn come_back(user: UserId, language: Language, now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "update users set standing = (
               select standing from erasures where user_id = ?1 and status = 'done'
               order by id desc limit 1), erased_at = null, reachable = 1, language = ?2,
               seen_at = ?3
             where id = ?1 and standing = 'erased'",
            [user.get().into(), language.tag().into(), now.into()],
        ),
        Statement::new(
            "update erasures set status = 'returned' where user_id = ?1 and status = 'done'",
            [user.get().into()],
        ),
    ]
}
