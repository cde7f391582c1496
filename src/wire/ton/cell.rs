//! The few parts of TL-B that our messages are made of, written to and read from cells.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ton_core::cell::{BoC, CellBuilder, CellParser, TonCell};
use ton_core::errors::TonCoreError;

use crate::domain::network::Address;

/// Only our own mistakes end here: too much for one cell.
pub(crate) type Written<T> = Result<T, TonCoreError>;

/// The single root of a bag of cells in base64; `None` for anything else, from whomever it came.
#[must_use]
pub fn from_base64(text: &str) -> Option<TonCell> {
    BoC::from_bytes(STANDARD.decode(text).ok()?).ok()?.single_root().ok()
}

pub(crate) fn to_base64(root: TonCell) -> Written<String> {
    Ok(STANDARD.encode(BoC::new(root).to_bytes(true)?))
}

pub(crate) fn write_address(builder: &mut CellBuilder, address: &Address) -> Written<()> {
    builder.write_num(&0b100u8, 3)?;
    builder.write_num(&address.workchain, 8)?;
    builder.write_bits(address.hash, 256)
}

/// `None` when the bits are no standard internal address.
pub(crate) fn read_address(parser: &mut CellParser) -> Option<Address> {
    if parser.read_num::<u8>(3).ok()? != 0b100 {
        return None;
    }
    let workchain = parser.read_num(8).ok()?;
    let mut hash = [0; 32];
    parser.read_bits_to(256, &mut hash).ok()?;
    Some(Address { workchain, hash })
}

/// The bits are no address, not even `addr_none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NoAddress;

/// `None` for `addr_none`.
pub(crate) fn read_optional_address(parser: &mut CellParser) -> Result<Option<Address>, NoAddress> {
    let none = parser.lookup_bits(2).map_err(|_| NoAddress)? == 0;
    if none {
        return parser.seek_bits(2).map(|()| None).map_err(|_| NoAddress);
    }
    read_address(parser).map(Some).ok_or(NoAddress)
}

/// `VarUInteger 16`: the number of bytes in 4 bits, then the bytes.
pub(crate) fn write_coins(builder: &mut CellBuilder, amount: u64) -> Written<()> {
    let bits = u64::BITS.saturating_sub(amount.leading_zeros());
    let bytes = bits.div_ceil(8);
    builder.write_num(&bytes, 4)?;
    let bits = usize::try_from(bytes.saturating_mul(8)).unwrap_or_default();
    builder.write_num(&amount, bits)
}

/// `None` also for more than 64 bits, which no amount of ours has.
pub(crate) fn read_coins(parser: &mut CellParser) -> Option<u64> {
    let bytes: usize = parser.read_num(4).ok()?;
    let amount: u128 = parser.read_num(bytes.checked_mul(8)?).ok()?;
    u64::try_from(amount).ok()
}

/// The text as bytes in a chain of cells (a "snake"), behind the 32 zero bits that mark a comment.
pub(crate) fn comment(text: &str) -> Written<TonCell> {
    const FIRST_BYTES: usize = 123;
    const NEXT_BYTES: usize = 127;
    let bytes = text.as_bytes();
    let (first, rest) = bytes.split_at_checked(FIRST_BYTES).unwrap_or((bytes, &[]));
    let mut next = None;
    for chunk in rest.chunks(NEXT_BYTES).rev() {
        let mut builder = TonCell::builder();
        write_snake(&mut builder, chunk, next)?;
        next = Some(builder.build()?);
    }
    let mut builder = TonCell::builder();
    builder.write_num(&0u32, 32)?;
    write_snake(&mut builder, first, next)?;
    builder.build()
}

fn write_snake(builder: &mut CellBuilder, bytes: &[u8], next: Option<TonCell>) -> Written<()> {
    builder.write_bits(bytes, bytes.len().saturating_mul(8))?;
    next.map_or(Ok(()), |next| builder.write_ref(next))
}

