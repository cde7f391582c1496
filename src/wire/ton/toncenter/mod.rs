//! Requests to a toncenter v3 API, relative to its base URL. The answers are read in `answer`.

use serde_json::{Value, json};

use crate::domain::network::Address;
use crate::wire::ton::boc::to_base64;
use crate::wire::ton::cell::Builder;

mod answer;
mod history;
mod incoming;
mod messages;
mod moves;
mod trace;

pub(in crate::wire::ton) use answer::read;
pub use answer::{
    AccountState, AccountStatus, AnswerError, Sending, account_states, masterchain_time, number_of,
    public_key_of, sending, wallet_address_of,
};
pub use history::history;
pub use incoming::incoming;
pub use messages::commented;
pub use moves::moves;
pub use trace::{traces, transactions};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TonRequest {
    pub method: &'static str,
    /// Path and query, to be put behind the base URL.
    pub path: String,
    /// JSON.
    pub body: Option<String>,
}

fn get(path: String) -> TonRequest {
    TonRequest { method: "GET", path, body: None }
}

fn post(path: &str, body: &Value) -> TonRequest {
    TonRequest { method: "POST", path: path.to_owned(), body: Some(body.to_string()) }
}

fn run_get_method(address: &Address, method: &str, stack: &Value) -> TonRequest {
    let body = json!({ "address": address.raw(), "method": method, "stack": stack });
    post("/runGetMethod", &body)
}

/// Hands in a signed message. Whatever comes back, only the chain's state decides.
#[must_use]
pub fn send_message(boc_base64: &str) -> TonRequest {
    post("/message", &json!({ "boc": boc_base64 }))
}

/// Asks the jetton's master contract for the jetton wallet of `owner`; read the answer with
/// [`wallet_address_of`].
#[must_use]
pub fn jetton_wallet(master: &Address, owner: &Address) -> TonRequest {
    // An address always fits into a cell.
    let owner = Builder::new().address(owner).build();
    let owner = owner.as_ref().map(to_base64).unwrap_or_default();
    let stack = json!([{ "type": "slice", "value": owner }]);
    run_get_method(master, "get_wallet_address", &stack)
}

/// The first number of the answer is the balance in jettons; read it with [`number_of`].
#[must_use]
pub fn jetton_balance(jetton_wallet: &Address) -> TonRequest {
    run_get_method(jetton_wallet, "get_wallet_data", &json!([]))
}

/// The key of a wallet, as its contract says; read it with [`public_key_of`].
#[must_use]
pub fn public_key(wallet: &Address) -> TonRequest {
    run_get_method(wallet, "get_public_key", &json!([]))
}

/// The clock of the chain as the indexer knows it; read it with [`masterchain_time`].
#[must_use]
pub fn masterchain_info() -> TonRequest {
    get("/masterchainInfo".to_owned())
}

#[must_use]
pub fn account_state(address: &Address) -> TonRequest {
    get(format!("/accountStates?address={}&include_boc=true", address.raw()))
}

/// Finds what a message from outside caused, by any of its two hashes.
#[must_use]
pub fn transactions_by_message(hash_hex: &str) -> TonRequest {
    get(format!("/transactionsByMessage?msg_hash={hash_hex}&direction=in"))
}

#[must_use]
pub fn traces_by_transaction(hash_hex: &str) -> TonRequest {
    get(format!("/traces?tx_hash={hash_hex}"))
}

/// Messages from one account to another since a time; read them with [`commented`].
#[must_use]
pub fn messages_between(source: &Address, destination: &Address, since: i64) -> TonRequest {
    let (source, destination) = (source.raw(), destination.raw());
    get(format!(
        "/messages?source={source}&destination={destination}&start_utime={since}&sort=desc&limit=50"
    ))
}

/// One transaction; read it with [`incoming`].
#[must_use]
pub fn transaction(hash_hex: &str) -> TonRequest {
    get(format!("/transactions?hash={hash_hex}"))
}

/// The transactions of an account after a logical time, oldest first; read them with [`incoming`]
/// or [`moves`].
#[must_use]
pub fn transactions_after(account: &Address, lt: i64, limit: i64) -> TonRequest {
    let start_lt = lt.saturating_add(1);
    let account = account.raw();
    get(format!("/transactions?account={account}&start_lt={start_lt}&sort=asc&limit={limit}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_say_what_toncenter_expects() {
        let address = Address { workchain: 0, hash: [1; 32] };
        let raw = address.raw();
        for (request, method, path, body) in [
            (send_message("te6c"), "POST", "/message".to_owned(), r#"{"boc":"te6c"}"#.to_owned()),
            (
                jetton_balance(&address),
                "POST",
                "/runGetMethod".to_owned(),
                format!(r#"{{"address":"{raw}","method":"get_wallet_data","stack":[]}}"#),
            ),
            (
                public_key(&address),
                "POST",
                "/runGetMethod".to_owned(),
                format!(r#"{{"address":"{raw}","method":"get_public_key","stack":[]}}"#),
            ),
            (masterchain_info(), "GET", "/masterchainInfo".to_owned(), String::new()),
            (
                account_state(&address),
                "GET",
                format!("/accountStates?address={raw}&include_boc=true"),
                String::new(),
            ),
            (
                transactions_after(&address, 46, 100),
                "GET",
                format!("/transactions?account={raw}&start_lt=47&sort=asc&limit=100"),
                String::new(),
            ),
            (
                messages_between(&address, &address, 9),
                "GET",
                format!(
                    "/messages?source={raw}&destination={raw}&start_utime=9&sort=desc&limit=50"
                ),
                String::new(),
            ),
            (transaction("ab"), "GET", "/transactions?hash=ab".to_owned(), String::new()),
            (traces_by_transaction("ab"), "GET", "/traces?tx_hash=ab".to_owned(), String::new()),
            (
                transactions_by_message("ab"),
                "GET",
                "/transactionsByMessage?msg_hash=ab&direction=in".to_owned(),
                String::new(),
            ),
        ] {
            assert_eq!(request.method, method, "{path}");
            assert_eq!(request.path, path);
            assert_eq!(request.body.unwrap_or_default(), body);
        }
    }

    #[test]
    fn the_owner_is_asked_for_as_a_slice() {
        let address = Address { workchain: 0, hash: [1; 32] };
        let body: Value =
            serde_json::from_str(&jetton_wallet(&address, &address).body.unwrap()).unwrap();
        assert_eq!(body["method"], "get_wallet_address");
        assert_eq!(body["stack"][0]["type"], "slice");
        let value = body["stack"][0]["value"].as_str().unwrap();
        let cell = crate::wire::ton::boc::from_base64(value).unwrap();
        assert_eq!(cell.reader().address(), Some(address));
    }
}
