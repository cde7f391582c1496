//! Why a withdrawal waits, in an order of its own: each reason has a code and a text.
//!
//! The text is `waiting-<code>` in `static/locales/<language>/refusals.ftl`, with `-` for `_`.

use crate::domain::limits::{BATCH_PAYOUTS_MAX, BATCH_USUAL_SECONDS};
use crate::domain::withdrawal::Status;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// It will be looked at, or put into the next batch, when its turn comes.
    InQueue,
    /// Its batch is signed; the chain has not finally said what became of it.
    BeingPaid,
    /// A person has to look at it.
    InReview,
    /// So much has left in this hour, on this day, or to this address, that it waits.
    HourLimit,
    DayLimit,
    RecipientLimit,
    /// Several signals say that it may not be one person's: it waits for a day, …
    Slower,
    /// … or for somebody who looks at them.
    CloserLook,
    /// The earner has just changed the wallet that it goes to.
    WalletChanged,
    /// Our wallet has to be filled with USDT first, …
    HotWalletLowUsdt,
    /// … or with TON for the network's fees.
    HotWalletLowTon,
    /// Its batch was executed without it: our wallet had too little TON to send it.
    Skipped,
    /// Our jetton wallet refused it: it held too few USDT, …
    Unfunded,
    /// … or got too little TON.
    LowGas,
    /// Payouts are switched off.
    PayoutsPaused,
    /// Its signed message has not been included yet and is sent again, the same bytes.
    SentAgain,
    /// The chain's time has passed the signed message; it is signed again at the same seqno.
    SignedAgain,
    /// An indexer does not answer.
    IndexerSilent,
    /// An indexer does not show yet, or not finally, what became of it.
    IndexerBehind,
    /// The final trace says something that no rule covers: a person has to look.
    NoVerdict,
    /// Two indexers contradict each other: a person has to look.
    SourcesDisagree,
}

impl Waiting {
    pub const ALL: [Self; 21] = [
        Self::InQueue,
        Self::BeingPaid,
        Self::InReview,
        Self::HourLimit,
        Self::DayLimit,
        Self::RecipientLimit,
        Self::Slower,
        Self::CloserLook,
        Self::WalletChanged,
        Self::HotWalletLowUsdt,
        Self::HotWalletLowTon,
        Self::Skipped,
        Self::Unfunded,
        Self::LowGas,
        Self::PayoutsPaused,
        Self::SentAgain,
        Self::SignedAgain,
        Self::IndexerSilent,
        Self::IndexerBehind,
        Self::NoVerdict,
        Self::SourcesDisagree,
    ];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::InQueue => "in_queue",
            Self::BeingPaid => "being_paid",
            Self::InReview => "in_review",
            Self::HourLimit => "hour_limit",
            Self::DayLimit => "day_limit",
            Self::RecipientLimit => "recipient_limit",
            Self::Slower => "slower",
            Self::CloserLook => "closer_look",
            Self::WalletChanged => "wallet_changed",
            Self::HotWalletLowUsdt => "hot_wallet_low_usdt",
            Self::HotWalletLowTon => "hot_wallet_low_ton",
            Self::Skipped => "skipped",
            Self::Unfunded => "unfunded",
            Self::LowGas => "low_gas",
            Self::PayoutsPaused => "payouts_paused",
            Self::SentAgain => "sent_again",
            Self::SignedAgain => "signed_again",
            Self::IndexerSilent => "indexer_silent",
            Self::IndexerBehind => "indexer_behind",
            Self::NoVerdict => "no_verdict",
            Self::SourcesDisagree => "sources_disagree",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|waiting| waiting.code() == code)
    }

    /// What the database's refusal to approve means.
    #[must_use]
    pub fn from_rule(rule: &str) -> Option<Self> {
        match rule {
            "payout_hour_limit" => Some(Self::HourLimit),
            "payout_day_limit" => Some(Self::DayLimit),
            "payout_recipient_limit" => Some(Self::RecipientLimit),
            "withdrawals_wait" => Some(Self::WalletChanged),
            "fairness_slower" => Some(Self::Slower),
            "fairness_review" | "unseen_limit" | "wallet_shared" => Some(Self::CloserLook),
            _ => None,
        }
    }
}

/// `None` for a withdrawal that has come to its end. `noted` is what was written beside it, or
/// beside its batch once it has one.
#[must_use]
pub const fn reason(status: Status, noted: Option<Waiting>, payouts_on: bool) -> Option<Waiting> {
    match (status, noted) {
        (Status::Batched, None) => Some(Waiting::BeingPaid),
        (Status::Requested | Status::Review | Status::Approved, _) if !payouts_on => {
            Some(Waiting::PayoutsPaused)
        }
        (Status::Review, Some(Waiting::CloserLook)) => Some(Waiting::CloserLook),
        (Status::Review, _) => Some(Waiting::InReview),
        (Status::Requested | Status::Approved | Status::Batched, Some(noted)) => Some(noted),
        (Status::Requested | Status::Approved, None) => Some(Waiting::InQueue),
        _ => None,
    }
}

