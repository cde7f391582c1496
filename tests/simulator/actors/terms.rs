//! Operators who put new terms in force, and take back rewards that are vesting.

use earnest::app::books::{claw_back, terms};
use earnest::domain::amount::Amount;
use earnest::domain::claim::Key;
use earnest::domain::id::{TaskId, UserId};
use earnest::domain::terms::Terms;
use earnest::domain::vesting::Reason;

use super::operators::OPERATORS;
use crate::crowd::Act;
use crate::schedule::Schedule;

/// Anything from nothing at all to a third on top, and ten minutes before a reward is free.
pub fn somebody_sets_terms(schedule: &Schedule) -> Vec<Act<'_>> {
    let one_of = |values: [i64; 3]| values[usize::try_from(schedule.roll(3)).unwrap()];
    let micros = |micros| Amount::from_micros(micros).unwrap();
    let new = Terms {
        minimum: micros(one_of([500_000, 1_000_000, 2_000_000])),
        fee_ppm: one_of([0, 50_000, 333_333]),
        holding_seconds: one_of([0, 60, 600]),
        referral: micros(one_of([0, 70_000, 100_000])),
    };
    vec![Act::new(async move {
        let _ = terms::set(&schedule.world, &new, "olga@example.org").await;
    })]
}

/// What one or two paid friends are worth beside, or nothing any more.
pub fn somebody_offers_a_milestone(schedule: &Schedule) -> Vec<Act<'_>> {
    let friends = i64::try_from(schedule.roll(2)).unwrap() + 1;
    let micros = [0, 30_000, 50_000][usize::try_from(schedule.roll(3)).unwrap()];
    let amount = Amount::from_micros(micros).unwrap();
    vec![Act::new(async move {
        let _ = terms::offer(&schedule.world, friends, amount, "olga@example.org").await;
    })]
}

/// Of any claim that is vesting; sometimes two operators at once, and just as it becomes free.
pub fn somebody_claws_back(schedule: &Schedule) -> Vec<Act<'_>> {
    let waiting = "from vestings where status = 'waiting'";
    let count = schedule.world.database.number(&format!("select count(*) {waiting}"));
    let Ok(count @ 1..) = u64::try_from(count) else { return Vec::new() };
    let at = schedule.roll(count);
    let sql = |column: &str| format!("select {column} {waiting} order by id limit 1 offset {at}");
    let one = |column| schedule.world.database.number(&sql(column));
    let text = |column| schedule.world.database.text(&sql(column));
    let claim = Key {
        user: UserId::new(one("user_id")).unwrap(),
        task: TaskId::new(one("task_id")).unwrap(),
        period: text("period"),
    };
    let voices = if schedule.roll(3) == 0 { 2 } else { 1 };
    let act = |index: usize| {
        let claim = claim.clone();
        Act::new(async move {
            let reason = Reason::ALL[index];
            let _ = claw_back::claw_back(&schedule.world, &claim, reason, OPERATORS[index]).await;
        })
    };
    (0..voices).map(act).collect()
}
