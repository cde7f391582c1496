//! Sealed segments of the ledger: what comes next, what it holds, and closing what is kept in R2.

use crate::domain::id::UserId;
use crate::domain::limits::SEGMENT_TRANSFERS_MAX;
use crate::domain::segment::{Line, Segment};
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

/// `number, last_seq, head` of the newest segment; no row before the first.
#[must_use]
pub fn newest() -> Statement {
    Statement::new(
        "select number, last_seq, head from segments
         where number = (select max(number) from segments)",
        [],
    )
}

/// `oldest_at`: when the oldest transfer after `last_seq` was made, and `unsealed`: how many there
/// are, counted up to a full segment.
#[must_use]
pub fn unsealed(last_seq: i64) -> Statement {
    Statement::new(
        "select (select at from transfers where seq > ?1 order by seq limit 1) as oldest_at,
           (select count(*) from (select 1 from transfers where seq > ?1 limit ?2)) as unsealed",
        [last_seq.into(), SEGMENT_TRANSFERS_MAX.into()],
    )
}

/// The next transfers in order; [`line`] reads a row.
#[must_use]
pub fn lines(after_seq: i64) -> Statement {
    Statement::new(
        "select seq, id, kind, debit, credit, amount_micros, user_id, subject_id, at
         from transfers where seq > ?1 order by seq limit ?2",
        [after_seq.into(), SEGMENT_TRANSFERS_MAX.into()],
    )
}

/// `account, balance_micros`: what the accounts of a range of transfers held before it.
#[must_use]
pub fn opening_balances(first_seq: i64, last_seq: i64) -> Statement {
    Statement::new(
        "select a.account, coalesce(b.balance_micros, 0) as balance_micros from (
           select debit as account from transfers where seq between ?1 and ?2
           union select credit from transfers where seq between ?1 and ?2) a
         left join sealed_balances b on b.account = a.account",
        [first_seq.into(), last_seq.into()],
    )
}

/// Writes the segment and carries the balances on. Breaks `segment_exists` or
/// `segment_out_of_order` when somebody else was quicker.
#[must_use]
pub fn seal(segment: &Segment, object_key: &str, now: i64) -> Option<[Statement; 2]> {
    let (first, last) = (segment.transfers.first()?, segment.transfers.last()?);
    Some([
        Statement::new(
            "insert into segments (number, first_seq, last_seq, last_at, rewards, root, head,
               secret, object_key, sealed_at)
             select ?1, ?2, ?3, ?4, count(*), ?5, ?6, ?7, ?8, ?9 from transfers
             where kind = 'reward' and seq between ?2 and ?3",
            [
                segment.number.into(),
                first.seq().into(),
                last.seq().into(),
                last.at().into(),
                segment.root.as_str().into(),
                segment.head.as_str().into(),
                segment.secret.as_str().into(),
                object_key.into(),
                now.into(),
            ],
        ),
        Statement::new(
            "insert into sealed_balances (account, balance_micros)
             select account, sum(micros) from (
               select credit as account, amount_micros as micros from transfers
                 where seq between ?1 and ?2
               union all
               select debit, -amount_micros from transfers where seq between ?1 and ?2)
             where true group by account
             on conflict (account) do update
               set balance_micros = balance_micros + excluded.balance_micros",
            [first.seq().into(), last.seq().into()],
        ),
    ])
}

/// `number, object_key, root, head, first_seq, last_seq` of the segment that holds a transfer.
#[must_use]
pub fn holding(seq: i64) -> Statement {
    Statement::new(
        "select number, object_key, root, head, first_seq, last_seq from segments
         where last_seq = (select min(last_seq) from segments where last_seq >= ?1)
         and first_seq <= ?1",
        [seq.into()],
    )
}

/// A row when that transfer is one of the earner's own.
#[must_use]
pub fn own_line(user: UserId, seq: i64) -> Statement {
    Statement::new(
        "select seq from transfers where user_id = ?1 and seq = ?2",
        [user.get().into(), seq.into()],
    )
}

/// `number, first_seq, last_seq, root, head, sealed_at`, newest first.
#[must_use]
pub fn list(before_number: i64, limit: i64) -> Statement {
    Statement::new(
        "select number, first_seq, last_seq, root, head, sealed_at from segments
         where number < ?1 order by number desc limit ?2",
        [before_number.into(), limit.into()],
    )
}

/// `number, object_key, root, head, first_seq, last_seq` of the oldest segment that is still open,
/// whose newest transfer was made before `before`, and that has a successor.
#[must_use]
pub fn to_close(before: i64) -> Statement {
    Statement::new(
        "select number, object_key, root, head, first_seq, last_seq from segments
         where number = (select min(number) from segments where closed_at is null)
         and last_at < ?1 and number < (select max(number) from segments)",
        [before.into()],
    )
}

/// Lets the transfers of a segment go. Breaks `segment_has_open_withdrawals`,
/// `earlier_segment_is_open` or `last_segment_stays`.
#[must_use]
pub fn close(number: i64, now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "update segments set closed_at = ?2 where number = ?1 and closed_at is null",
            [number.into(), now.into()],
        ),
        Statement::new(
            "delete from transfers where seq between
               (select first_seq from segments where number = ?1 and closed_at is not null) and
               (select last_seq from segments where number = ?1 and closed_at is not null)",
            [number.into()],
        ),
    ]
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn line(row: &Row) -> Result<Line, Unreadable> {
    let text = |column| row.text(column).map(str::to_owned);
    Ok(Line(
        row.integer("seq")?,
        text("id")?,
        text("kind")?,
        text("debit")?,
        text("credit")?,
        row.integer("amount_micros")?,
        row.optional_integer("user_id")?,
        row.integer("subject_id")?,
        row.integer("at")?,
    ))
}
