//! What apps send: TON Connect's names and ours, and what is none of them.

use serde_json::json;

use super::*;

fn body() -> Value {
    let proof = json!({
        "timestamp": "1800000000",
        "domain": { "lengthBytes": 12, "value": "earn.example" },
        "signature": format!("{}==", "A".repeat(86)),
        "payload": "ab",
    });
    json!({
        "address": format!("0:{}", "11".repeat(32)),
        "chain": "-3",
        "publicKey": "22".repeat(32),
        "walletStateInit": "te6c",
        "proof": proof,
    })
}

#[test]
fn the_names_of_ton_connect_and_ours_say_the_same() {
    let mut ours = body();
    for (theirs, name) in [
        ("chain", "network"),
        ("publicKey", "public_key"),
        ("walletStateInit", "wallet_state_init"),
    ] {
        let value = ours.as_object_mut().unwrap().remove(theirs).unwrap();
        ours[name] = value;
    }
    ours["proof"]["domain"] = json!({ "length_bytes": 12, "value": "earn.example" });
    ours["proof"]["timestamp"] = json!(1_800_000_000);
    ours["proof"]["state_init"] = json!("what a later protocol may add");
    let proof = read(&ours);
    assert_eq!(proof, read(&body()));
    assert_eq!((proof.timestamp, proof.domain_bytes), (1_800_000_000, 12));
    assert_eq!((proof.public_key, proof.signature), ([0x22; 32], [0; 64]));
}

#[test]
fn fields_that_are_not_what_their_name_says_are_malformed() {
    let cases: [(&str, Value); 12] = [
        ("/publicKey", json!("")),
        ("/publicKey", json!("22".repeat(31))),
        ("/publicKey", json!("zz".repeat(32))),
        ("/publicKey", json!(format!("0x{}", "22".repeat(31)))),
        ("/proof/timestamp", json!(1.5)),
        ("/proof/timestamp", json!(-1)),
        ("/proof/timestamp", json!("1e9")),
        ("/proof/timestamp", json!(null)),
        ("/proof/timestamp", json!("99999999999999999999")),
        ("/proof/signature", json!("")),
        ("/proof/signature", json!("A".repeat(86))),
        ("/proof/signature", json!("AAAA")),
    ];
    for (place, value) in cases {
        let mut body = body();
        *body.pointer_mut(place).unwrap() = value.clone();
        let input = WalletInput::read(&body).unwrap();
        let address = input.address(Network::Testnet).unwrap();
        assert_eq!(input.proof(address), Err(ProofError::Malformed), "{place} {value}");
    }
}

#[test]
fn bodies_of_another_shape_are_not_read() {
    for (place, value) in [
        ("/address", json!(1)),
        ("/chain", json!(-3)),
        ("/proof", json!(null)),
        ("/proof/domain", json!("earn.example")),
        ("/proof/domain/lengthBytes", json!(-1)),
        ("/proof/domain/lengthBytes", json!("12")),
        ("/proof/payload", json!(["ab"])),
    ] {
        let mut body = body();
        *body.pointer_mut(place).unwrap() = value.clone();
        assert!(WalletInput::read(&body).is_none(), "{place} {value}");
    }
    for name in ["address", "chain", "publicKey", "walletStateInit", "proof"] {
        let mut without = body();
        without.as_object_mut().unwrap().remove(name);
        assert!(WalletInput::read(&without).is_none(), "{name}");
    }
    let mut twice = body();
    twice["network"] = json!("-239");
    assert!(WalletInput::read(&twice).is_none());
    // As many fields as there should be, but one under both its names.
    twice.as_object_mut().unwrap().remove("publicKey");
    assert!(WalletInput::read(&twice).is_none());
    let mut more = body();
    more["user_id"] = json!(8);
    assert!(WalletInput::read(&more).is_none());
}
