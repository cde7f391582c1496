//! People: joining, and the Telegram updates that we have seen.

use crate::domain::id::UserId;
use crate::domain::language::Language;
use crate::domain::limits::SEEN_EVERY_SECONDS;
use crate::domain::user::NewUser;
use crate::store::Statement;

/// Breaks `telegram_updates.update_id` when the update was seen before.
#[must_use]
pub fn claim_update(update_id: i64, now: i64) -> Statement {
    Statement::new(
        "insert into telegram_updates (update_id, received_at) values (?1, ?2)",
        [update_id.into(), now.into()],
    )
}

pub const UPDATE_SEEN: &str = "telegram_updates.update_id";

/// Writes somebody who is new; changes nothing for somebody who is known.
#[must_use]
pub fn join(user: &NewUser, now: i64) -> Statement {
    Statement::new(
        "insert into users (id, language, referral_code, referred_by, joined_at)
         select ?1, ?2, ?3, (select id from users where referral_code = ?4 and id <> ?1), ?5
         where not exists (select 1 from users where id = ?1)",
        [
            user.id.get().into(),
            user.language.tag().into(),
            user.referral_code.as_str().into(),
            user.invited_with.clone().into(),
            now.into(),
        ],
    )
}

/// Somebody who writes to the bot can be written to, unless they want to be forgotten.
#[must_use]
pub fn set_reachable(user: UserId, reachable: bool) -> Statement {
    Statement::new(
        "update users set reachable = ?2
         where id = ?1 and reachable <> ?2 and standing <> 'erased'",
        [user.get().into(), i64::from(reachable).into()],
    )
}

/// `language, session_epoch, referred_by, standing, referral_code` of somebody.
#[must_use]
pub fn by_id(user: UserId) -> Statement {
    Statement::new(
        "select language, session_epoch, referred_by, standing, referral_code, country, premium
         from users where id = ?1",
        [user.get().into()],
    )
}

/// Whether they have Telegram Premium, as Telegram signed it last.
#[must_use]
pub fn know_premium(user: UserId, is_premium: bool) -> Statement {
    Statement::new(
        "update users set premium = ?2 where id = ?1 and premium <> ?2 and standing <> 'erased'",
        [user.get().into(), i64::from(is_premium).into()],
    )
}

/// Somebody who writes to the bot: `language, standing, referral_code, joined_at`, and the code
/// that they were `invited_with`, null without one.
#[must_use]
pub fn in_chat(user: UserId) -> Statement {
    Statement::new(
        "select u.language, u.standing, u.referral_code, u.joined_at,
           inviter.referral_code as invited_with
         from users u left join users inviter on inviter.id = u.referred_by where u.id = ?1",
        [user.get().into()],
    )
}

/// Somebody came. Written once an hour at most; whoever is forgotten stays forgotten.
#[must_use]
pub fn see(user: UserId, now: i64) -> Statement {
    Statement::new(
        "update users set seen_at = ?2
         where id = ?1 and seen_at <= ?2 - ?3 and standing <> 'erased'",
        [user.get().into(), now.into(), SEEN_EVERY_SECONDS.into()],
    )
}

#[must_use]
pub fn speak(user: UserId, language: Language) -> Statement {
    Statement::new(
        "update users set language = ?2
         where id = ?1 and language <> ?2 and standing <> 'erased'",
        [user.get().into(), language.tag().into()],
    )
}

/// `times` that an update has failed by now, this time too.
#[must_use]
pub fn count_failure(update_id: i64, now: i64) -> Statement {
    Statement::new(
        "insert into telegram_failures (update_id, failed_at) values (?1, ?2)
         on conflict (update_id) do update set times = times + 1, failed_at = excluded.failed_at
         returning times",
        [update_id.into(), now.into()],
    )
}
