//! A sealed piece of the ledger, as it is kept in R2 and as anybody can check it.
//!
//! line   = the JSON array `[seq,id,kind,debit,credit,amount_micros,user_id,subject_id,at]`
//! salt   = HMAC-SHA-256(key = the segment's secret, message = seq in decimal digits)
//! leaf   = SHA-256(0x00 ‖ salt ‖ line)
//! root   = the Merkle tree hash of the leaves (RFC 6962, section 2.1)
//! head   = SHA-256(head before ‖ root ‖ first seq ‖ last seq), the numbers as 64-bit big-endian,
//!          and 32 zero bytes before the first segment
//!
//! The salt keeps a neighbour's line from being guessed by somebody who holds its leaf.

mod merkle;

use std::collections::BTreeMap;

use hmac::{Hmac, Mac};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

pub use merkle::{Hash, inclusion, root};

use crate::domain::id::UserId;

const VERSION: u8 = 1;
/// What stands before the first segment's head.
pub const BEFORE_ALL: Hash = [0; 32];

/// One transfer, field by field in the order of its line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line(
    pub i64,
    pub String,
    pub String,
    pub String,
    pub String,
    pub i64,
    pub Option<i64>,
    pub i64,
    pub i64,
);

impl Line {
    #[must_use]
    pub const fn seq(&self) -> i64 {
        self.0
    }

    #[must_use]
    pub const fn at(&self) -> i64 {
        self.8
    }

    #[must_use]
    pub fn belongs_to(&self, user: UserId) -> bool {
        self.6 == Some(user.get())
    }

    #[must_use]
    pub fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The object in R2.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Segment {
    pub version: u8,
    pub number: i64,
    pub previous_head: String,
    pub root: String,
    pub head: String,
    pub secret: String,
    /// What the accounts that appear here held before the first line.
    pub opening_balances: BTreeMap<String, i64>,
    pub transfers: Vec<Line>,
}

impl Segment {
    /// `None` without lines.
    #[must_use]
    pub fn seal(
        number: i64,
        previous_head: &Hash,
        secret: &[u8; 32],
        opening_balances: BTreeMap<String, i64>,
        transfers: Vec<Line>,
    ) -> Option<Self> {
        let root = root(&leaves(secret, &transfers));
        let head = head(previous_head, &root, transfers.first()?.seq(), transfers.last()?.seq());
        Some(Self {
            version: VERSION,
            number,
            previous_head: hex::encode(previous_head),
            root: hex::encode(root),
            head: hex::encode(head),
            secret: hex::encode(secret),
            opening_balances,
            transfers,
        })
    }

    /// Reads an object and believes nothing: root and head are computed again from its lines.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let segment: Self = serde_json::from_str(std::str::from_utf8(bytes).ok()?).ok()?;
        let again = Self::seal(
            segment.number,
            &hash(&segment.previous_head)?,
            &hash(&segment.secret)?,
            segment.opening_balances.clone(),
            segment.transfers.clone(),
        )?;
        (again == segment).then_some(segment)
    }

    /// The salt of the line at `index`, and the hashes that lead from its leaf to the root.
    #[must_use]
    pub fn proof(&self, index: usize) -> Option<(Hash, Vec<Hash>)> {
        let secret = hash(&self.secret)?;
        let salt = salt(&secret, self.transfers.get(index)?.seq());
        Some((salt, inclusion(&leaves(&secret, &self.transfers), index)?))
    }
}

/// Reads 64 hex digits.
#[must_use]
pub fn hash(digits: &str) -> Option<Hash> {
    let mut hash = BEFORE_ALL;
    hex::decode_to_slice(digits, &mut hash).ok()?;
    Some(hash)
}

#[must_use]
pub fn head(previous: &Hash, root: &Hash, first_seq: i64, last_seq: i64) -> Hash {
    Sha256::new()
        .chain_update(previous)
        .chain_update(root)
        .chain_update(first_seq.to_be_bytes())
        .chain_update(last_seq.to_be_bytes())
        .finalize()
        .into()
}

#[must_use]
pub fn leaf(salt: &Hash, line: &str) -> Hash {
    merkle::leaf(&[salt, line.as_bytes()])
}

fn leaves(secret: &Hash, lines: &[Line]) -> Vec<Hash> {
    lines.iter().map(|line| leaf(&salt(secret, line.seq()), &line.text())).collect()
}

fn salt(secret: &Hash, seq: i64) -> Hash {
    let mac = Hmac::<Sha256>::new_from_slice(secret);
    mac.map_or(BEFORE_ALL, |mac| mac.chain_update(seq.to_string()).finalize().into_bytes().into())
}

#[cfg(test)]
mod tests;
