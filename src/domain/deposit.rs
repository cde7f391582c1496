//! Decides who may pay an invoice, and what the chain's transactions bring to a sponsor.

use crate::domain::id::UserId;
use crate::domain::limits::{
    DEPOSIT_NANOTON_MIN, DEPOSIT_USDT_MICROS_MIN, INVOICE_STARS_MAX, INVOICE_STARS_MIN, STAR_MICROS,
};
use crate::domain::network::Address;
use crate::domain::refusal::Refusal;

/// What a sponsor can pay with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asset {
    Stars,
    Ton,
    Usdt,
}

impl Asset {
    pub const ALL: [Self; 3] = [Self::Stars, Self::Ton, Self::Usdt];

    /// As in `world:<name>`, the account that the money comes from.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stars => "stars",
            Self::Ton => "ton",
            Self::Usdt => "usdt",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|asset| asset.name() == name)
    }
}

/// A line of Telegram's statement of Stars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StarLine {
    /// The charge id, where it is about a payment.
    pub charge_id: String,
    pub kind: StarLineKind,
    pub stars: i64,
    /// Unix seconds.
    pub at: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StarLineKind {
    Payment,
    Refund,
    /// Neither came from a sponsor nor went to one.
    Other,
}

impl StarLineKind {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Payment => "payment",
            Self::Refund => "refund",
            Self::Other => "other",
        }
    }
}

/// The currency that the Bot API calls Stars by.
pub const STARS_CURRENCY: &str = "XTR";

/// An invoice that can be made out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    pub stars: i64,
    /// Micro-USDT for one Star.
    pub rate_micros: i64,
    pub amount_micros: i64,
}

/// # Errors
/// `StarsOutOfRange`.
pub fn price(stars: i64) -> Result<Price, Refusal> {
    let range = INVOICE_STARS_MIN..=INVOICE_STARS_MAX;
    let amount = stars.checked_mul(STAR_MICROS).filter(|_| range.contains(&stars));
    let refusal =
        Refusal::StarsOutOfRange { minimum: INVOICE_STARS_MIN, maximum: INVOICE_STARS_MAX };
    let amount_micros = amount.ok_or(refusal)?;
    Ok(Price { stars, rate_micros: STAR_MICROS, amount_micros })
}

/// An invoice as its row says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invoice {
    pub user: UserId,
    pub stars: i64,
    /// Unix seconds.
    pub expires_at: i64,
    pub paid: bool,
}

/// What Telegram says somebody is about to pay.
#[derive(Clone, Copy, Debug)]
pub struct Checkout<'a> {
    pub user: UserId,
    pub currency: &'a str,
    pub amount: i64,
}

/// Whether somebody may pay. `deposits_on` is the state of the kill switch.
///
/// # Errors
/// The first rule that says no; the payer reads its text.
pub fn check_out(
    invoice: Option<&Invoice>,
    checkout: &Checkout,
    deposits_on: bool,
    now: i64,
) -> Result<(), Refusal> {
    let theirs = |invoice: &&Invoice| {
        invoice.user == checkout.user
            && invoice.stars == checkout.amount
            && checkout.currency == STARS_CURRENCY
    };
    let invoice = invoice.filter(theirs).ok_or(Refusal::InvoiceUnknown)?;
    if invoice.paid {
        return Err(Refusal::InvoicePaid);
    }
    if !deposits_on {
        return Err(Refusal::DepositsPaused);
    }
    if now >= invoice.expires_at {
        return Err(Refusal::InvoiceExpired);
    }
    Ok(())
}

/// A transaction on an account of ours, as far as deposits need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    pub account: Address,
    /// Logical time: unique for each transaction of an account, and growing.
    pub lt: i64,
    /// Chain time, Unix seconds.
    pub at: i64,
    /// In a block that nothing can replace.
    pub finalized: bool,
    /// The contract ran to its end, and what it did stays.
    pub executed: bool,
    /// How many messages it sent.
    pub messages_sent: usize,
    /// `None` for a message from outside.
    pub source: Option<Address>,
    /// The message came back. The chain sets this; a sender cannot.
    pub bounced: bool,
    pub nanoton: u64,
    pub said: Said,
}

/// What the body of a message says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// A comment, or nothing at all.
    Comment(String),
    /// `internal_transfer` (TEP-74): one jetton wallet credits another.
    Credit { amount: u64, from: Option<Address>, comment: String },
    /// Any other operation.
    Other,
}

/// Money that arrived on the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrival {
    pub lt: i64,
    pub at: i64,
    /// Nanotons or micro-USDT.
    pub units: i64,
    pub payer: Option<Address>,
    /// Trimmed; it names a sponsor when it is one of our memos, to the letter.
    pub memo: String,
}

/// USDT: what our own jetton wallet itself credited. Nobody else's word counts: anybody can send a
/// `transfer_notification`, and a forged `internal_transfer` is aborted by our wallet's code.
#[must_use]
pub fn usdt_arrival(incoming: &Incoming) -> Option<Arrival> {
    let Said::Credit { amount, from, comment } = &incoming.said else { return None };
    let units = i64::try_from(*amount).ok()?;
    let credited = !incoming.bounced && incoming.executed;
    if !credited || units < DEPOSIT_USDT_MICROS_MIN {
        return None;
    }
    Some(arrival(incoming, units, *from, comment))
}

/// TON: what stayed in the deposit wallet. A wallet that sends something on in the same transaction
/// is at its owner's work, and what our jetton wallet sends are notices and left-over gas.
#[must_use]
pub fn ton_arrival(incoming: &Incoming, jetton_wallet: &Address) -> Option<Arrival> {
    let Said::Comment(comment) = &incoming.said else { return None };
    let source = incoming.source.filter(|source| source != jetton_wallet)?;
    let units = i64::try_from(incoming.nanoton).ok()?;
    let stayed = !incoming.bounced && incoming.executed && incoming.messages_sent == 0;
    if !stayed || units < DEPOSIT_NANOTON_MIN {
        return None;
    }
    Some(arrival(incoming, units, Some(source), comment))
}

fn arrival(incoming: &Incoming, units: i64, payer: Option<Address>, comment: &str) -> Arrival {
    Arrival { lt: incoming.lt, at: incoming.at, units, payer, memo: comment.trim().to_owned() }
}

#[cfg(test)]
mod tests;
