//! Every kind of task, one variant each: the compiler asks wherever a kind makes a difference.

use serde::{Deserialize, Serialize};

use super::{Join, Plan, Repeat, Visit};
use crate::domain::refusal::Refusal;

/// The JSON of `tasks.rules`, tagged by `kind`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Rules {
    Visit(Visit),
    Join(Join),
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
        // To join is a state: who is in is in on the next day too.
        let once = matches!(self, Self::Join(_));
        if (once && repeat != Repeat::Once) || (plan.looks_again() && !self.can_be_checked_again())
        {
            return Err(Refusal::TaskPlanUnfit);
        }
        match self {
            Self::Visit(visit) => visit.check(),
            Self::Join(join) => join.check(),
        }
    }

    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Visit(_) => "visit",
            Self::Join(_) => "join",
        }
    }

    /// Whether days later somebody can still tell that it was done and stayed so.
    #[must_use]
    pub const fn can_be_checked_again(&self) -> bool {
        match self {
            Self::Join(_) => true,
            Self::Visit(_) => false,
        }
    }

    /// What the earner opens.
    #[must_use]
    pub fn url(&self) -> &str {
        match self {
            Self::Visit(visit) => &visit.url,
            Self::Join(join) => &join.url,
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
            Self::Join(_) => started_at,
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
    fn what_cannot_be_checked_again_vests_at_once_and_a_state_is_paid_once() {
        let join = Rules::parse(r#"{"kind":"join","chat":"@news","url":"https://t.me/news"}"#);
        let visit = Rules::parse(r#"{"kind":"visit","url":"https://a.example","seconds_min":0}"#);
        let (join, visit) = (join.unwrap(), visit.unwrap());
        let later = Plan::parse("[[0,400000],[3,300000],[7,300000]]").unwrap();
        let unfit = Err(Refusal::TaskPlanUnfit);
        assert_eq!(join.check(Repeat::Once, &later), Ok(()));
        assert_eq!(join.check(Repeat::Daily, &Plan::at_once()), unfit);
        assert_eq!(visit.check(Repeat::Once, &later), unfit);
        assert_eq!(visit.check(Repeat::Weekly, &Plan::at_once()), Ok(()));
    }
}
