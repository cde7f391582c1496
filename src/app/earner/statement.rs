//! What anybody may check: a balance in the past, one's own lines in the sealed books, the heads.

use crate::app::books::seal::kept;
use crate::app::caller::Caller;
use crate::app::earner::ledger::cursor;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::limits::{INTEGER_MAX, SEGMENTS_PAGE, STATEMENT_LINES_MAX};
use crate::domain::refusal::Refusal;
use crate::store::ledger::{self, segments as sealed};
use crate::store::row::{Row, Unreadable};
use crate::wire::answer::Answer;
use crate::wire::api::{BalanceAt, Money, Proof, Segment, Segments};
use crate::wire::http::Request;
use crate::wire::timestamp::{parse_rfc3339, rfc3339};

/// `GET /api/balance?at=<RFC 3339>`: what the caller had at that moment.
///
/// # Errors
/// `TimeMalformed`, `TimeTooFarBack`, or a fault.
pub async fn balance<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let at = request.parameter("at").as_deref().and_then(parse_rfc3339);
    let at = at.filter(|at| *at <= INTEGER_MAX).ok_or(Refusal::TimeMalformed)?;
    let rows = world.query(ledger::balance_at(caller.user, at)).await?;
    let micros = rows.first().map_or(Ok(0), |row| then(row, at))?;
    Ok(Answer::json(200, &BalanceAt { at: rfc3339(at), balance: Money::signed(micros) }))
}

fn then(row: &Row, at: i64) -> Result<i64, Error> {
    let oldest_at = row.optional_integer("oldest_at")?;
    let not_all = row.integer("looked")? >= STATEMENT_LINES_MAX;
    if at < row.integer("closed_until")? || (not_all && oldest_at.is_some_and(|old| old > at)) {
        return Err(Refusal::TimeTooFarBack.into());
    }
    let then = row.integer("balance_micros")?.checked_sub(row.integer("later_micros")?);
    then.ok_or_else(|| Unreadable("later_micros").into())
}

/// `GET /api/ledger/{number}/proof`: that one of the caller's lines is in the sealed books. The
/// heads that follow are in `GET /api/segments`.
///
/// # Errors
/// `NotFound` for somebody else's line too, `LineNotSealed`, or a fault.
pub async fn proof<W: World>(world: &W, caller: &Caller, seq: &str) -> Result<Answer, Error> {
    let seq: i64 = seq.parse().map_err(|_| Refusal::NotFound)?;
    if !(1..=INTEGER_MAX).contains(&seq) {
        return Err(Refusal::NotFound.into());
    }
    let rows = world.query(sealed::holding(seq)).await?;
    let Some(row) = rows.first() else {
        let rows = world.query(sealed::own_line(caller.user, seq)).await?;
        let own = !rows.is_empty();
        return Err(if own { Refusal::LineNotSealed } else { Refusal::NotFound }.into());
    };
    let segment = kept(world, row).await?;
    let own =
        |line: &crate::domain::segment::Line| line.seq() == seq && line.belongs_to(caller.user);
    let index = segment.transfers.iter().position(own).ok_or(Refusal::NotFound)?;
    let unreadable = || Fault::new("prove a line", "its segment has no such line");
    let (salt, path) = segment.proof(index).ok_or_else(unreadable)?;
    let line = segment.transfers.get(index).ok_or_else(unreadable)?;
    Ok(Answer::json(
        200,
        &Proof {
            line: line.text(),
            salt: hex::encode(salt),
            index,
            size: segment.transfers.len(),
            path: path.iter().map(hex::encode).collect(),
            previous_head: segment.previous_head.clone(),
            segment: shown(row)?,
        },
    ))
}

/// `GET /api/segments`: the published heads, newest first.
///
/// # Errors
/// `CursorMalformed` or a fault.
pub async fn segments<W: World>(world: &W, request: &Request) -> Result<Answer, Error> {
    let rows = world.query(sealed::list(cursor(request)?, SEGMENTS_PAGE)).await?;
    let segments: Vec<Segment> = rows.iter().map(shown).collect::<Result<_, _>>()?;
    let full = i64::try_from(segments.len()).is_ok_and(|length| length == SEGMENTS_PAGE);
    let next = segments.last().filter(|_| full).map(|last| last.number.to_string());
    Ok(Answer::json(200, &Segments { segments, next }).with("access-control-allow-origin", "*"))
}

/// A segment without what is in it.
///
/// # Errors
/// `Unreadable` when the row is not what the schema says.
pub fn shown(row: &Row) -> Result<Segment, Unreadable> {
    Ok(Segment {
        number: row.integer("number")?,
        first_seq: row.integer("first_seq")?,
        last_seq: row.integer("last_seq")?,
        root: row.text("root")?.to_owned(),
        head: row.text("head")?.to_owned(),
    })
}
