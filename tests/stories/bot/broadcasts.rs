//! Operators tell many people something, and can stop in the middle.

use earnest::wire::http::Method::{Get, Post};
use serde_json::{Value, json};

use crate::world::earner::Seen;
use crate::world::{OPERATOR, TestWorld};

fn act(world: &TestWorld, who: &str, id: &str, step: &str) -> Seen {
    world.operator(who, Post, &format!("/admin/broadcasts/{id}/{step}"), "{}")
}

fn draft(world: &TestWorld, audience: &Value) -> String {
    let texts = json!({ "en": "Hello!", "ar": "مرحبا!" });
    let body = json!({ "texts": texts, "audience": audience }).to_string();
    let seen = world.operator("mina", Post, "/admin/broadcasts", &body);
    assert_eq!(seen.status, 200, "{:?}", seen.json);
    seen.json["broadcast"]["id"].as_str().unwrap().to_owned()
}

fn shown(world: &TestWorld) -> Value {
    world.operator("sami", Get, "/admin/broadcasts", "").json["broadcasts"][0].clone()
}

fn number(world: &TestWorld, column: &str) -> i64 {
    shown(world)[column].as_i64().unwrap()
}

/// Reachable people with the ids 100 to 149; every tenth speaks Arabic.
fn fifty_people(world: &TestWorld) {
    for id in 100..150 {
        let language = if id % 10 == 0 { "ar" } else { "en" };
        world.stranger(id).who_speaks(language).says(id, "/start");
    }
}

