//! Everything that we keep about somebody, for them: as JSON, a page of each list at a time.

use serde_json::{Map, Value, json};

use crate::app::caller::Caller;
use crate::app::config::Public;
use crate::app::earner::ledger::cursor;
use crate::app::earner::session::join;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::id::UserId;
use crate::domain::limits::{EXPORT_LINK_SECONDS, EXPORT_PAGE, INTEGER_MAX};
use crate::domain::refusal::Refusal;
use crate::store::Statement;
use crate::store::exports::{self, Section};
use crate::store::ledger;
use crate::store::row::Row;
use crate::wire::admin::shown;
use crate::wire::answer::Answer;
use crate::wire::api::ExportLink;
use crate::wire::http::Request;
use crate::wire::session::{Token, token_hash};
use crate::wire::timestamp::rfc3339;

/// The lists by the names that they have in the API.
const SECTIONS: [(&str, Section); 14] = [
    ("person", exports::person),
    ("profile", exports::profile),
    ("preferences", exports::preferences),
    ("wallets", exports::wallets),
    ("claims", exports::claims),
    ("transfers", ledger::transfers_of),
    ("withdrawals", exports::withdrawals),
    ("deposits", exports::deposits),
    ("notifications", exports::notifications),
    ("support_requests", exports::support_requests),
    ("erasures", exports::erasures),
    ("devices", exports::devices),
    ("countries", exports::countries),
    ("fairness", exports::fairness),
];

/// `GET /api/export`: the first page of every list.
///
/// # Errors
/// A fault.
pub async fn all<W: World>(world: &W, caller: &Caller) -> Result<Answer, Error> {
    Ok(Answer::json(200, &everything(world, caller.user).await?))
}

/// `GET /api/export/{section}?cursor=`: a further page of one list.
///
/// # Errors
/// `NotFound`, `CursorMalformed`, or a fault.
pub async fn section<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
    name: &str,
) -> Result<Answer, Error> {
    let known = SECTIONS.iter().find(|(section, _)| *section == name);
    let (_, statement) = known.ok_or(Refusal::NotFound)?;
    // Without a cursor lists start at their newest row; these are counted from their beginning.
    let offset = Some(cursor(request)?).filter(|offset| *offset < INTEGER_MAX).unwrap_or(0);
    let rows = world.query(statement(caller.user, offset)).await?;
    Ok(Answer::json(200, &page(&rows, offset)))
}

/// `POST /api/export`: an address for Telegram's own download, which cannot sign in. It opens for
/// some minutes.
///
/// # Errors
/// A fault.
pub async fn link<W: World>(world: &W, config: &Public, caller: &Caller) -> Result<Answer, Error> {
    let token = Token::new(world.random()?);
    let hash = token_hash(token.reveal()).ok_or(Refusal::NotFound)?;
    let expires_at = world.now().saturating_add(EXPORT_LINK_SECONDS);
    let mut statements = join(world, caller)?;
    statements.push(exports::open_link(&hash, caller.user, expires_at));
    world.batch(statements).await?;
    let url = format!("{}/exports/{}", config.common.public_url, token.reveal());
    Ok(Answer::json(200, &ExportLink { url, expires_at: rfc3339(expires_at) }))
}

/// `GET /exports/{token}`.
///
/// # Errors
/// `NotFound` for an address that is not open (any more), or a fault.
pub async fn download<W: World>(world: &W, token: &str) -> Result<Answer, Error> {
    let hash = token_hash(token).ok_or(Refusal::NotFound)?;
    let rows = world.query(exports::by_link(&hash, world.now())).await?;
    let user = rows.first().ok_or(Refusal::NotFound)?.id("user_id", UserId::new)?;
    let answer = Answer::json(200, &everything(world, user).await?);
    Ok(answer
        .with("content-disposition", "attachment; filename=\"earnest.json\"")
        // Telegram's web clients fetch it from their own page.
        .with("access-control-allow-origin", "https://web.telegram.org"))
}

async fn everything<W: World>(world: &W, user: UserId) -> Result<Value, Fault> {
    let statements: Vec<Statement> =
        SECTIONS.iter().map(|(_, statement)| statement(user, 0)).collect();
    let rows = world.batch(statements).await?;
    let mut all = Map::new();
    all.insert("exported_at".to_owned(), rfc3339(world.now()).into());
    for ((name, _), rows) in SECTIONS.iter().zip(&rows) {
        all.insert((*name).to_owned(), page(rows, 0));
    }
    Ok(Value::Object(all))
}

/// `next` is where the list goes on, or null.
fn page(rows: &[Row], offset: i64) -> Value {
    let full = i64::try_from(rows.len()).is_ok_and(|length| length == EXPORT_PAGE);
    let next = full.then(|| offset.saturating_add(EXPORT_PAGE).to_string());
    let rows: Vec<Value> = rows.iter().map(|row| shown(&row.0)).collect();
    json!({ "items": rows, "next": next })
}
