//! The `notifications` queue: the bot tells somebody how their withdrawal ended, that their wallet
//! was changed, that their deposit is there, or that a reward was taken back.

use crate::app::clock::consume::Next;
use crate::app::config::Private;
use crate::app::earner::appeal::words as verdict_words;
use crate::app::earner::withdrawals::friendly;
use crate::app::error::Fault;
use crate::app::sponsor::campaigns::words as reason_words;
use crate::app::world::World;
use crate::domain::amount::Amount;
use crate::domain::id::NotificationId;
use crate::domain::language::Language;
use crate::domain::limits::{NOTIFICATION_AGAIN_SECONDS, NOTIFICATION_ATTEMPTS_MAX};
use crate::domain::wallet::Change;
use crate::store::notifications::{self, Event, Notification};
use crate::store::{Statement, users};
use crate::wire::problem;
use crate::wire::telegram::method::{Button, Outcome, call, outcome, send_message};
use crate::wire::texts::{Value, text};

/// A message whose answer was lost is sent again: hearing twice beats not hearing.
///
/// # Errors
/// A fault of the database, after which the message is retried.
pub async fn notify<W: World>(
    world: &W,
    config: &Private,
    id: NotificationId,
) -> Result<Next, Fault> {
    let rows = world.query(notifications::by_id(id)).await?;
    let Some(row) = rows.first() else { return Ok(Next::Done) };
    let notification = notifications::read(row)?;
    if !notification.waiting {
        return Ok(Next::Done);
    }
    if !notification.reachable {
        return finish(world, vec![notifications::close(id, "unreachable")]).await;
    }
    let (said, button) = words(config, &notification);
    let message = send_message(notification.user, &said, button.as_ref());
    let answer = match world.call(call(&config.bot, "sendMessage", &message)).await {
        Ok(reply) => outcome(&reply),
        Err(fault) => {
            world.report(&fault);
            Outcome::Unclear
        }
    };
    match answer {
        Outcome::Done(_) => finish(world, vec![notifications::close(id, "sent")]).await,
        Outcome::Forbidden => {
            let unreachable = users::set_reachable(notification.user, false);
            finish(world, vec![notifications::close(id, "unreachable"), unreachable]).await
        }
        Outcome::Wrong { description } => {
            world.report(&Fault::new("send a notification", description));
            finish(world, vec![notifications::close(id, "abandoned")]).await
        }
        Outcome::Later { seconds } => again(world, id, &notification, seconds).await,
        Outcome::Unclear => again(world, id, &notification, NOTIFICATION_AGAIN_SECONDS).await,
    }
}

async fn finish<W: World>(world: &W, statements: Vec<Statement>) -> Result<Next, Fault> {
    world.batch(statements).await?;
    Ok(Next::Done)
}

async fn again<W: World>(
    world: &W,
    id: NotificationId,
    notification: &Notification,
    seconds: i64,
) -> Result<Next, Fault> {
    if notification.attempts >= NOTIFICATION_ATTEMPTS_MAX {
        return finish(world, vec![notifications::close(id, "abandoned")]).await;
    }
    let next_at = world.now().saturating_add(seconds);
    world.batch(vec![notifications::again(id, next_at)]).await?;
    Ok(Next::Again { seconds })
}

fn words(config: &Private, notification: &Notification) -> (String, Option<Button>) {
    let language = notification.language;
    let usd = |amount: &Amount| Value::Dollars(*amount);
    let shown = |address: &str| Value::Text(friendly(address, config.common.network));
    match &notification.event {
        Event::Confirmed { amount, recipient, transaction_hash } => {
            let values = [("amount", usd(amount)), ("address", shown(recipient))];
            let button = Button::Link {
                text: text(language, "withdrawal-transaction", &[]),
                url: config.common.transaction_url(transaction_hash),
            };
            (text(language, "withdrawal-confirmed", &values), Some(button))
        }
        Event::Released { amount, reason } => {
            let reason = problem::title(*reason, language);
            let values = [("amount", usd(amount)), ("reason", Value::Text(reason))];
            (text(language, "withdrawal-released", &values), None)
        }
        Event::Credited { amount } => {
            (text(language, "deposit-credited", &[("amount", usd(amount))]), None)
        }
        Event::ClawedBack { amount, reason } => {
            let reason = text(language, &format!("clawback-{}", reason.name()), &[]);
            let values = [("amount", usd(amount)), ("reason", Value::Text(reason))];
            (text(language, "reward-clawed-back", &values), None)
        }
        Event::Campaign { .. } | Event::Appeal { .. } | Event::AppealPaid { .. } => {
            let said = moderated(language, &notification.event);
            (said, Some(app_button(config, language)))
        }
        Event::Wallet { change, address } => {
            let key = match change {
                Change::Linked => "wallet-linked",
                Change::Changed => "wallet-changed",
                Change::Unlinked => "wallet-unlinked",
            };
            let said = text(language, key, &[("address", shown(address))]);
            (said, Some(app_button(config, language)))
        }
    }
}

/// What moderators decided about a campaign or an appeal.
fn moderated(language: Language, event: &Event) -> String {
    let words = |text: &String| Value::Text(text.clone());
    match event {
        Event::Campaign { name, decision, reason, note } => {
            let reason = reason.map(|reason| reason_words(reason, language)).unwrap_or_default();
            let values = [("name", words(name)), ("reason", words(&reason)), ("note", words(note))];
            let key = match decision.as_str() {
                "approve" => return text(language, "campaign-runs", &values),
                "reject" => "campaign-sent-back",
                _ => "campaign-stopped",
            };
            text(language, &noted(key, note), &values)
        }
        Event::Appeal { title, verdict, note } => {
            let answer = verdict_words(*verdict, language);
            let values =
                [("title", words(title)), ("answer", words(&answer)), ("note", words(note))];
            let key = if verdict.grants() { "appeal-granted" } else { "appeal-declined" };
            text(language, &noted(key, note), &values)
        }
        Event::AppealPaid { title, amount } => {
            let values = [("title", words(title)), ("amount", Value::Text(amount.short_usd()))];
            text(language, "appeal-paid", &values)
        }
        _ => String::new(),
    }
}

/// The text that has room for the moderator's own words, if there are some.
fn noted(key: &str, note: &str) -> String {
    let ending = if note.is_empty() { "" } else { "-noted" };
    format!("{key}{ending}")
}

fn app_button(config: &Private, language: Language) -> Button {
    Button::App { text: text(language, "bot-open-app", &[]), url: config.common.app_url(language) }
}
