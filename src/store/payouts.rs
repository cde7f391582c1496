//! Payouts: what one batch pays to one recipient, and what became of it.

use crate::domain::amount::Amount;
use crate::domain::id::{BatchId, PayoutId, WithdrawalId};
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payout {
    pub id: PayoutId,
    pub withdrawal: WithdrawalId,
    pub amount: Amount,
    /// Raw addresses of the recipient and of the recipient's jetton wallet.
    pub recipient: String,
    pub jetton_wallet: String,
}

/// Breaks `payout_differs_from_withdrawal` unless the withdrawal is approved and says the same.
#[must_use]
pub fn add(payout: &Payout, batch: BatchId) -> Statement {
    Statement::new(
        "insert into payouts (id, withdrawal_id, batch_id, amount_micros, recipient, jetton_wallet)
         values (?1, ?2, ?3, ?4, ?5, ?6)",
        [
            payout.id.get().into(),
            payout.withdrawal.get().into(),
            batch.get().into(),
            payout.amount.micros().into(),
            payout.recipient.as_str().into(),
            payout.jetton_wallet.as_str().into(),
        ],
    )
}

#[must_use]
pub fn of_batch(batch: BatchId) -> Statement {
    Statement::new(
        "select id, withdrawal_id, amount_micros, recipient, jetton_wallet from payouts
         where batch_id = ?1 order by id",
        [batch.get().into()],
    )
}

/// Breaks `outcome_before_execution`.
#[must_use]
pub fn paid(payout: PayoutId, transaction_hash: &str) -> Statement {
    Statement::new(
        "update payouts set outcome = 'paid', transaction_hash = ?2
         where id = ?1 and outcome is null",
        [payout.get().into(), transaction_hash.into()],
    )
}

/// Breaks `outcome_before_execution`.
#[must_use]
pub fn returned(payout: PayoutId, reason: &str) -> Statement {
    Statement::new(
        "update payouts set outcome = 'returned', reason = ?2 where id = ?1 and outcome is null",
        [payout.get().into(), reason.into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(row: &Row) -> Result<Payout, Unreadable> {
    Ok(Payout {
        id: row.id("id", PayoutId::new)?,
        withdrawal: row.id("withdrawal_id", WithdrawalId::new)?,
        amount: row.amount("amount_micros")?,
        recipient: row.text("recipient")?.to_owned(),
        jetton_wallet: row.text("jetton_wallet")?.to_owned(),
    })
}
