//! Every way in which a rule says no. Each has a stable code, an HTTP status and a text.
//!
//! The text is `refusal-<code>` in `static/locales/<language>/refusals.ftl`, with `-` for `_`.

use crate::domain::amount::Amount;

/// A closed list: the compiler asks for a code and a status, `tests/locales.rs` for the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    SignedOut,
    Banned,
    NotFound,
    MethodNotAllowed,
    BadRequest,
    MalformedJson,
    BodyTooLarge,
    HeadersTooLarge,
    UnsupportedMediaType,
    TooManyRequests { retry_after_seconds: i64 },
    CursorMalformed,
    IdempotencyKeyMissing,
    IdempotencyKeyMalformed,
    IdempotencyMismatch,
    TaskNotFound,
    TaskClosed,
    TaskNotStarted,
    TaskTooEarly { wait_seconds: i64 },
    TaskCodeMissing,
    TaskCodeWrong,
    TaskNotAMember,
    TaskCheckUnavailable,
    CampaignOutOfMoney,
    ClaimsPaused,
    AddressMalformed,
    AddressChecksum,
    AddressWorkchain,
    AddressNetwork,
    AmountMalformed,
    AmountBelowMinimum { minimum: Amount },
    AmountAboveMaximum { maximum: Amount },
    BalanceTooLow,
    WithdrawalOpen,
    WithdrawalDailyLimit { maximum: Amount },
    WithdrawalNotFound,
    WithdrawalNotCancellable,
    WithdrawalRejected,
    PayoutRefused,
    NotInReview,
    TimeMalformed,
    TimeTooFarBack,
    LineNotSealed,
    NotReconciledYet,
    RecipientNotLinked,
    WalletChallengeInvalid,
    WalletProofInvalid,
    WalletProofOutdated,
    WalletNetworkWrong,
    WalletKeyUnknown,
}

