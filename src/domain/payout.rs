//! Decides what became of a payout, from what the chain says and from nothing else.

use crate::domain::mutant::mutant;
use crate::domain::network::Address;

mod chain;
mod displaced;
mod sources;
pub use chain::{ChainMessage, ChainTransaction, Trace};
pub use displaced::fate_in;
pub use sources::{Agreement, Word, agree, agree_on_step, agree_on_verdict};

/// Jetton operations (TEP-74).
pub const TRANSFER: u32 = 0x0f8a_7ea5;
pub const INTERNAL_TRANSFER: u32 = 0x178d_4519;
pub const EXCESSES: u32 = 0xd532_76db;

/// What a jetton wallet exits with: USDT's codes, and those of the plain jetton of earlier days.
/// It holds too few jettons.
const EXITS_UNFUNDED: [i32; 2] = [47, 706];
/// It got too little TON.
const EXITS_LOW_GAS: [i32; 2] = [48, 709];
/// The recipient is not in the basechain.
const EXIT_WORKCHAIN: i32 = 333;
/// The recipient's jetton wallet is locked by whoever issues the jetton.
const EXIT_LOCKED: i32 = 45;

/// The batch whose trace is judged.
#[derive(Clone, Copy, Debug)]
pub struct SentBatch<'a> {
    pub hot_wallet: Address,
    pub hot_jetton_wallet: Address,
    /// The hashes, normalized or not, of all that was ever signed for it.
    pub message_hashes: &'a [String],
}

/// The payout in question, as its row says it.
#[derive(Clone, Copy, Debug)]
pub struct Expected {
    pub query_id: u64,
    pub amount: u64,
    /// The recipient's jetton wallet.
    pub jetton_wallet: Address,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Not known yet, or nothing that a rule covers: never a reason to pay again.
    Unknown,
    Paid {
        transaction_hash: String,
    },
    /// The money is provably back with us.
    Returned(ReturnReason),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReturnReason {
    /// The hot wallet had too little TON to send it.
    Skipped,
    /// Our jetton wallet held too few jettons.
    Unfunded,
    /// Our jetton wallet got too little TON, or is not there to run.
    LowGas,
    /// The recipient is in a workchain where there is no such jetton.
    Workchain,
    /// Our jetton wallet refused it for another reason.
    Refused,
    /// The recipient's jetton wallet is locked.
    Locked,
    /// The recipient's jetton wallet refused it for another reason.
    Bounced,
    /// Another message took the seqno of its batch, so it was never sent.
    Displaced,
    /// Its batch ran out of time at a wallet that signs nothing any more.
    Expired,
}

impl ReturnReason {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Skipped => "skipped",
            Self::Unfunded => "unfunded",
            Self::LowGas => "low_gas",
            Self::Workchain => "workchain",
            Self::Refused => "refused",
            Self::Locked => "locked",
            Self::Bounced => "bounced",
            Self::Displaced => "displaced",
            Self::Expired => "expired",
        }
    }
}

/// Evidence for both ends means that somebody is lying: then nothing is decided.
#[must_use]
pub fn verdict(trace: &Trace, batch: &SentBatch, payout: &Expected) -> Verdict {
    if !trace.is_final() || wallet_transaction(trace, batch).is_none() {
        mutant!(UnknownMeansReturned, {
            return Verdict::Returned(ReturnReason::Bounced);
        });
        return Verdict::Unknown;
    }
    let paid = trace.transactions.iter().find(|transaction| credits(transaction, batch, payout));
    mutant!(ListedMeansPaid, {
        let ours = |transaction: &&ChainTransaction| transaction.account == batch.hot_jetton_wallet;
        if let Some(listed) = trace.transactions.iter().find(ours) {
            return Verdict::Paid { transaction_hash: listed.hash_hex.clone() };
        }
    });
    match (paid, returned(trace, batch, payout)) {
        (Some(transaction), None) => {
            Verdict::Paid { transaction_hash: transaction.hash_hex.clone() }
        }
        (None, Some(reason)) => Verdict::Returned(reason),
        _ => Verdict::Unknown,
    }
}

/// Where the hot wallet executed the batch. Aborted means that the seqno may still be free.
#[must_use]
pub fn wallet_transaction<'a>(trace: &'a Trace, batch: &SentBatch) -> Option<&'a ChainTransaction> {
    let ours = |message: &ChainMessage| {
        let hashes = [Some(&message.hash_hex), message.normalized_hash_hex.as_ref()];
        let mut hashes = hashes.into_iter().flatten();
        message.source.is_none() && hashes.any(|hash| batch.message_hashes.contains(hash))
    };
    trace.transactions.iter().find(|transaction| {
        transaction.account == batch.hot_wallet
            && !transaction.aborted
            && transaction.in_message.as_ref().is_some_and(ours)
    })
}

