//! Rewards that vest in parts after we looked again: they stay, or go back to the sponsor.

use serde_json::json;

use crate::world::TestWorld;

const DAY: i64 = 86_400;
const PLAN: &str = "[[0,400000],[3,300000],[7,300000]]";
/// Does not divide well.
const REWARD: i64 = 1_000_001;

/// Seven has joined a channel for a reward that vests in three parts.
fn joined() -> (TestWorld, i64, i64) {
    let world = TestWorld::new();
    let campaign = world.database.campaign(10 * REWARD);
    let task = world.database.planned_task(campaign, REWARD, PLAN);
    let ann = world.earner(7);
    world.telegram.borrow_mut().members.insert(7);
    ann.claims(task);
    world.run_queues();
    (world, campaign, task)
}

/// Until `seconds` have passed, in steps of a minute near the end.
fn waits(world: &TestWorld, seconds: i64) {
    world.waits(seconds - 2 * 3_600);
    world.lives(2 * 3_600);
}

fn parts(world: &TestWorld) -> String {
    let parts = "select group_concat(part || status || amount_micros, ' ') from
        (select * from vestings order by part)";
    world.database.text(parts)
}

#[test]
fn who_stays_gets_each_part_on_its_day() {
    let (world, ..) = joined();
    let ann = world.stranger(7);
    let shown = ann.get("/api/tasks").json["tasks"][0].clone();
    assert_eq!(
        (&shown["status"], &shown["free_at"]),
        (&"paid".into(), &"2027-01-22T08:00:00Z".into())
    );
    world.lives(60);
    assert_eq!(ann.balance(), 400_000, "at once");
    waits(&world, 3 * DAY - 120);
    assert_eq!(ann.balance(), 400_000);
    world.lives(180);
    assert_eq!(ann.balance(), 700_000);
    waits(&world, 4 * DAY);
    assert_eq!(ann.balance(), REWARD, "the last part takes what rounding left");
    assert_eq!(parts(&world), "1vested400000 2vested300000 3vested300001");
    world.database.books_balance();
}

#[test]
fn who_left_keeps_what_is_free_and_reads_kindly_why_the_rest_went_back() {
    let (world, campaign, _) = joined();
    let ann = world.stranger(7);
    world.lives(60);
    ann.leaves(None);
    waits(&world, 3 * DAY);
    assert_eq!(ann.balance(), 400_000);
    let left = format!("select balance_micros from accounts where id = 'campaign:{campaign}'");
    assert_eq!(world.database.number(&left), 10 * REWARD - 400_000);
    assert_eq!(parts(&world), "1vested400000 2clawed_back300000 3clawed_back300001");
    let decided =
        "select distinct reason || ' ' || decided_by from vestings where reason is not null";
    assert_eq!(world.database.text(decided), "left earnest");
    let told = ann.was_told();
    assert!(told.iter().all(|text| text.contains("you left before the time was over")), "{told:?}");
    // Both parts went back at once, so one message tells of both.
    assert_eq!(told.concat().matches("We had to take back").count(), 2, "{told:?}");
    world.database.books_balance();
}

#[test]
fn leaving_is_noticed_at_once_when_telegram_says_so() {
    let (world, ..) = joined();
    let ann = world.stranger(7);
    world.lives(60);
    ann.leaves(Some(900));
    ann.leaves(Some(900));
    world.run_queues();
    assert_eq!(parts(&world), "1vested400000 2clawed_back300000 3clawed_back300001");
}

#[test]
fn who_is_back_before_we_look_has_not_left() {
    let (world, ..) = joined();
    let ann = world.stranger(7);
    world.lives(60);
    ann.leaves(Some(900));
    world.telegram.borrow_mut().members.insert(7);
    world.run_queues();
    assert!(!parts(&world).contains("clawed_back"));
    ann.leaves(None);
    waits(&world, 3 * DAY);
    assert!(parts(&world).ends_with("3clawed_back300001"), "it is looked at again on its day");
}

#[test]
fn a_held_membership_goes_back_too_when_telegram_says_that_they_left() {
    let world = TestWorld::new();
    let held =
        earnest::domain::terms::Terms { holding_seconds: DAY, ..crate::world::operator::FREE };
    world.sets_terms(held).unwrap();
    let ann = world.earner_with(7, 1_000_000);
    let task = world.database.join_task(world.database.campaign(REWARD), REWARD);
    world.telegram.borrow_mut().members.insert(7);
    ann.claims(task);
    world.run_queues();
    ann.leaves(Some(900));
    world.run_queues();
    world.lives(DAY);
    assert_eq!(ann.balance(), 1_000_000, "a visit has nothing to do with the channel");
}

#[test]
fn a_silent_telegram_takes_nothing_from_anybody() {
    let (world, ..) = joined();
    let ann = world.stranger(7);
    ann.leaves(None);
    world.waits(3 * DAY - 3_600);
    let silent = (502, json!({ "ok": false, "error_code": 502, "description": "Bad Gateway" }));
    for _ in 0..70 {
        world.telegram.borrow_mut().instead.extend(vec![silent.clone(); 10]);
        world.lives(60);
    }
    world.telegram.borrow_mut().instead.clear();
    assert!(parts(&world).contains("2vested"), "{}", parts(&world));
}

#[test]
fn a_sponsor_who_locks_the_bot_out_pauses_the_task_and_the_earner_is_paid() {
    let (world, ..) = joined();
    let ann = world.stranger(7);
    ann.leaves(None);
    world.telegram.borrow_mut().bot_is_out = true;
    waits(&world, 3 * DAY + 120);
    assert_eq!(ann.balance(), 700_000);
    assert_eq!(world.database.text("select status from tasks"), "paused");
}

#[test]
fn nobody_is_thanked_for_a_friend_before_the_last_part_is_free() {
    let world = TestWorld::new();
    world.sets_terms(crate::referrals::generous()).unwrap();
    let code = world.earner(7).referral_code();
    world.stranger(8).says(8, &format!("/start {code}"));
    world.telegram.borrow_mut().members.insert(8);
    let campaign = world.database.campaign(100_000_000);
    let task = world.database.planned_task(campaign, 4_000_000, PLAN);
    world.stranger(8).claims(task);
    world.run_queues();
    waits(&world, 7 * DAY - 120);
    assert_eq!(world.stranger(7).balance(), 0);
    world.lives(300);
    assert_eq!(world.stranger(7).balance(), 1_000_000);
    world.database.books_balance();
}
