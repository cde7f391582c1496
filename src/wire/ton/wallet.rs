//! Signs batches of payouts as messages to a wallet v5r1.

use std::collections::BTreeSet;
use std::fmt;

use ed25519_dalek::{Signer, SigningKey};

use crate::domain::limits::PAYOUT_ATTACHED_NANOTON;
use crate::domain::network::{Address, Network};
use crate::wire::ton::boc::to_base64;
use crate::wire::ton::cell::{Builder, Cell, CellError};
use crate::wire::ton::jetton::{Transfer, transfer};
use crate::wire::ton::wallet_state;

/// The wallet refuses more actions than this in one message.
pub const PAYMENTS_MAX: usize = 255;
/// A longer comment would only cost gas.
pub const COMMENT_BYTES_MAX: usize = 500;
/// Pay the fees from the wallet (1) and skip what cannot be sent (2). The wallet demands the 2:
/// without it the message burns its seqno and sends nothing.
const SEND_MODE: u64 = 3;
const SIGNED_EXTERNAL: u64 = 0x7369_676e;
const ACTION_SEND: u64 = 0x0ec3_c86d;

/// The ed25519 seed of the hot wallet. It never shows itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Seed([u8; 32]);

impl Seed {
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads 64 hex digits.
    #[must_use]
    pub fn parse(digits: &str) -> Option<Self> {
        let mut seed = [0; 32];
        hex::decode_to_slice(digits, &mut seed).ok()?;
        Some(Self(seed))
    }

    #[must_use]
    pub fn public_key(&self) -> [u8; 32] {
        self.signing_key().verifying_key().to_bytes()
    }

    fn signing_key(&self) -> SigningKey {
        SigningKey::from_bytes(&self.0)
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Seed(…)")
    }
}

/// One transfer of the batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    pub query_id: u64,
    pub recipient: Address,
    pub amount: u64,
    pub comment: String,
}

#[derive(Clone, Copy, Debug)]
pub struct BatchOrder<'a> {
    pub seed: &'a Seed,
    pub hot_wallet: Address,
    pub hot_jetton_wallet: Address,
    pub network: Network,
    pub seqno: u32,
    /// Chain time in Unix seconds; at this second the wallet refuses the message already.
    pub valid_until: u32,
    pub payments: &'a [Payment],
}

/// A message that is ready to be sent, any number of times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    pub boc_base64: String,
    pub hash_hex: String,
    /// The hash by TEP-467, which does not depend on how the message travelled.
    pub normalized_hash_hex: String,
}

/// Why a batch was not signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignError {
    /// No payments, or more than [`PAYMENTS_MAX`].
    Count(usize),
    /// Two payments with this `query_id`: one of them could never be judged.
    Repeated(u64),
    /// A payment of nothing, with this `query_id`.
    Nothing(u64),
    /// The recipient of this `query_id` is not in workchain 0.
    Workchain(u64),
    /// The comment of this `query_id` is longer than [`COMMENT_BYTES_MAX`].
    Comment(u64),
    /// A part did not fit into a cell.
    Cell,
}

impl From<CellError> for SignError {
    fn from(CellError: CellError) -> Self {
        Self::Cell
    }
}

/// At seqno 0 the message also carries the wallet's code and so deploys it.
///
/// # Errors
/// What is wrong with the order, before anything is signed.
pub fn sign_batch(order: &BatchOrder) -> Result<Signed, SignError> {
    check(order.payments)?;
    let body = signed_body(order)?;
    let normalized = external(&order.hot_wallet, None, body.clone())?;
    let message = if order.seqno == 0 {
        let state = wallet_state::initial(order.seed, order.network)?;
        external(&order.hot_wallet, Some(state), body)?
    } else {
        normalized.clone()
    };
    Ok(Signed {
        hash_hex: hex::encode(message.hash()),
        normalized_hash_hex: hex::encode(normalized.hash()),
        boc_base64: to_base64(&message),
    })
}

fn check(payments: &[Payment]) -> Result<(), SignError> {
    if payments.is_empty() || payments.len() > PAYMENTS_MAX {
        return Err(SignError::Count(payments.len()));
    }
    let mut seen = BTreeSet::new();
    for payment in payments {
        let query_id = payment.query_id;
        if !seen.insert(query_id) {
            return Err(SignError::Repeated(query_id));
        }
        if payment.amount == 0 {
            return Err(SignError::Nothing(query_id));
        }
        if payment.recipient.workchain != 0 {
            return Err(SignError::Workchain(query_id));
        }
        if payment.comment.len() > COMMENT_BYTES_MAX {
            return Err(SignError::Comment(query_id));
        }
    }
    Ok(())
}

/// The wallet checks the signature over the hash of everything that stands before it.
fn signed_body(order: &BatchOrder) -> Result<Cell, CellError> {
    let mut body = Builder::new();
    body.uint(SIGNED_EXTERNAL, 32)
        .uint(order.network.wallet_id().into(), 32)
        .uint(order.valid_until.into(), 32)
        .uint(order.seqno.into(), 32)
        .bit(true)
        .reference(actions(order)?)
        // No other actions: nothing that changes the wallet itself.
        .bit(false);
    let signature = order.seed.signing_key().sign(body.clone().build()?.hash());
    body.bytes(&signature.to_bytes()).build()
}

/// A chain of cells; the chain's end is the first action.
fn actions(order: &BatchOrder) -> Result<Cell, CellError> {
    let mut list = Builder::new().build()?;
    for payment in order.payments {
        list = Builder::new()
            .reference(list)
            .uint(ACTION_SEND, 32)
            .uint(SEND_MODE, 8)
            .reference(payment_message(order, payment)?)
            .build()?;
    }
    Ok(list)
}

/// An internal message to our jetton wallet. It asks to bounce, so that a refusal comes back.
fn payment_message(order: &BatchOrder, payment: &Payment) -> Result<Cell, CellError> {
    let body = transfer(&Transfer {
        query_id: payment.query_id,
        amount: payment.amount,
        recipient: &payment.recipient,
        excesses_to: &order.hot_wallet,
        comment: &payment.comment,
    })?;
    Builder::new()
        // Internal, no instant routing, bounce, not bounced; the chain fills in the source.
        .uint(0b01_1000, 6)
        .address(&order.hot_jetton_wallet)
        .coins(PAYOUT_ATTACHED_NANOTON.unsigned_abs())
        // No extra currencies; both fees and both times are filled in by the chain.
        .uint(0, 1 + 4 + 4 + 64 + 32)
        // No state, and the body in a cell of its own.
        .uint(0b01, 2)
        .reference(body)
        .build()
}

/// A message from outside, as TEP-467 normalizes it when it carries no state.
pub(in crate::wire::ton) fn external(
    to: &Address,
    state: Option<Cell>,
    body: Cell,
) -> Result<Cell, CellError> {
    let mut message = Builder::new();
    // External, from nowhere.
    message.uint(0b1000, 4).address(to).coins(0);
    // A state in a cell of its own, or none.
    match state {
        Some(state) => message.uint(0b11, 2).reference(state),
        None => message.bit(false),
    };
    // The body in a cell of its own.
    message.bit(true).reference(body).build()
}

#[cfg(test)]
mod tests;
