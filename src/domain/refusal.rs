//! Every way in which a rule says no. Each has a stable code, an HTTP status and a text.
//!
//! The text is `refusal-<code>` in `static/locales/<language>/refusals.ftl`, with `-` for `_`.

use crate::domain::amount::Amount;

/// Writes all that belongs to a line of the list, so that nobody forgets half of it. A field comes
/// with an example of its value.
macro_rules! refusals {
    ($(
        $(#[$about:meta])*
        $name:ident $({ $($field:ident: $kind:ty = $example:expr),+ })?
            => $status:literal $code:literal,
    )+) => {
        /// A closed list; `tests/locales.rs` asks for the texts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Refusal {
            $( $(#[$about])* $name $({ $($field: $kind),+ })?, )+
        }

        impl Refusal {
            /// One of each, for the tests that hold codes, texts and documents together.
            pub const ALL: &'static [Self] = &[$( Self::$name $({ $($field: $example),+ })?, )+];

            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $( Self::$name $({ $($field: _),+ })? => $code, )+
                }
            }

            /// RFC 9110 status code.
            #[must_use]
            pub const fn status(self) -> u16 {
                match self {
                    $( Self::$name $({ $($field: _),+ })? => $status, )+
                }
            }
        }
    };
}

refusals! {
    SignedOut => 401 "signed_out",
    Banned => 403 "banned",
    NotFound => 404 "not_found",
    MethodNotAllowed => 405 "method_not_allowed",
    BadRequest => 400 "bad_request",
    MalformedJson => 400 "malformed_json",
    BodyTooLarge => 413 "body_too_large",
    HeadersTooLarge => 431 "headers_too_large",
    UnsupportedMediaType => 415 "unsupported_media_type",
    TooManyRequests { retry_after_seconds: i64 = 60 } => 429 "too_many_requests",
    CursorMalformed => 400 "cursor_malformed",
    IdempotencyKeyMissing => 400 "idempotency_key_missing",
    IdempotencyKeyMalformed => 400 "idempotency_key_malformed",
    IdempotencyMismatch => 409 "idempotency_mismatch",
    TaskNotFound => 404 "task_not_found",
    TaskClosed => 409 "task_closed",
    TaskNotStarted => 409 "task_not_started",
    TaskTooEarly { wait_seconds: i64 = 30 } => 409 "task_too_early",
    TaskCodeMissing => 422 "task_code_missing",
    TaskCodeWrong => 422 "task_code_wrong",
    TaskNotAMember => 409 "task_not_a_member",
    TaskCheckUnavailable => 409 "task_check_unavailable",
    TaskCapReached => 409 "task_cap_reached",
    TaskCapDailyReached => 409 "task_cap_daily_reached",
    TaskNeedsAnother => 409 "task_needs_another",
    TaskOtherLanguage => 403 "task_other_language",
    TaskOtherCountry => 403 "task_other_country",
    TaskPremiumOnly => 403 "task_premium_only",
    TaskNotForPremium => 403 "task_not_for_premium",
    TaskTrustTooLow => 403 "task_trust_too_low",
    TaskAnswersMissing => 422 "task_answers_missing",
    TaskAnswerWrong { left: i64 = 2 } => 422 "task_answer_wrong",
    TaskAttemptsUsedUp => 409 "task_attempts_used_up",
    TaskDayNotOver => 409 "task_day_not_over",
    TaskFriendsMissing { missing: i64 = 2 } => 409 "task_friends_missing",
    TaskWalletMissing => 409 "task_wallet_missing",
    TaskWalletShared => 409 "task_wallet_shared",
    TaskNotBoosted => 409 "task_not_boosted",
    TaskHoldMissing => 409 "task_hold_missing",
    TaskTransferMissing => 409 "task_transfer_missing",
    /// It was done and seen, and is paid as soon as its campaign has money again.
    TaskWaitsForMoney => 409 "task_waits_for_money",
    TaskNotReported => 409 "task_not_reported",
    TaskProofMissing => 422 "task_proof_missing",
    TaskProofUnasked => 409 "task_proof_unasked",
    TaskProofReused => 409 "task_proof_reused",
    TaskProofUnreadable => 409 "task_proof_unreadable",
    TaskProofOtherTask => 409 "task_proof_other_task",
    TaskProofEdited => 409 "task_proof_edited",
    PictureMalformed => 422 "picture_malformed",
    PictureSizeOutOfRange => 422 "picture_size_out_of_range",
    ProofJudged => 409 "proof_judged",
    BanDiffers => 409 "ban_differs",
    TaskRulesMalformed => 422 "task_rules_malformed",
    TaskLinkMalformed => 422 "task_link_malformed",
    TaskChatMalformed => 422 "task_chat_malformed",
    TaskSecondsOutOfRange => 422 "task_seconds_out_of_range",
    TaskCodeMalformed => 422 "task_code_malformed",
    TaskQuizMalformed => 422 "task_quiz_malformed",
    TaskFriendsOutOfRange => 422 "task_friends_out_of_range",
    TaskTonMalformed => 422 "task_ton_malformed",
    TaskAudienceMalformed => 422 "task_audience_malformed",
    TaskPlanMalformed => 422 "task_plan_malformed",
    TaskPlanUnfit => 422 "task_plan_unfit",
    TaskFirstInLine => 422 "task_first_in_line",
    CampaignOutOfMoney => 409 "campaign_out_of_money",
    CampaignSpentToday => 409 "campaign_spent_today",
    EarnedEnoughToday => 409 "earned_enough_today",
    ClaimsPaused => 409 "claims_paused",
    AddressMalformed => 422 "address_malformed",
    AddressChecksum => 422 "address_checksum",
    AddressWorkchain => 422 "address_workchain",
    AddressNetwork => 422 "address_network",
    AmountMalformed => 422 "amount_malformed",
    AmountBelowMinimum { minimum: Amount = Amount::ZERO } => 422 "amount_below_minimum",
    AmountAboveMaximum { maximum: Amount = Amount::ZERO } => 422 "amount_above_maximum",
    BalanceTooLow => 409 "balance_too_low",
    WithdrawalOpen => 409 "withdrawal_open",
    WithdrawalDailyLimit { maximum: Amount = Amount::ZERO } => 409 "withdrawal_daily_limit",
    WithdrawalNotFound => 404 "withdrawal_not_found",
    WithdrawalNotCancellable => 409 "withdrawal_not_cancellable",
    WithdrawalRejected => 409 "withdrawal_rejected",
    PayoutRefused => 409 "payout_refused",
    DisputeNotFound => 404 "dispute_not_found",
    RecipientLocked => 409 "recipient_locked",
    RecipientIsOurs => 409 "recipient_is_ours",
    RecipientIsJettonWallet => 409 "recipient_is_jetton_wallet",
    NotInReview => 409 "not_in_review",
    NothingHeld => 404 "nothing_held",
    TimeMalformed => 400 "time_malformed",
    TimeTooFarBack => 409 "time_too_far_back",
    LineNotSealed => 409 "line_not_sealed",
    NotReconciledYet => 409 "not_reconciled_yet",
    RecipientNotLinked => 409 "recipient_not_linked",
    WalletChallengeInvalid => 409 "wallet_challenge_invalid",
    WalletProofInvalid => 422 "wallet_proof_invalid",
    WalletProofOutdated => 422 "wallet_proof_outdated",
    WalletNetworkWrong => 422 "wallet_network_wrong",
    WalletKeyUnknown => 422 "wallet_key_unknown",
    DepositsPaused => 409 "deposits_paused",
    DepositMethodUnavailable => 409 "deposit_method_unavailable",
    StarsOutOfRange { minimum: i64 = 50, maximum: i64 = 100 } => 422 "stars_out_of_range",
    InvoiceUnknown => 404 "invoice_unknown",
    InvoiceExpired => 409 "invoice_expired",
    InvoicePaid => 409 "invoice_paid",
    SponsorBalanceTooLow => 409 "sponsor_balance_too_low",
    ClaimNotVesting => 409 "claim_not_vesting",
    TermsOutOfRange => 422 "terms_out_of_range",
    CampaignNotFound => 404 "campaign_not_found",
    CampaignClosed => 409 "campaign_closed",
    CampaignNameMalformed => 422 "campaign_name_malformed",
    CampaignTasksCount => 422 "campaign_tasks_count",
    /// Somebody took a step or changed it since it was read.
    CampaignChanged => 409 "campaign_changed",
    CampaignInReview => 409 "campaign_in_review",
    CampaignStepImpossible => 409 "campaign_step_impossible",
    /// An operator paused it.
    CampaignStopped => 409 "campaign_stopped",
    CampaignTaskUnknown => 409 "campaign_task_unknown",
    AppealTextMalformed => 422 "appeal_text_malformed",
    AppealMade => 409 "appeal_made",
    AppealDecided => 409 "appeal_decided",
    NothingToAppeal => 409 "nothing_to_appeal",
    PartnerNameMalformed => 422 "partner_name_malformed",
    PartnerNameTaken => 409 "partner_name_taken",
    PartnerNotFound => 404 "partner_not_found",
    /// No partner, no signature, a wrong one, or one of another time.
    PostbackUnsigned => 401 "postback_unsigned",
    WebhookUrlMalformed => 422 "webhook_url_malformed",
    /// There is none, or it is switched off.
    WebhookNotOn => 409 "webhook_not_on",
    DeliveryNotFound => 404 "delivery_not_found",
    TaskRewardOutOfRange { minimum: Amount = Amount::ZERO, maximum: Amount = Amount::ZERO }
        => 422 "task_reward_out_of_range",
    TaskPictureUnknown => 422 "task_picture_unknown",
    TaskCapMalformed => 422 "task_cap_malformed",
    TaskTimeMalformed => 422 "task_time_malformed",
    TaskTextMalformed => 422 "task_text_malformed",
    /// They were forgotten, as they wanted.
    AccountErased => 403 "account_erased",
    SupportRequestsOpen => 409 "support_requests_open",
    SupportWordsTooLong { maximum: i64 = 2_000 } => 422 "support_words_too_long",
    FormUnreadable => 422 "form_unreadable",
    /// It was opened where no message can be sent, or too long ago.
    LaunchNotAnswerable => 409 "launch_not_answerable",
    LaunchAnswered => 409 "launch_answered",
    BroadcastUnderWay => 409 "broadcast_under_way",
    /// It was not counted yet, or is over.
    BroadcastNotReady => 409 "broadcast_not_ready",
    AdminNotSetUp => 403 "admin_not_set_up",
    OperatorNotAllowed => 403 "operator_not_allowed",
    OwnRole => 409 "own_role",
    /// Payouts cannot be switched on before every hot wallet was read.
    RecoveryUnfinished => 409 "recovery_unfinished",
    /// Payouts cannot be switched on before somebody has dealt with all of them.
    FindingsUnsettled => 409 "findings_unsettled",
    CorrectionImpossible => 409 "correction_impossible",
    CorrectionNeedsAnother => 409 "correction_needs_another",
    CorrectionExpired => 409 "correction_expired",
    FlagsMalformed => 422 "flags_malformed",
    /// It has strategies or operators that would silently mean nobody.
    FlagsUnsupported => 422 "flags_unsupported",
    CorrectionMade => 409 "correction_made",
}

impl Refusal {
    /// The refusal that a code in the database stands for.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|refusal| refusal.code() == code)
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
        for refusal in Refusal::ALL.iter().copied() {
            assert_eq!(Refusal::from_code(refusal.code()), Some(refusal));
            assert!((400..500).contains(&refusal.status()));
        }
    }
}
