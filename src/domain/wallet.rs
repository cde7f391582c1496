//! Rules about linking a wallet: what a challenge is good for, and what a change costs.

/// Random text that a wallet signs, so that a proof made for somebody else or earlier is worth
/// nothing here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// Unix seconds; at this second it is void already.
    pub expires_at: i64,
    pub used: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChallengeError {
    /// Not ours, or somebody else's.
    Unknown,
    Used,
    Expired,
}

impl Challenge {
    /// # Errors
    /// Why it cannot be answered, or not any more.
    pub const fn check(challenge: Option<Self>, now: i64) -> Result<(), ChallengeError> {
        match challenge {
            None => Err(ChallengeError::Unknown),
            Some(Self { used: true, .. }) => Err(ChallengeError::Used),
            Some(Self { expires_at, .. }) if expires_at <= now => Err(ChallengeError::Expired),
            Some(_) => Ok(()),
        }
    }
}

/// What became of somebody's wallet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Their first one, ever: nothing waits.
    Linked,
    /// Another one, also after the last was unlinked.
    Changed,
    Unlinked,
}

impl Change {
    const ALL: [Self; 3] = [Self::Linked, Self::Changed, Self::Unlinked];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Linked => "linked",
            Self::Changed => "changed",
            Self::Unlinked => "unlinked",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|change| change.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_challenge_is_ours_unused_and_young() {
        let fresh = Challenge { expires_at: 100, used: false };
        let used = Challenge { used: true, ..fresh };
        for (challenge, now, expected) in [
            (Some(fresh), 99, Ok(())),
            (Some(fresh), 100, Err(ChallengeError::Expired)),
            (Some(used), 99, Err(ChallengeError::Used)),
            (Some(used), 100, Err(ChallengeError::Used)),
            (None, 0, Err(ChallengeError::Unknown)),
        ] {
            assert_eq!(Challenge::check(challenge, now), expected, "{challenge:?} at {now}");
        }
    }

    #[test]
    fn a_change_is_known_by_its_name() {
        for change in Change::ALL {
            assert_eq!(Change::parse(change.name()), Some(change));
        }
        assert_eq!(Change::parse("stolen"), None);
    }
}
