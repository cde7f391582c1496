//! Answers of a toncenter v3 API about messages, get methods, accounts and the chain's time.

use serde_json::Value;

use crate::domain::network::Address;
use crate::wire::ton::boc::from_base64;
use crate::wire::ton::number::{hash_hex, number};

/// Why an answer says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerError {
    /// The HTTP status was not 200.
    Status(u16),
    /// Not the JSON that the route promises; the word names what was missing.
    Malformed(&'static str),
    /// The get method ran and failed with this code, for instance since nothing is deployed there.
    Exit(i32),
}

/// What became of handing in a message. No member says that it was, or will not be, executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    /// A node took it.
    Accepted,
    /// The wallet refused it, as of that node's state; the code is the contract's.
    Rejected { exit_code: Option<i32> },
    /// Anything else.
    Unclear(u16),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountStatus {
    Nonexist,
    /// It may hold money, but has no code yet.
    Uninit,
    Active,
    Frozen,
}

impl AccountStatus {
    /// The names that both indexers use.
    pub(in crate::wire::ton) fn parse(name: &str) -> Option<Self> {
        match name {
            "nonexist" => Some(Self::Nonexist),
            "uninit" => Some(Self::Uninit),
            "active" => Some(Self::Active),
            "frozen" => Some(Self::Frozen),
            _ => None,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountState {
    pub address: Address,
    pub balance_nanoton: u64,
    pub status: AccountStatus,
    /// The contract's data as a bag of cells in base64.
    pub data_boc: Option<String>,
    pub last_transaction_lt: u64,
}

pub(in crate::wire::ton) fn read(status: u16, body: &str) -> Result<Value, AnswerError> {
    if status != 200 {
        return Err(AnswerError::Status(status));
    }
    serde_json::from_str(body).map_err(|_| AnswerError::Malformed("json"))
}

/// Reads the answer to a message that was handed in.
#[must_use]
pub fn sending(status: u16, body: &str) -> Sending {
    let answer: Value = serde_json::from_str(body).unwrap_or_default();
    if status == 200 {
        return match hash_hex(answer.get("message_hash")) {
            Some(_) => Sending::Accepted,
            None => Sending::Unclear(status),
        };
    }
    match answer.get("error").and_then(Value::as_str) {
        Some(error) if error.contains("was not accepted") => {
            Sending::Rejected { exit_code: exit_code(error) }
        }
        _ => Sending::Unclear(status),
    }
}

/// The text says `exitcode=133`.
fn exit_code(error: &str) -> Option<i32> {
    let (_, rest) = error.split_once("exitcode=")?;
    let end = rest.find(|c: char| c != '-' && !c.is_ascii_digit()).unwrap_or(rest.len());
    rest.get(..end)?.parse().ok()
}

/// What a get method returned first: its type and its value.
fn first_of_stack(status: u16, body: &str) -> Result<(String, Value), AnswerError> {
    let mut answer = read(status, body)?;
    let exit_code = number(answer.get("exit_code")).ok_or(AnswerError::Malformed("exit_code"))?;
    // 1 is the other way to succeed in TVM.
    if exit_code != 0 && exit_code != 1 {
        return Err(AnswerError::Exit(exit_code));
    }
    let entry = answer.pointer_mut("/stack/0").ok_or(AnswerError::Malformed("stack"))?;
    let kind = entry.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok((kind, entry.get_mut("value").map(Value::take).unwrap_or_default()))
}

/// The first number that a get method returned: a seqno, or the balance of a jetton wallet.
///
/// # Errors
/// The answer says nothing, or something that is no number of this size.
pub fn number_of<T: TryFrom<i128>>(status: u16, body: &str) -> Result<T, AnswerError> {
    let (kind, value) = first_of_stack(status, body)?;
    number(Some(&value)).filter(|_| kind == "num").ok_or(AnswerError::Malformed("num"))
}

/// The 256 bits that `get_public_key` returned; the number in the answer has no leading zeros.
///
/// # Errors
/// The answer says nothing, or something that is no number of this size.
pub fn public_key_of(status: u16, body: &str) -> Result<[u8; 32], AnswerError> {
    let (kind, value) = first_of_stack(status, body)?;
    let digits = value.as_str().filter(|_| kind == "num").and_then(|text| text.strip_prefix("0x"));
    let padded = digits.filter(|digits| !digits.is_empty()).map(|digits| format!("{digits:0>64}"));
    let mut key = [0; 32];
    let read = padded.map(|padded| hex::decode_to_slice(padded, &mut key));
    match read {
        Some(Ok(())) => Ok(key),
        _ => Err(AnswerError::Malformed("num")),
    }
}

/// The address that `get_wallet_address` returned.
///
/// # Errors
/// The answer says nothing, or something that is no address.
pub fn wallet_address_of(status: u16, body: &str) -> Result<Address, AnswerError> {
    let (kind, value) = first_of_stack(status, body)?;
    let cell = value.as_str().filter(|_| kind == "slice" || kind == "cell").and_then(from_base64);
    let address = cell.and_then(|cell| cell.reader().address());
    address.ok_or(AnswerError::Malformed("address"))
}

/// The time of the newest block that the indexer has, in Unix seconds.
///
/// # Errors
/// The answer says nothing about it.
pub fn masterchain_time(status: u16, body: &str) -> Result<i64, AnswerError> {
    let answer = read(status, body)?;
    number(answer.pointer("/last/gen_utime")).ok_or(AnswerError::Malformed("gen_utime"))
}

/// The states of the accounts that were asked for; one that never existed may be missing.
///
/// # Errors
/// The answer says nothing, or says it of an account in a way that we do not know.
pub fn account_states(status: u16, body: &str) -> Result<Vec<AccountState>, AnswerError> {
    let answer = read(status, body)?;
    let accounts = answer.get("accounts").and_then(Value::as_array);
    let known: Option<Vec<_>> = accounts.and_then(|all| all.iter().map(account_state).collect());
    known.ok_or(AnswerError::Malformed("accounts"))
}

fn account_state(value: &Value) -> Option<AccountState> {
    let text = |name: &str| value.get(name).and_then(Value::as_str);
    let status = AccountStatus::parse(text("status")?)?;
    let size = |name: &str| match value.get(name) {
        None | Some(Value::Null) if status == AccountStatus::Nonexist => Some(0),
        value => number(value),
    };
    Some(AccountState {
        address: Address::from_raw(text("address")?)?,
        balance_nanoton: size("balance")?,
        status,
        data_boc: text("data_boc").filter(|boc| !boc.is_empty()).map(str::to_owned),
        last_transaction_lt: size("last_transaction_lt")?,
    })
}

#[cfg(test)]
mod tests;
