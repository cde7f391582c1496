//! The `notifications` queue: the bot tells somebody what happened to their money, what a person
//! answered them, or what operators tell many.
//!
//! What waits for one person becomes one message. What they switched off is not told, what comes in
//! their quiet hours waits for the end of those, and nothing is faster than Telegram wants.

use std::iter;

use crate::app::bot::words::words;
use crate::app::clock::consume::Next;
use crate::app::config::Private;
use crate::app::error::Fault;
use crate::app::world::World;
use crate::domain::id::NotificationId;
use crate::domain::limits::{NOTIFICATION_AGAIN_SECONDS, NOTIFICATION_ATTEMPTS_MAX};
use crate::domain::notification::{Verdict, judge};
use crate::store::notifications::{self, Event, Notification};
use crate::store::{Statement, broadcasts, paces, users};
use crate::wire::telegram::method::{Button, Outcome, call, outcome, send_message_with};

/// A message whose answer was lost is sent again: hearing twice beats not hearing.
///
/// # Errors
/// A fault of the database, after which the message is retried.
pub async fn notify<W: World>(
    world: &W,
    config: &Private,
    id: NotificationId,
) -> Result<Next, Fault> {
    let now = world.now();
    let rows = world.query(notifications::waiting_with(id)).await?;
    let Some((own, others)) = rows.split_first() else { return Ok(Next::Done) };
    let first = notifications::read(own)?;
    // A row of theirs that cannot be read holds nothing else back; its own message says so.
    let others = others.iter().filter_map(|row| notifications::read(row).ok());
    let mut waiting: Vec<Notification> = iter::once(first.clone()).chain(others).collect();
    if first.sending_until > now {
        return Ok(Next::Done);
    }
    waiting.retain(|other| {
        other.id == first.id || !(first.event.stands_alone() || other.event.stands_alone())
    });
    let (tell, mut statements) = sort(&waiting, now);
    if tell.is_empty() {
        world.batch(statements).await?;
        return Ok(Next::Done);
    }
    let ticket = hex::encode(world.random::<8>()?);
    statements.push(paces::take(&ticket, now));
    statements.push(notifications::take(&tell, &ticket, now));
    statements.push(paces::rest_until());
    let rows = world.batch(statements).await?;
    let mut newest = rows.iter().rev();
    let rest_until = newest.next().and_then(|rows| rows.first());
    let rest_until = rest_until.map_or(Ok(now), |row| row.integer("rest_until"))?;
    let taken = newest.next().into_iter().flatten();
    let taken: Vec<_> =
        taken.map(|row| row.id("id", NotificationId::new)).collect::<Result<_, _>>()?;
    waiting.retain(|notification| taken.contains(&notification.id));
    if waiting.is_empty() {
        return Ok(Next::Again { seconds: rest_until.saturating_sub(now).max(1) });
    }
    tell_all(world, config, &waiting).await
}

/// Those that are told now, and what becomes of the others.
fn sort(waiting: &[Notification], now: i64) -> (Vec<NotificationId>, Vec<Statement>) {
    let mut tell = Vec::new();
    let mut statements = Vec::new();
    for notification in waiting {
        let one = [notification.id];
        let ended = match judge(notification.topic, &notification.choices, now) {
            _ if !notification.reachable => Some("unreachable"),
            Verdict::SwitchedOff => Some("switched_off"),
            Verdict::Tell => {
                tell.push(notification.id);
                None
            }
            Verdict::HeldUntil(end) => {
                statements.push(notifications::hold(&one, end));
                None
            }
        };
        if let Some(status) = ended {
            statements.extend(close(std::slice::from_ref(notification), status, now));
        }
    }
    (tell, statements)
}

/// A broadcast counts how each of its messages ended.
fn close(those: &[Notification], status: &'static str, now: i64) -> Vec<Statement> {
    let mut statements = Vec::new();
    for notification in those {
        if let Event::Broadcast { broadcast } = notification.event {
            statements.push(broadcasts::count_end(broadcast, notification.id, status));
        }
    }
    let ids: Vec<_> = those.iter().map(|notification| notification.id).collect();
    statements.push(notifications::close(&ids, status, now));
    statements
}

async fn tell_all<W: World>(
    world: &W,
    config: &Private,
    those: &[Notification],
) -> Result<Next, Fault> {
    let Some(first) = those.first() else { return Ok(Next::Done) };
    let Some((said, rows)) = message(world, config, those).await? else {
        world.batch(close(those, "cancelled", world.now())).await?;
        return Ok(Next::Done);
    };
    let message = send_message_with(first.user, &said, &rows);
    let answer = match world.call(call(&config.bot, "sendMessage", &message)).await {
        Ok(reply) => outcome(&reply),
        Err(fault) => {
            world.report(&fault);
            Outcome::Unclear
        }
    };
    let now = world.now();
    let ids: Vec<_> = those.iter().map(|notification| notification.id).collect();
    match answer {
        Outcome::Done(_) => finish(world, close(those, "sent", now)).await,
        Outcome::Forbidden => {
            let mut statements = close(those, "unreachable", now);
            statements.push(users::set_reachable(first.user, false));
            finish(world, statements).await
        }
        Outcome::Wrong { description } => {
            world.report(&Fault::new("send a notification", description));
            finish(world, close(those, "abandoned", now)).await
        }
        Outcome::Later { seconds } => {
            let until = now.saturating_add(seconds);
            world.batch(vec![paces::rest(until), notifications::hold(&ids, until)]).await?;
            Ok(Next::Again { seconds })
        }
        Outcome::Unclear if first.attempts >= NOTIFICATION_ATTEMPTS_MAX => {
            finish(world, close(those, "abandoned", now)).await
        }
        Outcome::Unclear => {
            let seconds = NOTIFICATION_AGAIN_SECONDS;
            world.batch(vec![notifications::again(&ids, now.saturating_add(seconds))]).await?;
            Ok(Next::Again { seconds })
        }
    }
}

/// One message of all of them; `None` for a broadcast that was called off.
async fn message<W: World>(
    world: &W,
    config: &Private,
    those: &[Notification],
) -> Result<Option<(String, Vec<Vec<Button>>)>, Fault> {
    if let [Notification { event: Event::Broadcast { broadcast }, language, .. }] = those {
        let rows = world.query(broadcasts::words(*broadcast, *language)).await?;
        let words = rows.first().map(|row| row.text("words").map(str::to_owned)).transpose()?;
        return Ok(words.map(|words| (words, Vec::new())));
    }
    let mut said = Vec::new();
    let mut buttons: Vec<Vec<Button>> = Vec::new();
    for notification in those {
        let (words, button) = words(config, notification);
        said.push(words);
        let button = button.map(|button| vec![button]);
        buttons.extend(button.filter(|button| !buttons.contains(button)));
    }
    Ok(Some((said.join("\n\n"), buttons)))
}

async fn finish<W: World>(world: &W, statements: Vec<Statement>) -> Result<Next, Fault> {
    world.batch(statements).await?;
    Ok(Next::Done)
}
