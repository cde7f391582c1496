//! Each signal by itself, as the people it is about cause it.

use earnest::wire::http::Method::Get;
use serde_json::{Value, json};

use super::{asks, state};
use crate::world::TestWorld;
use crate::world::earner::Earner;
use crate::world::signs::From;

fn noticed(world: &TestWorld, user: i64) -> Value {
    world.operator_today("mina", Get, &format!("/admin/fairness/{user}"), "").json["signals"]
        .clone()
}

/// Does so many visits, each claimed `late` seconds after it can be, `apart` seconds between them.
fn visits(who: &Earner, times: i64, seconds: i64, late: i64, apart: impl Fn(i64) -> i64) {
    let world = who.world;
    let campaign = world.database.campaign(times * 10_000);
    for number in 0..times {
        let task = world.database.visit_task(campaign, 10_000, seconds, None);
        who.post(&format!("/api/tasks/{task}/start"), "");
        world.waits(seconds + late);
        assert_eq!(who.claims(task).status, 200);
        world.waits(apart(number));
    }
}

#[test]
fn a_wallet_of_several_people() {
    let world = TestWorld::new();
    let address = world.chain.borrow().address_of("one wallet");
    for id in 1..=7 {
        let earner = world.earner_with(id, 5_000_000);
        assert_eq!(earner.withdraws("fairness-wallet-key", "1.00", &address).status, 201);
    }
    assert_eq!(noticed(&world, 7), json!({ "wallet": 3 }));
    world.lives(90);
    // Nobody's alone: a person looks at each, whatever the score.
    assert_eq!(state(&world.stranger(7), "7"), "review in_review");
}

#[test]
fn rewards_faster_than_anybody_reads() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    visits(&ann, 40, 0, 0, |number| 10 + number * number % 23);
    assert_eq!(noticed(&world, 7), json!({ "velocity": 2 }));
}

#[test]
fn claims_in_the_first_possible_second_and_at_even_distances() {
    let world = TestWorld::new();
    let (ann, bob, eve) = (world.earner(7), world.earner(8), world.earner(9));
    visits(&ann, 15, 30, 0, |number| 300 + number * number % 97);
    assert_eq!(noticed(&world, 7), json!({ "timing": 2 }));
    visits(&bob, 25, 0, 0, |_| 600);
    assert_eq!(noticed(&world, 8), json!({ "timing": 2 }));
    // Somebody who reads, and now and then is ready at once.
    visits(&eve, 15, 30, 4, |number| 300 + number * number % 97);
    visits(&eve, 3, 30, 0, |number| 300 + number * number % 97);
    assert_eq!(noticed(&world, 9), json!({}));
}

#[test]
fn friends_on_one_device_and_friends_who_come_all_at_once() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let code = ann.referral_code();
    let code = Some(code.as_str());
    for id in 100..126 {
        world.stranger(id).signs_in(From { code, ..From::default() });
    }
    assert_eq!(noticed(&world, 113), json!({ "circle": 2 }));
    // The one who posted the link does not pay for it.
    assert_eq!(noticed(&world, 7), json!({}));
    for id in 7..=11 {
        world.stranger(id).signs_in(From { device: Some(3), code, ..From::default() });
        world.waits(3_600);
    }
    assert_eq!(noticed(&world, 7), json!({ "device": 1, "circle": 1 }));
}

#[test]
fn one_country_after_the_other_within_a_week() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    let travels = |countries: &[&'static str]| {
        for country in countries {
            ann.signs_in(From { country: Some(country), ..From::default() });
            world.waits(3_600);
        }
    };
    travels(&["DE", "DE", "XX", "AT", "IT", "DE"]);
    assert_eq!(noticed(&world, 7), json!({}), "a journey");
    travels(&["BR", "VN", "NG"]);
    assert_eq!(noticed(&world, 7), json!({ "countries": 2 }));
    assert_eq!(world.database.text("select country from users where id = 7"), "NG");
    world.waits(7 * 86_400);
    assert_eq!(noticed(&world, 7), json!({}));
}

#[test]
fn devices_are_few_and_forgotten_with_time() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    for device in 0..9 {
        ann.signs_in(From { device: Some(device), ..From::default() });
    }
    let kept = "select count(*) from device_keys";
    assert_eq!(world.database.number(kept), 5);
    let keys = world.database.text("select group_concat(hash) from device_keys");
    assert!(!keys.contains("00000000000000"), "a key itself is never kept: {keys}");
    world.waits(60 * 86_400);
    ann.signs_in(From { device: Some(0), country: Some("DE"), ..From::default() });
    world.waits(60 * 86_400);
    world.run_cron();
    assert_eq!(world.database.number(kept), 1);
}

#[test]
fn much_in_a_month_is_looked_at_however_it_is_split() {
    let world = TestWorld::new();
    world.chain.borrow_mut().set_usdt(1_000_000_000);
    let ann = world.earner_with(7, 300_000_000);
    for (turn, expected) in [(1, "confirmed"), (2, "confirmed"), (3, "review in_review")] {
        let id = asks(&ann, &format!("fairness-split-key-{turn}"), "40.00");
        world.lives(120);
        assert_eq!(state(&ann, &id), expected, "{turn}");
    }
    let yes = r#"{"decision":"approve"}"#;
    world.operator("otto", earnest::wire::http::Method::Post, "/admin/reviews/3", yes);
    world.lives(120);
    assert_eq!(state(&ann, "3"), "confirmed");
    // A month later the two have left the window.
    world.waits(31 * 86_400);
    let id = asks(&ann, "fairness-split-key-4", "90.00");
    world.lives(120);
    assert_eq!(state(&ann, &id), "confirmed");
}
