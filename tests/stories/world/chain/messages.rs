//! The records of the simulated chain: transactions, and the messages between them.

use std::rc::Rc;

use earnest::domain::network::Address;

use super::bodies::Transfer;

#[derive(Clone, Debug)]
pub struct Transaction {
    pub account: Address,
    pub hash: [u8; 32],
    pub lt: u64,
    pub now: i64,
    pub aborted: bool,
    /// `None` when the contract did not run.
    pub exit_code: Option<i32>,
    pub skipped_actions: usize,
    pub in_message: Rc<Message>,
    pub out_messages: Vec<Rc<Message>>,
}

#[derive(Clone, Debug)]
pub struct Message {
    pub hash: [u8; 32],
    pub normalized_hash: Option<[u8; 32]>,
    pub source: Option<Address>,
    pub destination: Address,
    pub nanoton: u64,
    pub bounced: bool,
    pub body_base64: String,
    pub says: Says,
}

/// What the body means to the contract that gets it.
#[derive(Clone, Debug)]
pub enum Says {
    External,
    Transfer(Transfer),
    InternalTransfer {
        order: Transfer,
        from: Address,
    },
    /// A bounced message: what it said at its start.
    Back {
        opcode: u32,
        micros: u64,
    },
    Other,
}
