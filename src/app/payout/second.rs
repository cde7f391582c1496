//! Asks the second indexer, tonapi v2, what it knows of a batch. An answer that cannot be read is a
//! fault, never a word.

use crate::app::config::SecondIndexer;
use crate::app::error::Fault;
use crate::app::world::World;
use crate::domain::network::Address;
use crate::domain::payout::Trace;
use crate::wire::http::{Call, Reply, Service};
use crate::wire::ton::tonapi;
use crate::wire::ton::toncenter::{AnswerError, TonRequest};
use crate::wire::ton::wallet_state::seqno_of;

/// The chain's clock as this indexer has it, Unix seconds. Read it before the seqno or the trace
/// that it is compared with.
///
/// # Errors
/// A fault when it cannot be asked.
pub async fn time<W: World>(world: &W, second: &SecondIndexer) -> Result<i64, Fault> {
    let reply = ask(world, second, tonapi::masterchain_head()).await?;
    tonapi::masterchain_time(reply.status, &reply.body).map_err(|error| unread(&error))
}

/// # Errors
/// A fault when it cannot be asked, or the wallet can hold nothing.
pub async fn seqno<W: World>(
    world: &W,
    second: &SecondIndexer,
    wallet: &Address,
) -> Result<u32, Fault> {
    let reply = ask(world, second, tonapi::account(wallet)).await?;
    let state = tonapi::account_state(reply.status, &reply.body).map_err(|error| unread(&error))?;
    let ours = Some(state).filter(|state| state.address == *wallet);
    let seqno = ours.as_ref().and_then(seqno_of);
    seqno.ok_or_else(|| Fault::new("read the second indexer", "no seqno"))
}

/// The account and hash of the transaction that a message caused, if it shows one.
///
/// # Errors
/// A fault when it cannot be asked.
pub async fn transaction_of<W: World>(
    world: &W,
    second: &SecondIndexer,
    message_hash: &str,
) -> Result<Option<(Address, String)>, Fault> {
    let reply = ask(world, second, tonapi::transaction_by_message(message_hash)).await?;
    tonapi::transaction_hash(reply.status, &reply.body).map_err(|error| unread(&error))
}

/// Everything that a transaction caused, if it shows it.
///
/// # Errors
/// A fault when it cannot be asked.
pub async fn trace_of<W: World>(
    world: &W,
    second: &SecondIndexer,
    transaction_hash: &str,
) -> Result<Option<Trace>, Fault> {
    let final_until = tonapi::final_until(time(world, second).await?);
    let reply = ask(world, second, tonapi::trace_by_transaction(transaction_hash)).await?;
    tonapi::trace(reply.status, &reply.body, final_until).map_err(|error| unread(&error))
}

async fn ask<W: World>(
    world: &W,
    second: &SecondIndexer,
    request: TonRequest,
) -> Result<Reply, Fault> {
    let bearer = |key: &crate::app::config::Secret| format!("Bearer {}", key.reveal());
    let key = second.api_key.as_ref().map(|key| ("authorization", bearer(key)));
    let url = format!("{}{}", second.url, request.path);
    let headers = key.into_iter().collect();
    world.call(Call { service: Service::Tonapi, post: false, url, headers, body: None }).await
}

fn unread(error: &AnswerError) -> Fault {
    Fault::new("read the second indexer", format!("{error:?}"))
}
