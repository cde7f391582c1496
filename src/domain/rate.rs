//! How often somebody may ask: what is dear for us less often, what machines ask more often.

use crate::domain::limits::{
    DEAR_REQUESTS_PER_MINUTE_MAX, REQUESTS_PER_MINUTE_MAX, STRANGERS_REQUESTS_PER_MINUTE_MAX,
};

/// Each has a limiter of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rate {
    /// One person at one route.
    Usual,
    /// The same where a request costs us a message, a signature to check or a moderator's minutes.
    Dear,
    /// One address, or one partner, of which there may be many people behind.
    Strangers,
}

impl Rate {
    pub const ALL: [Self; 3] = [Self::Usual, Self::Dear, Self::Strangers];

    /// As `wrangler.toml` has it.
    #[must_use]
    pub const fn per_minute(self) -> i64 {
        match self {
            Self::Usual => REQUESTS_PER_MINUTE_MAX,
            Self::Dear => DEAR_REQUESTS_PER_MINUTE_MAX,
            Self::Strangers => STRANGERS_REQUESTS_PER_MINUTE_MAX,
        }
    }

    /// What its limiter is bound as.
    #[must_use]
    pub const fn binding(self) -> &'static str {
        match self {
            Self::Usual => "RATE",
            Self::Dear => "RATE_DEAR",
            Self::Strangers => "RATE_STRANGERS",
        }
    }
}
