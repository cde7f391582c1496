//! The JSON of tasks and claims in our own API.

use serde::{Deserialize, Serialize};

#[cfg(feature = "document")]
use crate::domain::limits::{UTC_OFFSET_MINUTES_MAX, UTC_OFFSET_MINUTES_MIN};
use crate::domain::task::Question;
use crate::wire::api::{Money, Reason};

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Task {
    pub id: String,
    pub kind: &'static str,
    pub title: String,
    pub text: String,
    pub reward: Money,
    /// What the earner opens, if anything.
    pub url: Option<String>,
    /// Where the picture is, on our own origin.
    pub picture: Option<String>,
    /// A task that has to be done first.
    pub first: Option<String>,
    pub status: &'static str,
    pub code_needed: bool,
    pub claimable_at: Option<String>,
    /// While the reward is on hold: when it will be in the balance.
    pub free_at: Option<String>,
    pub refusal: Option<Reason>,
    #[serde(flatten)]
    pub kind_parts: KindParts,
}

/// What only tasks of some kinds have.
#[derive(Default, Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct KindParts {
    /// Of a quiz.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub questions: Option<Vec<Question>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempts_left: Option<i64>,
    /// Of a check-in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub streak: Option<Streak>,
    /// Of an invitation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friends: Option<Friends>,
    /// Of what is to be sent on TON.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer: Option<Transfer>,
}

/// Days in a row on which the earner came.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Streak {
    pub days: i64,
    /// Whether one day may still be missed.
    pub can_freeze: bool,
}

/// What to send from the linked wallet; without the comment, nobody knows whose it is.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Transfer {
    pub address: String,
    /// At least so many TON.
    pub ton: String,
    pub comment: String,
}

/// Friends who count, of those that are needed.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Friends {
    pub brought: i64,
    pub needed: i64,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Tasks {
    pub tasks: Vec<Task>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct OneTask {
    pub task: Task,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<Money>,
}

/// The body of `POST /api/tasks/{id}/claim`.
#[derive(Deserialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClaimInput {
    #[serde(default)]
    pub code: Option<String>,
    /// The places of a quiz's choices, counted from 0.
    #[serde(default)]
    pub answers: Option<Vec<usize>>,
    /// How far the earner's clock is ahead of UTC, for a check-in.
    #[cfg_attr(feature = "document", schemars(range(
        min = UTC_OFFSET_MINUTES_MIN, max = UTC_OFFSET_MINUTES_MAX)))]
    #[serde(default)]
    pub utc_offset_minutes: Option<i64>,
}
