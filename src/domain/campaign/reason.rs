//! Why a moderator sends a campaign back, or stops it.

/// Its sponsor reads a text for each: `campaign-<name>` in the bot's words, with `-` for `_`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It promises what it is not.
    Misleading,
    /// The law or Telegram forbids it.
    Forbidden,
    /// Its link or chat cannot be opened.
    Unreachable,
    /// Earners could not tell what to do.
    Unclear,
    /// The reward does not fit the work.
    TooLittle,
    /// The same as another campaign.
    Repeated,
    /// What the note says.
    Other,
}

impl Reason {
    pub const ALL: [Self; 7] = [
        Self::Misleading,
        Self::Forbidden,
        Self::Unreachable,
        Self::Unclear,
        Self::TooLittle,
        Self::Repeated,
        Self::Other,
    ];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Misleading => "misleading",
            Self::Forbidden => "forbidden",
            Self::Unreachable => "unreachable",
            Self::Unclear => "unclear",
            Self::TooLittle => "too_little",
            Self::Repeated => "repeated",
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
        assert_eq!(Reason::parse("bad luck"), None);
    }
}
