//! The body of `PUT /api/wallet`: what TON Connect hands to an app, under its names or ours.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use super::{Proof, ProofError};
use crate::domain::network::Network;
use crate::wire::ton::address::{Address, AddressError};

/// Each with the name that TON Connect or its SDK has for it.
const NAMES: [(&str, &str); 5] = [
    ("address", "address"),
    ("network", "chain"),
    ("public_key", "publicKey"),
    ("wallet_state_init", "walletStateInit"),
    ("proof", "proof"),
];

/// Read by hand: serde's derived code for the same would be ten times the size.
pub struct WalletInput {
    address: String,
    network: String,
    public_key: String,
    wallet_state_init: String,
    timestamp: Value,
    domain: String,
    domain_bytes: u64,
    signature: String,
    payload: String,
}

impl WalletInput {
    /// `None` when a field is missing, is no text, comes under both its names or is none of ours.
    /// The proof is the wallet's own words, to which later versions of the protocol may add.
    #[must_use]
    pub fn read(body: &Value) -> Option<Self> {
        let body = body.as_object().filter(|body| body.len() == NAMES.len())?;
        let proof = named(body, "proof")?;
        let domain = proof.get("domain")?;
        let length = domain.get("lengthBytes").or_else(|| domain.get("length_bytes"));
        Some(Self {
            address: text(named(body, "address"))?,
            network: text(named(body, "network"))?,
            public_key: text(named(body, "public_key"))?,
            wallet_state_init: text(named(body, "wallet_state_init"))?,
            timestamp: proof.get("timestamp")?.clone(),
            domain: text(domain.get("value"))?,
            domain_bytes: length?.as_u64()?,
            signature: text(proof.get("signature"))?,
            payload: text(proof.get("payload"))?,
        })
    }

    /// # Errors
    /// What is wrong with the address.
    pub fn address(&self, network: Network) -> Result<Address, AddressError> {
        Address::parse(&self.address, network)
    }

    /// # Errors
    /// `Malformed` when a field is not what its name says.
    pub fn proof(self, address: Address) -> Result<Proof, ProofError> {
        Ok(Proof {
            address,
            network: self.network,
            public_key: bytes(hex::decode(&self.public_key))?,
            state_init: self.wallet_state_init,
            timestamp: seconds(&self.timestamp).ok_or(ProofError::Malformed)?,
            domain: self.domain,
            domain_bytes: self.domain_bytes,
            signature: bytes(STANDARD.decode(&self.signature))?,
            payload: self.payload,
        })
    }
}

/// As many fields as there are names, and each under one of its two: so there is no other.
fn named<'a>(body: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let (ours, theirs) = NAMES.into_iter().find(|(ours, _)| *ours == name)?;
    body.get(ours).or_else(|| body.get(theirs))
}

fn text(value: Option<&Value>) -> Option<String> {
    value?.as_str().map(str::to_owned)
}

fn bytes<const COUNT: usize, E>(decoded: Result<Vec<u8>, E>) -> Result<[u8; COUNT], ProofError> {
    decoded.ok().and_then(|bytes| bytes.try_into().ok()).ok_or(ProofError::Malformed)
}

fn seconds(timestamp: &Value) -> Option<i64> {
    match timestamp {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
    .filter(|seconds| *seconds >= 0)
}
