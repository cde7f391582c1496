//! A look at the chain for tasks on TON: what the earner's linked wallet holds, or what it sent.
//!
//! One indexer is asked here, where payouts ask two: nothing leaves our wallets on its word, only
//! one reward of a sponsor, which a lie could also give to whoever moves the money after the look.
//! A yes counts at once. A no counts only when the indexer has seen the chain past the moment of
//! the claim, so that one that is behind turns nobody down.

use crate::app::config::Private;
use crate::app::earner::look::Finding;
use crate::app::error::Fault;
use crate::app::payout::chain::{self, ask, unread};
use crate::app::world::World;
use crate::domain::claim::Key;
use crate::domain::limits::{CHECK_AGAIN_SECONDS, TASK_ARRIVALS_MAX};
use crate::domain::network::Address;
use crate::domain::refusal::Refusal;
use crate::domain::task::{Holding, Payment, units};
use crate::store::wallets;
use crate::wire::partner::code;
use crate::wire::ton::toncenter::{self, AnswerError};

/// What the chain is asked for.
#[derive(Clone, Copy)]
pub enum Asked<'a> {
    Holding(&'a Holding),
    Payment(&'a Payment),
}

/// What was seen, before it is known whether that is all.
enum Seen {
    Yes,
    No,
    /// It is there, and not final yet.
    Soon,
    /// What the sponsor named is no jetton, or takes no money.
    Wrong,
}

pub async fn look<W: World>(world: &W, config: &Private, asked: Asked<'_>, claim: &Key) -> Finding {
    match find(world, config, asked, claim).await {
        Ok(finding) => finding,
        Err(fault) => {
            world.report(&fault);
            Finding::Later { seconds: CHECK_AGAIN_SECONDS }
        }
    }
}

async fn find<W: World>(
    world: &W,
    config: &Private,
    asked: Asked<'_>,
    claim: &Key,
) -> Result<Finding, Fault> {
    let rows = world.query(wallets::of_claim(claim)).await?;
    let Some(row) = rows.first() else { return Ok(Finding::False(Refusal::TaskNotStarted)) };
    let Some(wallet) = row.optional_text("address")?.and_then(Address::from_raw) else {
        return Ok(Finding::False(Refusal::TaskWalletMissing));
    };
    // Before the rest: what is read later is at least as new.
    let seen_until = chain::time(world, &config.chain).await?;
    let (seen, no) = match asked {
        Asked::Holding(holding) => {
            (holds(world, config, holding, &wallet).await?, Refusal::TaskHoldMissing)
        }
        Asked::Payment(payment) => {
            let code = code(&config.derived_key, claim);
            let since = row.integer("starts_at")?;
            let seen = sent(world, config, payment, &wallet, &code, since).await?;
            (seen, Refusal::TaskTransferMissing)
        }
    };
    Ok(match seen {
        Seen::Yes => Finding::True,
        Seen::Wrong => Finding::Misconfigured,
        Seen::No if seen_until >= row.integer("counted_at")? => Finding::False(no),
        Seen::No | Seen::Soon => Finding::Later { seconds: CHECK_AGAIN_SECONDS },
    })
}

async fn holds<W: World>(
    world: &W,
    config: &Private,
    holding: &Holding,
    wallet: &Address,
) -> Result<Seen, Fault> {
    let chain = &config.chain;
    let held = match &holding.jetton {
        None => {
            let reply = ask(world, chain, toncenter::account_state(wallet)).await?;
            let states = toncenter::account_states(reply.status, &reply.body);
            let states = states.map_err(|error| unread(&error))?;
            let own = states.iter().find(|state| state.address == *wallet);
            own.map_or(0, |state| i128::from(state.balance_nanoton))
        }
        Some(master) => {
            let Some(master) = Address::from_raw(master) else { return Ok(Seen::Wrong) };
            let reply = ask(world, chain, toncenter::jetton_wallet(&master, wallet)).await?;
            let account = match toncenter::wallet_address_of(reply.status, &reply.body) {
                Ok(account) => account,
                // Nothing runs there, or it is no jetton.
                Err(AnswerError::Exit(_) | AnswerError::Malformed("address" | "stack")) => {
                    return Ok(Seen::Wrong);
                }
                Err(error) => return Err(unread(&error)),
            };
            let reply = ask(world, chain, toncenter::jetton_balance(&account)).await?;
            match toncenter::number_of::<i128>(reply.status, &reply.body) {
                Ok(held) => held,
                // Nobody has ever sent any there.
                Err(AnswerError::Exit(_)) => 0,
                Err(error) => return Err(unread(&error)),
            }
        }
    };
    Ok(if held >= units(&holding.units) { Seen::Yes } else { Seen::No })
}

async fn sent<W: World>(
    world: &W,
    config: &Private,
    payment: &Payment,
    wallet: &Address,
    code: &str,
    since: i64,
) -> Result<Seen, Fault> {
    let chain = &config.chain;
    let to = Address::from_raw(&payment.address);
    let is_ours = |to: &Address| {
        config.common.deposit_wallet == Some(*to)
            || chain.lanes.iter().any(|lane| lane.hot_wallet == *to)
    };
    let Some(to) = to.filter(|to| !is_ours(to)) else { return Ok(Seen::Wrong) };
    let reply = ask(world, chain, toncenter::messages_between(wallet, &to, since)).await?;
    let messages = toncenter::commented(reply.status, &reply.body);
    let messages = messages.map_err(|error| unread(&error))?;
    let enough = units(&payment.nanoton);
    let theirs = messages.iter().filter(|one| one.comment == code && one.nanoton >= enough);
    let mut seen = Seen::No;
    for message in theirs.take(TASK_ARRIVALS_MAX) {
        seen = Seen::Soon;
        let Some(hash) = &message.arrival else { continue };
        let reply = ask(world, chain, toncenter::transaction(hash)).await?;
        let arrivals = toncenter::incoming(reply.status, &reply.body);
        let arrivals = arrivals.map_err(|error| unread(&error))?;
        // It has to be the very transaction, whoever answered.
        let fits = arrivals.iter().find(|arrival| {
            arrival.account == to && arrival.source == Some(*wallet) && arrival.finalized
        });
        match fits {
            // An account without code takes it too, in a transaction that counts as aborted.
            Some(arrival) if arrival.executed || arrival.messages_sent == 0 => {
                return Ok(Seen::Yes);
            }
            // Whatever is sent there comes back.
            Some(_) => return Ok(Seen::Wrong),
            None => {}
        }
    }
    Ok(seen)
}
