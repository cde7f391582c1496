//! Earners do tasks and are paid once for each.

use crate::world::TestWorld;

const CENTS: i64 = 10_000;

#[test]
fn a_visit_is_paid_after_its_time_and_only_once() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign(100 * CENTS);
    let task = world.database.visit_task(campaign, 5 * CENTS, 30, None);
    assert_eq!(ann.claims(task).code(), "task_not_started");
    let started = ann.post(&format!("/api/tasks/{task}/start"), "");
    assert_eq!(started.json["task"]["status"], "started");
    assert_eq!(started.json["task"]["claimable_at"], "2027-01-15T08:00:30Z");
    world.waits(29);
    let early = ann.claims(task);
    assert_eq!((early.code(), &early.json["retry_after"]), ("task_too_early", &1.into()));
    world.waits(1);
    let first = ann.claims(task);
    assert_eq!(first.json["task"]["status"], "paid");
    assert_eq!(first.json["balance"]["usd"], "0.050000");
    let second = ann.claims(task);
    assert_eq!((second.status, second.json), (200, first.json));
    assert_eq!(ann.balance(), 5 * CENTS);
}

#[test]
fn a_claim_costs_one_read_and_one_batch() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign(100 * CENTS);
    let task = world.database.visit_task(campaign, 5 * CENTS, 0, None);
    ann.post(&format!("/api/tasks/{task}/start"), "");
    let before = world.database.trips.get();
    assert_eq!(ann.claims(task).status, 200);
    assert_eq!(world.database.trips.get() - before, 2);
}

