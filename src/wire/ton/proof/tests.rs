//! Proofs of real wallets, of every kind of wallet, and with anything about them wrong.

use ed25519_dalek::{Signer, SigningKey};
use serde_json::Value;

use super::*;

mod bodies;
mod states;

/// Changes a proof, for instance to what another one says.
type Tampering = fn(&mut Proof, &Proof);

/// From the tests of `WinoGarcia/TonProof.NET`: proofs signed by a real app, a v3r1 and a v4r2.
const REAL: &str = include_str!("../../../../tests/ton/proofs.json");
/// One wallet of each version that `@ton/ton` has, and a proof signed in JavaScript for each.
const WALLETS: &str = include_str!("../../../../tests/ton/wallets.json");
const NOW: i64 = 1_800_000_000;
const DOMAIN: &str = "earn.example";
const OPEN: Challenge = Challenge { expires_at: NOW + 1, used: false };

fn expected() -> Expected<'static> {
    Expected { challenge: Some(OPEN), domains: &[DOMAIN], network: Network::Mainnet, now: NOW }
}

/// The proof that the tests' wallet of some version signed.
fn proof_of(version: &str) -> Proof {
    let file: Value = serde_json::from_str(WALLETS).unwrap();
    let wallets = file["wallets"].as_array().unwrap();
    let wallet = wallets.iter().find(|wallet| wallet["version"] == version).unwrap();
    let body = serde_json::json!({
        "address": wallet["address"],
        "network": "-239",
        "public_key": file["public_key"],
        "wallet_state_init": wallet["state_init"],
        "proof": {
            "timestamp": file["timestamp"],
            "domain": { "length_bytes": DOMAIN.len(), "value": file["domain"] },
            "signature": wallet["signature"],
            "payload": file["payload"],
        },
    });
    read(&body)
}

fn read(body: &Value) -> Proof {
    let input = WalletInput::read(body).unwrap();
    let address = input.address(Network::Mainnet).unwrap();
    input.proof(address).unwrap()
}

/// Signs what the proof says now, with the key of the tests' wallets.
fn sign(proof: &mut Proof) {
    proof.signature = SigningKey::from_bytes(&[7; 32]).sign(&signed(proof)).to_bytes();
}

#[test]
fn proofs_that_real_wallets_signed_are_proven() {
    let vectors: Vec<Value> = serde_json::from_str(REAL).unwrap();
    assert_eq!(vectors.len(), 2);
    for vector in vectors {
        let mut proof = read(&vector);
        let now = proof.timestamp;
        let challenge = Some(Challenge { expires_at: now + 1, used: false });
        let expected =
            Expected { challenge, domains: &["winogarcia.github.io"], now, ..expected() };
        assert_eq!(verify(&proof, &expected, ChainKey::NotAsked), Ok(Outcome::Proven));
        proof.payload.push(' ');
        let tampered = verify(&proof, &expected, ChainKey::NotAsked);
        assert_eq!(tampered, Err(ProofError::Signature));
    }
}

#[test]
fn a_proof_with_anything_else_in_it_is_refused_by_name() {
    use ProofError::{
        AddressMismatch, DomainForeign, DomainLength, KeyDiffers, Signature as Signed,
        StateInitMalformed, TimestampAhead, TimestampOld,
    };
    let other = proof_of("v3r2");
    let cases: [(&str, Tampering, ProofError); 15] = [
        ("another wallet", |proof, other| proof.address = other.address, AddressMismatch),
        ("a masterchain account", |proof, _| proof.address.workchain = -1, Signed),
        ("another network", |proof, _| proof.network = "-3".into(), ProofError::Network),
        ("no network", |proof, _| proof.network.clear(), ProofError::Network),
        ("another key", |proof, _| proof.public_key[31] ^= 1, KeyDiffers),
        (
            "another state",
            |proof, other| proof.state_init.clone_from(&other.state_init),
            AddressMismatch,
        ),
        ("no state", |proof, _| proof.state_init.clear(), StateInitMalformed),
        ("an earlier time", |proof, _| proof.timestamp -= 1, Signed),
        ("a time too early", |proof, _| proof.timestamp -= 901, TimestampOld),
        ("a time too late", |proof, _| proof.timestamp += 61, TimestampAhead),
        ("a foreign domain", |proof, _| proof.domain = "earn.example.org".into(), DomainForeign),
        ("our domain in capitals", |proof, _| proof.domain = "Earn.example".into(), DomainForeign),
        ("a length that is not the domain's", |proof, _| proof.domain_bytes = 4, DomainLength),
        ("another signature", |proof, _| proof.signature[0] ^= 1, Signed),
        ("another payload", |proof, _| proof.payload.insert(0, 'a'), Signed),
    ];
    for (what, tamper, error) in cases {
        let mut proof = proof_of("v4r2");
        tamper(&mut proof, &other);
        let refused = verify(&proof, &expected(), ChainKey::NotAsked);
        assert_eq!(refused, Err(error), "{what}");
    }
}

