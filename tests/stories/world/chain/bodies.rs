//! Message bodies of the simulated contracts, as the real ones write and read them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use earnest::domain::network::Address;
use ton_core::cell::{BoC, CellBuilder, CellParser, TonCell};

pub const TRANSFER: u32 = 0x0f8a_7ea5;
pub const INTERNAL_TRANSFER: u32 = 0x178d_4519;
pub const NOTIFICATION: u32 = 0x7362_d09c;
pub const EXCESSES: u32 = 0xd532_76db;
pub const BOUNCED: u32 = 0xffff_ffff;

/// An order to a jetton wallet.
#[derive(Clone, Debug)]
pub struct Transfer {
    pub query_id: u64,
    pub micros: u64,
    pub recipient: Address,
    pub excesses_to: Address,
    pub forwarded_nanoton: u64,
}

pub fn read_transfer(body: &TonCell) -> Option<Transfer> {
    let mut parser = body.parser();
    if parser.read_num::<u32>(32).ok()? != TRANSFER {
        return None;
    }
    let query_id = parser.read_num(64).ok()?;
    let micros = coins(&mut parser)?;
    let recipient = address(&mut parser)?;
    let excesses_to = address(&mut parser)?;
    let custom_payload = parser.read_bit().ok()?;
    let forwarded_nanoton = coins(&mut parser)?;
    // The comment in a cell of its own.
    let payload = parser.read_bit().ok()?;
    let fits = !custom_payload && payload && parser.refs_left() == 1;
    fits.then_some(Transfer { query_id, micros, recipient, excesses_to, forwarded_nanoton })
}

pub fn internal_transfer(order: &Transfer, from: &Address) -> String {
    written(INTERNAL_TRANSFER, order.query_id, |builder| {
        write_coins(builder, order.micros);
        write_address(builder, from);
        write_address(builder, &order.excesses_to);
        write_coins(builder, order.forwarded_nanoton);
        builder.write_bit(false).unwrap();
    })
}

pub fn notification(order: &Transfer, from: &Address) -> String {
    written(NOTIFICATION, order.query_id, |builder| {
        write_coins(builder, order.micros);
        write_address(builder, from);
        builder.write_bit(false).unwrap();
    })
}

pub fn excesses(query_id: u64) -> String {
    written(EXCESSES, query_id, |_| ())
}

/// The first 256 bits of the body that comes back, behind the mark of a bounced one.
pub fn bounced(opcode: u32, query_id: u64, micros: u64) -> String {
    let mut builder = TonCell::builder();
    builder.write_num(&BOUNCED, 32).unwrap();
    builder.write_num(&opcode, 32).unwrap();
    builder.write_num(&query_id, 64).unwrap();
    write_coins(&mut builder, micros);
    // What follows in the original is cut off somewhere; nobody reads it.
    builder.write_bits([0xa5; 32], 288 - 128 - 4 - coins_bits(micros)).unwrap();
    to_base64(&builder.build().unwrap())
}

fn written(opcode: u32, query_id: u64, write: impl FnOnce(&mut CellBuilder)) -> String {
    let mut builder = TonCell::builder();
    builder.write_num(&opcode, 32).unwrap();
    builder.write_num(&query_id, 64).unwrap();
    write(&mut builder);
    to_base64(&builder.build().unwrap())
}

pub fn to_base64(cell: &TonCell) -> String {
    STANDARD.encode(BoC::new(cell.clone()).to_bytes(true).unwrap())
}

fn coins_bits(amount: u64) -> usize {
    8 * amount.checked_ilog2().map_or(0, |log| log as usize / 8 + 1)
}

pub fn write_coins(builder: &mut CellBuilder, amount: u64) {
    let bits = coins_bits(amount);
    builder.write_num(&(bits / 8), 4).unwrap();
    builder.write_num(&amount, bits).unwrap();
}

pub fn coins(parser: &mut CellParser) -> Option<u64> {
    let bytes: usize = parser.read_num(4).ok()?;
    parser.read_num::<u128>(bytes * 8).ok()?.try_into().ok()
}

pub fn write_address(builder: &mut CellBuilder, address: &Address) {
    builder.write_num(&0b100u8, 3).unwrap();
    builder.write_num(&address.workchain, 8).unwrap();
    builder.write_bits(address.hash, 256).unwrap();
}

pub fn address(parser: &mut CellParser) -> Option<Address> {
    if parser.read_num::<u8>(3).ok()? != 0b100 {
        return None;
    }
    let workchain = parser.read_num(8).ok()?;
    let mut hash = [0; 32];
    parser.read_bits_to(256, &mut hash).ok()?;
    Some(Address { workchain, hash })
}
