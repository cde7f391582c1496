//! What a sponsor may change, and when a moderator looks again.

use serde_json::json;

use super::{KEY, approves, body, changes, creates, draft, hands_in, offered, running};
use crate::world::TestWorld;

#[test]
fn a_draft_changes_as_its_sponsor_likes() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = draft(&ann);
    let mut tasks = body()["tasks"].clone();
    tasks[0]["id"] = "1".into();
    tasks[0]["reward"] = "0.10".into();
    tasks[0]["texts"] = json!({ "en": { "title": "Come", "text": "Look." } });
    let join = json!({ "kind": "join", "chat": "@news", "url": "https://t.me/news" });
    let texts = json!({ "en": { "title": "Join", "text": "Stay." } });
    let more = json!({ "rules": join, "reward": "0.5", "cap": 100, "cap_daily": 10,
        "audience": { "languages": ["en"] }, "plan": [[0, 400_000], [3, 300_000], [7, 300_000]],
        "ends_at": "2027-02-01T00:00:00Z", "texts": texts });
    let two = json!({ "name": "Summer", "tasks": [more, tasks[0]] });
    let seen = changes(&ann, &campaign, &two);
    assert_eq!((seen.status, &seen.json["campaign"]["name"]), (200, &"Summer".into()));
    assert_eq!(seen.json["tasks"][0]["id"], "2");
    assert_eq!(seen.json["tasks"][0]["plan"][1], json!([3, 300_000]));
    assert_eq!(seen.json["tasks"][0]["cap_daily"], 10);
    assert_eq!(seen.json["tasks"][0]["audience"]["languages"], json!(["en"]));
    assert_eq!(seen.json["tasks"][1]["texts"], tasks[0]["texts"], "Arabic is gone");
    // What is not named any more is closed.
    let one = changes(&ann, &campaign, &json!({ "tasks": [tasks[0]] }));
    assert_eq!(one.json["tasks"].as_array().unwrap().len(), 1);
    let gone = json!({ "tasks": [{ "id": "2", "rules": join, "reward": "0.5", "texts": texts }] });
    assert_eq!(changes(&ann, &campaign, &gone).code(), "campaign_task_unknown");
    let mut kind = tasks[0].clone();
    kind["rules"] = join;
    assert_eq!(
        changes(&ann, &campaign, &json!({ "tasks": [kind] })).code(),
        "campaign_task_unknown"
    );
}

#[test]
fn a_chain_follows_the_list_also_when_the_list_changes() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = draft(&ann);
    let one = body()["tasks"][0].clone();
    let mut later = one.clone();
    later["after_previous"] = true.into();
    let mut known = one.clone();
    known["id"] = "1".into();
    let chain = json!({ "tasks": [known, later, later] });
    let seen = changes(&ann, &campaign, &chain).json;
    let order = |seen: &serde_json::Value| {
        let tasks = seen["tasks"].as_array().unwrap().iter();
        tasks.map(|task| task["after_previous"].as_bool().unwrap()).collect::<Vec<_>>()
    };
    let needs = || {
        world.database.text(
            "select group_concat(id || requires, ' ') from (
               select id, requires from tasks where status <> 'closed' order by place)",
        )
    };
    assert_eq!((order(&seen), needs()), (vec![false, true, true], "1[] 2[1] 3[2]".to_owned()));
    // Without the second, the third comes after the first.
    let mut third = later.clone();
    third["id"] = "3".into();
    let seen = changes(&ann, &campaign, &json!({ "tasks": [known, third] })).json;
    assert_eq!((order(&seen), needs()), (vec![false, true], "1[] 3[1]".to_owned()));
    third["after_previous"] = false.into();
    changes(&ann, &campaign, &json!({ "tasks": [known, third] }));
    assert_eq!(needs(), "1[] 3[]");
    third["after_previous"] = true.into();
    changes(&ann, &campaign, &json!({ "tasks": [known, third] }));
    world.database.pay_in(ann.id, 1_000_000, "spring");
    assert_eq!(ann.funds(KEY, campaign.parse().unwrap(), "1.00").status, 200);
    let revision = hands_in(&ann, &campaign);
    assert_eq!(approves(&world, &campaign, revision).status, 204);
    let bob = world.earner(8);
    let does = |task: i64| {
        bob.post(&format!("/api/tasks/{task}/start"), "");
        bob.claims(task)
    };
    assert_eq!(does(3).code(), "task_needs_another");
    assert_eq!((does(1).status, does(3).status), (200, 200));
}

#[test]
fn only_the_steps_of_a_sponsor_are_theirs() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = draft(&ann);
    let to = |status: &str| changes(&ann, &campaign, &json!({ "status": status }));
    assert_eq!(to("running").code(), "campaign_step_impossible");
    assert_eq!(to("paused").code(), "campaign_step_impossible");
    assert_eq!(to("closed").code(), "campaign_step_impossible");
    assert_eq!(to("gone").code(), "bad_request");
    let revision = hands_in(&ann, &campaign);
    assert_eq!(to("running").code(), "campaign_step_impossible");
    assert_eq!(changes(&ann, &campaign, &body()).code(), "campaign_in_review");
    assert_eq!(to("draft").json["campaign"]["status"], "draft");
    assert_eq!(approves(&world, &campaign, revision).code(), "campaign_step_impossible");
    assert_eq!(hands_in(&ann, &campaign), revision + 1);
    assert_eq!(approves(&world, &campaign, revision).code(), "campaign_changed");
    assert_eq!(approves(&world, &campaign, revision + 1).status, 204);
    assert_eq!(to("paused").json["campaign"]["status"], "paused");
    assert_eq!(to("running").json["campaign"]["status"], "running");
    ann.closes(campaign.parse().unwrap());
    assert_eq!(to("running").code(), "campaign_closed");
    assert_eq!(changes(&ann, &campaign, &json!({ "name": "New" })).code(), "campaign_closed");
}

