//! Bags of cells that no random change would make: very deep ones, and ones where every cell hangs
//! twice or more on the one above it, so that there are more ways through it than atoms anywhere.

use earnest::domain::limits::BODY_BYTES_MAX;
use earnest::wire::ton::boc;
use earnest::wire::ton::jetton::read;

/// Less than a Worker has, so that what passes here passes there.
const STACK_BYTES: usize = 256 * 1024;

/// Cells without data, each with that many references to the next one; the last has none.
fn chain(cells: u16, references: u8) -> Vec<u8> {
    let mut body = Vec::new();
    for cell in 1..=cells {
        let references = if cell == cells { 0 } else { references };
        body.extend([references, 0]);
        (0..references).for_each(|_| body.extend(cell.to_be_bytes()));
    }
    let mut bag = b"\xb5\xee\x9c\x72\x02\x04".to_vec();
    // Cells, roots, absent cells, bytes, and the root.
    bag.extend(cells.to_be_bytes());
    bag.extend([0, 1, 0, 0]);
    bag.extend(u32::try_from(body.len()).unwrap().to_be_bytes());
    bag.extend([0, 0]);
    bag.extend(body);
    bag
}

/// What a person may send in a body, and what the chain may hold.
fn survives(bag: &[u8]) -> bool {
    let Some(cell) = boc::read(bag) else { return false };
    let _ = read(&cell, false);
    boc::write(&cell).len() < 2 * bag.len()
}

#[test]
fn no_shape_of_a_bag_of_cells_exhausts_the_stack_or_the_clock() {
    let run = || {
        assert!(survives(&chain(1_025, 1)), "the longest chain that the TVM would take");
        assert!(survives(&chain(1_025, 4)), "the longest lattice that the TVM would take");
        for references in 1..=4 {
            for cells in [1_026, 5_000, 12_000] {
                let bag = chain(cells, references);
                if bag.len() <= BODY_BYTES_MAX {
                    assert!(!survives(&bag), "{cells} cells deep is no lawful cell");
                }
            }
        }
    };
    let thread = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(run).unwrap();
    thread.join().expect("every bag was read or refused");
}
