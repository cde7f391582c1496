//! What the chain says happened: transactions, and the messages between them.

use crate::domain::network::Address;

/// The transactions that one message caused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// Nothing is under way any more, and the indexer shows all of it.
    pub complete: bool,
    pub transactions: Vec<ChainTransaction>,
}

impl Trace {
    /// It will say no more than it says now.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.complete && self.transactions.iter().all(|transaction| transaction.finalized)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainTransaction {
    pub account: Address,
    pub hash_hex: String,
    pub lt: u64,
    /// Chain time, Unix seconds.
    pub now: i64,
    /// In a block that nothing can replace.
    pub finalized: bool,
    /// The account's state and money are as if it had not happened.
    pub aborted: bool,
    /// `None` when the contract did not run.
    pub exit_code: Option<i32>,
    pub skipped_actions: u32,
    /// How many messages it sent, by its own account; `out_messages` could lack some.
    pub messages_created: u32,
    pub in_message: Option<ChainMessage>,
    pub out_messages: Vec<ChainMessage>,
}

/// A message on the chain. Without a source it came from outside, without a destination it left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainMessage {
    pub hash_hex: String,
    /// By TEP-467, of messages from outside.
    pub normalized_hash_hex: Option<String>,
    pub source: Option<Address>,
    pub destination: Option<Address>,
    /// It came back. The chain sets this; a sender cannot.
    pub bounced: bool,
    /// Of a bounced message, that of the message that came back; so are the next two.
    pub opcode: Option<u32>,
    pub query_id: Option<u64>,
    pub amount: Option<u64>,
}
