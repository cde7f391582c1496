//! What anybody may know about our money: what we owe, what our wallets hold, what was paid.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::wire::api::{Money, Segment, Transaction};

/// What a reconciliation found, as it is kept.
#[derive(Serialize, Deserialize)]
pub struct Report {
    pub micros_by_kind: BTreeMap<String, i64>,
    pub wallets: Vec<Wallet>,
    /// USDT in the deposit wallet; none before any arrived.
    #[serde(default)]
    pub deposit_micros: Option<i64>,
    /// How often each law was broken.
    #[serde(default)]
    pub laws: BTreeMap<String, i64>,
    /// When the last round through all of the books was over, Unix seconds; none in the first one.
    #[serde(default)]
    pub round_ended_at: Option<i64>,
}

#[derive(Serialize, Deserialize)]
pub struct Wallet {
    /// Raw address.
    pub address: String,
    pub usdt_micros: i64,
    pub nanoton: u64,
}

/// `GET /api/reserves`.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Reserves {
    /// When the books were looked at.
    pub at: String,
    /// Whether every law held.
    pub balanced: bool,
    /// What earners have and what is on its way to them.
    pub owed_to_earners: Money,
    /// What sponsors have paid in and not yet spent.
    pub owed_to_sponsors: Money,
    /// What is owed, by the kind of account that it is in.
    pub owed: BTreeMap<String, Money>,
    pub owed_in_all: Money,
    pub wallets: Vec<HeldBy>,
    pub deposit_wallet: Option<HeldBy>,
    /// In all these wallets, in USDT.
    pub held_in_all: Money,
    pub payouts: Vec<Paid>,
    /// The newest head of the sealed books.
    pub segment: Option<Segment>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct HeldBy {
    pub address: String,
    pub usdt: Money,
    pub url: String,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Paid {
    pub amount: Money,
    pub at: String,
    pub transaction: Transaction,
}
