//! The `verifications` queue: looks whether a claim is true, then pays it or says why not.

use crate::app::clock::consume::Next;
use crate::app::config::Private;
use crate::app::earner::look::{Finding, look};
use crate::app::earner::recheck::recheck;
use crate::app::error::{Error, Fault, WriteError};
use crate::app::sponsor::webhook::wake_told;
use crate::app::world::World;
use crate::domain::claim::Key;
use crate::domain::limits::{
    CHECK_AGAIN_SECONDS, DAY_SECONDS, MONEY_LOOK_SECONDS, MONEY_WAIT_SECONDS_MAX,
    PAUSED_AGAIN_SECONDS,
};
use crate::domain::refusal::Refusal;
use crate::domain::task::Rules;
use crate::store::ledger::referrals;
use crate::store::row::Unreadable;
use crate::store::{claims, deliveries, ledger, results, tasks};

/// # Errors
/// A fault, after which the message is retried and the sweeper looks again.
pub async fn verify<W: World>(world: &W, config: &Private, claim: &Key) -> Result<Next, Fault> {
    let rows = world.query(claims::to_check(claim)).await?;
    let Some(row) = rows.first() else { return Ok(Next::Done) };
    let rules = Rules::parse(row.text("rules")?).map_err(|_| Unreadable("rules"))?;
    match row.text("status")? {
        "checking" => {}
        "paid" => return recheck(world, config, claim, &rules).await,
        _ => return Ok(Next::Done),
    }
    match look(world, config, &rules, claim).await {
        Finding::True => {
            let until = row.integer("counted_at")?.saturating_add(MONEY_WAIT_SECONDS_MAX);
            let may_wait = row.integer("closed")? == 0 && world.now() < until;
            pay(world, claim, may_wait).await?;
        }
        Finding::False(refusal) => turn_down(world, claim, refusal).await?,
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

/// Pays, or tells the earner which rule of the ledger said no.
async fn pay<W: World>(world: &W, claim: &Key, may_wait: bool) -> Result<(), Fault> {
    let mut statements = Vec::from(ledger::reward(claim, None, world.now()));
    statements.push(referrals::earn(claim));
    statements.push(claims::call_next(claim.task, world.now()));
    statements.push(deliveries::of_claim(claim));
    match world.batch(statements).await.map_err(Error::from) {
        Ok(rows) => {
            wake_told(world, rows.last().map_or(&[], Vec::as_slice)).await;
            Ok(())
        }
        // The claim is true: it stays in its place until rewards are paid again.
        Err(Error::Refused(Refusal::ClaimsPaused)) => {
            let check_at = world.now().saturating_add(PAUSED_AGAIN_SECONDS);
            let statements = vec![claims::check_again(claim, check_at)];
            world.batch(statements).await.map(drop).map_err(WriteError::into)
        }
        // So it does until its campaign has money again.
        Err(Error::Refused(Refusal::CampaignOutOfMoney)) if may_wait => {
            let check_at = world.now().saturating_add(MONEY_LOOK_SECONDS);
            let statements = vec![claims::wait_for_money(claim, check_at)];
            world.batch(statements).await.map(drop).map_err(WriteError::into)
        }
        // What comes after the last of a day's money waits for the next one.
        Err(Error::Refused(Refusal::CampaignSpentToday | Refusal::EarnedEnoughToday)) => {
            let now = world.now();
            let seconds = DAY_SECONDS.saturating_sub(now.rem_euclid(DAY_SECONDS));
            let statements = vec![claims::check_again(claim, now.saturating_add(seconds))];
            world.batch(statements).await.map(drop).map_err(WriteError::into)
        }
        Err(Error::Refused(refusal)) => turn_down(world, claim, refusal).await,
        Err(Error::Fault(fault)) => Err(fault),
    }
}

async fn turn_down<W: World>(world: &W, claim: &Key, refusal: Refusal) -> Result<(), Fault> {
    let no = results::rejected(claim.task, refusal.code(), world.now());
    let next = claims::call_next(claim.task, world.now());
    let statements = vec![claims::turn_down(claim, refusal), no, next];
    world.batch(statements).await.map(drop).map_err(WriteError::into)
}
