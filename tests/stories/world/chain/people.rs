//! People's own wallets: what they hold, what they send to anybody, and the messages in between.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use earnest::domain::network::Address;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::deposits::{Deposited, Sent};
use super::indexer::{parameter, upper};
use super::{Chain, JettonWallet};

impl Chain {
    /// Somebody has so many nanotons from now on.
    pub fn has_ton(&mut self, wallet: Address, nanoton: u64) {
        self.held.insert(wallet, nanoton);
    }

    /// Somebody has so many jettons from now on.
    pub fn has_jettons(&mut self, wallet: Address, micros: u64) {
        let account = self.jetton_wallet(&wallet);
        self.wallets.insert(account, JettonWallet { owner: wallet, micros });
    }

    /// Somebody sends TON to anybody, with a comment.
    pub fn pays(&mut self, from: Address, to: Address, sent: &Sent, now: i64) -> u64 {
        let body = super::deposits::comment(&sent.comment);
        self.deposit(to, from, sent.units, &body, sent, now)
    }

    pub(super) fn states_of_people(&self, address: Option<Address>) -> Value {
        let held = address.and_then(|address| self.held.get_key_value(&address));
        let state = |(address, nanoton): (&Address, &u64)| {
            json!([{ "address": upper(address), "balance": nanoton.to_string(),
                "status": "active", "data_boc": null, "code_boc": null,
                "last_transaction_lt": self.lt.to_string() }])
        };
        held.map_or(json!([]), state)
    }

    /// Newest first.
    pub(super) fn messages(&self, query: &str, now: i64) -> (u16, String) {
        let address = |name: &str| parameter(query, name).and_then(Address::from_raw).unwrap();
        let (source, destination) = (upper(&address("source")), upper(&address("destination")));
        let since: i64 = parameter(query, "start_utime").unwrap().parse().unwrap();
        let shown = self.shown_time(now) - self.behaviour.indexing_delay_seconds;
        let between = |each: &&Deposited| {
            let message = &each.transaction["in_msg"];
            message["source"] == *source && message["destination"] == *destination
        };
        let messages: Vec<Value> = self
            .deposits
            .iter()
            .rev()
            .filter(between)
            .filter(|each| (since..=shown).contains(&each.at))
            .map(|each| {
                let mut message = each.transaction["in_msg"].clone();
                message["in_msg_tx_hash"] = json!(STANDARD.encode(hash_of(each)));
                message
            })
            .collect();
        (200, json!({ "messages": messages, "address_book": {} }).to_string())
    }

    /// The transaction with that hash, if there is one.
    pub(super) fn arrival(&self, hash: &str, now: i64) -> (u16, String) {
        let time = self.shown_time(now);
        let found = self.deposits.iter().find(|each| hex::encode(hash_of(each)) == hash);
        let shown = |each: &Deposited| {
            let is_final = time >= each.at + self.behaviour.finality_delay_seconds;
            let mut transaction = each.transaction.clone();
            transaction["finality"] = json!(if is_final { "finalized" } else { "confirmed" });
            transaction
        };
        let transactions: Vec<Value> = found.map(shown).into_iter().collect();
        (200, json!({ "transactions": transactions, "address_book": {} }).to_string())
    }
}

fn hash_of(deposited: &Deposited) -> [u8; 32] {
    Sha256::digest(deposited.lt.to_be_bytes()).into()
}