#[test]
fn a_broadcast_is_previewed_counted_and_sent_to_everybody_once() {
    let world = TestWorld::new();
    fifty_people(&world);
    world.stranger(101).patch(r#"{"notifications":{"news":false}}"#);
    world.telegram.borrow_mut().blocked_by.insert(102);
    let id = draft(&world, &json!({}));
    let preview = |user: i64| {
        let path = format!("/admin/broadcasts/{id}/preview");
        world.operator("mina", Post, &path, &json!({ "user_id": user.to_string() }).to_string())
    };
    assert_eq!(preview(100).code(), "operator_not_allowed", "only to those who watch over us");
    assert_eq!(preview(OPERATOR).json["sent"], json!(["ar", "en"]));
    assert_eq!(act(&world, "mina", &id, "send").code(), "broadcast_not_ready");
    for step in ["count", "send", "cancel"] {
        assert_eq!(act(&world, "mina", "99", step).code(), "not_found");
    }
    let asks = |path: &str, user: &str| {
        world.operator("mina", Post, path, &json!({ "user_id": user }).to_string())
    };
    let nobody = asks(&format!("/admin/broadcasts/{id}/preview"), "me");
    assert_eq!(nobody.code(), "bad_request");
    let nothing = asks("/admin/broadcasts/99/preview", &OPERATOR.to_string());
    assert_eq!(nothing.code(), "not_found");
    assert_eq!(act(&world, "sami", &id, "count").code(), "operator_not_allowed");
    assert_eq!(act(&world, "mina", &id, "count").status, 204);
    world.run_queues();
    assert_eq!((number(&world, "counted"), &shown(&world)["status"]), (50, &json!("counted")));
    assert_eq!(act(&world, "mina", &id, "send").status, 204);
    world.lives(120);
    assert_eq!(shown(&world)["status"], "sent");
    let counts = ["queued", "sent", "unreachable", "switched_off", "failed"];
    assert_eq!(counts.map(|column| number(&world, column)), [50, 48, 1, 1, 0]);
    assert_eq!(world.stranger(103).was_told(), ["Hello!"]);
    assert_eq!(world.stranger(110).was_told(), ["مرحبا!"]);
    assert!(world.stranger(101).was_told().is_empty());
    assert_eq!(world.telegram.borrow().said.len(), 48 + 2);
    for step in ["count", "cancel"] {
        assert_eq!(act(&world, "mina", &id, step).code(), "broadcast_not_ready");
    }
}

#[test]
fn an_audience_is_chosen_by_language_country_visits_and_balance() {
    let world = TestWorld::new();
    world.earner_with(7, 2_000_000);
    fifty_people(&world);
    world.database.execute("update users set country = 'EG' where id in (100, 110, 111)").unwrap();
    let day = 86_400;
    world
        .database
        .execute(&format!("update users set seen_at = seen_at - 40 * {day} where id < 120"))
        .unwrap();
    for (audience, people) in [
        (json!({ "languages": ["ar"] }), 5),
        (json!({ "countries": ["EG"] }), 3),
        (json!({ "countries": ["EG"], "languages": ["ar"] }), 2),
        (json!({ "seen_within_days": 30 }), 30),
        (json!({ "balance_min_micros": 1_000_000 }), 1),
        (json!({ "countries": ["DE"] }), 0),
    ] {
        let id = draft(&world, &audience);
        act(&world, "mina", &id, "count");
        world.run_queues();
        assert_eq!(number(&world, "counted"), people, "{audience}");
    }
    let body = json!({ "texts": { "en": "Hello!" }, "audience": { "language": ["ar"] } });
    let mistyped = world.operator("mina", Post, "/admin/broadcasts", &body.to_string());
    assert_eq!(mistyped.code(), "bad_request", "it must not reach everybody");
    let body = json!({ "texts": { "en": "Hello!" } }).to_string();
    assert_eq!(
        world.operator("sami", Post, "/admin/broadcasts", &body).code(),
        "operator_not_allowed"
    );
}

#[test]
fn one_that_is_called_off_stops_and_two_never_run_at_once() {
    let world = TestWorld::new();
    fifty_people(&world);
    let first = draft(&world, &json!({}));
    let second = draft(&world, &json!({ "languages": ["ar"] }));
    for id in [&first, &second] {
        act(&world, "mina", id, "count");
        world.run_queues();
    }
    assert_eq!(act(&world, "mina", &first, "send").status, 204);
    world.run_queues();
    let told = world.telegram.borrow().said.len();
    assert_eq!(told, 25, "in the first second");
    assert_eq!(act(&world, "mina", &second, "send").code(), "broadcast_under_way");
    assert_eq!(act(&world, "mina", &first, "cancel").status, 204);
    assert_eq!(act(&world, "mina", &first, "cancel").status, 204);
    world.lives(180);
    assert_eq!(world.telegram.borrow().said.len(), told, "nobody else is told");
    let waiting = "select count(*) from notifications where status = 'waiting'";
    assert_eq!(world.database.number(waiting), 0);
    assert_eq!(act(&world, "mina", &second, "send").status, 204);
    world.lives(120);
    assert_eq!(number(&world, "sent"), 5);
}

#[test]
fn one_goes_on_where_it_was_however_often_its_worker_dies() {
    let world = TestWorld::new();
    fifty_people(&world);
    let id = draft(&world, &json!({}));
    act(&world, "mina", &id, "count");
    // Every message of the queue is lost: the minutes alone bring it on.
    for _ in 0..20 {
        world.queue.borrow_mut().clear();
        world.run_cron();
        let message = world.queue.borrow_mut().pop_front();
        if let Some(message) = message {
            world.deliver(&message);
        }
        if shown(&world)["status"] == "counted" {
            act(&world, "mina", &id, "send");
        }
        world.waits(60);
    }
    assert_eq!((number(&world, "sent"), &shown(&world)["status"]), (50, &json!("sent")));
    for person in 100..150 {
        assert_eq!(world.stranger(person).was_told().len(), 1, "{person}");
    }
}

#[test]
fn somebodys_night_is_left_in_peace() {
    let world = TestWorld::new();
    fifty_people(&world);
    world.stranger(100).patch(r#"{"quiet_hours":{"from":"07:00","until":"09:00"}}"#);
    let id = draft(&world, &json!({}));
    act(&world, "mina", &id, "count");
    world.run_queues();
    act(&world, "mina", &id, "send");
    world.lives(180);
    assert_eq!((number(&world, "sent"), &shown(&world)["status"]), (49, &json!("sending")));
    world.waits(3_600);
    world.lives(120);
    assert_eq!((number(&world, "sent"), &shown(&world)["status"]), (50, &json!("sent")));
}

#[test]
fn a_second_brings_as_many_as_telegram_wants_and_a_rest_brings_none() {
    let world = TestWorld::new();
    fifty_people(&world);
    let id = draft(&world, &json!({}));
    act(&world, "mina", &id, "count");
    world.run_queues();
    act(&world, "mina", &id, "send");
    let flood = json!({ "ok": false, "error_code": 429, "description": "Too Many Requests",
        "parameters": { "retry_after": 7 } });
    world.telegram.borrow_mut().instead.push((429, flood));
    let mut told = Vec::new();
    for _ in 0..10 {
        world.run_queues();
        told.push(world.telegram.borrow().said.len());
        world.waits(1);
    }
    assert_eq!(told, [0, 0, 0, 0, 0, 0, 0, 25, 50, 50]);
    world.lives(60);
    assert_eq!((number(&world, "sent"), &shown(&world)["status"]), (50, &json!("sent")));
    for person in 100..150 {
        assert_eq!(world.stranger(person).was_told().len(), 1, "{person}");
    }
}
