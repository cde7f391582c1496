//! `PUT /api/me/name`: whether others see somebody's first name, on boards and among friends.

use serde_json::{Value, json};

use crate::app::caller::Caller;
use crate::app::earner::session::join;
use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::refusal::Refusal;
use crate::domain::span::Board;
use crate::store::{boards, friends};
use crate::wire::answer::Answer;
use crate::wire::http::Request;

/// It takes effect at once: whoever does not want to be shown leaves the boards in the same batch.
///
/// # Errors
/// `MalformedJson` unless the body is `{"is_shown": true}` or `{"is_shown": false}`, or a fault.
pub async fn set<W: World>(world: &W, caller: &Caller, request: &Request) -> Result<Answer, Error> {
    let [wish] = request.fields(["is_shown"])?;
    let Value::Bool(is_shown) = wish else { return Err(Refusal::MalformedJson.into()) };
    let now = world.now();
    let mut statements = join(world, caller)?;
    statements.extend(friends::show(caller.user, is_shown));
    for board in Board::running(now) {
        statements.extend(boards::enter_or_leave(caller.user, board));
        statements.push(boards::make(board, now));
    }
    world.batch(statements).await?;
    Ok(Answer::json(200, &json!({ "is_shown": is_shown })))
}
