//! Looks again at a claim that was paid, shortly before a part of its reward is free or when
//! Telegram says that somebody left: what is still vesting goes on, or back to the sponsor.

use crate::app::books::claw_back::claw_back;
use crate::app::clock::consume::Next;
use crate::app::config::Private;
use crate::app::earner::look::{Finding, look};
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::claim::Key;
use crate::domain::limits::CHECK_AGAIN_SECONDS;
use crate::domain::task::Rules;
use crate::domain::vesting::Reason;
use crate::store::ledger::vestings;
use crate::store::tasks;

/// Who takes back what a check of ours found untrue.
const EARNEST: &str = "earnest";

/// Nobody answers for a silent Telegram or a sponsor's mistake: what nobody could look at in time
/// is the earner's.
///
/// # Errors
/// A fault, after which the message is retried and the sweeper looks again.
pub async fn recheck<W: World>(
    world: &W,
    config: &Private,
    claim: &Key,
    rules: &Rules,
) -> Result<Next, Fault> {
    if world.query(vestings::to_look_at(claim, world.now())).await?.is_empty() {
        return Ok(Next::Done);
    }
    match look(world, config, rules, claim).await {
        Finding::True => {
            world.batch(vec![vestings::seen(claim, world.now())]).await?;
        }
        Finding::False(_) => match claw_back(world, claim, Reason::Left, EARNEST).await {
            Ok(()) | Err(Error::Refused(_)) => {}
            Err(Error::Fault(fault)) => return Err(fault),
        },
        Finding::Misconfigured => {
            let seen = vestings::seen(claim, world.now());
            world.batch(vec![tasks::pause(claim.task), seen]).await?;
        }
        Finding::Later { seconds } => {
            let again = seconds.max(CHECK_AGAIN_SECONDS);
            let look_at = world.now().saturating_add(again);
            world.batch(vec![vestings::look_later(claim, look_at, world.now())]).await?;
            return Ok(Next::Again { seconds: again });
        }
    }
    Ok(Next::Done)
}
