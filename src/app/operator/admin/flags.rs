//! Operators' routes about feature flags: the document as Unleash reads and writes it, one flag's
//! switch, and how many people saw what.

use super::allowed;
use crate::app::earner::flags::CACHE_KEY;
use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::operator::{Act, Operator};
use crate::domain::refusal::Refusal;
use crate::store::flags;
use crate::store::row::Unreadable;
use crate::wire::admin::is_on;
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::unleash::Document;

/// `GET /admin/flags`: what is in force, to the letter.
pub(super) async fn export<W: World>(world: &W) -> Result<Answer, Error> {
    let rows = world.query(flags::newest()).await?;
    let document = rows.first().ok_or(Unreadable("document"))?.text("document")?.to_owned();
    Ok(Answer::text(200, "application/json", document).with("cache-control", "no-store"))
}

/// `PUT /admin/flags`: another document takes its place, as a whole.
pub(super) async fn import<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
) -> Result<Answer, Error> {
    allowed(who, Act::Flags)?;
    let given = request.json::<serde_json::Value>()?;
    if !given.get("features").is_some_and(serde_json::Value::is_array) {
        return Err(Refusal::MalformedJson.into());
    }
    let document = std::str::from_utf8(request.bytes()).map_err(|_| Refusal::MalformedJson)?;
    Document::read(document)?;
    world.batch(vec![flags::set(document, &who.email, world.now())]).await?;
    world.forget(CACHE_KEY).await;
    Ok(Answer::empty(204))
}

/// `PUT /admin/flags/{name}`: on for those whom its strategies mean, or off for everybody.
pub(super) async fn turn<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    name: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Flags)?;
    let turn = flags::turn(name, is_on(request)?, &who.email, world.now());
    let rows = world.batch(vec![flags::is_flag(name), turn]).await?;
    if rows.first().is_none_or(Vec::is_empty) {
        return Err(Refusal::NotFound.into());
    }
    world.forget(CACHE_KEY).await;
    Ok(Answer::empty(204))
}
