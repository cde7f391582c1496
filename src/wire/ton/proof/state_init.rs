//! Finds the public key in the state that a wallet's address is the hash of.

use super::{PUBLIC_KEY_BYTES, ProofError};
use crate::domain::network::Address;
use crate::wire::ton::boc::from_base64;
use crate::wire::ton::cell::{Cell, Kind};

/// No split depth, no tick-tock; code, data, no libraries.
const CODE_AND_DATA: u64 = 0b00110;

/// The hash of a wallet's code, and how many bits of its data stand before the public key.
/// Printed by `@ton/ton` 16.3.0, but for v4r1, which explorers and indexers agree on.
const WALLETS: [(&str, usize); 11] = [
    // v1r1, v1r2, v1r3: the seqno.
    ("a0cfc2c48aee16a271f2cfc0b7382d81756cecb1017d077faaab3bb602f6868c", 32),
    ("d4902fcc9fad74698fa8e353220a68da0dcf72e32bcb2eb9ee04217c17d3062c", 32),
    ("587cc789eff1c84f46ec3797e45fc809a14ff5ae24f1e0c7a6a99cc9dc9061ff", 32),
    // v2r1, v2r2: the seqno.
    ("5c9a5e68c108e18721a07c42f9956bfb39ad77ec6d624b60c576ec88eee65329", 32),
    ("fe9530d3243853083ef2ef0b4c2908c0abf6fa1c31ea243aacaa5bf8c7d753f1", 32),
    // v3r1, v3r2: the seqno and the wallet's id.
    ("b61041a58a7980b946e8fb9e198e3c904d24799ffa36574ea4251c41a566f581", 64),
    ("84dafa449f98a6987789ba232358072bc0f76dc4524002a5d0918b9a75d2d599", 64),
    // v4r1, v4r2: the same.
    ("64dd54805522c5be8a9db59cea0105ccf0d08786ca79beb8cb79e880a8d7322d", 64),
    ("feb5ff6820e2ff0d9483e7e0d62c817d846789fb4ae580c878866d959dabd5c0", 64),
    // v5 beta: 33 bits of seqno and an id of 80. Its code is a library cell.
    ("f3d7ca53493deedac28b381986a849403cbac3d2c584779af081065af0ac4b93", 113),
    // v5r1: whether signatures are allowed, the seqno and the id.
    ("20834b7b72b112147e1b2fb457b84e74d1a30f04f737d4f62a668e9552d2b72f", 65),
];

/// `None` when the code is none that we know, so that only the chain can tell the key.
///
/// # Errors
/// `StateInitMalformed`, or `AddressMismatch` when the state is not that address's.
pub(super) fn key_of(
    state_init: &str,
    address: &Address,
) -> Result<Option<[u8; PUBLIC_KEY_BYTES]>, ProofError> {
    let state = from_base64(state_init).ok_or(ProofError::StateInitMalformed)?;
    if *state.hash() != address.hash {
        return Err(ProofError::AddressMismatch);
    }
    let Some((code, data)) = code_and_data(&state) else { return Ok(None) };
    let code = hex::encode(code.hash());
    let Some((_, bits_before)) = WALLETS.iter().find(|(known, _)| *known == code) else {
        return Ok(None);
    };
    key_in(data, *bits_before).map(Some).ok_or(ProofError::StateInitMalformed)
}

/// Both cells of a plain state. Data that is not there itself, but only its hash, tells nothing.
fn code_and_data(state: &Cell) -> Option<(&Cell, &Cell)> {
    let [code, data] = state.references() else { return None };
    let plain = state.kind() == Kind::Ordinary && data.kind() == Kind::Ordinary;
    let only = state.bits() == 5 && state.reader().uint(5) == Some(CODE_AND_DATA);
    (plain && only).then_some((code, data))
}

fn key_in(data: &Cell, bits_before: usize) -> Option<[u8; PUBLIC_KEY_BYTES]> {
    let mut reader = data.reader();
    reader.skip(bits_before)?;
    reader.bytes()
}
