//! What a node answers: it takes messages and runs get methods.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use earnest::domain::network::Address;
use serde_json::{Value, json};
use ton_core::cell::{BoC, TonCell};

use super::Chain;
use super::bodies::{address, to_base64, write_address};
use super::external::External;
use super::hot_wallets::HotWallet;

impl Chain {
    pub(super) fn take(&mut self, body: &str, now: i64) -> (u16, String) {
        let body: Value = serde_json::from_str(body).unwrap_or_default();
        let Some(external) = body["boc"].as_str().and_then(External::read) else {
            return (422, json!({ "error": "boc is malformed" }).to_string());
        };
        if let Err(code) = self.accepts(&external, now) {
            let error = format!(
                "LITE_SERVER_UNKNOWN: cannot apply external message to current state : External \
                 message was not accepted\nCannot run message on account: inbound external \
                 message rejected by account: exitcode={code}, steps=27, gas_used=0"
            );
            return (500, json!({ "error": error }).to_string());
        }
        let answer = json!({
            "message_hash": STANDARD.encode(external.hash),
            "message_hash_norm": STANDARD.encode(external.normalized_hash),
        });
        if !self.behaviour.loses_messages {
            let due_at = now + self.behaviour.inclusion_delay_seconds;
            self.waiting.push((due_at, external));
            self.advance(now);
        }
        (200, answer.to_string())
    }

    pub(super) fn run_get_method(&self, body: &str, now: i64) -> (u16, String) {
        let body: Value = serde_json::from_str(body).unwrap_or_default();
        let account = body["address"].as_str().and_then(Address::from_raw);
        let Some(account) = account else {
            return (422, json!({ "error": "address is malformed" }).to_string());
        };
        let past = |wallet: &HotWallet| wallet.at(now - self.behaviour.node_lag_seconds);
        let hot_wallet = self.hot_wallets.iter().find(|wallet| wallet.address == account);
        let funded = self.hot_wallets.iter().find(|wallet| wallet.jetton_wallet == account);
        let stack = match body["method"].as_str().unwrap_or_default() {
            "seqno" => hot_wallet.map(|wallet| json!([number(past(wallet).seqno.into())])),
            "get_wallet_address" if account == self.jetton_master() => {
                let owner = body["stack"][0]["value"].as_str().and_then(address_in);
                owner.map(|owner| json!([slice(&self.jetton_wallet(&owner))]))
            }
            "get_public_key" => {
                let contract = self.accounts.get(&account).filter(|contract| contract.active);
                contract
                    .and_then(|contract| contract.public_key)
                    .map(|key| json!([key_number(key)]))
            }
            "get_wallet_data" => {
                let wallet = self.wallets.get(&account);
                // Of what is ours the past is known too.
                let micros = funded.map(|wallet| past(wallet).micros);
                wallet
                    .map(|wallet| self.wallet_data(&wallet.owner, micros.unwrap_or(wallet.micros)))
            }
            _ => None,
        };
        // Nothing is deployed there, or it has no such method.
        let (exit_code, stack) = stack.map_or((-13, json!([])), |stack| (0, stack));
        let answer = json!({ "gas_used": 549, "exit_code": exit_code, "stack": stack });
        (200, answer.to_string())
    }

    fn wallet_data(&self, owner: &Address, micros: u64) -> Value {
        json!([number(micros), slice(owner), slice(&self.jetton_master())])
    }
}

fn number(value: u64) -> Value {
    json!({ "type": "num", "value": format!("{value:#x}") })
}

/// As toncenter writes it: without leading zeros.
fn key_number(key: [u8; 32]) -> Value {
    let digits = hex::encode(key);
    json!({ "type": "num", "value": format!("0x{}", digits.trim_start_matches('0')) })
}

fn slice(owner: &Address) -> Value {
    let mut builder = TonCell::builder();
    write_address(&mut builder, owner);
    json!({ "type": "slice", "value": to_base64(&builder.build().unwrap()) })
}

fn address_in(cell_base64: &str) -> Option<Address> {
    let cell = BoC::from_bytes(STANDARD.decode(cell_base64).ok()?).ok()?.single_root().ok()?;
    address(&mut cell.parser())
}
