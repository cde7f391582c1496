//! Messages whose bytes were executed on the real TVM, and orders that are never signed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::*;
use crate::wire::ton::wallet_state::wallet_address;

const TESTNET_JETTON_WALLET: &str =
    "0:6a433e51672aeb70abf65456fc0098c7045dba003a09ec70cd3bc718cfaabb37";
const MAINNET_JETTON_WALLET: &str =
    "0:eb3ee5427f3366485b03a3e6978ff32399f99a2ca645cac52d2de7d86fc0f9b4";
const VALID_UNTIL: u32 = 1_800_000_060;

/// One payment: the TVM paid it once, and answered a replay with 133 and a late one with 136.
const ONE_PAYMENT: &str = "\
     b5ee9c7241020701000120000145880155a1a78c6f5bba840ed945d612dbef0251a8bed53412ba3444f690ef\
     6b4058820c0101a17369676e7ffffffd6b49d23c0000000185da403ca263914b4f535ea80d4435cad4a18f7f\
     2b610a9436eee2bf510a050bd5e47343326ef0fa6b1d88c56de879a5ac48ab7f033b0e01be92f543110a7b02\
     a002020a0ec3c86d03030400000168620035219f28b39575b855fb2a2b7e004c63822edd001d04f638669de3\
     8c67d55d9ba017d78400000000000000000000000000010501a80f8a7ea5000000000000000130f424080002\
     02020202020202020202020202020202020202020202020202020202020203002ab434f18deb775081db28ba\
     c25b7de04a3517daa6825746889ed21ded680b104203060016000000004561726e6573742b0e9048";

fn seed() -> Seed {
    Seed::new([0x11; 32])
}

fn payments(count: u8) -> Vec<Payment> {
    (1..=count)
        .map(|number| Payment {
            query_id: number.into(),
            recipient: Address { workchain: 0, hash: [number; 32] },
            amount: 999_999 + u64::from(number),
            comment: "Earnest".to_owned(),
        })
        .collect()
}

fn sign(network: Network, seqno: u32, payments: &[Payment]) -> Result<Signed, SignError> {
    let jetton_wallet = match network {
        Network::Mainnet => MAINNET_JETTON_WALLET,
        Network::Testnet => TESTNET_JETTON_WALLET,
    };
    sign_batch(&BatchOrder {
        seed: &seed(),
        hot_wallet: wallet_address(&seed(), network).unwrap(),
        hot_jetton_wallet: Address::from_raw(jetton_wallet).unwrap(),
        network,
        seqno,
        valid_until: VALID_UNTIL,
        payments,
    })
}

#[test]
fn the_bytes_are_those_that_the_tvm_executed() {
    let signed = sign(Network::Testnet, 1, &payments(1)).unwrap();
    assert_eq!(hex::encode(STANDARD.decode(&signed.boc_base64).unwrap()), ONE_PAYMENT);
    let hash = "f7c18d471435b85490a1755c9fdcee5553ce36b0cd3aa5252920019a48c2543e";
    assert_eq!(signed.hash_hex, hash);
    assert_eq!(signed.normalized_hash_hex, hash);
}

#[test]
fn the_largest_batch_is_the_one_that_the_tvm_executed() {
    let signed = sign(Network::Testnet, 1, &payments(255)).unwrap();
    let hash = "d6f3f79365f7c0747c33fe4e436f6eeb7e179a5a03fdb2f30b303e8f3721dfe4";
    assert_eq!(signed.hash_hex, hash);
    // A node takes at most 65,535 bytes.
    assert!(STANDARD.decode(&signed.boc_base64).unwrap().len() < 50_000);
}

#[test]
fn the_first_message_deploys_the_wallet_and_keeps_its_normalized_hash() {
    let signed = sign(Network::Mainnet, 0, &payments(1)).unwrap();
    let hash = "46480139ed57ba95b241622248cf2fd12cbba81c5a32202391c3ea1d2b285e15";
    assert_eq!(signed.hash_hex, hash);
    let normalized = "6005a487e2d03f4c07fb0a69f996f103140f50543870368bddbfa40f1323717f";
    assert_eq!(signed.normalized_hash_hex, normalized);
}

#[test]
fn an_order_that_could_not_be_judged_is_not_signed() {
    let one = payments(1).remove(0);
    let with = |payment: Payment| vec![one.clone(), Payment { query_id: 7, ..payment }];
    let elsewhere = Address { workchain: -1, hash: [1; 32] };
    let long = "é".repeat(COMMENT_BYTES_MAX / 2 + 1);
    let mut many = payments(255);
    many.push(Payment { query_id: 999, ..one.clone() });
    for (orders, expected) in [
        (Vec::new(), SignError::Count(0)),
        (many, SignError::Count(256)),
        (vec![one.clone(), one.clone()], SignError::Repeated(1)),
        (with(Payment { amount: 0, ..one.clone() }), SignError::Nothing(7)),
        (with(Payment { recipient: elsewhere, ..one.clone() }), SignError::Workchain(7)),
        (with(Payment { comment: long, ..one.clone() }), SignError::Comment(7)),
    ] {
        assert_eq!(sign(Network::Testnet, 1, &orders), Err(expected));
    }
}

#[test]
fn every_term_is_under_the_signature() {
    let hash =
        |network, seqno, payments: &[Payment]| sign(network, seqno, payments).unwrap().hash_hex;
    let one = payments(1);
    let mut other = one.clone();
    other[0].amount += 1;
    let hashes = BTreeSet::from([
        hash(Network::Testnet, 1, &one),
        hash(Network::Testnet, 2, &one),
        hash(Network::Mainnet, 1, &one),
        hash(Network::Testnet, 1, &other),
    ]);
    assert_eq!(hashes.len(), 4);
}

#[test]
fn a_seed_is_read_from_hex_and_never_shown() {
    assert_eq!(Seed::parse(&"11".repeat(32)), Some(seed()));
    for digits in ["", "11", "zz"] {
        assert_eq!(Seed::parse(&digits.repeat(31)), None);
    }
    assert_eq!(format!("{:?}", seed()), "Seed(…)");
}
