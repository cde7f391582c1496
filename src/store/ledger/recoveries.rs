//! The ledger's side of a recovery: what was held for a withdrawal was paid while we did not know.

use crate::domain::id::WithdrawalId;
use crate::store::Statement;

/// What was held has provably reached the recipient, by a batch that was written after the fact.
/// Breaks `payout_without_verdict`.
#[must_use]
pub fn pay_out(withdrawal: WithdrawalId, now: i64) -> Statement {
    Statement::new(
        "insert into transfers (id, kind, debit, credit, amount_micros, subject_id, at)
         select 'payout:' || id, 'payout', 'held', 'treasury', amount_micros, id, ?2
         from withdrawals where id = ?1 and status in ('requested', 'review', 'approved')",
        [withdrawal.get().into(), now.into()],
    )
}
