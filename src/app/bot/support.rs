//! What people write to us, from a command or from the form that a keyboard button opens.

use crate::app::bot::talk::Known;
use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::limits::{FORM_BYTES_MAX, SUPPORT_CHARS_MAX};
use crate::domain::refusal::Refusal;
use crate::store::support_requests;
use crate::wire::answer::Answer;
use crate::wire::telegram::form::Form;
use crate::wire::telegram::method::{as_webhook_answer, send_after_form};
use crate::wire::texts::text;

/// # Errors
/// `SupportWordsTooLong`, `SupportRequestsOpen`, or a fault.
pub async fn ask<W: World>(
    world: &W,
    known: &Known,
    topic: &'static str,
    words: &str,
) -> Result<Answer, Error> {
    if words.chars().count() > SUPPORT_CHARS_MAX {
        return Err(Refusal::SupportWordsTooLong { maximum: max() }.into());
    }
    let asked = support_requests::ask(known.from.user, topic, words, world.now());
    world.batch(asked.into()).await?;
    let thanks = text(known.language, "bot-support-received", &[]);
    let message = send_after_form(known.from.user, &thanks);
    Ok(Answer::json(200, &as_webhook_answer("sendMessage", message)))
}

/// What the form sent. Whoever has a keyboard button can send anything in its place.
///
/// # Errors
/// `FormUnreadable`, and as [`ask`].
pub async fn take_form<W: World>(world: &W, known: &Known, data: &str) -> Result<Answer, Error> {
    let form = Some(data).filter(|data| data.len() <= FORM_BYTES_MAX).and_then(Form::parse);
    let form = form.ok_or(Refusal::FormUnreadable)?;
    ask(world, known, form.topic, &form.words).await
}

fn max() -> i64 {
    i64::try_from(SUPPORT_CHARS_MAX).unwrap_or(i64::MAX)
}
