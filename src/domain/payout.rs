//! Decides what became of a payout, from what the chain says and from nothing else.

use crate::domain::mutant::mutant;
use crate::domain::network::Address;

mod chain;
pub use chain::{ChainMessage, ChainTransaction, Trace};

/// Jetton operations (TEP-74).
pub const TRANSFER: u32 = 0x0f8a_7ea5;
pub const INTERNAL_TRANSFER: u32 = 0x178d_4519;
pub const EXCESSES: u32 = 0xd532_76db;

/// What a jetton wallet exits with when it holds too few jettons (47) or got too little TON (48),
/// and the codes of the plain jetton of earlier days for the same.
const EXITS_UNFUNDED: [i32; 4] = [47, 48, 706, 709];

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
    /// Our jetton wallet held too few jettons or too little TON.
    Unfunded,
    /// Our jetton wallet refused it for another reason.
    Refused,
    /// The recipient's jetton wallet refused it, for instance because it is locked.
    Bounced,
}

impl ReturnReason {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Skipped => "skipped",
            Self::Unfunded => "unfunded",
            Self::Refused => "refused",
            Self::Bounced => "bounced",
        }
    }
}

/// Evidence for both ends means that somebody is lying: then nothing is decided.
#[must_use]
pub fn verdict(trace: &Trace, batch: &SentBatch, payout: &Expected) -> Verdict {
    let finalized = trace.transactions.iter().all(|transaction| transaction.finalized);
    if !trace.complete || !finalized || wallet_transaction(trace, batch).is_none() {
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
    let message = transaction.in_message.as_ref();
    transaction.account == payout.jetton_wallet
        && !transaction.aborted
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
        // Without an exit code it did not even run: it has no TON, or was never there.
        let unfunded = refused.exit_code.is_none_or(|code| EXITS_UNFUNDED.contains(&code));
        return Some(if unfunded { ReturnReason::Unfunded } else { ReturnReason::Refused });
    }
    if trace.transactions.iter().any(|transaction| takes_back(transaction, batch, payout)) {
        return Some(ReturnReason::Bounced);
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
