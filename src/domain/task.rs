//! What an earner can be asked to do, and what proves it. Each kind is one variant.

use serde::Deserialize;

use crate::domain::amount::Amount;
use crate::domain::id::{CampaignId, TaskId};

/// A sponsored task as its row says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub id: TaskId,
    pub campaign: CampaignId,
    pub reward: Amount,
    pub rules: Rules,
    pub running: bool,
    /// Unix seconds: from `starts_at` on, before `ends_at`.
    pub starts_at: i64,
    pub ends_at: i64,
}

impl Task {
    #[must_use]
    pub const fn is_open(&self, now: i64) -> bool {
        self.running && self.starts_at <= now && now < self.ends_at
    }
}

/// The JSON of `tasks.rules`, tagged by `kind`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Rules {
    /// Open a link, stay a while, and come back, with the code shown there if it has one.
    Visit {
        url: String,
        seconds_min: i64,
        #[serde(default)]
        code: Option<String>,
    },
    /// Be a member of a channel or group in which the bot is an administrator.
    Join {
        /// `@name` or a numeric chat id, as `getChatMember` takes it.
        chat: String,
        /// What the earner opens to join.
        url: String,
    },
}

impl Rules {
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Visit { .. } => "visit",
            Self::Join { .. } => "join",
        }
    }

    #[must_use]
    pub fn url(&self) -> &str {
        match self {
            Self::Visit { url, .. } | Self::Join { url, .. } => url,
        }
    }

    #[must_use]
    pub const fn needs_code(&self) -> bool {
        matches!(self, Self::Visit { code: Some(_), .. })
    }

    /// When a claim started at `started_at` may be made.
    #[must_use]
    pub fn claimable_at(&self, started_at: i64) -> i64 {
        match self {
            Self::Visit { seconds_min, .. } => started_at.saturating_add(*seconds_min),
            Self::Join { .. } => started_at,
        }
    }
}
