//! `PATCH /api/me`: language, time zone, what somebody wants to hear of, and when not.

use crate::app::caller::Caller;
use crate::app::config::Public;
use crate::app::earner::me;
use crate::app::earner::session::join;
use crate::app::error::Error;
use crate::app::world::{World, wake};
use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::store::preferences;
use crate::wire::answer::Answer;
use crate::wire::authorization::{Credential, authorization};
use crate::wire::http::Request;
use crate::wire::message::Message;
use crate::wire::preferences::Change;
use crate::wire::session::{cache_key, token_hash};

/// Answers as `GET /api/me` does then.
///
/// # Errors
/// `MalformedJson`, `BadRequest`, `AccountErased`, or a fault.
pub async fn change<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let change = Change::read(request)?;
    let mut statements = join(world, caller)?;
    statements.push(preferences::of(caller.user));
    let rows = world.batch(statements).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::SignedOut)?;
    let before = Language::from_tag(row.text("language")?);
    let language = change.language.unwrap_or(before);
    let choices = change.of(&preferences::read(row)?);
    world.batch(preferences::keep(caller.user, language, &choices).into()).await?;
    if language != before {
        wake(world, &Message::Menu(caller.user), 0).await;
        forget_session(world, request).await;
    }
    me::show(world, config, caller).await
}

/// What KV remembers of this session speaks the language of before.
async fn forget_session<W: World>(world: &W, request: &Request) {
    let header = request.header("authorization").unwrap_or_default();
    if let Ok(Credential::Bearer(token)) = authorization(header)
        && let Some(hash) = token_hash(token)
    {
        world.forget(&cache_key(&hash)).await;
    }
}
