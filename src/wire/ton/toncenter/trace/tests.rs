//! Transactions and traces as toncenter shows them; the bodies were made by the real TVM.

use super::*;
use serde_json::{Value, json};

use crate::domain::payout::{INTERNAL_TRANSFER, TRANSFER};

const RAW: &str = "0:6A433E51672AEB70ABF65456FC0098C7045DBA003A09EC70CD3BC718CFAABB37";
/// Our jetton wallet got its internal transfer back, from a locked wallet.
const BOUNCED_INTERNAL_TRANSFER: &str =
    "te6cckEBAQEAJgAASP////8XjUUZAAAAAAAAA+gw9CQIAVWhp4xvW7qEDtlF1hLb7x/GYJ4=";
/// The hot wallet got its order back, from a jetton wallet that held too little.
const BOUNCED_TRANSFER: &str =
    "te6cckEBAQEAJgAASP////8Pin6lAAAAAAAAA+kw9CQIAAAAAAAAAAAAAAAAAAAAALTqO8c=";

fn message_json(body: &str, bounced: bool) -> Value {
    json!({ "hash": "//////////////////////////////////////////8=", "source": RAW,
        "destination": RAW, "value": "50000000", "opcode": "0xffffffff", "bounced": bounced,
        "message_content": { "hash": "", "body": body, "decoded": null } })
}

fn transaction_json() -> Value {
    json!({ "account": RAW, "hash": "ab".repeat(32), "lt": "46000001", "now": 1_800_000_000,
        "mc_block_seqno": 7, "trace_id": "x", "finality": "finalized", "emulated": false,
        "description": { "type": "ord", "aborted": false,
            "compute_ph": { "skipped": false, "success": true, "exit_code": 0 },
            "action": { "success": true, "result_code": 0, "tot_actions": 2, "skipped_actions": 1,
                "msgs_created": 1, "no_funds": true } },
        "in_msg": message_json(BOUNCED_INTERNAL_TRANSFER, true),
        "out_msgs": [message_json(BOUNCED_TRANSFER, true)] })
}

fn trace_json(transaction: &Value) -> Value {
    json!({ "trace_id": "x", "is_incomplete": false,
        "trace_info": { "trace_state": "complete", "pending_messages": 0 },
        "transactions": { "one": transaction }, "transactions_order": ["one"] })
}

fn read_trace(trace: &Value) -> Result<Vec<Trace>, AnswerError> {
    traces(200, &json!({ "traces": [trace], "address_book": {} }).to_string())
}

#[test]
fn a_transaction_is_read_with_its_messages() {
    let body = json!({ "transactions": [transaction_json()] }).to_string();
    let read = transactions(200, &body).unwrap().remove(0);
    assert_eq!(read.account.raw(), RAW.to_lowercase());
    assert_eq!((read.hash_hex, read.lt, read.now), ("ab".repeat(32), 46_000_001, 1_800_000_000));
    assert_eq!((read.finalized, read.aborted, read.exit_code), (true, false, Some(0)));
    assert_eq!((read.skipped_actions, read.messages_created), (1, 1));
    let returned = read.in_message.unwrap();
    assert_eq!(returned.hash_hex, "ff".repeat(32));
    assert_eq!(returned.opcode, Some(INTERNAL_TRANSFER));
    assert_eq!((returned.query_id, returned.amount), (Some(1_000), Some(1_000_000)));
    assert!(returned.bounced);
    assert_eq!(read.out_messages[0].opcode, Some(TRANSFER));
    assert_eq!(read.out_messages[0].query_id, Some(1_001));
}

#[test]
fn what_is_missing_is_never_filled_in() {
    let spoiled = |pointer: &str, value: Value| {
        let mut transaction = transaction_json();
        *transaction.pointer_mut(pointer).unwrap() = value;
        transactions(200, &json!({ "transactions": [transaction] }).to_string())
    };
    for (pointer, value) in [
        ("/finality", json!("pending")),
        ("/finality", json!("confirmed")),
        ("/finality", json!(null)),
        ("/emulated", json!(true)),
    ] {
        assert!(!spoiled(pointer, value).unwrap()[0].finalized, "{pointer}");
    }
    for value in [json!(null), json!({ "body": null }), json!({ "body": "te6c" })] {
        let read = spoiled("/in_msg/message_content", value).unwrap().remove(0);
        assert_eq!(read.in_message.unwrap().opcode, None);
    }
    let skipped = spoiled("/description/compute_ph", json!({ "skipped": true })).unwrap();
    assert_eq!(skipped[0].exit_code, None);
    for (pointer, value) in [
        ("/account", json!("EQ")),
        ("/hash", json!("?")),
        ("/lt", json!(-1)),
        ("/in_msg/hash", json!("")),
        ("/out_msgs/0/hash", json!("")),
        ("/description/action/msgs_created", json!(-1)),
    ] {
        let expected = Err(AnswerError::Malformed("transactions"));
        assert_eq!(spoiled(pointer, value), expected, "{pointer}");
    }
    for pointer in ["/description/aborted", "/description", "/now"] {
        let expected = Err(AnswerError::Malformed("transactions"));
        assert_eq!(spoiled(pointer, json!(null)), expected, "{pointer}");
    }
}

#[test]
fn a_trace_is_complete_only_when_everything_says_so() {
    assert!(read_trace(&trace_json(&transaction_json())).unwrap()[0].complete);
    for (pointer, value) in [
        ("/is_incomplete", json!(true)),
        ("/is_incomplete", json!(null)),
        ("/trace_info", json!(null)),
        ("/trace_info/trace_state", json!("pending")),
        ("/trace_info/trace_state", json!(null)),
        ("/trace_info/pending_messages", json!(1)),
        ("/trace_info/pending_messages", json!(null)),
    ] {
        let mut trace = trace_json(&transaction_json());
        *trace.pointer_mut(pointer).unwrap() = value;
        assert!(!read_trace(&trace).unwrap()[0].complete, "{pointer}");
    }
    assert_eq!(traces(200, r#"{"traces":[]}"#), Ok(Vec::new()));
    assert_eq!(traces(404, r#"{"traces":[]}"#), Err(AnswerError::Status(404)));
    for body in ["", "[]", r#"{"traces":null}"#, r#"{"traces":[{}]}"#] {
        assert!(matches!(traces(200, body), Err(AnswerError::Malformed(_))), "{body}");
    }
}
