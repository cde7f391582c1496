//! Operators put terms in force, take rewards back, and have the books looked at.

use earnest::domain::terms::Terms;
use earnest::wire::http::Method::{Get, Post, Put};
use serde_json::json;

use crate::world::TestWorld;
use crate::world::operator::FREE;

fn last_act(world: &TestWorld) -> String {
    world.database.text(
        "select operator || ' ' || act || ' ' || subject from operator_acts
         order by seq desc limit 1",
    )
}

#[test]
fn an_owner_puts_terms_in_force_and_a_reward_that_they_hold_is_taken_back() {
    let world = TestWorld::new();
    let terms = r#"{"minimum":"2.50","fee_ppm":60000,"holding_seconds":86400,"referral":"0.06"}"#;
    let set = |name: &str| world.operator(name, Post, "/admin/terms", terms);
    assert_eq!(set("otto").code(), "operator_not_allowed");
    assert_eq!((set("olga").status, set("olga").status), (204, 204));
    let list = world.operator("sami", Get, "/admin/terms", "").json;
    assert_eq!(list["terms"].as_array().unwrap().len(), 2, "the same again is the same");
    let newest = &list["terms"][0];
    assert_eq!(
        [&newest["minimum"]["usd"], &newest["referral"]["micros"], &newest["holding_seconds"]],
        [&json!("2.500000"), &json!(60_000), &json!(86_400)]
    );
    assert_eq!(
        (&newest["fee_ppm"], &newest["set_by"]),
        (&60_000.into(), &"olga@example.org".into())
    );
    assert_eq!(last_act(&world), "olga@example.org terms terms:2");

    let sponsor = world.earner(7);
    world.database.pay_in(7, 10_000_000, "test");
    let campaign = world.database.campaign_of(7);
    sponsor.funds("admin-story-key-02", campaign, "10.00");
    let task = world.database.visit_task(campaign, 2_000_000, 0, None);
    let bob = world.earner(8);
    bob.post(&format!("/api/tasks/{task}/start"), "");
    assert_eq!(bob.claims(task).status, 200);
    let path = format!("/admin/claims/8/{task}/once/claw-back");
    let take_back = |name: &str| world.operator(name, Post, &path, r#"{"reason":"duplicate"}"#);
    assert_eq!(take_back("sami").code(), "operator_not_allowed");
    assert_eq!(world.database.number("select count(*) from vestings where reason is not null"), 0);
    assert_eq!((take_back("mina").status, take_back("mina").status), (204, 204));
    assert_eq!(last_act(&world), format!("mina@example.org claw_back claim:8:{task}:once 1"));
    assert_eq!(bob.get("/api/me").json["vesting"]["amount"]["micros"], 0);
    world.run_queues();
    assert_eq!(bob.was_told().len(), 1);
    world.database.books_balance();
}

#[test]
fn whoever_is_an_operator_may_ask_how_the_books_stand_and_only_treasurers_explain() {
    let world = TestWorld::new();
    let look = || world.operator("sami", Post, "/admin/reconciliations", "{}").json;
    assert_eq!(look(), json!({ "broken_laws": [] }));
    world.chain.borrow_mut().steal(7_000_000);
    assert_eq!(look(), json!({ "broken_laws": ["hot_wallets_send_only_payouts"] }));
    assert_eq!(world.database.number("select is_on from switches where name = 'payouts'"), 0);
    let asked = "select count(*) from operator_acts
        where operator = 'sami@example.org' and act = 'reconcile'";
    assert_eq!(world.database.number(asked), 2);

    let list = world.operator("sami", Get, "/admin/unexplained", "").json;
    assert_eq!(list["unexplained"][0]["units"], 7_000_000);
    let subject = list["unexplained"][0]["subject"].as_str().unwrap();
    let body = json!({ "subject": subject }).to_string();
    let explain = |name: &str| world.operator(name, Post, "/admin/explanations", &body);
    assert_eq!(explain("mina").code(), "operator_not_allowed");
    assert_eq!((explain("otto").status, explain("otto").status), (204, 204));
    assert_eq!(last_act(&world), format!("otto@example.org explain {subject}"));
    assert_eq!(
        world.operator("sami", Get, "/admin/unexplained", "").json["unexplained"],
        json!([])
    );
    assert_eq!(look(), json!({ "broken_laws": [] }));
    let on = r#"{"is_on":true}"#;
    assert_eq!(world.operator("otto", Put, "/admin/switches/payouts", on).status, 204);
}

#[test]
fn a_reward_is_taken_back_from_a_terminal_within_a_minute_if_it_is_still_on_hold() {
    let world = TestWorld::new();
    world.sets_terms(Terms { holding_seconds: 7_200, ..FREE }).unwrap();
    let sponsor = world.earner(7);
    world.database.pay_in(7, 10_000_000, "test");
    let campaign = world.database.campaign_of(7);
    sponsor.funds("admin-story-key-06", campaign, "10.00");
    let task = world.database.visit_task(campaign, 2_000_000, 0, None);
    for id in [8, 9] {
        let earner = world.earner(id);
        earner.post(&format!("/api/tasks/{task}/start"), "");
        assert_eq!(earner.claims(task).status, 200);
    }
    // As `make operate DO="clawback <user> <task> left <you>"` does it.
    let ask = |user: i64, operator: &str| {
        world.database.execute(&format!(
            "insert into clawback_requests (user_id, task_id, period, reason, operator, asked_at)
             values ({user}, {task}, 'once', 'left', '{operator}@example.org', 1)"
        ))
    };
    assert_eq!(ask(8, "sami"), Err("operator_not_allowed".to_owned()));
    ask(8, "mina").unwrap();
    world.run_cron();
    assert_eq!(last_act(&world), format!("mina@example.org claw_back claim:8:{task}:once 1"));
    world.waits(7_200);
    ask(9, "mina").unwrap();
    world.run_cron();
    world.run_cron();
    assert_eq!((world.stranger(8).balance(), world.stranger(9).balance()), (0, 2_000_000));
    let open = "select count(*) from clawback_requests where done_at is null";
    assert_eq!(world.database.number(open), 0, "what comes too late is done too");
    world.database.books_balance();
}
