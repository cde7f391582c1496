//! Why a moderator suspends an account.

/// People read a text for each: `ban-<name>` in the bot's words, with `-` for `_`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// One person behind several accounts.
    SeveralAccounts,
    /// What was claimed was not done.
    Pretended,
    /// Of other people, or of us.
    Abusive,
    /// The law does not let us work with them.
    Law,
    /// What the note says.
    Other,
}

impl Reason {
    pub const ALL: [Self; 5] =
        [Self::SeveralAccounts, Self::Pretended, Self::Abusive, Self::Law, Self::Other];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::SeveralAccounts => "several_accounts",
            Self::Pretended => "pretended",
            Self::Abusive => "abusive",
            Self::Law => "law",
            Self::Other => "other",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_read_as_they_are_written() {
        for reason in Reason::ALL {
            assert_eq!(Reason::parse(reason.name()), Some(reason));
        }
        assert_eq!(Reason::parse("bored"), None);
    }
}