#[test]
fn a_visit_with_a_code_wants_the_right_code() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign(100 * CENTS);
    let task = world.database.visit_task(campaign, 5 * CENTS, 0, Some("TON-42"));
    let started = ann.post(&format!("/api/tasks/{task}/start"), "");
    assert_eq!(started.json["task"]["code_needed"], true);
    let claim = |body: &str| ann.post(&format!("/api/tasks/{task}/claim"), body);
    assert_eq!(claim("{}").code(), "task_code_missing");
    assert_eq!(claim(r#"{"code":"TON-41"}"#).code(), "task_code_wrong");
    assert_eq!(claim(&format!(r#"{{"code":"{}"}}"#, "x".repeat(65))).code(), "task_code_wrong");
    assert_eq!(ann.balance(), 0);
    assert_eq!(claim(r#"{"code":" ton-42 "}"#).status, 200);
    assert_eq!(ann.balance(), 5 * CENTS);
    let listed = ann.get("/api/tasks").json.to_string();
    assert!(!listed.to_lowercase().contains("ton-42"), "the code is nobody's to read");
}

#[test]
fn a_membership_is_checked_with_telegram_before_it_is_paid() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign(100 * CENTS);
    let task = world.database.join_task(campaign, 5 * CENTS);
    let show = || ann.get(&format!("/api/tasks/{task}")).json["task"].clone();
    assert_eq!(ann.claims(task).json["task"]["status"], "checking");
    world.run_queues();
    assert_eq!(show()["status"], "started");
    assert_eq!(show()["refusal"]["code"], "task_not_a_member");
    assert_eq!(ann.balance(), 0);
    world.telegram.borrow_mut().members.insert(7);
    assert_eq!(ann.claims(task).json["task"]["status"], "checking");
    assert_eq!(ann.claims(task).json["task"]["status"], "checking", "a second tap changes nothing");
    world.run_queues();
    assert_eq!((show()["status"].clone(), ann.balance()), ("paid".into(), 5 * CENTS));
}

#[test]
fn a_check_whose_message_is_lost_is_found_by_the_sweeper() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign(100 * CENTS);
    let task = world.database.join_task(campaign, 5 * CENTS);
    world.telegram.borrow_mut().members.insert(7);
    ann.claims(task);
    world.queue.borrow_mut().clear();
    world.run_cron();
    world.run_queues();
    assert_eq!(ann.balance(), 0, "it is not due yet");
    world.waits(30);
    world.run_cron();
    world.run_queues();
    assert_eq!(ann.balance(), 5 * CENTS);
}

#[test]
fn a_busy_telegram_is_asked_again_when_it_says_so() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign(100 * CENTS);
    let task = world.database.join_task(campaign, 5 * CENTS);
    world.telegram.borrow_mut().members.insert(7);
    let flood = serde_json::json!({"ok": false, "error_code": 429, "description": "Too Many",
        "parameters": {"retry_after": 7}});
    world.telegram.borrow_mut().instead.push((429, flood));
    ann.claims(task);
    world.run_queues();
    assert_eq!(ann.balance(), 0);
    world.waits(7);
    world.run_queues();
    assert_eq!(ann.balance(), 5 * CENTS);
}

#[test]
fn a_misconfigured_channel_stops_the_task_and_blames_nobody() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign(100 * CENTS);
    let task = world.database.join_task(campaign, 5 * CENTS);
    world.telegram.borrow_mut().bot_is_out = true;
    ann.claims(task);
    world.run_queues();
    let shown = ann.get(&format!("/api/tasks/{task}")).json["task"].clone();
    assert_eq!(shown["refusal"]["code"], "task_check_unavailable");
    assert_eq!(ann.claims(task).code(), "task_closed");
    assert_eq!(ann.get("/api/tasks").json["tasks"], serde_json::json!([]));
}

#[test]
fn a_campaign_pays_exactly_what_it_holds() {
    let world = TestWorld::new();
    let campaign = world.database.campaign(12 * CENTS);
    let task = world.database.visit_task(campaign, 5 * CENTS, 0, None);
    let mut codes = Vec::new();
    for id in 1..=4 {
        let earner = world.earner(id);
        earner.post(&format!("/api/tasks/{task}/start"), "");
        codes.push(earner.claims(task).code().to_owned());
    }
    assert_eq!(codes, ["", "", "campaign_out_of_money", "campaign_out_of_money"]);
    let left = format!("select balance_micros from accounts where id = 'campaign:{campaign}'");
    assert_eq!(world.database.number(&left), 2 * CENTS);
}

#[test]
fn a_member_of_an_empty_campaigns_channel_is_paid_when_it_has_money() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let task = world.database.join_task(world.database.campaign(0), 5 * CENTS);
    world.telegram.borrow_mut().members.insert(7);
    ann.claims(task);
    world.run_queues();
    let shown = ann.get(&format!("/api/tasks/{task}")).json["task"].clone();
    assert_eq!(shown["status"], "checking");
    assert_eq!(shown["refusal"]["code"], "task_waits_for_money");
    assert_eq!(shown["refusal"]["title"].as_str().unwrap().matches("paid").count(), 1);
}

#[test]
fn the_reward_is_what_it_was_when_the_earner_started() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign(100 * CENTS);
    let task = world.database.visit_task(campaign, 5 * CENTS, 0, None);
    ann.post(&format!("/api/tasks/{task}/start"), "");
    world.database.execute("update tasks set reward_micros = 1").unwrap();
    assert_eq!(ann.claims(task).json["task"]["reward"]["micros"], 5 * CENTS);
    assert_eq!(ann.balance(), 5 * CENTS);
}

#[test]
fn somebody_banned_meanwhile_is_paid_nothing_and_told_so() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign(100 * CENTS);
    let visit = world.database.visit_task(campaign, 5 * CENTS, 0, None);
    let join = world.database.join_task(campaign, 5 * CENTS);
    ann.post(&format!("/api/tasks/{visit}/start"), "");
    world.telegram.borrow_mut().members.insert(7);
    ann.claims(join);
    world.database.execute("update users set standing = 'banned'").unwrap();
    assert_eq!(ann.claims(visit).code(), "banned");
    world.run_queues();
    let shown = ann.get(&format!("/api/tasks/{join}")).json["task"].clone();
    assert_eq!(shown["refusal"]["code"], "banned");
    assert_eq!(ann.balance(), 0);
}

#[test]
fn tasks_are_shown_in_the_earners_language() {
    let world = TestWorld::new();
    let campaign = world.database.campaign(100 * CENTS);
    world.database.visit_task(campaign, 5 * CENTS, 0, None);
    let omar = world.stranger(7).who_speaks("ar");
    assert_eq!(omar.get("/api/tasks").json["tasks"][0]["title"], "مهمة 1");
    assert_eq!(world.earner(8).get("/api/tasks").json["tasks"][0]["title"], "Task 1");
}
