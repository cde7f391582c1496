//! Earners read their statement, page by page.

use crate::world::TestWorld;

#[test]
fn a_statement_lists_every_movement_newest_first() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws("ledger-key-000001", "1.25", &address);
    let statement = ann.get("/api/ledger").json;
    let line = |index: usize| {
        let entry = &statement["entries"][index];
        (entry["kind"].as_str().unwrap(), entry["amount"]["usd"].as_str().unwrap())
    };
    assert_eq!([line(0), line(1)], [("hold", "-1.250000"), ("reward", "3.000000")]);
    assert_eq!(statement["entries"][1]["title"], "Task 1");
    assert_eq!(statement["entries"][1]["at"], "2027-01-15T08:00:00Z");
    assert_eq!(statement["next"], serde_json::Value::Null);
}

#[test]
fn pages_follow_each_other_without_gap_or_overlap() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign(100_000);
    for reward in 1..=5 {
        let task = world.database.visit_task(campaign, reward, 0, None);
        ann.post(&format!("/api/tasks/{task}/start"), "");
        ann.claims(task);
    }
    let mut seen = Vec::new();
    let mut path = "/api/ledger?limit=2".to_owned();
    loop {
        let page = ann.get(&path).json;
        let entries = page["entries"].as_array().unwrap();
        seen.extend(entries.iter().map(|entry| entry["amount"]["micros"].as_i64().unwrap()));
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/api/ledger?limit=2&cursor={next}");
    }
    assert_eq!(seen, [5, 4, 3, 2, 1]);
}

#[test]
fn nobody_sees_the_lines_of_somebody_else() {
    let world = TestWorld::new();
    world.earner_with(7, 3_000_000);
    assert_eq!(world.earner(8).get("/api/ledger").json["entries"], serde_json::json!([]));
}

#[test]
fn a_cursor_or_limit_that_no_answer_gave_is_refused() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    for cursor in ["x", "-1", "0", "1.5", "%ff", "", "9007199254740992", "99999999999999999999"] {
        let seen = ann.get(&format!("/api/ledger?cursor={cursor}"));
        assert_eq!(seen.code(), "cursor_malformed", "{cursor}");
    }
    for limit in ["0", "51", "-1", "x", "1e1"] {
        assert_eq!(ann.get(&format!("/api/ledger?limit={limit}")).code(), "bad_request");
    }
}
