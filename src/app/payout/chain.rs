//! Asks the chain through toncenter v3. An answer that cannot be read is a fault, never a verdict.

use crate::app::config::Chain;
use crate::app::error::Fault;
use crate::app::world::World;
use crate::domain::deposit::Incoming;
use crate::domain::hot_wallet::Step;
use crate::domain::limits::CHAIN_TRANSACTIONS_MAX;
use crate::domain::network::Address;
use crate::domain::payout::{ChainTransaction, Trace};
use crate::domain::recovery::{WalletTransaction, in_order};
use crate::store::chain_deposits::Cursor;
use crate::store::wallet_moves::Reading;
use crate::wire::http::{Call, Reply, Service};
use crate::wire::ton::toncenter::{
    self, AccountState, AccountStatus, AnswerError, Sending, TonRequest,
};
use crate::wire::ton::wallet_state::seqno_of;

/// The hot wallet as the chain has it.
#[derive(Clone, Copy, Debug)]
pub struct HotWallet {
    pub seqno: u32,
    pub balance_nanoton: u64,
}

/// The chain's own clock, Unix seconds. Read it before the seqno that it is compared with.
///
/// # Errors
/// A fault when the chain cannot be asked.
pub async fn time<W: World>(world: &W, chain: &Chain) -> Result<i64, Fault> {
    let reply = ask(world, chain, toncenter::masterchain_info()).await?;
    toncenter::masterchain_time(reply.status, &reply.body).map_err(|error| unread(&error))
}

/// # Errors
/// A fault when the chain cannot be asked or the wallet can hold nothing. A wallet that holds money
/// but was never used is fine: its first message deploys it.
pub async fn hot_wallet<W: World>(
    world: &W,
    chain: &Chain,
    wallet: &Address,
) -> Result<HotWallet, Fault> {
    let reply = ask(world, chain, toncenter::account_state(wallet)).await?;
    let states =
        toncenter::account_states(reply.status, &reply.body).map_err(|error| unread(&error))?;
    let ours = |state: &&AccountState| state.address == *wallet;
    let state = states.iter().find(ours);
    let state = state.ok_or_else(|| Fault::new("read the hot wallet", "it is not there"))?;
    let seqno = seqno_of(state).ok_or_else(|| Fault::new("read the hot wallet", "no seqno"))?;
    Ok(HotWallet { seqno, balance_nanoton: state.balance_nanoton })
}

/// The jetton wallet of an owner, as the jetton's master contract says.
///
/// # Errors
/// A fault when the chain cannot be asked.
pub async fn jetton_wallet<W: World>(
    world: &W,
    chain: &Chain,
    owner: &Address,
) -> Result<Address, Fault> {
    let reply = ask(world, chain, toncenter::jetton_wallet(&chain.jetton_master, owner)).await?;
    toncenter::wallet_address_of(reply.status, &reply.body).map_err(|error| unread(&error))
}

/// What a jetton wallet holds, in micro-USDT.
///
/// # Errors
/// A fault when the chain cannot be asked or the wallet does not exist.
pub async fn jetton_balance<W: World>(
    world: &W,
    chain: &Chain,
    jetton_wallet: &Address,
) -> Result<i64, Fault> {
    let reply = ask(world, chain, toncenter::jetton_balance(jetton_wallet)).await?;
    toncenter::number_of(reply.status, &reply.body).map_err(|error| unread(&error))
}

/// Whether a contract there says of itself that it holds jettons for somebody.
///
/// # Errors
/// A fault when the chain cannot be asked.
pub async fn is_jetton_wallet<W: World>(
    world: &W,
    chain: &Chain,
    account: &Address,
) -> Result<bool, Fault> {
    let reply = ask(world, chain, toncenter::jetton_balance(account)).await?;
    match toncenter::number_of::<i128>(reply.status, &reply.body) {
        Ok(_) => Ok(true),
        // It ran and has no such method or answers something else, or nothing runs there.
        Err(AnswerError::Exit(_) | AnswerError::Malformed("num" | "stack")) => Ok(false),
        Err(error) => Err(unread(&error)),
    }
}

/// The key of an account, as its own contract says; `None` when nothing runs there or it tells no
/// key.
///
/// # Errors
/// A fault when the chain cannot be asked.
pub async fn public_key<W: World>(
    world: &W,
    chain: &Chain,
    account: &Address,
) -> Result<Option<[u8; 32]>, Fault> {
    let reply = ask(world, chain, toncenter::account_state(account)).await?;
    let states =
        toncenter::account_states(reply.status, &reply.body).map_err(|error| unread(&error))?;
    let active =
        |state: &AccountState| state.address == *account && state.status == AccountStatus::Active;
    if !states.iter().any(active) {
        return Ok(None);
    }
    let reply = ask(world, chain, toncenter::public_key(account)).await?;
    match toncenter::public_key_of(reply.status, &reply.body) {
        Ok(key) => Ok(Some(key)),
        // It ran and has no such method, or answers something else.
        Err(AnswerError::Exit(_) | AnswerError::Malformed("num" | "stack")) => Ok(None),
        Err(error) => Err(unread(&error)),
    }
}

