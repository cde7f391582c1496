//! The body of `PUT /api/wallet`: what TON Connect hands to an app, under its names or ours.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::Value;

use super::{Proof, ProofError};
use crate::domain::network::Network;
use crate::wire::ton::address::{Address, AddressError};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WalletInput {
    pub address: String,
    /// TON Connect's protocol says `network`, its SDK says `chain`.
    #[serde(alias = "chain")]
    network: String,
    #[serde(alias = "publicKey")]
    public_key: String,
    #[serde(alias = "walletStateInit")]
    wallet_state_init: String,
    proof: ProofInput,
}

/// The wallet's own words, to which later versions of the protocol may add.
#[derive(Deserialize)]
struct ProofInput {
    /// Text in the protocol, a number from many wallets.
    timestamp: Value,
    domain: DomainInput,
    signature: String,
    payload: String,
}

#[derive(Deserialize)]
struct DomainInput {
    #[serde(alias = "lengthBytes")]
    length_bytes: u64,
    value: String,
}

impl WalletInput {
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
            timestamp: seconds(&self.proof.timestamp).ok_or(ProofError::Malformed)?,
            domain: self.proof.domain.value,
            domain_bytes: self.proof.domain.length_bytes,
            signature: bytes(STANDARD.decode(&self.proof.signature))?,
            payload: self.proof.payload,
        })
    }
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
