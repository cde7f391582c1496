//! Operators: they say yes or no to withdrawals in review, and turn the kill switches.

use earnest::app::review::{self, Decision};
use earnest::domain::id::WithdrawalId;
use earnest::domain::switch::Switch;
use earnest::store::switches;

use crate::crowd::{Act, act_at_once};
use crate::schedule::Schedule;

const OPERATORS: [&str; 3] = ["olga@example.org", "omar@example.org", "otto@example.org"];

/// Mostly one, sometimes two of them at once, about any withdrawal in review.
pub fn somebody_decides(schedule: &Schedule) -> Vec<Act<'_>> {
    let waiting = "select count(*) from withdrawals where status = 'review'";
    let waiting = u64::try_from(schedule.world.database.number(waiting)).unwrap();
    if waiting == 0 {
        return Vec::new();
    }
    let id = schedule.world.database.number(&format!(
        "select id from withdrawals where status = 'review' order by id limit 1 offset {}",
        schedule.roll(waiting)
    ));
    let decides = |operator: &'static str| {
        let decision = if schedule.roll(5) == 0 { Decision::Reject } else { Decision::Approve };
        decision_of(schedule, id, operator, decision)
    };
    let first = usize::try_from(schedule.roll(3)).unwrap();
    let count = if schedule.roll(3) == 0 { 2 } else { 1 };
    (0..count).map(|index| decides(OPERATORS[(first + index) % 3])).collect()
}

fn decision_of<'a>(
    schedule: &'a Schedule,
    id: i64,
    operator: &'static str,
    decision: Decision,
) -> Act<'a> {
    let withdrawal = WithdrawalId::new(id).unwrap();
    Act::new(async move {
        let _ = review::decide(&schedule.world, withdrawal, operator, decision).await;
    })
}

pub fn somebody_turns_a_switch(schedule: &Schedule) -> Vec<Act<'_>> {
    let switch = Switch::ALL[usize::try_from(schedule.roll(4)).unwrap()];
    let on = schedule.roll(3) > 0;
    vec![Act::new(turn(schedule, switch, on))]
}

async fn turn(schedule: &Schedule, switch: Switch, on: bool) {
    use earnest::app::world::World;
    let now = schedule.world.now();
    let _ =
        schedule.world.batch(vec![switches::turn(switch, on, "drill", OPERATORS[0], now)]).await;
}

/// All switches on, limits out of the way, and everything in review decided.
pub fn do_their_work(schedule: &Schedule) {
    let turns = Switch::ALL.map(|switch| Act::new(turn(schedule, switch, true)));
    act_at_once(&schedule.world, turns.into());
    let widen = "update payout_limits set amount_micros = 9007199254740991";
    schedule.world.database.execute(widen).unwrap();
    let all = "select coalesce(group_concat(id), '') from withdrawals where status = 'review'";
    for id in schedule.world.database.text(all).split(',').filter_map(|id| id.parse().ok()) {
        let yes = |operator| decision_of(schedule, id, operator, Decision::Approve);
        act_at_once(&schedule.world, OPERATORS.map(yes).into());
    }
}
