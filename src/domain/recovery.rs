//! Decides what a payment that the chain shows means to a database that has forgotten it.

use crate::domain::amount::Amount;
use crate::domain::id::WithdrawalId;
use crate::domain::limits::RECOVERED_ID_MAX;
use crate::domain::network::Address;
use crate::domain::payout::{INTERNAL_TRANSFER, TRANSFER, Trace};
use crate::domain::withdrawal::Status;

/// A transaction of a hot wallet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalletTransaction {
    pub account: Address,
    pub lt: i64,
    /// In a block that nothing can replace.
    pub finalized: bool,
    /// What the wallet did at a seqno: a signed message from outside that it has executed.
    pub message: Option<WalletMessage>,
}

/// A signed message from outside that the hot wallet has executed: its seqno is used up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WalletMessage {
    pub seqno: u32,
    /// Hex, as is the next.
    pub transaction_hash: String,
    pub message_hash: String,
    pub lt: i64,
    /// Chain time, Unix seconds.
    pub at: i64,
    /// The jetton transfers that it sent.
    pub orders: Vec<Order>,
    /// All that it sent is in sight, and no transfer among it could not be read.
    pub readable: bool,
}

/// Whether an answer is what was asked for: that account, after `lt`, in order.
#[must_use]
pub fn in_order(page: &[WalletTransaction], account: &Address, lt: i64) -> bool {
    let mut last = lt;
    page.iter().all(|transaction| {
        let later = transaction.lt > last && transaction.account == *account;
        last = transaction.lt;
        later
    })
}

/// A jetton transfer that was sent, as it says itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    pub query_id: u64,
    /// Micro-USDT.
    pub amount: u64,
    pub recipient: Address,
    pub comment: String,
}

impl Order {
    /// The withdrawal that it says it pays; `None` when it is not in our words, or with a number
    /// that we cannot have come to.
    #[must_use]
    pub fn withdrawal(&self) -> Option<WithdrawalId> {
        let plausible = |id: &WithdrawalId| id.get() <= RECOVERED_ID_MAX;
        self.query_id()?;
        WithdrawalId::parse(self.comment.strip_prefix(PAYMENT_COMMENT)?).filter(plausible)
    }

    /// The payout's number, if it can be one of ours.
    #[must_use]
    pub fn query_id(&self) -> Option<i64> {
        i64::try_from(self.query_id).ok().filter(|id| (1..=RECOVERED_ID_MAX).contains(id))
    }

    /// Whether it pays this withdrawal, exactly.
    #[must_use]
    pub fn pays(&self, withdrawal: WithdrawalId, recipient: &Address, amount: Amount) -> bool {
        self.withdrawal() == Some(withdrawal)
            && self.recipient == *recipient
            && i64::try_from(self.amount) == Ok(amount.micros())
    }
}

/// What stands before the withdrawal's number in the comment of each payment.
pub const PAYMENT_COMMENT: &str = "Withdrawal ";

/// The withdrawal with the number that a payment names, as its row says it now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub id: WithdrawalId,
    pub recipient: Address,
    pub amount: Amount,
    pub status: Status,
    /// Unix seconds.
    pub created_at: i64,
    pub transaction_hash: Option<String>,
}

/// What has to be done about a payment that has reached its recipient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It is in the books already.
    Nothing,
    /// The withdrawal waits and this has paid it.
    Confirm,
    /// A person decides.
    Ask(Kind),
}

/// Why a person has to decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The withdrawal is not in the database.
    Gone,
    /// Its number was given to another withdrawal since.
    Reused,
    /// The same was asked for under the same number, but after this was paid.
    Later,
    /// The money went back to the balance meanwhile.
    Ended,
    /// It was paid, or is being paid, by another transaction as well.
    Twice,
    /// It is not a payment of ours.
    Foreign,
}

impl Kind {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Reused => "reused",
            Self::Later => "later",
            Self::Ended => "ended",
            Self::Twice => "twice",
            Self::Foreign => "foreign",
        }
    }
}

/// `credited` is the hash of the transaction that credited the recipient at `at`, the chain's time.
#[must_use]
pub fn step(order: &Order, credited: &str, at: i64, known: Option<&Known>) -> Step {
    if order.withdrawal().is_none() {
        return Step::Ask(Kind::Foreign);
    }
    let Some(known) = known else { return Step::Ask(Kind::Gone) };
    if !order.pays(known.id, &known.recipient, known.amount) {
        return Step::Ask(Kind::Reused);
    }
    if known.transaction_hash.as_deref() == Some(credited) {
        return Step::Nothing;
    }
    // Nobody pays what was not asked for yet.
    if known.created_at > at {
        return Step::Ask(Kind::Later);
    }
    match known.status {
        Status::Requested | Status::Review | Status::Approved => Step::Confirm,
        Status::Batched | Status::Confirmed => Step::Ask(Kind::Twice),
        Status::Released | Status::Rejected | Status::Cancelled => Step::Ask(Kind::Ended),
    }
}

/// The jetton wallet to which ours has sent on an order: our own jetton wallet says it, so nobody
/// else has to be asked.
#[must_use]
pub fn sent_on_to(trace: &Trace, hot_jetton_wallet: &Address, query_id: u64) -> Option<Address> {
    let ours = trace.transactions.iter().find(|transaction| {
        let came = transaction.in_message.as_ref();
        transaction.account == *hot_jetton_wallet
            && came.is_some_and(|message| {
                !message.bounced
                    && message.opcode == Some(TRANSFER)
                    && message.query_id == Some(query_id)
            })
    })?;
    let on = ours.out_messages.iter().find(|message| message.opcode == Some(INTERNAL_TRANSFER))?;
    on.destination
}

#[cfg(test)]
mod tests;
