//! The JSON of our own API about appeals.

use serde::Serialize;

use crate::wire::api::Reason;

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Appeal {
    pub id: String,
    pub task_id: String,
    /// Of the task.
    pub title: String,
    /// `rejection` or `clawback`.
    pub about: String,
    pub text: String,
    /// `open`, `granted` or `declined`.
    pub status: String,
    pub answer: Option<Reason>,
    /// What the moderator wrote beside it.
    pub note: String,
    pub asked_at: String,
}

/// Why something of a task was turned down or taken back.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Case {
    /// `rejection` or `clawback`; null with the reason.
    pub about: Option<&'static str>,
    /// Null when nothing was, or not any more.
    pub reason: Option<Reason>,
    pub appeal: Option<Appeal>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct OneAppeal {
    pub appeal: Appeal,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Appeals {
    pub appeals: Vec<Appeal>,
    pub next: Option<String>,
}
