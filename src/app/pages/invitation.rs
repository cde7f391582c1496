//! `GET /r/{code}`: an invitation for the web. That it was opened is counted, not by whom.

use crate::app::config::Common;
use crate::app::error::Error;
use crate::app::pages::app::language_of;
use crate::app::world::World;
use crate::domain::friend::is_a_person;
use crate::domain::rate::Rate;
use crate::domain::user::is_referral_code;
use crate::store::friends;
use crate::wire::answer::Answer;
use crate::wire::http::{Method, Request};
use crate::wire::invitation_page;

/// A code never ends, so the page works as well next month. One that nobody has leads to the bot
/// without a word about it.
///
/// # Errors
/// A fault.
pub async fn show<W: World>(
    world: &W,
    common: &Common,
    request: &Request,
    code: &str,
) -> Result<Answer, Error> {
    let language = language_of(request);
    let code = Some(code).filter(|code| is_referral_code(code));
    let known = match code {
        Some(code) => {
            let mut statements = vec![friends::is_code(code)];
            let agent = request.header("user-agent").unwrap_or_default();
            // Whoever opens it a hundred times a minute is nobody either.
            let counts = request.method == Method::Get
                && is_a_person(agent)
                && world.within_rate(Rate::Usual, &format!("invitation:{code}")).await;
            if counts {
                statements.extend(friends::saw(code));
            }
            let rows = world.batch(statements).await?;
            rows.first().is_some_and(|rows| !rows.is_empty())
        }
        None => false,
    };
    Ok(invitation_page::page(language, &common.bot_username, code.filter(|_| known)))
}
