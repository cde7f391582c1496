//! Where the terms hold rewards, they are free after their time, or go back before it.

use earnest::domain::refusal::Refusal;
use earnest::domain::terms::Terms;
use earnest::domain::vesting::Reason;
use insta::assert_snapshot;

use crate::world::TestWorld;
use crate::world::operator::{FREE, micros};

const DAY: i64 = 86_400;

/// A campaign with ten dollars of somebody with the id 7, and a task for two dollars that eight has
/// done under terms that hold rewards for a day.
fn held() -> (TestWorld, i64, i64) {
    let world = TestWorld::new();
    world.sets_terms(Terms { holding_seconds: DAY, ..FREE }).unwrap();
    let sponsor = world.earner(7);
    world.database.pay_in(7, 10_000_000, "test");
    let campaign = world.database.campaign_of(7);
    sponsor.funds("vesting-story-key", campaign, "10.00");
    let task = world.database.visit_task(campaign, 2_000_000, 0, None);
    let bob = world.earner(8);
    bob.post(&format!("/api/tasks/{task}/start"), "");
    let seen = bob.claims(task).json["task"].clone();
    assert_eq!(
        (&seen["status"], &seen["free_at"]),
        (&"paid".into(), &"2027-01-16T08:00:00Z".into())
    );
    (world, campaign, task)
}

#[test]
fn a_held_reward_is_shown_with_its_time_and_free_after_it() {
    let (world, _, task) = held();
    let bob = world.stranger(8);
    let me = bob.get("/api/me").json;
    assert_eq!(
        (&me["balance"]["micros"], &me["vesting"]["amount"]["micros"]),
        (&0.into(), &2_000_000.into())
    );
    assert_eq!(me["vesting"]["next_at"], "2027-01-16T08:00:00Z");
    assert_eq!(me["vesting"]["last_at"], "2027-01-16T08:00:00Z");
    let address = world.chain.borrow().address_of("bob");
    assert_eq!(bob.withdraws("vesting-story-key", "1.00", &address).code(), "balance_too_low");
    // A later holding time, or none, is for later claims.
    world.sets_terms(Terms { minimum: micros(50_000_000), ..FREE }).unwrap();
    assert_eq!(bob.claims(task).json["balance"]["micros"], 0, "a second tap pays nothing");
    world.waits(DAY - 1);
    world.run_cron();
    assert_eq!(bob.balance(), 0);
    world.waits(1);
    world.run_cron();
    world.run_cron();
    let me = bob.get("/api/me").json;
    assert_eq!(
        (&me["balance"]["micros"], &me["vesting"]["amount"]["micros"]),
        (&2_000_000.into(), &0.into())
    );
    assert_eq!(me["vesting"]["next_at"], serde_json::Value::Null);
    assert_eq!(me["withdrawal"]["min"]["micros"], 1_000_000, "the minimum of its own terms");
    let entries = bob.get("/api/ledger").json["entries"].clone();
    let line = |index: usize| {
        let entry = &entries[index];
        let part = |key: &str| entry[key].as_str().unwrap().to_owned();
        format!("{} {} {} {}", part("kind"), part("account"), entry["amount"]["usd"], part("title"))
    };
    assert_snapshot!(line(0), @r#"vest earner "2.000000" Task 1"#);
    assert_snapshot!(line(1), @r#"reward vesting "2.000000" Task 1"#);
    let then =
        |at: &str| bob.get(&format!("/api/balance?at={at}")).json["balance"]["micros"].clone();
    assert_eq!(
        (then("2027-01-16T07:59:59Z"), then("2027-01-16T08:00:00Z")),
        (0.into(), 2_000_000.into())
    );
    assert_eq!(world.claws_back(8, task, Reason::Left), Err(Refusal::ClaimNotVesting));
    world.database.books_balance();
}

#[test]
fn what_is_clawed_back_returns_to_the_campaign_and_its_earner_is_told_once() {
    let (world, campaign, task) = held();
    let bob = world.stranger(8);
    world.claws_back(8, task, Reason::Left).unwrap();
    world.claws_back(8, task, Reason::Proof).unwrap();
    world.run_queues();
    assert_eq!(bob.was_told().len(), 1);
    let told = bob.was_told().remove(0);
    assert!(told.starts_with("We had to take back $2.00 that was on hold for you. The task"));
    assert!(told.contains("you left before the time was over."), "{told}");
    let left = format!("select balance_micros from accounts where id = 'campaign:{campaign}'");
    assert_eq!(world.database.number(&left), 10_000_000);
    assert_eq!(bob.get("/api/me").json["vesting"]["amount"]["micros"], 0);
    let line = bob.get("/api/ledger").json["entries"][0].clone();
    assert_eq!(
        (line["kind"].as_str(), line["account"].as_str()),
        (Some("clawback"), Some("vesting"))
    );
    assert_eq!(line["amount"]["micros"], -2_000_000);
    world.lives(DAY);
    assert_eq!(bob.balance(), 0);
    let decided = "select status || reason || decided_by from vestings";
    assert_eq!(world.database.text(decided), "clawed_backleftolga@example.org");
    world.database.books_balance();
}

#[test]
fn nothing_that_is_due_or_was_never_held_is_taken_back() {
    let (world, _, task) = held();
    world.waits(DAY);
    assert_eq!(
        world.claws_back(8, task, Reason::Left),
        Err(Refusal::ClaimNotVesting),
        "due, not yet moved"
    );
    assert_eq!(world.claws_back(9, task, Reason::Left), Err(Refusal::ClaimNotVesting));
    world.run_cron();
    assert_eq!(world.stranger(8).balance(), 2_000_000);
}

#[test]
fn a_claw_back_after_the_campaign_closed_finds_its_way_to_the_sponsor() {
    let (world, campaign, task) = held();
    let sponsor = world.stranger(7);
    assert_eq!(sponsor.closes(campaign).json["balance"]["micros"], 8_000_000);
    assert_eq!(world.database.number("select emptied_at is null from campaigns"), 0);
    world.claws_back(8, task, Reason::Duplicate).unwrap();
    world.lives(60);
    assert_eq!(sponsor.sponsor_balance(), 10_000_000);
    assert_eq!(world.database.number("select emptied_at is null from campaigns"), 0);
    world.database.books_balance();
}

#[test]
fn a_held_reward_costs_a_campaign_its_fee_like_any_other() {
    let world = TestWorld::new();
    world.sets_terms(Terms { holding_seconds: 60, fee_ppm: 50_000, ..FREE }).unwrap();
    let bob = world.earner_with_budget(8, 1_000_000, 1_050_000);
    world.lives(180);
    assert_eq!((bob.balance(), world.fees()), (1_000_000, 50_000));
    world.database.books_balance();
}
