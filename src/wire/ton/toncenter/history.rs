//! A hot wallet's own transactions out of a toncenter v3 API, as a recovery needs them.

use serde_json::Value;

use super::answer::{AnswerError, read};
use crate::domain::network::Address;
use crate::domain::payout::TRANSFER;
use crate::domain::recovery::{Order, WalletMessage, WalletTransaction};
use crate::wire::ton::boc::from_base64;
use crate::wire::ton::number::{hash_hex, number};
use crate::wire::ton::order::{order_of, seqno_of};

/// # Errors
/// The answer says nothing, or a part of it cannot be understood: then none of it is believed.
pub fn history(status: u16, body: &str) -> Result<Vec<WalletTransaction>, AnswerError> {
    let answer = read(status, body)?;
    let transactions = answer.get("transactions").and_then(Value::as_array);
    let transactions: Option<Vec<_>> =
        transactions.and_then(|all| all.iter().map(transaction).collect());
    transactions.ok_or(AnswerError::Malformed("transactions"))
}

fn transaction(value: &Value) -> Option<WalletTransaction> {
    let emulated = value.get("emulated").and_then(Value::as_bool).unwrap_or_default();
    let finality = value.get("finality").and_then(Value::as_str);
    let aborted = value.pointer("/description/aborted")?.as_bool()?;
    Some(WalletTransaction {
        account: Address::from_raw(value.get("account")?.as_str()?)?,
        lt: number(value.get("lt"))?,
        finalized: finality == Some("finalized") && !emulated,
        message: if aborted { None } else { message(value) },
    })
}

/// Without a source it came from outside, and was accepted: it is in a block.
fn message(value: &Value) -> Option<WalletMessage> {
    let came = value.get("in_msg").filter(|message| !message.is_null())?;
    if came.get("source").is_some_and(|source| !source.is_null()) {
        return None;
    }
    let sent = value.get("out_msgs").and_then(Value::as_array)?;
    let created: Option<usize> = number(value.pointer("/description/action/msgs_created"));
    let mut orders = Vec::new();
    let mut readable = created == Some(sent.len());
    for out in sent {
        match order(out) {
            Out::Order(order) => orders.push(order),
            Out::Other => {}
            Out::Unreadable => readable = false,
        }
    }
    Some(WalletMessage {
        seqno: seqno_of(&body(came)?)?,
        transaction_hash: hash_hex(value.get("hash"))?,
        message_hash: hash_hex(came.get("hash"))?,
        lt: number(value.get("lt"))?,
        at: number(value.get("now"))?,
        orders,
        readable,
    })
}

enum Out {
    Order(Order),
    Other,
    Unreadable,
}

fn order(out: &Value) -> Out {
    let Some(body) = body(out) else { return Out::Unreadable };
    match (order_of(&body), body.reader().u32()) {
        (Some(order), _) => Out::Order(order),
        (None, Some(TRANSFER)) => Out::Unreadable,
        (None, _) => Out::Other,
    }
}

fn body(message: &Value) -> Option<crate::wire::ton::cell::Cell> {
    from_base64(message.pointer("/message_content/body")?.as_str()?)
}
