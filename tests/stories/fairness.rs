//! Several weak signals make a withdrawal wait; its earner reads why, and a person decides.

use earnest::wire::http::Method::{Get, Post};
use serde_json::{Value, json};

use crate::world::TestWorld;
use crate::world::earner::{Earner, Seen};
use crate::world::signs::From;

mod caps;
mod home;
mod signals;

const DAY: i64 = 86_400;

/// Ten people who came through the first one, all on one device: two strong signals for each.
pub fn ring(world: &TestWorld) {
    let device = Some(1);
    world.earner_from(100, From { device, ..From::default() }, 5_000_000);
    let code = world.stranger(100).referral_code();
    for id in 101..=110 {
        world.waits(3_600);
        world.earner_from(id, From { device, code: Some(&code), ..From::default() }, 5_000_000);
    }
}

pub fn asks(earner: &Earner, key: &str, usd: &str) -> String {
    let address = earner.world.chain.borrow().address_of(&format!("user {}", earner.id));
    let asked = earner.withdraws(key, usd, &address);
    assert_eq!(asked.status, 201, "{:?}", asked.json);
    asked.json["withdrawal"]["id"].as_str().unwrap().to_owned()
}

/// `status code` of a withdrawal.
pub fn state(earner: &Earner, id: &str) -> String {
    let seen = earner.withdrawal(id);
    let code = seen["waiting"]["code"].as_str().unwrap_or_default();
    format!("{} {code}", seen["status"].as_str().unwrap()).trim().to_owned()
}

fn decision(earner: &Earner) -> Value {
    earner.get("/api/fairness").json["decision"].clone()
}

fn appeals(earner: &Earner, words: &str) -> Seen {
    earner.post("/api/fairness/appeal", &json!({ "text": words }).to_string())
}

fn answers(world: &TestWorld, who: &str, user: i64, answer: &str, note: &str) -> Seen {
    let body = json!({ "answer": answer, "note": note }).to_string();
    world.operator(who, Post, &format!("/admin/fairness/{user}"), &body)
}

fn trust(world: &TestWorld, user: i64) -> i64 {
    world.database.number(&format!("select trust from users where id = {user}"))
}

#[test]
fn several_signals_bring_a_person_whose_word_lets_it_go_on() {
    let world = TestWorld::new();
    ring(&world);
    let ann = world.stranger(105);
    assert_eq!(decision(&ann), Value::Null);
    assert_eq!(appeals(&ann, "Why?").code(), "nothing_held");
    let id = asks(&ann, "fairness-story-key-1", "1.00");
    world.lives(90);
    assert_eq!(state(&ann, &id), "review closer_look");
    let known = decision(&ann);
    assert_eq!(known["reason"]["code"], "closer_look");
    assert_eq!(known["reason"]["title"], ann.withdrawal(&id)["waiting"]["title"]);
    assert_eq!(ann.was_told(), [known["reason"]["title"].as_str().unwrap()]);
    assert_eq!(trust(&world, 105), 20);

    assert_eq!(appeals(&ann, "").code(), "appeal_text_malformed");
    let appealed = appeals(&ann, "We are a school.").json["decision"].clone();
    assert_eq!(appealed["appeal"], "We are a school.");
    assert_eq!(appealed["is_answered"], false);
    assert_eq!(appeals(&ann, "We are a school.").status, 201);
    assert_eq!(appeals(&ann, "Hurry!").code(), "appeal_made");
    let list = world.operator("sami", Get, "/admin/fairness", "").json;
    assert_eq!(list["decisions"][0]["words"], "We are a school.");
    let seen = world.operator("sami", Get, "/admin/fairness/105", "").json;
    assert_eq!(seen["signals"], json!({ "device": 3, "circle": 3 }));
    assert_eq!((&seen["score"], &seen["step"]), (&60.into(), &"review".into()));

    assert_eq!(answers(&world, "sami", 105, "cleared", "").code(), "operator_not_allowed");
    assert_eq!(answers(&world, "mina", 105, "banned", "").code(), "bad_request");
    assert_eq!(answers(&world, "mina", 999, "cleared", "").code(), "not_found");
    assert_eq!(world.operator("mina", Get, "/admin/fairness/999", "").code(), "not_found");
    for _ in 0..2 {
        assert_eq!(answers(&world, "mina", 105, "cleared", "Thank you.").status, 204);
    }
    assert_eq!(answers(&world, "mina", 105, "kept", "").code(), "appeal_decided");
    world.lives(120);
    assert_eq!(state(&ann, &id), "confirmed");
    assert_eq!((decision(&ann), trust(&world, 105)), (Value::Null, 50));
    assert!(ann.was_told()[1].ends_with("Your withdrawals go on.\n\nThank you."));
    // The same signals are no reason any more, and stay none.
    let id = asks(&ann, "fairness-story-key-2", "1.00");
    world.lives(120);
    assert_eq!(state(&ann, &id), "confirmed");
    assert_eq!(world.operator("mina", Get, "/admin/fairness/105", "").json["score"], 0);
    world.database.books_balance();
}

