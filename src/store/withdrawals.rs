//! Withdrawals: what earners asked for, and how far each has come.

use crate::domain::amount::Amount;
use crate::domain::id::{UserId, WithdrawalId};
use crate::domain::limits::{DAY_SECONDS, QUEUE_COUNTED_MAX, WITHDRAWALS_PAGE};
use crate::domain::refusal::Refusal;
use crate::domain::waiting::{self, Waiting};
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
    /// Why it waits, and how many come first, at most [`QUEUE_COUNTED_MAX`].
    pub waiting: Option<Waiting>,
    pub ahead: Option<i64>,
    /// It is not looked at again before this, Unix seconds.
    pub look_at: i64,
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

/// `open, asked_today_micros, known_hash, linked_wallet`: what the rules ask about this earner's
/// withdrawals.
#[must_use]
pub fn standing(user: UserId, idempotency_key: &str, now: i64) -> Statement {
    Statement::new(
        "select
           exists (select 1 from withdrawals where user_id = ?1
             and status in ('requested', 'review', 'approved', 'batched')) as open,
           (select coalesce(sum(amount_micros), 0) from withdrawals
             where user_id = ?1 and created_at > ?3
             and status not in ('released', 'rejected', 'cancelled'))
             as asked_today_micros,
           (select input_hash from withdrawals
             where user_id = ?1 and idempotency_key = ?2) as known_hash,
           (select case when kind <> 'unlinked' then address end from wallet_changes
             where id = (select max(id) from wallet_changes where user_id = ?1)) as linked_wallet",
        [user.get().into(), idempotency_key.into(), now.saturating_sub(DAY_SECONDS).into()],
    )
}

/// Writes the request, unless its key was used before; no number that was seen on the chain is
/// given out again. Breaks `withdrawal_open`, `banned` or
/// `recipient_not_linked`.
#[must_use]
pub fn request(request: &Request, now: i64) -> Statement {
    Statement::new(
        "insert into withdrawals (id, user_id, idempotency_key, input_hash, amount_micros,
           recipient, status, created_at)
         select (select max(withdrawal_id_seen) + 1 from recovery_cursors
             having max(withdrawal_id_seen) >= coalesce((select max(id) from withdrawals), 0)),
           ?1, ?2, ?3, ?4, ?5, 'requested', ?6
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

/// One statement about withdrawals as their earner sees them.
macro_rules! seen {
    ($condition:literal) => {
        concat!(
            "select w.id, w.amount_micros, w.recipient, w.status, w.reason, w.transaction_hash,
               w.created_at, w.settled_at, w.input_hash, w.look_at,
               case when w.status = 'batched' then
                 (select b.waiting from payouts p join batches b on b.id = p.batch_id
                  where p.withdrawal_id = w.id and (p.outcome is null or p.outcome = 'paid'))
               else w.waiting end as waiting,
               (select is_on from switches where name = 'payouts') as payouts_on,
               case when w.status in ('requested', 'approved') then
                 (select count(*) from (select 1 from withdrawals
                  where status = 'requested' and id < w.id limit ?1)) +
                 (select count(*) from (select 1 from withdrawals
                  where status = 'approved' and id < w.id limit ?1))
               end as ahead
             from withdrawals w ",
            $condition
        )
    };
}

/// The withdrawal of a key, with its `input_hash`.
#[must_use]
pub fn by_key(user: UserId, idempotency_key: &str) -> Statement {
    Statement::new(
        seen!("where w.user_id = ?2 and w.idempotency_key = ?3"),
        [QUEUE_COUNTED_MAX.into(), user.get().into(), idempotency_key.into()],
    )
}

/// One of the earner's own.
#[must_use]
pub fn by_id(withdrawal: WithdrawalId, user: UserId) -> Statement {
    Statement::new(
        seen!("where w.id = ?2 and w.user_id = ?3"),
        [QUEUE_COUNTED_MAX.into(), withdrawal.get().into(), user.get().into()],
    )
}

/// An earner's withdrawals, newest first.
#[must_use]
pub fn list(user: UserId, before_id: i64) -> Statement {
    Statement::new(
        seen!("where w.user_id = ?2 and w.id < ?3 order by w.id desc limit ?4"),
        [QUEUE_COUNTED_MAX.into(), user.get().into(), before_id.into(), WITHDRAWALS_PAGE.into()],
    )
}

/// The earner changed their mind: it ends, unless something was signed that could pay it.
#[must_use]
pub fn cancel(withdrawal: WithdrawalId, user: UserId, epoch: Option<i64>, now: i64) -> Statement {
    Statement::new(
        "update withdrawals set status = 'cancelled', settled_at = ?4, waiting = null
         where id = ?1 and user_id = ?2 and status in ('requested', 'review', 'approved')
         and exists (select 1 from users where id = ?2 and (?3 is null or session_epoch = ?3))",
        [withdrawal.get().into(), user.get().into(), epoch.into(), now.into()],
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
        "update withdrawals set status = 'batched', waiting = null
         where id = ?1 and status = 'approved'",
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
        "update withdrawals set status = 'released', reason = ?2, settled_at = ?3, waiting = null
         where id = ?1 and status in ('requested', 'review', 'approved', 'batched')",
        [withdrawal.get().into(), reason.code().into(), now.into()],
    )
}

/// Its payout came back because of us: it waits for the next batch, and its earner reads why.
#[must_use]
pub fn pay_again(withdrawal: WithdrawalId, waiting: Waiting) -> Statement {
    Statement::new(
        "update withdrawals set status = 'approved', waiting = ?2
         where id = ?1 and status = 'batched'",
        [withdrawal.get().into(), waiting.code().into()],
    )
}

/// An operator said no.
#[must_use]
pub fn reject(withdrawal: WithdrawalId, now: i64) -> Statement {
    Statement::new(
        "update withdrawals set status = 'rejected', reason = ?2, settled_at = ?3
         where id = ?1 and status = 'review'",
        [withdrawal.get().into(), Refusal::WithdrawalRejected.code().into(), now.into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(row: &Row) -> Result<Withdrawal, Unreadable> {
    let status = Status::parse(row.text("status")?).ok_or(Unreadable("status"))?;
    let noted = row.optional_text("waiting")?.and_then(Waiting::from_code);
    Ok(Withdrawal {
        id: row.id("id", WithdrawalId::new)?,
        amount: row.amount("amount_micros")?,
        recipient: row.text("recipient")?.to_owned(),
        status,
        reason: row.optional_text("reason")?.and_then(Refusal::from_code),
        transaction_hash: row.optional_text("transaction_hash")?.map(str::to_owned),
        created_at: row.integer("created_at")?,
        settled_at: row.optional_integer("settled_at")?,
        waiting: waiting::reason(status, noted, row.integer("payouts_on")? == 1),
        ahead: row.optional_integer("ahead")?,
        look_at: row.integer("look_at")?,
    })
}
