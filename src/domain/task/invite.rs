//! Bring friends who then do a task that we check.

use serde::{Deserialize, Serialize};

use crate::domain::limits::INVITE_FRIENDS_MAX;
use crate::domain::refusal::Refusal;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// How many of them, each counted once their own reward is free.
    pub friends: i64,
}

impl Invite {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        let fits = (1..=INVITE_FRIENDS_MAX).contains(&self.friends);
        if fits { Ok(()) } else { Err(Refusal::TaskFriendsOutOfRange) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_to_a_hundred_friends_can_be_asked_for() {
        for (friends, fits) in [(0, false), (1, true), (100, true), (101, false)] {
            assert_eq!(Invite { friends }.check().is_ok(), fits, "{friends}");
        }
    }
}
