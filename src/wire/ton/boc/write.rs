//! Writes a bag of cells: each cell once, after every cell that refers to it, with a checksum.

use std::collections::BTreeMap;

use super::{CHECKED, MAGIC, checksum};
use crate::wire::ton::cell::Cell;

/// The same tree always gives the same bytes.
#[must_use]
pub fn write(root: &Cell) -> Vec<u8> {
    let cells = ordered(root);
    let places: BTreeMap<_, _> =
        cells.iter().enumerate().map(|(place, cell)| (cell.hash(), place)).collect();
    let reference_bytes = bytes_of(cells.len());
    let mut data = Vec::new();
    for cell in &cells {
        let (descriptors, bits) = cell.serialized();
        data.extend(descriptors);
        data.extend(bits);
        for reference in cell.references() {
            let place = places.get(reference.hash()).copied().unwrap_or_default();
            put(&mut data, place, reference_bytes);
        }
    }
    let offset_bytes = bytes_of(data.len());
    let mut bag = MAGIC.to_vec();
    put(&mut bag, CHECKED | reference_bytes, 1);
    put(&mut bag, offset_bytes, 1);
    put(&mut bag, cells.len(), reference_bytes);
    // One root, no cell absent.
    put(&mut bag, 1, reference_bytes);
    put(&mut bag, 0, reference_bytes);
    put(&mut bag, data.len(), offset_bytes);
    // The root comes first.
    put(&mut bag, 0, reference_bytes);
    bag.extend(data);
    bag.extend(checksum(&bag));
    bag
}

/// Every cell once, before those that it refers to: from the leaves up, turned round.
pub(super) fn ordered(root: &Cell) -> Vec<&Cell> {
    let mut seen = BTreeMap::new();
    let mut order = Vec::new();
    let mut open = vec![(root, false)];
    while let Some((cell, is_below_done)) = open.pop() {
        if is_below_done {
            order.push(cell);
        } else if seen.insert(cell.hash(), 0_usize).is_none() {
            open.push((cell, true));
            open.extend(cell.references().iter().map(|below| (below, false)));
        }
    }
    order.reverse();
    order
}

/// The highest bytes of a number that are not all zero; at least one.
fn bytes_of(number: usize) -> usize {
    let bits = usize::BITS.saturating_sub(number.leading_zeros());
    usize::try_from(bits.div_ceil(8)).unwrap_or_default().max(1)
}

/// The number in so many bytes, the highest first.
pub(super) fn put(to: &mut Vec<u8>, number: usize, bytes: usize) {
    let all = number.to_be_bytes();
    to.extend(all.get(all.len().saturating_sub(bytes)..).unwrap_or_default());
}
