//! Batches: payouts in one signed message of the hot wallet, one in flight at a time.

use crate::domain::id::BatchId;
use crate::domain::waiting::Waiting;
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Committed with its signed message; perhaps nothing was sent yet.
    Signed,
    /// Sent at least once.
    Sent,
    /// The chain has executed it; the payouts' verdicts are not in yet.
    Executed,
}

/// The batch in flight with the newest of its signed messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenBatch {
    pub id: BatchId,
    pub seqno: u32,
    pub status: Status,
    pub variant: i64,
    pub boc: String,
    pub valid_until: i64,
    /// TEP-467 hashes of all variants, newest first, hex.
    pub normalized_hashes: Vec<String>,
    pub transaction_hash: Option<String>,
    pub created_at: i64,
    /// Why its payouts wait, when that is out of the usual.
    pub waiting: Option<Waiting>,
    /// Operators were told that it takes so long.
    pub is_reported: bool,
    /// Two indexers contradict each other about it.
    pub is_disputed: bool,
    /// Whom an operator believes about it.
    pub believed: Option<Source>,
}

/// One of the two indexers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    First,
    Second,
}

impl Source {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::First, Self::Second].into_iter().find(|source| source.name() == name)
    }
}

/// A signed message, to be committed before it is sent.
pub struct Variant<'a> {
    pub number: i64,
    pub boc: &'a str,
    pub message_hash: &'a str,
    pub normalized_hash: &'a str,
    pub valid_until: i64,
    pub signed_at_chain_time: i64,
}

/// The open batch of a wallet, one row for each variant, newest first.
#[must_use]
pub fn open(wallet: &str) -> Statement {
    Statement::new(
        "select b.id, b.seqno, b.status, b.transaction_hash, v.number, v.boc, v.valid_until,
           v.normalized_hash, b.created_at, b.waiting, b.reported_at is not null as is_reported,
           exists (select 1 from disputes
             where batch_id = b.id and ended_at is null) as is_disputed,
           (select believed from disputes
             where batch_id = b.id order by id desc limit 1) as believed
         from batches b join batch_variants v on v.batch_id = b.id
         where b.wallet = ?1 and b.status <> 'settled' order by v.number desc",
        [wallet.into()],
    )
}

/// `batch_id, payout_id`: the highest ever used or seen on the chain, 0 before the first.
#[must_use]
pub fn last_ids() -> Statement {
    Statement::new(
        "select coalesce((select max(id) from batches), 0) as batch_id,
           max(coalesce((select max(id) from payouts), 0),
             coalesce((select max(payout_id_seen) from recovery_cursors), 0)) as payout_id",
        [],
    )
}

/// Breaks `batch_open` or `seqno_used`.
#[must_use]
pub fn sign(batch: BatchId, wallet: &str, seqno: u32, now: i64) -> Statement {
    Statement::new(
        "insert into batches (id, wallet, seqno, status, created_at)
         values (?1, ?2, ?3, 'signed', ?4)",
        [batch.get().into(), wallet.into(), i64::from(seqno).into(), now.into()],
    )
}

/// Takes the lane until `free_at`: answers a row to whoever looks first, nothing to the others.
#[must_use]
pub fn take_lane(batch: BatchId, now: i64, free_at: i64) -> Statement {
    Statement::new(
        "update batches set free_at = ?3 where id = ?1 and free_at <= ?2 returning id",
        [batch.get().into(), now.into(), free_at.into()],
    )
}

/// Breaks `last_variant_may_be_included` or `variant_after_execution`.
#[must_use]
pub fn add_variant(batch: BatchId, variant: &Variant) -> Statement {
    Statement::new(
        "insert into batch_variants (batch_id, number, boc, message_hash, normalized_hash,
           valid_until, signed_at_chain_time)
         values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        [
            batch.get().into(),
            variant.number.into(),
            variant.boc.into(),
            variant.message_hash.into(),
            variant.normalized_hash.into(),
            variant.valid_until.into(),
            variant.signed_at_chain_time.into(),
        ],
    )
}

#[must_use]
pub fn sent(batch: BatchId) -> Statement {
    Statement::new(
        "update batches set status = 'sent' where id = ?1 and status = 'signed'",
        [batch.get().into()],
    )
}

#[must_use]
pub fn executed(batch: BatchId, transaction_hash: &str) -> Statement {
    Statement::new(
        "update batches set status = 'executed', transaction_hash = ?2
         where id = ?1 and status in ('signed', 'sent')",
        [batch.get().into(), transaction_hash.into()],
    )
}

/// Nothing of it was included, and nothing can be any more. Whatever else became of it meanwhile
/// breaks `batch_step_unknown`, so that what follows in the same commit never happens; breaks
/// `batch_may_be_included` too.
#[must_use]
pub fn dead(batch: BatchId, chain_time: i64) -> Statement {
    Statement::new(
        "update batches set status = 'dead', dead_at = ?2 where id = ?1",
        [batch.get().into(), chain_time.into()],
    )
}

/// Why its payouts wait; `None` when it goes as usual.
#[must_use]
pub fn wait(batch: BatchId, waiting: Option<Waiting>) -> Statement {
    Statement::new(
        "update batches set waiting = ?2 where id = ?1 and waiting is not ?2",
        [batch.get().into(), waiting.map(Waiting::code).into()],
    )
}

#[must_use]
pub fn reported(batch: BatchId, now: i64) -> Statement {
    Statement::new(
        "update batches set reported_at = ?2 where id = ?1 and reported_at is null",
        [batch.get().into(), now.into()],
    )
}

/// Breaks `batch_has_open_payouts`.
#[must_use]
pub fn settled(batch: BatchId) -> Statement {
    Statement::new(
        "update batches set status = 'settled' where id = ?1 and status in ('executed', 'dead')",
        [batch.get().into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read_open(rows: &[Row]) -> Result<Option<OpenBatch>, Unreadable> {
    let Some(newest) = rows.first() else { return Ok(None) };
    let hash = |row: &Row| row.text("normalized_hash").map(str::to_owned);
    Ok(Some(OpenBatch {
        id: newest.id("id", BatchId::new)?,
        seqno: newest.id("seqno", |seqno| u32::try_from(seqno).ok())?,
        status: match newest.text("status")? {
            "signed" => Status::Signed,
            "sent" => Status::Sent,
            "executed" => Status::Executed,
            _ => return Err(Unreadable("status")),
        },
        variant: newest.integer("number")?,
        boc: newest.text("boc")?.to_owned(),
        valid_until: newest.integer("valid_until")?,
        normalized_hashes: rows.iter().map(hash).collect::<Result<_, _>>()?,
        transaction_hash: newest.optional_text("transaction_hash")?.map(str::to_owned),
        created_at: newest.integer("created_at")?,
        waiting: newest.optional_text("waiting")?.and_then(Waiting::from_code),
        is_reported: newest.integer("is_reported")? == 1,
        is_disputed: newest.integer("is_disputed")? == 1,
        believed: match newest.optional_text("believed")? {
            None => None,
            Some("first") => Some(Source::First),
            Some("second") => Some(Source::Second),
            Some(_) => return Err(Unreadable("believed")),
        },
    }))
}
