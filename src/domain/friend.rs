//! What an invitation has come to, and why: the same for whoever invited and for the friend.
//!
//! An invitation is decided once, when somebody first arrives, by the code that they came with.
//! It counts once the friend has done a task that we checked, and that reward is free.

use crate::domain::user::is_plain;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Joined,
    Qualified,
    Paid,
    Void,
}

impl State {
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Joined => "joined",
            Self::Qualified => "qualified",
            Self::Paid => "paid",
            Self::Void => "void",
        }
    }
}

/// Why nothing was paid, or not yet. The text is `friend-<code>` in `refusals.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The friend has not done a task that we check.
    NoCheckedTask,
    /// The friend's reward is on hold.
    RewardOnHold,
    /// It is due, and is paid as soon as the fees reach.
    FeesTooLow,
    ClawedBack,
    Banned,
    CappedDaily,
    Capped,
    /// Of somebody who came by themselves: the first arrival decides.
    NotInvited,
}

impl Reason {
    pub const ALL: [Self; 8] = [
        Self::NoCheckedTask,
        Self::RewardOnHold,
        Self::FeesTooLow,
        Self::ClawedBack,
        Self::Banned,
        Self::CappedDaily,
        Self::Capped,
        Self::NotInvited,
    ];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoCheckedTask => "no_checked_task",
            Self::RewardOnHold => "reward_on_hold",
            Self::FeesTooLow => "fees_too_low",
            Self::ClawedBack => "clawed_back",
            Self::Banned => "banned",
            Self::CappedDaily => "capped_daily",
            Self::Capped => "capped",
            Self::NotInvited => "not_invited",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// What the row of a referral says; a friend who has not qualified has none.
#[derive(Clone, Copy, Debug)]
pub struct Referral<'a> {
    pub status: &'a str,
    /// Why it is void.
    pub reason: Option<&'a str>,
    /// When the friend's reward is free.
    pub due_at: i64,
}

/// `None` for what no referral of ours says.
#[must_use]
pub fn standing(referral: Option<Referral>, now: i64) -> Option<(State, Option<Reason>)> {
    let Some(Referral { status, reason, due_at }) = referral else {
        return Some((State::Joined, Some(Reason::NoCheckedTask)));
    };
    match status {
        "waiting" if due_at > now => Some((State::Qualified, Some(Reason::RewardOnHold))),
        "waiting" => Some((State::Qualified, Some(Reason::FeesTooLow))),
        "paid" => Some((State::Paid, None)),
        "void" => Some((State::Void, Some(reason.and_then(Reason::parse)?))),
        _ => None,
    }
}

/// What counts as opening the link's page: previews of messengers and searches are nobody.
#[must_use]
pub fn is_a_person(user_agent: &str) -> bool {
    let agent = user_agent.to_ascii_lowercase();
    let robots = ["bot", "crawl", "spider", "preview", "facebookexternalhit", "whatsapp", "curl"];
    !agent.is_empty() && !robots.iter().any(|robot| agent.contains(robot))
}

/// A first name as others may see it: one line of it, without what turns a page around.
#[must_use]
pub fn first_name(given: &str, chars_max: usize) -> String {
    let plain: String = given.chars().filter(|letter| is_plain(*letter)).collect();
    let name: String = plain.trim().chars().take(chars_max).collect();
    name.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_state_and_whatever_is_not_paid_a_reason() {
        let of = |status, reason, due_at| standing(Some(Referral { status, reason, due_at }), 10);
        for (found, expected) in [
            (standing(None, 10), Some((State::Joined, Some(Reason::NoCheckedTask)))),
            (of("waiting", None, 11), Some((State::Qualified, Some(Reason::RewardOnHold)))),
            (of("waiting", None, 10), Some((State::Qualified, Some(Reason::FeesTooLow)))),
            (of("paid", None, 10), Some((State::Paid, None))),
            (of("void", Some("capped"), 10), Some((State::Void, Some(Reason::Capped)))),
            (of("void", Some("weather"), 10), None),
            (of("void", None, 10), None),
            (of("lost", None, 10), None),
        ] {
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn a_name_is_one_short_line_that_turns_nothing_around() {
        for (given, shown) in [
            ("Ann", "Ann"),
            ("  Ann\n\tLee ", "AnnLee"),
            ("\u{202e}nnA\u{2069}", "nnA"),
            ("\u{200b}\u{feff}", ""),
            ("مریم\u{200c}ها", "مریم\u{200c}ها"),
        ] {
            assert_eq!(first_name(given, 32), shown, "{given:?}");
        }
        assert_eq!(first_name(&"a".repeat(40), 32).len(), 32);
        assert_eq!(first_name("ab  cd", 3), "ab");
    }

    #[test]
    fn previews_are_nobody() {
        for (agent, person) in [
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)", true),
            ("TelegramBot (like TwitterBot)", false),
            ("WhatsApp/2.23", false),
            ("", false),
        ] {
            assert_eq!(is_a_person(agent), person, "{agent}");
        }
    }
}
