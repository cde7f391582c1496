//! Cron: records what arrived on the chain, and credits whatever waits for it.

use crate::app::config::Private;
use crate::app::error::Fault;
use crate::app::payout::chain;
use crate::app::world::World;
use crate::domain::deposit::{Arrival, Asset, ton_arrival, usdt_arrival};
use crate::domain::mutant::mutant;
use crate::domain::network::Address;
use crate::store::chain_deposits::{self, Cursor};
use crate::store::ledger::sponsors;
use crate::store::row::Unreadable;
use crate::store::{Statement, deposits, notifications};

/// Recording comes first and by itself: whatever stands against crediting, what arrived is known.
///
/// # Errors
/// A fault of the database; the next minute tries again.
pub async fn receive<W: World>(world: &W, config: &Private) -> Result<(), Fault> {
    if let Some(wallet) = config.common.deposit_wallet
        && let Err(fault) = record(world, config, &wallet).await
    {
        world.report(&fault);
    }
    let now = world.now();
    let mut statements: Vec<Statement> = vec![deposits::price_ton(now)];
    statements.extend(sponsors::credit_deposits(None, now));
    statements.push(notifications::deposits_credited(now));
    statements.extend(sponsors::unfund(None, now));
    world.batch(statements).await?;
    Ok(())
}

/// One account that cannot be read does not keep the other from being read.
async fn record<W: World>(world: &W, config: &Private, wallet: &Address) -> Result<(), Fault> {
    let cursors = cursors(world, config, wallet).await?;
    let usdt = cursors.iter().find(|cursor| cursor.asset == Asset::Usdt);
    let jetton_wallet = usdt.ok_or(Unreadable("account"))?.account;
    for cursor in &cursors {
        if let Err(fault) = read(world, config, wallet, cursor, &jetton_wallet).await {
            world.report(&fault);
        }
    }
    Ok(())
}

/// Where we are in both accounts. At first, the jetton's master contract says which jetton wallet
/// is ours; from then on it is pinned.
async fn cursors<W: World>(
    world: &W,
    config: &Private,
    wallet: &Address,
) -> Result<Vec<Cursor>, Fault> {
    let mut rows = world.query(chain_deposits::cursors(wallet)).await?;
    if rows.is_empty() {
        let jetton_wallet = chain::jetton_wallet(world, &config.chain, wallet).await?;
        let pinned = vec![
            chain_deposits::pin(wallet, Asset::Ton, wallet),
            chain_deposits::pin(wallet, Asset::Usdt, &jetton_wallet),
            chain_deposits::cursors(wallet),
        ];
        rows = world.batch(pinned).await?.pop().unwrap_or_default();
    }
    rows.iter().map(|row| Ok(chain_deposits::read_cursor(row)?)).collect()
}

/// Records the final transactions after the cursor and moves it there, in one batch.
async fn read<W: World>(
    world: &W,
    config: &Private,
    wallet: &Address,
    cursor: &Cursor,
    jetton_wallet: &Address,
) -> Result<(), Fault> {
    let transactions = chain::incoming_after(world, &config.chain, cursor).await?;
    // Nothing after one that may still be replaced: the cursor must not pass it.
    let settled = || transactions.iter().take_while(|transaction| transaction.finalized);
    let Some(last) = settled().last() else { return Ok(()) };
    let arrivals: Vec<Arrival> = settled()
        .filter_map(|transaction| match cursor.asset {
            Asset::Usdt => usdt_arrival(transaction),
            Asset::Ton => ton_arrival(transaction, jetton_wallet),
            Asset::Stars => None,
        })
        .collect();
    mutant!(CursorFirst, {
        world.batch(vec![chain_deposits::advance(wallet, cursor.asset, last.lt)]).await?;
    });
    let mut statements = Vec::new();
    if !arrivals.is_empty() {
        statements.push(chain_deposits::receive(&cursor.account, cursor.asset, &arrivals));
    }
    statements.push(chain_deposits::advance(wallet, cursor.asset, last.lt));
    world.batch(statements).await?;
    Ok(())
}
