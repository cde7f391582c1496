//! Corrections of the books: proposed by one operator, agreed to by another, made by a transfer.

use crate::domain::amount::Amount;
use crate::domain::id::CorrectionId;
use crate::domain::limits::{ADMIN_PAGE, CORRECTIONS_MAX};
use crate::store::{Statement, Value};

/// What an operator wants to be moved.
pub enum Wish<'a> {
    /// All of a transfer, back.
    Reversal {
        transfer: &'a str,
    },
    Between {
        debit: &'a str,
        credit: &'a str,
        amount: Amount,
    },
}

/// Writes a proposal, once for each operator and key. Breaks `correction_route_unknown`,
/// `transfer_reversed_already` or `operator_not_allowed`.
#[must_use]
pub fn propose(wish: &Wish, reason: &str, by: &str, key: &str, now: i64) -> Statement {
    let rest: [Value; 4] = [by.into(), key.into(), reason.into(), now.into()];
    let values = |own: &[Value]| rest.iter().chain(own).cloned().collect::<Vec<_>>();
    match wish {
        Wish::Reversal { transfer } => Statement::new(
            "insert into corrections (proposed_by, idempotency_key, reverses, debit, credit,
               amount_micros, reason, proposed_at)
             select ?1, ?2, t.id, t.credit, t.debit, t.amount_micros, ?3, ?4
             from transfers t where t.id = ?5 and not exists (
               select 1 from corrections where proposed_by = ?1 and idempotency_key = ?2)",
            values(&[(*transfer).into()]),
        ),
        Wish::Between { debit, credit, amount } => Statement::new(
            "insert into corrections (proposed_by, idempotency_key, debit, credit, amount_micros,
               reason, proposed_at)
             select ?1, ?2, ?5, ?6, ?7, ?3, ?4 where not exists (
               select 1 from corrections where proposed_by = ?1 and idempotency_key = ?2)",
            values(&[(*debit).into(), (*credit).into(), amount.micros().into()]),
        ),
    }
}

/// A second operator agrees. Breaks `correction_needs_two_operators`, `correction_expired`,
/// `transfer_reversed_already` or `operator_not_allowed`.
#[must_use]
pub fn agree(correction: CorrectionId, by: &str, now: i64) -> Statement {
    Statement::new(
        "update corrections set status = 'agreed', agreed_by = ?2, agreed_at = ?3
         where id = ?1 and status = 'proposed'",
        [correction.get().into(), by.into(), now.into()],
    )
}

/// Moves the money of one that was agreed to. Breaks `balance_too_low` or `campaign_out_of_money`.
#[must_use]
pub fn make(correction: CorrectionId, now: i64) -> [Statement; 2] {
    let id = correction.get();
    [
        Statement::new(
            "insert into transfers
               (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
             select 'correction:' || id, kind, debit, credit, amount_micros, user_id, id, ?2
             from corrections where id = ?1 and status = 'agreed'",
            [id.into(), now.into()],
        ),
        Statement::new(
            "update corrections set status = 'made' where id = ?1 and status = 'agreed'",
            [id.into()],
        ),
    ]
}

/// The balance does not allow it; whoever still wants it proposes it anew.
#[must_use]
pub fn fail(correction: CorrectionId) -> Statement {
    Statement::new(
        "update corrections set status = 'failed' where id = ?1 and status = 'agreed'",
        [correction.get().into()],
    )
}

/// `id` of those that were agreed to and not made yet, oldest first.
#[must_use]
pub fn agreed() -> Statement {
    Statement::new(
        "select id from corrections where status = 'agreed' order by id limit ?1",
        [CORRECTIONS_MAX.into()],
    )
}

/// Newest first: `id, status, reverses, debit, credit, amount_micros, user_id, reason,
/// proposed_by, proposed_at, agreed_by, agreed_at`.
#[must_use]
pub fn list(before_id: i64) -> Statement {
    Statement::new(
        "select id, status, reverses, debit, credit, amount_micros, user_id, reason,
           proposed_by, proposed_at, agreed_by, agreed_at
         from corrections where id < ?1 order by id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// The same of one.
#[must_use]
pub fn by_id(correction: CorrectionId) -> Statement {
    Statement::new(
        "select id, status, reverses, debit, credit, amount_micros, user_id, reason,
           proposed_by, proposed_at, agreed_by, agreed_at from corrections where id = ?1",
        [correction.get().into()],
    )
}

/// The same of the one that an operator proposed under a key.
#[must_use]
pub fn by_key(by: &str, key: &str) -> Statement {
    Statement::new(
        "select id, status, reverses, debit, credit, amount_micros, user_id, reason,
           proposed_by, proposed_at, agreed_by, agreed_at
         from corrections where proposed_by = ?1 and idempotency_key = ?2",
        [by.into(), key.into()],
    )
}
