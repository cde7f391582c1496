//! What the indexer shows of the chain: its time, states, transactions and traces.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use earnest::domain::network::Address;
use serde_json::{Map, Value, json};
use ton_core::cell::TonCell;

use super::bodies::to_base64;
use super::messages::{Message, Transaction};
use super::{Chain, Trace};

impl Chain {
    /// The moment that the indexer has come to.
    pub(super) const fn shown_time(&self, now: i64) -> i64 {
        now - self.behaviour.indexer_lag_seconds
    }

    pub(super) fn masterchain_info(&self, now: i64) -> (u16, String) {
        let time = self.shown_time(now);
        let block = json!({ "workchain": -1, "seqno": time, "gen_utime": time.to_string() });
        (200, json!({ "last": block, "first": {} }).to_string())
    }

    pub(super) fn account_states(&self, query: &str, now: i64) -> (u16, String) {
        let address = parameter(query, "address").and_then(Address::from_raw);
        let hot_wallet = address.and_then(|address| self.lane_of(&address));
        let accounts = if let Some(lane) = hot_wallet {
            let wallet = &self.hot_wallets[lane];
            let past = wallet.at(self.shown_time(now));
            json!([{
                "address": upper(&wallet.address),
                "balance": past.nanoton.to_string(),
                "status": "active",
                "data_boc": self.wallet_state(past.seqno, wallet.public_key),
                "code_boc": null,
                "last_transaction_lt": self.lt.to_string(),
            }])
        } else if let Some((address, account)) =
            address.and_then(|address| self.accounts.get_key_value(&address))
        {
            json!([{
                "address": upper(address),
                "balance": "1",
                "status": if account.active { "active" } else { "frozen" },
                "data_boc": null,
                "code_boc": null,
                "last_transaction_lt": self.lt.to_string(),
            }])
        } else {
            self.states_of_people(address)
        };
        (200, json!({ "accounts": accounts, "address_book": {} }).to_string())
    }

    pub(super) fn wallet_state(&self, seqno: u32, public_key: [u8; 32]) -> String {
        let mut data = TonCell::builder();
        data.write_bit(true).unwrap();
        data.write_num(&seqno, 32).unwrap();
        data.write_num(&self.network.wallet_id(), 32).unwrap();
        data.write_bits(public_key, 256).unwrap();
        data.write_bit(false).unwrap();
        to_base64(&data.build().unwrap())
    }

    pub(super) fn transactions_by_message(&self, query: &str, now: i64) -> (u16, String) {
        let hash = hash_parameter(query, "msg_hash");
        let time = self.shown_time(now);
        let transactions: Vec<Value> = self
            .shown(time)
            .flat_map(|trace| trace.transactions.iter().map(move |each| (trace, each)))
            .filter(|(_, transaction)| hash.is_some_and(|hash| caused_by(transaction, &hash)))
            .map(|(trace, transaction)| transaction_json(transaction, finality(trace, time)))
            .collect();
        (200, json!({ "transactions": transactions, "address_book": {} }).to_string())
    }

    /// The transactions of one account, oldest first.
    pub(super) fn wallet_history(
        &self,
        account: &Address,
        start_lt: u64,
        limit: usize,
        now: i64,
    ) -> (u16, String) {
        let time = self.shown_time(now);
        let mut transactions: Vec<_> = self
            .shown(time)
            .flat_map(|trace| trace.transactions.iter().map(move |each| (trace, each)))
            .filter(|(_, each)| each.account == *account && each.lt >= start_lt)
            .collect();
        transactions.sort_by_key(|(_, each)| each.lt);
        let transactions: Vec<Value> = transactions
            .into_iter()
            .take(limit)
            .map(|(trace, each)| transaction_json(each, finality(trace, time)))
            .collect();
        (200, json!({ "transactions": transactions, "address_book": {} }).to_string())
    }

