//! What fits into a cell, what comes out of it again, and what no exotic cell may be.

use super::*;

fn empty() -> Cell {
    Builder::new().build().unwrap()
}

#[test]
fn what_was_written_is_read_and_nothing_behind_it() {
    let mut builder = Builder::new();
    builder.bit(true).uint(5, 3).uint(u64::MAX, 64).bytes(&[1, 2, 3]).uint(0, 70);
    let cell = builder.references([empty(), empty()]).build().unwrap();
    assert_eq!((cell.bits(), cell.references().len()), (1 + 3 + 64 + 24 + 70, 2));
    let mut reader = cell.reader();
    assert_eq!((reader.bit(), reader.uint(3)), (Some(true), Some(5)));
    let mut ahead = reader;
    assert_eq!(ahead.uint(65), None);
    assert_eq!(reader.uint(64), Some(u64::MAX));
    assert_eq!(reader.bytes(), Some([1, 2, 3]));
    assert_eq!(reader.bits_left(), 70);
    assert_eq!((reader.skip(71), reader.skip(usize::MAX)), (None, None));
    assert_eq!((reader.uint(70), reader.bit(), reader.u32()), (Some(0), None, None));
    assert_eq!(reader.skip(0), Some(()));
    for expected in [true, true, false] {
        assert_eq!(reader.reference().is_some(), expected);
    }
    // The builder started anew.
    assert_eq!(builder.build().unwrap().hash(), empty().hash());
}

#[test]
fn what_does_not_fit_is_no_cell() {
    for (bits, references, fits) in
        [(0, 0, true), (1_023, 4, true), (1_024, 0, false), (0, 5, false)]
    {
        let mut builder = Builder::new();
        builder.uint(0, bits).references(vec![empty(); references]);
        assert_eq!(builder.build().is_ok(), fits, "{bits} {references}");
    }
    for (number, bits, fits) in
        [(0, 0, true), (1, 0, false), (255, 8, true), (256, 8, false), (u64::MAX, 63, false)]
    {
        assert_eq!(Builder::new().uint(number, bits).build().is_ok(), fits, "{number} {bits}");
    }
}

#[test]
fn a_chain_of_cells_ends_where_that_of_tvm_ends() {
    let mut cell = empty();
    for depth in 1..=CELL_DEPTH_MAX {
        cell = Builder::new().reference(cell).build().unwrap();
        assert_eq!(cell.depth(), depth);
    }
    assert_eq!(Builder::new().reference(cell).build().unwrap_err(), CellError);
}

/// The hash of a cell and its depth, as exotic cells write them.
fn digest_of(cell: &Cell) -> Vec<u8> {
    [cell.hash().as_slice(), &cell.depth().to_be_bytes()].concat()
}

#[test]
fn an_exotic_cell_is_like_its_kind_or_none() {
    let below = Builder::new().reference(empty()).build().unwrap();
    let other = digest_of(&empty());
    let right = digest_of(&below);
    let bytes = |parts: &[&[u8]]| parts.concat();
    for (what, kind, data, references, fits) in [
        ("a library", Kind::Library, vec![2; 33], 0, true),
        ("a short library", Kind::Library, vec![2; 32], 0, false),
        ("a library with a reference", Kind::Library, vec![2; 33], 1, false),
        ("pruned", Kind::Pruned, bytes(&[&[1, 1], &right]), 0, true),
        ("pruned at three levels", Kind::Pruned, bytes(&[&[1, 7], &[3; 102]]), 0, true),
        ("pruned too deep", Kind::Pruned, bytes(&[&[1, 1], &[4; 34]]), 0, false),
        ("pruned at no level", Kind::Pruned, vec![1, 0], 0, false),
        ("pruned at a fourth level", Kind::Pruned, bytes(&[&[1, 8], &right]), 0, false),
        ("pruned without its digest", Kind::Pruned, vec![1, 1], 0, false),
        ("pruned without its levels", Kind::Pruned, vec![1], 0, false),
        ("pruned with a reference", Kind::Pruned, bytes(&[&[1, 1], &right]), 1, false),
        ("a proof", Kind::MerkleProof, bytes(&[&[3], &right]), 1, true),
        ("a proof of another cell", Kind::MerkleProof, bytes(&[&[3], &other]), 1, false),
        ("a proof of nothing", Kind::MerkleProof, bytes(&[&[3], &right]), 0, false),
        ("a proof that says more", Kind::MerkleProof, bytes(&[&[3], &right, &[0]]), 1, false),
        ("half an update", Kind::MerkleUpdate, bytes(&[&[4], &right]), 1, false),
    ] {
        let mut builder = Builder::exotic(kind);
        builder.bytes(&data).references(vec![below.clone(); references]);
        assert_eq!(builder.build().is_ok(), fits, "{what}");
    }
}
