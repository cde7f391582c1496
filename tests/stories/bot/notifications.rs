//! What the bot tells, when, and how fast.

use serde_json::json;

use crate::world::TestWorld;
use crate::world::earner::Earner;

const MINUTE: i64 = 60;

fn ended(world: &TestWorld, status: &str) -> i64 {
    world.database.number(&format!("select count(*) from notifications where status = '{status}'"))
}

/// Something to tell, as a deposit that was credited would leave it.
fn waits_for(ann: &Earner, cents: i64) {
    let id = ann.id;
    let database = &ann.world.database;
    let reference = format!("{id}:{cents}");
    database
        .execute(&format!(
            "insert into deposits (reference, asset, units, payer, memo, user_id, rate_micros,
               amount_micros, status, arrived_at)
             values ('{reference}', 'usdt', {cents} * 10000, 'x', 'm', {id}, 1000000,
               {cents} * 10000, 'waiting', 1);
             insert into notifications (user_id, kind, subject_id, next_at)
             select {id}, 'deposit_credited', id, {now} from deposits
             where reference = '{reference}'",
            now = ann.world.now()
        ))
        .unwrap();
}

#[test]
fn several_that_wait_for_one_person_become_one_message() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner(7), world.earner(8));
    for cents in 101..=105 {
        waits_for(&ann, cents);
    }
    waits_for(&bob, 200);
    world.run_cron();
    world.run_queues();
    assert_eq!((ann.was_told().len(), bob.was_told().len()), (1, 1));
    for dollars in ["1.01", "1.02", "1.03", "1.04", "1.05"] {
        assert!(ann.was_told()[0].contains(dollars), "{dollars}");
    }
    assert_eq!(ended(&world, "sent"), 6);
}

#[test]
fn what_is_switched_off_is_not_told_but_safety_is() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    ann.patch(r#"{"notifications":{"payments":false}}"#);
    waits_for(&ann, 150);
    ann.says(1, "/paysupport Hello?");
    world.operator(
        "sami",
        earnest::wire::http::Method::Post,
        "/admin/support-requests/1/answer",
        r#"{"words":"Hello."}"#,
    );
    world.run_cron();
    world.lives(2 * MINUTE);
    assert_eq!(ann.was_told().len(), 1);
    assert!(ann.was_told()[0].contains("Hello."));
    assert_eq!((ended(&world, "switched_off"), ended(&world, "sent")), (1, 1));
}

#[test]
fn in_quiet_hours_messages_wait_for_their_end_and_come_together() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    // It is eight in UTC, and ten where they are.
    let quiet = json!({ "from": "09:00", "until": "12:00" });
    ann.patch(&json!({ "time_zone_offset_minutes": 120, "quiet_hours": quiet }).to_string());
    waits_for(&ann, 150);
    world.lives(2 * MINUTE);
    assert_eq!((ann.was_told().len(), ended(&world, "waiting")), (0, 1));
    waits_for(&ann, 160);
    world.lives(MINUTE);
    ann.says(1, "/paysupport Hello?");
    world.operator(
        "sami",
        earnest::wire::http::Method::Post,
        "/admin/support-requests/1/answer",
        r#"{"words":"Hello."}"#,
    );
    world.run_queues();
    assert_eq!(ann.was_told().len(), 1, "what they asked is answered at once");
    world.waits(2 * 3_600);
    world.lives(2 * MINUTE);
    let told = ann.was_told();
    assert_eq!(told.len(), 2);
    assert!(told[1].contains("1.50") && told[1].contains("1.60"), "{}", told[1]);
}

#[test]
fn nothing_is_faster_than_telegram_wants() {
    let world = TestWorld::new();
    for id in 100..160 {
        waits_for(&world.earner(id), 150);
    }
    let told = || world.telegram.borrow().said.len();
    world.run_cron();
    world.run_queues();
    assert_eq!(told(), 25, "so many in one second");
    world.waits(1);
    world.run_queues();
    assert_eq!(told(), 50);
    let flood = json!({ "ok": false, "error_code": 429, "description": "Too Many Requests",
        "parameters": { "retry_after": 30 } });
    world.waits(1);
    world.telegram.borrow_mut().instead.push((429, flood));
    world.run_queues();
    assert_eq!(told(), 50, "one was told to wait, so all do");
    world.waits(29);
    world.run_queues();
    assert_eq!(told(), 50);
    world.lives(2 * MINUTE);
    assert_eq!((told(), ended(&world, "sent")), (60, 60));
}

#[test]
fn one_chat_hears_one_message_a_second_and_nobody_twice() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    waits_for(&ann, 150);
    world.run_cron();
    world.run_queues();
    waits_for(&ann, 160);
    world.run_cron();
    world.run_queues();
    assert_eq!(ann.was_told().len(), 1);
    world.waits(1);
    world.run_queues();
    assert_eq!(ann.was_told().len(), 2);
}

#[test]
fn whoever_blocked_the_bot_is_not_written_to_again() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    world.telegram.borrow_mut().blocked_by.insert(7);
    waits_for(&ann, 150);
    world.lives(MINUTE);
    assert_eq!(ended(&world, "unreachable"), 1);
    assert_eq!(world.database.number("select reachable from users where id = 7"), 0);
    world.telegram.borrow_mut().blocked_by.clear();
    waits_for(&ann, 160);
    world.lives(2 * MINUTE);
    assert_eq!((ended(&world, "unreachable"), ann.was_told().len()), (2, 0));
}
