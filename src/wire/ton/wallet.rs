//! Signs batches of payouts as messages to a wallet v5r1.

use std::collections::BTreeSet;
use std::fmt;

use ed25519_dalek::{Signer, SigningKey};
use ton_core::cell::TonCell;
use ton_core::errors::TonCoreError;

use crate::domain::limits::PAYOUT_ATTACHED_NANOTON;
use crate::domain::network::{Address, Network};
use crate::wire::ton::cell::{Written, to_base64, write_address, write_coins};
use crate::wire::ton::jetton::{Transfer, transfer};
use crate::wire::ton::wallet_state;

/// The wallet refuses more actions than this in one message.
pub const PAYMENTS_MAX: usize = 255;
/// A longer comment would only cost gas.
pub const COMMENT_BYTES_MAX: usize = 500;
/// Pay the fees from the wallet (1) and skip what cannot be sent (2). The wallet demands the 2:
/// without it the message burns its seqno and sends nothing.
const SEND_MODE: u8 = 3;
const SIGNED_EXTERNAL: u32 = 0x7369_676e;
const ACTION_SEND: u32 = 0x0ec3_c86d;

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
    Cell(String),
}

impl From<TonCoreError> for SignError {
    fn from(error: TonCoreError) -> Self {
        Self::Cell(error.to_string())
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
        hash_hex: message.hash()?.to_hex(),
        normalized_hash_hex: normalized.hash()?.to_hex(),
        boc_base64: to_base64(message)?,
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
fn signed_body(order: &BatchOrder) -> Written<TonCell> {
    let mut unsigned = TonCell::builder();
    unsigned.write_num(&SIGNED_EXTERNAL, 32)?;
    unsigned.write_num(&order.network.wallet_id(), 32)?;
    unsigned.write_num(&order.valid_until, 32)?;
    unsigned.write_num(&order.seqno, 32)?;
    unsigned.write_bit(true)?;
    unsigned.write_ref(actions(order)?)?;
    // No other actions: nothing that changes the wallet itself.
    unsigned.write_bit(false)?;
    let unsigned = unsigned.build()?;
    let signature = order.seed.signing_key().sign(unsigned.hash()?.as_slice());
    let mut body = TonCell::builder();
    body.write_cell(&unsigned)?;
    body.write_bits(signature.to_bytes(), 512)?;
    body.build()
}

/// A chain of cells; the chain's end is the first action.
fn actions(order: &BatchOrder) -> Written<TonCell> {
    let mut list = TonCell::builder().build()?;
    for payment in order.payments {
        let mut action = TonCell::builder();
        action.write_ref(list)?;
        action.write_num(&ACTION_SEND, 32)?;
        action.write_num(&SEND_MODE, 8)?;
        action.write_ref(payment_message(order, payment)?)?;
        list = action.build()?;
    }
    Ok(list)
}

/// An internal message to our jetton wallet. It asks to bounce, so that a refusal comes back.
fn payment_message(order: &BatchOrder, payment: &Payment) -> Written<TonCell> {
    let body = transfer(&Transfer {
        query_id: payment.query_id,
        amount: payment.amount,
        recipient: &payment.recipient,
        excesses_to: &order.hot_wallet,
        comment: &payment.comment,
    })?;
    let mut message = TonCell::builder();
    // Internal, no instant routing, bounce, not bounced; the chain fills in the source.
    message.write_num(&0b01_1000u8, 6)?;
    write_address(&mut message, &order.hot_jetton_wallet)?;
    write_coins(&mut message, PAYOUT_ATTACHED_NANOTON.unsigned_abs())?;
    // No extra currencies; both fees and both times are filled in by the chain.
    message.write_bits([0; 14], 1 + 4 + 4 + 64 + 32)?;
    // No state, and the body in a cell of its own.
    message.write_num(&0b01u8, 2)?;
    message.write_ref(body)?;
    message.build()
}

fn external(to: &Address, state: Option<TonCell>, body: TonCell) -> Written<TonCell> {
    let mut message = TonCell::builder();
    // External, from nowhere.
    message.write_num(&0b1000u8, 4)?;
    write_address(&mut message, to)?;
    write_coins(&mut message, 0)?;
    if let Some(state) = state {
        // A state, in a cell of its own.
        message.write_num(&0b11u8, 2)?;
        message.write_ref(state)?;
    } else {
        message.write_bit(false)?;
    }
    message.write_bit(true)?;
    message.write_ref(body)?;
    message.build()
}

#[cfg(test)]
mod tests;
