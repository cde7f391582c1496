//! The second indexer of the same chain: answers like tonapi v2, with faults of its own.

use std::rc::Rc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use earnest::domain::network::Address;
use serde_json::{Value, json};

use super::bodies;
use super::indexer::caused_by;
use super::messages::{Message, Says, Transaction};
use super::{Chain, Trace};

/// How the second indexer treats us from now on. It is honest and up to date by default.
#[derive(Clone, Copy, Debug, Default)]
pub struct Second {
    /// It is out of order.
    pub silent: bool,
    /// How far it is behind as a whole: its time, its states, its traces.
    pub lag_seconds: i64,
    /// What it says that is not so.
    pub lie: Option<Lie>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lie {
    /// It shows as bounced what was really credited.
    Bounced,
    /// It shows traces without what followed from the hot wallet's orders, as if that were all.
    Half,
    /// It shows the hot wallets as if their last messages had never been included.
    NeverIncluded,
}

impl Chain {
    /// `path` is relative to the base URL.
    pub fn answer_second(&mut self, path: &str, chain_now: i64) -> (u16, String) {
        self.advance(chain_now);
        if self.second.silent {
            return (502, "Bad Gateway".to_owned());
        }
        let time = chain_now - self.second.lag_seconds;
        let parts: Vec<_> = path.split('/').skip(1).collect();
        let found = match parts.as_slice() {
            ["v2", "blockchain", "masterchain-head"] => {
                Some(json!({ "workchain_id": -1, "seqno": 1, "gen_utime": time }))
            }
            ["v2", "blockchain", "accounts", account] => self.raw_account(account, time),
            ["v2", "blockchain", "messages", hash, "transaction"] => {
                let trace = self.shown_trace(hash, time);
                trace.map(|trace| transaction_json(&trace.transactions[0], &[]))
            }
            ["v2", "traces", hash] => self.shown_trace(hash, time).map(|trace| {
                let whole = time >= trace.whole_at;
                let shown =
                    if whole { trace.transactions.as_slice() } else { &trace.transactions[..1] };
                node(&shown[0], shown, time < trace.final_at)
            }),
            _ => None,
        };
        found.map_or_else(
            || (404, json!({ "error": "entity not found" }).to_string()),
            |found| (200, found.to_string()),
        )
    }

    fn raw_account(&self, account: &str, time: i64) -> Option<Value> {
        let address = Address::from_raw(account)?;
        let wallet = &self.hot_wallets[self.lane_of(&address)?];
        let past = wallet.at(time);
        let seqno =
            past.seqno - u32::from(self.second.lie == Some(Lie::NeverIncluded) && past.seqno > 1);
        Some(json!({
            "address": address.raw(),
            "balance": past.nanoton,
            "status": "active",
            "data": hex_of(&self.wallet_state(seqno, wallet.public_key)),
            "last_transaction_lt": self.lt,
            "storage": {},
        }))
    }

    /// By the hash of a transaction in it, or of the message that began it.
    fn shown_trace(&self, hash: &str, time: i64) -> Option<Trace> {
        let mut asked = [0; 32];
        hex::decode_to_slice(hash, &mut asked).ok()?;
        let about = |each: &Transaction| each.hash == asked || caused_by(each, &asked);
        let mut traces = self.traces.iter().filter(|trace| trace.executed_at <= time);
        let found = traces.find(|trace| trace.transactions.iter().any(about))?;
        match self.second.lie {
            Some(Lie::NeverIncluded) => None,
            Some(Lie::Bounced) => Some(spoiled(found)),
            Some(Lie::Half) => Some(halved(found)),
            None => Some(Trace::clone(found)),
        }
    }
}

fn halved(trace: &Trace) -> Trace {
    let mut half = trace.clone();
    half.transactions.truncate(1);
    half.transactions[0].out_messages.clear();
    half
}

/// The trace as if no recipient had taken anything.
fn spoiled(trace: &Trace) -> Trace {
    let mut transactions = Vec::new();
    for transaction in &trace.transactions {
        let Says::InternalTransfer { order, .. } = &transaction.in_message.says else {
            transactions.push(transaction.clone());
            continue;
        };
        let ours = transaction.in_message.source.unwrap();
        let back = Rc::new(Message {
            hash: [0xbb; 32],
            source: Some(transaction.account),
            destination: ours,
            bounced: true,
            body_base64: bodies::bounced(bodies::INTERNAL_TRANSFER, order.query_id, order.micros),
            says: Says::Other,
            ..Message::clone(&transaction.in_message)
        });
        transactions.push(Transaction {
            aborted: true,
            exit_code: Some(45),
            out_messages: vec![Rc::clone(&back)],
            ..transaction.clone()
        });
        transactions.push(Transaction {
            account: ours,
            in_message: back,
            out_messages: Vec::new(),
            ..transaction.clone()
        });
    }
    Trace { transactions, ..trace.clone() }
}

/// A transaction with those that its messages caused.
fn node(transaction: &Transaction, all: &[Transaction], emulated: bool) -> Value {
    let caused = |child: &&Transaction| {
        transaction.out_messages.iter().any(|sent| Rc::ptr_eq(sent, &child.in_message))
    };
    let children: Vec<_> = all.iter().filter(caused).collect();
    json!({
        "transaction": transaction_json(transaction, &children),
        "interfaces": [],
        "children": children.iter().map(|child| node(child, all, emulated)).collect::<Vec<_>>(),
        "emulated": emulated,
    })
}

/// Messages that became a child are left out, as the real one does.
fn transaction_json(transaction: &Transaction, children: &[&Transaction]) -> Value {
    let delivered =
        |sent: &&Rc<Message>| children.iter().any(|child| Rc::ptr_eq(sent, &child.in_message));
    let left = transaction.out_messages.iter().filter(|sent| !delivered(sent));
    let compute = transaction.exit_code.map_or_else(
        || json!({ "skipped": true, "skip_reason": "cskip_no_state" }),
        |code| json!({ "skipped": false, "success": code == 0, "exit_code": code }),
    );
    let action = json!({
        "success": true,
        "result_code": 0,
        "total_actions": transaction.out_messages.len() + transaction.skipped_actions,
        "skipped_actions": transaction.skipped_actions,
    });
    json!({
        "hash": hex::encode(transaction.hash),
        "lt": transaction.lt,
        "account": account_json(&transaction.account),
        "success": !transaction.aborted,
        "utime": transaction.now,
        "aborted": transaction.aborted,
        "compute_phase": compute,
        "action_phase": if transaction.aborted { Value::Null } else { action },
        "in_msg": message_json(&transaction.in_message),
        "out_msgs": left.map(|sent| message_json(sent)).collect::<Vec<_>>(),
    })
}

fn message_json(message: &Message) -> Value {
    let kind = if message.source.is_none() { "ext_in_msg" } else { "int_msg" };
    json!({
        "msg_type": kind,
        "hash": hex::encode(message.hash),
        "source": message.source.as_ref().map(account_json),
        "destination": account_json(&message.destination),
        "value": message.nanoton,
        "bounced": message.bounced,
        "raw_body": hex_of(&message.body_base64),
    })
}

fn account_json(address: &Address) -> Value {
    json!({ "address": address.raw(), "is_scam": false, "is_wallet": true })
}

fn hex_of(base64: &str) -> String {
    hex::encode(STANDARD.decode(base64).unwrap())
}
