//! What a sponsor reads about each day.

use earnest::domain::amount::Amount;
use earnest::domain::terms::Terms;
use earnest::domain::vesting::Reason;
use serde_json::json;

use super::running;
use crate::world::TestWorld;
use crate::world::operator::FREE;

fn results(world: &TestWorld, campaign: &str) -> serde_json::Value {
    world.waits(180);
    world.run_cron();
    world.stranger(7).get(&format!("/api/campaigns/{campaign}/results")).json
}

#[test]
fn starts_completions_and_what_is_kept_are_counted_once() {
    let world = TestWorld::new();
    let campaign = running(&world, &world.earner(7));
    let (bob, eve) = (world.earner(8), world.earner(9));
    bob.post("/api/tasks/1/start", "");
    eve.post("/api/tasks/1/start", "");
    bob.claims(1);
    results(&world, &campaign);
    let seen = results(&world, &campaign);
    let day = &seen["days"][0];
    let counts = ["started", "completed", "kept"].map(|name| day[name].as_i64().unwrap());
    assert_eq!(
        (counts, &day["day"], &day["task_id"]),
        ([2, 1, 1], &"2027-01-15".into(), &"1".into())
    );
    assert_eq!((&day["rejected"], seen["next"].is_null()), (&json!([]), true));
    world.waits(86_400);
    eve.claims(1);
    let seen = results(&world, &campaign);
    assert_eq!(
        (&seen["days"][0]["completed"], &seen["days"][1]["completed"]),
        (&1.into(), &1.into())
    );
    let before = format!("/api/campaigns/{campaign}/results?before=2027-01-16");
    let earlier = world.stranger(7).get(&before).json;
    assert_eq!(earlier["days"].as_array().unwrap().len(), 1);
    assert_eq!(world.stranger(7).get(&format!("{before}x")).code(), "time_malformed");
    assert_eq!(bob.get(&before).code(), "campaign_not_found");
    assert_eq!(world.stranger(7).get("/api/campaigns/x/results").code(), "campaign_not_found");
}

#[test]
fn what_was_rejected_has_its_reason() {
    let world = TestWorld::new();
    world.sets_terms(Terms { holding_seconds: 86_400, referral: Amount::ZERO, ..FREE }).unwrap();
    world.earner(7);
    let campaign = world.database.campaign_of(7);
    world.database.pay_in(7, 5_000_000, "join");
    let ann = world.stranger(7);
    assert_eq!(ann.funds("results-story-key-1", campaign, "5.00").status, 200);
    let task = world.database.join_task(campaign, 1_000_000);
    let (bob, eve) = (world.earner(8), world.earner(9));
    world.telegram.borrow_mut().members.insert(8);
    bob.claims(task);
    eve.claims(task);
    world.run_queues();
    world.claws_back(8, task, Reason::Left).unwrap();
    let seen = results(&world, &campaign.to_string());
    let day = &seen["days"][0];
    assert_eq!((day["completed"].as_i64(), day["kept"].as_i64()), (Some(1), Some(0)));
    assert_eq!(day["rejected"][0]["reason"]["code"], "left");
    assert_eq!(day["rejected"][1]["reason"]["code"], "task_not_a_member");
    assert_eq!(
        (&day["rejected"][0]["count"], &day["rejected"][1]["count"]),
        (&1.into(), &1.into())
    );
}

#[test]
fn what_was_seen_is_counted_from_a_sample() {
    let world = TestWorld::new();
    let campaign = running(&world, &world.earner(7));
    let bob = world.earner(8);
    for _ in 0..640 {
        bob.get("/api/tasks");
    }
    let seen = results(&world, &campaign)["days"][0]["seen"].as_i64().unwrap();
    assert_eq!(seen % 64, 0);
    assert!((64..=2_560).contains(&seen), "{seen}");
}
