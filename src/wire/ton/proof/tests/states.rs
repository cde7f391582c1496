//! Where the key comes from: every known wallet, unknown ones, and states made to deceive.

use super::super::state_init::key_of;
use super::*;
use crate::wire::ton::boc::{from_base64, to_base64};
use crate::wire::ton::cell::{Builder, Cell, Kind};

const PLAIN: u64 = 0b00110;

fn state(bits: u64, references: &[Cell]) -> Cell {
    Builder::new().uint(bits, 5).references(references.iter().cloned()).build().unwrap()
}

/// A proof, rightly signed, of whatever account starts with that state.
fn proof_with(state: &Cell) -> Proof {
    let mut proof = proof_of("v3r2");
    proof.address.hash = *state.hash();
    proof.state_init = to_base64(state);
    sign(&mut proof);
    proof
}

fn code_and_data(version: &str) -> (Cell, Cell) {
    let state = from_base64(&proof_of(version).state_init).unwrap();
    let [code, data] = state.references() else { panic!("{version}") };
    (code.clone(), data.clone())
}

#[test]
fn every_wallet_of_the_library_is_proven_without_asking_the_chain() {
    let file: Value = serde_json::from_str(WALLETS).unwrap();
    let wallets = file["wallets"].as_array().unwrap();
    assert_eq!(wallets.len(), 10);
    for wallet in wallets {
        let version = wallet["version"].as_str().unwrap();
        let proof = proof_of(version);
        let proven = verify(&proof, &expected(), ChainKey::NotAsked);
        assert_eq!(proven, Ok(Outcome::Proven), "{version}");
        // What the chain says is not even looked at.
        let proven = verify(&proof, &expected(), ChainKey::Is([9; 32]));
        assert_eq!(proven, Ok(Outcome::Proven), "{version}");
        let code = hex::encode(code_and_data(version).0.hash());
        assert_eq!(wallet["code_hash"], code.as_str(), "{version}");
    }
    let (code, _) = code_and_data("v5 beta");
    assert_eq!(code.kind(), Kind::Library);
}

#[test]
fn a_wallet_of_unknown_code_is_asked_for_its_key() {
    let (_, data) = code_and_data("v3r2");
    let code = Builder::new().uint(7, 8).build().unwrap();
    let proof = proof_with(&state(PLAIN, &[code, data]));
    let key = proof.public_key;
    for (said, outcome) in [
        (ChainKey::NotAsked, Ok(Outcome::AskChain)),
        (ChainKey::Absent, Err(ProofError::KeyUnknown)),
        (ChainKey::Is([0; 32]), Err(ProofError::KeyDiffers)),
        (ChainKey::Is(key), Ok(Outcome::Proven)),
    ] {
        assert_eq!(verify(&proof, &expected(), said), outcome, "{said:?}");
    }
}

#[test]
fn only_a_plain_state_tells_a_key() {
    let (code, data) = code_and_data("v3r2");
    let library = Builder::new().bit(true).build().unwrap();
    let short = Builder::new().bytes(&[0; 39]).build().unwrap();
    let ask = Ok(Outcome::AskChain);
    let malformed = Err(ProofError::StateInitMalformed);
    for (what, state, outcome) in [
        ("as it should be", state(PLAIN, &[code.clone(), data.clone()]), Ok(Outcome::Proven)),
        ("data before code", state(PLAIN, &[data.clone(), code.clone()]), ask),
        ("no data", state(0b00100, std::slice::from_ref(&code)), ask),
        ("a special account", state(0b01110, &[code.clone(), data.clone()]), ask),
        ("libraries", state(0b00111, &[code.clone(), data.clone(), library]), ask),
        ("data cut short", state(PLAIN, &[code.clone(), short]), malformed),
    ] {
        let proof = proof_with(&state);
        let found = verify(&proof, &expected(), ChainKey::NotAsked);
        assert_eq!(found, outcome, "{what}");
    }
    let long = Builder::new().uint(PLAIN << 1, 6).references([code, data]).build().unwrap();
    assert_eq!(verify(&proof_with(&long), &expected(), ChainKey::NotAsked), ask);
}

/// A pruned branch stands for a cell by its hash. Taken for that cell, it would let somebody give
/// the state of another's wallet without its data, or hide a key of their own in it.
#[test]
fn a_hash_in_place_of_data_is_not_that_data() {
    let (code, data) = code_and_data("v3r2");
    let pruned = Builder::exotic(Kind::Pruned)
        // The kind, level 1, the hash, and a depth of 0.
        .bytes(&[1, 1])
        .bytes(data.hash())
        .bytes(&[0, 0])
        .build()
        .unwrap();
    let forged = state(PLAIN, &[code, pruned]);
    let boc = to_base64(&forged);
    let victim = proof_of("v3r2").address;
    assert_eq!(key_of(&boc, &victim), Err(ProofError::AddressMismatch));
    let own = Address { hash: *forged.hash(), ..victim };
    assert_eq!(key_of(&boc, &own), Ok(None));
}

#[test]
fn a_key_that_fits_every_signature_is_refused() {
    let (code, _) = code_and_data("v3r2");
    // The neutral element: with it, R = 1 and s = 0 sign any message for a lenient verifier.
    let mut neutral = [0; 32];
    neutral[0] = 1;
    let data = Builder::new().bytes(&[0; 8]).bytes(&neutral).build().unwrap();
    let mut proof = proof_with(&state(PLAIN, &[code, data]));
    proof.public_key = neutral;
    proof.signature = [0; 64];
    proof.signature[0] = 1;
    let refused = verify(&proof, &expected(), ChainKey::NotAsked);
    assert_eq!(refused, Err(ProofError::Signature));
}

#[test]
fn states_from_anybody_never_break_us() {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;
    let mut proof = proof_of("v5 beta");
    let good = STANDARD.decode(&proof.state_init).unwrap();
    let mut dice = 1u64;
    for _ in 0..20_000 {
        let mut bytes = good.clone();
        for _ in 0..2 {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let place = usize::try_from(dice >> 33).unwrap() % bytes.len();
            bytes[place] = dice.to_be_bytes()[1];
        }
        if bytes == good {
            continue;
        }
        proof.state_init = STANDARD.encode(&bytes);
        let refused = verify(&proof, &expected(), ChainKey::NotAsked);
        let named =
            matches!(refused, Err(ProofError::StateInitMalformed | ProofError::AddressMismatch));
        // Bytes that no cell is made of may differ: the tree is the same.
        let same =
            from_base64(&proof.state_init).is_some_and(|state| *state.hash() == proof.address.hash);
        assert!(named || same, "{refused:?}");
    }
    for text in ["", "not base64", "te6ccgEBAQEAAgAAAA==", "te6cckEBAgEACQABAAEAAgDZ"] {
        proof.state_init = text.to_owned();
        assert!(verify(&proof, &expected(), ChainKey::NotAsked).is_err(), "{text}");
    }
}
