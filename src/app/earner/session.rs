//! Signing in turns initData into a session; signing out ends it.

use crate::app::caller::{Caller, identify};
use crate::app::config::Public;
use crate::app::error::Error;
use crate::app::rates;
use crate::app::world::World;
use crate::domain::id::UserId;
use crate::domain::language::Language;
use crate::domain::limits::{SESSION_CACHE_SECONDS, SESSION_SECONDS};
use crate::domain::rate::Rate;
use crate::domain::refusal::Refusal;
use crate::domain::user;
use crate::store::{Statement, devices, friends, ledger, sessions, users};
use crate::wire::answer::Answer;
use crate::wire::api;
use crate::wire::authorization::{Credential, authorization};
use crate::wire::device::{country, device_hash};
use crate::wire::http::Request;
use crate::wire::session::{Session, Token, cache_key, token_hash};
use crate::wire::timestamp::rfc3339;

/// `POST /api/session`, with initData. Whoever is new joins here.
///
/// # Errors
/// `SignedOut` when the credential is a session: a session cannot prolong itself;
/// `TooManyRequests`, `AccountErased`, or a fault.
pub async fn open<W: World>(
    world: &W,
    config: &Public,
    request: &Request,
) -> Result<Answer, Error> {
    let caller = identify(world, config, request).await?;
    if caller.epoch.is_some() {
        return Err(Refusal::SignedOut.into());
    }
    rates::person(world, Rate::Dear, caller.user, 0).await?;
    let token = Token::new(world.random()?);
    let hash = token_hash(token.reveal()).ok_or(Refusal::SignedOut)?;
    let expires_at = world.now().saturating_add(SESSION_SECONDS);
    let mut statements = join(world, &caller)?;
    if let Some(name) = &caller.first_name {
        statements.extend(friends::know_name(caller.user, name));
    }
    statements.push(sessions::open(&hash, caller.user, expires_at));
    statements.push(users::see(caller.user, world.now()));
    statements.push(users::know_premium(caller.user, caller.is_premium));
    statements.extend(came_from(config, caller.user, request, world.now()));
    statements.push(users::by_id(caller.user));
    let rows = world.batch(statements).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::SignedOut)?;
    if row.text("standing")? == "erased" {
        return Err(Refusal::AccountErased.into());
    }
    let session = Session {
        user: caller.user,
        language: Language::from_tag(row.text("language")?),
        is_premium: row.integer("premium")? == 1,
        country: row.optional_text("country")?.map(str::to_owned),
        epoch: row.integer("session_epoch")?,
        expires_at,
    };
    world.remember(&cache_key(&hash), &session.to_json(), SESSION_CACHE_SECONDS).await;
    Ok(Answer::json(
        200,
        &api::Session {
            token: token.reveal().to_owned(),
            expires_at: rfc3339(expires_at),
            user: api::Person { id: caller.user.to_string(), language: session.language.tag() },
        },
    ))
}

/// Whoever sends neither a device's key nor a country loses nothing.
fn came_from(config: &Public, user: UserId, request: &Request, now: i64) -> Vec<Statement> {
    let mut statements = Vec::new();
    if let Some(hash) = device_hash(&config.init_data_key, request) {
        statements.extend(devices::see(user, &hash, now));
    }
    if let Some(country) = country(request) {
        statements.extend(devices::see_country(user, country, now));
    }
    statements
}

/// `DELETE /api/session`, with the session that is to end.
///
/// # Errors
/// `SignedOut` when there is no session to end.
pub async fn close<W: World>(world: &W, request: &Request) -> Result<Answer, Error> {
    let header = request.header("authorization").ok_or(Refusal::SignedOut)?;
    let Ok(Credential::Bearer(token)) = authorization(header) else {
        return Err(Refusal::SignedOut.into());
    };
    let hash = token_hash(token).ok_or(Refusal::SignedOut)?;
    world.batch(vec![sessions::close(&hash)]).await?;
    world.forget(&cache_key(&hash)).await;
    Ok(Answer::empty(204))
}

/// Writes somebody who is new, with an account; changes nothing for somebody who is known.
///
/// # Errors
/// A fault when there is no randomness for a referral code.
pub fn join<W: World>(world: &W, caller: &Caller) -> Result<Vec<Statement>, Error> {
    let payload = caller.start_param.as_deref();
    let new = user::join(caller.user, caller.language, payload, world.random()?);
    Ok(vec![users::join(&new, world.now()), ledger::open_account(caller.user)])
}
