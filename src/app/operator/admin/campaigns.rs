//! Moderators' routes about campaigns: what waits for a look, and what they say about it.

use super::allowed;
use crate::app::error::Error;
use crate::app::world::{World, wake};
use crate::domain::id::{CampaignId, NotificationId};
use crate::domain::limits::CAMPAIGN_NOTE_CHARS_MAX;
use crate::domain::operator::{Act, Operator};
use crate::domain::refusal::Refusal;
use crate::store::campaign_decisions::{self, Decision};
use crate::wire::admin::text;
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::message::Message;

/// The same again is no mistake. The bot tells the sponsor.
pub(super) async fn decide<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Moderate)?;
    let id = CampaignId::parse(id).ok_or(Refusal::CampaignNotFound)?;
    let [decision, reason, note, revision] =
        request.fields(["decision", "reason", "note", "revision"])?;
    let decision = Decision::parse(text(&decision)?, reason.as_str()).ok_or(Refusal::BadRequest)?;
    let note = note.as_str().unwrap_or_default();
    if note.chars().count() > CAMPAIGN_NOTE_CHARS_MAX {
        return Err(Refusal::BadRequest.into());
    }
    let revision = revision.as_i64().ok_or(Refusal::MalformedJson)?;
    let said = campaign_decisions::decide(id, revision, decision, note, &who.email, world.now());
    let rows = world.batch(vec![said, campaign_decisions::last(id)]).await?;
    let last = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::CampaignNotFound)?;
    if let Some(told) = last.optional_integer("notification_id")?.and_then(NotificationId::new) {
        wake(world, &Message::Notification(told), 0).await;
    }
    Ok(Answer::empty(204))
}
