//! What operators say: answers to people who wrote to us, and broadcasts.

use serde_json::{Value, json};

use crate::app::bot::broadcast::wake_each_second;
use crate::app::config::Private;
use crate::app::error::{Error, Fault};
use crate::app::operator::admin::{allowed, one};
use crate::app::world::{World, wake};
use crate::domain::id::{BroadcastId, NotificationId, SupportRequestId, UserId};
use crate::domain::limits::SUPPORT_CHARS_MAX;
use crate::domain::operator::{Act, Operator};
use crate::domain::refusal::Refusal;
use crate::store::{Statement, broadcasts, support_requests};
use crate::wire::admin::{nothing, only_text};
use crate::wire::answer::Answer;
use crate::wire::broadcast::{Draft, words_of};
use crate::wire::http::Request;
use crate::wire::message::Message;
use crate::wire::telegram::method::{Outcome, call, outcome, send_message};

/// `POST /admin/support-requests/{id}/answer`. The bot tells it; the same again is no mistake.
pub async fn answer<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Answer)?;
    let id = SupportRequestId::parse(id).ok_or(Refusal::NotFound)?;
    let words = only_text(request, "words")?;
    if words.trim().is_empty() || words.chars().count() > SUPPORT_CHARS_MAX {
        return Err(Refusal::BadRequest.into());
    }
    let answer = support_requests::answer(id, words.trim(), &who.email, world.now());
    let rows = world.batch(answer.into()).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NotFound)?;
    if let Some(notification) = row.optional_integer("notification_id")? {
        let id = NotificationId::new(notification).ok_or(Refusal::NotFound)?;
        wake(world, &Message::Notification(id), 0).await;
    }
    Ok(one("support_request", row))
}

/// `POST /admin/broadcasts`: a draft, which nobody gets yet.
pub async fn draft<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
) -> Result<Answer, Error> {
    allowed(who, Act::Broadcast)?;
    let Draft { texts, audience } = Draft::read(request)?;
    let written = broadcasts::write(&texts, &audience, &who.email, world.now());
    let rows = world.batch(written.into()).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NotFound)?;
    Ok(one("broadcast", row))
}

/// `POST /admin/broadcasts/{id}/preview`: the bot sends it to one of the operators whom it alerts,
/// in every language that it has.
pub async fn preview<W: World>(
    world: &W,
    config: &Private,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Broadcast)?;
    let id = BroadcastId::parse(id).ok_or(Refusal::NotFound)?;
    let user = UserId::parse(&only_text(request, "user_id")?).ok_or(Refusal::BadRequest)?;
    if !config.operators.contains(&user) {
        return Err(Refusal::OperatorNotAllowed.into());
    }
    let rows = world.query(broadcasts::by_id(id)).await?;
    let texts = rows.first().ok_or(Refusal::NotFound)?.text("texts")?;
    let mut sent = Vec::new();
    for (language, words) in words_of(texts) {
        let message = send_message(user, &words, None);
        let reply = world.call(call(&config.bot, "sendMessage", &message)).await?;
        match outcome(&reply) {
            Outcome::Done(_) => sent.push(Value::from(language)),
            _ => return Err(Fault::new("preview a broadcast", reply.status).into()),
        }
    }
    Ok(Answer::json(200, &json!({ "sent": sent })))
}

/// `POST /admin/broadcasts/{id}/count`. It goes on by itself; the list says for how many it is.
pub async fn count<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    let id = named(who, request, id)?;
    step(world, id, broadcasts::count(id), &["counting", "counted"]).await
}

/// `POST /admin/broadcasts/{id}/send`.
pub async fn send<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    let id = named(who, request, id)?;
    let send = broadcasts::send(id, &who.email, world.now());
    step(world, id, send, &["sending", "sent"]).await
}

/// `POST /admin/broadcasts/{id}/cancel`.
pub async fn cancel<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    let id = named(who, request, id)?;
    let cancel = broadcasts::cancel(id, &who.email, world.now());
    step(world, id, cancel, &["cancelled"]).await
}

fn named(who: &Operator, request: &Request, id: &str) -> Result<BroadcastId, Refusal> {
    allowed(who, Act::Broadcast)?;
    nothing(request)?;
    BroadcastId::parse(id).ok_or(Refusal::NotFound)
}

/// `done` are the states after it: the same again is no mistake.
async fn step<W: World>(
    world: &W,
    id: BroadcastId,
    act: Statement,
    done: &[&str],
) -> Result<Answer, Error> {
    let rows = world.batch(vec![act, broadcasts::by_id(id)]).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NotFound)?;
    if !done.contains(&row.text("status")?) {
        return Err(Refusal::BroadcastNotReady.into());
    }
    if row.text("status")? == "sending" {
        wake_each_second(world, id).await;
    } else {
        wake(world, &Message::Broadcast(id), 0).await;
    }
    Ok(Answer::empty(204))
}
