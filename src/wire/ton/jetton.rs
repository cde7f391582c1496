//! Jetton messages (TEP-74): builds transfers, reads what any message body says.

use crate::domain::deposit::Said;
use crate::domain::hot_wallet::{Direction, Move};
use crate::domain::network::Address;
use crate::domain::payout::{EXCESSES, INTERNAL_TRANSFER, TRANSFER};
use crate::wire::ton::cell::{Builder, Cell, CellError, Reader};
use crate::wire::ton::tlb::comment;

/// What a bounced message starts with; the beginning of the original body follows.
const BOUNCED_PREFIX: u32 = 0xffff_ffff;
/// `burn` (TEP-74): the owner destroys jettons.
const BURN: u32 = 0x595f_07bc;
/// Makes the recipient's wallet tell its owner, with the comment.
const FORWARDED_NANOTON: u64 = 1;

/// Moves `amount` to `recipient`; the gas that is left goes to `excesses_to`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Transfer<'a> {
    pub query_id: u64,
    pub amount: u64,
    pub recipient: &'a Address,
    pub excesses_to: &'a Address,
    pub comment: &'a str,
}

pub(crate) fn transfer(order: &Transfer) -> Result<Cell, CellError> {
    Builder::new()
        .uint(TRANSFER.into(), 32)
        .uint(order.query_id, 64)
        .coins(order.amount)
        .address(order.recipient)
        .address(order.excesses_to)
        // No custom payload.
        .bit(false)
        .coins(FORWARDED_NANOTON)
        // A payload, in a cell of its own.
        .bit(true)
        .reference(comment(order.comment)?)
        .build()
}

/// What a message body says as far as payouts need it; all empty when it says nothing that we know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// The first 32 bits. Of a bounced message, those of the message that came back.
    pub opcode: Option<u32>,
    pub query_id: Option<u64>,
    pub amount: Option<u64>,
}

/// `bounced` is the flag of the message, which only the chain can set: a body that merely starts
/// like a bounced one is anybody's text.
#[must_use]
pub fn read(body: &Cell, bounced: bool) -> Body {
    let mut reader = body.reader();
    if bounced && reader.u32() != Some(BOUNCED_PREFIX) {
        return Body::default();
    }
    let opcode = reader.u32();
    if !matches!(opcode, Some(TRANSFER | INTERNAL_TRANSFER | EXCESSES)) {
        return Body { opcode, ..Body::default() };
    }
    let query_id = reader.uint(64);
    let amount = if opcode == Some(EXCESSES) { None } else { reader.coins() };
    Body { opcode, query_id, amount }
}

/// What a message moves in the jetton wallet that ran it to its end.
#[must_use]
pub fn moved(body: &Cell, bounced: bool) -> Option<Move> {
    let mut reader = body.reader();
    if bounced && reader.u32() != Some(BOUNCED_PREFIX) {
        return None;
    }
    let direction = match (bounced, reader.u32()?) {
        (false, TRANSFER | BURN) => Direction::Out,
        (false, INTERNAL_TRANSFER) => Direction::In,
        (true, INTERNAL_TRANSFER) => Direction::Back,
        _ => return None,
    };
    let (query_id, micros) = (reader.uint(64)?, reader.coins()?);
    // A body that comes back is cut off behind the amount, and a burn names nobody.
    let other = reader.optional_address().flatten().filter(|_| direction != Direction::Back);
    Some(Move { direction, query_id, micros, other })
}

/// What an incoming message says to somebody who waits for deposits.
#[must_use]
pub fn said(body: &Cell) -> Said {
    let mut reader = body.reader();
    if reader.bits_left() == 0 {
        return Said::Comment(String::new());
    }
    match reader.u32() {
        Some(0) => reader.text().map_or(Said::Other, Said::Comment),
        Some(INTERNAL_TRANSFER) => credit(&mut reader).unwrap_or(Said::Other),
        _ => Said::Other,
    }
}

/// The rest of `internal_transfer` (TEP-74): query id, amount, sender, whom to give the excesses,
/// TON to forward, and the payload, here or in a cell of its own. What cannot be read as a comment
/// is none; the money has arrived all the same.
fn credit(reader: &mut Reader) -> Option<Said> {
    reader.uint(64)?;
    let amount = reader.coins()?;
    let from = reader.optional_address()?;
    Some(Said::Credit { amount, from, comment: forwarded(reader).unwrap_or_default() })
}

fn forwarded(reader: &mut Reader) -> Option<String> {
    reader.optional_address()?;
    reader.coins()?;
    if reader.bit()? {
        return forwarded_comment(&mut reader.reference()?.reader());
    }
    forwarded_comment(reader)
}

