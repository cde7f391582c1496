//! Our SQL, all of it. Pure: builds statements and reads rows; somebody else runs them.
//!
//! Every number is bound as a JavaScript number, which SQLite receives as REAL. Columns of strict
//! tables turn it back into an integer; anywhere else a parameter needs `cast(?1 as integer)`.

pub mod appeals;
pub mod approvals;
pub mod bans;
pub mod batches;
pub mod boards;
pub mod broadcasts;
pub mod campaign_decisions;
pub mod campaign_tasks;
pub mod campaigns;
pub mod chain_deposits;
pub mod check_ins;
pub mod claims;
pub mod clawbacks;
pub mod dead_letters;
pub mod deliveries;
pub mod deposits;
pub mod devices;
pub mod disputes;
pub mod erasures;
pub mod exports;
pub mod fairness;
pub mod flags;
pub mod friends;
pub mod invoices;
pub mod launches;
pub mod ledger;
pub mod metrics;
pub mod notifications;
pub mod operators;
pub mod outside;
pub mod paces;
pub mod partners;
pub mod payouts;
pub mod pictures;
pub mod preferences;
pub mod proofs;
pub mod reconciliations;
pub mod recoveries;
pub mod results;
pub mod row;
pub mod sessions;
pub mod star_lines;
pub mod star_refunds;
pub mod support_requests;
pub mod sweep;
pub mod switches;
pub mod tasks;
pub mod terms;
pub mod users;
pub mod wallet_moves;
pub mod wallets;
pub mod webhooks;
pub mod withdrawals;

use crate::domain::refusal::Refusal;

/// One prepared statement. The text is fixed; only parameters vary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub sql: &'static str,
    pub parameters: Vec<Value>,
}

impl Statement {
    #[must_use]
    pub fn new(sql: &'static str, parameters: impl Into<Vec<Value>>) -> Self {
        Self { sql, parameters: parameters.into() }
    }
}

/// A parameter. Integers come from ids, amounts and times, all within 2^53 - 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Null,
    Integer(i64),
    Text(String),
}

impl From<i64> for Value {
    fn from(integer: i64) -> Self {
        Self::Integer(integer)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// A rule of the schema that a batch broke; nothing of the batch was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken(pub String);

impl Broken {
    /// Finds the rule in the database's error text, whatever stands before it:
    /// `campaign_out_of_money: SQLITE_CONSTRAINT …`,
    /// `CHECK constraint failed: amount_positive: SQLITE_CONSTRAINT …` or
    /// `UNIQUE constraint failed: users.id: SQLITE_CONSTRAINT …`.
    /// `None` when the text speaks of no rule, so that nobody knows whether the batch was done.
    #[must_use]
    pub fn find(error_text: &str) -> Option<Self> {
        let (before, _) = error_text.split_once(": SQLITE_CONSTRAINT")?;
        let rule = before.rsplit(": ").next().unwrap_or_default();
        let rule = rule.split(',').next().unwrap_or_default();
        Some(Self(rule.to_owned()))
    }

    /// What the broken rule means to the person who asked, if it is theirs to know.
    #[must_use]
    pub fn refusal(&self) -> Option<Refusal> {
        match self.0.as_str() {
            "banned" => Some(Refusal::Banned),
            "claims_paused" => Some(Refusal::ClaimsPaused),
            "deposits_paused" => Some(Refusal::DepositsPaused),
            "campaign_changed" => Some(Refusal::CampaignChanged),
            "campaign_step_impossible" | "running_without_approval" => {
                Some(Refusal::CampaignStepImpossible)
            }
            "campaign_stopped" => Some(Refusal::CampaignStopped),
            "campaign_tasks_count" => Some(Refusal::CampaignTasksCount),
            "caps_come_before_claims" => Some(Refusal::TaskCapMalformed),
            "tasks_keep_their_kind" => Some(Refusal::CampaignTaskUnknown),
            "campaign_closed" => Some(Refusal::CampaignClosed),
            "task_picture_unknown" => Some(Refusal::TaskPictureUnknown),
            "task_closed" => Some(Refusal::TaskClosed),
            "task_cap_reached" => Some(Refusal::TaskCapReached),
            "proof_reused" => Some(Refusal::TaskProofReused),
            "attempts_used_up" => Some(Refusal::TaskAttemptsUsedUp),
            "day_not_over" => Some(Refusal::TaskDayNotOver),
            "task_cap_daily_reached" => Some(Refusal::TaskCapDailyReached),
            "campaign_out_of_money" => Some(Refusal::CampaignOutOfMoney),
            "campaign_spent_today" => Some(Refusal::CampaignSpentToday),
            "earned_enough_today" => Some(Refusal::EarnedEnoughToday),
            "balance_too_low" => Some(Refusal::BalanceTooLow),
            "withdrawal_open" => Some(Refusal::WithdrawalOpen),
            "recipient_not_linked" => Some(Refusal::RecipientNotLinked),
            "challenge_used" | "challenge_expired" => Some(Refusal::WalletChallengeInvalid),
            "operator_not_allowed" => Some(Refusal::OperatorNotAllowed),
            "recovery_unfinished" => Some(Refusal::RecoveryUnfinished),
            "findings_unsettled" => Some(Refusal::FindingsUnsettled),
            "nobody_sets_their_own_role" => Some(Refusal::OwnRole),
            "correction_route_unknown" => Some(Refusal::CorrectionImpossible),
            "correction_needs_two_operators" => Some(Refusal::CorrectionNeedsAnother),
            "correction_expired" => Some(Refusal::CorrectionExpired),
            "broadcast_under_way" => Some(Refusal::BroadcastUnderWay),
            "too_many_support_requests" => Some(Refusal::SupportRequestsOpen),
            "transfer_reversed_already" => Some(Refusal::CorrectionMade),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_broken_rule_is_found_in_the_errors_of_d1_and_sqlite() {
        for (text, rule) in [
            (
                "D1 error: D1_ERROR: campaign_out_of_money: SQLITE_CONSTRAINT (extended: …)\n at x",
                Some("campaign_out_of_money"),
            ),
            (
                "CHECK constraint failed: balance_above_floor: SQLITE_CONSTRAINT\n  at x",
                Some("balance_above_floor"),
            ),
            (
                "UNIQUE constraint failed: telegram_updates.update_id: SQLITE_CONSTRAINT",
                Some("telegram_updates.update_id"),
            ),
            ("D1_ERROR: Network connection lost.", None),
            ("", None),
        ] {
            assert_eq!(Broken::find(text), rule.map(|rule| Broken(rule.to_owned())), "{text}");
        }
    }
}
