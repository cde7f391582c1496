//! Rewards that are vesting, and why one may be taken back before it is free.

/// The earner reads a text for each: `clawback-<name>` in the bot's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// They did not stay where the task asked them to stay.
    Left,
    /// What they showed turned out not to be so.
    Proof,
    /// One person did the same with several accounts.
    Duplicate,
    /// It was counted by mistake, which was ours.
    Mistake,
}

impl Reason {
    pub const ALL: [Self; 4] = [Self::Left, Self::Proof, Self::Duplicate, Self::Mistake];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Proof => "proof",
            Self::Duplicate => "duplicate",
            Self::Mistake => "mistake",
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
        let names = Reason::ALL.map(Reason::name);
        assert_eq!(names, ["left", "proof", "duplicate", "mistake"], "texts and rows have these");
        assert_eq!(names.map(Reason::parse), Reason::ALL.map(Some));
        assert_eq!(Reason::parse("bad luck"), None);
    }
}
