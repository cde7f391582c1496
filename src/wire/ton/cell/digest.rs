//! Hash and depth of a cell at each level, and what exotic cells have to be.
//!
//! A Merkle proof is worth as much as the tree that it proves. So a cell has, apart from its own
//! hash, those of the tree that the pruned branches below it stand for: level 0 is the tree with
//! nothing pruned. Format: <https://docs.ton.org/tvm.pdf>, 3.1.4 to 3.1.7.

use sha2::{Digest as _, Sha256};

use super::{CELL_DEPTH_MAX, Cell, Contents, DIGEST_BYTES, HASH_BYTES, Kind};

/// A level as the mask of all levels up to it: 0, 1, 3 or 7. Also, any set of levels.
pub(in crate::wire::ton) type Level = u8;

/// Each level: its own bit, and its mask.
const LEVELS: [(u8, Level); 4] = [(0, 0), (1, 1), (2, 3), (4, 7)];
const ALL: Level = 7;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Digest {
    pub hash: [u8; HASH_BYTES],
    pub depth: u16,
}

impl Cell {
    /// Of the tree that the cell is at this level.
    fn digest(&self, level: Level) -> &Digest {
        let at = usize::try_from((self.0.mask & level).count_ones()).unwrap_or_default();
        self.0.lower.get(at).unwrap_or(&self.0.own)
    }
}

impl Contents {
    /// Fills in levels and digests; `None` when they cannot be had.
    pub(super) fn seal(&mut self) -> Option<()> {
        self.mask = self.checked_mask()?;
        if self.kind == Kind::Pruned {
            self.lower = self.stored(2)?;
            self.own = self.computed(self.mask, &self.data)?;
        } else {
            for (bit, level) in LEVELS {
                if bit == 0 {
                    self.own = self.computed(level, &self.data)?;
                } else if self.mask & bit != 0 {
                    let below = self.own;
                    self.own = self.computed(level, &below.hash)?;
                    self.lower.push(below);
                }
            }
        }
        let depths = self.lower.iter().map(|digest| digest.depth);
        let deep = depths.chain([self.own.depth]).any(|depth| depth > CELL_DEPTH_MAX);
        (!deep && self.proves_its_references()).then_some(())
    }

    /// The levels that the references leave open, once the layout is that of the cell's kind.
    fn checked_mask(&self) -> Option<Level> {
        let below = self.references.iter().fold(0, |mask, cell| mask | cell.0.mask);
        let (mask, digests, references) = match self.kind {
            Kind::Ordinary => return Some(below),
            Kind::Pruned => {
                let mask = *self.data.get(1)?;
                return (1..=ALL).contains(&mask).then_some(mask).filter(|_| {
                    let digests = usize::try_from(mask.count_ones()).unwrap_or_default();
                    self.references.is_empty() && self.has_bytes(2, digests)
                });
            }
            Kind::Library => {
                let bits = HASH_BYTES.saturating_add(1).saturating_mul(8);
                return (self.references.is_empty() && self.bits == bits).then_some(0);
            }
            Kind::MerkleProof => (below >> 1, 1, 1),
            Kind::MerkleUpdate => (below >> 1, 2, 2),
        };
        let fits = self.references.len() == references && self.has_bytes(1, digests);
        fits.then_some(mask)
    }

    fn has_bytes(&self, first: usize, digests: usize) -> bool {
        let bytes = digests.saturating_mul(DIGEST_BYTES).saturating_add(first);
        self.bits == bytes.saturating_mul(8)
    }

    /// The digests in the data behind `first` bytes: all hashes, then all depths.
    fn stored(&self, first: usize) -> Option<Vec<Digest>> {
        let bytes = self.data.get(first..)?;
        let count = bytes.len().checked_div(DIGEST_BYTES)?;
        let (hashes, depths) = bytes.split_at_checked(count.checked_mul(HASH_BYTES)?)?;
        let hashes = hashes.as_chunks().0.iter();
        let depths = depths.as_chunks().0.iter();
        let pairs = hashes.zip(depths);
        Some(pairs.map(|(hash, depth)| Digest { hash: *hash, depth: be(*depth) }).collect())
    }

    fn proves_its_references(&self) -> bool {
        if !self.kind.is_merkle() {
            return true;
        }
        let below: Vec<Digest> = self.references.iter().map(|cell| *cell.digest(0)).collect();
        self.stored(1) == Some(below)
    }

    /// Of this cell at a level, with its data or the hash of the level below.
    fn computed(&self, level: Level, data: &[u8]) -> Option<Digest> {
        let below = if self.kind.is_merkle() { ALL & (level << 1 | 1) } else { level };
        let below = || self.references.iter().map(move |cell| cell.digest(below));
        let mut hash = Sha256::new();
        hash.update(self.descriptors(self.mask & level));
        hash.update(data);
        let mut depth = 0;
        for digest in below() {
            hash.update(digest.depth.to_be_bytes());
            depth = digest.depth.checked_add(1)?.max(depth);
        }
        for digest in below() {
            hash.update(digest.hash);
        }
        Some(Digest { hash: hash.finalize().into(), depth })
    }

    /// What stands before the data: references, kind and levels, then the length in half bytes.
    pub(super) fn descriptors(&self, mask: Level) -> [u8; 2] {
        let references = u8::try_from(self.references.len()).unwrap_or_default();
        let exotic = u8::from(self.kind != Kind::Ordinary);
        let halves = (self.bits / 8).saturating_add(self.bits.div_ceil(8));
        [references | exotic << 3 | mask << 5, u8::try_from(halves).unwrap_or_default()]
    }
}

fn be(bytes: [u8; 2]) -> u16 {
    u16::from_be_bytes(bytes)
}