/// What is written beside a batch that was signed so long ago. For as long as a batch usually
/// takes, nothing is: waiting a moment for an indexer is nothing to worry anybody with.
#[must_use]
pub const fn noted(waiting: Waiting, age_seconds: i64) -> Option<Waiting> {
    if age_seconds < BATCH_USUAL_SECONDS { None } else { Some(waiting) }
}

/// Seconds until it is probably paid, when nothing but its turn is in the way.
/// `ahead` is how many others come first, each batch taking `BATCH_USUAL_SECONDS`.
#[must_use]
pub fn expected_seconds(waiting: Waiting, ahead: i64) -> Option<i64> {
    match waiting {
        Waiting::BeingPaid => Some(BATCH_USUAL_SECONDS),
        Waiting::InQueue => {
            let batches_before = ahead.checked_div(BATCH_PAYOUTS_MAX)?;
            Some(batches_before.saturating_add(1).saturating_mul(BATCH_USUAL_SECONDS))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_has_its_own_code() {
        for waiting in Waiting::ALL {
            assert_eq!(Waiting::from_code(waiting.code()), Some(waiting));
        }
        assert_eq!(Waiting::from_code("patience"), None);
    }

    #[test]
    fn the_reason_that_a_person_reads_is_the_one_that_is_in_the_way() {
        use Waiting::{
            BeingPaid, CloserLook, DayLimit, InQueue, InReview, IndexerBehind, PayoutsPaused,
        };
        for (status, noted, payouts_on, expected) in [
            (Status::Requested, None, true, Some(InQueue)),
            (Status::Requested, Some(DayLimit), true, Some(DayLimit)),
            (Status::Requested, Some(DayLimit), false, Some(PayoutsPaused)),
            (Status::Review, None, true, Some(InReview)),
            (Status::Review, Some(DayLimit), true, Some(InReview)),
            (Status::Review, Some(CloserLook), true, Some(CloserLook)),
            (Status::Review, Some(CloserLook), false, Some(PayoutsPaused)),
            (Status::Approved, None, true, Some(InQueue)),
            (Status::Approved, None, false, Some(PayoutsPaused)),
            (Status::Batched, None, false, Some(BeingPaid)),
            (Status::Batched, Some(IndexerBehind), false, Some(IndexerBehind)),
            (Status::Confirmed, Some(DayLimit), true, None),
            (Status::Released, None, false, None),
            (Status::Rejected, None, true, None),
            (Status::Cancelled, None, true, None),
        ] {
            assert_eq!(reason(status, noted, payouts_on), expected, "{status:?} {noted:?}");
        }
    }

    #[test]
    fn each_rule_of_the_schema_that_makes_one_wait_is_a_reason() {
        for (rule, expected) in [
            ("payout_hour_limit", Some(Waiting::HourLimit)),
            ("payout_day_limit", Some(Waiting::DayLimit)),
            ("payout_recipient_limit", Some(Waiting::RecipientLimit)),
            ("withdrawals_wait", Some(Waiting::WalletChanged)),
            ("fairness_slower", Some(Waiting::Slower)),
            ("fairness_review", Some(Waiting::CloserLook)),
            ("unseen_limit", Some(Waiting::CloserLook)),
            ("wallet_shared", Some(Waiting::CloserLook)),
            ("payouts_paused", None),
        ] {
            assert_eq!(Waiting::from_rule(rule), expected, "{rule}");
        }
    }

    #[test]
    fn nobody_is_worried_before_a_batch_takes_longer_than_usual() {
        let behind = Waiting::IndexerBehind;
        for (age_seconds, expected) in [
            (0, None),
            (BATCH_USUAL_SECONDS - 1, None),
            (BATCH_USUAL_SECONDS, Some(behind)),
            (BATCH_USUAL_SECONDS + 1, Some(behind)),
        ] {
            assert_eq!(noted(behind, age_seconds), expected, "{age_seconds}");
        }
    }

    #[test]
    fn the_expected_time_grows_with_the_queue() {
        let minute = BATCH_USUAL_SECONDS;
        for (waiting, ahead, expected) in [
            (Waiting::InQueue, 0, Some(minute)),
            (Waiting::InQueue, BATCH_PAYOUTS_MAX - 1, Some(minute)),
            (Waiting::InQueue, BATCH_PAYOUTS_MAX, Some(2 * minute)),
            (Waiting::BeingPaid, 500, Some(minute)),
            (Waiting::InReview, 0, None),
            (Waiting::PayoutsPaused, 0, None),
        ] {
            assert_eq!(expected_seconds(waiting, ahead), expected, "{waiting:?} {ahead}");
        }
    }
}