/// Sends a signed message. No answer of this kind decides anything: the chain's state does.
pub async fn send<W: World>(world: &W, chain: &Chain, boc: &str) {
    match ask(world, chain, toncenter::send_message(boc)).await {
        Ok(reply) => {
            if let Sending::Unclear(_) = toncenter::sending(reply.status, &reply.body) {
                world.report(&Fault::new("send a batch", format!("status {}", reply.status)));
            }
        }
        Err(fault) => world.report(&fault),
    }
}

/// What the hot wallet did on receiving the message with that hash, if the indexer shows it.
///
/// # Errors
/// A fault when the chain cannot be asked.
pub async fn transactions_of<W: World>(
    world: &W,
    chain: &Chain,
    message_hash: &str,
) -> Result<Vec<ChainTransaction>, Fault> {
    let reply = ask(world, chain, toncenter::transactions_by_message(message_hash)).await?;
    toncenter::transactions(reply.status, &reply.body).map_err(|error| unread(&error))
}

/// Everything that a transaction caused, if the indexer shows it.
///
/// # Errors
/// A fault when the chain cannot be asked.
pub async fn trace_of<W: World>(
    world: &W,
    chain: &Chain,
    transaction_hash: &str,
) -> Result<Option<Trace>, Fault> {
    let reply = ask(world, chain, toncenter::traces_by_transaction(transaction_hash)).await?;
    let traces = toncenter::traces(reply.status, &reply.body).map_err(|error| unread(&error))?;
    Ok(traces.into_iter().next())
}

/// What an account of ours did after the cursor, oldest first.
///
/// # Errors
/// A fault when the chain cannot be asked, or answers something else.
pub async fn incoming_after<W: World>(
    world: &W,
    chain: &Chain,
    cursor: &Cursor,
) -> Result<Vec<Incoming>, Fault> {
    let limit = CHAIN_TRANSACTIONS_MAX;
    let asked = toncenter::transactions_after(&cursor.account, cursor.lt, limit);
    let reply = ask(world, chain, asked).await?;
    let transactions =
        toncenter::incoming(reply.status, &reply.body).map_err(|error| unread(&error))?;
    if cursor.fits(&transactions) {
        Ok(transactions)
    } else {
        Err(Fault::new("read the chain", "transactions that nobody asked for"))
    }
}

/// What a hot wallet did after a logical time, oldest first.
///
/// # Errors
/// A fault when the chain cannot be asked, or answers something else.
pub async fn history_after<W: World>(
    world: &W,
    chain: &Chain,
    wallet: &Address,
    lt: i64,
) -> Result<Vec<WalletTransaction>, Fault> {
    let asked = toncenter::transactions_after(wallet, lt, CHAIN_TRANSACTIONS_MAX);
    let reply = ask(world, chain, asked).await?;
    let page = toncenter::history(reply.status, &reply.body).map_err(|error| unread(&error))?;
    if in_order(&page, wallet, lt) {
        Ok(page)
    } else {
        Err(Fault::new("read the chain", "transactions that nobody asked for"))
    }
}

/// What a jetton wallet of ours did after the last recorded move, oldest first.
///
/// # Errors
/// A fault when the chain cannot be asked, or answers something else.
pub async fn moves_after<W: World>(
    world: &W,
    chain: &Chain,
    reading: &Reading,
) -> Result<Vec<Step>, Fault> {
    let limit = CHAIN_TRANSACTIONS_MAX;
    let asked = toncenter::transactions_after(&reading.jetton_wallet, reading.lt, limit);
    let reply = ask(world, chain, asked).await?;
    let steps = toncenter::moves(reply.status, &reply.body).map_err(|error| unread(&error))?;
    if reading.fits(&steps) {
        Ok(steps)
    } else {
        Err(Fault::new("read the chain", "transactions that nobody asked for"))
    }
}

/// # Errors
/// A fault when nobody answers.
pub async fn ask<W: World>(world: &W, chain: &Chain, request: TonRequest) -> Result<Reply, Fault> {
    let mut headers = Vec::new();
    if request.body.is_some() {
        headers.push(("content-type", "application/json".to_owned()));
    }
    if let Some(key) = &chain.api_key {
        headers.push(("x-api-key", key.reveal().to_owned()));
    }
    let url = format!("{}{}", chain.toncenter_url, request.path);
    let post = request.method == "POST";
    let call = Call { service: Service::Toncenter, post, url, headers, body: request.body };
    world.call(call).await
}

#[must_use]
pub fn unread(error: &AnswerError) -> Fault {
    Fault::new("read the chain", format!("{error:?}"))
}
