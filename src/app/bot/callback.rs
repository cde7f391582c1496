//! The private Worker's part in buttons: it takes the sign of waiting off one that was pressed.

use crate::app::config::Private;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::telegram::method::{Outcome, answer_callback_query, call, outcome};

/// `POST /callback-answers`, with the query's id.
///
/// # Errors
/// A fault when Telegram did not take it. What is too late changes nothing.
pub async fn answer<W: World>(
    world: &W,
    config: &Private,
    request: &Request,
) -> Result<Answer, Error> {
    let query_id = String::from_utf8_lossy(request.bytes());
    let parameters = answer_callback_query(&query_id);
    let reply = world.call(call(&config.bot, "answerCallbackQuery", &parameters)).await?;
    match outcome(&reply) {
        Outcome::Done(_) | Outcome::Wrong { .. } => Ok(Answer::empty(204)),
        _ => Err(Fault::new("answer a button", reply.status).into()),
    }
}
