//! `GET /api/flags` and `POST /api/flags/{name}/exposure`: what is switched on for somebody, and
//! that they have seen it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::app::caller::Caller;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::limits::FLAGS_CACHE_SECONDS;
use crate::domain::refusal::Refusal;
use crate::store::flags;
use crate::store::row::Unreadable;
use crate::wire::answer::Answer;
use crate::wire::unleash::{Context, Decision, Document};

/// Where KV remembers the document in force.
pub const CACHE_KEY: &str = "flags";

/// Every flag for the caller, with no look into the database for a minute after the last one.
///
/// # Errors
/// A fault.
pub async fn show<W: World>(world: &W, caller: &Caller) -> Result<Answer, Error> {
    let document = document(world).await?;
    let context = context(world, caller)?;
    let flags: BTreeMap<&str, Value> = document
        .features
        .iter()
        .map(|feature| (feature.name.as_str(), shown(&document.decide(&feature.name, &context))))
        .collect();
    Ok(Answer::json(200, &json!({ "flags": flags })))
}

/// Which side it was is decided here again, so that nobody can say another one.
///
/// # Errors
/// `NotFound` for a flag that does not exist, or a fault.
pub async fn expose<W: World>(world: &W, caller: &Caller, name: &str) -> Result<Answer, Error> {
    let document = document(world).await?;
    if !document.features.iter().any(|feature| feature.name == name) {
        return Err(Refusal::NotFound.into());
    }
    let Decision { is_on, variant } = document.decide(name, &context(world, caller)?);
    let side = match (is_on, variant) {
        (false, _) => "off",
        (true, None) => "on",
        (true, Some((variant, _))) => variant,
    };
    world.batch(vec![flags::expose(name, caller.user, side, world.now())]).await?;
    Ok(Answer::empty(204))
}

/// KV's memory of the document in force, else D1's, which KV then remembers.
async fn document<W: World>(world: &W) -> Result<Document, Fault> {
    if let Some(known) = world.recall(CACHE_KEY).await
        && let Ok(document) = serde_json::from_str(&known)
    {
        return Ok(document);
    }
    let rows = world.query(flags::newest()).await?;
    let text = rows.first().ok_or(Unreadable("document"))?.text("document")?;
    world.remember(CACHE_KEY, text, FLAGS_CACHE_SECONDS).await;
    serde_json::from_str(text).map_err(|_| Unreadable("document").into())
}

/// What flags may know of somebody: their id, by which shares are drawn, their language, their
/// country while it is known, and whether they have Telegram Premium.
fn context<W: World>(world: &W, caller: &Caller) -> Result<Context, Fault> {
    let named = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let premium = if caller.is_premium { "true" } else { "false" };
    let known = [named("language", caller.language.tag()), named("premium", premium)];
    let country = caller.country.as_deref().map(|country| named("country", country));
    Ok(Context {
        user_id: Some(caller.user.to_string()),
        properties: known.into_iter().chain(country).collect(),
        now: world.now(),
        random: u32::from_le_bytes(world.random()?),
        ..Context::default()
    })
}

fn shown(decision: &Decision) -> Value {
    let variant =
        decision.variant.map(|(name, payload)| json!({ "name": name, "payload": payload }));
    json!({ "is_on": decision.is_on, "variant": variant })
}