#[test]
fn a_better_offer_runs_at_once_and_a_worse_one_is_looked_at() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = running(&world, &ann);
    let bob = world.earner(8);
    bob.post("/api/tasks/1/start", "");
    let mut tasks = body()["tasks"].clone();
    tasks[0]["id"] = "1".into();
    tasks[0]["reward"] = "0.30".into();
    let seen = changes(&ann, &campaign, &json!({ "tasks": tasks }));
    assert_eq!(seen.json["campaign"]["status"], "running", "{}", seen.json);
    assert_eq!(world.earner(9).get("/api/tasks").json["tasks"][0]["reward"]["usd"], "0.300000");
    // Bob began at 25 cents and is paid them.
    assert_eq!((bob.claims(1).status, bob.balance()), (200, 250_000));
    tasks[0]["reward"] = "0.29".into();
    let worse = changes(&ann, &campaign, &json!({ "tasks": tasks }));
    assert_eq!(worse.json["campaign"]["status"], "review");
    assert_eq!(offered(&world.earner(9)), 0);
    let revision = worse.json["campaign"]["revision"].as_i64().unwrap();
    assert_eq!(approves(&world, &campaign, revision).status, 204);
    assert_eq!(world.earner(9).get("/api/tasks").json["tasks"][0]["reward"]["usd"], "0.290000");
    for (pointer, value) in
        [("/0/rules/url", "https://example.net"), ("/0/texts/en/text", "Stay for an hour.")]
    {
        *tasks.pointer_mut(pointer).unwrap() = value.into();
        let seen = changes(&ann, &campaign, &json!({ "tasks": tasks }));
        assert_eq!(seen.json["campaign"]["status"], "review", "{pointer}");
        let revision = seen.json["campaign"]["revision"].as_i64().unwrap();
        assert_eq!(approves(&world, &campaign, revision).status, 204);
    }
    world.database.books_balance();
}

#[test]
fn a_task_without_money_for_one_more_is_not_offered() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = running(&world, &ann);
    let mut tasks = body()["tasks"].clone();
    tasks[0]["id"] = "1".into();
    tasks[0]["reward"] = "1.01".into();
    let seen = changes(&ann, &campaign, &json!({ "tasks": tasks }));
    assert_eq!(seen.json["tasks"][0]["funded"], false);
    assert_eq!(offered(&world.earner(8)), 0);
    tasks[0]["reward"] = "1.00".into();
    changes(&ann, &campaign, &json!({ "tasks": tasks }));
    assert_eq!(world.database.number("select funded from tasks where id = 1"), 1);
}

#[test]
fn a_session_that_was_ended_changes_nothing() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = draft(&ann);
    let token = ann.post("/api/session", "").json["token"].as_str().unwrap().to_owned();
    let bearer = format!("Bearer {token}");
    let header = [("authorization", bearer.as_str())];
    let path = format!("/api/campaigns/{campaign}");
    assert_eq!(ann.ask(super::Get, &path, &header, "").unwrap().status, 200);
    world.database.execute("update users set session_epoch = 1 where id = 7").unwrap();
    let body = r#"{"name":"Stolen"}"#;
    assert_eq!(ann.ask(super::Patch, &path, &header, body).unwrap().status, 401);
    assert_eq!(world.database.text("select name from campaigns"), "Spring");
    assert_eq!(creates(&ann, "campaign-story-key-9", &super::body()).status, 201);
}

#[test]
fn two_changes_at_the_same_moment_are_told_apart() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = draft(&ann);
    // Somebody else takes the next step while this change is under way.
    let meanwhile =
        "create trigger meanwhile after update on campaigns when new.name = 'Mine' begin
        update campaigns set status = 'review', revision = revision + 1 where id = new.id;
      end";
    world.database.execute(meanwhile).unwrap();
    assert_eq!(changes(&ann, &campaign, &json!({ "name": "Mine" })).code(), "campaign_changed");
}

#[test]
fn a_sponsor_sets_the_pace_of_a_day_and_takes_it_back() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let mut wish = body();
    wish["daily_budget"] = "1.50".into();
    let made = creates(&ann, "campaign-pace-key-1", &wish).json["campaign"].clone();
    assert_eq!(made["daily_budget"]["micros"], 1_500_000);
    let id = made["id"].as_str().unwrap();
    let paced = |budget: &str| changes(&ann, id, &json!({ "daily_budget": budget }));
    assert_eq!(paced("2").json["campaign"]["daily_budget"]["usd"], "2.000000");
    assert_eq!(paced("two").code(), "amount_malformed");
    // What is not named stays.
    let named = changes(&ann, id, &json!({ "name": "Slow" })).json["campaign"].clone();
    assert_eq!(named["daily_budget"]["usd"], "2.000000");
    assert_eq!(paced("0").json["campaign"]["daily_budget"], serde_json::Value::Null);
}
