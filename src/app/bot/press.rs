//! Somebody pressed a button below a message of ours.

use crate::app::bot::{erase, talk, webhook};
use crate::app::config::Public;
use crate::app::error::Error;
use crate::app::world::{World, wake};
use crate::domain::language::Language;
use crate::store::{Statement, users};
use crate::wire::answer::Answer;
use crate::wire::http::{Call, Service};
use crate::wire::message::Message;
use crate::wire::problem;
use crate::wire::telegram::command::{Press, Sender};
use crate::wire::telegram::method::{Button, as_webhook_answer, edit_message, send_message_with};
use crate::wire::texts::text;

/// Which button it was, below which message.
pub struct Pressed<'a> {
    pub from: Sender,
    pub query_id: &'a str,
    pub message_id: Option<i64>,
    /// `None` for a button of a version that is gone.
    pub press: Option<Press>,
}

impl Pressed<'_> {
    /// Other words in the place of those with the button.
    #[must_use]
    pub fn becomes(&self, words: &str, rows: &[Vec<Button>]) -> Answer {
        let user = self.from.user;
        let call = match self.message_id {
            Some(message) => {
                as_webhook_answer("editMessageText", edit_message(user, message, words, rows))
            }
            None => as_webhook_answer("sendMessage", send_message_with(user, words, rows)),
        };
        Answer::json(200, &call)
    }
}

/// # Errors
/// A fault; a refusal is told in the chat.
pub async fn answer<W: World>(
    world: &W,
    config: &Public,
    update_id: i64,
    pressed: &Pressed<'_>,
) -> Result<Answer, Error> {
    let answered = match pressed.press {
        Some(Press::Speak(language)) => speak(world, config, update_id, pressed, language).await,
        Some(Press::Languages) => {
            let language = language_of(world, update_id, pressed, Vec::new()).await?;
            Ok(language.map_or_else(
                || Answer::empty(200),
                |language| {
                    pressed.becomes(&text(language, "bot-language", &[]), &talk::language_buttons())
                },
            ))
        }
        Some(Press::Erase) => erase::ask(world, update_id, pressed).await,
        Some(Press::Keep) => erase::keep(world, config, update_id, pressed).await,
        Some(Press::Return) => erase::come_back(world, config, update_id, pressed).await,
        None => Ok(Answer::empty(200)),
    };
    done(world, pressed.query_id).await;
    match answered {
        Err(Error::Refused(refusal)) => {
            Ok(pressed.becomes(&problem::title(refusal, pressed.from.language), &[]))
        }
        answered => answered,
    }
}

async fn speak<W: World>(
    world: &W,
    config: &Public,
    update_id: i64,
    pressed: &Pressed<'_>,
    language: Language,
) -> Result<Answer, Error> {
    let chosen = vec![users::speak(pressed.from.user, language)];
    if webhook::once(world, update_id, chosen).await?.is_none() {
        return Ok(Answer::empty(200));
    }
    wake(world, &Message::Menu(pressed.from.user), 0).await;
    let open = Button::App {
        text: text(language, "bot-open-app", &[]),
        url: config.common.app_url(language),
    };
    let other = Button::Ask { text: text(language, "bot-languages", &[]), press: Press::Languages };
    Ok(pressed.becomes(&text(language, "bot-language-chosen", &[]), &[vec![open], vec![other]]))
}

/// Does all of `statements` once and tells which language their user speaks; `None` for an update
/// that was seen before.
///
/// # Errors
/// What a rule of the schema refuses, or a fault.
pub async fn language_of<W: World>(
    world: &W,
    update_id: i64,
    pressed: &Pressed<'_>,
    mut statements: Vec<Statement>,
) -> Result<Option<Language>, Error> {
    statements.push(users::by_id(pressed.from.user));
    let rows = webhook::once(world, update_id, statements).await?;
    let Some(rows) = rows else { return Ok(None) };
    let person = rows.last().and_then(|rows| rows.first());
    let language = person.map(|row| row.text("language")).transpose()?;
    Ok(Some(language.map_or(pressed.from.language, Language::from_tag)))
}

/// Takes the sign of waiting off the button. The webhook's answer carries one call only, so the
/// private Worker makes this one; without it the sign goes away by itself after a while.
async fn done<W: World>(world: &W, query_id: &str) {
    let call = Call {
        service: Service::Private,
        post: true,
        url: "http://private/callback-answers".to_owned(),
        headers: Vec::new(),
        body: Some(query_id.to_owned()),
    };
    if let Err(fault) = world.call(call).await {
        world.report(&fault);
    }
}
