//! Our cells against those of `ton_core`, which was written apart from them.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    reason = "a test that panics only fails"
)]

use ton_core::cell::{BoC, CellType, LevelMask, TonCell};

use super::write::{ordered, put};
use super::*;
use crate::domain::limits::{BOC_BYTES_MAX, BOC_CELLS_MAX};
use crate::wire::ton::cell::{Builder, Kind};
use crate::wire::ton::tlb::comment;

mod forest;
use forest::{Dice, Tree, tree};

fn theirs(bytes: &[u8]) -> Option<TonCell> {
    BoC::from_bytes(bytes.to_vec()).and_then(BoC::single_root).ok()
}

/// Both say the same, from here down.
fn assert_same(ours: &Cell, theirs: &TonCell) {
    assert_eq!(ours.hash(), theirs.hash().unwrap().as_slice_sized());
    assert_eq!(ours.depth(), theirs.depth().unwrap());
    assert_eq!(ours.kind() == Kind::Ordinary, theirs.cell_type() == CellType::Ordinary);
    assert_eq!(ours.bits(), theirs.data_len_bits());
    let (mut reader, mut parser) = (ours.reader(), theirs.parser());
    while let Some(bit) = reader.bit() {
        assert_eq!(bit, parser.read_bit().unwrap());
    }
    assert_eq!(ours.references().len(), theirs.refs().len());
    for (ours, theirs) in ours.references().iter().zip(theirs.refs()) {
        assert_same(ours, theirs);
    }
}

#[test]
fn every_tree_is_the_same_to_both() {
    let mut dice = Dice(1);
    for _ in 0..3_000 {
        let Tree { ours, theirs: built } = tree(&mut dice);
        assert_same(&ours, &built);
        assert_same(&ours, &theirs(&write(&ours)).unwrap());
        let bytes = BoC::new(built.clone()).to_bytes(dice.flips()).unwrap();
        assert_same(&read(&bytes).unwrap(), &built);
        assert_eq!(write(&read(&bytes).unwrap()), write(&ours));
    }
}

/// A bag in any of the forms that the format allows.
fn bag(root: &Cell, flags: usize, hashed: bool, spare: usize) -> Vec<u8> {
    let cells = ordered(root);
    let [mut data, mut index] = [Vec::new(), Vec::new()];
    for cell in &cells {
        let ([first, halves], bits) = cell.serialized();
        let digests = (first >> 5).count_ones() as usize + 1;
        data.extend([if hashed { first | HASHED } else { first }, halves]);
        data.extend(vec![0; if hashed { 34 * digests } else { 0 }]);
        data.extend(bits);
        for below in cell.references() {
            let place = cells.iter().position(|cell| cell.hash() == below.hash()).unwrap();
            put(&mut data, place, 1 + spare);
        }
        let end = if flags & CACHED == 0 { data.len() } else { 2 * data.len() + 1 };
        put(&mut index, end, 3 + spare);
    }
    let mut bag = MAGIC.to_vec();
    put(&mut bag, flags | (1 + spare), 1);
    put(&mut bag, 3 + spare, 1);
    for number in [cells.len(), 1, 0] {
        put(&mut bag, number, 1 + spare);
    }
    put(&mut bag, data.len(), 3 + spare);
    put(&mut bag, 0, 1 + spare);
    bag.extend(if flags & INDEXED == 0 { Vec::new() } else { index });
    bag.extend(data);
    if flags & CHECKED != 0 {
        bag.extend(checksum(&bag));
    }
    bag
}

const FORMS: [usize; 6] =
    [0, CHECKED, INDEXED, INDEXED | CHECKED, INDEXED | CACHED, INDEXED | CACHED | CHECKED];

#[test]
fn every_form_of_a_bag_is_read() {
    let mut dice = Dice(2);
    for turn in 0..1_200 {
        let Tree { ours, theirs: built } = tree(&mut dice);
        let bytes = bag(&ours, FORMS[turn % 6], dice.flips(), turn % 4);
        assert_same(&read(&bytes).unwrap(), &built);
        assert_same(&ours, &theirs(&bytes).unwrap());
    }
}

