//! Operators, what they did, and what they are shown. The schema checks every act of theirs.

use crate::domain::id::{DeadLetterId, FindingId};
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

/// Terms, the ones in force first: `id, minimum_micros, fee_ppm, holding_seconds, referral_micros,
/// set_by, set_at`.
#[must_use]
pub fn terms(before_id: i64) -> Statement {
    Statement::new(
        "select id, minimum_micros, fee_ppm, holding_seconds, referral_micros, set_by, set_at
         from terms where id < ?1 order by id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// How far the newest recovery is, one row for each hot wallet: `id, asked_by, asked_at, ended_at,
/// wallet, done, seqno, recorded, unsettled`.
#[must_use]
pub fn recovery() -> Statement {
    Statement::new(
        "select r.id, r.asked_by, r.asked_at, r.ended_at, c.wallet, c.done, c.seqno,
           (select count(*) from payouts p join batches b on b.id = p.batch_id
            where b.recovery_id = r.id and b.wallet = c.wallet) as recorded,
           (select count(*) from findings f where f.recovery_id = r.id and f.wallet = c.wallet
            and f.settled_at is null) as unsettled
         from recoveries r left join recovery_cursors c on c.recovery_id = r.id
         where r.id = (select max(id) from recoveries) order by c.wallet",
        [],
    )
}

/// Nothing happens while one is under way. Breaks `operator_not_allowed`.
#[must_use]
pub fn recover(by: &str, now: i64) -> Statement {
    Statement::new(
        "insert into recoveries (asked_by, asked_at) select ?1, ?2
         where not exists (select 1 from recoveries where ended_at is null)",
        [by.into(), now.into()],
    )
}

/// Payments that recoveries leave to a person, newest first: `id, kind, withdrawal_id, user_id,
/// amount_micros, recipient, comment, paid_at, transaction_hash, query_id, wallet, seqno`.
#[must_use]
pub fn findings(before_id: i64) -> Statement {
    Statement::new(
        "select id, kind, withdrawal_id, user_id, amount_micros, recipient, comment, paid_at,
           transaction_hash, query_id, wallet, seqno
         from findings where settled_at is null and id < ?1 order by id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// Somebody has dealt with it; the second answers `settled_by`. Breaks `operator_not_allowed`.
#[must_use]
pub fn settle(finding: FindingId, by: &str, now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "update findings set settled_by = ?2, settled_at = ?3
             where id = ?1 and settled_at is null",
            [finding.get().into(), by.into(), now.into()],
        ),
        Statement::new("select settled_by from findings where id = ?1", [finding.get().into()]),
    ]
}

/// Newest first: `id, queue, times, received_at, body, wake_by`.
#[must_use]
pub fn dead_letters(before_id: i64) -> Statement {
    Statement::new(
        "select id, queue, times, received_at, body, wake_by from dead_letters
         where id < ?1 order by id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// Has it worked on again within a minute; answers a row if there is such a letter. Breaks
/// `operator_not_allowed`.
#[must_use]
pub fn again(dead_letter: DeadLetterId, by: &str) -> Statement {
    Statement::new(
        "update dead_letters set wake_by = coalesce(wake_by, ?2) where id = ?1 returning id",
        [dead_letter.get().into(), by.into()],
    )
}

/// What left hot wallets and is no payout nor a finding that was dealt with, and Stars that nobody
/// recorded, newest first: `subject, at, units, other`.
#[must_use]
pub fn unexplained() -> Statement {
    Statement::new(
        "select * from (
           select jetton_wallet || ':' || lt as subject, at, amount_micros as units, other
           from wallet_moves m where kind = 'foreign' and not exists (
             select 1 from findings where settled_at is not null
             and query_id = cast(m.query_id as text) and recipient = m.other
             and amount_micros = m.amount_micros)
           union all select 'stars:' || charge_id, at, stars, kind from star_lines
           where matched = 0)
         where subject not in (select subject from explanations) order by at desc limit ?1",
        [ADMIN_PAGE.into()],
    )
}

/// Breaks `operator_not_allowed`. Nothing is written when it was said already.
#[must_use]
pub fn explain(subject: &str, by: &str, now: i64) -> Statement {
    Statement::new(
        "insert into explanations (subject, operator, at) select ?1, ?2, ?3
         where not exists (select 1 from explanations where subject = ?1)",
        [subject.into(), by.into(), now.into()],
    )
}
