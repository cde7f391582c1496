//! `GET /metrics`: how things stand, for whoever has the token and for nobody else.

use std::collections::BTreeSet;

use earnest::wire::answer::{Answer, Body};
use earnest::wire::http::Method;

use crate::world::earner::request;
use crate::world::{METRICS_TOKEN, TestWorld};

fn asks(world: &TestWorld, authorization: Option<&str>) -> Answer {
    let headers = authorization.map(|value| ("authorization", value.to_owned()));
    let request = request(Method::Get, "/metrics", headers.into_iter().collect(), b"");
    world.private_request(&request).unwrap()
}

fn text(world: &TestWorld) -> String {
    let answer = asks(world, Some(&format!("Bearer {METRICS_TOKEN}")));
    assert_eq!(answer.status, 200);
    let Body::Text(text) = answer.body else { panic!("no text") };
    text
}

#[test]
fn nobody_without_the_token_learns_that_there_are_any() {
    let world = TestWorld::new();
    for token in [None, Some("Bearer "), Some("Bearer other"), Some(METRICS_TOKEN)] {
        assert_eq!(asks(&world, token).status, 404, "{token:?}");
    }
    let from_outside = world.stranger(7).get("/metrics");
    assert_eq!(from_outside.status, 404, "the public Worker has none");
}

#[test]
fn what_is_owed_held_waiting_and_wrong_is_told() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 5_000_000);
    world.chain.borrow_mut().loses_messages(true);
    ann.withdraws("metrics-story-key-1", "2.00", &world.chain.borrow().address_of("ann"));
    world.lives(60);
    let wallet = world.chain.borrow().seqnos().next().unwrap().0;
    world.waits(600);
    let seen = text(&world);
    for line in [
        "# TYPE earnest_broken_laws gauge".to_owned(),
        "earnest_broken_laws{law=\"balances_sum_to_zero\"} 0".to_owned(),
        "earnest_broken_laws{law=\"hot_wallets_send_only_payouts\"} 0".to_owned(),
        "earnest_balance_micros{kind=\"held\"} 2000000".to_owned(),
        format!("earnest_hot_wallet_usdt_micros{{wallet=\"{wallet}\"}} 1000000000000"),
        format!("earnest_hot_wallet_nanoton{{wallet=\"{wallet}\"}} 1000000000000"),
        "earnest_withdrawals_waiting{status=\"batched\"} 1".to_owned(),
        "earnest_withdrawals_waiting{status=\"requested\"} 0".to_owned(),
        "earnest_withdrawals_oldest_age_seconds{status=\"batched\"} 660".to_owned(),
        "earnest_switch_on{switch=\"payouts\"} 1".to_owned(),
        "earnest_reconciliation_age_seconds 600".to_owned(),
        format!("earnest_chain_lag_seconds{{wallet=\"{wallet}\"}} 600"),
        "earnest_dead_letters 0".to_owned(),
    ] {
        assert!(seen.lines().any(|it| it == line), "{line} is missing in\n{seen}");
    }
    world.chain.borrow_mut().steal(1);
    world
        .database
        .execute(
            "insert into reconciliation_requests (operator, asked_at)
             values ('olga@example.org', 1)",
        )
        .unwrap();
    world.run_cron();
    let seen = text(&world);
    assert!(seen.contains("earnest_broken_laws{law=\"hot_wallets_send_only_payouts\"} 1\n"));
    assert!(seen.contains("earnest_switch_on{switch=\"payouts\"} 0\n"));
}

/// What is asked for each time must not grow with what ever happened.
#[test]
fn each_question_is_answered_from_an_index_of_what_is_open() {
    let world = TestWorld::new();
    for (statement, indexes) in [
        (earnest::store::metrics::waiting_withdrawals(), vec!["one_open_withdrawal"]),
        (
            earnest::store::metrics::piles(),
            vec!["alerts_to_tell", "deposits_unmatched", "star_lines_unmatched"],
        ),
        (
            earnest::store::outside::laws(1),
            vec!["wallet_moves_foreign", "wallet_moves_by_payout", "star_lines_by_charge"],
        ),
    ] {
        let plan = world.database.plan(&statement);
        for index in indexes {
            assert!(plan.contains(index), "{index} is not used:\n{plan}");
        }
        for table in ["withdrawals", "wallet_moves", "deposits", "payouts"] {
            assert!(!plan.contains(&format!("SCAN {table}\n")), "all of {table}:\n{plan}");
        }
    }
}

/// The dashboard and the alerts ask for what there is, and the dashboard shows all of it.
#[test]
fn the_dashboard_shows_every_metric_and_the_alerts_ask_for_no_other() {
    let world = TestWorld::new();
    world.earner_with(7, 5_000_000);
    world.chain.borrow_mut().loses_messages(true);
    world.earner_with(8, 5_000_000).withdraws(
        "metrics-story-key-2",
        "2.00",
        &world.chain.borrow().address_of("omar"),
    );
    world.lives(60);
    world.waits(600);
    let text = text(&world);
    let told: BTreeSet<&str> = names(&text);
    let root = env!("CARGO_MANIFEST_DIR");
    let read =
        |name: &str| std::fs::read_to_string(format!("{root}/docs/monitoring/{name}")).unwrap();
    let (dashboard, alerts) = (read("grafana.json"), read("alerts.yml"));
    serde_json::from_str::<serde_json::Value>(&dashboard).unwrap();
    assert!(told.len() > 10, "{told:?}");
    let mut missing = told.clone();
    missing.retain(|name| !names(&dashboard).contains(name));
    assert!(missing.is_empty(), "not in the dashboard: {missing:?}");
    for (file, text) in [("grafana.json", &dashboard), ("alerts.yml", &alerts)] {
        let unknown: Vec<_> = names(text).difference(&told).copied().collect();
        assert!(unknown.is_empty(), "{file} asks for {unknown:?}, which nobody tells");
    }
}

/// What looks like the name of a metric of ours.
fn names(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| word.starts_with("earnest_"))
        .collect()
}
