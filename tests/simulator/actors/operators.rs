//! Operators: they say yes or no to withdrawals in review, and turn the kill switches.

use earnest::app::payout::review::{self, Decision};
use earnest::domain::id::WithdrawalId;
use earnest::domain::switch::Switch;
use earnest::store::switches;

use crate::crowd::Act;
use crate::schedule::Schedule;

const LIMITS: [&str; 3] = ["hour", "day", "recipient_day"];
pub const OPERATORS: [&str; 3] = ["olga@example.org", "omar@example.org", "otto@example.org"];

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

/// Mostly so that one or two more withdrawals fit in, sometimes so that all do.
pub fn somebody_sets_a_limit(schedule: &Schedule) -> Vec<Act<'_>> {
    let name = LIMITS[usize::try_from(schedule.roll(3)).unwrap()];
    let micros = match schedule.roll(4) {
        0 => 9_007_199_254_740_991,
        times => times.cast_signed() * schedule.reward - 1,
    };
    if micros < 3 * schedule.reward {
        schedule.happened("limits narrowed");
    }
    let set = format!("update payout_limits set amount_micros = {micros} where name = '{name}'");
    schedule.world.database.execute(&set).unwrap();
    Vec::new()
}

/// What they do not know about is looked at, all switches are on, limits out of the way, and
/// everything in review is decided.
pub fn do_their_work(schedule: &Schedule) {
    for (wallet, seqno) in schedule.world.chain.borrow().seqnos() {
        let know = format!(
            "insert into known_seqnos (wallet, seqno, operator, at)
             select '{wallet}', {seqno}, '{}', 1 where not exists (
               select 1 from known_seqnos where wallet = '{wallet}' and seqno = {seqno})
             and {seqno} > 1 + coalesce(
               (select max(seqno) from batches where wallet = '{wallet}'), 0)
             and exists (
               select 1 from switches where reason = 'unknown_messages' and is_on = 0)",
            OPERATORS[0]
        );
        schedule.world.database.execute(&know).unwrap();
    }
    let turns = Switch::ALL.map(|switch| Act::new(turn(schedule, switch, true)));
    schedule.act(turns.into());
    let widen = "update payout_limits set amount_micros = 9007199254740991";
    schedule.world.database.execute(widen).unwrap();
    let all = "select coalesce(group_concat(id), '') from withdrawals where status = 'review'";
    for id in schedule.world.database.text(all).split(',').filter_map(|id| id.parse().ok()) {
        let yes = |operator| decision_of(schedule, id, operator, Decision::Approve);
        schedule.act(OPERATORS.map(yes).into());
    }
}
