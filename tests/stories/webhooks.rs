//! Partners' servers are told what happens, signed, as often as it takes, and nobody else is.

mod failures;
mod settings;

use earnest::domain::amount::Amount;
use earnest::domain::terms::Terms;
use earnest::wire::http::Method::{Delete, Put};
use serde_json::{Value, json};

use crate::world::earner::{Earner, Seen};
use crate::world::operator::FREE;
use crate::world::partners::Heard;
use crate::world::{SPONSOR, TestWorld};

const URL: &str = "https://hooks.fun.example/earnest";

/// The owner of the tests' campaigns, with the partner `fun`; answers its campaign too.
fn sponsor(world: &TestWorld, micros: i64) -> (Earner<'_>, i64) {
    let campaign = world.database.campaign(micros);
    let sponsor = world.stranger(SPONSOR);
    assert_eq!(sponsor.post("/api/partners", r#"{"name":"fun"}"#).status, 201);
    (sponsor, campaign)
}

fn sets(who: &Earner, body: &Value) -> Seen {
    who.ask(Put, "/api/partners/fun/webhook", &[], &body.to_string()).unwrap()
}

/// Sets the webhook for all campaigns; answers its secret.
fn set(who: &Earner) -> String {
    let seen = sets(who, &json!({ "url": URL }));
    assert_eq!((seen.status, &seen.json["webhook"]["status"]), (200, &"on".into()));
    seen.json["webhook"]["secret"].as_str().unwrap().to_owned()
}

fn webhook(who: &Earner) -> Value {
    who.get("/api/partners/fun/webhook").json["webhook"].clone()
}

fn deliveries(who: &Earner) -> Vec<Value> {
    let json = who.get("/api/partners/fun/deliveries").json;
    json["deliveries"].as_array().unwrap().clone()
}

fn tests(who: &Earner) -> Seen {
    who.post("/api/partners/fun/deliveries", "")
}

fn heard(world: &TestWorld) -> Vec<Heard> {
    world.partners.borrow().heard.clone()
}

fn kinds(world: &TestWorld) -> Vec<String> {
    heard(world).iter().map(Heard::kind).collect()
}

/// Somebody does a task of that campaign worth `micros`; answers the task.
fn does_a_task(world: &TestWorld, earner: &Earner, campaign: i64, micros: i64) -> i64 {
    let task = world.database.visit_task(campaign, micros, 0, None);
    earner.post(&format!("/api/tasks/{task}/start"), "");
    assert_eq!(earner.claims(task).status, 200);
    task
}

#[test]
fn a_paid_claim_arrives_signed_at_once_and_without_an_id_of_telegram() {
    let world = TestWorld::new();
    let (sponsor, campaign) = sponsor(&world, 1_000_000);
    let secret = set(&sponsor);
    let bob = world.earner(7_100_000_001);
    let task = does_a_task(&world, &bob, campaign, 50_000);
    world.run_queues();
    let [event] = heard(&world).try_into().unwrap();
    assert_eq!((event.url.as_str(), event.header("webhook-id")), (URL, "evt_1"));
    assert_eq!(event.header("webhook-timestamp"), world.now().to_string());
    assert!(event.is_signed_with(&secret));
    let json = event.json();
    assert_eq!(json["type"], "claim.completed");
    assert_eq!(json["timestamp"], "2027-01-15T08:00:00Z");
    let data = &json["data"];
    assert_eq!(data["campaign"], campaign.to_string());
    assert_eq!((&data["task"], &data["amount"]), (&task.to_string().into(), &"0.050000".into()));
    let person = data["person"].as_str().unwrap();
    assert_eq!(data["claim"], format!("{person}_{task}_once"));
    assert!(!event.body.contains("7100000001"), "{}", event.body);
    let [delivery] = deliveries(&sponsor).try_into().unwrap();
    assert_eq!((&delivery["status"], &delivery["answered"]), (&"delivered".into(), &204.into()));
    assert_eq!((&delivery["attempts"], &delivery["next_at"]), (&1.into(), &Value::Null));
    world.lives(120);
    assert_eq!(heard(&world).len(), 1, "what got through is not sent again");
}

#[test]
fn a_claim_that_nobody_hears_of_costs_what_it_did() {
    let world = TestWorld::new();
    let (sponsor, campaign) = sponsor(&world, 1_000_000);
    let task = world.database.visit_task(campaign, 50_000, 0, None);
    let bob = world.earner(8);
    bob.post(&format!("/api/tasks/{task}/start"), "");
    let trips = world.database.trips.get();
    assert_eq!(bob.claims(task).status, 200);
    assert_eq!(world.database.trips.get() - trips, 2, "one read and one batch");
    set(&sponsor);
    assert_eq!(sponsor.ask(Delete, "/api/partners/fun/webhook", &[], "").unwrap().status, 204);
    does_a_task(&world, &bob, campaign, 50_000);
    assert_eq!(world.database.number("select count(*) from deliveries"), 0);
}

#[test]
fn what_was_taken_back_is_told_with_its_amount() {
    let world = TestWorld::new();
    world.sets_terms(Terms { holding_seconds: 86_400, referral: Amount::ZERO, ..FREE }).unwrap();
    let (sponsor, campaign) = sponsor(&world, 1_000_000);
    set(&sponsor);
    let bob = world.earner(8);
    let task = does_a_task(&world, &bob, campaign, 50_000);
    world.claws_back(8, task, earnest::domain::vesting::Reason::Duplicate).unwrap();
    world.lives(60);
    assert_eq!(kinds(&world), ["claim.completed", "claim.reversed"]);
    let [paid, back] = heard(&world).try_into().unwrap();
    assert_eq!(paid.json()["data"]["claim"], back.json()["data"]["claim"]);
    assert_eq!(back.json()["data"]["amount_micros"], 50_000);
    world.database.books_balance();
}

#[test]
fn a_campaigns_steps_and_its_end_of_money_are_told() {
    let world = TestWorld::new();
    let (sponsor, campaign) = sponsor(&world, 100_000);
    set(&sponsor);
    let step = |status: &str| {
        let body = json!({ "status": status }).to_string();
        let path = format!("/api/campaigns/{campaign}");
        let seen = sponsor.ask(earnest::wire::http::Method::Patch, &path, &[], &body).unwrap();
        assert_eq!(seen.status, 200, "{}", seen.json);
    };
    let one = world.database.visit_task(campaign, 60_000, 0, None);
    let other = world.database.visit_task(campaign, 30_000, 0, None);
    world.waits(60);
    step("paused");
    step("running");
    let bob = world.earner(8);
    for task in [one, other] {
        bob.post(&format!("/api/tasks/{task}/start"), "");
        bob.claims(task);
    }
    world.lives(60);
    assert_eq!(sponsor.closes(campaign).status, 200);
    world.lives(60);
    let mut kinds = kinds(&world);
    assert_eq!(kinds.pop().as_deref(), Some("campaign.closed"));
    assert_eq!(kinds[..2], ["campaign.paused", "campaign.running"]);
    let empty = kinds.iter().filter(|kind| *kind == "campaign.out_of_money").count();
    assert_eq!((empty, kinds.len()), (1, 5), "{kinds:?}");
    let steps = heard(&world).into_iter().map(|event| event.json());
    let paused = steps.into_iter().next().unwrap();
    assert_eq!(paused["timestamp"], "2027-01-15T08:01:00Z");
    assert_eq!(paused["data"], json!({ "campaign": campaign.to_string() }));
}

#[test]
fn a_webhook_of_one_campaign_hears_of_no_other() {
    let world = TestWorld::new();
    let (sponsor, campaign) = sponsor(&world, 1_000_000);
    let other = world.database.campaign(1_000_000);
    let seen = sets(&sponsor, &json!({ "url": URL, "campaign": other.to_string() }));
    assert_eq!(seen.json["webhook"]["campaign"], other.to_string());
    let bob = world.earner(8);
    does_a_task(&world, &bob, campaign, 50_000);
    does_a_task(&world, &bob, other, 50_000);
    world.run_queues();
    let [event] = heard(&world).try_into().unwrap();
    assert_eq!(event.json()["data"]["campaign"], other.to_string());
}

#[test]
fn a_new_secret_signs_beside_the_one_before_for_two_days() {
    let world = TestWorld::new();
    let (sponsor, _) = sponsor(&world, 0);
    let first = set(&sponsor);
    let rotated = sponsor.post("/api/partners/fun/secret", r#"{"generation":1}"#).json;
    let second = rotated["partner"]["webhook_secret"].as_str().unwrap().to_owned();
    assert_eq!(set(&sponsor), second);
    tests(&sponsor);
    world.run_queues();
    world.waits(2 * 86_400);
    tests(&sponsor);
    world.run_queues();
    let [both, one] = heard(&world).try_into().unwrap();
    assert!(both.is_signed_with(&first) && both.is_signed_with(&second));
    assert!(!one.is_signed_with(&first) && one.is_signed_with(&second));
}

#[test]
fn the_partners_own_reference_is_what_its_webhook_says() {
    let world = TestWorld::new();
    let (sponsor, campaign) = sponsor(&world, 1_000_000);
    set(&sponsor);
    let rules = r#"{"kind":"partner","partner":"fun","url":"https://fun.example/{claim}"}"#;
    let task = world.database.task(campaign, "partner", rules, 50_000);
    let bob = world.earner(8);
    let url = bob.post(&format!("/api/tasks/{task}/start"), "").json["task"]["url"].clone();
    let key = earnest::domain::claim::Key {
        user: earnest::domain::id::UserId::new(8).unwrap(),
        task: earnest::domain::id::TaskId::new(task).unwrap(),
        period: "once".to_owned(),
    };
    let completed = earnest::app::earner::complete::complete(&world, "fun", &key);
    crate::world::poll(completed).unwrap().unwrap();
    world.run_queues();
    let [event] = heard(&world).try_into().unwrap();
    let claim = event.json()["data"]["claim"].as_str().unwrap().to_owned();
    assert_eq!(url, format!("https://fun.example/{claim}"));
}
