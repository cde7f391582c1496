//! Looks at the books every hour: do all laws hold, what do we owe, what do the wallets hold?
//!
//! A law that does not hold switches payouts off by itself and calls the operators. They switch
//! them on again once they know why.

use std::collections::BTreeMap;

use crate::app::chain;
use crate::app::config::Private;
use crate::app::error::Fault;
use crate::app::world::World;
use crate::domain::limits::RECONCILE_SECONDS;
use crate::domain::switch::{OURSELVES, Switch};
use crate::store::ledger::audit;
use crate::store::row::{Row, Unreadable};
use crate::store::{reconciliations, switches};
use crate::wire::reserves::{Report, Wallet};

/// Once an hour, and whenever an operator asks.
///
/// # Errors
/// A fault; the next minute tries again.
pub async fn reconcile_hourly<W: World>(world: &W, config: &Private) -> Result<(), Fault> {
    let rows = world.query(reconciliations::newest()).await?;
    let last = rows.first().map(|row| row.integer("at")).transpose()?;
    let due = last.is_none_or(|at| world.now().saturating_sub(at) >= RECONCILE_SECONDS);
    if due { reconcile(world, config).await.map(drop) } else { Ok(()) }
}

/// Answers the laws that do not hold.
///
/// # Errors
/// A fault of the database; wallets that cannot be asked are left out of the report.
pub async fn reconcile<W: World>(world: &W, config: &Private) -> Result<Vec<String>, Fault> {
    let rows = world.batch(vec![audit::laws(), audit::totals()]).await?;
    let mut answers = rows.iter();
    let laws = answers.next().and_then(|rows| rows.first()).ok_or(Unreadable("laws"))?;
    let failures: Vec<String> = broken(laws)?;
    let report = Report {
        micros_by_kind: totals(answers.next().map_or(&[], Vec::as_slice))?,
        wallets: wallets(world, config).await,
    };
    let now = world.now();
    let text = |value: serde_json::Result<String>| {
        value.map_err(|error| Fault::new("write a reconciliation", error))
    };
    let failures_text = text(serde_json::to_string(&failures))?;
    let report = text(serde_json::to_string(&report))?;
    let mut statements = vec![reconciliations::write(now, &failures_text, &report)];
    if !failures.is_empty() {
        world.report(&Fault::new("reconcile", &failures_text));
        statements.push(switches::turn(Switch::Payouts, false, "reconciliation", OURSELVES, now));
        statements.push(reconciliations::alert("reconciliation", &failures_text, now));
    }
    world.batch(statements).await?;
    Ok(failures)
}

fn broken(laws: &Row) -> Result<Vec<String>, Unreadable> {
    let mut broken = Vec::new();
    for (law, count) in &laws.0 {
        if count.as_i64().ok_or(Unreadable("law"))? != 0 {
            broken.push(law.clone());
        }
    }
    Ok(broken)
}

fn totals(rows: &[Row]) -> Result<BTreeMap<String, i64>, Unreadable> {
    rows.iter().map(|row| Ok((row.text("kind")?.to_owned(), row.integer("micros")?))).collect()
}

async fn wallets<W: World>(world: &W, config: &Private) -> Vec<Wallet> {
    let mut wallets = Vec::new();
    for lane in &config.chain.lanes {
        match wallet(world, config, &lane.hot_wallet).await {
            Ok(wallet) => wallets.push(wallet),
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
