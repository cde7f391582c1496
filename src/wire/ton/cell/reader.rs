//! Reads a cell bit by bit. Whatever is not there is `None`.

use super::Cell;

/// A copy reads on by itself, so a copy is how to look ahead.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    data: &'a [u8],
    references: &'a [Cell],
    at: usize,
    end: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(cell: &'a Cell) -> Self {
        let (_, data) = cell.serialized();
        Self { data, references: cell.references(), at: 0, end: cell.bits() }
    }

    /// How many bits are still to be read.
    #[must_use]
    pub fn bits_left(&self) -> usize {
        self.end.saturating_sub(self.at)
    }

    pub fn bit(&mut self) -> Option<bool> {
        if self.bits_left() == 0 {
            return None;
        }
        let byte = self.data.get(self.at / 8)?;
        let bit = byte & (1 << 7 >> (self.at % 8)) != 0;
        self.at = self.at.checked_add(1)?;
        Some(bit)
    }

    pub fn skip(&mut self, bits: usize) -> Option<()> {
        self.at = self.at.checked_add(bits).filter(|at| *at <= self.end)?;
        Some(())
    }

    /// The number in so many bits; `None` also when it does not fit into 64.
    pub fn uint(&mut self, bits: usize) -> Option<u64> {
        let mut number: u64 = 0;
        for _ in 0..bits {
            number = number.checked_mul(2)? | u64::from(self.bit()?);
        }
        Some(number)
    }

    pub fn u32(&mut self) -> Option<u32> {
        self.uint(32)?.try_into().ok()
    }

    pub fn bytes<const BYTES: usize>(&mut self) -> Option<[u8; BYTES]> {
        let mut bytes = [0; BYTES];
        for byte in &mut bytes {
            *byte = self.uint(8)?.try_into().ok()?;
        }
        Some(bytes)
    }

    pub fn reference(&mut self) -> Option<&'a Cell> {
        let (next, rest) = self.references.split_first()?;
        self.references = rest;
        Some(next)
    }
}
