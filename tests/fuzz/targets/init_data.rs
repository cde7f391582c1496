//! Telegram's initData: nobody without the key gets anything accepted.

use std::sync::LazyLock;

use earnest::domain::limits::INIT_DATA_AGE_SECONDS_MAX;
use earnest::wire::init_data::{InitData, InitDataKey, verify};
use hmac::{Hmac, Mac};
use sha2::Sha256;

const NOW: i64 = 1_800_000_000;
const KEY: [u8; 32] = [0x42; 32];
/// All that was ever signed; the corpus mutates it.
const SIGNED: &str = include_str!("../corpus/init_data.txt");

static READY: LazyLock<InitDataKey> =
    LazyLock::new(|| InitDataKey::from_hex(&hex::encode(KEY)).unwrap());
/// What the lines of the corpus mean that really are signed.
static KNOWN: LazyLock<Vec<InitData>> =
    LazyLock::new(|| SIGNED.lines().filter_map(accepted).collect());

fn accepted(raw: &str) -> Option<InitData> {
    verify(raw, &READY, NOW, INIT_DATA_AGE_SECONDS_MAX).ok()
}

pub fn check(input: &[u8]) {
    let Some(raw) = super::text(input) else { return };
    if let Some(data) = accepted(raw) {
        assert!(KNOWN.contains(&data), "a forgery was accepted: {raw}");
    }
    // The same with a signature, so that what lies behind the signature is met too.
    if let Some(data) = accepted(&sign(raw)) {
        keeps_its_rules(&data);
    }
}

fn keeps_its_rules(data: &InitData) {
    assert!((1..=9_007_199_254_740_991).contains(&data.user.id));
    assert!((NOW - INIT_DATA_AGE_SECONDS_MAX..=NOW + 60).contains(&data.auth_date));
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    assert!(data.start_param.as_ref().is_none_or(|text| text.bytes().all(plain)));
}

/// Signs whatever pairs there are, as somebody with the key would: another reading of the rule.
fn sign(raw: &str) -> String {
    let pairs: Vec<&str> = raw.split('&').filter(|pair| !pair.starts_with("hash=")).collect();
    let mut lines: Vec<Vec<u8>> = pairs.iter().map(|pair| decoded(pair)).collect();
    lines.sort();
    let mut mac = Hmac::<Sha256>::new_from_slice(&KEY).unwrap();
    mac.update(&lines.join(&b'\n'));
    format!("{}&hash={}", pairs.join("&"), hex::encode(mac.finalize().into_bytes()))
}

fn decoded(pair: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = pair.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let mut byte = [*first];
        rest = after;
        if byte == [b'%']
            && after.len() >= 2
            && hex::decode_to_slice(&after[..2], &mut byte).is_ok()
        {
            rest = &after[2..];
        }
        bytes.push(if *first == b'+' { b' ' } else { byte[0] });
    }
    bytes
}
