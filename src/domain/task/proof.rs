//! Do something that only a picture shows, which a moderator then judges.

use serde::{Deserialize, Serialize};

use super::check_link;
use crate::domain::refusal::Refusal;

#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// What the earner opens, if anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Proof {
    pub(super) fn check(&self) -> Result<(), Refusal> {
        self.url.as_deref().map_or(Ok(()), check_link)
    }
}

/// What a moderator says of a picture. What is not approved has its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    Approved,
    /// Nobody can see on it what was asked for.
    Unreadable,
    /// It shows something else.
    OtherTask,
    /// It was made up.
    Edited,
}

impl Judgement {
    pub const ALL: [Self; 4] = [Self::Approved, Self::Unreadable, Self::OtherTask, Self::Edited];

    /// As the schema spells it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::Unreadable => "unreadable",
            Self::OtherTask => "other_task",
            Self::Edited => "edited",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|judgement| judgement.name() == name)
    }

    /// What the earner reads of it.
    #[must_use]
    pub const fn refusal(self) -> Option<Refusal> {
        match self {
            Self::Approved => None,
            Self::Unreadable => Some(Refusal::TaskProofUnreadable),
            Self::OtherTask => Some(Refusal::TaskProofOtherTask),
            Self::Edited => Some(Refusal::TaskProofEdited),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn judgements_are_read_as_they_are_written_and_every_no_has_its_reason() {
        let names = Judgement::ALL.map(Judgement::name);
        assert_eq!(names.map(Judgement::parse), Judgement::ALL.map(Some));
        assert_eq!(Judgement::parse("waiting"), None);
        for judgement in Judgement::ALL {
            assert_eq!(judgement.refusal().is_none(), judgement == Judgement::Approved);
        }
    }
}
