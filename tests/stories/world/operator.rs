//! What operators decide about terms and about rewards that are vesting.

use earnest::app::books::{claw_back, terms};
use earnest::app::error::Error;
use earnest::domain::amount::Amount;
use earnest::domain::claim::{Key, PERIOD_ONCE};
use earnest::domain::id::{TaskId, UserId};
use earnest::domain::refusal::Refusal;
use earnest::domain::terms::Terms;
use earnest::domain::vesting::Reason;

use super::{TestWorld, poll};

/// Those of the first day: a dollar at least, and nothing else.
pub const FREE: Terms = Terms {
    minimum: match Amount::from_micros(1_000_000) {
        Some(minimum) => minimum,
        None => Amount::ZERO,
    },
    fee_ppm: 0,
    holding_seconds: 0,
    referral: Amount::ZERO,
};

pub fn micros(micros: i64) -> Amount {
    Amount::from_micros(micros).unwrap()
}

pub fn claim_of(user: i64, task: i64) -> Key {
    let (user, task) = (UserId::new(user).unwrap(), TaskId::new(task).unwrap());
    Key { user, task, period: PERIOD_ONCE.to_owned() }
}

impl TestWorld {
    pub fn sets_terms(&self, terms: Terms) -> Result<(), Refusal> {
        refusal(poll(terms::set(self, &terms, "olga@example.org")).unwrap())
    }

    pub fn claws_back(&self, user: i64, task: i64, reason: Reason) -> Result<(), Refusal> {
        let claim = claim_of(user, task);
        refusal(poll(claw_back::claw_back(self, &claim, reason, "olga@example.org")).unwrap())
    }

    pub fn fees(&self) -> i64 {
        self.database.number("select balance_micros from accounts where id = 'fees'")
    }
}

fn refusal(outcome: Result<(), Error>) -> Result<(), Refusal> {
    match outcome {
        Ok(()) => Ok(()),
        Err(Error::Refused(refusal)) => Err(refusal),
        Err(Error::Fault(fault)) => panic!("{fault:?}"),
    }
}
