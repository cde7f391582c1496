//! Reads a bag of cells that may come from anybody.

use super::{CACHED, CHECKED, EXOTIC, HASHED, INDEXED, MAGIC, checksum};
use crate::domain::limits::{BOC_BYTES_MAX, BOC_CELLS_MAX};
use crate::wire::ton::cell::{CELL_REFERENCES_MAX, Cell, Kind};

/// A hash and a depth.
const DIGEST_BYTES: usize = 34;

/// The single root. `None` when the bag is larger than any that we wait for, has several roots,
/// lacks cells, or is one that a TON node would not take.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Cell> {
    if bytes.len() > BOC_BYTES_MAX {
        return None;
    }
    let mut rest = Bytes(bytes);
    if rest.take(MAGIC.len())? != MAGIC {
        return None;
    }
    let flags = rest.number(1)?;
    let sizes = Sizes { reference: flags & 7, offset: rest.number(1)? };
    let known = (1..=4).contains(&sizes.reference) && (1..=8).contains(&sizes.offset);
    if !known || flags & (INDEXED | CACHED) == CACHED {
        return None;
    }
    let cells = rest.number(sizes.reference)?;
    let roots = rest.number(sizes.reference)?;
    let absent = rest.number(sizes.reference)?;
    let cells_bytes = rest.number(sizes.offset)?;
    let root = rest.number(sizes.reference)?;
    if cells > BOC_CELLS_MAX || (roots, absent) != (1, 0) {
        return None;
    }
    let indexed = if flags & INDEXED == 0 { 0 } else { cells };
    let index = rest.take(indexed.checked_mul(sizes.offset)?)?;
    let data = rest.take(cells_bytes)?;
    let whole = bytes.get(..bytes.len().checked_sub(rest.0.len())?)?;
    let sum = checksum(whole);
    let summed = rest.0 == if flags & CHECKED == 0 { &[] } else { sum.as_slice() };
    let written = parts(data, cells, &sizes)?;
    let ends = ends(index, &sizes, flags);
    let agrees = index.is_empty() || written.iter().map(|part| part.end).eq(ends);
    if summed && agrees { tree(written, root) } else { None }
}

/// How many bytes a number has in this bag.
struct Sizes {
    reference: usize,
    offset: usize,
}

/// A cell as it is written, its references still numbers.
struct Part<'a> {
    kind: Kind,
    bits: usize,
    data: &'a [u8],
    references: Vec<usize>,
    mask: u8,
    /// Where the next cell begins.
    end: usize,
}

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    /// The number in so many bytes, the highest first.
    fn number(&mut self, bytes: usize) -> Option<usize> {
        number(self.take(bytes)?)
    }
}

fn number(bytes: &[u8]) -> Option<usize> {
    bytes
        .iter()
        .try_fold(0_usize, |number, byte| number.checked_mul(256)?.checked_add(usize::from(*byte)))
}

/// What the index says: where each cell ends.
fn ends(index: &[u8], sizes: &Sizes, flags: usize) -> impl Iterator<Item = usize> {
    let entries = index.chunks_exact(sizes.offset);
    entries.map_while(move |entry| {
        let entry = number(entry)?;
        Some(if flags & CACHED == 0 { entry } else { entry / 2 })
    })
}

/// All cells in the order in which they are written, and nothing behind the last.
fn parts<'a>(data: &'a [u8], cells: usize, sizes: &Sizes) -> Option<Vec<Part<'a>>> {
    let mut rest = Bytes(data);
    let mut parts = Vec::new();
    for _ in 0..cells {
        let mut part = part(&mut rest, sizes)?;
        part.end = data.len().checked_sub(rest.0.len())?;
        parts.push(part);
    }
    rest.0.is_empty().then_some(parts)
}

fn part<'a>(rest: &mut Bytes<'a>, sizes: &Sizes) -> Option<Part<'a>> {
    let [first, halves] = rest.take(2)?.try_into().ok()?;
    let (references, mask) = (usize::from(first & 7), first >> 5);
    if references > CELL_REFERENCES_MAX {
        return None;
    }
    if first & HASHED != 0 {
        let digests = usize::try_from(mask.count_ones()).ok()?.checked_add(1)?;
        rest.take(digests.checked_mul(DIGEST_BYTES)?)?;
    }
    let data = rest.take(usize::from(halves).div_ceil(2))?;
    let whole = halves % 2 == 0;
    let bits = if whole { data.len().checked_mul(8)? } else { bits_before_completion(data)? };
    let kind = match first & EXOTIC {
        0 => Kind::Ordinary,
        _ => Kind::exotic(*data.first()?).filter(|_| whole)?,
    };
    let references: Option<Vec<_>> =
        (0..references).map(|_| rest.number(sizes.reference)).collect();
    Some(Part { kind, bits, data, references: references?, mask, end: 0 })
}

/// The last byte ends with a one and zeros, behind at least one bit of data.
fn bits_before_completion(data: &[u8]) -> Option<usize> {
    let last = data.last().filter(|last| **last & 0x7f != 0)?;
    let completion = usize::try_from(last.trailing_zeros()).ok()?.checked_add(1)?;
    data.len().checked_mul(8)?.checked_sub(completion)
}

/// Builds from the last cell on: a cell refers only to later ones, so nothing goes round.
fn tree(parts: Vec<Part>, root: usize) -> Option<Cell> {
    let last = parts.len().checked_sub(1)?;
    let mut built: Vec<Cell> = Vec::new();
    for part in parts.into_iter().rev() {
        let cell = |number: usize| built.get(last.checked_sub(number)?).cloned();
        let references: Option<Vec<Cell>> = part.references.into_iter().map(cell).collect();
        let cell = Cell::new(part.kind, part.bits, part.data.to_vec(), references?).ok()?;
        if cell.mask() != part.mask {
            return None;
        }
        built.push(cell);
    }
    built.get(last.checked_sub(root)?).cloned()
}
