//! Partners' servers say what was done, and whoever cannot sign says nothing.

use earnest::domain::amount::Amount;
use earnest::domain::terms::Terms;
use earnest::wire::http::Method::Post;
use hmac::{Hmac, Mac};
use serde_json::{Value, json};
use sha2::Sha256;

use crate::world::TestWorld;
use crate::world::earner::{Earner, Seen, request};
use crate::world::operator::FREE;

/// A partner of Ann's, and its secret.
pub fn partner(ann: &Earner) -> String {
    let seen = ann.post("/api/partners", r#"{"name":"fun"}"#);
    assert_eq!(seen.status, 201, "{}", seen.json);
    seen.json["partner"]["secret"].as_str().unwrap().to_owned()
}

fn signature(secret: &str, timestamp: &str, body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("{timestamp}.{body}").as_bytes());
    hex::encode(mac.finalize().into_bytes())
}

pub fn sends(world: &TestWorld, partner: &str, secret: &str, body: &Value) -> Seen {
    let (body, timestamp) = (body.to_string(), world.now().to_string());
    let headers = vec![
        ("content-type", "application/json".to_owned()),
        ("x-earnest-timestamp", timestamp.clone()),
        ("x-earnest-signature", signature(secret, &timestamp, &body)),
    ];
    let letter = request(Post, &format!("/postback/{partner}"), headers, body.as_bytes());
    Seen::new(world.request(&letter).unwrap())
}

/// A task of that partner worth a dollar, which Bob has started.
fn started<'a>(world: &'a TestWorld, partner: &str) -> (Earner<'a>, i64) {
    let campaign = world.database.campaign(5_000_000);
    let rules =
        json!({ "kind": "partner", "partner": partner, "url": "https://fun.example/{claim}" });
    let task = world.database.task(campaign, "partner", &rules.to_string(), 1_000_000);
    let bob = world.earner(8);
    assert_eq!(bob.post(&format!("/api/tasks/{task}/start"), "").status, 200);
    (bob, task)
}

/// What stands in Bob's link.
pub fn reference(bob: &Earner, task: i64) -> String {
    let seen = bob.get(&format!("/api/tasks/{task}"));
    let url = seen.json["task"]["url"].as_str().unwrap().to_owned();
    url.strip_prefix("https://fun.example/").unwrap().to_owned()
}

fn event(bob: &Earner, id: &str, kind: &str, task: i64) -> Value {
    json!({ "event_id": id, "type": kind, "claim": reference(bob, task) })
}

#[test]
fn a_completion_is_paid_once_at_our_amount() {
    let world = TestWorld::new();
    let secret = partner(&world.earner(7));
    let (bob, task) = started(&world, "fun");
    let done = event(&bob, "e1", "completion", task);
    for _ in 0..2 {
        let seen = sends(&world, "fun", &secret, &done);
        assert_eq!((seen.status, &seen.json["outcome"]), (200, &"paid".into()), "{}", seen.json);
    }
    assert_eq!(sends(&world, "fun", &secret, &event(&bob, "e2", "completion", task)).status, 200);
    assert_eq!(bob.balance(), 1_000_000);
    let other = event(&bob, "e1", "reversal", task);
    assert_eq!(sends(&world, "fun", &secret, &other).code(), "idempotency_mismatch");
    let mut rich = event(&bob, "e3", "completion", task);
    rich["amount"] = "100.00".into();
    assert_eq!(sends(&world, "fun", &secret, &rich).code(), "malformed_json");
    let said = world.stranger(7).get("/api/partners/fun/postbacks").json;
    assert_eq!(said["postbacks"][1]["event_id"], "e1");
    assert_eq!(said["postbacks"][0]["claim"], reference(&bob, task));
    assert_eq!(bob.get("/api/partners/fun/postbacks").json["postbacks"], json!([]));
    world.database.books_balance();
}

