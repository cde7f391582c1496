//! A sponsor writes a campaign, a moderator looks at it, earners find it, and it comes to its end.

mod changes;
mod moderation;
mod results;

use earnest::wire::http::Method::{Get, Patch, Post};
use serde_json::{Value, json};

use crate::world::TestWorld;
use crate::world::earner::{Earner, Seen};

const KEY: &str = "campaign-story-key-1";

/// A campaign with one visit worth 25 cents.
fn body() -> Value {
    json!({ "name": "Spring", "tasks": [{
        "rules": { "kind": "visit", "url": "https://example.org", "seconds_min": 0 },
        "reward": "0.25",
        "texts": {
            "en": { "title": "Visit us", "text": "Look around." },
            "ar": { "title": "زرنا", "text": "تصفّح." },
        },
    }] })
}

fn creates(ann: &Earner, key: &str, body: &Value) -> Seen {
    ann.ask(Post, "/api/campaigns", &[("idempotency-key", key)], &body.to_string()).unwrap()
}

fn changes(ann: &Earner, campaign: &str, body: &Value) -> Seen {
    ann.ask(Patch, &format!("/api/campaigns/{campaign}"), &[], &body.to_string()).unwrap()
}

/// The campaign of [`body`], as a draft.
fn draft(ann: &Earner) -> String {
    let seen = creates(ann, KEY, &body());
    assert_eq!(seen.status, 201, "{}", seen.json);
    seen.json["campaign"]["id"].as_str().unwrap().to_owned()
}

fn hands_in(ann: &Earner, campaign: &str) -> i64 {
    let seen = changes(ann, campaign, &json!({ "status": "review" }));
    assert_eq!(seen.json["campaign"]["status"], "review", "{}", seen.json);
    seen.json["campaign"]["revision"].as_i64().unwrap()
}

fn approves(world: &TestWorld, campaign: &str, revision: i64) -> Seen {
    let yes = json!({ "decision": "approve", "revision": revision }).to_string();
    world.operator("mina", Post, &format!("/admin/campaigns/{campaign}"), &yes)
}

/// A campaign with a dollar in it that runs.
fn running(world: &TestWorld, ann: &Earner) -> String {
    let campaign = draft(ann);
    world.database.pay_in(ann.id, 1_000_000, "spring");
    assert_eq!(ann.funds(KEY, campaign.parse().unwrap(), "1.00").status, 200);
    let revision = hands_in(ann, &campaign);
    assert_eq!(approves(world, &campaign, revision).status, 204);
    campaign
}

fn offered(earner: &Earner) -> usize {
    earner.get("/api/tasks").json["tasks"].as_array().unwrap().len()
}

#[test]
fn somebody_new_makes_a_campaign_and_earners_are_paid_from_it() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    let campaign = draft(&ann);
    let seen = ann.get(&format!("/api/campaigns/{campaign}"));
    assert_eq!(seen.json["campaign"]["status"], "draft");
    assert_eq!(seen.json["campaign"]["name"], "Spring");
    let task = &seen.json["tasks"][0];
    assert_eq!(task["rules"]["url"], "https://example.org");
    assert_eq!(task["reward"]["usd"], "0.250000");
    assert_eq!(task["texts"]["ar"]["title"], "زرنا");
    assert_eq!(
        (&task["starts_at"], &task["funded"]),
        (&"2027-01-15T08:00:00Z".into(), &false.into())
    );
    let bob = world.earner(8);
    assert_eq!(offered(&bob), 0, "a draft is nobody's business");
    world.database.pay_in(7, 1_000_000, "spring");
    assert_eq!(ann.funds(KEY, campaign.parse().unwrap(), "0.30").status, 200);
    let revision = hands_in(&ann, &campaign);
    assert_eq!(offered(&bob), 0, "nobody has looked at it yet");
    assert_eq!(approves(&world, &campaign, revision).status, 204);
    world.run_queues();
    assert_eq!(
        ann.was_told(),
        ["Your campaign “Spring” was looked at and may run. \
          Earners find it while there is money in it."]
    );
    let offers = bob.get("/api/tasks").json["tasks"].clone();
    let id = offers[0]["id"].as_str().unwrap().to_owned();
    bob.post(&format!("/api/tasks/{id}/start"), "");
    assert_eq!(bob.claims(id.parse().unwrap()).status, 200);
    assert_eq!(bob.balance(), 250_000);
    // Five cents are left: too little for one more.
    assert_eq!(offered(&world.earner(9)), 0);
    assert_eq!(ann.funds("campaign-story-key-2", campaign.parse().unwrap(), "0.20").status, 200);
    assert_eq!(offered(&world.earner(9)), 1);
    let closed = ann.closes(campaign.parse().unwrap());
    assert_eq!((closed.status, ann.sponsor_balance()), (200, 750_000));
    assert_eq!(ann.get(&format!("/api/campaigns/{campaign}")).json["campaign"]["status"], "closed");
    assert_eq!(offered(&world.earner(9)), 0);
    world.database.books_balance();
}

