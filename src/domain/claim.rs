//! Decides what a claim leads to: money at once, a look outside, or a refusal.

use crate::domain::amount::Amount;
use crate::domain::id::{TaskId, UserId};
use crate::domain::refusal::Refusal;
use crate::domain::task::{Person, Rules, Task};

/// The period of a task that can be done once; repeating ones have a day or a week here.
pub const PERIOD_ONCE: &str = "once";

/// Which claim: whose, of what, and in which period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub user: UserId,
    pub task: TaskId,
    pub period: String,
}

/// One earner's completion of one task, as its row says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub status: Status,
    /// The reward as it was when the earner started.
    pub amount: Amount,
    pub started_at: i64,
    /// Why the last check said no.
    pub refusal: Option<Refusal>,
    /// When all of what was paid is the earner's, while some of it is vesting.
    pub free_at: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Started,
    Checking,
    Paid,
}

impl Status {
    pub const ALL: [Self; 3] = [Self::Started, Self::Checking, Self::Paid];

    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Checking => "checking",
            Self::Paid => "paid",
        }
    }

    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}

/// Who asks, as far as a task that they have not begun may ask back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asker {
    pub person: Person,
    /// A task that has to be paid first, if there is one.
    pub first: Option<TaskId>,
}

impl Asker {
    /// What somebody has begun they may finish, whatever became of them meanwhile.
    ///
    /// # Errors
    /// `TaskNeedsAnother`, or what the person is not.
    pub fn may_begin(&self, task: &Task) -> Result<(), Refusal> {
        task.audience.admit(&self.person)?;
        if self.first.is_none() { Ok(()) } else { Err(Refusal::TaskNeedsAnother) }
    }
}

/// What happens next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The proof is complete: pay now.
    Pay,
    /// Somebody outside has to be asked first.
    Check,
    /// Nothing to do: it was claimed before, and the answer is what it was.
    Stand,
}

/// May this task be started? Starting again changes nothing.
///
/// # Errors
/// `TaskClosed` when it does not run now and was not started before, or why it is not for the one
/// who asks.
pub fn start(task: &Task, claim: Option<&Claim>, asker: &Asker, now: i64) -> Result<Step, Refusal> {
    if claim.is_some() {
        return Ok(Step::Stand);
    }
    if !task.is_open(now) {
        return Err(Refusal::TaskClosed);
    }
    asker.may_begin(task)?;
    Ok(Step::Pay)
}

/// Decides a claim with the code that the earner typed, if any.
///
/// # Errors
/// The refusal that the earner reads; nothing has changed then.
pub fn claim(
    task: &Task,
    claim: Option<&Claim>,
    asker: &Asker,
    code: Option<&str>,
    now: i64,
) -> Result<Step, Refusal> {
    if let Some(Claim { status: Status::Paid | Status::Checking, .. }) = claim {
        return Ok(Step::Stand);
    }
    if !task.is_open(now) {
        return Err(Refusal::TaskClosed);
    }
    if claim.is_none() {
        asker.may_begin(task)?;
    }
    match &task.rules {
        Rules::Visit(visit) => {
            let started = claim.ok_or(Refusal::TaskNotStarted)?;
            let wait_seconds = task.rules.claimable_at(started.started_at).saturating_sub(now);
            if wait_seconds > 0 {
                return Err(Refusal::TaskTooEarly { wait_seconds });
            }
            right_code(visit.code.as_deref(), code)?;
            Ok(Step::Pay)
        }
        Rules::Join(_) => Ok(Step::Check),
    }
}

