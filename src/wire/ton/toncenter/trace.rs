//! Transactions and traces out of a toncenter v3 API, as the decision about payouts needs them.

use serde_json::Value;

use super::answer::{AnswerError, read};
use crate::domain::network::Address;
use crate::domain::payout::{ChainMessage, ChainTransaction, Trace};
use crate::wire::ton::boc::from_base64;
use crate::wire::ton::jetton;
use crate::wire::ton::number::{hash_hex, number};

/// # Errors
/// The answer says nothing, or a part of it cannot be understood: then none of it is believed.
pub fn traces(status: u16, body: &str) -> Result<Vec<Trace>, AnswerError> {
    let answer = read(status, body)?;
    let traces = answer.get("traces").and_then(Value::as_array);
    let traces: Option<Vec<_>> = traces.and_then(|all| all.iter().map(trace).collect());
    traces.ok_or(AnswerError::Malformed("traces"))
}

/// # Errors
/// The answer says nothing, or a part of it cannot be understood: then none of it is believed.
pub fn transactions(status: u16, body: &str) -> Result<Vec<ChainTransaction>, AnswerError> {
    let answer = read(status, body)?;
    let transactions = answer.get("transactions").and_then(Value::as_array);
    let transactions: Option<Vec<_>> =
        transactions.and_then(|all| all.iter().map(transaction).collect());
    transactions.ok_or(AnswerError::Malformed("transactions"))
}

/// Whatever is not said counts against completeness.
fn trace(value: &Value) -> Option<Trace> {
    let complete = value.get("is_incomplete").and_then(Value::as_bool) == Some(false)
        && value.pointer("/trace_info/trace_state").and_then(Value::as_str) == Some("complete")
        && number(value.pointer("/trace_info/pending_messages")) == Some(0);
    let transactions = value.get("transactions")?.as_object()?;
    let transactions: Option<Vec<_>> = transactions.values().map(transaction).collect();
    Some(Trace { complete, transactions: transactions? })
}

fn transaction(value: &Value) -> Option<ChainTransaction> {
    let emulated = value.get("emulated").and_then(Value::as_bool).unwrap_or_default();
    let finality = value.get("finality").and_then(Value::as_str);
    let description = value.get("description")?;
    // There is no action phase when the contract did not run to its end.
    let count = |pointer| match description.pointer(pointer) {
        None | Some(Value::Null) => Some(0),
        value => number(value),
    };
    let in_message = match value.get("in_msg") {
        None | Some(Value::Null) => None,
        Some(value) => Some(message(value)?),
    };
    let out_messages: Option<Vec<_>> =
        value.get("out_msgs").and_then(Value::as_array)?.iter().map(message).collect();
    Some(ChainTransaction {
        account: Address::from_raw(value.get("account")?.as_str()?)?,
        hash_hex: hash_hex(value.get("hash"))?,
        lt: number(value.get("lt"))?,
        now: number(value.get("now"))?,
        finalized: finality == Some("finalized") && !emulated,
        aborted: description.get("aborted")?.as_bool()?,
        exit_code: number(description.pointer("/compute_ph/exit_code")),
        skipped_actions: count("/action/skipped_actions")?,
        messages_created: count("/action/msgs_created")?,
        in_message,
        out_messages: out_messages?,
    })
}

fn message(value: &Value) -> Option<ChainMessage> {
    let address = |name| Address::from_raw(value.get(name)?.as_str()?);
    let bounced = value.get("bounced").and_then(Value::as_bool).unwrap_or_default();
    let body = value.pointer("/message_content/body").and_then(Value::as_str);
    let body = body.and_then(from_base64).map(|body| jetton::read(&body, bounced));
    let body = body.unwrap_or_default();
    Some(ChainMessage {
        hash_hex: hash_hex(value.get("hash"))?,
        normalized_hash_hex: hash_hex(value.get("hash_norm")),
        source: address("source"),
        destination: address("destination"),
        bounced,
        opcode: body.opcode,
        query_id: body.query_id,
        amount: body.amount,
    })
}

#[cfg(test)]
mod tests;
