//! Who is calling: found from a verified signature, or from a session that came from one.

use crate::app::config::Public;
use crate::app::error::{Error, Fault};
use crate::app::rates;
use crate::app::world::World;
use crate::domain::friend::first_name;
use crate::domain::id::UserId;
use crate::domain::language::Language;
use crate::domain::limits::{
    FIRST_NAME_CHARS_MAX, INIT_DATA_AGE_SECONDS_MAX, SESSION_CACHE_SECONDS,
};
use crate::domain::mutant::mutant;
use crate::domain::network::Network;
use crate::domain::refusal::Refusal;
use crate::store::row::Row;
use crate::store::sessions;
use crate::wire::authorization::{Credential, authorization};
use crate::wire::http::Request;
use crate::wire::init_data::{self, InitData, InitDataKey};
use crate::wire::session::{Session, cache_key, token_hash};

/// Somebody whose identity is proven.
#[derive(Clone, Debug)]
pub struct Caller {
    pub user: UserId,
    pub language: Language,
    /// What Telegram signed; of a session, what it signed when that began.
    pub is_premium: bool,
    /// Where Cloudflare saw them sign in: ISO 3166-1 alpha-2; `None` without a session.
    pub country: Option<String>,
    /// The epoch of the session; money routes compare it in the batch that moves the money.
    /// `None` when initData came with the request itself.
    pub epoch: Option<i64>,
    /// What came with the launch link, for somebody who is new.
    pub start_param: Option<String>,
    /// The first name that Telegram signed, as others may see it.
    pub first_name: Option<String>,
    /// From which the names come that partners know people by.
    pub key: InitDataKey,
    /// Of the addresses that they are shown.
    pub network: Network,
}

/// Whatever is wrong with a credential, the caller sees the same refusal.
///
/// # Errors
/// `SignedOut`, `TooManyRequests` of one address with sessions that we have to look up, or a fault.
pub async fn identify<W: World>(
    world: &W,
    config: &Public,
    request: &Request,
) -> Result<Caller, Error> {
    let header = request.header("authorization").ok_or(Refusal::SignedOut)?;
    let credential = authorization(header).map_err(|error| {
        world.count(error.code());
        Refusal::SignedOut
    })?;
    let caller = match credential {
        Credential::InitData(raw) => signed(&verify(world, config, raw)?, config)?,
        Credential::Bearer(token) => from_session(session(world, request, token).await?, config),
    };
    mutant!(ForgottenEpoch, let caller = Caller { epoch: None, ..caller });
    Ok(caller)
}

/// # Errors
/// `SignedOut` for every kind of bad initData.
pub fn verify<W: World>(world: &W, config: &Public, raw: &str) -> Result<InitData, Refusal> {
    init_data::verify(raw, &config.init_data_key, world.now(), INIT_DATA_AGE_SECONDS_MAX).map_err(
        |error| {
            world.count(error.code());
            Refusal::SignedOut
        },
    )
}

fn signed(data: &InitData, config: &Public) -> Result<Caller, Refusal> {
    Ok(Caller {
        user: UserId::new(data.user.id).ok_or(Refusal::SignedOut)?,
        language: Language::from_tag(data.user.language_code.as_deref().unwrap_or_default()),
        is_premium: data.user.is_premium,
        country: None,
        epoch: None,
        start_param: data.start_param.clone(),
        first_name: Some(first_name(&data.user.first_name, FIRST_NAME_CHARS_MAX)),
        key: config.init_data_key.clone(),
        network: config.common.network,
    })
}

fn from_session(session: Session, config: &Public) -> Caller {
    Caller {
        user: session.user,
        language: session.language,
        is_premium: session.is_premium,
        country: session.country,
        epoch: Some(session.epoch),
        start_param: None,
        first_name: None,
        key: config.init_data_key.clone(),
        network: config.common.network,
    }
}

/// KV's memory of the session, else D1's, which KV then remembers.
async fn session<W: World>(world: &W, request: &Request, token: &str) -> Result<Session, Error> {
    let hash = token_hash(token).ok_or(Refusal::SignedOut)?;
    let key = cache_key(&hash);
    let now = world.now();
    if let Some(session) = world.recall(&key).await.as_deref().and_then(Session::parse) {
        // KV may keep a value past its time.
        return if session.expires_at > now { Ok(session) } else { Err(Refusal::SignedOut.into()) };
    }
    // Whoever guesses tokens would ask the database each time.
    rates::address(world, request, 0).await?;
    let rows = world.query(sessions::by_token_hash(&hash, now)).await?;
    let session = read_session(rows.first().ok_or(Refusal::SignedOut)?)?;
    world.remember(&key, &session.to_json(), SESSION_CACHE_SECONDS).await;
    Ok(session)
}

fn read_session(row: &Row) -> Result<Session, Fault> {
    Ok(Session {
        user: row.id("user_id", UserId::new)?,
        language: Language::from_tag(row.text("language")?),
        is_premium: row.integer("premium")? == 1,
        country: row.optional_text("country")?.map(str::to_owned),
        epoch: row.integer("epoch")?,
        expires_at: row.integer("expires_at")?,
    })
}
