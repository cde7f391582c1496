//! Answers as toncenter gives them, and everything that is none.

use super::*;
use serde_json::json;

const ADDRESS: &str = "0:B113A994B5024A16719F69139328EB759596C38A25F59028B146FECDC3621DFE";
/// A cell that holds nothing but the address above.
const ADDRESS_CELL: &str = "te6cckEBAQEAJAAAQ4AWInUylqBJQs4z7SJyZR1usrLYcUS+sgUWKN/ZuGxDv9C6Xu/I";

#[test]
fn handing_in_a_message_is_accepted_rejected_or_unclear() {
    let refusal = |text: &str| json!({ "error": text }).to_string();
    let rejected = "LITE_SERVER_UNKNOWN: cannot apply external message to current state : \
        External message was not accepted\nCannot run message on account: inbound external \
        message rejected by transaction AB: exitcode=133, steps=10, gas_used=0";
    let hash = "ab".repeat(32);
    let accepted = json!({ "message_hash": hash, "message_hash_norm": hash }).to_string();
    for (status, body, expected) in [
        (200, accepted.clone(), Sending::Accepted),
        (200, json!({ "message_hash": "?" }).to_string(), Sending::Unclear(200)),
        (200, refusal(rejected), Sending::Unclear(200)),
        (500, accepted, Sending::Unclear(500)),
        (500, refusal(rejected), Sending::Rejected { exit_code: Some(133) }),
        (500, refusal("was not accepted exitcode=-14"), Sending::Rejected { exit_code: Some(-14) }),
        (500, refusal("was not accepted"), Sending::Rejected { exit_code: None }),
        (500, refusal("was not accepted exitcode=x"), Sending::Rejected { exit_code: None }),
        (500, refusal("timeout"), Sending::Unclear(500)),
        (429, refusal("Ratelimit exceed"), Sending::Unclear(429)),
        (502, "<html>".to_owned(), Sending::Unclear(502)),
        (200, String::new(), Sending::Unclear(200)),
    ] {
        assert_eq!(sending(status, &body), expected, "{status} {body}");
    }
}

#[test]
fn get_methods_return_a_number_or_say_why_not() {
    let answer = |exit_code: i32, stack: serde_json::Value| {
        json!({ "gas_used": 549, "exit_code": exit_code, "stack": stack }).to_string()
    };
    let number = |value: &str| answer(0, json!([{ "type": "num", "value": value }]));
    let malformed = Err(AnswerError::Malformed("num"));
    for (status, body, expected) in [
        (200, number("0x1f"), Ok(31)),
        (200, number("0x0"), Ok(0)),
        (200, answer(1, json!([{ "type": "num", "value": "7" }])), Ok(7)),
        (200, answer(0, json!([{ "type": "num", "value": 7 }])), Ok(7)),
        (200, number("0x100000000"), malformed),
        (200, number("-0x1"), malformed),
        (200, number("NaN"), malformed),
        (200, answer(0, json!([{ "type": "cell", "value": "0x1" }])), malformed),
        (200, answer(0, json!([{ "type": "list", "value": [] }])), malformed),
        (200, answer(0, json!([])), Err(AnswerError::Malformed("stack"))),
        (200, answer(-13, json!([])), Err(AnswerError::Exit(-13))),
        (200, "{}".to_owned(), Err(AnswerError::Malformed("exit_code"))),
        (200, String::new(), Err(AnswerError::Malformed("json"))),
        (503, number("0x1"), Err(AnswerError::Status(503))),
    ] {
        assert_eq!(number_of::<u32>(status, &body), expected, "{body}");
    }
}

