//! Merkle trees as in RFC 6962, section 2.1: one root for many leaves, and short proofs for each.

use sha2::{Digest, Sha256};

pub type Hash = [u8; 32];

const LEAF: [u8; 1] = [0];
const NODE: [u8; 1] = [1];

#[must_use]
pub fn leaf(parts: &[&[u8]]) -> Hash {
    parts.iter().fold(Sha256::new().chain_update(LEAF), Sha256::chain_update).finalize().into()
}

fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update(NODE).chain_update(left).chain_update(right).finalize().into()
}

/// The Merkle tree hash.
#[must_use]
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [leaf] => *leaf,
        _ => {
            let (left, right) = halves(leaves);
            node(&root(left), &root(right))
        }
    }
}

/// The hashes beside the way from a leaf up to the root, lowest first (the audit path of RFC 6962).
/// `None` when there is no such leaf.
#[must_use]
pub fn inclusion(leaves: &[Hash], index: usize) -> Option<Vec<Hash>> {
    if index >= leaves.len() {
        return None;
    }
    if leaves.len() == 1 {
        return Some(Vec::new());
    }
    let (left, right) = halves(leaves);
    let (mut path, beside) = if index < left.len() {
        (inclusion(left, index)?, root(right))
    } else {
        (inclusion(right, index.checked_sub(left.len())?)?, root(left))
    };
    path.push(beside);
    Some(path)
}

/// The left half is the largest power of two that leaves something for the right one.
fn halves(leaves: &[Hash]) -> (&[Hash], &[Hash]) {
    let at = leaves.len().next_power_of_two().checked_div(2).unwrap_or_default();
    leaves.split_at_checked(at).unwrap_or((leaves, &[]))
}
