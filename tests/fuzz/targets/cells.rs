//! Bags of cells, and what jetton messages say in them. Anybody on the chain writes these.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use earnest::domain::payout::{EXCESSES, INTERNAL_TRANSFER, TRANSFER};
use earnest::wire::ton::cell::from_base64;
use earnest::wire::ton::jetton::read;
use ton_core::cell::BoC;

/// The input is the bag itself; in front of the parser it is base64.
pub fn check(input: &[u8]) {
    if let Some(text) = super::text(input) {
        let _ = from_base64(text);
    }
    let Some(cell) = from_base64(&STANDARD.encode(input)) else { return };
    let Ok(hash) = cell.hash().cloned() else { return };
    for bounced in [false, true] {
        let body = read(&cell, bounced);
        let known = matches!(body.opcode, Some(TRANSFER | INTERNAL_TRANSFER | EXCESSES));
        assert!(known || (body.query_id.is_none() && body.amount.is_none()));
        assert!(body.amount.is_none() || body.query_id.is_some());
    }
    // What was understood is written the same way again.
    if let Ok(bytes) = BoC::new(cell).to_bytes(true) {
        let again = from_base64(&STANDARD.encode(&bytes)).expect("a bag that we wrote");
        assert_eq!(again.hash().unwrap(), &hash);
    }
}
