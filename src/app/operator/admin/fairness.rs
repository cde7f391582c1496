//! Moderators' routes about people whose withdrawals wait: what was noticed, and their answer.

use serde_json::{Map, Value, json};

use super::allowed;
use crate::app::error::Error;
use crate::app::payout::fairness::look;
use crate::app::world::{World, wake};
use crate::domain::fairness::Step;
use crate::domain::id::{NotificationId, UserId};
use crate::domain::limits::CAMPAIGN_NOTE_CHARS_MAX;
use crate::domain::operator::{Act, Operator};
use crate::domain::refusal::Refusal;
use crate::store::{fairness, users};
use crate::wire::admin::{shown, text};
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::message::Message;

/// What would be decided now, and what was.
pub(super) async fn show<W: World>(world: &W, id: &str) -> Result<Answer, Error> {
    let user = UserId::parse(id).ok_or(Refusal::NotFound)?;
    let rows = world.batch(vec![users::by_id(user), fairness::history(user)]).await?;
    let (Some([_]), Some(decisions)) = (rows.first().map(Vec::as_slice), rows.get(1)) else {
        return Err(Refusal::NotFound.into());
    };
    let now = look(world, user, None).await?;
    let seen = &now.facts.seen;
    let signals: Map<_, _> =
        now.levels.iter().map(|(signal, level)| (signal.name().to_owned(), level.into())).collect();
    let decisions: Vec<Value> = decisions.iter().map(|row| shown(&row.0)).collect();
    let answer = json!({
        "user_id": user.to_string(),
        "score": now.levels.score(),
        "step": now.levels.step().map(Step::name),
        "signals": signals,
        "seen": {
            "wallet_others": seen.wallet_others,
            "device_others": seen.device_others,
            "circle_sharing": seen.circle_sharing,
            "circle_burst": seen.circle_burst,
            "countries": seen.countries,
            "rewards": seen.rewards.len(),
        },
        "decisions": decisions,
    });
    Ok(Answer::json(200, &answer))
}

/// The same answer again is no mistake, another one is. The bot tells the person.
pub(super) async fn answer<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Moderate)?;
    let user = UserId::parse(id).ok_or(Refusal::NotFound)?;
    let [answer, note] = request.fields(["answer", "note"])?;
    let answer = text(&answer)?;
    let note = note.as_str().unwrap_or_default();
    if !["cleared", "kept"].contains(&answer) || note.chars().count() > CAMPAIGN_NOTE_CHARS_MAX {
        return Err(Refusal::BadRequest.into());
    }
    let answered = fairness::answer(user, answer, note, &who.email, world.now());
    let rows = world.batch(answered.into()).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NotFound)?;
    match row.optional_text("answer")? {
        Some(said) if said == answer => {}
        Some(_) => return Err(Refusal::AppealDecided.into()),
        None => return Err(Refusal::NotFound.into()),
    }
    if let Some(told) = row.optional_integer("notification_id")?.and_then(NotificationId::new) {
        wake(world, &Message::Notification(told), 0).await;
    }
    wake(world, &Message::Payout, 0).await;
    Ok(Answer::empty(204))
}
