//! Cells: trees of up to 1,023 bits and 4 references each, known by their hash.
//!
//! Format: <https://docs.ton.org/tvm.pdf>, section 3.1.

use std::mem::take;
use std::rc::Rc;

mod builder;
mod digest;
mod reader;

pub use builder::Builder;
use digest::{Digest, Level};
pub use reader::Reader;

pub const CELL_BITS_MAX: usize = 1_023;
pub const CELL_REFERENCES_MAX: usize = 4;
/// TVM makes no cell with a longer way down.
pub const CELL_DEPTH_MAX: u16 = 1_024;

const HASH_BYTES: usize = 32;
/// A hash and a depth.
const DIGEST_BYTES: usize = 34;

/// More than fits into one cell, a number wider than its field, or an exotic cell unlike its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellError;

/// What a cell stands for. All but the first are called exotic, and begin with their number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Ordinary,
    /// The hashes and depths of a cell that is not there.
    Pruned,
    /// The hash of a cell that the masterchain keeps, such as the code of many contracts.
    Library,
    MerkleProof,
    MerkleUpdate,
}

impl Kind {
    pub(super) fn exotic(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Pruned),
            2 => Some(Self::Library),
            3 => Some(Self::MerkleProof),
            4 => Some(Self::MerkleUpdate),
            _ => None,
        }
    }

    fn is_merkle(self) -> bool {
        matches!(self, Self::MerkleProof | Self::MerkleUpdate)
    }
}

/// A cell never changes; a copy is the same cell.
#[derive(Clone, Debug)]
pub struct Cell(Rc<Contents>);

#[derive(Debug)]
struct Contents {
    kind: Kind,
    bits: usize,
    /// Bits that fill no whole byte are followed by a one and zeros.
    data: Vec<u8>,
    references: Vec<Cell>,
    /// The levels at which pruned branches below are still missing.
    mask: Level,
    /// Of each lower level at which the cell differs.
    lower: Vec<Digest>,
    own: Digest,
}

/// One after the other: a long chain of cells that each drop the next would exhaust the stack.
impl Drop for Contents {
    fn drop(&mut self) {
        let mut open = take(&mut self.references);
        while let Some(cell) = open.pop() {
            if let Ok(mut last) = Rc::try_unwrap(cell.0) {
                open.append(&mut last.references);
            }
        }
    }
}

impl Cell {
    /// `data` ends with its completion, as a bag of cells has it.
    ///
    /// # Errors
    /// It is too large, or no exotic cell of its kind.
    pub(super) fn new(
        kind: Kind,
        bits: usize,
        data: Vec<u8>,
        references: Vec<Self>,
    ) -> Result<Self, CellError> {
        let fits = bits <= CELL_BITS_MAX && references.len() <= CELL_REFERENCES_MAX;
        let own = Digest { hash: [0; HASH_BYTES], depth: 0 };
        let mut contents =
            Contents { kind, bits, data, references, mask: 0, lower: Vec::new(), own };
        let cell = fits.then(|| contents.seal()).flatten();
        cell.map(|()| Self(Rc::new(contents))).ok_or(CellError)
    }

    /// The representation hash, which stands for the cell and all that is below it.
    #[must_use]
    pub fn hash(&self) -> &[u8; HASH_BYTES] {
        &self.0.own.hash
    }

    /// The longest way down.
    #[must_use]
    pub fn depth(&self) -> u16 {
        self.0.own.depth
    }

    #[must_use]
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// How many bits of data there are.
    #[must_use]
    pub fn bits(&self) -> usize {
        self.0.bits
    }

    #[must_use]
    pub fn references(&self) -> &[Self] {
        &self.0.references
    }

    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(self)
    }

    /// The two bytes that a bag of cells puts before the data, and the data with its completion.
    pub(super) fn serialized(&self) -> ([u8; 2], &[u8]) {
        (self.0.descriptors(self.0.mask), &self.0.data)
    }

    pub(super) fn mask(&self) -> Level {
        self.0.mask
    }
}

#[cfg(test)]
mod tests;
