//! What the bot says about each thing that happened.

use crate::app::config::Private;
use crate::app::earner::appeal::{clawed, words as verdict_words};
use crate::app::earner::withdrawals::friendly;
use crate::app::sponsor::campaigns::words as reason_words;
use crate::domain::amount::Amount;
use crate::domain::ban;
use crate::domain::language::Language;
use crate::domain::wallet::Change;
use crate::store::notifications::{Event, Notification};
use crate::wire::api::Reason;
use crate::wire::problem;
use crate::wire::telegram::method::Button;
use crate::wire::texts::{Value, text};

/// The words and the button below them. A broadcast's words are its operator's.
#[must_use]
pub fn words(config: &Private, notification: &Notification) -> (String, Option<Button>) {
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
            let reason = clawed(*reason, language);
            let values = [("amount", usd(amount)), ("reason", Value::Text(reason))];
            (text(language, "reward-clawed-back", &values), None)
        }
        Event::Ban { reason, note } => (suspended(language, *reason, note), None),
        Event::Held { waiting } => {
            (Reason::waiting(*waiting, language).title, Some(app_button(config, language)))
        }
        Event::Campaign { .. }
        | Event::Appeal { .. }
        | Event::AppealPaid { .. }
        | Event::Fairness { .. } => {
            (moderated(language, &notification.event), Some(app_button(config, language)))
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
        Event::WebhookFailed { partner } => {
            let said = text(language, "webhook-failed", &[("name", Value::Text(partner.clone()))]);
            (said, Some(app_button(config, language)))
        }
        Event::Answered { words } => {
            let values = [("words", Value::Text(words.clone()))];
            (text(language, "support-answered", &values), None)
        }
        Event::Broadcast { .. } => (String::new(), None),
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
            let values = [("title", words(title)), ("amount", Value::Dollars(*amount))];
            text(language, "appeal-paid", &values)
        }
        Event::Fairness { is_cleared, note } => {
            let key = if *is_cleared { "fairness-cleared" } else { "fairness-kept" };
            text(language, &noted(key, note), &[("note", words(note))])
        }
        _ => String::new(),
    }
}

/// Why somebody is suspended, or that they are no more.
fn suspended(language: Language, reason: Option<ban::Reason>, note: &str) -> String {
    let Some(reason) = reason else { return text(language, "ban-lifted", &[]) };
    let reason = text(language, &format!("ban-{}", reason.name().replace('_', "-")), &[]);
    let values = [("reason", Value::Text(reason)), ("note", Value::Text(note.to_owned()))];
    text(language, &noted("ban-set", note), &values)
}

/// The text that has room for the moderator's own words, if there are some.
fn noted(key: &str, note: &str) -> String {
    let ending = if note.is_empty() { "" } else { "-noted" };
    format!("{key}{ending}")
}

fn app_button(config: &Private, language: Language) -> Button {
    Button::App { text: text(language, "bot-open-app", &[]), url: config.common.app_url(language) }
}
