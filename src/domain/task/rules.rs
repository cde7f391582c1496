//! Every kind of task, one variant each: the compiler asks wherever a kind makes a difference.

use serde::{Deserialize, Serialize};

use super::{Chat, Holding, Invite, Partner, Payment, Plan, Proof, Quiz, Repeat, Visit};
use crate::domain::refusal::Refusal;

/// The JSON of `tasks.rules`, tagged by `kind`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Rules {
    /// Open a link, stay a while, and come back.
    Visit(Visit),
    /// Be a member of a channel or group.
    Join(Chat),
    /// Give it a boost.
    Boost(Chat),
    Quiz(Quiz),
    /// Say hello, once on each day of one's own.
    CheckIn {},
    Invite(Invite),
    /// Link a wallet, by a proof.
    Wallet {},
    Partner(Partner),
    /// Send a picture that a moderator judges.
    Proof(Proof),
    /// Have so much in the linked wallet.
    Hold(Holding),
    /// Send so much from it.
    Send(Payment),
}

impl Rules {
    /// # Errors
    /// `TaskRulesMalformed` for what is no kind of task or has not exactly its fields.
    pub fn parse(json: &str) -> Result<Self, Refusal> {
        serde_json::from_str(json).map_err(|_| Refusal::TaskRulesMalformed)
    }

