//! The menu button of somebody's chat with the bot, which opens the Mini App: in their language.

use crate::app::clock::consume::Next;
use crate::app::config::Private;
use crate::app::error::Fault;
use crate::app::world::World;
use crate::domain::id::UserId;
use crate::domain::language::Language;
use crate::store::users;
use crate::wire::telegram::method::{Outcome, call, outcome, set_menu_button};
use crate::wire::texts::text;

/// What is lost leaves the words of before, which open the same app.
///
/// # Errors
/// A fault of the database, after which the message is retried.
pub async fn show<W: World>(world: &W, config: &Private, user: UserId) -> Result<Next, Fault> {
    let rows = world.query(users::by_id(user)).await?;
    let Some(row) = rows.first().filter(|row| row.text("standing") != Ok("erased")) else {
        return Ok(Next::Done);
    };
    let language = Language::from_tag(row.text("language")?);
    let words = text(language, "bot-open-app", &[]);
    let button = set_menu_button(user, &words, &config.common.app_url(language));
    match outcome(&world.call(call(&config.bot, "setChatMenuButton", &button)).await?) {
        Outcome::Later { seconds } => Ok(Next::Again { seconds }),
        _ => Ok(Next::Done),
    }
}