/// What is left of a cell, and the chain of cells behind it, as text (see [`comment`]).
/// `None` when it is not UTF-8, or longer than a comment that anybody writes.
pub(crate) fn read_text(parser: &mut CellParser) -> Option<String> {
    const CELLS_MAX: usize = 16;
    let mut bytes = read_bytes(parser)?;
    let mut next = parser.read_next_ref().ok().cloned();
    for _ in 1..CELLS_MAX {
        let Some(cell) = next else { break };
        let mut parser = cell.parser();
        bytes.extend(read_bytes(&mut parser)?);
        next = parser.read_next_ref().ok().cloned();
    }
    String::from_utf8(bytes).ok()
}

fn read_bytes(parser: &mut CellParser) -> Option<Vec<u8>> {
    let bits = parser.data_bits_left().ok()?;
    if bits.checked_rem(8)? == 0 { parser.read_bits(bits).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(write: impl FnOnce(&mut CellBuilder)) -> TonCell {
        let mut builder = TonCell::builder();
        write(&mut builder);
        builder.build().unwrap()
    }

    #[test]
    fn coins_take_as_few_bytes_as_they_can() {
        for (amount, bits) in [(0, 4), (1, 12), (255, 12), (256, 20), (u64::MAX, 68)] {
            let cell = built(|builder| write_coins(builder, amount).unwrap());
            assert_eq!(cell.data_len_bits(), bits);
            assert_eq!(read_coins(&mut cell.parser()), Some(amount));
        }
        let huge =
            built(|builder| builder.write_bits([0x91, 0, 0, 0, 0, 0, 0, 0, 0, 0], 76).unwrap());
        assert_eq!(read_coins(&mut huge.parser()), None);
        assert_eq!(read_coins(&mut built(|_| ()).parser()), None);
    }

    #[test]
    fn addresses_come_back_and_other_kinds_do_not() {
        let address = Address { workchain: -1, hash: [7; 32] };
        let cell = built(|builder| write_address(builder, &address).unwrap());
        assert_eq!(cell.data_len_bits(), 267);
        assert_eq!(read_address(&mut cell.parser()), Some(address));
        let none = built(|builder| builder.write_bits([0], 2).unwrap());
        assert_eq!(read_address(&mut none.parser()), None);
    }

    #[test]
    fn a_long_comment_is_a_chain_of_cells() {
        for (chars, depth) in [(0, 0), (123, 0), (124, 1), (250, 1), (251, 2), (1_000, 7)] {
            let written = comment(&"x".repeat(chars)).unwrap();
            assert_eq!(written.depth().unwrap(), depth, "{chars}");
            let mut parser = written.parser();
            assert_eq!(parser.read_num::<u32>(32).ok(), Some(0));
            assert_eq!(read_text(&mut parser), Some("x".repeat(chars)), "{chars}");
        }
    }

    #[test]
    fn a_text_that_is_none_is_not_read() {
        for (what, bits, length) in [("no whole bytes", [0xaa], 7), ("no UTF-8", [0xff], 8)] {
            let cell = built(|builder| builder.write_bits(bits, length).unwrap());
            assert_eq!(read_text(&mut cell.parser()), None, "{what}");
        }
        assert_eq!(read_text(&mut built(|_| ()).parser()), Some(String::new()));
    }

    #[test]
    fn no_address_is_told_apart_from_a_broken_one() {
        let none = built(|builder| builder.write_bits([0], 2).unwrap());
        assert_eq!(read_optional_address(&mut none.parser()), Ok(None));
        let broken = built(|builder| builder.write_bits([0b0100_0000], 3).unwrap());
        assert_eq!(read_optional_address(&mut broken.parser()), Err(NoAddress));
    }

    #[test]
    fn bytes_from_anybody_never_break_us() {
        let good = to_base64(comment(&"text ".repeat(60)).unwrap()).unwrap();
        let good = STANDARD.decode(good).unwrap();
        let mut state = 1u64;
        for _ in 0..20_000 {
            let mut bytes = good.clone();
            for _ in 0..3 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                let place = usize::try_from(state >> 33).unwrap() % bytes.len();
                bytes[place] = state.to_be_bytes()[1];
                bytes.truncate(bytes.len() - usize::from(state & 0x700 == 0));
            }
            if let Some(cell) = from_base64(&STANDARD.encode(&bytes)) {
                let mut parser = cell.parser();
                let _ = (read_address(&mut parser), read_coins(&mut parser), cell.hash());
            }
        }
        assert!(from_base64("").is_none());
        assert!(from_base64("not base64").is_none());
    }
}
