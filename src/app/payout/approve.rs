//! Approves what was asked for: the recipient must be able to receive and must not be us, a large
//! or unusual withdrawal waits for operators, one after a change of wallet waits a day, and the
//! limits of the hour and the day are kept.

use crate::app::config::Private;
use crate::app::error::{Fault, WriteError};
use crate::app::payout::chain;
use crate::app::payout::fairness::hold;
use crate::app::payout::settle::{release, tell};
use crate::app::world::World;
use crate::domain::id::WithdrawalId;
use crate::domain::limits::{
    APPROVALS_MAX, APPROVE_AGAIN_SECONDS, ASK_AGAIN_SECONDS, NOTIFICATION_AGAIN_SECONDS,
};
use crate::domain::network::Address;
use crate::domain::refusal::Refusal;
use crate::domain::waiting::Waiting;
use crate::domain::withdrawal::approvals_needed;
use crate::store::row::{Row, Unreadable};
use crate::store::{Broken, approvals, ledger, notifications, withdrawals};

/// # Errors
/// A fault of the database; what was approved before it stays approved.
pub async fn approve<W: World>(world: &W, config: &Private) -> Result<(), Fault> {
    for row in world.query(approvals::due(APPROVALS_MAX, world.now())).await? {
        let id = row.id("id", WithdrawalId::new)?;
        if let Err(fault) = look_at(world, config, id, &row).await {
            // It steps aside, so that whatever is wrong with it stops nobody else.
            world.report(&fault);
            let now = world.now();
            world.batch(approvals::put_aside(id, now).into()).await?;
        }
    }
    Ok(())
}

async fn look_at<W: World>(
    world: &W,
    config: &Private,
    id: WithdrawalId,
    row: &Row,
) -> Result<(), Fault> {
    let needed = needed(row)?;
    if row.integer("rejected")? == 1 {
        reject(world, id).await?;
    } else if row.text("status")? == "requested" && hold(world, id, row, needed).await? {
        // It waits for a person, or for tomorrow; its earner reads why.
    } else if let Some(until) = waits_until(row, world.now())? {
        world.batch(vec![approvals::wait(id, Waiting::WalletChanged, until)]).await?;
    } else {
        approve_one(world, config, id, row.text("recipient")?).await?;
    }
    Ok(())
}

fn needed(row: &Row) -> Result<i64, Unreadable> {
    Ok(approvals_needed(row.amount("amount_micros")?, row.integer("shared")? == 1))
}

/// An operator said no: the money goes back at once.
async fn reject<W: World>(world: &W, id: WithdrawalId) -> Result<(), Fault> {
    let now = world.now();
    let next_at = now.saturating_add(NOTIFICATION_AGAIN_SECONDS);
    let statements = vec![
        ledger::release(id, now),
        withdrawals::reject(id, now),
        notifications::withdrawal_ended(id, next_at),
        notifications::waiting_about(id),
    ];
    tell(world, &world.batch(statements).await?).await
}

/// A change of wallet makes withdrawals wait; the database holds it too.
fn waits_until(row: &Row, now: i64) -> Result<Option<i64>, Unreadable> {
    Ok(row.optional_integer("waits_until")?.filter(|until| *until > now))
}

async fn approve_one<W: World>(
    world: &W,
    config: &Private,
    id: WithdrawalId,
    recipient: &str,
) -> Result<(), Fault> {
    let recipient = Address::from_raw(recipient).ok_or(Unreadable("recipient"))?;
    let found = destination(world, config, &recipient).await;
    let now = world.now();
    let wallet = match found {
        Ok(Ok(wallet)) => wallet,
        Ok(Err(refusal)) => {
            let next_at = now.saturating_add(NOTIFICATION_AGAIN_SECONDS);
            let statements = release(id, refusal, now, next_at);
            return tell(world, &world.batch(statements.into()).await?).await;
        }
        Err(fault) => {
            // One address that nobody can tell anything about must not stop the others.
            world.report(&fault);
            let look_at = now.saturating_add(ASK_AGAIN_SECONDS);
            world.batch(vec![approvals::wait(id, Waiting::IndexerSilent, look_at)]).await?;
            return Ok(());
        }
    };
    match world.batch(vec![approvals::approve(id, &wallet.raw(), now)]).await {
        Err(WriteError::Broken(Broken(rule))) => {
            let limit = Waiting::from_rule(&rule);
            let limit = limit.ok_or_else(|| Fault::from(WriteError::Broken(Broken(rule))))?;
            let look_at = now.saturating_add(APPROVE_AGAIN_SECONDS);
            world.batch(vec![approvals::wait(id, limit, look_at)]).await?;
            Ok(())
        }
        approved => Ok(approved.map(drop)?),
    }
}

/// The recipient's jetton wallet, or why nobody could receive anything there: outside of the
/// basechain there is no USDT, we are nobody's wallet, and what a jetton wallet is given of another
/// jetton is lost.
async fn destination<W: World>(
    world: &W,
    config: &Private,
    recipient: &Address,
) -> Result<Result<Address, Refusal>, Fault> {
    let chain = &config.chain;
    if recipient.workchain != 0 {
        return Ok(Err(Refusal::AddressWorkchain));
    }
    let ours = *recipient == chain.jetton_master
        || config.common.deposit_wallet == Some(*recipient)
        || chain.lanes.iter().any(|lane| lane.hot_wallet == *recipient);
    if ours {
        return Ok(Err(Refusal::RecipientIsOurs));
    }
    if chain::is_jetton_wallet(world, chain, recipient).await? {
        return Ok(Err(Refusal::RecipientIsJettonWallet));
    }
    chain::jetton_wallet(world, chain, recipient).await.map(Ok)
}