fn credits(transaction: &ChainTransaction, batch: &SentBatch, payout: &Expected) -> bool {
    !transaction.aborted && is_order_to(transaction, batch, payout)
}

/// The recipient's jetton wallet got the payout from ours, whatever it made of it.
fn is_order_to(transaction: &ChainTransaction, batch: &SentBatch, payout: &Expected) -> bool {
    let message = transaction.in_message.as_ref();
    transaction.account == payout.jetton_wallet
        && message.is_some_and(|message| {
            !message.bounced
                && message.opcode == Some(INTERNAL_TRANSFER)
                && message.query_id == Some(payout.query_id)
                && message.amount == Some(payout.amount)
                && message.source == Some(batch.hot_jetton_wallet)
                && message.destination == Some(payout.jetton_wallet)
        })
}

fn returned(trace: &Trace, batch: &SentBatch, payout: &Expected) -> Option<ReturnReason> {
    if let Some(refused) =
        trace.transactions.iter().find(|transaction| refuses(transaction, batch, payout))
    {
        return Some(match refused.exit_code {
            // It did not even run: it has no TON, or was never there.
            None => ReturnReason::LowGas,
            Some(code) if EXITS_LOW_GAS.contains(&code) => ReturnReason::LowGas,
            Some(code) if EXITS_UNFUNDED.contains(&code) => ReturnReason::Unfunded,
            Some(EXIT_WORKCHAIN) => ReturnReason::Workchain,
            Some(_) => ReturnReason::Refused,
        });
    }
    if trace.transactions.iter().any(|transaction| takes_back(transaction, batch, payout)) {
        let locked = trace.transactions.iter().any(|transaction| {
            is_order_to(transaction, batch, payout) && transaction.exit_code == Some(EXIT_LOCKED)
        });
        return Some(if locked { ReturnReason::Locked } else { ReturnReason::Bounced });
    }
    skipped(wallet_transaction(trace, batch)?, payout).then_some(ReturnReason::Skipped)
}

/// Our jetton wallet would not send it, so its balance is as before.
fn refuses(transaction: &ChainTransaction, batch: &SentBatch, payout: &Expected) -> bool {
    let message = transaction.in_message.as_ref();
    transaction.account == batch.hot_jetton_wallet
        && transaction.aborted
        && message.is_some_and(|message| {
            !message.bounced
                && message.opcode == Some(TRANSFER)
                && message.query_id == Some(payout.query_id)
                && message.source == Some(batch.hot_wallet)
        })
}

/// The recipient's wallet sent it back, and ours has taken it into its balance again.
fn takes_back(transaction: &ChainTransaction, batch: &SentBatch, payout: &Expected) -> bool {
    let message = transaction.in_message.as_ref();
    transaction.account == batch.hot_jetton_wallet
        && !transaction.aborted
        && message.is_some_and(|message| {
            message.bounced
                && message.opcode == Some(INTERNAL_TRANSFER)
                && message.query_id == Some(payout.query_id)
                && message.amount == Some(payout.amount)
                && message.source == Some(payout.jetton_wallet)
        })
}

/// The hot wallet did not send it. Absence proves something only when everything that was sent is
/// in sight and readable, and the wallet itself says that it skipped some.
fn skipped(wallet: &ChainTransaction, payout: &Expected) -> bool {
    let sent = u32::try_from(wallet.out_messages.len());
    let readable = |message: &ChainMessage| {
        message.opcode == Some(TRANSFER)
            && message.query_id.is_some_and(|query_id| query_id != payout.query_id)
    };
    wallet.skipped_actions > 0
        && sent == Ok(wallet.messages_created)
        && wallet.out_messages.iter().all(readable)
}

/// What to do with a batch whose execution has not been seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// The last variant may still be included: send the same bytes again.
    Resend,
    /// It cannot be included any more: the same items may be signed again at the same seqno.
    Expired,
    /// One of the variants was included; its trace says what became of the items.
    Executed,
}

/// `chain_time` and then `chain_seqno` must have been read in this order. A seqno below ours is an
/// answer from the past.
#[must_use]
pub const fn next_step(
    chain_seqno: u32,
    chain_time: i64,
    batch_seqno: u32,
    valid_until: i64,
    margin_seconds: i64,
) -> NextStep {
    if chain_seqno > batch_seqno {
        NextStep::Executed
    } else if chain_seqno == batch_seqno && chain_time > valid_until.saturating_add(margin_seconds)
    {
        NextStep::Expired
    } else {
        NextStep::Resend
    }
}

#[cfg(test)]
mod tests;