#[test]
fn the_times_at_the_edges_of_the_window_are_good() {
    for timestamp in [NOW - PROOF_AGE_SECONDS_MAX, NOW, NOW + PROOF_AHEAD_SECONDS_MAX] {
        let mut proof = Proof { timestamp, ..proof_of("v5r1") };
        sign(&mut proof);
        let proven = verify(&proof, &expected(), ChainKey::NotAsked);
        assert_eq!(proven, Ok(Outcome::Proven), "{timestamp}");
    }
}

/// Each step mends the check that failed, and the next one in the order fails.
#[test]
fn the_checks_are_made_in_their_order() {
    let mut wrong = proof_of("v4r2");
    wrong.domain = "evil.example".to_owned();
    wrong.domain_bytes = 0;
    wrong.timestamp = 0;
    wrong.network = "-3".to_owned();
    wrong.state_init = String::new();
    wrong.public_key = [1; 32];
    wrong.signature = [0; 64];
    let mut held = Expected { challenge: None, ..expected() };
    let right = proof_of("v4r2");
    let look = |wrong: &Proof, held: &Expected| verify(wrong, held, ChainKey::NotAsked);
    let unknown = ProofError::Challenge(ChallengeError::Unknown);
    assert_eq!(look(&wrong, &held), Err(unknown));
    held.challenge = Some(Challenge { used: true, ..OPEN });
    assert_eq!(look(&wrong, &held), Err(ProofError::Challenge(ChallengeError::Used)));
    held.challenge = Some(Challenge { expires_at: NOW, used: false });
    assert_eq!(look(&wrong, &held), Err(ProofError::Challenge(ChallengeError::Expired)));
    held.challenge = Some(OPEN);
    assert_eq!(look(&wrong, &held), Err(ProofError::DomainForeign));
    wrong.domain.clone_from(&right.domain);
    assert_eq!(look(&wrong, &held), Err(ProofError::DomainLength));
    wrong.domain_bytes = right.domain_bytes;
    assert_eq!(look(&wrong, &held), Err(ProofError::TimestampOld));
    wrong.timestamp = right.timestamp;
    assert_eq!(look(&wrong, &held), Err(ProofError::Network));
    wrong.network.clone_from(&right.network);
    assert_eq!(look(&wrong, &held), Err(ProofError::StateInitMalformed));
    wrong.state_init.clone_from(&right.state_init);
    assert_eq!(look(&wrong, &held), Err(ProofError::KeyDiffers));
    wrong.public_key = right.public_key;
    assert_eq!(look(&wrong, &held), Err(ProofError::Signature));
    wrong.signature = right.signature;
    assert_eq!(look(&wrong, &held), Ok(Outcome::Proven));
}

#[test]
fn every_failure_is_counted_under_its_own_name() {
    use ChallengeError::{Expired, Unknown, Used};
    let all = [
        ProofError::Malformed,
        ProofError::Challenge(Unknown),
        ProofError::Challenge(Used),
        ProofError::Challenge(Expired),
        ProofError::DomainForeign,
        ProofError::DomainLength,
        ProofError::TimestampOld,
        ProofError::TimestampAhead,
        ProofError::Network,
        ProofError::StateInitMalformed,
        ProofError::AddressMismatch,
        ProofError::KeyUnknown,
        ProofError::KeyDiffers,
        ProofError::Signature,
    ];
    let codes: std::collections::BTreeSet<_> = all.iter().map(|error| error.code()).collect();
    assert_eq!(codes.len(), all.len());
}
