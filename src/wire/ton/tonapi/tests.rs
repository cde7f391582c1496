//! Answers of the second indexer: what is read, and what must not be believed.

use serde_json::json;

use super::*;
use crate::domain::payout::{INTERNAL_TRANSFER, TRANSFER};
use crate::wire::ton::cell::Builder;
use crate::wire::ton::wallet::external;

const NOW: i64 = 1_800_000_000;

fn address(byte: u8) -> Address {
    Address { workchain: 0, hash: [byte; 32] }
}

fn hash(byte: u8) -> String {
    hex::encode([byte; 32])
}

fn body(opcode: u32) -> String {
    let body = Builder::new().uint(opcode.into(), 32).uint(17, 64).coins(5).build().unwrap();
    hex::encode(boc::write(&body))
}

fn message(kind: &str, from: Option<u8>, to: u8, opcode: u32) -> Value {
    let shown = |byte| json!({ "address": address(byte).raw(), "is_scam": false });
    json!({
        "msg_type": kind,
        "hash": hash(0x99),
        "source": from.map(shown),
        "destination": shown(to),
        "bounced": false,
        "raw_body": body(opcode),
    })
}

fn transaction(account: u8, in_msg: &Value) -> Value {
    json!({
        "hash": hash(account),
        "lt": 46_000_000_000_001_u64,
        "account": { "address": address(account).raw() },
        "utime": NOW,
        "aborted": false,
        "compute_phase": { "skipped": false, "success": true, "exit_code": 0 },
        "action_phase": { "success": true, "total_actions": 3, "skipped_actions": 1 },
        "in_msg": in_msg,
        "out_msgs": [],
    })
}

/// The wallet orders, our jetton wallet passes on.
fn tree() -> Value {
    let order = message("int_msg", Some(1), 2, TRANSFER);
    let credit = message("int_msg", Some(2), 3, INTERNAL_TRANSFER);
    let leaf = json!({ "transaction": transaction(3, &credit), "interfaces": [] });
    json!({
        "transaction": transaction(1, &message("ext_in_msg", None, 1, 0x7369_676e)),
        "interfaces": ["wallet_v5r1"],
        "emulated": false,
        "children": [{
            "transaction": transaction(2, &order),
            "interfaces": [],
            "children": [leaf],
        }],
    })
}

fn read_tree(tree: &Value, final_until: i64) -> Option<crate::domain::payout::Trace> {
    trace(200, &tree.to_string(), final_until).unwrap()
}

#[test]
fn a_tree_becomes_a_trace_with_every_message() {
    let read = read_tree(&tree(), NOW).unwrap();
    assert!(read.is_final());
    let accounts: Vec<_> = read.transactions.iter().map(|one| one.account).collect();
    assert_eq!(accounts, [1, 2, 3].map(address));
    let wallet = &read.transactions[0];
    assert_eq!((wallet.skipped_actions, wallet.messages_created), (1, 2));
    assert_eq!((wallet.exit_code, wallet.hash_hex.clone()), (Some(0), hash(1)));
    // What became a child was sent all the same.
    let sent = &wallet.out_messages[0];
    assert_eq!((sent.opcode, sent.query_id, sent.amount), (Some(TRANSFER), Some(17), Some(5)));
    let credit = read.transactions[2].in_message.as_ref().unwrap();
    assert_eq!((credit.source, credit.normalized_hash_hex.clone()), (Some(address(2)), None));
}

#[test]
fn the_hash_of_an_external_message_is_our_own_sum() {
    let read = read_tree(&tree(), NOW).unwrap();
    let message = read.transactions[0].in_message.as_ref().unwrap();
    let body = boc::from_hex(&body(0x7369_676e)).unwrap();
    let expected = hex::encode(external(&address(1), None, body).unwrap().hash());
    assert_eq!(message.normalized_hash_hex, Some(expected));
    assert_ne!(message.normalized_hash_hex, Some(message.hash_hex.clone()));
}

