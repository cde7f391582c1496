//! Seals the ledger: what was written is hashed into a chain and kept in R2, a day or a full
//! segment at a time. Long afterwards the sealed transfers may leave the database.

use std::collections::BTreeMap;

use crate::app::error::Fault;
use crate::app::world::World;
use crate::domain::limits::{DAY_SECONDS, SEGMENT_TRANSFERS_MAX, TRANSFERS_KEPT_SECONDS};
use crate::domain::segment::{BEFORE_ALL, Hash, Line, Segment, hash};
use crate::store::ledger::segments;
use crate::store::row::{Row, Unreadable};

/// Where the chain ends.
struct End {
    number: i64,
    last_seq: i64,
    head: Hash,
}

/// Seals the next segment if a day is over or a segment is full, else does nothing.
///
/// The object comes first: a segment in the database always has one. Its key names its head, so two
/// who seal at once do not overwrite each other; the database accepts only one of them.
///
/// # Errors
/// A fault of the database or the storage; the next minute tries again.
pub async fn seal<W: World>(world: &W) -> Result<(), Fault> {
    let end = end(world.query(segments::newest()).await?.first())?;
    if !is_due(world, end.last_seq).await? {
        return Ok(());
    }
    let lines = world.query(segments::lines(end.last_seq)).await?;
    let lines: Vec<Line> = lines.iter().map(segments::line).collect::<Result<_, _>>()?;
    let lines = of_one_day(lines, world.now());
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return Ok(()) };
    let range = segments::opening_balances(first.seq(), last.seq());
    let opening = balances(&world.query(range).await?)?;
    let number = end.number.saturating_add(1);
    let secret = world.random::<32>()?;
    let empty = || Fault::new("seal a segment", "it is empty");
    let sealed = Segment::seal(number, &end.head, &secret, opening, lines).ok_or_else(empty)?;
    let key = key(number, &sealed.head);
    let bytes = serde_json::to_vec(&sealed).map_err(|error| Fault::new("seal a segment", error))?;
    world.keep(&key, bytes).await?;
    let statements = segments::seal(&sealed, &key, world.now()).ok_or_else(empty)?;
    world.batch(statements.into()).await?;
    Ok(())
}

/// Lets the transfers of the oldest segment go, once its object has been read back and holds what
/// was sealed.
///
/// # Errors
/// A fault, also when the object is missing or differs: then nothing leaves the database.
pub async fn close<W: World>(world: &W) -> Result<(), Fault> {
    let before = world.now().saturating_sub(TRANSFERS_KEPT_SECONDS);
    let rows = world.query(segments::to_close(before)).await?;
    let Some(row) = rows.first() else { return Ok(()) };
    kept(world, row).await?;
    world.batch(segments::close(row.integer("number")?, world.now()).into()).await?;
    Ok(())
}

/// The segment of a row, from R2, exactly as the database remembers it.
///
/// # Errors
/// A fault of the storage, or that the object is missing or not what was sealed.
pub async fn kept<W: World>(world: &W, row: &Row) -> Result<Segment, Fault> {
    let bytes = world.object(row.text("object_key")?).await?;
    let segment = bytes.as_deref().and_then(Segment::read);
    let expected = (row.text("root")?, row.text("head")?);
    segment
        .filter(|segment| (segment.root.as_str(), segment.head.as_str()) == expected)
        .ok_or_else(|| Fault::new("read a segment", "its object is not what was sealed"))
}

fn end(newest: Option<&Row>) -> Result<End, Unreadable> {
    let Some(row) = newest else { return Ok(End { number: 0, last_seq: 0, head: BEFORE_ALL }) };
    Ok(End {
        number: row.integer("number")?,
        last_seq: row.integer("last_seq")?,
        head: hash(row.text("head")?).ok_or(Unreadable("head"))?,
    })
}

async fn is_due<W: World>(world: &W, last_seq: i64) -> Result<bool, Fault> {
    let rows = world.query(segments::unsealed(last_seq)).await?;
    let row = rows.first().ok_or(Unreadable("unsealed"))?;
    let Some(oldest_at) = row.optional_integer("oldest_at")? else { return Ok(false) };
    Ok(day(oldest_at) < day(world.now()) || row.integer("unsealed")? >= SEGMENT_TRANSFERS_MAX)
}

/// A segment that is not full ends with the last day that is over.
fn of_one_day(mut lines: Vec<Line>, now: i64) -> Vec<Line> {
    let full = i64::try_from(lines.len()).is_ok_and(|length| length >= SEGMENT_TRANSFERS_MAX);
    if !full {
        let today = lines.iter().position(|line| day(line.at()) >= day(now));
        lines.truncate(today.unwrap_or(lines.len()));
    }
    lines
}

fn day(seconds: i64) -> i64 {
    seconds.div_euclid(DAY_SECONDS)
}

fn balances(rows: &[Row]) -> Result<BTreeMap<String, i64>, Unreadable> {
    let balance = |row: &Row| Ok((row.text("account")?.to_owned(), row.integer("balance_micros")?));
    rows.iter().map(balance).collect()
}

fn key(number: i64, head: &str) -> String {
    let short: String = head.chars().take(16).collect();
    format!("ledger/{number:08}-{short}.json")
}
