//! How a reward vests: all at once, or in parts after we looked again days later.

use crate::domain::limits::{TASK_PLAN_DAYS_MAX, TASK_PLAN_PARTS_MAX};
use crate::domain::refusal::Refusal;

/// A part of the reward, and after how many days it is free.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub days: i64,
    /// Parts per million of the reward; the last one takes what rounding left.
    pub ppm: i64,
}

/// The JSON of `tasks.plan`: `[[days, ppm], …]`. The schema calls `[[0,1000000]]` "at once".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan(Vec<Part>);

impl Plan {
    #[must_use]
    pub fn at_once() -> Self {
        Self(vec![Part { days: 0, ppm: 1_000_000 }])
    }

    /// # Errors
    /// `TaskPlanMalformed` for what is no list of parts.
    pub fn parse(json: &str) -> Result<Self, Refusal> {
        let parts: Vec<(i64, i64)> =
            serde_json::from_str(json).map_err(|_| Refusal::TaskPlanMalformed)?;
        Ok(Self(parts.into_iter().map(|(days, ppm)| Part { days, ppm }).collect()))
    }

    /// As the schema keeps it, to the letter.
    #[must_use]
    pub fn to_json(&self) -> String {
        let parts = self.0.iter().map(|part| format!("[{},{}]", part.days, part.ppm));
        format!("[{}]", parts.collect::<Vec<_>>().join(","))
    }

    /// # Errors
    /// `TaskPlanMalformed` unless the parts are positive, make up the whole and follow each other.
    pub fn check(&self) -> Result<(), Refusal> {
        let whole = self.0.iter().try_fold(0i64, |sum, part| sum.checked_add(part.ppm));
        let in_order = self.0.is_sorted_by(|one, next| one.days < next.days);
        let plausible = |part: &Part| part.ppm > 0 && (0..=TASK_PLAN_DAYS_MAX).contains(&part.days);
        let fits = whole == Some(1_000_000)
            && in_order
            && self.0.iter().all(plausible)
            && self.0.len() <= TASK_PLAN_PARTS_MAX;
        if fits { Ok(()) } else { Err(Refusal::TaskPlanMalformed) }
    }

    /// Whether some of it waits for another look.
    #[must_use]
    pub fn looks_again(&self) -> bool {
        self.0.iter().any(|part| part.days > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_make_up_the_whole_in_their_order() {
        for (json, fits) in [
            ("[[0,1000000]]", true),
            ("[[0,400000],[3,300000],[7,300000]]", true),
            ("[[30,1000000]]", true),
            ("[]", false),
            ("[[0,999999]]", false),
            ("[[0,1000001]]", false),
            ("[[0,0],[1,1000000]]", false),
            ("[[-1,1000000]]", false),
            ("[[31,1000000]]", false),
            ("[[3,500000],[3,500000]]", false),
            ("[[7,500000],[3,500000]]", false),
            ("[[0,200000],[1,200000],[2,200000],[3,200000],[4,200000]]", false),
            ("[[0,9223372036854775807],[1,9223372036854775807]]", false),
        ] {
            let plan = Plan::parse(json).unwrap();
            assert_eq!(plan.check().is_ok(), fits, "{json}");
            assert_eq!(plan.to_json(), json);
        }
        for json in ["", "7", "[1]", "[[1]]", "[[0,1,2]]", "[[0,0.5]]"] {
            assert_eq!(Plan::parse(json), Err(Refusal::TaskPlanMalformed), "{json}");
        }
    }
}
