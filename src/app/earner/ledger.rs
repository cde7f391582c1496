//! `GET /api/ledger`: a person's statement, newest first, page by page: what they earned, or with
//! `account=sponsor` what they paid in and spent on campaigns.

use crate::app::caller::Caller;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::limits::{INTEGER_MAX, LEDGER_PAGE_DEFAULT, LEDGER_PAGE_MAX};
use crate::domain::refusal::Refusal;
use crate::store::ledger::{self, sponsors};
use crate::store::row::Row;
use crate::wire::answer::Answer;
use crate::wire::api::{Entry, Ledger, Money};
use crate::wire::http::Request;
use crate::wire::timestamp::rfc3339;

/// # Errors
/// `CursorMalformed`, `BadRequest` for a limit outside 1..=50 or an unknown account, or a fault.
pub async fn list<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let limit = limit(request)?;
    let before = cursor(request)?;
    let statement = match request.parameter("account").as_deref() {
        None | Some("earner") => {
            ledger::statement(caller.user, caller.language.tag(), before, limit)
        }
        Some("sponsor") => sponsors::sponsor_statement(caller.user, before, limit),
        Some(_) => return Err(Refusal::BadRequest.into()),
    };
    let rows = world.query(statement).await?;
    let entries: Result<Vec<_>, Fault> = rows.iter().map(entry).collect();
    let entries = entries?;
    let full = i64::try_from(entries.len()).is_ok_and(|length| length == limit);
    let next = match rows.last().filter(|_| full) {
        Some(row) => Some(row.integer("seq")?.to_string()),
        None => None,
    };
    Ok(Answer::json(200, &Ledger { entries, next }))
}

/// The cursor of any list is the id of the last row that was shown; without one, the list starts.
///
/// # Errors
/// `CursorMalformed` for anything that no answer of ours contained.
pub fn cursor(request: &Request) -> Result<i64, Refusal> {
    let Some(text) = request.parameter("cursor") else {
        return if request.query.contains("cursor=") {
            Err(Refusal::CursorMalformed)
        } else {
            Ok(INTEGER_MAX)
        };
    };
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse()
        .ok()
        .filter(|cursor| digits && (1..=INTEGER_MAX).contains(cursor))
        .ok_or(Refusal::CursorMalformed)
}

fn limit(request: &Request) -> Result<i64, Refusal> {
    let Some(text) = request.parameter("limit") else { return Ok(LEDGER_PAGE_DEFAULT) };
    let limit = text.parse().map_err(|_| Refusal::BadRequest)?;
    if (1..=LEDGER_PAGE_MAX).contains(&limit) { Ok(limit) } else { Err(Refusal::BadRequest) }
}

fn entry(row: &Row) -> Result<Entry, Fault> {
    Ok(Entry {
        id: row.text("id")?.to_owned(),
        number: row.integer("seq")?.to_string(),
        kind: row.text("kind")?.to_owned(),
        account: row.text("account")?.to_owned(),
        amount: Money::signed(row.integer("signed_micros")?),
        at: rfc3339(row.integer("at")?),
        title: row.optional_text("title")?.map(str::to_owned),
        task_id: row.optional_integer("task_id")?.map(|id| id.to_string()),
    })
}
