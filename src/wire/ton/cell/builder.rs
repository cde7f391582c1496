//! Writes a cell bit by bit. What does not fit is found out at the end.

use std::mem::take;

use super::{Cell, CellError, Kind};

#[derive(Clone, Debug, Default)]
pub struct Builder {
    kind: Kind,
    bits: usize,
    data: Vec<u8>,
    references: Vec<Cell>,
    /// A number was wider than its field.
    too_wide: bool,
}

impl Builder {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// For a cell of another kind; its number, the first byte, is written as any other.
    #[must_use]
    pub fn exotic(kind: Kind) -> Self {
        Self { kind, ..Self::default() }
    }

    pub fn bit(&mut self, bit: bool) -> &mut Self {
        let place = self.bits % 8;
        if place == 0 {
            self.data.push(0);
        }
        if let Some(last) = self.data.last_mut().filter(|_| bit) {
            *last |= 1 << 7 >> place;
        }
        self.bits = self.bits.saturating_add(1);
        self
    }

    /// The number in so many bits, the highest first.
    pub fn uint(&mut self, number: u64, bits: u32) -> &mut Self {
        let shifted = |places| number.checked_shr(places).unwrap_or_default();
        self.too_wide |= shifted(bits) != 0;
        for place in (0..bits).rev() {
            self.bit(shifted(place) & 1 == 1);
        }
        self
    }

    pub fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        for byte in bytes {
            self.uint((*byte).into(), 8);
        }
        self
    }

    pub fn reference(&mut self, cell: Cell) -> &mut Self {
        self.references([cell])
    }

    pub fn references(&mut self, cells: impl IntoIterator<Item = Cell>) -> &mut Self {
        self.references.extend(cells);
        self
    }

    /// The cell; the builder is empty again.
    ///
    /// # Errors
    /// Something does not fit.
    pub fn build(&mut self) -> Result<Cell, CellError> {
        let bits = self.bits;
        if !bits.is_multiple_of(8) {
            self.bit(true);
        }
        let Self { kind, data, references, too_wide, .. } = take(self);
        if too_wide { Err(CellError) } else { Cell::new(kind, bits, data, references) }
    }
}
