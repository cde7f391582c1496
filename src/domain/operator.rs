//! Who may do what: one table of roles and acts. The schema holds the same one and decides.

/// In the place of a role: somebody who has left.
pub const LEFT: &str = "none";

/// What somebody is trusted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Answers people: sees everything here, and can stop a money path.
    Support,
    /// Judges what people do: can also refuse a withdrawal.
    Moderator,
    /// Answers for the money.
    Treasurer,
    /// Answers for the operators too.
    Owner,
}

impl Role {
    pub const ALL: [Self; 4] = [Self::Support, Self::Moderator, Self::Treasurer, Self::Owner];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Moderator => "moderator",
            Self::Treasurer => "treasurer",
            Self::Owner => "owner",
        }
    }

    /// `None` also for those who have [`LEFT`].
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }

    #[must_use]
    pub fn may(self, act: Act) -> bool {
        let treasurer = matches!(self, Self::Treasurer | Self::Owner);
        match act {
            Act::SwitchOff | Act::Reconcile | Act::Again | Act::Answer => true,
            Act::Reject | Act::ClawBack | Act::Judge | Act::Moderate | Act::Broadcast => {
                treasurer || self == Self::Moderator
            }
            Act::Terms | Act::Operators | Act::Flags => self == Self::Owner,
            Act::SwitchOn
            | Act::Approve
            | Act::TonRate
            | Act::KnownSeqno
            | Act::Assign
            | Act::Refund
            | Act::Believe
            | Act::Explain
            | Act::Recover
            | Act::Settle
            | Act::Correct
            | Act::Agree => treasurer,
        }
    }
}

/// Something that an operator does; looking is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Approve,
    Reject,
    /// Stopping money is everybody's right, letting it flow again is not.
    SwitchOff,
    SwitchOn,
    TonRate,
    /// Says that the messages of a hot wallet were looked at.
    KnownSeqno,
    /// Says whose deposit it is.
    Assign,
    /// Sends Stars back.
    Refund,
    /// Takes back a reward that is on hold.
    ClawBack,
    /// Says whether a picture proves what it should.
    Judge,
    /// Lets a campaign run, sends it back, or stops it.
    Moderate,
    /// Says which of two indexers that disagree is right.
    Believe,
    /// Puts new terms in force.
    Terms,
    /// Has the books looked at now.
    Reconcile,
    /// Says that something which the books do not explain may stand.
    Explain,
    /// Has the hot wallets' history read again.
    Recover,
    /// Has dealt with a payment that a recovery found.
    Settle,
    /// Has a dead letter worked on again.
    Again,
    /// Proposes a correction of the books.
    Correct,
    /// Agrees to somebody else's.
    Agree,
    /// Answers what somebody wrote to us.
    Answer,
    /// Writes, sends and stops broadcasts.
    Broadcast,
    /// Says who is an operator.
    Operators,
    /// Puts feature flags in force.
    Flags,
}

impl Act {
    pub const ALL: [Self; 24] = [
        Self::Approve,
        Self::Reject,
        Self::SwitchOff,
        Self::SwitchOn,
        Self::TonRate,
        Self::KnownSeqno,
        Self::Assign,
        Self::Refund,
        Self::ClawBack,
        Self::Judge,
        Self::Moderate,
        Self::Believe,
        Self::Terms,
        Self::Reconcile,
        Self::Explain,
        Self::Recover,
        Self::Settle,
        Self::Again,
        Self::Correct,
        Self::Agree,
        Self::Answer,
        Self::Broadcast,
        Self::Operators,
        Self::Flags,
    ];

    /// As the schema's `operator_rights` spells it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Reject => "reject",
            Self::SwitchOff => "switch_off",
            Self::SwitchOn => "switch_on",
            Self::TonRate => "ton_rate",
            Self::KnownSeqno => "known_seqno",
            Self::Assign => "assign",
            Self::Refund => "refund",
            Self::ClawBack => "claw_back",
            Self::Judge => "judge",
            Self::Moderate => "moderate",
            Self::Believe => "believe",
            Self::Terms => "terms",
            Self::Reconcile => "reconcile",
            Self::Explain => "explain",
            Self::Recover => "recover",
            Self::Settle => "settle",
            Self::Again => "again",
            Self::Correct => "correct",
            Self::Agree => "agree",
            Self::Answer => "answer",
            Self::Broadcast => "broadcast",
            Self::Operators => "operators",
            Self::Flags => "flags",
        }
    }
}

/// Somebody whose email the sign-in proved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operator {
    pub email: String,
    pub role: Role,
}

/// An email as it is kept and compared: lower case, one `@` with something on both sides, no
/// spaces or control characters, at most 254 bytes (RFC 5321, 4.5.3.1.3 without the brackets).
#[must_use]
pub fn email(text: &str) -> Option<String> {
    let email = text.to_lowercase();
    let (name, host) = email.split_once('@')?;
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_graphic());
    (plain(name) && plain(host) && !host.contains('@') && email.len() <= 254).then_some(email)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn emails_are_compared_in_lower_case() {
        for (text, expected) in [
            ("Olga@Example.org", Some("olga@example.org")),
            ("a@b", Some("a@b")),
            ("", None),
            ("olga", None),
            ("@example.org", None),
            ("olga@", None),
            ("olga@@example.org", None),
            ("a@b@c", None),
            ("ol ga@example.org", None),
            ("olga@exämple.org", None),
            ("olga@example.org\n", None),
        ] {
            assert_eq!(email(text).as_deref(), expected, "{text:?}");
        }
        assert_eq!(email(&format!("{}@b", "a".repeat(253))), None);
    }

    #[test]
    fn roles_are_read_as_they_are_written() {
        for role in Role::ALL {
            assert_eq!(Role::parse(role.name()), Some(role));
            assert!(role.may(Act::SwitchOff));
        }
        assert_eq!(Role::parse(LEFT), None);
    }
}
