//! The JSON of our own API, as the OpenAPI document and the Mini App know it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::amount::{Amount, usd};
use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::domain::waiting::Waiting;
use crate::wire::preferences::Quiet;
use crate::wire::problem;
use crate::wire::texts::text;

/// Dollars for people's eyes and integers for machines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Money {
    pub usd: String,
    pub micros: i64,
}

impl Money {
    /// `micros` may be negative in a statement.
    #[must_use]
    pub fn signed(micros: i64) -> Self {
        Self { usd: usd(micros), micros }
    }
}

impl From<Amount> for Money {
    fn from(amount: Amount) -> Self {
        Self::signed(amount.micros())
    }
}

/// Why something is as it is: a code and its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Reason {
    pub code: &'static str,
    pub title: String,
}

impl Reason {
    #[must_use]
    pub fn new(refusal: Refusal, language: Language) -> Self {
        Self { code: refusal.code(), title: problem::title(refusal, language) }
    }

    #[must_use]
    pub fn waiting(waiting: Waiting, language: Language) -> Self {
        let key = format!("waiting-{}", waiting.code().replace('_', "-"));
        Self { code: waiting.code(), title: text(language, &key, &[]) }
    }
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Person {
    /// Telegram's id, as text: it may exceed what some clients hold in a number.
    pub id: String,
    pub language: &'static str,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Session {
    pub token: String,
    pub expires_at: String,
    pub user: Person,
}

/// An address that opens for a while.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct ExportLink {
    pub url: String,
    pub expires_at: String,
}

/// A message that Telegram keeps ready for a while.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct PreparedInvitation {
    pub id: String,
    pub expires_at: String,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct WithdrawalRange {
    pub min: Money,
    pub max: Money,
}

/// What was earned and is not free yet, and when the next and the last of it will be.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Vesting {
    pub amount: Money,
    pub next_at: Option<String>,
    pub last_at: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Me {
    pub user: Person,
    pub balance: Money,
    pub held: Money,
    pub vesting: Vesting,
    pub referral_link: String,
    pub withdrawal: WithdrawalRange,
    pub network: &'static str,
    pub time_zone_offset_minutes: i64,
    /// Whether they want to hear of each topic.
    pub notifications: BTreeMap<&'static str, bool>,
    pub quiet_hours: Option<Quiet>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Entry {
    pub id: String,
    /// Its place in the books, by which its proof is asked for.
    pub number: String,
    pub kind: String,
    /// Which balance it changes: `earner`, `vesting` or `sponsor`.
    pub account: String,
    pub amount: Money,
    pub at: String,
    pub title: Option<String>,
    /// The task that it is about, if any.
    pub task_id: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Ledger {
    pub entries: Vec<Entry>,
    pub next: Option<String>,
}

/// What somebody had at a moment.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct BalanceAt {
    pub at: String,
    pub balance: Money,
}

/// A sealed piece of the books, without what is in it.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Segment {
    pub number: i64,
    pub first_seq: i64,
    pub last_seq: i64,
    pub root: String,
    pub head: String,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Segments {
    pub segments: Vec<Segment>,
    pub next: Option<String>,
}

/// That a line is in the books: `domain::segment` says how to check it.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Proof {
    pub line: String,
    pub salt: String,
    /// Counted from 0 within the segment, of `size` lines.
    pub index: usize,
    pub size: usize,
    pub path: Vec<String>,
    pub previous_head: String,
    pub segment: Segment,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Transaction {
    pub hash: String,
    pub url: String,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Withdrawal {
    pub id: String,
    pub amount: Money,
    pub address: String,
    pub status: &'static str,
    pub reason: Option<Reason>,
    pub waiting: Option<Reason>,
    /// How many come first, while it is in the queue.
    pub ahead: Option<i64>,
    pub expected_at: Option<String>,
    pub cancellable: bool,
    pub created_at: String,
    pub settled_at: Option<String>,
    pub transaction: Option<Transaction>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct OneWithdrawal {
    pub withdrawal: Withdrawal,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<Money>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Withdrawals {
    pub withdrawals: Vec<Withdrawal>,
    pub next: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct WalletChallenge {
    /// What TON Connect calls the proof's payload.
    pub payload: String,
    pub expires_at: String,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct LinkedWallet {
    pub address: String,
    pub network: &'static str,
    pub linked_at: String,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Wallet {
    pub wallet: Option<LinkedWallet>,
    /// Until then withdrawals are not approved, since the wallet was changed.
    pub withdrawals_wait_until: Option<String>,
}

/// What a wallet reads before it connects:
/// <https://github.com/ton-blockchain/ton-connect>, "App manifest".
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TonConnectManifest<'a> {
    pub url: &'a str,
    pub name: &'a str,
    pub icon_url: String,
}

/// The body of `POST /api/withdrawals`.
#[derive(Deserialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WithdrawalInput {
    pub address: String,
    /// Decimal dollars as text; a JSON number would invite floats.
    pub amount: String,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Health {
    pub status: &'static str,
}