#[test]
fn nothing_may_stand_behind_a_bag() {
    let cell = Builder::new().build().unwrap();
    for flags in FORMS {
        let mut bytes = bag(&cell, flags, false, 0);
        bytes.extend(checksum(&bytes));
        assert!(read(&bytes).is_none() && theirs(&bytes).is_none(), "{flags}");
    }
}

/// We want one root and all cells; `ton_core` reads the header and does without.
fn lacks_cells(bytes: &[u8]) -> bool {
    let size = usize::from(bytes[4] & 7);
    bytes[6 + 2 * size..6 + 3 * size].iter().any(|byte| *byte != 0)
}

#[test]
fn what_they_refuse_we_refuse_and_the_rest_is_the_same() {
    let mut dice = Dice(3);
    let (mut taken, mut refused) = (0, 0);
    for turn in 0..20_000 {
        let mut bytes = bag(&tree(&mut dice).ours, FORMS[turn % 6], dice.flips(), turn % 4);
        for _ in 0..=dice.below(2) {
            let place = dice.below(bytes.len());
            // Mostly where the header and the first cell are.
            let place = if dice.flips() { place } else { place % 24 };
            match dice.below(6) {
                0 => bytes.truncate(place),
                1 => bytes.insert(place, dice.byte()),
                2 => bytes[place] ^= 1 << dice.below(8),
                _ => bytes[place] = dice.byte(),
            }
            bytes.extend(vec![0; 5_usize.saturating_sub(bytes.len())]);
        }
        if bytes[4] & 0x40 != 0 && dice.below(4) != 0 {
            bytes.truncate(bytes.len() - 4);
            bytes.extend(checksum(&bytes));
        }
        match (read(&bytes), theirs(&bytes)) {
            (Some(ours), Some(theirs)) => {
                taken += 1;
                assert_same(&ours, &theirs);
            }
            (None, None) => refused += 1,
            (None, Some(_)) => assert!(lacks_cells(&bytes), "{}", hex::encode(bytes)),
            (Some(_), None) => panic!("they refuse {}", hex::encode(bytes)),
        }
    }
    assert!(taken > 2_000 && refused > 8_000, "{taken} {refused}");
}

#[test]
fn a_bag_is_read_up_to_its_limits_and_not_beyond() {
    for (count, fits) in [(BOC_CELLS_MAX, true), (BOC_CELLS_MAX + 1, false)] {
        let whole = heap(count);
        let bytes = write(&whole);
        assert_eq!(theirs(&bytes).unwrap().hash().unwrap().as_slice_sized(), whole.hash());
        assert_eq!(read(&bytes).is_some(), fits, "{count}");
    }
    assert!(read(&vec![0; BOC_BYTES_MAX + 1]).is_none());
}

/// A tree of so many different cells, each with four others below it as long as there are any.
fn heap(count: usize) -> Cell {
    let mut built: Vec<Option<Cell>> = vec![None; count];
    for number in (0..count).rev() {
        let below =
            (4 * number + 1..=4 * number + 4).filter_map(|below| built.get_mut(below)?.take());
        let below: Vec<Cell> = below.collect();
        let mut builder = Builder::new();
        builder.uint(number as u64, 64).references(below);
        built[number] = Some(builder.build().unwrap());
    }
    built[0].take().unwrap()
}

#[test]
fn texts_that_are_no_bags_are_none() {
    for text in ["", "not base64", "te6c", "te6cckEBAgEACQABAAEAAgDZ"] {
        assert!(from_base64(text).is_none(), "{text}");
    }
    let text = comment(&"text ".repeat(60)).unwrap();
    assert_eq!(from_base64(&to_base64(&text)).unwrap().hash(), text.hash());
}

#[test]
fn the_checksum_is_that_of_the_format() {
    // The check value of CRC-32/ISCSI in the catalogue of parametrised CRC algorithms.
    assert_eq!(u32::from_le_bytes(checksum(b"123456789")), 0xe306_9283);
}
