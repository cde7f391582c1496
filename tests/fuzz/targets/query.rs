//! Requests to our API: the query with its cursor, and bodies of JSON.

use earnest::app::earner::ledger::cursor;
use earnest::domain::limits::INTEGER_MAX;
use earnest::wire::api::WithdrawalInput;
use earnest::wire::http::{Body, Method, Request};
use earnest::wire::sponsor::{DepositInput, FundInput};
use earnest::wire::task::ClaimInput;

pub fn check(input: &[u8]) {
    let query = String::from_utf8_lossy(input).into_owned();
    let request = Request {
        method: Method::Post,
        path: "/api/ledger".to_owned(),
        query: query.clone(),
        headers: vec![
            ("content-type", "application/json".to_owned()),
            ("idempotency-key", query.clone()),
        ],
        body: Body::Bytes(input.to_vec()),
    };
    if let Ok(before) = cursor(&request) {
        assert!((1..=INTEGER_MAX).contains(&before), "{query}");
        let said = request.parameter("cursor").and_then(|text| text.parse().ok());
        assert_eq!(before, said.unwrap_or(INTEGER_MAX), "{query}");
    }
    if let Some(value) = request.parameter("limit") {
        // Decoding only ever makes a value shorter.
        assert!(value.len() <= query.len());
    }
    if let Ok(key) = request.idempotency_key() {
        assert!((16..=64).contains(&key.len()) && key.is_ascii(), "{key}");
    }
    let bodies = [
        request.json::<ClaimInput>().is_ok(),
        request.json::<WithdrawalInput>().is_ok(),
        DepositInput::read(&request).is_ok(),
        FundInput::read(&request).is_ok(),
    ];
    let object = query.trim_ascii_start().starts_with('{');
    assert!(object || bodies == [false; 4], "{query}");
}
