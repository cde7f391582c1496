//! Decides what a claim leads to: money at once, a look outside, or a refusal.

use crate::domain::amount::Amount;
use crate::domain::id::{TaskId, UserId};
use crate::domain::refusal::Refusal;
use crate::domain::task::{Person, Quiz, Rules, Task};

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
    /// Answers that were given to a quiz.
    pub attempts: i64,
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
    /// Friends whom they brought and who count.
    pub friends: i64,
    pub wallet: Wallet,
}

/// What is linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wallet {
    None,
    Own,
    /// Somebody else has linked the same one, now or before.
    Shared,
}

/// What the earner hands in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    pub code: Option<String>,
    /// The places of the choices, counted from 0.
    pub answers: Option<Vec<usize>>,
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
    /// An answer was wrong: it counts, and the earner reads this.
    Wrong(Refusal),
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

/// Decides a claim with what the earner hands in.
///
/// # Errors
/// The refusal that the earner reads; nothing has changed then.
pub fn claim(
    task: &Task,
    claim: Option<&Claim>,
    asker: &Asker,
    given: &Given,
    now: i64,
) -> Result<Step, Refusal> {
    if let Some(Claim { status: Status::Paid | Status::Checking, .. }) = claim {
        return Ok(Step::Stand);
    }
    if !task.is_open(now) {
        return Err(Refusal::TaskClosed);
    }
    match claim {
        None => asker.may_begin(task)?,
        Some(claim) => {
            let claimable_at = task.rules.claimable_at(claim.started_at);
            let wait_seconds = claimable_at.saturating_sub(now);
            if wait_seconds > 0 {
                return Err(Refusal::TaskTooEarly { wait_seconds });
            }
        }
    }
    if claim.is_none() && task.rules.has_a_start() {
        return Err(Refusal::TaskNotStarted);
    }
    proven(&task.rules, claim, asker, given)
}

/// Decides a claim that comes with a picture.
///
/// # Errors
/// The refusal that the earner reads; nothing has changed then.
pub fn hand_in(
    task: &Task,
    claim: Option<&Claim>,
    asker: &Asker,
    now: i64,
) -> Result<Step, Refusal> {
    match claim {
        _ if !matches!(task.rules, Rules::Proof(_)) => Err(Refusal::TaskProofUnasked),
        Some(Claim { status: Status::Paid | Status::Checking, .. }) => Ok(Step::Stand),
        _ if !task.is_open(now) => Err(Refusal::TaskClosed),
        Some(_) => Ok(Step::Check),
        None => asker.may_begin(task).map(|()| Step::Check),
    }
}

/// What the kind asks for.
fn proven(
    rules: &Rules,
    claim: Option<&Claim>,
    asker: &Asker,
    given: &Given,
) -> Result<Step, Refusal> {
    match rules {
        Rules::Visit(visit) => right_code(visit.code.as_deref(), given.code.as_deref()),
        Rules::Join(_) | Rules::Boost(_) => return Ok(Step::Check),
        Rules::Quiz(quiz) => {
            return right_answers(quiz, claim.map_or(0, |claim| claim.attempts), given);
        }
        Rules::CheckIn {} => Ok(()),
        Rules::Invite(invite) => match invite.friends.saturating_sub(asker.friends) {
            missing @ 1.. => Err(Refusal::TaskFriendsMissing { missing }),
            _ => Ok(()),
        },
        Rules::Wallet {} => linked(asker.wallet),
        Rules::Hold(_) | Rules::Send(_) => return linked(asker.wallet).map(|()| Step::Check),
        // It comes with its picture, another way.
        Rules::Proof(_) => Err(Refusal::TaskProofMissing),
        // Only the partner can say so.
        Rules::Partner(_) => Err(Refusal::TaskNotReported),
    }
    .map(|()| Step::Pay)
}

/// What two people share, one of them could claim for.
const fn linked(wallet: Wallet) -> Result<(), Refusal> {
    match wallet {
        Wallet::Own => Ok(()),
        Wallet::None => Err(Refusal::TaskWalletMissing),
        Wallet::Shared => Err(Refusal::TaskWalletShared),
    }
}

/// Whether all are right is said, not which: that would be half of the next attempt.
fn right_answers(quiz: &Quiz, attempts: i64, given: &Given) -> Result<Step, Refusal> {
    let left = quiz.attempts_max.saturating_sub(attempts);
    if left <= 0 {
        return Err(Refusal::TaskAttemptsUsedUp);
    }
    let answers = given.answers.as_ref().ok_or(Refusal::TaskAnswersMissing)?;
    if answers.len() != quiz.answers.len() {
        return Err(Refusal::TaskAnswersMissing);
    }
    let wrong = Refusal::TaskAnswerWrong { left: left.saturating_sub(1) };
    Ok(if *answers == quiz.answers { Step::Pay } else { Step::Wrong(wrong) })
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
mod tests;
