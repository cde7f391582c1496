//! Traces out of a tonapi v2 API: a tree in which each transaction has those that it caused as its
//! children. A message that became a child is left out of its sender's `out_msgs`.

use serde_json::Value;

use crate::domain::limits::FINALITY_SECONDS;
use crate::domain::network::Address;
use crate::domain::payout::{ChainMessage, ChainTransaction, Trace};
use crate::wire::ton::boc;
use crate::wire::ton::jetton;
use crate::wire::ton::number::{hash_hex, number};
use crate::wire::ton::toncenter::{AnswerError, read};
use crate::wire::ton::wallet::external;

/// A trace that is deeper is none of ours: a payout's is four transactions deep.
const DEPTH_MAX: usize = 16;

/// Blocks up to this time are final, as the masterchain's newest block was at `masterchain_time`.
/// The API does not say it of a transaction.
#[must_use]
pub const fn final_until(masterchain_time: i64) -> i64 {
    masterchain_time.saturating_sub(FINALITY_SECONDS)
}

/// The whole trace; `None` when there is none, or none yet. It is complete when nothing in it is
/// emulated and no message is left that has a destination and caused nothing.
///
/// # Errors
/// The answer says nothing, or a part of it cannot be understood: then none of it is believed.
pub fn trace(status: u16, body: &str, final_until: i64) -> Result<Option<Trace>, AnswerError> {
    if status == 404 {
        return Ok(None);
    }
    let answer = read(status, body)?;
    let mut trace = Trace { complete: true, transactions: Vec::new() };
    let tree = Tree { final_until };
    match tree.gather(&answer, false, DEPTH_MAX, &mut trace) {
        Some(()) => Ok(Some(trace)),
        None => Err(AnswerError::Malformed("trace")),
    }
}

struct Tree {
    final_until: i64,
}

impl Tree {
    /// Parents come before their children. What follows from something emulated is emulated too,
    /// whether it says so or not.
    fn gather(&self, node: &Value, emulated: bool, depth: usize, trace: &mut Trace) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        let says = node.get("emulated").and_then(Value::as_bool).unwrap_or_default();
        let emulated = emulated || says;
        let no_children = Vec::new();
        let children = match node.get("children") {
            None | Some(Value::Null) => &no_children,
            Some(children) => children.as_array()?,
        };
        let mut transaction = self.transaction(node.get("transaction")?, emulated)?;
        let undelivered = |message: &ChainMessage| message.destination.is_some();
        if emulated || transaction.out_messages.iter().any(undelivered) {
            trace.complete = false;
        }
        for child in children {
            transaction.out_messages.push(message(child.pointer("/transaction/in_msg")?)?);
        }
        trace.transactions.push(transaction);
        for child in children {
            self.gather(child, emulated, depth, trace)?;
        }
        Some(())
    }

    fn transaction(&self, value: &Value, emulated: bool) -> Option<ChainTransaction> {
        let now = number(value.get("utime"))?;
        // There is no action phase when the contract did not run to its end.
        let count = |pointer| match value.pointer(pointer) {
            None | Some(Value::Null) => Some(0),
            value => number::<u32>(value),
        };
        let skipped_actions = count("/action_phase/skipped_actions")?;
        let in_message = match value.get("in_msg") {
            None | Some(Value::Null) => None,
            Some(value) => Some(message(value)?),
        };
        let out_messages: Option<Vec<_>> =
            value.get("out_msgs").and_then(Value::as_array)?.iter().map(message).collect();
        Some(ChainTransaction {
            account: address(value.get("account"))?,
            hash_hex: hash_hex(value.get("hash"))?,
            lt: number(value.get("lt"))?,
            now,
            finalized: !emulated && now <= self.final_until,
            aborted: value.get("aborted")?.as_bool()?,
            exit_code: number(value.pointer("/compute_phase/exit_code")),
            skipped_actions,
            // A wallet's actions are messages, all that were not skipped.
            messages_created: count("/action_phase/total_actions")?.checked_sub(skipped_actions)?,
            in_message,
            out_messages: out_messages?,
        })
    }
}

/// `AccountAddress`.
fn address(value: Option<&Value>) -> Option<Address> {
    Address::from_raw(value?.get("address")?.as_str()?)
}

/// The hash of a message from outside is computed here: how the API normalizes it is its affair.
fn message(value: &Value) -> Option<ChainMessage> {
    let (source, destination) = (address(value.get("source")), address(value.get("destination")));
    let bounced = value.get("bounced")?.as_bool()?;
    let cell = match value.get("raw_body").and_then(Value::as_str) {
        None | Some("") => None,
        Some(body) => Some(boc::from_hex(body)?),
    };
    let body = cell.as_ref().map(|cell| jetton::read(cell, bounced)).unwrap_or_default();
    let is_external = value.get("msg_type").and_then(Value::as_str) == Some("ext_in_msg");
    let normalized = match (is_external, &destination, cell) {
        (true, Some(destination), Some(cell)) => external(destination, None, cell).ok(),
        _ => None,
    };
    Some(ChainMessage {
        hash_hex: hash_hex(value.get("hash"))?,
        normalized_hash_hex: normalized.map(|message| hex::encode(message.hash())),
        source,
        destination,
        bounced,
        opcode: body.opcode,
        query_id: body.query_id,
        amount: body.amount,
    })
}
