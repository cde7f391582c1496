//! What a moderator answers to somebody who asked for another look.

/// People read a text for each: `appeal-<name>` in the bot's words, with `-` for `_`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was our mistake.
    Mistake,
    /// What they wrote shows that it was done.
    Shown,
    /// Nothing shows that it was done.
    NotShown,
    /// Something shows that it was not.
    NotDone,
    /// The same was done with several accounts.
    Duplicate,
    /// What the note says.
    Other,
}

impl Verdict {
    pub const ALL: [Self; 6] =
        [Self::Mistake, Self::Shown, Self::NotShown, Self::NotDone, Self::Duplicate, Self::Other];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mistake => "mistake",
            Self::Shown => "shown",
            Self::NotShown => "not_shown",
            Self::NotDone => "not_done",
            Self::Duplicate => "duplicate",
            Self::Other => "other",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.name() == name)
    }

    /// Whether the earner gets what they asked for.
    #[must_use]
    pub const fn grants(self) -> bool {
        matches!(self, Self::Mistake | Self::Shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts_are_read_as_they_are_written() {
        for verdict in Verdict::ALL {
            assert_eq!(Verdict::parse(verdict.name()), Some(verdict));
        }
        assert_eq!(Verdict::parse("perhaps"), None);
        let granting = Verdict::ALL.into_iter().filter(|verdict| verdict.grants());
        assert_eq!(granting.map(Verdict::name).collect::<Vec<_>>(), ["mistake", "shown"]);
    }
}
