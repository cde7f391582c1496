//! Reads back what a hot wallet was told from outside, and what it told its jetton wallet to pay.

use crate::domain::payout::TRANSFER;
use crate::domain::recovery::Order;
use crate::wire::ton::cell::{Cell, Reader};

const SIGNED_EXTERNAL: u32 = 0x7369_676e;

/// The seqno that a message from outside to a wallet v5r1 has used up: after the operation come the
/// wallet's number and the time limit. `None` for any other body.
#[must_use]
pub fn seqno_of(body: &Cell) -> Option<u32> {
    let mut reader = body.reader();
    let external = reader.u32() == Some(SIGNED_EXTERNAL);
    reader.skip(64)?;
    reader.u32().filter(|_| external)
}

/// A jetton `transfer` (TEP-74). `None` when it is something else, or cannot be read as far as the
/// recipient; a payload that is no comment reads as an empty one.
#[must_use]
pub fn order_of(body: &Cell) -> Option<Order> {
    let mut reader = body.reader();
    if reader.u32()? != TRANSFER {
        return None;
    }
    let query_id = reader.uint(64)?;
    let amount = reader.coins()?;
    let recipient = reader.address()?;
    let comment = comment_of(&mut reader).unwrap_or_default();
    Some(Order { query_id, amount, recipient, comment })
}

fn comment_of(reader: &mut Reader) -> Option<String> {
    reader.optional_address()?;
    if reader.bit()? {
        // A custom payload.
        reader.reference()?;
    }
    reader.coins()?;
    let mut payload = if reader.bit()? { reader.reference()?.reader() } else { *reader };
    if payload.u32()? == 0 { payload.text() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::network::Address;
    use crate::wire::ton::cell::Builder;
    use crate::wire::ton::jetton::{Transfer, transfer};

    #[test]
    fn what_we_sign_is_read_back() {
        let recipient = Address { workchain: 0, hash: [2; 32] };
        let excesses_to = Address { workchain: 0, hash: [1; 32] };
        let comment = "Withdrawal 9".to_owned();
        let order = Order { query_id: 17, amount: 1_000_000, recipient, comment };
        let built = Transfer {
            query_id: 17,
            amount: 1_000_000,
            recipient: &recipient,
            excesses_to: &excesses_to,
            comment: "Withdrawal 9",
        };
        assert_eq!(order_of(&transfer(&built).unwrap()), Some(order));
    }

    #[test]
    fn a_seqno_is_read_from_a_message_from_outside_only() {
        let message = |operation: u32| {
            let mut builder = Builder::new();
            builder.uint(operation.into(), 32).uint(7, 32).uint(1_800_000_000, 32).uint(5, 32);
            builder.build().unwrap()
        };
        assert_eq!(seqno_of(&message(SIGNED_EXTERNAL)), Some(5));
        // Signed as well, but brought by somebody: it may have been refused without a trace.
        assert_eq!(seqno_of(&message(0x7369_6e74)), None);
        assert_eq!(seqno_of(&Builder::new().build().unwrap()), None);
        assert_eq!(order_of(&message(TRANSFER)), None);
    }
}