impl Refusal {
    /// One of each, for the tests that hold codes, texts and documents together.
    pub const ALL: [Self; 49] = [
        Self::SignedOut,
        Self::Banned,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::BadRequest,
        Self::MalformedJson,
        Self::BodyTooLarge,
        Self::HeadersTooLarge,
        Self::UnsupportedMediaType,
        Self::TooManyRequests { retry_after_seconds: 60 },
        Self::CursorMalformed,
        Self::IdempotencyKeyMissing,
        Self::IdempotencyKeyMalformed,
        Self::IdempotencyMismatch,
        Self::TaskNotFound,
        Self::TaskClosed,
        Self::TaskNotStarted,
        Self::TaskTooEarly { wait_seconds: 30 },
        Self::TaskCodeMissing,
        Self::TaskCodeWrong,
        Self::TaskNotAMember,
        Self::TaskCheckUnavailable,
        Self::CampaignOutOfMoney,
        Self::ClaimsPaused,
        Self::AddressMalformed,
        Self::AddressChecksum,
        Self::AddressWorkchain,
        Self::AddressNetwork,
        Self::AmountMalformed,
        Self::AmountBelowMinimum { minimum: Amount::ZERO },
        Self::AmountAboveMaximum { maximum: Amount::ZERO },
        Self::BalanceTooLow,
        Self::WithdrawalOpen,
        Self::WithdrawalDailyLimit { maximum: Amount::ZERO },
        Self::WithdrawalNotFound,
        Self::WithdrawalNotCancellable,
        Self::WithdrawalRejected,
        Self::PayoutRefused,
        Self::NotInReview,
        Self::TimeMalformed,
        Self::TimeTooFarBack,
        Self::LineNotSealed,
        Self::NotReconciledYet,
        Self::RecipientNotLinked,
        Self::WalletChallengeInvalid,
        Self::WalletProofInvalid,
        Self::WalletProofOutdated,
        Self::WalletNetworkWrong,
        Self::WalletKeyUnknown,
    ];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SignedOut => "signed_out",
            Self::Banned => "banned",
            Self::NotFound => "not_found",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::BadRequest => "bad_request",
            Self::MalformedJson => "malformed_json",
            Self::BodyTooLarge => "body_too_large",
            Self::HeadersTooLarge => "headers_too_large",
            Self::UnsupportedMediaType => "unsupported_media_type",
            Self::TooManyRequests { .. } => "too_many_requests",
            Self::CursorMalformed => "cursor_malformed",
            Self::IdempotencyKeyMissing => "idempotency_key_missing",
            Self::IdempotencyKeyMalformed => "idempotency_key_malformed",
            Self::IdempotencyMismatch => "idempotency_mismatch",
            Self::TaskNotFound => "task_not_found",
            Self::TaskClosed => "task_closed",
            Self::TaskNotStarted => "task_not_started",
            Self::TaskTooEarly { .. } => "task_too_early",
            Self::TaskCodeMissing => "task_code_missing",
            Self::TaskCodeWrong => "task_code_wrong",
            Self::TaskNotAMember => "task_not_a_member",
            Self::TaskCheckUnavailable => "task_check_unavailable",
            Self::CampaignOutOfMoney => "campaign_out_of_money",
            Self::ClaimsPaused => "claims_paused",
            Self::AddressMalformed => "address_malformed",
            Self::AddressChecksum => "address_checksum",
            Self::AddressWorkchain => "address_workchain",
            Self::AddressNetwork => "address_network",
            Self::AmountMalformed => "amount_malformed",
            Self::AmountBelowMinimum { .. } => "amount_below_minimum",
            Self::AmountAboveMaximum { .. } => "amount_above_maximum",
            Self::BalanceTooLow => "balance_too_low",
            Self::WithdrawalOpen => "withdrawal_open",
            Self::WithdrawalDailyLimit { .. } => "withdrawal_daily_limit",
            Self::WithdrawalNotFound => "withdrawal_not_found",
            Self::WithdrawalNotCancellable => "withdrawal_not_cancellable",
            Self::WithdrawalRejected => "withdrawal_rejected",
            Self::PayoutRefused => "payout_refused",
            Self::NotInReview => "not_in_review",
            Self::TimeMalformed => "time_malformed",
            Self::TimeTooFarBack => "time_too_far_back",
            Self::LineNotSealed => "line_not_sealed",
            Self::NotReconciledYet => "not_reconciled_yet",
            Self::RecipientNotLinked => "recipient_not_linked",
            Self::WalletChallengeInvalid => "wallet_challenge_invalid",
            Self::WalletProofInvalid => "wallet_proof_invalid",
            Self::WalletProofOutdated => "wallet_proof_outdated",
            Self::WalletNetworkWrong => "wallet_network_wrong",
            Self::WalletKeyUnknown => "wallet_key_unknown",
        }
    }

    /// The refusal that a code in the database stands for.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|refusal| refusal.code() == code)
    }

    /// RFC 9110 status code.
    #[must_use]
    pub const fn status(self) -> u16 {
        match self {
            Self::BadRequest
            | Self::MalformedJson
            | Self::CursorMalformed
            | Self::TimeMalformed
            | Self::IdempotencyKeyMissing
            | Self::IdempotencyKeyMalformed => 400,
            Self::SignedOut => 401,
            Self::Banned => 403,
            Self::NotFound | Self::TaskNotFound | Self::WithdrawalNotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::BodyTooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::TooManyRequests { .. } => 429,
            Self::HeadersTooLarge => 431,
            Self::TaskClosed
            | Self::TaskNotStarted
            | Self::TaskTooEarly { .. }
            | Self::TaskNotAMember
            | Self::TaskCheckUnavailable
            | Self::CampaignOutOfMoney
            | Self::ClaimsPaused
            | Self::BalanceTooLow
            | Self::WithdrawalOpen
            | Self::WithdrawalDailyLimit { .. }
            | Self::IdempotencyMismatch
            | Self::WithdrawalNotCancellable
            | Self::WithdrawalRejected
            | Self::PayoutRefused
            | Self::NotInReview
            | Self::TimeTooFarBack
            | Self::LineNotSealed
            | Self::NotReconciledYet
            | Self::RecipientNotLinked
            | Self::WalletChallengeInvalid => 409,
            Self::TaskCodeMissing
            | Self::TaskCodeWrong
            | Self::AddressMalformed
            | Self::AddressChecksum
            | Self::AddressWorkchain
            | Self::AddressNetwork
            | Self::AmountMalformed
            | Self::AmountBelowMinimum { .. }
            | Self::AmountAboveMaximum { .. }
            | Self::WalletProofInvalid
            | Self::WalletProofOutdated
            | Self::WalletNetworkWrong
            | Self::WalletKeyUnknown => 422,
        }
    }

    /// Seconds after which the same request may succeed.
    #[must_use]
    pub const fn retry_after_seconds(self) -> Option<i64> {
        match self {
            Self::TooManyRequests { retry_after_seconds } => Some(retry_after_seconds),
            Self::TaskTooEarly { wait_seconds } => Some(wait_seconds),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_refusal_has_its_own_code() {
        let codes: BTreeSet<_> = Refusal::ALL.iter().map(|refusal| refusal.code()).collect();
        assert_eq!(codes.len(), Refusal::ALL.len());
        for refusal in Refusal::ALL {
            assert_eq!(Refusal::from_code(refusal.code()), Some(refusal));
            assert!((400..500).contains(&refusal.status()));
        }
    }
}
