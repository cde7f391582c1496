//! The JSON of our own API about appeals.

use serde::Serialize;

use crate::wire::api::Reason;

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Appeal {
    pub id: String,
    pub task_id: String,
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
