//! The few parts of TL-B that our messages are made of, written to and read from cells.

use crate::domain::network::Address;
use crate::wire::ton::cell::{Builder, Cell, CellError, Reader};

impl Builder {
    pub fn address(&mut self, address: &Address) -> &mut Self {
        self.uint(0b100, 3).bytes(&address.workchain.to_be_bytes()).bytes(&address.hash)
    }

    /// `VarUInteger 16`: the number of bytes in 4 bits, then the bytes.
    pub fn coins(&mut self, amount: u64) -> &mut Self {
        let bytes = u64::BITS.saturating_sub(amount.leading_zeros()).div_ceil(8);
        self.uint(bytes.into(), 4).uint(amount, bytes.saturating_mul(8))
    }
}

impl Reader<'_> {
    /// `None` when the bits are no standard internal address.
    pub fn address(&mut self) -> Option<Address> {
        if self.uint(3)? != 0b100 {
            return None;
        }
        let workchain = i8::from_be_bytes(self.bytes()?);
        Some(Address { workchain, hash: self.bytes()? })
    }

    /// `Some(None)` for `addr_none`; `None` when the bits are no address at all.
    pub fn optional_address(&mut self) -> Option<Option<Address>> {
        let mut ahead = *self;
        if ahead.uint(2)? == 0 {
            *self = ahead;
            return Some(None);
        }
        self.address().map(Some)
    }

    /// What is left, and the chain of cells behind it, as text (see [`comment`]). `None` when it is
    /// not UTF-8, or longer than a comment that anybody writes.
    pub fn text(&mut self) -> Option<String> {
        const CELLS_MAX: usize = 16;
        let mut bytes = self.rest()?;
        let mut next = self.reference();
        for _ in 1..CELLS_MAX {
            let Some(cell) = next else { break };
            let mut reader = cell.reader();
            bytes.extend(reader.rest()?);
            next = reader.reference();
        }
        String::from_utf8(bytes).ok()
    }

    /// Whole bytes up to the end of the cell.
    fn rest(&mut self) -> Option<Vec<u8>> {
        let bytes = self.bits_left().checked_div(8)?;
        let rest: Option<Vec<u8>> =
            (0..bytes).map(|_| self.bytes::<1>().map(|[byte]| byte)).collect();
        rest.filter(|_| self.bits_left() == 0)
    }

    /// `None` also for more than 64 bits, which no amount of ours has.
    pub fn coins(&mut self) -> Option<u64> {
        let bytes: usize = self.uint(4)?.try_into().ok()?;
        self.uint(bytes.checked_mul(8)?)
    }
}

/// The text as bytes in a chain of cells (a "snake"), behind the 32 zero bits that mark a comment.
pub(crate) fn comment(text: &str) -> Result<Cell, CellError> {
    const FIRST_BYTES: usize = 123;
    const NEXT_BYTES: usize = 127;
    let bytes = text.as_bytes();
    let (first, rest) = bytes.split_at_checked(FIRST_BYTES).unwrap_or((bytes, &[]));
    let mut next = None;
    for chunk in rest.chunks(NEXT_BYTES).rev() {
        let cell = Builder::new().bytes(chunk).references(next).build()?;
        next = Some(cell);
    }
    Builder::new().uint(0, 32).bytes(first).references(next).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coins_take_as_few_bytes_as_they_can() {
        for (amount, bits) in [(0, 4), (1, 12), (255, 12), (256, 20), (u64::MAX, 68)] {
            let cell = Builder::new().coins(amount).build().unwrap();
            assert_eq!(cell.bits(), bits);
            assert_eq!(cell.reader().coins(), Some(amount));
        }
        let huge = Builder::new().uint(9, 4).uint(1, 8).uint(0, 64).build().unwrap();
        assert_eq!(huge.reader().coins(), None);
        assert_eq!(Builder::new().build().unwrap().reader().coins(), None);
    }

    #[test]
    fn addresses_come_back_and_other_kinds_do_not() {
        let address = Address { workchain: -1, hash: [7; 32] };
        let cell = Builder::new().address(&address).build().unwrap();
        assert_eq!(cell.bits(), 267);
        assert_eq!(cell.reader().address(), Some(address));
        let none = Builder::new().uint(0, 2).build().unwrap();
        assert_eq!(none.reader().address(), None);
    }

    #[test]
    fn a_long_comment_is_a_chain_of_cells() {
        for (chars, depth) in [(0, 0), (123, 0), (124, 1), (250, 1), (251, 2), (1_000, 7)] {
            let written = comment(&"x".repeat(chars)).unwrap();
            assert_eq!(written.depth(), depth, "{chars}");
            let mut reader = written.reader();
            assert_eq!(reader.u32(), Some(0));
            assert_eq!(reader.text(), Some("x".repeat(chars)), "{chars}");
        }
    }

    #[test]
    fn a_text_that_is_none_is_not_read() {
        for (what, number, bits) in [("no whole bytes", 0x55, 7), ("no UTF-8", 0xff, 8)] {
            let cell = Builder::new().uint(number, bits).build().unwrap();
            assert_eq!(cell.reader().text(), None, "{what}");
        }
        assert_eq!(Builder::new().build().unwrap().reader().text(), Some(String::new()));
    }

    #[test]
    fn no_address_is_told_apart_from_a_broken_one() {
        let none = Builder::new().uint(0, 2).build().unwrap();
        assert_eq!(none.reader().optional_address(), Some(None));
        let broken = Builder::new().uint(0b010, 3).build().unwrap();
        assert_eq!(broken.reader().optional_address(), None);
    }
}
