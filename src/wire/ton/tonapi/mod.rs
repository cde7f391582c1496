//! Requests to a tonapi v2 API, relative to its base URL, and what the answers say.
//!
//! Format: `api/openapi.yml` of <https://github.com/tonkeeper/opentonapi>, with
//! `pkg/api/event_handlers.go` and `pkg/core/trace.go` for what it leaves open.

use serde_json::Value;

use crate::domain::network::Address;
use crate::wire::ton::boc;
use crate::wire::ton::number::{hash_hex, number};
use crate::wire::ton::toncenter::{AccountState, AccountStatus, AnswerError, TonRequest, read};

mod trace;

pub use trace::{final_until, trace};

fn get(path: String) -> TonRequest {
    TonRequest { method: "GET", path, body: None }
}

/// The newest block of the masterchain; read its time with [`masterchain_time`].
#[must_use]
pub fn masterchain_head() -> TonRequest {
    get("/v2/blockchain/masterchain-head".to_owned())
}

#[must_use]
pub fn account(address: &Address) -> TonRequest {
    get(format!("/v2/blockchain/accounts/{}", address.raw()))
}

/// The transaction that a message caused; read its hash with [`transaction_hash`].
#[must_use]
pub fn transaction_by_message(hash_hex: &str) -> TonRequest {
    get(format!("/v2/blockchain/messages/{hash_hex}/transaction"))
}

/// Everything around a transaction; read it with [`trace()`].
#[must_use]
pub fn trace_by_transaction(hash_hex: &str) -> TonRequest {
    get(format!("/v2/traces/{hash_hex}"))
}

/// `gen_utime` of `BlockchainBlock`, Unix seconds.
///
/// # Errors
/// The answer says nothing about it.
pub fn masterchain_time(status: u16, body: &str) -> Result<i64, AnswerError> {
    number(read(status, body)?.get("gen_utime")).ok_or(AnswerError::Malformed("gen_utime"))
}

/// `BlockchainRawAccount`: cells come in hex. What it does not know, it answers with 404.
///
/// # Errors
/// The answer says nothing, or says it in a way that we do not know.
pub fn account_state(status: u16, body: &str) -> Result<AccountState, AnswerError> {
    let answer = read(status, body)?;
    account_state_of(&answer).ok_or(AnswerError::Malformed("account"))
}

fn account_state_of(value: &Value) -> Option<AccountState> {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let data = match text("data").filter(|data| !data.is_empty()) {
        Some(data) => Some(boc::to_base64(&boc::from_hex(data)?)),
        None => None,
    };
    Some(AccountState {
        address: Address::from_raw(text("address")?)?,
        balance_nanoton: number(value.get("balance"))?,
        status: AccountStatus::parse(text("status")?)?,
        data_boc: data,
        last_transaction_lt: number(value.get("last_transaction_lt"))?,
    })
}

/// Account and hash of a `Transaction`; `None` when there is none, or none yet.
///
/// # Errors
/// The answer says nothing.
pub fn transaction_hash(status: u16, body: &str) -> Result<Option<(Address, String)>, AnswerError> {
    if status == 404 {
        return Ok(None);
    }
    let answer = read(status, body)?;
    let account = answer.pointer("/account/address").and_then(Value::as_str);
    let found = account.and_then(Address::from_raw).zip(hash_hex(answer.get("hash")));
    found.map(Some).ok_or(AnswerError::Malformed("transaction"))
}

#[cfg(test)]
mod tests;
