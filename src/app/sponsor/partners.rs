//! `GET` and `POST /api/partners`, a new secret, and what a partner said.

use crate::app::caller::Caller;
use crate::app::config::Public;
use crate::app::earner::ledger::cursor;
use crate::app::earner::session::join;
use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::limits::{PARTNER_NAME_CHARS_MAX, POSTBACKS_PAGE};
use crate::domain::refusal::Refusal;
use crate::store::partners;
use crate::store::row::{Row, Unreadable};
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::partner::{Event, OnePartner, Partner, Partners, Postbacks, secret};
use crate::wire::timestamp::rfc3339;
use crate::wire::webhook;

/// # Errors
/// A fault.
pub async fn list<W: World>(world: &W, caller: &Caller) -> Result<Answer, Error> {
    let rows = world.query(partners::list(caller.user)).await?;
    let shown: Result<Vec<_>, Unreadable> =
        rows.iter().map(|row| shown(row, world.now())).collect();
    Ok(Answer::json(200, &Partners { partners: shown? }))
}

/// The same name again is the same partner, with the same secret.
///
/// # Errors
/// `PartnerNameMalformed`, `PartnerNameTaken`, `Banned`, or a fault.
pub async fn create<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let [name] = request.fields(["name"])?;
    let name = name.as_str().ok_or(Refusal::MalformedJson)?;
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !(1..=PARTNER_NAME_CHARS_MAX).contains(&name.len()) || !name.bytes().all(plain) {
        return Err(Refusal::PartnerNameMalformed.into());
    }
    let mut statements = join(world, caller)?;
    statements.push(partners::create(caller.user, name, caller.epoch, world.now()));
    statements.push(partners::of_owner(caller.user, name));
    let rows = world.batch(statements).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::PartnerNameTaken)?;
    one(config, 201, row, world.now())
}

/// Asked with the generation that is to be replaced, so that a repeat replaces nothing more.
///
/// # Errors
/// `PartnerNotFound` (also when it is somebody else's), or a fault.
pub async fn rotate<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    request: &Request,
    name: &str,
) -> Result<Answer, Error> {
    let [generation] = request.fields(["generation"])?;
    let generation = generation.as_i64().ok_or(Refusal::MalformedJson)?;
    let now = world.now();
    let rows = world
        .batch(vec![
            partners::rotate(caller.user, name, generation, caller.epoch, now),
            partners::of_owner(caller.user, name),
        ])
        .await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::PartnerNotFound)?;
    // Only a session that was ended meanwhile, or a generation that never was, changes nothing.
    if generation.checked_add(1) == Some(row.integer("generation")?) {
        one(config, 200, row, now)
    } else {
        Err(Refusal::BadRequest.into())
    }
}

/// What a partner said, newest first; nothing for somebody else's.
///
/// # Errors
/// `CursorMalformed` or a fault.
pub async fn postbacks<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
    name: &str,
) -> Result<Answer, Error> {
    let rows = world.query(partners::postbacks(caller.user, name, cursor(request)?)).await?;
    let full = i64::try_from(rows.len()).is_ok_and(|length| length == POSTBACKS_PAGE);
    let next = rows.last().filter(|_| full).map(|row| row.integer("id")).transpose()?;
    let said = |row: &Row| {
        Ok(Event {
            event_id: row.text("event_id")?.to_owned(),
            r#type: row.text("kind")?.to_owned(),
            claim: row.text("claim")?.to_owned(),
            sandbox: row.integer("is_sandbox")? == 1,
            at: rfc3339(row.integer("at")?),
        })
    };
    let postbacks: Result<Vec<_>, Unreadable> = rows.iter().map(said).collect();
    let next = next.map(|id| id.to_string());
    Ok(Answer::json(200, &Postbacks { postbacks: postbacks?, next }))
}

/// Those whose secrets are valid, from a row with `generation, previous_until`.
///
/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn generations(row: &Row, now: i64) -> Result<Vec<i64>, Unreadable> {
    let generation = row.integer("generation")?;
    let mut generations = vec![generation];
    if generation > 1 && row.integer("previous_until")? > now {
        generations.push(generation.saturating_sub(1));
    }
    Ok(generations)
}

fn one(config: &Public, status: u16, row: &Row, now: i64) -> Result<Answer, Error> {
    let (name, generation) = (row.text("name")?, row.integer("generation")?);
    let mut partner = shown(row, now)?;
    partner.secret = Some(secret(&config.init_data_key, name, generation));
    partner.webhook_secret = Some(webhook::secret(&config.init_data_key, name, generation));
    Ok(Answer::json(status, &OnePartner { partner }))
}

fn shown(row: &Row, now: i64) -> Result<Partner, Unreadable> {
    let until = row.integer("previous_until")?;
    Ok(Partner {
        name: row.text("name")?.to_owned(),
        generation: row.integer("generation")?,
        previous_valid_until: (until > now).then(|| rfc3339(until)),
        created_at: rfc3339(row.integer("created_at")?),
        secret: None,
        webhook_secret: None,
    })
}
