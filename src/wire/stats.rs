//! The JSON of `GET /api/stats` and `GET /api/leaderboard`.

use serde::Serialize;

use crate::domain::span;
use crate::wire::api::Money;

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Stats {
    /// The newest last; days without any are left out.
    pub days: Vec<Day>,
    /// The UTC day that is running.
    pub today: String,
    pub earned: Money,
    pub tasks: i64,
    /// Among all who ever earned anything.
    pub place: Place,
    /// All that there are, in the order in which most people reach them.
    pub achievements: Vec<Reached>,
}

/// Reached when `progress` is `goal`.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Reached {
    pub code: &'static str,
    pub goal: i64,
    pub progress: i64,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Day {
    pub date: String,
    pub earned: Money,
    pub tasks: i64,
}

/// Where somebody stands: exactly on the board, about beyond it, not at all without any earnings.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Place {
    pub rank: Option<i64>,
    /// Among the best so many in a hundred.
    pub top_percent: Option<i64>,
    /// How many earned anything.
    pub people: i64,
}

impl Place {
    #[must_use]
    pub const fn new(place: span::Place, people: i64) -> Self {
        let (rank, top_percent) = match place {
            span::Place::None => (None, None),
            span::Place::Rank(rank) => (Some(rank), None),
            span::Place::TopPercent(percent) => (None, Some(percent)),
        };
        Self { rank, top_percent, people }
    }
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Leaderboard {
    pub period: &'static str,
    /// When the day or week is over.
    pub ends_at: Option<String>,
    /// When the board was made; none yet, if nobody has earned anything.
    pub made_at: Option<String>,
    pub top: Vec<Line>,
    pub own: Own,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Line {
    /// People who earned the same share a rank.
    pub rank: i64,
    /// The first letter of a name; nothing more leaves the house.
    pub name: Option<String>,
    pub earned: Money,
    pub is_own: bool,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Own {
    pub earned: Money,
    pub place: Place,
    /// Whether the caller wants to be on boards.
    pub is_shown: bool,
}
