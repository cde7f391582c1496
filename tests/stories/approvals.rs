//! What stands between asking and being paid: operators, limits, the queue, and a change of mind.

use earnest::app::payout::review::{self, Decision};
use earnest::domain::id::WithdrawalId;
use earnest::wire::http::Method;

use crate::world::earner::{Earner, Seen};
use crate::world::{TestWorld, poll};

const KEY: &str = "approval-story-key";

fn decide(world: &TestWorld, id: i64, operator: &str, decision: Decision) -> String {
    let withdrawal = WithdrawalId::new(id).unwrap();
    match poll(review::decide(world, withdrawal, operator, decision)).unwrap() {
        Ok(()) => "done".to_owned(),
        Err(error) => format!("{error:?}"),
    }
}

fn asks(earner: &Earner, usd: &str, name: &str) -> String {
    let address = earner.world.chain.borrow().address_of(name);
    let asked = earner.withdraws(KEY, usd, &address);
    assert_eq!(asked.status, 201, "{:?}", asked.json);
    asked.json["withdrawal"]["id"].as_str().unwrap().to_owned()
}

fn cancels(earner: &Earner, id: &str) -> Seen {
    earner.ask(Method::Delete, &format!("/api/withdrawals/{id}"), &[], "").unwrap()
}

fn rich(world: &TestWorld) {
    world.chain.borrow_mut().set_usdt(100_000_000_000);
}

#[test]
fn a_large_withdrawal_is_paid_after_one_operator_and_a_larger_one_after_two() {
    let world = TestWorld::new();
    rich(&world);
    for (user, usd, micros, operators) in [
        (7, "100.00", 100_000_000, 0),
        (8, "100.01", 100_010_000, 1),
        (9, "1000.01", 1_000_010_000, 2),
    ] {
        let earner = world.earner_with(user, 2_000_000_000);
        let name = format!("user {user}");
        let id = asks(&earner, usd, &name);
        world.lives(90);
        for operator in 0..operators {
            let seen = earner.withdrawal(&id);
            assert_eq!(seen["status"], "review", "{usd} after {operator}");
            assert_eq!(seen["waiting"]["code"], "in_review");
            assert_eq!(seen["expected_at"], serde_json::Value::Null);
            let operator = ["olga@example.org", "otto@example.org"][operator];
            let id = id.parse().unwrap();
            assert_eq!(decide(&world, id, operator, Decision::Approve), "done");
            assert!(decide(&world, id, operator, Decision::Approve).contains("NotInReview"));
            world.lives(90);
        }
        assert_eq!(earner.withdrawal(&id)["status"], "confirmed", "{usd}");
        assert_eq!(world.chain.borrow().paid_to(&name), micros);
    }
    world.database.books_balance();
}

#[test]
fn an_operators_no_gives_the_money_back_and_says_why() {
    let world = TestWorld::new();
    rich(&world);
    let ann = world.earner_with(7, 2_000_000_000);
    let id = asks(&ann, "1500", "ann");
    world.lives(70);
    assert_eq!(decide(&world, 1, "olga@example.org", Decision::Approve), "done");
    assert_eq!(decide(&world, 1, "otto@example.org", Decision::Reject), "done");
    world.run_queues();
    assert!(decide(&world, 1, "three@example.org", Decision::Approve).contains("NotInReview"));
    world.lives(120);
    let seen = ann.withdrawal(&id);
    assert_eq!(
        (&seen["status"], &seen["reason"]["code"]),
        (&"rejected".into(), &"withdrawal_rejected".into())
    );
    assert_eq!((ann.balance(), ann.held()), (2_000_000_000, 0));
    let told = ann.was_told();
    assert!(told.len() == 1 && told[0].contains("could not approve"), "{told:?}");
    assert!(decide(&world, 99, "olga@example.org", Decision::Approve).contains("NotInReview"));
}

#[test]
fn an_address_of_two_people_is_looked_at() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner_with(7, 5_000_000), world.earner_with(8, 5_000_000));
    asks(&ann, "1", "exchange");
    world.lives(30);
    let id = asks(&bob, "1", "exchange");
    world.lives(70);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    assert_eq!(bob.withdrawal(&id)["status"], "review");
}