/// People type codes on phones: case and surrounding space do not matter.
fn right_code(expected: Option<&str>, given: Option<&str>) -> Result<(), Refusal> {
    let Some(expected) = expected else { return Ok(()) };
    match given.map(str::trim).filter(|code| !code.is_empty()) {
        None => Err(Refusal::TaskCodeMissing),
        Some(code) if code.to_lowercase() == expected.to_lowercase() => Ok(()),
        Some(_) => Err(Refusal::TaskCodeWrong),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::CampaignId;
    use crate::domain::language::Language;
    use crate::domain::task::{Audience, Join, Visit};

    fn task(rules: Rules) -> Task {
        Task {
            id: TaskId::new(1).unwrap(),
            campaign: CampaignId::new(1).unwrap(),
            reward: Amount::constant(50_000),
            rules,
            audience: Audience::default(),
            running: true,
            starts_at: 100,
            ends_at: 200,
        }
    }

    fn visit(code: Option<&str>) -> Task {
        let code = code.map(str::to_owned);
        task(Rules::Visit(Visit { url: "https://example.org".into(), seconds_min: 30, code }))
    }

    fn join() -> Task {
        task(Rules::Join(Join { chat: "@news".into(), url: "https://t.me/news".into() }))
    }

    fn anybody() -> Asker {
        let language = Language::default();
        let person = Person { language, country: None, premium: false, trust: 50 };
        Asker { person, first: None }
    }

    fn earlier(status: Status) -> Claim {
        let amount = Amount::constant(50_000);
        Claim { status, amount, started_at: 100, refusal: None, free_at: None }
    }

    #[test]
    fn a_claim_leads_to_exactly_one_step() {
        let started = earlier(Status::Started);
        let too_early = Err(Refusal::TaskTooEarly { wait_seconds: 1 });
        for (what, task, before, code, now, expected) in [
            ("in time", visit(None), Some(&started), None, 130, Ok(Step::Pay)),
            ("a second early", visit(None), Some(&started), None, 129, too_early),
            ("not started", visit(None), None, None, 130, Err(Refusal::TaskNotStarted)),
            ("last second", visit(None), Some(&started), None, 199, Ok(Step::Pay)),
            ("closed", visit(None), Some(&started), None, 200, Err(Refusal::TaskClosed)),
            ("not yet open", join(), None, None, 99, Err(Refusal::TaskClosed)),
            ("code", visit(Some("Ton")), Some(&started), Some(" tON "), 130, Ok(Step::Pay)),
            ("no code", visit(Some("x")), Some(&started), None, 130, Err(Refusal::TaskCodeMissing)),
            (
                "blank",
                visit(Some("x")),
                Some(&started),
                Some(" "),
                130,
                Err(Refusal::TaskCodeMissing),
            ),
            (
                "wrong",
                visit(Some("x")),
                Some(&started),
                Some("y"),
                130,
                Err(Refusal::TaskCodeWrong),
            ),
            ("join", join(), None, None, 130, Ok(Step::Check)),
            ("join again", join(), Some(&started), None, 130, Ok(Step::Check)),
        ] {
            assert_eq!(claim(&task, before, &anybody(), code, now), expected, "{what}");
        }
    }

    #[test]
    fn what_was_claimed_before_stands_even_when_the_task_is_over() {
        for status in [Status::Checking, Status::Paid] {
            let again = claim(&join(), Some(&earlier(status)), &anybody(), None, 999);
            assert_eq!(again, Ok(Step::Stand));
        }
        let started = earlier(Status::Started);
        let starts = |claim, now| start(&visit(None), claim, &anybody(), now);
        assert_eq!(starts(Some(&started), 999), Ok(Step::Stand));
        assert_eq!(starts(None, 999), Err(Refusal::TaskClosed));
        assert_eq!(starts(None, 130), Ok(Step::Pay));
    }

    #[test]
    fn what_is_not_for_somebody_they_may_not_begin_but_finish() {
        let later = Asker { first: TaskId::new(9), ..anybody() };
        let premium = Audience { premium: Some(true), ..Audience::default() };
        let rich = Task { audience: premium, ..join() };
        let started = earlier(Status::Started);
        for (task, asker, refusal) in [
            (&join(), &later, Refusal::TaskNeedsAnother),
            (&rich, &anybody(), Refusal::TaskPremiumOnly),
        ] {
            assert_eq!(start(task, None, asker, 130), Err(refusal));
            assert_eq!(claim(task, None, asker, None, 130), Err(refusal));
            assert_eq!(claim(task, Some(&started), asker, None, 130), Ok(Step::Check));
        }
    }

    #[test]
    fn statuses_are_called_what_the_schema_calls_them() {
        for (status, name) in
            [(Status::Started, "started"), (Status::Checking, "checking"), (Status::Paid, "paid")]
        {
            assert_eq!((status.name(), Status::parse(name)), (name, Some(status)));
        }
        assert_eq!(Status::parse("gone"), None);
    }

    #[test]
    fn a_paused_task_takes_no_claims() {
        let paused = Task { running: false, ..join() };
        assert_eq!(claim(&paused, None, &anybody(), None, 130), Err(Refusal::TaskClosed));
    }
}
