//! The JSON of our own API about what holds somebody's withdrawals.

use serde::Serialize;

use crate::wire::api::Reason;

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Decision {
    /// `slower` or `closer_look`, with its text.
    pub reason: Reason,
    pub decided_at: String,
    /// When it ends by itself.
    pub ends_at: String,
    /// A person has looked, and left it as it was.
    pub is_answered: bool,
    /// What they wrote beside it.
    pub note: String,
    /// What was said in the appeal, if there was one.
    pub appeal: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Fairness {
    /// Null when nothing holds their withdrawals.
    pub decision: Option<Decision>,
}
