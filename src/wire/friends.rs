//! The JSON of `GET /api/referrals`: what both sides of an invitation are told.

use serde::Serialize;

use crate::domain::friend;
use crate::domain::language::Language;
use crate::wire::api::{Money, Reason};
use crate::wire::texts::text;

/// Why a friend is not paid for, or not yet.
#[must_use]
pub fn reason(reason: friend::Reason, language: Language) -> Reason {
    let key = format!("friend-{}", reason.code().replace('_', "-"));
    Reason { code: reason.code(), title: text(language, &key, &[]) }
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Friends {
    /// Opens the bot; the code comes with it.
    pub link: String,
    /// For people who are not in Telegram at the moment. `seen` counts who opens it.
    pub web_link: String,
    /// What a friend is worth under the terms in force.
    pub each: Money,
    pub totals: Totals,
    pub caps: Caps,
    pub milestones: Vec<Milestone>,
    pub friends: Vec<Friend>,
    pub next: Option<String>,
    /// The invitation that brought the caller.
    pub invitation: Invitation,
    /// Whether friends see the caller's first name.
    pub is_shown: bool,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Totals {
    pub seen: i64,
    pub joined: i64,
    /// Within the caps, whatever became of them.
    pub qualified: i64,
    pub paid: i64,
    pub void: i64,
    pub earned: Money,
}

/// How many friends an inviter is paid for.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Caps {
    pub daily: i64,
    pub in_all: i64,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Milestone {
    /// Paid friends that it takes.
    pub friends: i64,
    pub amount: Money,
    /// `open`, `waiting`, `paid` or `void`.
    pub state: String,
    pub reason: Option<Reason>,
    pub settled_at: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Friend {
    /// The number of this friend among those of the inviter.
    pub id: String,
    pub name: Option<String>,
    pub state: &'static str,
    pub reason: Option<Reason>,
    /// None before the friend has qualified.
    pub amount: Option<Money>,
    pub joined_at: String,
    pub qualified_at: Option<String>,
    /// When the friend's reward is free.
    pub due_at: Option<String>,
    pub settled_at: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Invitation {
    /// The inviter's first name, unless they do not want it known.
    pub by: Option<String>,
    /// `none` for somebody who came by themselves.
    pub state: &'static str,
    pub reason: Option<Reason>,
    pub joined_at: Option<String>,
    pub settled_at: Option<String>,
}
