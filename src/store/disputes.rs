//! Disputes: batches about which two indexers contradict each other.

use crate::domain::id::BatchId;
use crate::store::Statement;

/// Breaks `dispute_open`, or `dispute_without_freeze` while payouts are on.
#[must_use]
pub fn open(batch: BatchId, detail: &str, now: i64) -> Statement {
    Statement::new(
        "insert into disputes (batch_id, detail, found_at) values (?1, ?2, ?3)",
        [batch.get().into(), detail.into(), now.into()],
    )
}

/// Both say the same again.
#[must_use]
pub fn agreed(batch: BatchId, now: i64) -> Statement {
    Statement::new(
        "update disputes set ended_at = ?2, ended_by = 'earnest'
         where batch_id = ?1 and ended_at is null",
        [batch.get().into(), now.into()],
    )
}

/// An operator believes one of them about this batch: `first` or `second`. Answers a row if there
/// was a dispute to end.
#[must_use]
pub fn believe(batch: BatchId, source: &str, operator: &str, now: i64) -> Statement {
    Statement::new(
        "update disputes set ended_at = ?4, ended_by = ?3, believed = ?2
         where batch_id = ?1 and ended_at is null returning id",
        [batch.get().into(), source.into(), operator.into(), now.into()],
    )
}

/// `id, batch_id, wallet, detail, found_at` of those that are open.
#[must_use]
pub fn all_open() -> Statement {
    Statement::new(
        "select d.id, d.batch_id, b.wallet, d.detail, d.found_at
         from disputes d join batches b on b.id = d.batch_id
         where d.ended_at is null order by d.id",
        [],
    )
}
