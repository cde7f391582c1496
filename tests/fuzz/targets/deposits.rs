//! Transactions that may bring a deposit: only what the chain carried out brings money.

use earnest::domain::deposit::{Said, ton_arrival, usdt_arrival};
use earnest::domain::limits::{DEPOSIT_NANOTON_MIN, DEPOSIT_USDT_MICROS_MIN};
use earnest::domain::network::Address;
use earnest::wire::ton::toncenter::incoming;
use serde_json::Value;

/// The sponsor's and our own jetton wallet of the corpus.
const JETTON_WALLET: Address = Address { workchain: 0, hash: [0xbb; 32] };

pub fn check(input: &[u8]) {
    let Some(body) = super::text(input) else { return };
    assert!(incoming(500, body).is_err());
    let Ok(all) = incoming(200, body) else { return };
    let answer: Value = serde_json::from_str(body).expect("what was read is JSON");
    for (one, said) in all.iter().zip(answer["transactions"].as_array().unwrap()) {
        assert!(!one.finalized || said["finality"] == "finalized", "{said}");
        let usdt = usdt_arrival(one);
        let ton = ton_arrival(one, &JETTON_WALLET);
        assert!(usdt.is_none() || ton.is_none(), "one transaction brings one thing: {said}");
        if let Some(arrival) = usdt.as_ref().or(ton.as_ref()) {
            assert_eq!(said["description"]["aborted"], false);
            assert_eq!(said["description"]["compute_ph"]["success"], true);
            assert_ne!(said["in_msg"]["bounced"], true);
            assert_eq!(arrival.memo, arrival.memo.trim());
        }
        if let Some(arrival) = usdt {
            assert!(arrival.units >= DEPOSIT_USDT_MICROS_MIN);
            assert!(matches!(one.said, Said::Credit { .. }));
        }
        if let Some(arrival) = ton {
            assert!(arrival.units >= DEPOSIT_NANOTON_MIN && arrival.payer != Some(JETTON_WALLET));
            assert_eq!(said["out_msgs"].as_array().map(Vec::len), Some(0));
        }
    }
}
