//! What one person earns, and one campaign pays, on a day.

use serde_json::json;

use crate::postbacks::{partner, reference, sends};
use crate::world::TestWorld;
use crate::world::earner::Earner;

const DAY: i64 = 86_400;

/// From eight in the morning until after midnight, UTC.
const TOMORROW: i64 = 57_601;

fn limit(world: &TestWorld, micros: i64) {
    let sql =
        format!("update payout_limits set amount_micros = {micros} where name = 'earned_day'");
    world.database.execute(&sql).unwrap();
}

fn claims(who: &Earner, campaign: i64, micros: i64) -> String {
    let task = who.world.database.visit_task(campaign, micros, 0, None);
    who.post(&format!("/api/tasks/{task}/start"), "");
    who.claims(task).code().to_owned()
}

#[test]
fn one_person_earns_so_much_in_a_day_and_tomorrow_as_much_again() {
    let world = TestWorld::new();
    limit(&world, 3_000_000);
    let campaign = world.database.campaign(50_000_000);
    let (ann, bob) = (world.earner(7), world.earner(8));
    for expected in ["", "", "", "earned_enough_today"] {
        assert_eq!(claims(&ann, campaign, 1_000_000), expected);
    }
    assert_eq!(claims(&bob, campaign, 1_000_000), "", "it is each person's own");
    world.waits(TOMORROW);
    // The first of a day is whole, however large.
    assert_eq!(claims(&ann, campaign, 5_000_000), "");
    assert_eq!(claims(&ann, campaign, 1_000), "earned_enough_today");
    assert_eq!(ann.balance(), 8_000_000);
    world.database.books_balance();
}

#[test]
fn what_is_on_hold_counts_with_what_is_free() {
    let world = TestWorld::new();
    limit(&world, 2_000_000);
    let campaign = world.database.campaign(50_000_000);
    let ann = world.earner(7);
    world.telegram.borrow_mut().members.insert(7);
    let planned = world.database.planned_task(campaign, 1_500_000, "[[0,400000],[3,600000]]");
    assert_eq!(ann.claims(planned).status, 200);
    world.run_queues();
    world.lives(60);
    assert_eq!(ann.balance(), 600_000);
    assert_eq!(claims(&ann, campaign, 1_000_000), "earned_enough_today");
    assert_eq!(claims(&ann, campaign, 500_000), "");
}

#[test]
fn what_was_found_true_too_late_in_the_day_is_paid_on_the_next() {
    let world = TestWorld::new();
    limit(&world, 1_000_000);
    let campaign = world.database.campaign(50_000_000);
    let ann = world.earner(7);
    world.telegram.borrow_mut().members.insert(7);
    assert_eq!(claims(&ann, campaign, 1_000_000), "");
    let join = world.database.join_task(campaign, 700_000);
    assert_eq!(ann.claims(join).json["task"]["status"], "checking");
    world.run_queues();
    world.lives(120);
    let task = ann.get(&format!("/api/tasks/{join}")).json["task"].clone();
    assert_eq!((&task["status"], ann.balance()), (&"checking".into(), 1_000_000));
    world.waits(TOMORROW);
    world.lives(120);
    assert_eq!(ann.balance(), 1_700_000);
}

#[test]
fn a_campaign_pays_so_much_in_a_day_as_its_sponsor_wants() {
    let world = TestWorld::new();
    let campaign = world.database.campaign(50_000_000);
    world
        .database
        .execute(&format!("update campaigns set daily_micros = 2000000 where id = {campaign}"))
        .unwrap();
    for (user, expected) in [(1, ""), (2, ""), (3, "campaign_spent_today")] {
        assert_eq!(claims(&world.earner(user), campaign, 1_000_000), expected);
    }
    world.waits(DAY);
    assert_eq!(claims(&world.earner(3), campaign, 1_000_000), "");
    world.database.books_balance();
}

#[test]
fn partners_hear_why_nothing_is_paid_today() {
    let world = TestWorld::new();
    limit(&world, 1_000_000);
    let secret = partner(&world.earner(7));
    let campaign = world.database.campaign(50_000_000);
    let rules = r#"{"kind":"partner","partner":"fun","url":"https://fun.example/{claim}"}"#;
    let task = world.database.task(campaign, "partner", rules, 600_000);
    for user in [8, 9] {
        world.earner(user).post(&format!("/api/tasks/{task}/start"), "");
    }
    let says = |user: i64| {
        let claim = reference(&world.stranger(user), task);
        let body = json!({ "event_id": format!("e{user}"), "type": "completion", "claim": claim });
        sends(&world, "fun", &secret, &body)
    };
    assert_eq!(claims(&world.stranger(8), campaign, 1_000_000), "");
    assert_eq!(says(8).code(), "earned_enough_today");
    let pace = format!("update campaigns set daily_micros = 1000000 where id = {campaign}");
    world.database.execute(&pace).unwrap();
    assert_eq!(says(9).code(), "campaign_spent_today");
    world.waits(TOMORROW);
    assert_eq!(says(8).status, 200);
    assert_eq!(says(9).code(), "campaign_spent_today");
}