#[test]
fn the_same_key_makes_one_campaign_and_another_wish_is_a_conflict() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let first = creates(&ann, KEY, &body());
    assert_eq!(creates(&ann, KEY, &body()).json, first.json);
    let mut other = body();
    other["name"] = "Summer".into();
    assert_eq!(creates(&ann, KEY, &other).code(), "idempotency_mismatch");
    assert_eq!(creates(&ann, "short", &body()).code(), "idempotency_key_malformed");
    assert_eq!(ann.post("/api/campaigns", &body().to_string()).code(), "idempotency_key_missing");
    assert_eq!(creates(&world.earner(8), KEY, &body()).status, 201, "keys are each person's own");
    assert_eq!(world.database.number("select count(*) from tasks"), 2);
}

#[test]
fn what_a_campaign_cannot_be_is_refused_and_leaves_nothing() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let with = |pointer: &str, value: Value| {
        let mut body = body();
        *body.pointer_mut(pointer).unwrap() = value;
        body
    };
    let task = body()["tasks"][0].clone();
    let visit = json!({ "kind": "visit", "url": "http://example.org", "seconds_min": 0 });
    let mut named = task.clone();
    named["id"] = "99".into();
    let mut over = task.clone();
    over["ends_at"] = "2027-01-15T07:00:00Z".into();
    let mut often = task.clone();
    often["cap"] = 0.into();
    let also = |name: &str, value: Value| {
        let mut task = task.clone();
        task[name] = value;
        with("/tasks", json!([task]))
    };
    let draft = creates(&ann, "campaign-story-key-0", &with("/name", "Draft".into()));
    let draft = draft.json["campaign"]["id"].as_str().unwrap().to_owned();
    let before = world.database.dump();
    for (body, code) in [
        (also("plan", json!([[0, 1]])), "task_plan_malformed"),
        (also("plan", json!([[3, 1_000_000]])), "task_plan_unfit"),
        (also("after_previous", true.into()), "task_first_in_line"),
        (also("audience", json!({ "languages": ["xx"] })), "task_audience_malformed"),
        (with("/name", " ".into()), "campaign_name_malformed"),
        (with("/tasks", json!([])), "campaign_tasks_count"),
        (with("/tasks", json!(vec![task; 11])), "campaign_tasks_count"),
        (with("/tasks", json!([named])), "campaign_task_unknown"),
        (with("/tasks", json!([over])), "task_time_malformed"),
        (with("/tasks", json!([often])), "task_cap_malformed"),
        (with("/tasks", json!("x")), "malformed_json"),
        (with("/tasks/0/rules", visit), "task_link_malformed"),
        (with("/tasks/0/rules", json!({ "kind": "fly" })), "task_rules_malformed"),
        (with("/tasks/0/reward", "0.0009".into()), "task_reward_out_of_range"),
        (with("/tasks/0/reward", "1000.01".into()), "task_reward_out_of_range"),
        (with("/tasks/0/reward", "free".into()), "amount_malformed"),
        (with("/tasks/0/reward", 1.into()), "malformed_json"),
        (with("/tasks/0/texts/en/title", "".into()), "task_text_malformed"),
        (
            with("/tasks/0/texts", json!({ "xx": { "title": "a", "text": "b" } })),
            "task_text_malformed",
        ),
        (json!({ "name": "Spring", "tasks": body()["tasks"], "owner": "8" }), "malformed_json"),
    ] {
        assert_eq!(creates(&ann, KEY, &body).code(), code, "{body}");
        assert_eq!(changes(&ann, &draft, &body).code(), code, "{body}");
    }
    for body in [with("/name", Value::Null), with("/name", 7.into()), also_step()] {
        assert_eq!(creates(&ann, KEY, &body).code(), "malformed_json", "{body}");
    }
    assert_eq!(world.database.dump(), before);
    world.database.execute("update users set standing = 'banned' where id = 7").unwrap();
    assert_eq!(creates(&ann, KEY, &body()).code(), "banned");
    assert_eq!(changes(&ann, &draft, &json!({ "status": "review" })).code(), "banned");
}