#[test]
fn what_is_not_signed_by_this_partner_now_says_nothing() {
    let world = TestWorld::new();
    let secret = partner(&world.earner(7));
    let (bob, task) = started(&world, "fun");
    let done = event(&bob, "e1", "completion", task);
    assert_eq!(sends(&world, "fun", "eps_00", &done).code(), "postback_unsigned");
    assert_eq!(sends(&world, "nobody", &secret, &done).code(), "postback_unsigned");
    let json = vec![("content-type", "application/json".to_owned())];
    let bare = request(Post, "/postback/fun", json, done.to_string().as_bytes());
    assert_eq!(Seen::new(world.request(&bare).unwrap()).code(), "postback_unsigned");
    let other = world.earner(9).post("/api/partners", r#"{"name":"other"}"#);
    let others = other.json["partner"]["secret"].as_str().unwrap().to_owned();
    assert_eq!(sends(&world, "fun", &others, &done).code(), "postback_unsigned");
    // With a signature of their own they still cannot speak about somebody else's task.
    assert_eq!(sends(&world, "other", &others, &done).code(), "task_not_found");
    let taken = event(&bob, "e2", "reversal", task);
    assert_eq!(sends(&world, "other", &others, &taken).code(), "task_not_found");
    let mut nobodys = done.clone();
    nobodys["claim"] = format!("{}_99_once", &reference(&bob, task)[..16]).into();
    assert_eq!(sends(&world, "fun", &secret, &nobodys).code(), "task_not_started");
    nobodys["claim"] = "x".into();
    assert_eq!(sends(&world, "fun", &secret, &nobodys).code(), "task_not_found");
    for (name, value) in [("type", "maybe"), ("event_id", "a b"), ("event_id", "")] {
        let mut odd = done.clone();
        odd[name] = value.into();
        assert_eq!(sends(&world, "fun", &secret, &odd).code(), "bad_request");
    }
    assert_eq!(bob.balance(), 0);
    assert_eq!(world.database.number("select count(*) from postbacks"), 0);
}

#[test]
fn what_cannot_be_paid_now_may_be_said_again() {
    let world = TestWorld::new();
    let secret = partner(&world.earner(7));
    let (bob, task) = started(&world, "fun");
    let says = || sends(&world, "fun", &secret, &event(&bob, "e1", "completion", task));
    let switch = |on: u8| {
        let sql = format!(
            "update switches set is_on = {on}, reason = 'operator', changed_by =
          'olga@example.org', changed_at = 1 where name = 'claims'"
        );
        world.database.execute(&sql).unwrap();
    };
    switch(0);
    assert_eq!(says().code(), "claims_paused");
    switch(1);
    world.database.execute("update users set standing = 'banned' where id = 8").unwrap();
    assert_eq!(says().code(), "banned");
    world.database.execute("update users set standing = 'good' where id = 8").unwrap();
    assert_eq!(says().status, 200);
    assert_eq!(bob.balance(), 1_000_000);
    let poor = world.database.campaign(0);
    let rules = r#"{"kind":"partner","partner":"fun","url":"https://fun.example/{claim}"}"#;
    let task = world.database.task(poor, "partner", rules, 1_000_000);
    bob.post(&format!("/api/tasks/{task}/start"), "");
    let done = event(&bob, "e2", "completion", task);
    assert_eq!(sends(&world, "fun", &secret, &done).code(), "campaign_out_of_money");
}

#[test]
fn the_sandbox_answers_and_moves_nothing() {
    let world = TestWorld::new();
    let secret = partner(&world.earner(7));
    let (bob, task) = started(&world, "fun");
    for (id, kind) in [("e1", "completion"), ("e2", "reversal")] {
        let mut said = event(&bob, id, kind, task);
        said["sandbox"] = true.into();
        let seen = sends(&world, "fun", &secret, &said);
        assert_eq!((seen.status, &seen.json["outcome"]), (200, &"recorded".into()));
    }
    assert_eq!(bob.balance(), 0);
    let said = world.stranger(7).get("/api/partners/fun/postbacks").json;
    assert_eq!(said["postbacks"][0]["sandbox"], true);
    let real = sends(&world, "fun", &secret, &event(&bob, "e1", "completion", task));
    assert_eq!(real.code(), "idempotency_mismatch", "an event is one or the other");
}

#[test]
fn a_reversal_takes_back_what_is_on_hold_and_nothing_else() {
    let world = TestWorld::new();
    world.sets_terms(Terms { holding_seconds: 86_400, referral: Amount::ZERO, ..FREE }).unwrap();
    let secret = partner(&world.earner(7));
    let (bob, task) = started(&world, "fun");
    let taken = event(&bob, "e2", "reversal", task);
    assert_eq!(sends(&world, "fun", &secret, &taken).code(), "claim_not_vesting");
    assert_eq!(sends(&world, "fun", &secret, &event(&bob, "e1", "completion", task)).status, 200);
    for _ in 0..2 {
        let seen = sends(&world, "fun", &secret, &taken);
        assert_eq!((seen.status, &seen.json["outcome"]), (200, &"taken_back".into()));
    }
    world.run_queues();
    assert_eq!(bob.was_told().len(), 1);
    world.lives(90_000);
    assert_eq!(bob.balance(), 0);
    world.database.books_balance();
}

#[test]
fn a_new_secret_counts_at_once_and_the_old_one_for_two_days() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let first = partner(&ann);
    assert_eq!(partner(&ann), first, "the same name again is the same partner");
    let rotate =
        || ann.post("/api/partners/fun/secret", r#"{"generation":1}"#).json["partner"].clone();
    let second = rotate()["secret"].as_str().unwrap().to_owned();
    assert_eq!(rotate()["secret"], second.as_str(), "a repeat replaces nothing more");
    assert_ne!(first, second);
    let shown = ann.get("/api/partners").json["partners"][0].clone();
    assert_eq!((shown["generation"].as_i64(), shown.get("secret")), (Some(2), None));
    assert_eq!(shown["previous_valid_until"], "2027-01-17T08:00:00Z");
    let (bob, task) = started(&world, "fun");
    let sandbox = |id: &str| {
        let mut said = event(&bob, id, "completion", task);
        said["sandbox"] = true.into();
        said
    };
    assert_eq!(sends(&world, "fun", &first, &sandbox("e1")).status, 200);
    assert_eq!(sends(&world, "fun", &second, &sandbox("e2")).status, 200);
    world.waits(2 * 86_400);
    assert_eq!(sends(&world, "fun", &first, &sandbox("e3")).code(), "postback_unsigned");
    assert_eq!(sends(&world, "fun", &second, &sandbox("e3")).status, 200);
    let stranger = world.earner(9);
    let other = stranger.post("/api/partners/fun/secret", r#"{"generation":2}"#);
    assert_eq!(other.code(), "partner_not_found");
    let never = ann.post("/api/partners/fun/secret", r#"{"generation":5}"#);
    assert_eq!(never.code(), "bad_request");
}

#[test]
fn a_partners_name_is_plain_and_one_persons() {
    let world = TestWorld::new();
    let (ann, bob) = (world.stranger(7), world.earner(8));
    let named =
        |who: &Earner, name: &str| who.post("/api/partners", &json!({ "name": name }).to_string());
    partner(&ann);
    assert_eq!(named(&bob, "fun").code(), "partner_name_taken");
    for name in ["", "Fun", "fun games", "a/b", &"a".repeat(33)] {
        assert_eq!(named(&bob, name).code(), "partner_name_malformed", "{name}");
    }
    for number in 1..10 {
        assert_eq!(named(&ann, &format!("fun-{number}")).status, 201);
    }
    assert_eq!(named(&ann, "fun-10").code(), "partner_name_taken");
    assert_eq!(ann.get("/postback/fun").code(), "method_not_allowed");
    world.database.execute("update users set standing = 'banned' where id = 8").unwrap();
    assert_eq!(named(&bob, "bob").code(), "banned");
}
