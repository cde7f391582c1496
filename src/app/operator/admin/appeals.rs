//! Moderators' answers to appeals.

use super::allowed;
use crate::app::error::Error;
use crate::app::operator::appeals::settle_granted;
use crate::app::world::{World, wake};
use crate::domain::appeal::Verdict;
use crate::domain::id::{AppealId, NotificationId};
use crate::domain::limits::CAMPAIGN_NOTE_CHARS_MAX;
use crate::domain::operator::{Act, Operator};
use crate::domain::refusal::Refusal;
use crate::store::appeals;
use crate::wire::admin::text;
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::message::Message;

/// The same answer again is no mistake, another one is. The bot tells the earner.
pub(super) async fn decide<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Moderate)?;
    let id = AppealId::parse(id).ok_or(Refusal::NotFound)?;
    let [answer, note] = request.fields(["answer", "note"])?;
    let verdict = Verdict::parse(text(&answer)?).ok_or(Refusal::BadRequest)?;
    let note = note.as_str().unwrap_or_default();
    if note.chars().count() > CAMPAIGN_NOTE_CHARS_MAX {
        return Err(Refusal::BadRequest.into());
    }
    let decided = appeals::decide(id, verdict, note, &who.email, world.now());
    let rows = world.batch(decided.into()).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NotFound)?;
    if row.optional_text("answer")? != Some(verdict.name()) {
        return Err(Refusal::AppealDecided.into());
    }
    settle_granted(world).await?;
    if let Some(told) = row.optional_integer("notification_id")?.and_then(NotificationId::new) {
        wake(world, &Message::Notification(told), 0).await;
    }
    Ok(Answer::empty(204))
}
