//! Everything that the tables say about somebody, a page at a time, for themselves.

use crate::domain::id::UserId;
use crate::domain::limits::{EXPORT_PAGE, SWEEP_MAX};
use crate::store::Statement;

/// A list of somebody's rows after so many of them.
pub type Section = fn(UserId, i64) -> Statement;

fn page(sql: &'static str, user: UserId, offset: i64) -> Statement {
    Statement::new(sql, [user.get().into(), EXPORT_PAGE.into(), offset.into()])
}

/// Who invited them is somebody else's to tell.
#[must_use]
pub fn person(user: UserId, offset: i64) -> Statement {
    page(
        "select id, language, standing, referral_code, referred_by is not null as was_invited,
           reachable, session_epoch, joined_at,
           seen_at, country, premium, utc_offset_minutes, trust
         from users where id = ?1 limit ?2 offset ?3",
        user,
        offset,
    )
}

#[must_use]
pub fn preferences(user: UserId, offset: i64) -> Statement {
    page(
        "select switched_off, quiet_from, quiet_until from preferences where user_id = ?1
         limit ?2 offset ?3",
        user,
        offset,
    )
}

#[must_use]
pub fn profile(user: UserId, offset: i64) -> Statement {
    page(
        "select first_name, is_shown from profiles where user_id = ?1 limit ?2 offset ?3",
        user,
        offset,
    )
}

#[must_use]
pub fn wallets(user: UserId, offset: i64) -> Statement {
    page(
        "select kind, address, public_key, at from wallet_changes where user_id = ?1
         order by id limit ?2 offset ?3",
        user,
        offset,
    )
}

#[must_use]
pub fn claims(user: UserId, offset: i64) -> Statement {
    page(
        "select task_id, period, status, amount_micros, started_at, refusal, paid_at from claims
         where user_id = ?1 order by task_id, period limit ?2 offset ?3",
        user,
        offset,
    )
}

#[must_use]
pub fn withdrawals(user: UserId, offset: i64) -> Statement {
    page(
        "select id, amount_micros, recipient, status, reason, created_at, transaction_hash
         from withdrawals where user_id = ?1 order by id limit ?2 offset ?3",
        user,
        offset,
    )
}

#[must_use]
pub fn deposits(user: UserId, offset: i64) -> Statement {
    page(
        "select id, asset, units, payer, memo, amount_micros, status, arrived_at from deposits
         where user_id = ?1 order by id limit ?2 offset ?3",
        user,
        offset,
    )
}

#[must_use]
pub fn notifications(user: UserId, offset: i64) -> Statement {
    page(
        "select kind, subject_id, status, ended_at from notifications where user_id = ?1
         order by ended_at limit ?2 offset ?3",
        user,
        offset,
    )
}

#[must_use]
pub fn support_requests(user: UserId, offset: i64) -> Statement {
    page(
        "select topic, words, asked_at, answer, answered_at from support_requests
         where user_id = ?1 order by id limit ?2 offset ?3",
        user,
        offset,
    )
}

#[must_use]
pub fn erasures(user: UserId, offset: i64) -> Statement {
    page(
        "select status, asked_at, due_at, open_micros, ended_at from erasures where user_id = ?1
         order by id limit ?2 offset ?3",
        user,
        offset,
    )
}

/// The keys themselves are on the devices only.
#[must_use]
pub fn devices(user: UserId, offset: i64) -> Statement {
    page(
        "select hash, seen_at from device_keys where user_id = ?1 order by hash limit ?2 offset ?3",
        user,
        offset,
    )
}

#[must_use]
pub fn countries(user: UserId, offset: i64) -> Statement {
    page(
        "select country, at from country_changes where user_id = ?1 order by at limit ?2 offset ?3",
        user,
        offset,
    )
}

/// Who answered is the house's.
#[must_use]
pub fn fairness(user: UserId, offset: i64) -> Statement {
    page(
        "select step, score, signals, decided_at, ends_at, words, asked_at, answer, note,
           answered_at, ended_at
         from fairness_decisions where user_id = ?1 order by id limit ?2 offset ?3",
        user,
        offset,
    )
}

/// Remembers the hash of an address from which somebody's copy can be downloaded.
#[must_use]
pub fn open_link(hash: &str, user: UserId, expires_at: i64) -> Statement {
    Statement::new(
        "insert into export_links (hash, user_id, expires_at) values (?1, ?2, ?3)",
        [hash.into(), user.get().into(), expires_at.into()],
    )
}

/// `user_id` whose copy an address opens now.
#[must_use]
pub fn by_link(hash: &str, now: i64) -> Statement {
    Statement::new(
        "select l.user_id from export_links l join users u on u.id = l.user_id
         where l.hash = ?1 and l.expires_at > ?2 and u.standing <> 'erased'",
        [hash.into(), now.into()],
    )
}

#[must_use]
pub fn forget_links(now: i64) -> Statement {
    Statement::new(
        "delete from export_links where hash in (
           select hash from export_links where expires_at <= ?1 limit ?2)",
        [now.into(), SWEEP_MAX.into()],
    )
}