    pub(super) fn traces(&self, query: &str, now: i64) -> (u16, String) {
        let transaction = hash_parameter(query, "tx_hash");
        let message = hash_parameter(query, "msg_hash");
        let asked = |each: &Transaction| {
            transaction == Some(each.hash) || message.is_some_and(|hash| caused_by(each, &hash))
        };
        let time = self.shown_time(now);
        let traces: Vec<Value> = self
            .shown(time)
            .filter(|trace| trace.transactions.iter().any(asked))
            .map(|trace| trace_json(trace, time))
            .collect();
        (200, json!({ "traces": traces, "address_book": {} }).to_string())
    }

    pub(super) fn shown(&self, time: i64) -> impl Iterator<Item = &Trace> {
        let shown_until = time - self.behaviour.indexing_delay_seconds;
        let traces = self.traces.iter().map(AsRef::as_ref);
        traces.filter(move |trace: &&Trace| trace.executed_at <= shown_until)
    }
}

pub(super) fn caused_by(transaction: &Transaction, hash: &[u8; 32]) -> bool {
    let message = &transaction.in_message;
    message.hash == *hash || message.normalized_hash == Some(*hash)
}

pub(super) fn finality(trace: &Trace, time: i64) -> &'static str {
    if time >= trace.final_at {
        "finalized"
    } else if time > trace.executed_at {
        "confirmed"
    } else {
        "pending"
    }
}

/// Until it is whole, a trace shows its first transaction only.
fn trace_json(trace: &Trace, time: i64) -> Value {
    let whole = time >= trace.whole_at;
    let count = if whole { trace.transactions.len() } else { 1 };
    let mut transactions = Map::new();
    for transaction in &trace.transactions[..count] {
        let hash = STANDARD.encode(transaction.hash);
        transactions.insert(hash, transaction_json(transaction, finality(trace, time)));
    }
    let order: Vec<_> = transactions.keys().cloned().collect();
    json!({
        "trace_id": STANDARD.encode(trace.transactions[0].hash),
        "is_incomplete": !whole,
        "trace_info": {
            "trace_state": if whole { "complete" } else { "pending" },
            "pending_messages": i32::from(!whole),
            "transactions": count,
        },
        "transactions": transactions,
        "transactions_order": order,
    })
}

pub(super) fn transaction_json(transaction: &Transaction, finality: &str) -> Value {
    let compute = transaction.exit_code.map_or_else(
        || json!({ "skipped": true, "reason": "no_state" }),
        |code| json!({ "skipped": false, "success": code == 0, "exit_code": code }),
    );
    let created = transaction.out_messages.len();
    let action = json!({
        "success": true,
        "result_code": 0,
        "tot_actions": created + transaction.skipped_actions,
        "skipped_actions": transaction.skipped_actions,
        "msgs_created": created,
    });
    let out: Vec<_> = transaction.out_messages.iter().map(|each| message_json(each)).collect();
    json!({
        "account": upper(&transaction.account),
        "hash": STANDARD.encode(transaction.hash),
        "lt": transaction.lt.to_string(),
        "now": transaction.now,
        "finality": finality,
        "emulated": false,
        "description": {
            "type": "ord",
            "aborted": transaction.aborted,
            "compute_ph": compute,
            "action": if transaction.aborted { Value::Null } else { action },
        },
        "in_msg": message_json(&transaction.in_message),
        "out_msgs": out,
    })
}

fn message_json(message: &Message) -> Value {
    json!({
        "hash": STANDARD.encode(message.hash),
        "hash_norm": message.normalized_hash.map(|hash| STANDARD.encode(hash)),
        "source": message.source.as_ref().map(upper),
        "destination": upper(&message.destination),
        "value": message.nanoton.to_string(),
        "bounced": message.bounced,
        "message_content": { "body": message.body_base64 },
    })
}

/// As toncenter writes addresses.
pub(super) fn upper(address: &Address) -> String {
    address.raw().to_uppercase()
}

pub(super) fn parameter<'a>(query: &'a str, name: &str) -> Option<&'a str> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
}

fn hash_parameter(query: &str, name: &str) -> Option<[u8; 32]> {
    let mut hash = [0; 32];
    hex::decode_to_slice(parameter(query, name)?, &mut hash).ok()?;
    Some(hash)
}
