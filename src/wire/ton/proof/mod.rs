//! Verifies a TON Connect `ton_proof`: that whoever asks controls the wallet, here and now.
//!
//! Format: <https://github.com/ton-blockchain/ton-connect>, requests-responses, "address proof".

use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::domain::limits::{PROOF_AGE_SECONDS_MAX, PROOF_AHEAD_SECONDS_MAX};
use crate::domain::network::{Address, Network};
use crate::domain::wallet::{Challenge, ChallengeError};

mod input;
mod state_init;

pub use input::WalletInput;

pub const PUBLIC_KEY_BYTES: usize = 32;
const SIGNATURE_BYTES: usize = 64;

/// What a wallet sent, read but not believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    pub address: Address,
    /// The network's global id, as text: `-239` or `-3`.
    pub network: String,
    pub public_key: [u8; PUBLIC_KEY_BYTES],
    /// A bag of cells in base64.
    pub state_init: String,
    /// The wallet's clock, Unix seconds.
    pub timestamp: i64,
    pub domain: String,
    /// What the wallet says the length of `domain` is.
    pub domain_bytes: u64,
    pub signature: [u8; SIGNATURE_BYTES],
    /// The challenge.
    pub payload: String,
}

/// What a proof is held against.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// Our challenge of that payload, if it is this user's.
    pub challenge: Option<Challenge>,
    /// Hosts of ours, as wallets write them.
    pub domains: &'a [&'a str],
    pub network: Network,
    /// Unix seconds.
    pub now: i64,
}

/// What the account's own contract said about its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChainKey {
    NotAsked,
    /// Nothing is deployed there, or it tells no key.
    Absent,
    Is([u8; PUBLIC_KEY_BYTES]),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Proven,
    /// The wallet's code is none that we know: verify again with what `get_public_key` says.
    AskChain,
}

/// The first check that failed. Only metrics tell them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProofError {
    /// A field is not what its name says.
    Malformed,
    Challenge(ChallengeError),
    DomainForeign,
    DomainLength,
    TimestampOld,
    TimestampAhead,
    Network,
    StateInitMalformed,
    /// The state does not hash to the address, so its key is not the address's.
    AddressMismatch,
    KeyUnknown,
    KeyDiffers,
    Signature,
}

impl ProofError {
    /// The name of the metric.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "ton_proof_malformed",
            Self::Challenge(ChallengeError::Unknown) => "ton_proof_challenge_unknown",
            Self::Challenge(ChallengeError::Used) => "ton_proof_challenge_used",
            Self::Challenge(ChallengeError::Expired) => "ton_proof_challenge_expired",
            Self::DomainForeign => "ton_proof_domain_foreign",
            Self::DomainLength => "ton_proof_domain_length",
            Self::TimestampOld => "ton_proof_timestamp_old",
            Self::TimestampAhead => "ton_proof_timestamp_ahead",
            Self::Network => "ton_proof_network",
            Self::StateInitMalformed => "ton_proof_state_init_malformed",
            Self::AddressMismatch => "ton_proof_address_mismatch",
            Self::KeyUnknown => "ton_proof_key_unknown",
            Self::KeyDiffers => "ton_proof_key_differs",
            Self::Signature => "ton_proof_signature",
        }
    }
}

/// Makes every check, in the order that lets the cheap ones protect the dear ones. That the
/// challenge is used once is the database's to hold, in the batch that links the wallet.
///
/// # Errors
/// The first check that failed.
pub fn verify(
    proof: &Proof,
    expected: &Expected,
    chain_key: ChainKey,
) -> Result<Outcome, ProofError> {
    Challenge::check(expected.challenge, expected.now).map_err(ProofError::Challenge)?;
    check_domain(proof, expected.domains)?;
    check_timestamp(proof.timestamp, expected.now)?;
    if proof.network != expected.network.global_id() {
        return Err(ProofError::Network);
    }
    let key = match (state_init::key_of(&proof.state_init, &proof.address)?, chain_key) {
        (Some(key), _) | (None, ChainKey::Is(key)) => key,
        (None, ChainKey::NotAsked) => return Ok(Outcome::AskChain),
        (None, ChainKey::Absent) => return Err(ProofError::KeyUnknown),
    };
    if key != proof.public_key {
        return Err(ProofError::KeyDiffers);
    }
    check_signature(proof, &key)?;
    Ok(Outcome::Proven)
}

fn check_domain(proof: &Proof, domains: &[&str]) -> Result<(), ProofError> {
    if !domains.contains(&proof.domain.as_str()) {
        return Err(ProofError::DomainForeign);
    }
    let same = u64::try_from(proof.domain.len()).is_ok_and(|bytes| bytes == proof.domain_bytes);
    if same { Ok(()) } else { Err(ProofError::DomainLength) }
}

fn check_timestamp(timestamp: i64, now: i64) -> Result<(), ProofError> {
    if timestamp < now.saturating_sub(PROOF_AGE_SECONDS_MAX) {
        return Err(ProofError::TimestampOld);
    }
    if timestamp > now.saturating_add(PROOF_AHEAD_SECONDS_MAX) {
        return Err(ProofError::TimestampAhead);
    }
    Ok(())
}

/// Strict: no key and no signature of small order, which would fit more than one message.
fn check_signature(proof: &Proof, key: &[u8; PUBLIC_KEY_BYTES]) -> Result<(), ProofError> {
    let key = VerifyingKey::from_bytes(key).map_err(|_| ProofError::Signature)?;
    let signature = Signature::from_bytes(&proof.signature);
    key.verify_strict(&signed(proof), &signature).map_err(|_| ProofError::Signature)
}

/// The 32 bytes that the wallet signs. The domain's length is its real one.
fn signed(proof: &Proof) -> [u8; 32] {
    let domain_bytes = u32::try_from(proof.domain.len()).unwrap_or(u32::MAX);
    let message = Sha256::new()
        .chain_update("ton-proof-item-v2/")
        .chain_update(i32::from(proof.address.workchain).to_be_bytes())
        .chain_update(proof.address.hash)
        .chain_update(domain_bytes.to_le_bytes())
        .chain_update(&proof.domain)
        .chain_update(proof.timestamp.to_le_bytes())
        .chain_update(&proof.payload)
        .finalize();
    Sha256::new()
        .chain_update([0xff, 0xff])
        .chain_update("ton-connect")
        .chain_update(message)
        .finalize()
        .into()
}

#[cfg(test)]
mod tests;
