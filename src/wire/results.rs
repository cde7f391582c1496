//! The JSON of our own API about the results of a campaign.

use serde::Serialize;

use crate::wire::api::Reason;

/// One task on one UTC day.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Day {
    /// Such as `2027-01-15`.
    pub day: String,
    pub task_id: String,
    /// How often it was in somebody's list, about.
    pub seen: i64,
    pub started: i64,
    pub completed: i64,
    /// Nobody can take it back any more.
    pub kept: i64,
    pub rejected: Vec<Rejected>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Rejected {
    pub reason: Reason,
    pub count: i64,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Results {
    pub days: Vec<Day>,
    /// The day to ask for with `?before=`; missing when there is nothing older.
    pub next: Option<String>,
}
