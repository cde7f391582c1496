//! Looks at the books every hour: do all laws hold, do the chain and Telegram say the same as we,
//! what do we owe, what do the wallets hold?
//!
//! A law that does not hold switches payouts off by itself and calls the operators. They switch
//! them on again once they know why.

use std::collections::BTreeMap;

use crate::app::books::audit::{Pace, look};
use crate::app::books::star_statement::read_stars;
use crate::app::books::watch::{watch, weigh};
use crate::app::config::Private;
use crate::app::error::{Error, Fault};
use crate::app::payout::chain;
use crate::app::world::World;
use crate::domain::deposit::Asset;
use crate::domain::limits::RECONCILE_SECONDS;
use crate::domain::switch::{OURSELVES, Switch};
use crate::store::row::{Row, Unreadable};
use crate::store::{chain_deposits, outside, reconciliations, star_lines, switches, wallet_moves};
use crate::wire::reserves::{Report, Wallet};

/// Once an hour, and whenever an operator asked for it.
///
/// # Errors
/// A fault; the next minute tries again.
pub async fn reconcile_hourly<W: World>(world: &W, config: &Private) -> Result<(), Fault> {
    let rows = world.query(reconciliations::due()).await?;
    let row = rows.first().ok_or(Unreadable("at"))?;
    let last = row.optional_integer("at")?;
    let asked = row.integer("asked")? != 0;
    let due = last.is_none_or(|at| world.now().saturating_sub(at) >= RECONCILE_SECONDS);
    let pace = if asked { Pace::ASKED } else { Pace::HOURLY };
    if asked || due { reconcile(world, config, pace).await.map(drop) } else { Ok(()) }
}

/// An operator wants to know how things stand; answers the laws that do not hold.
///
/// # Errors
/// `OperatorNotAllowed`, or as [`reconcile`]; the next minute tries again then.
pub async fn now<W: World>(
    world: &W,
    config: &Private,
    operator: &str,
) -> Result<Vec<String>, Error> {
    world.batch(vec![reconciliations::ask(operator, world.now())]).await?;
    Ok(reconcile(world, config, Pace::ASKED).await?)
}

/// Answers the laws that do not hold. An hourly look goes on with the rounds through the long lists
/// where the last one stopped; one that was asked for begins every list anew.
///
/// # Errors
/// A fault of the database. What cannot be asked outside is looked at the next time: silence
/// breaks no law.
pub async fn reconcile<W: World>(
    world: &W,
    config: &Private,
    pace: Pace,
) -> Result<Vec<String>, Fault> {
    for read in [watch(world, config).await, read_stars(world, config).await] {
        if let Err(fault) = read {
            world.report(&fault);
        }
    }
    let wallets = wallets(world, config).await;
    let deposit_micros = deposited(world, config).await;
    let look = look(world, pace).await?;
    let now = world.now();
    let mut statements =
        vec![wallet_moves::recognize(), star_lines::match_lines(), outside::laws(now)];
    statements.extend(outside::advance(now));
    let rows = world.batch(statements).await?;
    let mut laws = look.laws.clone();
    counted(rows.get(2).and_then(|rows| rows.first()).ok_or(Unreadable("laws"))?, &mut laws)?;
    let broken: Vec<String> =
        laws.iter().filter(|(_, count)| **count != 0).map(|(law, _)| law.clone()).collect();
    let (micros_by_kind, round_ended_at) = (look.micros_by_kind(), look.round_ended_at());
    let report = Report { micros_by_kind, wallets, deposit_micros, laws, round_ended_at };
    let unwritten = |error: serde_json::Error| Fault::new("write a reconciliation", error);
    let failures = serde_json::to_string(&broken).map_err(unwritten)?;
    let report = serde_json::to_string(&report).map_err(unwritten)?;
    let mut statements = vec![
        reconciliations::write(now, &failures, &report),
        reconciliations::answered(now),
        look.keep().map_err(unwritten)?,
    ];
    if !broken.is_empty() {
        world.report(&Fault::new("reconcile", &failures));
        statements.push(switches::turn(Switch::Payouts, false, "reconciliation", OURSELVES, now));
        statements.push(reconciliations::alert("reconciliation", &failures, now));
    }
    world.batch(statements).await?;
    Ok(broken)
}

fn counted(row: &Row, laws: &mut BTreeMap<String, i64>) -> Result<(), Unreadable> {
    for (law, count) in &row.0 {
        laws.insert(law.clone(), count.as_i64().ok_or(Unreadable("law"))?);
    }
    Ok(())
}

async fn wallets<W: World>(world: &W, config: &Private) -> Vec<Wallet> {
    let mut wallets = Vec::new();
    for lane in &config.chain.lanes {
        match wallet(world, config, &lane.hot_wallet).await {
            Ok(wallet) => {
                if let Err(fault) = weigh(world, lane, wallet.usdt_micros).await {
                    world.report(&fault);
                }
                wallets.push(wallet);
            }
            Err(fault) => world.report(&fault),
        }
    }
    wallets
}

async fn wallet<W: World>(
    world: &W,
    config: &Private,
    address: &crate::domain::network::Address,
) -> Result<Wallet, Fault> {
    let chain = &config.chain;
    let jettons = chain::jetton_wallet(world, chain, address).await?;
    Ok(Wallet {
        address: address.raw(),
        usdt_micros: chain::jetton_balance(world, chain, &jettons).await?,
        nanoton: chain::hot_wallet(world, chain, address).await?.balance_nanoton,
    })
}

/// A jetton wallet that nothing ever came to does not exist, so that nothing is to be said of it.
async fn deposited<W: World>(world: &W, config: &Private) -> Option<i64> {
    let wallet = config.common.deposit_wallet.as_ref()?;
    let rows = world.query(chain_deposits::cursors(wallet)).await.ok()?;
    let mut cursors = rows.iter().filter_map(|row| chain_deposits::read_cursor(row).ok());
    let account = cursors.find(|cursor| cursor.asset == Asset::Usdt)?.account;
    chain::jetton_balance(world, &config.chain, &account).await.ok()
}
