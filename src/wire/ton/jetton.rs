//! Jetton messages (TEP-74): builds transfers, reads what any message body says.

use ton_core::cell::{CellParser, TonCell};

use crate::domain::deposit::Said;
use crate::domain::network::Address;
use crate::domain::payout::{EXCESSES, INTERNAL_TRANSFER, TRANSFER};
use crate::wire::ton::cell::{
    Written, comment, read_coins, read_optional_address, read_text, write_address, write_coins,
};

/// What a bounced message starts with; the beginning of the original body follows.
const BOUNCED_PREFIX: u32 = 0xffff_ffff;
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

pub(crate) fn transfer(order: &Transfer) -> Written<TonCell> {
    let mut body = TonCell::builder();
    body.write_num(&TRANSFER, 32)?;
    body.write_num(&order.query_id, 64)?;
    write_coins(&mut body, order.amount)?;
    write_address(&mut body, order.recipient)?;
    write_address(&mut body, order.excesses_to)?;
    // No custom payload.
    body.write_bit(false)?;
    write_coins(&mut body, FORWARDED_NANOTON)?;
    body.write_bit(true)?;
    body.write_ref(comment(order.comment)?)?;
    body.build()
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
pub fn read(body: &TonCell, bounced: bool) -> Body {
    let mut parser = body.parser();
    if bounced && parser.read_num::<u32>(32).ok() != Some(BOUNCED_PREFIX) {
        return Body::default();
    }
    let opcode = parser.read_num(32).ok();
    if !matches!(opcode, Some(TRANSFER | INTERNAL_TRANSFER | EXCESSES)) {
        return Body { opcode, ..Body::default() };
    }
    let query_id = parser.read_num(64).ok();
    let amount = if opcode == Some(EXCESSES) { None } else { read_coins(&mut parser) };
    Body { opcode, query_id, amount }
}

/// What an incoming message says to somebody who waits for deposits.
#[must_use]
pub fn said(body: &TonCell) -> Said {
    let mut parser = body.parser();
    if parser.data_bits_left().ok() == Some(0) {
        return Said::Comment(String::new());
    }
    match parser.read_num::<u32>(32) {
        Ok(0) => read_text(&mut parser).map_or(Said::Other, Said::Comment),
        Ok(INTERNAL_TRANSFER) => credit(&mut parser).unwrap_or(Said::Other),
        _ => Said::Other,
    }
}

/// The rest of `internal_transfer` (TEP-74): query id, amount, sender, whom to give the excesses,
/// TON to forward, and the payload, here or in a cell of its own. What cannot be read as a comment
/// is none; the money has arrived all the same.
fn credit(parser: &mut CellParser) -> Option<Said> {
    parser.read_num::<u64>(64).ok()?;
    let amount = read_coins(parser)?;
    let from = read_optional_address(parser).ok()?;
    Some(Said::Credit { amount, from, comment: forwarded(parser).unwrap_or_default() })
}

fn forwarded(parser: &mut CellParser) -> Option<String> {
    read_optional_address(parser).ok()?;
    read_coins(parser)?;
    if parser.read_bit().ok()? {
        let cell = parser.read_next_ref().ok()?.clone();
        return forwarded_comment(&mut cell.parser());
    }
    forwarded_comment(parser)
}

fn forwarded_comment(parser: &mut CellParser) -> Option<String> {
    if parser.read_num::<u32>(32).ok()? == 0 { read_text(parser) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ton_core::cell::CellBuilder;

    fn body(write: impl FnOnce(&mut CellBuilder)) -> TonCell {
        let mut builder = TonCell::builder();
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
        let bounced = body(|builder| {
            builder.write_num(&BOUNCED_PREFIX, 32).unwrap();
            builder.write_num(&INTERNAL_TRANSFER, 32).unwrap();
            builder.write_num(&17u64, 64).unwrap();
            write_coins(builder, 5).unwrap();
        });
        let inside = Body { opcode: Some(INTERNAL_TRANSFER), query_id: Some(17), amount: Some(5) };
        assert_eq!(read(&bounced, true), inside);
        let text = Body { opcode: Some(BOUNCED_PREFIX), ..Body::default() };
        assert_eq!(read(&bounced, false), text);
    }

    fn internal_transfer(payload: impl FnOnce(&mut CellBuilder)) -> TonCell {
        body(|builder| {
            builder.write_num(&INTERNAL_TRANSFER, 32).unwrap();
            builder.write_num(&17u64, 64).unwrap();
            write_coins(builder, 5).unwrap();
            write_address(builder, &SENDER).unwrap();
            builder.write_bits([0], 2).unwrap();
            write_coins(builder, 0).unwrap();
            payload(builder);
        })
    }

    const SENDER: Address = Address { workchain: 0, hash: [4; 32] };

    #[test]
    fn a_deposit_says_who_sent_how_much_and_why() {
        let inside = internal_transfer(|builder| {
            builder.write_bit(false).unwrap();
            builder.write_num(&0u32, 32).unwrap();
            builder.write_bits(b"memo", 32).unwrap();
        });
        let apart = internal_transfer(|builder| {
            builder.write_bit(true).unwrap();
            builder.write_ref(comment("memo").unwrap()).unwrap();
        });
        let silent = internal_transfer(|builder| builder.write_bit(false).unwrap());
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
            ("nothing", body(|_| ()), Said::Comment(String::new())),
            ("an operation", transfer_body(), Said::Other),
        ] {
            assert_eq!(said(&cell), expected, "{what}");
        }
    }

    fn transfer_body() -> TonCell {
        body(|builder| builder.write_num(&TRANSFER, 32).unwrap())
    }

    #[test]
    fn what_is_cut_short_or_unknown_stays_empty() {
        let excesses = body(|builder| {
            builder.write_num(&EXCESSES, 32).unwrap();
            builder.write_num(&9u64, 64).unwrap();
        });
        let cut = body(|builder| builder.write_num(&TRANSFER, 32).unwrap());
        let plain = body(|builder| builder.write_num(&TRANSFER, 32).unwrap());
        for (what, cell, bounced, expected) in [
            ("empty", body(|_| ()), false, Body::default()),
            ("empty and bounced", body(|_| ()), true, Body::default()),
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
}