#[test]
fn what_is_not_whole_or_not_final_says_so() {
    let undelivered = |tree: &mut Value| {
        let left = message("int_msg", Some(3), 4, TRANSFER);
        tree["children"][0]["children"][0]["transaction"]["out_msgs"] = json!([left]);
    };
    let emulated = |tree: &mut Value| tree["emulated"] = json!(true);
    let partly = |tree: &mut Value| tree["children"][0]["emulated"] = json!(true);
    let spoils: [fn(&mut Value); 3] = [undelivered, emulated, partly];
    for spoil in spoils {
        let mut spoiled = tree();
        spoil(&mut spoiled);
        assert!(!read_tree(&spoiled, NOW).unwrap().complete, "{spoiled}");
    }
    // The last of them has to be emulated as well, whether it says so or not.
    let mut spoiled = tree();
    emulated(&mut spoiled);
    let all = read_tree(&spoiled, NOW).unwrap().transactions;
    assert!(all.iter().all(|one| !one.finalized));
    assert!(!read_tree(&tree(), NOW - 1).unwrap().is_final(), "the block is too young");
    // A message that left the chain waits for nobody.
    let mut log = tree();
    let mut left = message("ext_out_msg", Some(3), 4, 0);
    left["destination"] = Value::Null;
    log["transaction"]["out_msgs"] = json!([left]);
    assert!(read_tree(&log, NOW).unwrap().is_final());
}

#[test]
fn nothing_that_is_malformed_is_believed() {
    for (pointer, value) in [
        ("/transaction/aborted", Value::Null),
        ("/transaction/utime", json!("soon")),
        ("/transaction/hash", json!("aa")),
        ("/transaction/account/address", json!("somebody")),
        ("/transaction/out_msgs", Value::Null),
        ("/transaction/action_phase/skipped_actions", json!(4)),
        ("/transaction/in_msg/raw_body", json!("b5ee")),
        ("/transaction/in_msg/bounced", Value::Null),
        ("/children", json!({})),
        ("/children/0/transaction", Value::Null),
    ] {
        let mut spoiled = tree();
        *spoiled.pointer_mut(pointer).unwrap() = value;
        let read = trace(200, &spoiled.to_string(), NOW);
        assert_eq!(read, Err(AnswerError::Malformed("trace")), "{pointer}");
    }
    let mut deep = tree();
    for _ in 0..20 {
        deep = json!({ "transaction": tree()["transaction"], "children": [deep] });
    }
    assert_eq!(trace(200, &deep.to_string(), NOW), Err(AnswerError::Malformed("trace")));
    assert_eq!(trace(500, "", NOW), Err(AnswerError::Status(500)));
    assert_eq!(trace(404, r#"{"error":"entity not found"}"#, NOW), Ok(None));
}

#[test]
fn the_head_the_account_and_a_transaction_are_read() {
    assert_eq!(masterchain_time(200, r#"{"seqno":7,"gen_utime":1800000000}"#), Ok(NOW));
    assert!(masterchain_time(200, "{}").is_err());
    let data = Builder::new().bit(true).uint(7, 32).build().unwrap();
    let account = json!({
        "address": address(1).raw(), "balance": 5, "status": "active",
        "data": hex::encode(boc::write(&data)), "last_transaction_lt": 9,
    });
    let read = account_state(200, &account.to_string()).unwrap();
    assert_eq!(crate::wire::ton::wallet_state::seqno_of(&read), Some(7));
    for (field, value) in [("data", json!("zz")), ("status", json!("odd")), ("balance", json!(-1))]
    {
        let mut spoiled = account.clone();
        spoiled[field] = value;
        assert!(account_state(200, &spoiled.to_string()).is_err(), "{field}");
    }
    let found = transaction(1, &Value::Null).to_string();
    assert_eq!(transaction_hash(200, &found), Ok(Some((address(1), hash(1)))));
    assert_eq!(transaction_hash(404, ""), Ok(None));
    assert!(transaction_hash(429, "").is_err() && transaction_hash(200, "{}").is_err());
}

#[test]
fn requests_say_what_tonapi_expects() {
    for (request, path) in [
        (masterchain_head(), "/v2/blockchain/masterchain-head".to_owned()),
        (account(&address(1)), format!("/v2/blockchain/accounts/{}", address(1).raw())),
        (transaction_by_message("ab"), "/v2/blockchain/messages/ab/transaction".to_owned()),
        (trace_by_transaction("ab"), "/v2/traces/ab".to_owned()),
    ] {
        assert_eq!((request.method, request.path, request.body), ("GET", path, None));
    }
}
