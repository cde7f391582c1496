//! A message from outside to a wallet v5r1: read bit by bit, and its signature checked.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use earnest::domain::network::Address;
use ed25519_dalek::{Signature, Verifier, VerifyingKey};
use ton_core::cell::{BoC, CellParser, TonCell};

use super::bodies::{address, coins, to_base64};

/// What stands in a message, whoever it is for.
#[derive(Clone, Debug)]
pub struct External(Rc<Contents>);

#[derive(Debug)]
pub struct Contents {
    pub destination: Address,
    pub hash: [u8; 32],
    pub normalized_hash: [u8; 32],
    pub body_base64: String,
    pub wallet_id: u32,
    pub valid_until: u32,
    pub seqno: u32,
    pub actions: Vec<Action>,
    signed: TonCell,
    signature: [u8; 64],
}

/// One message that the wallet is to send, in the order of execution.
#[derive(Clone, Debug)]
pub struct Action {
    pub mode: u8,
    pub destination: Address,
    pub bounce: bool,
    pub nanoton: u64,
    pub body: TonCell,
}

impl std::ops::Deref for External {
    type Target = Contents;

    fn deref(&self) -> &Contents {
        &self.0
    }
}

thread_local! {
    /// Schedules send the same bytes again and again; a signature costs more than all the rest.
    static READ: RefCell<HashMap<String, Option<External>>> = RefCell::default();
    /// By the message's hash and the public key.
    static CHECKED: RefCell<HashMap<[[u8; 32]; 2], bool>> = RefCell::default();
}

const REMEMBERED_MAX: usize = 4_096;

impl External {
    /// `None` when it is no message to a wallet v5r1.
    pub fn read(boc_base64: &str) -> Option<Self> {
        READ.with_borrow_mut(|read| {
            if read.len() >= REMEMBERED_MAX {
                read.clear();
            }
            if let Some(known) = read.get(boc_base64) {
                return known.clone();
            }
            let contents = parse(boc_base64).map(|contents| Self(Rc::new(contents)));
            read.insert(boc_base64.to_owned(), contents.clone());
            contents
        })
    }

    pub fn is_signed_by(&self, public_key: &[u8; 32]) -> bool {
        let check = || {
            let key = VerifyingKey::from_bytes(public_key).unwrap();
            let signature = Signature::from_bytes(&self.signature);
            key.verify(self.signed.hash().unwrap().as_slice(), &signature).is_ok()
        };
        CHECKED.with_borrow_mut(|checked| {
            if checked.len() >= REMEMBERED_MAX {
                checked.clear();
            }
            *checked.entry([self.hash, *public_key]).or_insert_with(check)
        })
    }
}

fn parse(boc_base64: &str) -> Option<Contents> {
    let root = BoC::from_bytes(STANDARD.decode(boc_base64).ok()?).ok()?.single_root().ok()?;
    let mut parser = root.parser();
    // From outside, from nowhere.
    if parser.read_num::<u8>(4).ok()? != 0b1000 {
        return None;
    }
    let destination = address(&mut parser)?;
    let _import_fee = coins(&mut parser)?;
    if parser.read_bit().ok()? {
        // A state in a cell of its own.
        parser.read_bit().ok()?.then_some(())?;
        parser.read_next_ref().ok()?;
    }
    parser.read_bit().ok()?.then_some(())?;
    let body = parser.read_next_ref().ok()?.clone();
    parser.ensure_empty().ok()?;
    let hash = *root.hash().ok()?.as_slice_sized();
    let normalized_hash = normalized(&destination, &body);
    parse_body(&body, destination, hash, normalized_hash)
}

fn parse_body(
    body: &TonCell,
    destination: Address,
    hash: [u8; 32],
    normalized_hash: [u8; 32],
) -> Option<Contents> {
    let signed_bits = body.data_len_bits().checked_sub(512)?;
    let mut parser = body.parser();
    let signed = parser.read_cell(signed_bits, body.refs().len().try_into().ok()?).ok()?;
    let mut signature = [0; 64];
    parser.read_bits_to(512, &mut signature).ok()?;
    let mut parser = signed.parser();
    if parser.read_num::<u32>(32).ok()? != 0x7369_676e {
        return None;
    }
    let wallet_id = parser.read_num(32).ok()?;
    let valid_until = parser.read_num(32).ok()?;
    let seqno = parser.read_num(32).ok()?;
    let actions = if parser.read_bit().ok()? { actions(&mut parser)? } else { Vec::new() };
    // Nothing that changes the wallet itself.
    if parser.read_bit().ok()? || parser.ensure_empty().is_err() {
        return None;
    }
    Some(Contents {
        destination,
        hash,
        normalized_hash,
        body_base64: to_base64(body),
        wallet_id,
        valid_until,
        seqno,
        actions,
        signed: signed.clone(),
        signature,
    })
}

fn actions(parser: &mut CellParser) -> Option<Vec<Action>> {
    let mut actions = Vec::new();
    let mut list = parser.read_next_ref().ok()?.clone();
    while list.data_len_bits() > 0 {
        let mut parser = list.parser();
        let previous = parser.read_next_ref().ok()?.clone();
        if parser.read_num::<u32>(32).ok()? != 0x0ec3_c86d {
            return None;
        }
        let mode = parser.read_num(8).ok()?;
        actions.push(action(mode, parser.read_next_ref().ok()?)?);
        parser.ensure_empty().ok()?;
        list = previous;
    }
    actions.reverse();
    Some(actions)
}

fn action(mode: u8, message: &TonCell) -> Option<Action> {
    let mut parser = message.parser();
    let internal = !parser.read_bit().ok()?;
    let _ihr_disabled = parser.read_bit().ok()?;
    let bounce = parser.read_bit().ok()?;
    let bounced = parser.read_bit().ok()?;
    // The chain fills in the source.
    if !internal || bounced || parser.read_num::<u8>(2).ok()? != 0 {
        return None;
    }
    let destination = address(&mut parser)?;
    let nanoton = coins(&mut parser)?;
    let rest: u128 = parser.read_num(1 + 4 + 4 + 64 + 32 + 2).ok()?;
    // No extra currencies, no fees, no times, no state; the body in a cell of its own.
    if rest != 1 {
        return None;
    }
    let body = parser.read_next_ref().ok()?.clone();
    parser.ensure_empty().ok()?;
    Some(Action { mode, destination, bounce, nanoton, body })
}

/// TEP-467: the hash of the same message in its plainest form.
fn normalized(destination: &Address, body: &TonCell) -> [u8; 32] {
    let mut builder = TonCell::builder();
    builder.write_num(&0b1000u8, 4).unwrap();
    builder.write_num(&0b100u8, 3).unwrap();
    builder.write_num(&destination.workchain, 8).unwrap();
    builder.write_bits(destination.hash, 256).unwrap();
    builder.write_num(&1u8, 6).unwrap();
    builder.write_ref(body.clone()).unwrap();
    *builder.build().unwrap().hash().unwrap().as_slice_sized()
}
