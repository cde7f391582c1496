//! The `verifications` queue: asks Telegram whether a claim is true, then pays it or says why not.

use crate::app::clock::consume::Next;
use crate::app::config::Private;
use crate::app::error::{Error, Fault, WriteError};
use crate::app::world::World;
use crate::domain::claim::Key;
use crate::domain::id::UserId;
use crate::domain::limits::{CHECK_AGAIN_SECONDS, PAUSED_AGAIN_SECONDS};
use crate::domain::refusal::Refusal;
use crate::domain::task::Rules;
use crate::store::ledger::referrals;
use crate::store::row::Unreadable;
use crate::store::{claims, ledger, tasks};
use crate::wire::telegram::method::{Outcome, call, get_chat_member, is_member, outcome};

/// What the look outside found.
enum Finding {
    True,
    False,
    /// The sponsor's set-up is at fault: their task stops, the earner is not blamed.
    Misconfigured,
    /// Nobody could say now.
    Later {
        seconds: i64,
    },
}

/// # Errors
/// A fault, after which the message is retried and the sweeper looks again.
pub async fn verify<W: World>(world: &W, config: &Private, claim: &Key) -> Result<Next, Fault> {
    let rows = world.query(claims::to_check(claim)).await?;
    let Some(row) = rows.first() else { return Ok(Next::Done) };
    if row.text("status")? != "checking" {
        return Ok(Next::Done);
    }
    let rules = Rules::parse(row.text("rules")?).map_err(|_| Unreadable("rules"))?;
    let finding = match &rules {
        Rules::Join(join) => membership(world, config, &join.chat, claim.user).await,
        Rules::Visit(_) => Finding::True,
    };
    match finding {
        Finding::True => pay(world, claim).await?,
        Finding::False => turn_down(world, claim, Refusal::TaskNotAMember).await?,
        Finding::Misconfigured => {
            let no = claims::turn_down(claim, Refusal::TaskCheckUnavailable);
            world.batch(vec![tasks::pause(claim.task), no]).await?;
        }
        Finding::Later { seconds } => {
            let check_at = world.now().saturating_add(seconds.max(CHECK_AGAIN_SECONDS));
            world.batch(vec![claims::check_again(claim, check_at)]).await?;
            return Ok(Next::Again { seconds });
        }
    }
    Ok(Next::Done)
}

async fn membership<W: World>(world: &W, config: &Private, chat: &str, user: UserId) -> Finding {
    let request = call(&config.bot, "getChatMember", &get_chat_member(chat, user));
    let reply = match world.call(request).await {
        Ok(reply) => reply,
        Err(fault) => {
            world.report(&fault);
            return Finding::Later { seconds: CHECK_AGAIN_SECONDS };
        }
    };
    match outcome(&reply) {
        Outcome::Done(member) => match is_member(&member) {
            Some(true) => Finding::True,
            Some(false) => Finding::False,
            None => Finding::Later { seconds: CHECK_AGAIN_SECONDS },
        },
        // Telegram says so of somebody whom the bot has never met in that chat.
        Outcome::Wrong { description } if description.contains("user not found") => Finding::False,
        Outcome::Wrong { .. } | Outcome::Forbidden => Finding::Misconfigured,
        Outcome::Later { seconds } => Finding::Later { seconds },
        Outcome::Unclear => Finding::Later { seconds: CHECK_AGAIN_SECONDS },
    }
}

/// Pays, or tells the earner which rule of the ledger said no.
async fn pay<W: World>(world: &W, claim: &Key) -> Result<(), Fault> {
    let mut statements = Vec::from(ledger::reward(claim, None, world.now()));
    statements.push(referrals::earn(claim));
    match world.batch(statements).await.map_err(Error::from) {
        Ok(_) => Ok(()),
        // The claim is true: it stays in its place until rewards are paid again.
        Err(Error::Refused(Refusal::ClaimsPaused)) => {
            let check_at = world.now().saturating_add(PAUSED_AGAIN_SECONDS);
            let statements = vec![claims::check_again(claim, check_at)];
            world.batch(statements).await.map(drop).map_err(WriteError::into)
        }
        Err(Error::Refused(refusal)) => turn_down(world, claim, refusal).await,
        Err(Error::Fault(fault)) => Err(fault),
    }
}

async fn turn_down<W: World>(world: &W, claim: &Key, refusal: Refusal) -> Result<(), Fault> {
    let statements = vec![claims::turn_down(claim, refusal)];
    world.batch(statements).await.map(drop).map_err(WriteError::into)
}
