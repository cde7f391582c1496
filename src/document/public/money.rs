//! The wallet and withdrawals.

use serde_json::{Value, json};

use crate::document::operation::{Operation, Who, delete, get, group, post, put};
use crate::wire::api::{OneWithdrawal, Wallet, WalletChallenge, WithdrawalInput, Withdrawals};

const ADDRESS: [&str; 4] =
    ["address_malformed", "address_checksum", "address_workchain", "address_network"];

pub fn operations() -> Vec<Operation> {
    let mut operations = group("Wallet", Who::Earner, wallet());
    operations.extend(group("Withdrawals", Who::Earner, withdrawals()));
    operations
}

fn wallet() -> Vec<Operation> {
    vec![
        get("/api/wallet", "The linked wallet").answers::<Wallet>(200, "It, or null."),
        put("/api/wallet", "Link a wallet")
            .about(
                "With what TON Connect's `ton_proof` handed over, under its names or in \
                 `snake_case`. From then on withdrawals go to this wallet only; after a change of \
                 wallet they wait for 24 hours.",
            )
            .takes_written(proof())
            .answers::<Wallet>(200, "The wallet as it is linked now.")
            .refuses(&ADDRESS)
            .refuses(&[
                "wallet_challenge_invalid",
                "wallet_proof_invalid",
                "wallet_proof_outdated",
                "wallet_network_wrong",
                "wallet_key_unknown",
                "banned",
            ]),
        delete("/api/wallet", "Unlink the wallet")
            .answers::<Wallet>(200, "No wallet is linked any more."),
        get("/api/wallet/challenge", "A text for the wallet to sign")
            .about("Good for this person, once, and for ten minutes.")
            .answers::<WalletChallenge>(200, "The `payload` of the proof."),
    ]
}

fn withdrawals() -> Vec<Operation> {
    vec![
        get("/api/withdrawals", "The caller's withdrawals")
            .paged()
            .answers::<Withdrawals>(200, "A page of them."),
        post("/api/withdrawals", "Ask for a withdrawal")
            .about("The money is held at once; it is paid on the chain, or comes back.")
            .keyed(true)
            .takes::<WithdrawalInput>()
            .answers::<OneWithdrawal>(200, "It was asked for before, with this key.")
            .answers::<OneWithdrawal>(201, "It was asked for.")
            .refuses(&ADDRESS)
            .refuses(&[
                "amount_malformed",
                "amount_below_minimum",
                "amount_above_maximum",
                "balance_too_low",
                "withdrawal_open",
                "withdrawal_daily_limit",
                "recipient_not_linked",
                "banned",
            ]),
        get("/api/withdrawals/{id}", "One withdrawal")
            .answers::<OneWithdrawal>(200, "The withdrawal.")
            .refuses(&["withdrawal_not_found"]),
        delete("/api/withdrawals/{id}", "Cancel a withdrawal")
            .about("While nothing is signed. Cancelling again answers the same.")
            .answers::<OneWithdrawal>(200, "It is cancelled, and the money is back.")
            .refuses(&["withdrawal_not_found", "withdrawal_not_cancellable"]),
    ]
}

/// <https://docs.ton.org/develop/dapps/ton-connect/sign>, with the account that signed.
fn proof() -> Value {
    let text = |example: &str| json!({ "type": "string", "example": example });
    let domain = json!({
        "type": "object",
        "properties": {
            "lengthBytes": { "type": "integer", "minimum": 0, "example": 12 },
            "value": text("earn.example"),
        },
        "required": ["lengthBytes", "value"],
    });
    let signed = json!({
        "type": "object",
        "properties": {
            "timestamp": { "type": "integer", "minimum": 0, "example": 1_800_000_000_i64 },
            "domain": domain,
            "signature": text("AAAA"),
            "payload": text("7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730"),
        },
        "required": ["timestamp", "domain", "signature", "payload"],
    });
    json!({
        "type": "object",
        "properties": {
            "address": text("0:0000000000000000000000000000000000000000000000000000000000000000"),
            "network": { "type": "string", "enum": ["-239", "-3"] },
            "public_key": text("0000000000000000000000000000000000000000000000000000000000000000"),
            "wallet_state_init": text("te6cckEBAQEAAgAAAEysuc0="),
            "proof": signed,
        },
        "required": ["address", "network", "public_key", "wallet_state_init", "proof"],
        "additionalProperties": false,
    })
}
