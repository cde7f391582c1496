//! Reads Telegram's statement of Stars as far as it is new.

use crate::app::config::Private;
use crate::app::error::Fault;
use crate::app::world::World;
use crate::domain::limits::{STAR_LINES_MAX, STAR_PAGES_MAX};
use crate::store::row::Unreadable;
use crate::store::star_lines;
use crate::wire::telegram::method::{Outcome, call, outcome};
use crate::wire::telegram::statement::{get_star_transactions, star_lines};

/// # Errors
/// A fault; the next look goes on where this one stopped.
pub async fn read_stars<W: World>(world: &W, config: &Private) -> Result<(), Fault> {
    for _ in 0..STAR_PAGES_MAX {
        let rows = world.query(star_lines::reading()).await?;
        let row = rows.first().ok_or(Unreadable("next_offset"))?;
        let offset = row.integer("next_offset")?;
        let now = world.now();
        let parameters = get_star_transactions(offset, STAR_LINES_MAX);
        let reply = world.call(call(&config.bot, "getStarTransactions", &parameters)).await?;
        let Outcome::Done(result) = outcome(&reply) else {
            return Err(Fault::new("read the statement of Stars", reply.status));
        };
        let lines = star_lines(&result)
            .ok_or_else(|| Fault::new("read the statement of Stars", "another shape"))?;
        let whole = i64::try_from(lines.len()).is_ok_and(|count| count < STAR_LINES_MAX);
        let mut statements = Vec::new();
        if !lines.is_empty() {
            statements.extend(star_lines::record(offset, &lines));
        }
        if whole {
            statements.push(star_lines::complete(now));
        }
        if !statements.is_empty() {
            world.batch(statements).await?;
        }
        if whole {
            return Ok(());
        }
    }
    Ok(())
}
