//! Being forgotten: what it means is said first, what is given up is named, and there is a week to
//! think again while money is left.

use crate::app::bot::press::{Pressed, language_of};
use crate::app::bot::talk::{self, Known};
use crate::app::bot::webhook;
use crate::app::config::Public;
use crate::app::error::{Error, Fault, WriteError};
use crate::app::world::World;
use crate::domain::amount::Amount;
use crate::domain::id::UserId;
use crate::domain::language::Language;
use crate::domain::limits::ERASURES_MAX;
use crate::domain::refusal::Refusal;
use crate::store::row::Row;
use crate::store::{erasures, ledger};
use crate::wire::answer::Answer;
use crate::wire::telegram::command::Press;
use crate::wire::telegram::method::Button;
use crate::wire::texts::{Value, text};
use crate::wire::timestamp::rfc3339;

/// What somebody has, and whether they have said already that they want to go.
struct Open {
    money: Amount,
    in_campaigns: Amount,
    due_at: Option<i64>,
}

fn read(row: &Row) -> Result<Open, Fault> {
    Ok(Open {
        money: row.amount("open_micros")?,
        in_campaigns: row.amount("campaign_micros")?,
        due_at: row.optional_integer("due_at")?,
    })
}

/// `/delete_me`: nothing happens yet.
///
/// # Errors
/// A fault.
pub async fn explain<W: World>(world: &W, config: &Public, known: &Known) -> Result<Answer, Error> {
    let rows = world.query(ledger::erasures::open_money(known.from.user)).await?;
    let open = read(rows.first().ok_or(Refusal::NotFound)?)?;
    let language = known.language;
    let say = |key: &str| text(language, key, &[]);
    let ask = |key: &str, press| vec![Button::Ask { text: say(key), press }];
    let usd = |amount: Amount| Value::Dollars(amount);
    if let Some(due_at) = open.due_at {
        let words = text(language, "bot-erase-waits", &[("date", date(due_at))]);
        return Ok(talk::send(known, &words, &[ask("bot-erase-keep", Press::Keep)]));
    }
    if open.in_campaigns > Amount::ZERO {
        let values = [("amount", usd(open.in_campaigns))];
        return Ok(talk::send(known, &text(language, "bot-erase-campaigns", &values), &[]));
    }
    if open.money == Amount::ZERO {
        let rows = [ask("bot-erase-yes", Press::Erase), ask("bot-erase-keep", Press::Keep)];
        return Ok(talk::send(known, &say("bot-erase-explained"), &rows));
    }
    let words = text(language, "bot-erase-money", &[("amount", usd(open.money))]);
    let url = config.common.app_url_at(language, "withdraw");
    let rows = [
        vec![Button::App { text: say("bot-open-wallet"), url }],
        ask("bot-erase-give-up", Press::Erase),
        ask("bot-erase-keep", Press::Keep),
    ];
    Ok(talk::send(known, &words, &rows))
}

/// They mean it. Without money they are forgotten at once, else in a week.
///
/// # Errors
/// A fault.
pub async fn ask<W: World>(
    world: &W,
    update_id: i64,
    pressed: &Pressed<'_>,
) -> Result<Answer, Error> {
    let user = pressed.from.user;
    let wish = vec![
        ledger::erasures::ask(user, world.now()),
        ledger::erasures::open_money(user),
        crate::store::users::by_id(user),
    ];
    let rows = webhook::once(world, update_id, wish).await?;
    let Some(rows) = rows else { return Ok(Answer::empty(200)) };
    let mut newest = rows.iter().rev().filter_map(|rows| rows.first());
    let (Some(person), Some(open)) = (newest.next(), newest.next()) else {
        return Err(Refusal::NotFound.into());
    };
    let (language, open) = (Language::from_tag(person.text("language")?), read(open)?);
    match open.due_at {
        None if open.in_campaigns > Amount::ZERO => {
            let values = [("amount", Value::Dollars(open.in_campaigns))];
            Ok(pressed.becomes(&text(language, "bot-erase-campaigns", &values), &[]))
        }
        Some(due_at) if due_at > world.now() => {
            let words = text(language, "bot-erase-waits", &[("date", date(due_at))]);
            let keep =
                Button::Ask { text: text(language, "bot-erase-keep", &[]), press: Press::Keep };
            Ok(pressed.becomes(&words, &[vec![keep]]))
        }
        _ => {
            forget(world, user).await?;
            Ok(pressed.becomes(&text(language, "bot-erase-done", &[]), &[]))
        }
    }
}

/// They thought again.
///
/// # Errors
/// A fault.
pub async fn keep<W: World>(
    world: &W,
    config: &Public,
    update_id: i64,
    pressed: &Pressed<'_>,
) -> Result<Answer, Error> {
    let kept = vec![erasures::keep(pressed.from.user, world.now())];
    let language = language_of(world, update_id, pressed, kept).await?;
    Ok(language.map_or_else(
        || Answer::empty(200),
        |language| {
            pressed.becomes(&text(language, "bot-erase-kept", &[]), &[vec![open(config, language)]])
        },
    ))
}

/// Somebody who was forgotten wants to begin again.
///
/// # Errors
/// A fault.
pub async fn come_back<W: World>(
    world: &W,
    config: &Public,
    update_id: i64,
    pressed: &Pressed<'_>,
) -> Result<Answer, Error> {
    let language = pressed.from.language;
    let back = erasures::come_back(pressed.from.user, language, world.now());
    if webhook::once(world, update_id, back.into()).await?.is_none() {
        return Ok(Answer::empty(200));
    }
    let words = text(language, "bot-returned", &[]);
    Ok(pressed.becomes(&words, &[vec![open(config, language)]]))
}

/// Cron: forgets those whose week is over.
///
/// # Errors
/// A fault of the database; the next minute tries again.
pub async fn forget_due<W: World>(world: &W) -> Result<(), Fault> {
    let due = ledger::erasures::due(world.now(), ERASURES_MAX);
    for row in world.query(due).await? {
        forget(world, row.id("user_id", UserId::new)?).await?;
    }
    Ok(())
}

/// Whatever came in between, such as a withdrawal, the schema stops; the next minute looks again.
async fn forget<W: World>(world: &W, user: UserId) -> Result<(), Fault> {
    match world.batch(erasures::forget(user, world.now()).into()).await {
        Ok(_) | Err(WriteError::Broken(_)) => Ok(()),
        Err(WriteError::Fault(fault)) => Err(fault),
    }
}

fn open(config: &Public, language: Language) -> Button {
    Button::App { text: text(language, "bot-open-app", &[]), url: config.common.app_url(language) }
}

/// As everybody reads it: year, month, day.
fn date(at: i64) -> Value {
    Value::Text(rfc3339(at).chars().take(10).collect())
}