#[test]
fn what_is_kept_waits_for_a_treasurer_and_is_forgotten_after_a_month() {
    let world = TestWorld::new();
    ring(&world);
    let ann = world.stranger(105);
    let id = asks(&ann, "fairness-story-key-1", "1.00");
    world.lives(60);
    assert_eq!(answers(&world, "mina", 105, "kept", "").status, 204);
    world.lives(60);
    let kept = decision(&ann);
    assert_eq!((&kept["appeal"], &kept["is_answered"]), (&Value::Null, &true.into()));
    assert_eq!(appeals(&ann, "But").code(), "appeal_made");
    assert_eq!(state(&ann, &id), "review closer_look");
    let yes = r#"{"decision":"approve"}"#;
    let path = format!("/admin/reviews/{id}");
    assert_eq!(world.operator("mina", Post, &path, yes).code(), "operator_not_allowed");
    assert_eq!(world.operator("otto", Post, &path, yes).status, 204);
    world.lives(120);
    assert_eq!(state(&ann, &id), "confirmed");
    // Time ends it, with nobody's help.
    world.waits(30 * DAY);
    world.lives(60);
    assert_eq!((decision(&ann), trust(&world, 105)), (Value::Null, 50));
}

#[test]
fn one_strong_signal_makes_it_wait_for_a_day_and_no_longer() {
    let world = TestWorld::new();
    for id in 100..=110 {
        world.earner_from(id, From { device: Some(1), ..From::default() }, 5_000_000);
    }
    let ann = world.stranger(105);
    let id = asks(&ann, "fairness-story-key-1", "1.00");
    world.lives(90);
    assert_eq!(state(&ann, &id), "requested slower");
    assert_eq!(ann.withdrawal(&id)["expected_at"], "2027-01-16T08:00:00Z");
    assert_eq!(decision(&ann)["reason"]["code"], "slower");
    assert_eq!(appeals(&ann, "We share it.").status, 201);
    world.waits(DAY - 200);
    world.lives(60);
    assert_eq!(state(&ann, &id), "requested slower");
    world.lives(240);
    assert_eq!(state(&ann, &id), "confirmed");
    assert_eq!(world.database.number("select count(*) from fairness_decisions"), 1);
}

#[test]
fn a_milder_decision_gives_way_to_a_graver_one() {
    let world = TestWorld::new();
    for id in 100..=110 {
        world.earner_from(id, From { device: Some(1), ..From::default() }, 5_000_000);
    }
    let ann = world.stranger(105);
    let id = asks(&ann, "fairness-story-key-1", "1.00");
    world.lives(60);
    assert_eq!((state(&ann, &id).as_str(), trust(&world, 105)), ("requested slower", 35));
    // Meanwhile they invite the others' friends to the same device.
    let code = ann.referral_code();
    for id in 201..=210 {
        let from = From { device: Some(1), code: Some(&code), ..From::default() };
        world.stranger(id).signs_in(from);
    }
    world.waits(DAY);
    world.lives(120);
    assert_eq!((state(&ann, &id).as_str(), trust(&world, 105)), ("review closer_look", 20));
    let steps = "select group_concat(step || ' ' || (ended_at is null)) from fairness_decisions";
    assert_eq!(world.database.text(steps), "slower 0,review 1");
}

#[test]
fn whoever_is_forgotten_leaves_no_device_and_the_copy_names_everything() {
    let world = TestWorld::new();
    ring(&world);
    let ann = world.stranger(105);
    ann.signs_in(From { device: Some(1), country: Some("DE"), ..From::default() });
    ann.signs_in(From { device: Some(1), country: Some("FR"), ..From::default() });
    asks(&ann, "fairness-story-key-1", "5.00");
    world.lives(60);
    appeals(&ann, "We are a school.");
    let copy = ann.get("/api/export").json;
    assert_eq!(copy["devices"]["items"].as_array().unwrap().len(), 1);
    assert_eq!(copy["countries"]["items"][0]["country"], "FR");
    assert_eq!(copy["fairness"]["items"][0]["words"], "We are a school.");
    assert_eq!(answers(&world, "mina", 105, "cleared", "").status, 204);
    world.lives(120);
    ann.presses(1, "erase");
    world.lives(60);
    let left = "select (select count(*) from device_keys where user_id = 105)
      + (select count(*) from country_changes where user_id = 105)
      + (select count(*) from fairness_decisions where user_id = 105 and words <> '')";
    assert_eq!(world.database.number(left), 0);
    assert_eq!(world.database.text("select standing from users where id = 105"), "erased");
}
