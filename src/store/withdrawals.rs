//! Withdrawals: what earners asked for, and how far each has come.

use crate::domain::amount::Amount;
use crate::domain::id::{UserId, WithdrawalId};
use crate::domain::limits::{DAY_SECONDS, WITHDRAWALS_PAGE};
use crate::domain::refusal::Refusal;
use crate::domain::withdrawal::Status;
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

/// A withdrawal as its row says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    pub id: WithdrawalId,
    pub amount: Amount,
    /// Raw TON address.
    pub recipient: String,
    pub status: Status,
    pub reason: Option<Refusal>,
    pub transaction_hash: Option<String>,
    pub created_at: i64,
    pub settled_at: Option<i64>,
}

/// What is asked for. `input_hash` tells a repetition from another request with the same key.
pub struct Request<'a> {
    pub user: UserId,
    pub idempotency_key: &'a str,
    pub input_hash: &'a str,
    pub amount: Amount,
    pub recipient: &'a str,
    /// The session's epoch, if the caller came with a session.
    pub epoch: Option<i64>,
}

/// `open, asked_today_micros, known_hash`: what the rules ask about this earner's withdrawals.
#[must_use]
pub fn standing(user: UserId, idempotency_key: &str, now: i64) -> Statement {
    Statement::new(
        "select
           exists (select 1 from withdrawals where user_id = ?1
             and status in ('requested', 'approved', 'batched')) as open,
           (select coalesce(sum(amount_micros), 0) from withdrawals
             where user_id = ?1 and created_at > ?3 and status <> 'released')
             as asked_today_micros,
           (select input_hash from withdrawals
             where user_id = ?1 and idempotency_key = ?2) as known_hash",
        [user.get().into(), idempotency_key.into(), now.saturating_sub(DAY_SECONDS).into()],
    )
}

/// Writes the request, unless its key was used before. Breaks `withdrawal_open` or `banned`.
#[must_use]
pub fn request(request: &Request, now: i64) -> Statement {
    Statement::new(
        "insert into withdrawals
           (user_id, idempotency_key, input_hash, amount_micros, recipient, status, created_at)
         select ?1, ?2, ?3, ?4, ?5, 'requested', ?6
         where not exists (
           select 1 from withdrawals where user_id = ?1 and idempotency_key = ?2)
         and exists (select 1 from users where id = ?1 and (?7 is null or session_epoch = ?7))",
        [
            request.user.get().into(),
            request.idempotency_key.into(),
            request.input_hash.into(),
            request.amount.micros().into(),
            request.recipient.into(),
            now.into(),
            request.epoch.into(),
        ],
    )
}

/// The withdrawal of a key, with its `input_hash`.
#[must_use]
pub fn by_key(user: UserId, idempotency_key: &str) -> Statement {
    Statement::new(
        "select id, amount_micros, recipient, status, reason, transaction_hash, created_at,
           settled_at, input_hash
         from withdrawals where user_id = ?1 and idempotency_key = ?2",
        [user.get().into(), idempotency_key.into()],
    )
}

/// One of the earner's own.
#[must_use]
pub fn by_id(withdrawal: WithdrawalId, user: UserId) -> Statement {
    Statement::new(
        "select id, amount_micros, recipient, status, reason, transaction_hash, created_at,
           settled_at
         from withdrawals where id = ?1 and user_id = ?2",
        [withdrawal.get().into(), user.get().into()],
    )
}

/// An earner's withdrawals, newest first.
#[must_use]
pub fn list(user: UserId, before_id: i64) -> Statement {
    Statement::new(
        "select id, amount_micros, recipient, status, reason, transaction_hash, created_at,
           settled_at
         from withdrawals where user_id = ?1 and id < ?2 order by id desc limit ?3",
        [user.get().into(), before_id.into(), WITHDRAWALS_PAGE.into()],
    )
}

/// `id, recipient` of the oldest that wait for approval.
#[must_use]
pub fn requested(limit: i64) -> Statement {
    Statement::new(
        "select id, recipient from withdrawals where status = 'requested' order by id limit ?1",
        [limit.into()],
    )
}

#[must_use]
pub fn approve(withdrawal: WithdrawalId, jetton_wallet: &str) -> Statement {
    Statement::new(
        "update withdrawals set status = 'approved', jetton_wallet = ?2
         where id = ?1 and status = 'requested'",
        [withdrawal.get().into(), jetton_wallet.into()],
    )
}

/// `id, amount_micros, recipient, jetton_wallet` of the oldest that wait for a batch.
#[must_use]
pub fn approved(limit: i64) -> Statement {
    Statement::new(
        "select id, amount_micros, recipient, jetton_wallet from withdrawals
         where status = 'approved' order by id limit ?1",
        [limit.into()],
    )
}

#[must_use]
pub fn put_in_batch(withdrawal: WithdrawalId) -> Statement {
    Statement::new(
        "update withdrawals set status = 'batched' where id = ?1 and status = 'approved'",
        [withdrawal.get().into()],
    )
}

#[must_use]
pub fn confirm(withdrawal: WithdrawalId, transaction_hash: &str, now: i64) -> Statement {
    Statement::new(
        "update withdrawals set status = 'confirmed', transaction_hash = ?2, settled_at = ?3
         where id = ?1 and status = 'batched'",
        [withdrawal.get().into(), transaction_hash.into(), now.into()],
    )
}

#[must_use]
pub fn release(withdrawal: WithdrawalId, reason: Refusal, now: i64) -> Statement {
    Statement::new(
        "update withdrawals set status = 'released', reason = ?2, settled_at = ?3
         where id = ?1 and status in ('requested', 'approved', 'batched')",
        [withdrawal.get().into(), reason.code().into(), now.into()],
    )
}

/// Its payout came back because of us: it waits for the next batch.
#[must_use]
pub fn pay_again(withdrawal: WithdrawalId) -> Statement {
    Statement::new(
        "update withdrawals set status = 'approved' where id = ?1 and status = 'batched'",
        [withdrawal.get().into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(row: &Row) -> Result<Withdrawal, Unreadable> {
    Ok(Withdrawal {
        id: row.id("id", WithdrawalId::new)?,
        amount: row.amount("amount_micros")?,
        recipient: row.text("recipient")?.to_owned(),
        status: Status::parse(row.text("status")?).ok_or(Unreadable("status"))?,
        reason: row.optional_text("reason")?.and_then(Refusal::from_code),
        transaction_hash: row.optional_text("transaction_hash")?.map(str::to_owned),
        created_at: row.integer("created_at")?,
        settled_at: row.optional_integer("settled_at")?,
    })
}
