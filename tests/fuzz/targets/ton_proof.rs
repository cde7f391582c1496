//! TON Connect's `ton_proof` with the state init in it: nobody without the key proves anything.

use std::sync::LazyLock;

use earnest::domain::network::{Address, Network};
use earnest::domain::wallet::Challenge;
use earnest::wire::ton::boc::from_base64;
use earnest::wire::ton::proof::{ChainKey, Expected, Outcome, Proof, WalletInput, verify};
use ed25519_dalek::{Signer, SigningKey};
use sha2::{Digest, Sha256};

const NOW: i64 = 1_800_000_000;
const DOMAIN: &str = "earn.example";
const OPEN: Challenge = Challenge { expires_at: NOW + 1, used: false };
const EXPECTED: Expected =
    Expected { challenge: Some(OPEN), domains: &[DOMAIN], network: Network::Mainnet, now: NOW };
/// All that was ever signed; the corpus mutates it.
const SIGNED: &str = include_str!("../corpus/ton_proof.txt");

/// The key of the wallets in the corpus.
static KEY: LazyLock<SigningKey> = LazyLock::new(|| SigningKey::from_bytes(&[7; 32]));
static KNOWN: LazyLock<Vec<Proof>> = LazyLock::new(|| {
    let proofs = SIGNED.lines().filter_map(|line| read(line.as_bytes()));
    proofs.filter(|proof| proven(proof, ChainKey::NotAsked)).collect()
});

fn read(body: &[u8]) -> Option<Proof> {
    let input = WalletInput::read(&serde_json::from_slice(body).ok()?)?;
    let address = input.address(Network::Mainnet).ok()?;
    input.proof(address).ok()
}

fn proven(proof: &Proof, chain_key: ChainKey) -> bool {
    verify(proof, &EXPECTED, chain_key) == Ok(Outcome::Proven)
}

pub fn check(input: &[u8]) {
    let Some(mut proof) = read(input) else { return };
    for chain_key in [ChainKey::NotAsked, ChainKey::Absent] {
        let forged = proven(&proof, chain_key) && !KNOWN.iter().any(|known| says(known, &proof));
        assert!(!forged, "a forgery was accepted: {proof:?}");
    }
    // The same with a signature, so that what lies behind the signature is met too.
    proof.signature = KEY.sign(&message(&proof)).to_bytes();
    let key = KEY.verifying_key().to_bytes();
    for chain_key in [ChainKey::NotAsked, ChainKey::Is(key), ChainKey::Is([9; 32])] {
        if proven(&proof, chain_key) {
            keeps_its_rules(&proof);
            assert_eq!(proof.public_key, key);
        }
    }
    let unasked = Expected { challenge: None, ..EXPECTED };
    assert!(verify(&proof, &unasked, ChainKey::Is(key)).is_err());
}

/// Whether both say the same. One state may be written in many ways; its hash is the address.
fn says(one: &Proof, other: &Proof) -> bool {
    let words = |proof: &Proof| (proof.address, proof.timestamp, proof.public_key);
    words(one) == words(other) && one.domain == other.domain && one.payload == other.payload
}

fn keeps_its_rules(proof: &Proof) {
    assert_eq!((proof.domain.as_str(), proof.network.as_str()), (DOMAIN, "-239"));
    assert_eq!(u64::try_from(DOMAIN.len()), Ok(proof.domain_bytes));
    assert!((NOW - 900..=NOW + 60).contains(&proof.timestamp));
    let state = from_base64(&proof.state_init).expect("a state");
    let hash = *state.hash();
    assert_eq!(proof.address, Address { workchain: 0, hash });
}

/// Another reading of the rule: one piece of memory for each of the two hashes.
fn message(proof: &Proof) -> [u8; 32] {
    let mut item = b"ton-proof-item-v2/".to_vec();
    item.extend(i32::from(proof.address.workchain).to_be_bytes());
    item.extend(proof.address.hash);
    item.extend(u32::try_from(proof.domain.len()).unwrap().to_le_bytes());
    item.extend(proof.domain.as_bytes());
    item.extend(proof.timestamp.to_le_bytes());
    item.extend(proof.payload.as_bytes());
    let mut outer = b"\xff\xffton-connect".to_vec();
    outer.extend(Sha256::digest(&item));
    Sha256::digest(&outer).into()
}
