//! Recoveries: how far each hot wallet was read again, and what was found there.

use serde_json::json;

use crate::domain::id::{BatchId, WithdrawalId};
use crate::domain::network::Address;
use crate::domain::recovery::{Kind, Known, Order, WalletMessage};
use crate::domain::withdrawal::Status;
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

/// `id, asked_by` of the one that is under way.
#[must_use]
pub fn open() -> Statement {
    Statement::new("select id, asked_by from recoveries where ended_at is null", [])
}

/// How far a recovery has read a hot wallet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub recovery: i64,
    pub wallet: Address,
    /// Chain time, Unix seconds.
    pub begun_at: i64,
    /// Logical time of the last transaction that was read.
    pub lt: i64,
    /// The one after the last message that was read.
    pub seqno: u32,
    pub done: bool,
}

/// `begun_at, lt, seqno, done` of a wallet; no row before it was begun.
#[must_use]
pub fn cursor(recovery: i64, wallet: &Address) -> Statement {
    Statement::new(
        "select begun_at, lt, seqno, done from recovery_cursors
         where recovery_id = ?1 and wallet = ?2",
        [recovery.into(), wallet.raw().into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read_cursor(recovery: i64, wallet: Address, row: &Row) -> Result<Cursor, Unreadable> {
    Ok(Cursor {
        recovery,
        wallet,
        begun_at: row.integer("begun_at")?,
        lt: row.integer("lt")?,
        seqno: row.id("seqno", |seqno| u32::try_from(seqno).ok())?,
        done: row.integer("done")? == 1,
    })
}

/// `seqno, transaction_hash` of the last batch that the chain has executed as far as we know.
#[must_use]
pub fn last_settled(wallet: &Address) -> Statement {
    Statement::new(
        "select seqno, transaction_hash from batches where wallet = ?1 and status = 'settled'
         and dead_at is null order by seqno desc limit 1",
        [wallet.raw().into()],
    )
}

#[must_use]
pub fn begin(cursor: &Cursor) -> Statement {
    Statement::new(
        "insert into recovery_cursors (recovery_id, wallet, lt, seqno, begun_at)
         select ?1, ?2, ?3, ?4, ?5
         where not exists (
           select 1 from recovery_cursors where recovery_id = ?1 and wallet = ?2)",
        [
            cursor.recovery.into(),
            cursor.wallet.raw().into(),
            cursor.lt.into(),
            i64::from(cursor.seqno).into(),
            cursor.begun_at.into(),
        ],
    )
}

/// Everything up to the cursor was read, and these numbers were seen.
#[must_use]
pub fn advance(cursor: &Cursor, payout_seen: i64, withdrawal_seen: i64) -> Statement {
    Statement::new(
        "update recovery_cursors set lt = ?3, seqno = ?4,
           payout_id_seen = max(payout_id_seen, ?5),
           withdrawal_id_seen = max(withdrawal_id_seen, ?6)
         where recovery_id = ?1 and wallet = ?2 and lt < ?3",
        [
            cursor.recovery.into(),
            cursor.wallet.raw().into(),
            cursor.lt.into(),
            i64::from(cursor.seqno).into(),
            payout_seen.into(),
            withdrawal_seen.into(),
        ],
    )
}

/// `seqno`: the next one that the database can explain, by its batches, by an operator's
/// word, or because nothing but the wallet's deployment came before.
#[must_use]
pub fn explained(wallet: &Address) -> Statement {
    Statement::new(
        "select max(
           coalesce((select max(seqno) + 1 from batches where wallet = ?1), 1),
           coalesce((select max(seqno) from known_seqnos where wallet = ?1), 0)) as seqno",
        [wallet.raw().into()],
    )
}

/// The wallet was read to its end: what happened before `seqno` is known from now on.
#[must_use]
pub fn done(cursor: &Cursor, seqno: u32, asked_by: &str, now: i64) -> [Statement; 2] {
    let wallet = cursor.wallet.raw();
    [
        Statement::new(
            "insert into known_seqnos (wallet, seqno, operator, at) select ?1, ?2, ?3, ?4
             where not exists (select 1 from known_seqnos where wallet = ?1 and seqno = ?2)",
            [wallet.as_str().into(), i64::from(seqno).into(), asked_by.into(), now.into()],
        ),
        Statement::new(
            "update recovery_cursors set done = 1 where recovery_id = ?1 and wallet = ?2",
            [cursor.recovery.into(), wallet.into()],
        ),
    ]
}

/// Breaks `recovery_unfinished`.
#[must_use]
pub fn end(recovery: i64, now: i64) -> Statement {
    Statement::new(
        "update recoveries set ended_at = ?2 where id = ?1 and ended_at is null",
        [recovery.into(), now.into()],
    )
}

/// `recorded, asked`: how many payments were recorded, and how many a person has to look at.
#[must_use]
pub fn result(recovery: i64) -> Statement {
    Statement::new(
        "select (select count(*) from payouts p join batches b on b.id = p.batch_id
             where b.recovery_id = ?1) as recorded,
           (select count(*) from findings where recovery_id = ?1) as asked",
        [recovery.into()],
    )
}

/// `id, status` of the batch at a seqno.
#[must_use]
pub fn batch_at(wallet: &Address, seqno: u32) -> Statement {
    Statement::new(
        "select id, status from batches where wallet = ?1 and seqno = ?2",
        [wallet.raw().into(), i64::from(seqno).into()],
    )
}

/// The withdrawals with these numbers; read them with [`read_known`].
#[must_use]
pub fn known(numbers: &[i64]) -> Statement {
    Statement::new(
        "select id, recipient, amount_micros, status, created_at, transaction_hash
         from withdrawals where id in (select value from json_each(?1))",
        [json!(numbers).to_string().into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read_known(row: &Row) -> Result<Known, Unreadable> {
    Ok(Known {
        id: row.id("id", WithdrawalId::new)?,
        recipient: Address::from_raw(row.text("recipient")?).ok_or(Unreadable("recipient"))?,
        amount: row.amount("amount_micros")?,
        status: Status::parse(row.text("status")?).ok_or(Unreadable("status"))?,
        created_at: row.integer("created_at")?,
        transaction_hash: row.optional_text("transaction_hash")?.map(str::to_owned),
    })
}

/// Writes a batch that the chain has executed and that was forgotten. Breaks `recovery_not_open`.
#[must_use]
pub fn write_batch(
    recovery: i64,
    batch: BatchId,
    wallet: &Address,
    message: &WalletMessage,
) -> Statement {
    Statement::new(
        "insert into batches (id, wallet, seqno, status, created_at, recovery_id)
         values (?1, ?2, ?3, 'signed', ?4, ?5)",
        [
            batch.get().into(),
            wallet.raw().into(),
            i64::from(message.seqno).into(),
            message.at.into(),
            recovery.into(),
        ],
    )
}

/// A batch whose end this recovery says; what else its message has paid may be written into it.
#[must_use]
pub fn resolve_batch(recovery: i64, batch: BatchId) -> Statement {
    Statement::new(
        "update batches set recovery_id = ?2 where id = ?1 and status <> 'settled'",
        [batch.get().into(), recovery.into()],
    )
}

/// Writes a payout that the chain shows as paid, under its own number unless that was given to
/// another one since, and says so. Breaks `payout_differs_from_withdrawal`.
#[must_use]
pub fn write_payout(
    withdrawal: WithdrawalId,
    batch: BatchId,
    query_id: i64,
    jetton_wallet: &Address,
    credited: &str,
) -> [Statement; 2] {
    [
        Statement::new(
            "insert into payouts
               (id, withdrawal_id, batch_id, amount_micros, recipient, jetton_wallet)
             select case when exists (select 1 from payouts where id = cast(?3 as integer))
                 then (select max(id) + 1 from payouts) else cast(?3 as integer) end,
               id, cast(?2 as integer), amount_micros, recipient, coalesce(jetton_wallet, ?4)
             from withdrawals where id = ?1",
            [
                withdrawal.get().into(),
                batch.get().into(),
                query_id.into(),
                jetton_wallet.raw().into(),
            ],
        ),
        Statement::new(
            "update payouts set outcome = 'paid', transaction_hash = ?3
             where withdrawal_id = ?1 and batch_id = ?2 and outcome is null",
            [withdrawal.get().into(), batch.get().into(), credited.into()],
        ),
    ]
}

/// The withdrawal was paid while we did not know. Breaks `confirmed_without_batch`.
#[must_use]
pub fn confirm(withdrawal: WithdrawalId, paid: &Paid, now: i64) -> Statement {
    Statement::new(
        "update withdrawals set status = 'confirmed', transaction_hash = ?2, settled_at = ?3,
           waiting = null, approved_at = coalesce(approved_at, ?4),
           jetton_wallet = coalesce(jetton_wallet, ?5)
         where id = ?1 and status in ('requested', 'review', 'approved')",
        [
            withdrawal.get().into(),
            paid.transaction_hash.as_str().into(),
            now.into(),
            paid.at.into(),
            paid.jetton_wallet.raw().into(),
        ],
    )
}

/// A payment that has reached its recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paid {
    /// Of the credit, hex.
    pub transaction_hash: String,
    /// The recipient's.
    pub jetton_wallet: Address,
    /// Chain time, Unix seconds.
    pub at: i64,
}

/// Lists a payment for a person to decide about, once. Whose it may be is proposed when exactly one
/// earner is known to use the recipient's address.
#[must_use]
pub fn ask(cursor: &Cursor, kind: Kind, seqno: u32, order: &Order, paid: &Paid) -> Statement {
    Statement::new(
        "insert into findings (recovery_id, kind, wallet, seqno, query_id, transaction_hash,
           recipient, amount_micros, comment, paid_at, withdrawal_id, user_id)
         select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, (
           select case when count(*) = 1 then max(user_id) end from (
             select user_id from withdrawals where recipient = ?7
             union select user_id from wallet_changes where address = ?7))
         where not exists (select 1 from findings where transaction_hash = ?6)",
        [
            cursor.recovery.into(),
            kind.name().into(),
            cursor.wallet.raw().into(),
            i64::from(seqno).into(),
            order.query_id.to_string().into(),
            paid.transaction_hash.as_str().into(),
            order.recipient.raw().into(),
            i64::try_from(order.amount).unwrap_or(crate::domain::limits::INTEGER_MAX).into(),
            order.comment.as_str().into(),
            paid.at.into(),
            order.withdrawal().map(WithdrawalId::get).into(),
        ],
    )
}