/// A campaign that would run at once.
fn also_step() -> Value {
    json!({ "name": "Spring", "tasks": body()["tasks"], "status": "running" })
}

#[test]
fn nobody_begins_campaigns_without_end() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    for number in 0..20 {
        assert_eq!(creates(&ann, &format!("campaign-many-key-{number:02}"), &body()).status, 201);
    }
    let refused = creates(&ann, "campaign-many-key-20", &body());
    assert_eq!((refused.status, refused.code()), (429, "too_many_requests"));
    world.waits(86_401);
    assert_eq!(creates(&ann, "campaign-many-key-20", &body()).status, 201);
    let page = ann.get("/api/campaigns").json;
    assert_eq!(page["campaigns"].as_array().unwrap().len(), 20);
    assert_eq!(page["campaigns"][0]["id"], "21");
    let next = page["next"].as_str().unwrap();
    let last = ann.get(&format!("/api/campaigns?cursor={next}")).json;
    assert_eq!((last["campaigns"][0]["id"].as_str(), last["next"].is_null()), (Some("1"), true));
    assert_eq!(ann.get("/api/campaigns?cursor=x").code(), "cursor_malformed");
}

#[test]
fn a_campaign_is_its_owners_only() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner(7), world.earner(8));
    let campaign = draft(&ann);
    let path = format!("/api/campaigns/{campaign}");
    let before = world.database.dump();
    assert_eq!(bob.get(&path).code(), "campaign_not_found");
    assert_eq!(bob.get(&format!("{path}/preview")).code(), "campaign_not_found");
    assert_eq!(changes(&bob, &campaign, &json!({ "name": "Mine" })).code(), "campaign_not_found");
    assert_eq!(changes(&ann, "99", &json!({ "name": "Mine" })).code(), "campaign_not_found");
    assert_eq!(ann.get("/api/campaigns/x").code(), "campaign_not_found");
    assert_eq!(bob.get("/api/campaigns").json["campaigns"], json!([]));
    assert_eq!(world.stranger(9).get("/api/campaigns").json["campaigns"], json!([]));
    assert_eq!(ann.ask(Patch, "/api/campaigns", &[], "{}").unwrap().code(), "method_not_allowed");
    assert_eq!(world.database.dump(), before);
}

#[test]
fn a_preview_is_what_an_earner_gets() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = running(&world, &ann);
    let path = format!("/api/campaigns/{campaign}/preview");
    let preview = ann.get(&path).json;
    assert_eq!(preview, world.earner(8).get("/api/tasks").json);
    let arabic = ann.get(&format!("{path}?language=ar")).json;
    assert_eq!(arabic["tasks"][0]["title"], "زرنا");
    let header = [("accept-language", "en")];
    let other = ann.ask(Get, &format!("{path}?language=xx"), &header, "").unwrap();
    assert_eq!(other.json, preview, "a language that we lack is the caller's own");
}
