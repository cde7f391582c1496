//! Tells the operators through the bot what they have to look at.

use crate::app::config::Private;
use crate::app::error::Fault;
use crate::app::world::World;
use crate::domain::id::UserId;
use crate::store::reconciliations;
use crate::wire::telegram::method::{Outcome, call, outcome, send_message};

/// Sends what nobody has been told yet to every operator. An alert stays until one of them has it.
///
/// # Errors
/// A fault of the database; the next minute tries again.
pub async fn tell_operators<W: World>(world: &W, config: &Private) -> Result<(), Fault> {
    if config.operators.is_empty() {
        return Ok(());
    }
    for row in world.query(reconciliations::untold()).await? {
        let text = format!("⚠️ Earnest: {}\n{}", row.text("kind")?, row.text("detail")?);
        let mut heard = false;
        for operator in &config.operators {
            heard |= told(world, config, *operator, &text).await;
        }
        if heard {
            let told = reconciliations::told(row.integer("id")?, world.now());
            world.batch(vec![told]).await?;
        }
    }
    Ok(())
}

async fn told<W: World>(world: &W, config: &Private, operator: UserId, text: &str) -> bool {
    let message = send_message(operator, text, None);
    match world.call(call(&config.bot, "sendMessage", &message)).await {
        Ok(reply) => matches!(outcome(&reply), Outcome::Done(_)),
        Err(fault) => {
            world.report(&fault);
            false
        }
    }
}
