//! Sharing one's invitation: by the bot's name in any chat, as a message that Telegram prepares, or
//! as the answer to a Mini App that was opened in a chat.

use serde_json::Value;

use crate::app::caller::{Caller, verify};
use crate::app::config::{Common, Private, Public};
use crate::app::error::{Error, Fault, WriteError};
use crate::app::world::World;
use crate::domain::id::UserId;
use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::store::{launches, users};
use crate::wire::answer::Answer;
use crate::wire::api::PreparedInvitation;
use crate::wire::authorization::{Credential, authorization};
use crate::wire::http::{Call, Reply, Request, Service};
use crate::wire::session::query_hash;
use crate::wire::telegram::command::Sender;
use crate::wire::telegram::method::{Outcome, as_webhook_answer, call, outcome};
use crate::wire::telegram::share::{
    Invitation, answer_inline_query, answer_web_app_query, save_prepared_message,
};
use crate::wire::texts::text;
use crate::wire::timestamp::rfc3339;

/// Somebody writes the bot's name in a chat. Losing the answer costs them one more letter.
///
/// # Errors
/// A fault.
pub async fn offer<W: World>(
    world: &W,
    config: &Public,
    from: Sender,
    query_id: &str,
) -> Result<Answer, Error> {
    let invitation = invitation(world, &config.common, from.user).await?;
    let start = text(from.language, "share-start", &[]);
    let answer = answer_inline_query(query_id, invitation.as_ref(), &start);
    Ok(Answer::json(200, &as_webhook_answer("answerInlineQuery", answer)))
}

/// `None` for strangers, and for those who may not invite.
async fn invitation<W: World>(
    world: &W,
    common: &Common,
    user: UserId,
) -> Result<Option<Invitation>, Fault> {
    let rows = world.query(users::by_id(user)).await?;
    let Some(row) = rows.first() else { return Ok(None) };
    if row.text("standing")? != "good" {
        return Ok(None);
    }
    let language = Language::from_tag(row.text("language")?);
    Ok(Some(Invitation {
        title: text(language, "share-title", &[]),
        words: text(language, "share-words", &[]),
        button: text(language, "share-button", &[]),
        link: common.referral_link(row.text("referral_code")?),
    }))
}

/// `POST /api/invitations`: a message that the Mini App has Telegram send, to whomever the person
/// then chooses.
///
/// # Errors
/// `Banned`, or a fault.
pub async fn prepare<W: World>(world: &W, caller: &Caller) -> Result<Answer, Error> {
    let path = format!("/invitations/{}", caller.user);
    let reply = ask_private(world, &path, None).await?;
    match reply.status {
        200 => {
            Ok(Answer::text(200, "application/json", reply.body).with("cache-control", "no-store"))
        }
        403 => Err(Refusal::Banned.into()),
        status => Err(Fault::new("prepare an invitation", status).into()),
    }
}

/// `POST /api/invitations/answer`: the invitation appears in the chat in which the Mini App was
/// opened, once. Only the launch itself can be answered, so a session is not enough.
///
/// # Errors
/// `LaunchNotAnswerable`, `LaunchAnswered`, `Banned`, or a fault.
pub async fn answer_launch<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let header = request.header("authorization").unwrap_or_default();
    let Ok(Credential::InitData(raw)) = authorization(header) else {
        return Err(Refusal::LaunchNotAnswerable.into());
    };
    let query_id = verify(world, config, raw)?.query_id.ok_or(Refusal::LaunchNotAnswerable)?;
    // Written first: after a lost answer nobody may send a second message.
    let once = launches::answer(&query_hash(&query_id), caller.user, world.now());
    match world.batch(vec![once]).await {
        Err(WriteError::Broken(broken)) if broken.0 == launches::ANSWERED => {
            return Err(Refusal::LaunchAnswered.into());
        }
        written => written?,
    };
    let path = format!("/invitations/{}/answer", caller.user);
    let reply = ask_private(world, &path, Some(query_id)).await?;
    match reply.status {
        204 => Ok(Answer::empty(204)),
        403 => Err(Refusal::Banned.into()),
        409 => Err(Refusal::LaunchNotAnswerable.into()),
        status => Err(Fault::new("answer a launch", status).into()),
    }
}

async fn ask_private<W: World>(
    world: &W,
    path: &str,
    body: Option<String>,
) -> Result<Reply, Fault> {
    let url = format!("http://private{path}");
    let headers = Vec::new();
    world.call(Call { service: Service::Private, post: true, url, headers, body }).await
}

/// `POST /invitations/{user}` of the private Worker, which has the token.
///
/// # Errors
/// `Banned`, or a fault when Telegram prepared nothing.
pub async fn prepared<W: World>(world: &W, config: &Private, user: &str) -> Result<Answer, Error> {
    let user = UserId::parse(user).ok_or(Refusal::Banned)?;
    let invitation = invitation(world, &config.common, user).await?.ok_or(Refusal::Banned)?;
    let parameters = save_prepared_message(user, &invitation);
    let reply = world.call(call(&config.bot, "savePreparedInlineMessage", &parameters)).await?;
    let Outcome::Done(result) = outcome(&reply) else {
        return Err(Fault::new("prepare an invitation", reply.status).into());
    };
    let id = result.get("id").and_then(Value::as_str);
    let until = result.get("expiration_date").and_then(Value::as_i64);
    let (Some(id), Some(until)) = (id, until) else {
        return Err(Fault::new("prepare an invitation", "Telegram named none").into());
    };
    let prepared = PreparedInvitation { id: id.to_owned(), expires_at: rfc3339(until) };
    Ok(Answer::json(200, &prepared))
}

/// `POST /invitations/{user}/answer` of the private Worker, with the launch's `query_id`.
///
/// # Errors
/// `Banned`, `LaunchNotAnswerable` when Telegram says so, or a fault.
pub async fn answered<W: World>(
    world: &W,
    config: &Private,
    user: &str,
    request: &Request,
) -> Result<Answer, Error> {
    let user = UserId::parse(user).ok_or(Refusal::Banned)?;
    let query_id = String::from_utf8_lossy(request.bytes());
    let invitation = invitation(world, &config.common, user).await?.ok_or(Refusal::Banned)?;
    let parameters = answer_web_app_query(&query_id, &invitation);
    let reply = world.call(call(&config.bot, "answerWebAppQuery", &parameters)).await?;
    match outcome(&reply) {
        Outcome::Done(_) => Ok(Answer::empty(204)),
        Outcome::Wrong { .. } | Outcome::Forbidden => Err(Refusal::LaunchNotAnswerable.into()),
        _ => Err(Fault::new("answer a launch", reply.status).into()),
    }
}
