//! Finds out which operator is calling, from what Cloudflare Access signed.

use serde::{Deserialize, Serialize};

use crate::app::config::Access;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::limits::{ACCESS_KEYS_AGAIN_SECONDS, ACCESS_KEYS_SECONDS};
use crate::domain::operator::{Operator, Role};
use crate::domain::refusal::Refusal;
use crate::store::operators;
use crate::wire::access::{self, AccessError, Assertion, HEADER, Key};
use crate::wire::http::{Call, Request, Service};

/// Where KV remembers the team's keys.
const CACHE_KEY: &str = "access:keys";

/// # Errors
/// `SignedOut` whatever is wrong with the token, `OperatorNotAllowed` for somebody who is no
/// operator, or a fault.
pub async fn identify<W: World>(
    world: &W,
    config: &Access,
    request: &Request,
) -> Result<Operator, Error> {
    let Some(token) = request.header(HEADER) else {
        world.count("access_missing");
        return Err(Refusal::SignedOut.into());
    };
    let email = match person(world, config, token).await? {
        Ok(email) => email,
        Err(error) => {
            world.count(error.code());
            return Err(Refusal::SignedOut.into());
        }
    };
    let rows = world.query(operators::role(&email)).await?;
    let role = rows.first().and_then(|row| row.text("role").ok()).and_then(Role::parse);
    let role = role.ok_or(Refusal::OperatorNotAllowed)?;
    Ok(Operator { email, role })
}

async fn person<W: World>(
    world: &W,
    config: &Access,
    token: &str,
) -> Result<Result<String, AccessError>, Fault> {
    let assertion = match access::parse(token) {
        Ok(assertion) => assertion,
        Err(error) => return Ok(Err(error)),
    };
    let Some(key) = key(world, config, &assertion).await? else {
        return Ok(Err(AccessError::KeyUnknown));
    };
    if !world.verifies(&key, assertion.signed.as_bytes(), &assertion.signature).await? {
        return Ok(Err(AccessError::SignatureWrong));
    }
    Ok(assertion.email(&config.team_url, &config.audience, world.now()))
}

/// The remembered keys, and the text they were read from.
#[derive(Serialize, Deserialize)]
struct Remembered {
    fetched_at: i64,
    set: String,
}

/// Access changes its keys every few weeks: one that we do not know is looked for once more, unless
/// we have looked a moment ago.
async fn key<W: World>(
    world: &W,
    config: &Access,
    assertion: &Assertion<'_>,
) -> Result<Option<Key>, Fault> {
    let of = |set: &str| {
        let keys = access::keys(set).unwrap_or_default();
        keys.into_iter().find(|key| key.id == assertion.key_id)
    };
    let remembered = world.recall(CACHE_KEY).await;
    let remembered: Option<Remembered> =
        remembered.and_then(|text| serde_json::from_str(&text).ok());
    if let Some(Remembered { fetched_at, set }) = remembered {
        let fresh = world.now().saturating_sub(fetched_at) < ACCESS_KEYS_AGAIN_SECONDS;
        match of(&set) {
            None if !fresh => {}
            found => return Ok(found),
        }
    }
    let set = fetch(world, config).await?;
    let found = of(&set);
    let remembered = Remembered { fetched_at: world.now(), set };
    let text = serde_json::to_string(&remembered).unwrap_or_default();
    world.remember(CACHE_KEY, &text, ACCESS_KEYS_SECONDS).await;
    Ok(found)
}

async fn fetch<W: World>(world: &W, config: &Access) -> Result<String, Fault> {
    let call = Call {
        service: Service::Access,
        post: false,
        url: format!("{}/cdn-cgi/access/certs", config.team_url),
        headers: Vec::new(),
        body: None,
    };
    let reply = world.call(call).await?;
    let good = reply.status == 200 && access::keys(&reply.body).is_some();
    if good { Ok(reply.body) } else { Err(Fault::new("read the keys of Access", reply.status)) }
}