#[test]
fn a_key_is_padded_on_the_left() {
    let answer = |exit_code: i32, kind: &str, value: serde_json::Value| {
        let stack = json!([{ "type": kind, "value": value }]);
        public_key_of(200, &json!({ "exit_code": exit_code, "stack": stack }).to_string())
    };
    let mut small = [0; 32];
    small[31] = 0x1f;
    let malformed = Err(AnswerError::Malformed("num"));
    for (exit_code, kind, value, expected) in [
        (0, "num", json!("0x1f"), Ok(small)),
        (0, "num", json!(format!("0x{}", "ab".repeat(32))), Ok([0xab; 32])),
        (0, "num", json!(format!("0x{}", "AB".repeat(32))), Ok([0xab; 32])),
        (0, "num", json!(format!("0x1{}", "ab".repeat(32))), malformed),
        (0, "num", json!("0x"), malformed),
        (0, "num", json!("-0x1f"), malformed),
        (0, "num", json!("31"), malformed),
        (0, "num", json!(31), malformed),
        (0, "slice", json!("0x1f"), malformed),
        (11, "num", json!("0x1f"), Err(AnswerError::Exit(11))),
    ] {
        assert_eq!(answer(exit_code, kind, value.clone()), expected, "{kind} {value}");
    }
}

#[test]
fn a_jetton_wallet_is_an_address_in_a_cell() {
    let answer = |kind: &str, value: &str| {
        let stack = json!([{ "type": kind, "value": value }]);
        wallet_address_of(200, &json!({ "exit_code": 0, "stack": stack }).to_string())
    };
    let address = Address::from_raw(ADDRESS).unwrap();
    assert_eq!(answer("slice", ADDRESS_CELL), Ok(address));
    assert_eq!(answer("cell", ADDRESS_CELL), Ok(address));
    for (kind, value) in [("num", ADDRESS_CELL), ("slice", "te6c"), ("slice", ""), ("cell", "0x1")]
    {
        assert_eq!(answer(kind, value), Err(AnswerError::Malformed("address")), "{kind} {value}");
    }
}

#[test]
fn the_time_is_that_of_the_last_block() {
    let body = json!({ "last": { "seqno": 5, "gen_utime": "1800000000" }, "first": {} });
    assert_eq!(masterchain_time(200, &body.to_string()), Ok(1_800_000_000));
    let body = json!({ "last": { "gen_utime": 1_800_000_000 } });
    assert_eq!(masterchain_time(200, &body.to_string()), Ok(1_800_000_000));
    for body in ["{}", r#"{"last":{}}"#, r#"{"last":{"gen_utime":null}}"#, "[]"] {
        assert_eq!(masterchain_time(200, body), Err(AnswerError::Malformed("gen_utime")));
    }
    let huge = r#"{"last":{"gen_utime":"99999999999999999999"}}"#;
    assert_eq!(masterchain_time(200, huge), Err(AnswerError::Malformed("gen_utime")));
}

#[test]
fn account_states_are_read_or_refused_as_a_whole() {
    let account = |status: &str, balance: serde_json::Value| {
        json!({ "address": ADDRESS, "status": status, "balance": balance, "data_boc": "te6c",
            "last_transaction_lt": "46", "code_boc": null, "account_state_hash": "x" })
    };
    let read = |accounts: serde_json::Value| {
        account_states(200, &json!({ "accounts": accounts, "address_book": {} }).to_string())
    };
    let state = AccountState {
        address: Address::from_raw(ADDRESS).unwrap(),
        balance_nanoton: 1_500_000_000,
        status: AccountStatus::Active,
        data_boc: Some("te6c".to_owned()),
        last_transaction_lt: 46,
    };
    assert_eq!(read(json!([account("active", json!("1500000000"))])), Ok(vec![state]));
    let missing = read(json!([{ "address": ADDRESS, "status": "nonexist", "balance": null }]));
    assert_eq!(missing.unwrap()[0].balance_nanoton, 0);
    assert_eq!(read(json!([])), Ok(Vec::new()));
    for accounts in [
        json!([account("active", json!("1")), account("thawed", json!("1"))]),
        json!([account("active", json!("-1"))]),
        json!([{ "address": "EQ", "status": "active", "balance": "1" }]),
    ] {
        assert_eq!(read(accounts), Err(AnswerError::Malformed("accounts")));
    }
}