fn forwarded_comment(reader: &mut Reader) -> Option<String> {
    if reader.u32()? == 0 { reader.text() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The opcodes, and what follows them.
    fn body(opcodes: &[u32], write: impl FnOnce(&mut Builder)) -> Cell {
        let mut builder = Builder::new();
        for opcode in opcodes {
            builder.uint((*opcode).into(), 32);
        }
        write(&mut builder);
        builder.build().unwrap()
    }

    #[test]
    fn a_transfer_is_read_as_it_was_built() {
        let recipient = Address { workchain: 0, hash: [2; 32] };
        let order = Transfer {
            query_id: 17,
            amount: 1_000_000,
            recipient: &recipient,
            excesses_to: &recipient,
            comment: "",
        };
        let expected = Body { opcode: Some(TRANSFER), query_id: Some(17), amount: Some(1_000_000) };
        assert_eq!(read(&transfer(&order).unwrap(), false), expected);
    }

    #[test]
    fn only_a_message_that_the_chain_bounced_is_read_as_bounced() {
        let bounced = body(&[BOUNCED_PREFIX, INTERNAL_TRANSFER], |builder| {
            builder.uint(17, 64).coins(5);
        });
        let inside = Body { opcode: Some(INTERNAL_TRANSFER), query_id: Some(17), amount: Some(5) };
        assert_eq!(read(&bounced, true), inside);
        let text = Body { opcode: Some(BOUNCED_PREFIX), ..Body::default() };
        assert_eq!(read(&bounced, false), text);
    }

    #[test]
    fn what_a_message_moves_is_its_operation_and_whether_the_chain_bounced_it() {
        let to = Address { workchain: 0, hash: [2; 32] };
        let order =
            Transfer { query_id: 17, amount: 5, recipient: &to, excesses_to: &to, comment: "" };
        let known = |direction, other| Some(Move { direction, query_id: 17, micros: 5, other });
        let opened = |opcodes: &[u32]| {
            body(opcodes, |builder| {
                builder.uint(17, 64).coins(5).address(&to);
            })
        };
        for (cell, bounced, expected) in [
            (transfer(&order).unwrap(), false, known(Direction::Out, Some(to))),
            (opened(&[BURN]), false, known(Direction::Out, Some(to))),
            (opened(&[INTERNAL_TRANSFER]), false, known(Direction::In, Some(to))),
            (opened(&[BOUNCED_PREFIX, INTERNAL_TRANSFER]), true, known(Direction::Back, None)),
            (opened(&[BOUNCED_PREFIX, TRANSFER]), true, None),
            (opened(&[BOUNCED_PREFIX, INTERNAL_TRANSFER]), false, None),
            (opened(&[EXCESSES]), false, None),
        ] {
            assert_eq!(moved(&cell, bounced), expected);
        }
    }

    #[test]
    fn what_is_cut_short_or_unknown_stays_empty() {
        let excesses = body(&[EXCESSES], |builder| {
            builder.uint(9, 64);
        });
        let cut = body(&[TRANSFER], |_| ());
        let plain = cut.clone();
        for (what, cell, bounced, expected) in [
            ("empty", body(&[], |_| ()), false, Body::default()),
            ("empty and bounced", body(&[], |_| ()), true, Body::default()),
            ("bounced without its prefix", plain, true, Body::default()),
            ("cut", cut, false, Body { opcode: Some(TRANSFER), ..Body::default() }),
            (
                "excesses",
                excesses,
                false,
                Body { opcode: Some(EXCESSES), query_id: Some(9), amount: None },
            ),
        ] {
            assert_eq!(read(&cell, bounced), expected, "{what}");
        }
    }

    const SENDER: Address = Address { workchain: 0, hash: [4; 32] };

    fn internal_transfer(payload: impl FnOnce(&mut Builder)) -> Cell {
        body(&[INTERNAL_TRANSFER], |builder| {
            builder.uint(17, 64).coins(5).address(&SENDER).uint(0, 2).coins(0);
            payload(builder);
        })
    }

    #[test]
    fn a_deposit_says_who_sent_how_much_and_why() {
        let inside = internal_transfer(|builder| {
            builder.bit(false).uint(0, 32).bytes(b"memo");
        });
        let apart = internal_transfer(|builder| {
            builder.bit(true).reference(comment("memo").unwrap());
        });
        let silent = internal_transfer(|builder| {
            builder.bit(false);
        });
        let cut = internal_transfer(|_| ());
        let credit = |comment: &str| Said::Credit {
            amount: 5,
            from: Some(SENDER),
            comment: comment.to_owned(),
        };
        for (what, cell, expected) in [
            ("in the same cell", inside, credit("memo")),
            ("in a cell of its own", apart, credit("memo")),
            ("without a comment", silent, credit("")),
            ("cut short", cut, credit("")),
            ("a comment", comment("memo").unwrap(), Said::Comment("memo".to_owned())),
            ("nothing", body(&[], |_| ()), Said::Comment(String::new())),
            ("an operation", body(&[TRANSFER], |_| ()), Said::Other),
        ] {
            assert_eq!(said(&cell), expected, "{what}");
        }
    }
}
