//! Operators decide about a dispute, have a restored database catch up, and wake dead letters.

use earnest::wire::http::Method::{Get, Post, Put};
use serde_json::json;

use crate::world::TestWorld;
use crate::world::chain::Lie;

const ON: &str = r#"{"is_on":true}"#;

/// Without what a recovery writes down under the name of whoever asked for it.
fn acts_of(world: &TestWorld, name: &str) -> String {
    world.database.text(&format!(
        "select coalesce(group_concat(act || ' ' || subject, ', '), '') from (
           select * from operator_acts
           where operator = '{name}@example.org' and act <> 'known_seqno' order by seq)"
    ))
}

#[test]
fn a_treasurer_says_whom_to_believe_about_a_batch() {
    let world = TestWorld::with_two_sources();
    world.chain.borrow_mut().second.lie = Some(Lie::Bounced);
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    assert_eq!(ann.withdraws("admin-story-key-03", "1.00", &address).status, 201);
    world.lives(300);
    let disputes = world.operator("sami", Get, "/admin/disputes", "").json;
    assert_eq!(disputes["disputes"][0]["batch_id"], "1");
    let believe = |name: &str, source: &str| {
        let body = json!({ "source": source }).to_string();
        world.operator(name, Post, "/admin/disputes/1/believe", &body)
    };
    assert_eq!(believe("mina", "first").code(), "operator_not_allowed");
    assert_eq!(believe("otto", "first").status, 204);
    assert_eq!(believe("otto", "second").code(), "dispute_not_found", "it is decided");
    assert_eq!(acts_of(&world, "otto"), "believe batch:1 first");
    assert_eq!(world.operator("sami", Get, "/admin/disputes", "").json["disputes"], json!([]));
    world.lives(60);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    world.database.books_balance();
}

#[test]
fn a_treasurer_leads_a_restored_database_back() {
    let world = TestWorld::new();
    let moment = world.database.remember();
    let ann = world.earner_with(7, 5_000_000);
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws("admin-story-key-04", "1.00", &address);
    world.lives(60);
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
    world.database.go_back_to(&moment);

    let recover = |name: &str| world.operator(name, Post, "/admin/recoveries", "{}");
    assert_eq!(recover("mina").code(), "operator_not_allowed");
    assert_eq!((recover("otto").status, recover("otto").status), (204, 204));
    let switch_on = || world.operator("otto", Put, "/admin/switches/payouts", ON);
    assert_eq!(switch_on().code(), "recovery_unfinished");
    world.is_recovered();
    let progress = world.operator("sami", Get, "/admin/recoveries", "").json;
    let progress = &progress["recoveries"][0];
    assert_eq!((&progress["done"], &progress["unsettled"]), (&1.into(), &1.into()));
    let findings = world.operator("sami", Get, "/admin/findings", "").json;
    let finding = &findings["findings"][0];
    assert_eq!(
        (&finding["kind"], &finding["amount"]["micros"]),
        (&"gone".into(), &1_000_000.into())
    );

    assert_eq!(switch_on().code(), "findings_unsettled");
    let path = format!("/admin/findings/{}/settle", finding["id"].as_str().unwrap());
    let settle = |name: &str| world.operator(name, Post, &path, "{}");
    assert_eq!(settle("mina").code(), "operator_not_allowed");
    assert_eq!((settle("otto").status, settle("olga").status), (204, 204));
    assert_eq!(acts_of(&world, "olga"), "", "it was settled already");
    assert_eq!(world.operator("sami", Get, "/admin/findings", "").json["findings"], json!([]));
    assert_eq!(switch_on().status, 204);
    assert_eq!(
        acts_of(&world, "otto"),
        "recover recovery:1, switch_off switch:payouts, settle finding:1, switch_on switch:payouts"
    );
}

#[test]
fn any_operator_wakes_a_dead_letter_and_nobody_else_does() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 5_000_000);
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws("admin-story-key-05", "1.00", &address);
    world.lives(60);
    let told = ann.was_told().len();
    world.database.execute("update notifications set status = 'abandoned'").unwrap();
    world.queues("notifications-dead", r#"{"v":1,"kind":"notification","id":"1"}"#);
    world.lives(60);
    let list = world.operator("sami", Get, "/admin/dead-letters", "").json;
    assert_eq!(list["dead_letters"][0]["queue"], "notifications-dead");
    let again = |name: &str| world.operator(name, Post, "/admin/dead-letters/1/again", "{}");
    assert_eq!(again("nora").code(), "operator_not_allowed");
    assert_eq!((again("sami").status, again("mina").status), (204, 204));
    assert_eq!(acts_of(&world, "sami"), "again dead_letter:1");
    assert_eq!(acts_of(&world, "mina"), "", "it was on its way already");
    world.lives(120);
    assert_eq!(ann.was_told().len(), told + 1);
}