#[test]
fn a_limit_makes_people_wait_with_its_reason_and_never_for_ever() {
    for (limit, code, seconds) in [
        ("hour", "hour_limit", 4_000),
        ("day", "day_limit", 90_000),
        ("recipient_day", "recipient_limit", 90_000),
    ] {
        let world = TestWorld::new();
        let set =
            format!("update payout_limits set amount_micros = 3000000 where name = '{limit}'");
        world.database.execute(&set).unwrap();
        let ann = world.earner_with(7, 9_000_000);
        asks(&ann, "2", "ann");
        world.lives(30);
        let address = world.chain.borrow().address_of("ann");
        assert_eq!(ann.withdraws("approval-second-key", "2", &address).status, 201);
        world.lives(70);
        let seen = ann.withdrawal("2");
        assert_eq!(seen["status"], "requested", "{limit}");
        assert_eq!(seen["waiting"]["code"], code);
        assert!(!seen["waiting"]["title"].as_str().unwrap().contains("waiting-"));
        world.waits(seconds);
        world.lives(90);
        assert_eq!(ann.withdrawal("2")["status"], "confirmed", "{limit}");
    }
}

#[test]
fn nobody_uses_up_the_limits_by_asking_and_cancelling() {
    let world = TestWorld::new();
    world.database.execute("update payout_limits set amount_micros = 3000000").unwrap();
    world.chain.borrow_mut().set_usdt(0);
    let ann = world.earner_with(7, 9_000_000);
    let address = world.chain.borrow().address_of("ann");
    for turn in 1..=3 {
        let key = format!("approval-turn-key-{turn}");
        assert_eq!(ann.withdraws(&key, "3", &address).status, 201);
        world.lives(70);
        let seen = ann.withdrawal(&turn.to_string());
        assert_eq!(seen["status"], "approved", "{turn}");
        assert_eq!(seen["waiting"]["code"], "hot_wallet_low_usdt");
        assert_eq!(cancels(&ann, &turn.to_string()).status, 200);
    }
    assert_eq!(world.database.number("select sum(amount_micros) from approvals_by_hour"), 0);
}

#[test]
fn a_change_of_mind_gives_the_money_back_until_something_is_signed() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let id = asks(&ann, "2", "ann");
    let bob = world.earner(8);
    assert_eq!(cancels(&bob, &id).code(), "withdrawal_not_found");
    assert_eq!(ann.withdrawal(&id)["cancellable"], true);
    let seen = cancels(&ann, &id);
    assert_eq!((seen.status, &seen.json["withdrawal"]["status"]), (200, &"cancelled".into()));
    assert_eq!(seen.json["balance"]["micros"], 3_000_000);
    assert_eq!(cancels(&ann, &id).status, 200, "a second tap gets the same answer");
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 0);
    assert_eq!(ann.held(), 0);
    let address = world.chain.borrow().address_of("ann");
    assert_eq!(ann.withdraws("approval-second-key", "2", &address).status, 201);
    world.chain.borrow_mut().loses_messages(true);
    world.lives(20);
    let seen = ann.withdrawal("2");
    assert_eq!((&seen["status"], &seen["cancellable"]), (&"batched".into(), &false.into()));
    assert_eq!(seen["waiting"]["code"], "being_paid");
    assert_eq!(cancels(&ann, "2").code(), "withdrawal_not_cancellable");
    world.chain.borrow_mut().loses_messages(false);
    world.lives(200);
    assert_eq!(cancels(&ann, "2").code(), "withdrawal_not_cancellable");
    assert_eq!(world.chain.borrow().paid_to("ann"), 2_000_000);
    world.database.books_balance();
}

#[test]
fn the_place_in_the_queue_is_the_number_of_those_who_come_first() {
    let world = TestWorld::new();
    for user in 1..=3 {
        let earner = world.earner_with(user, 3_000_000);
        let id = asks(&earner, "1", &format!("user {user}"));
        let seen = earner.withdrawal(&id);
        assert_eq!(seen["ahead"], user - 1);
        assert_eq!(seen["waiting"]["code"], "in_queue");
        assert!(seen["expected_at"].as_str().unwrap().starts_with("2027-01-15T08:0"));
    }
    cancels(&world.stranger(1), "1");
    assert_eq!(world.stranger(3).withdrawal("3")["ahead"], 1);
}
