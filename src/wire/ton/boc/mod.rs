//! Bags of cells: how trees of cells travel and are kept, as bytes.
//!
//! Format: `serialized_boc#b5ee9c72` in `crypto/tl/boc.tlb` of
//! <https://github.com/ton-blockchain/ton>.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::cell::Cell;

mod read;
mod write;

pub use read::read;
pub use write::write;

const MAGIC: [u8; 4] = [0xb5, 0xee, 0x9c, 0x72];
const INDEXED: usize = 0x80;
const CHECKED: usize = 0x40;
/// Each entry of the index has one more bit, which says nothing about the cells.
const CACHED: usize = 0x20;
const EXOTIC: u8 = 0x08;
/// Hashes and depths stand before the data. They are computed anyway.
const HASHED: u8 = 0x10;

/// The single root of a bag of cells in base64; `None` for anything else, from whomever it came.
#[must_use]
pub fn from_base64(text: &str) -> Option<Cell> {
    read(&STANDARD.decode(text).ok()?)
}

/// The single root of a bag of cells in hex, in either case; `None` for anything else.
#[must_use]
pub fn from_hex(text: &str) -> Option<Cell> {
    read(&hex::decode(text).ok()?)
}

#[must_use]
pub fn to_base64(root: &Cell) -> String {
    STANDARD.encode(write(root))
}

/// CRC-32C, also called Castagnoli's.
fn checksum(bytes: &[u8]) -> [u8; 4] {
    const POLYNOMIAL: u32 = 0x82f6_3b78;
    let crc = bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            let carried = crc & 1 != 0;
            (crc >> 1) ^ if carried { POLYNOMIAL } else { 0 }
        })
    });
    (!crc).to_le_bytes()
}

#[cfg(test)]
mod tests;
