//! A sponsor's campaign: its steps, and what its sponsor may write into it.

mod reason;
mod wanted;

pub use reason::Reason;
pub use wanted::{Text, Wanted, check, needs_another_look};

use crate::domain::limits::CAMPAIGN_NAME_CHARS_MAX;
use crate::domain::refusal::Refusal;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Its sponsor writes it.
    Draft,
    /// A moderator looks at it; nobody changes it.
    Review,
    /// Earners find it, while there is money in it.
    Running,
    Paused,
    /// For ever.
    Closed,
}

impl Status {
    pub const ALL: [Self; 5] =
        [Self::Draft, Self::Review, Self::Running, Self::Paused, Self::Closed];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Review => "review",
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Closed => "closed",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}

/// Whether its sponsor may take it from one status to another, by themselves. Only a moderator
/// lets it run, and closing is an act of its own.
///
/// # Errors
/// `CampaignClosed` or `CampaignStepImpossible`.
pub fn step(from: Status, to: Status) -> Result<(), Refusal> {
    match (from, to) {
        (Status::Closed, _) => Err(Refusal::CampaignClosed),
        (from, to) if from == to => Ok(()),
        (Status::Draft, Status::Review)
        | (Status::Review | Status::Running | Status::Paused, Status::Draft)
        | (Status::Running, Status::Paused)
        | (Status::Paused, Status::Running) => Ok(()),
        _ => Err(Refusal::CampaignStepImpossible),
    }
}

/// A name that people can read in a list.
///
/// # Errors
/// `CampaignNameMalformed` when it is blank, too long, or holds control characters.
pub fn check_name(name: &str) -> Result<(), Refusal> {
    if readable(name, CAMPAIGN_NAME_CHARS_MAX) {
        Ok(())
    } else {
        Err(Refusal::CampaignNameMalformed)
    }
}

/// One line with something in it.
fn readable(line: &str, chars_max: usize) -> bool {
    !line.trim().is_empty()
        && line.chars().count() <= chars_max
        && !line.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sponsor_takes_only_the_steps_that_are_theirs() {
        let legal = [
            (Status::Draft, Status::Review),
            (Status::Review, Status::Draft),
            (Status::Running, Status::Draft),
            (Status::Paused, Status::Draft),
            (Status::Running, Status::Paused),
            (Status::Paused, Status::Running),
        ];
        for from in Status::ALL {
            for to in Status::ALL {
                let expected = match from {
                    Status::Closed => Err(Refusal::CampaignClosed),
                    _ if from == to || legal.contains(&(from, to)) => Ok(()),
                    _ => Err(Refusal::CampaignStepImpossible),
                };
                assert_eq!(step(from, to), expected, "{from:?} {to:?}");
            }
        }
    }

    #[test]
    fn statuses_are_read_as_they_are_written() {
        for status in Status::ALL {
            assert_eq!(Status::parse(status.name()), Some(status));
        }
        assert_eq!(Status::parse("gone"), None);
    }

    #[test]
    fn names_are_one_line_with_something_in_it() {
        let long = "n".repeat(CAMPAIGN_NAME_CHARS_MAX);
        for (name, fits) in [
            ("Spring", true),
            (long.as_str(), true),
            (&format!("{long}n"), false),
            ("", false),
            (" \u{a0}", false),
            ("Spring\nSummer", false),
        ] {
            assert_eq!(check_name(name).is_ok(), fits, "{name:?}");
        }
    }
}
