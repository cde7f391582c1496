//! Operators, what they did, and what they are shown. The schema checks every act of theirs.

use crate::domain::limits::ADMIN_PAGE;
use crate::store::Statement;

/// `role` of somebody; no row for a stranger.
#[must_use]
pub fn role(email: &str) -> Statement {
    Statement::new("select role from operators where email = ?1", [email.into()])
}

/// `email, role, set_by, set_at` of each, in order.
#[must_use]
pub fn list() -> Statement {
    Statement::new("select email, role, set_by, set_at from operators order by email", [])
}

/// Breaks `operator_not_allowed` or `nobody_sets_their_own_role`. Nothing is written when it is so
/// already.
#[must_use]
pub fn set(email: &str, role: &str, by: &str, now: i64) -> Statement {
    Statement::new(
        "insert into operators (email, role, set_by, set_at) select ?1, ?2, ?3, ?4 where true
         on conflict (email) do update
           set role = excluded.role, set_by = excluded.set_by, set_at = excluded.set_at
           where role <> excluded.role",
        [email.into(), role.into(), by.into(), now.into()],
    )
}

/// `id, operator, act, subject, at`, newest first.
#[must_use]
pub fn acts(before_seq: i64) -> Statement {
    Statement::new(
        "select seq as id, operator, act, subject, at from operator_acts where seq < ?1
         order by seq desc limit ?2",
        [before_seq.into(), ADMIN_PAGE.into()],
    )
}

/// `id, kind, detail, raised_at, told_at`, newest first.
#[must_use]
pub fn alerts(before_id: i64) -> Statement {
    Statement::new(
        "select id, kind, detail, raised_at, told_at from alerts where id < ?1
         order by id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// Withdrawals in review, newest first: `id, user_id, amount_micros, recipient, created_at,
/// approvals_needed, decisions`.
#[must_use]
pub fn reviews(before_id: i64) -> Statement {
    Statement::new(
        "select w.id, w.user_id, w.amount_micros, w.recipient, w.created_at, w.approvals_needed,
           (select group_concat(operator || ' ' || decision, ', ') from reviews
            where withdrawal_id = w.id) as decisions
         from withdrawals w where w.status = 'review' and w.id < ?1 order by w.id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// `decision` of an operator about a withdrawal.
#[must_use]
pub fn decision(withdrawal: i64, operator: &str) -> Statement {
    Statement::new(
        "select decision from reviews where withdrawal_id = ?1 and operator = ?2",
        [withdrawal.into(), operator.into()],
    )
}

/// Money that is nobody's yet, newest first: `id, reference, asset, units, payer, memo,
/// arrived_at`.
#[must_use]
pub fn unmatched(before_id: i64) -> Statement {
    Statement::new(
        "select id, reference, asset, units, payer, memo, arrived_at from deposits
         where status = 'unmatched' and id < ?1 order by id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// Breaks `operator_not_allowed`. Nothing is written when it was said already.
#[must_use]
pub fn know_seqno(wallet: &str, seqno: i64, by: &str, now: i64) -> Statement {
    Statement::new(
        "insert into known_seqnos (wallet, seqno, operator, at) select ?1, ?2, ?3, ?4
         where not exists (select 1 from known_seqnos where wallet = ?1 and seqno = ?2)",
        [wallet.into(), seqno.into(), by.into(), now.into()],
    )
}