    /// Whether a sponsor may ask for this. What is in the database was asked so before.
    ///
    /// # Errors
    /// The refusal that names what is wrong.
    pub fn check(&self, repeat: Repeat, plan: &Plan) -> Result<(), Refusal> {
        plan.check()?;
        if !self.can_repeat(repeat) || (plan.looks_again() && !self.can_be_checked_again()) {
            return Err(Refusal::TaskPlanUnfit);
        }
        match self {
            Self::Visit(visit) => visit.check(),
            Self::Join(chat) | Self::Boost(chat) => chat.check(),
            Self::Quiz(quiz) => quiz.check(),
            Self::Invite(invite) => invite.check(),
            Self::Partner(partner) => partner.check(),
            Self::Proof(proof) => proof.check(),
            Self::Hold(holding) => holding.check(),
            Self::Send(payment) => payment.check(),
            Self::CheckIn {} | Self::Wallet {} => Ok(()),
        }
    }

    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Visit(_) => "visit",
            Self::Join(_) => "join",
            Self::Boost(_) => "boost",
            Self::Quiz(_) => "quiz",
            Self::CheckIn {} => "check_in",
            Self::Invite(_) => "invite",
            Self::Wallet {} => "wallet",
            Self::Partner(_) => "partner",
            Self::Proof(_) => "proof",
            Self::Hold(_) => "hold",
            Self::Send(_) => "send",
        }
    }

    /// What lasts is paid once: who is in a channel today is in it tomorrow too, and what was sent
    /// was sent.
    const fn can_repeat(&self, repeat: Repeat) -> bool {
        match self {
            Self::Visit(_) | Self::Quiz(_) | Self::Partner(_) | Self::Proof(_) => true,
            Self::CheckIn {} => matches!(repeat, Repeat::Daily),
            Self::Join(_)
            | Self::Boost(_)
            | Self::Invite(_)
            | Self::Wallet {}
            | Self::Hold(_)
            | Self::Send(_) => matches!(repeat, Repeat::Once),
        }
    }

    /// Whether days later somebody can still tell that it was done and stayed so.
    #[must_use]
    pub const fn can_be_checked_again(&self) -> bool {
        match self {
            Self::Join(_) | Self::Boost(_) | Self::Hold(_) => true,
            Self::Visit(_)
            | Self::Quiz(_)
            | Self::CheckIn {}
            | Self::Invite(_)
            | Self::Wallet {}
            | Self::Partner(_)
            | Self::Proof(_)
            | Self::Send(_) => false,
        }
    }

    /// Whether it has to be started before it can be claimed.
    #[must_use]
    pub const fn has_a_start(&self) -> bool {
        match self {
            Self::Visit(_) | Self::Partner(_) => true,
            Self::Join(_)
            | Self::Boost(_)
            | Self::Quiz(_)
            | Self::CheckIn {}
            | Self::Invite(_)
            | Self::Wallet {}
            | Self::Proof(_)
            | Self::Hold(_)
            | Self::Send(_) => false,
        }
    }

    /// What the earner opens, if anything. `reference` says what a partner knows their claim by.
    #[must_use]
    pub fn url(&self, reference: impl FnOnce(&str) -> String) -> Option<String> {
        match self {
            Self::Visit(visit) => Some(visit.url.clone()),
            Self::Join(chat) | Self::Boost(chat) => Some(chat.url.clone()),
            Self::Partner(partner) => Some(partner.link(&reference(&partner.partner))),
            Self::Proof(proof) => proof.url.clone(),
            Self::Quiz(_)
            | Self::CheckIn {}
            | Self::Invite(_)
            | Self::Wallet {}
            | Self::Hold(_)
            | Self::Send(_) => None,
        }
    }

    #[must_use]
    pub const fn needs_code(&self) -> bool {
        matches!(self, Self::Visit(Visit { code: Some(_), .. }))
    }

    /// When a claim started at `started_at` may be made.
    #[must_use]
    pub const fn claimable_at(&self, started_at: i64) -> i64 {
        match self {
            Self::Visit(visit) => started_at.saturating_add(visit.seconds_min),
            _ => started_at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_strictly() {
        let join = r#"{"kind":"join","chat":"@news","url":"https://t.me/news"}"#;
        let rules = Rules::parse(join).unwrap();
        assert_eq!(serde_json::to_string(&rules).unwrap(), join);
        assert_eq!(Rules::parse(r#"{"kind":"wallet"}"#), Ok(Rules::Wallet {}));
        for json in [
            "",
            "{}",
            r#"{"kind":"fly"}"#,
            r#"{"kind":"join","chat":"@news"}"#,
            r#"{"kind":"join","chat":"@news","url":"https://t.me/news","reward":5}"#,
        ] {
            assert_eq!(Rules::parse(json), Err(Refusal::TaskRulesMalformed), "{json}");
        }
    }

    #[test]
    fn each_kind_repeats_and_vests_as_it_can() {
        let later = Plan::parse("[[0,400000],[3,300000],[7,300000]]").unwrap();
        for (json, repeats, looks_again) in [
            (r#"{"kind":"visit","url":"https://a.example","seconds_min":0}"#, "odw", false),
            (r#"{"kind":"join","chat":"@news","url":"https://t.me/news"}"#, "o", true),
            (r#"{"kind":"boost","chat":"@news","url":"https://t.me/news"}"#, "o", true),
            (
                r#"{"kind":"quiz","questions":{"en":[{"text":"1?","choices":["1","2"]}]},
                    "answers":[0],"attempts_max":1}"#,
                "odw",
                false,
            ),
            (r#"{"kind":"check_in"}"#, "d", false),
            (r#"{"kind":"invite","friends":3}"#, "o", false),
            (r#"{"kind":"wallet"}"#, "o", false),
            (
                r#"{"kind":"partner","partner":"fun","url":"https://t.me/x?a={claim}"}"#,
                "odw",
                false,
            ),
            (r#"{"kind":"proof","url":"https://a.example"}"#, "odw", false),
            (r#"{"kind":"proof"}"#, "odw", false),
            (r#"{"kind":"hold","units":"5000000000"}"#, "o", true),
            (&format!(r#"{{"kind":"send","nanoton":"1","address":"0:{:064}"}}"#, 1), "o", false),
        ] {
            let rules = Rules::parse(json).unwrap();
            assert!(json.contains(&format!(r#""kind":"{}""#, rules.kind())));
            for repeat in Repeat::ALL {
                let can = repeats.contains(&repeat.name()[..1]);
                assert_eq!(rules.check(repeat, &Plan::at_once()).is_ok(), can, "{json} {repeat:?}");
                let both = can && looks_again;
                assert_eq!(rules.check(repeat, &later).is_ok(), both, "{json} {repeat:?}");
            }
        }
    }
}
