//! Bags of cells, and what jetton messages say in them. Anybody on the chain writes these.

use earnest::domain::deposit::Said;
use earnest::domain::payout::{EXCESSES, INTERNAL_TRANSFER, TRANSFER};
use earnest::wire::ton::boc;
use earnest::wire::ton::jetton::{read, said};
use ton_core::cell::BoC;

/// The input is the bag itself; in front of the parser it is base64.
pub fn check(input: &[u8]) {
    if let Some(text) = super::text(input) {
        let _ = boc::from_base64(text);
    }
    let theirs = BoC::from_bytes(input.to_vec()).and_then(BoC::single_root);
    let Some(cell) = boc::read(input) else {
        assert!(theirs.is_err() || lacks_cells(input), "only we refuse it");
        return;
    };
    let theirs = theirs.expect("a bag that others read too");
    assert_eq!(cell.hash(), theirs.hash().unwrap().as_slice_sized());
    assert_eq!(cell.depth(), theirs.depth().unwrap());
    for bounced in [false, true] {
        let body = read(&cell, bounced);
        let known = matches!(body.opcode, Some(TRANSFER | INTERNAL_TRANSFER | EXCESSES));
        assert!(known || (body.query_id.is_none() && body.amount.is_none()));
        assert!(body.amount.is_none() || body.query_id.is_some());
    }
    if let Said::Credit { amount, .. } = said(&cell) {
        let body = read(&cell, false);
        assert_eq!((body.opcode, body.amount), (Some(INTERNAL_TRANSFER), Some(amount)));
    }
    // What was understood is written the same way again.
    let bytes = boc::write(&cell);
    let again = boc::read(&bytes).expect("a bag that we wrote");
    assert_eq!(again.hash(), cell.hash());
    assert_eq!(boc::write(&again), bytes);
}

/// The header names cells that are kept elsewhere. Others read the bag up to where they would be.
fn lacks_cells(input: &[u8]) -> bool {
    let size = usize::from(input[4] & 7);
    input[6 + 2 * size..6 + 3 * size].iter().any(|byte| *byte != 0)
}
