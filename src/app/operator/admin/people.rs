//! Moderators' routes about one person: what we know of them, and whether they are suspended.

use super::{allowed, one};
use crate::app::error::Error;
use crate::app::world::{World, wake};
use crate::domain::ban::Reason;
use crate::domain::id::{NotificationId, UserId};
use crate::domain::limits::CAMPAIGN_NOTE_CHARS_MAX;
use crate::domain::operator::{Act, Operator};
use crate::domain::refusal::Refusal;
use crate::store::bans;
use crate::store::ledger::people;
use crate::store::row::Row;
use crate::wire::admin::{nothing, text};
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::message::Message;

pub(super) async fn show<W: World>(world: &W, user: &str) -> Result<Answer, Error> {
    let user = UserId::parse(user).ok_or(Refusal::NotFound)?;
    let rows = world.query(people::person(user)).await?;
    Ok(one("user", rows.first().ok_or(Refusal::NotFound)?))
}

/// `PUT /admin/users/{id}/ban`. The same again is no mistake. The bot tells the person why, and
/// that they can write to us.
pub(super) async fn ban<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    user: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Moderate)?;
    let user = UserId::parse(user).ok_or(Refusal::NotFound)?;
    let [reason, note] = request.fields(["reason", "note"])?;
    let reason = Reason::parse(text(&reason)?).ok_or(Refusal::BadRequest)?;
    let note = note.as_str().unwrap_or_default().trim();
    let says_nothing = reason == Reason::Other && note.is_empty();
    if note.chars().count() > CAMPAIGN_NOTE_CHARS_MAX || says_nothing {
        return Err(Refusal::BadRequest.into());
    }
    let set = bans::set(user, reason, note, &who.email, world.now());
    let rows = world.batch(vec![set, bans::last(user)]).await?;
    let last = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NotFound)?;
    let is_so =
        last.text("standing")? == "banned" && last.optional_text("reason")? == Some(reason.name());
    if !is_so {
        return Err(Refusal::BanDiffers.into());
    }
    tell(world, last).await
}

/// `POST /admin/users/{id}/ban/lift`. Whoever is not banned stays so.
pub(super) async fn lift<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    user: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Moderate)?;
    nothing(request)?;
    let user = UserId::parse(user).ok_or(Refusal::NotFound)?;
    let lifted = bans::lift(user, &who.email, world.now());
    let rows = world.batch(vec![lifted, bans::last(user)]).await?;
    let last = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NotFound)?;
    tell(world, last).await
}

async fn tell<W: World>(world: &W, last: &Row) -> Result<Answer, Error> {
    if let Some(told) = last.optional_integer("notification_id")?.and_then(NotificationId::new) {
        wake(world, &Message::Notification(told), 0).await;
    }
    Ok(Answer::empty(204))
}
