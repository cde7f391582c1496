//! Sponsors pay in with Stars: credited once, refused in time, sent back without a debt.

mod chain;
mod operators;

use earnest::domain::id::UserId;
use earnest::store::ledger::sponsors;
use earnest::store::{self, Statement, deposits};

use crate::world::TestWorld;
use crate::world::dice::Dice;

const KEY: &str = "deposit-story-key-1";

#[test]
fn an_invoice_is_paid_and_credited_once_at_its_own_rate() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let seen = ann.asks_to_pay(KEY, 100);
    assert_eq!(seen.status, 201);
    let invoice = &seen.json["invoice"];
    assert_eq!(invoice["link"], "https://t.me/$0");
    assert_eq!(invoice["amount"]["usd"], "1.300000");
    assert_eq!(invoice["expires_at"], "2027-01-15T09:00:00Z");
    let asked = world.telegram.borrow().invoices[0].clone();
    assert_eq!(
        (asked["currency"].as_str(), asked["payload"].as_str()),
        (Some("XTR"), Some("invoice:1"))
    );
    assert_eq!(asked["prices"], serde_json::json!([{ "label": "Sponsor balance", "amount": 100 }]));
    assert_eq!(ann.checks_out(1, "1", 100), "ok");
    assert_eq!(ann.sponsor_balance(), 0, "a promise is no money");
    let thanks = ann.pays(2, "1", "stx1", 100);
    assert_eq!(thanks.json["text"], "Thank you! $1.30 is in your sponsor balance.");
    assert_eq!((ann.sponsor_balance(), ann.balance()), (1_300_000, 0));
    // Once more, as the same update and as another one.
    assert!(ann.pays(2, "1", "stx1", 100).json.is_null());
    ann.pays(3, "1", "stx1", 100);
    assert_eq!(ann.sponsor_balance(), 1_300_000);
    let deposit = &ann.get("/api/deposits").json["deposits"][0];
    assert_eq!(
        (deposit["units"].as_str(), deposit["status"].as_str()),
        (Some("100"), Some("credited"))
    );
    assert_eq!(deposit["invoice_id"], "1");
    world.database.books_balance();
}

#[test]
fn the_same_key_gets_the_same_invoice_and_another_wish_a_conflict() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let first = ann.asks_to_pay(KEY, 100);
    assert_eq!(ann.asks_to_pay(KEY, 100).json, first.json);
    assert_eq!(world.telegram.borrow().invoices.len(), 1);
    assert_eq!(ann.asks_to_pay(KEY, 101).code(), "idempotency_mismatch");
    assert_ne!(world.earner(8).invoice(KEY, 100), "1", "keys are each person's own");
    assert_eq!(ann.asks_to_pay("short", 100).code(), "idempotency_key_malformed");
    for (stars, code) in [(49, "stars_out_of_range"), (10_001, "stars_out_of_range")] {
        assert_eq!(ann.asks_to_pay("deposit-story-key-2", stars).code(), code);
    }
    for body in [
        r#"{"method":"stars"}"#,
        r#"{"method":"gold","stars":100}"#,
        r#"{"method":"ton","stars":100}"#,
    ] {
        let key = ("idempotency-key", "deposit-story-key-3");
        let post = earnest::wire::http::Method::Post;
        assert_eq!(ann.ask(post, "/api/deposits", &[key], body).unwrap().code(), "bad_request");
    }
}

#[test]
fn somebody_new_can_begin_as_a_sponsor_and_nobody_opens_invoices_without_end() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    for number in 0..20 {
        ann.invoice(&format!("deposit-story-key-{number:02}"), 100);
    }
    let refused = ann.asks_to_pay("deposit-story-key-20", 100);
    assert_eq!((refused.status, refused.code()), (429, "too_many_requests"));
    world.waits(3_601);
    ann.invoice("deposit-story-key-20", 100);
}

#[test]
fn only_the_invoice_as_it_is_can_be_paid() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner(7), world.earner(8));
    ann.invoice(KEY, 100);
    let unknown = "This invoice is not yours or has changed. Open a new one in the app.";
    assert_eq!(bob.checks_out(1, "1", 100), unknown);
    assert_eq!(ann.checks_out(2, "1", 99), unknown);
    assert_eq!(ann.checks_out(3, "9", 100), unknown);
    assert_eq!(ann.checks_out(4, "x", 100), unknown);
    world.turn_deposits(false);
    let paused = "Deposits are paused for a moment. Try again a little later.";
    assert_eq!(ann.checks_out(5, "1", 100), paused);
    world.turn_deposits(true);
    assert_eq!(ann.checks_out(6, "1", 100), "ok");
    ann.pays(7, "1", "stx1", 100);
    let paid = "This invoice is paid already. Open a new one in the app to pay more.";
    assert_eq!(ann.checks_out(8, "1", 100), paid);
    ann.invoice("deposit-story-key-2", 100);
    world.waits(3_600);
    let old = "This invoice is too old. Open a new one in the app.";
    assert_eq!(ann.checks_out(9, "2", 100), old);
}

#[test]
fn a_query_that_telegram_gave_up_is_not_asked_for_again_and_a_lost_answer_is() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    ann.invoice(KEY, 100);
    let update = ann.pre_checkout(1, "1", 100);
    world.telegram.borrow_mut().instead.push((502, serde_json::json!({})));
    assert_eq!(world.update(&update).unwrap().status, 500, "Telegram brings it again");
    assert_eq!(world.update(&update).unwrap().status, 200);
    assert_eq!(world.telegram.borrow().checkouts.len(), 1);
    assert_eq!(world.update(&update).unwrap().status, 200, "too late: nothing helps");
    assert!(world.reports.borrow().last().unwrap().contains("query is too old"));
}

#[test]
fn while_deposits_are_paused_money_is_recorded_and_credited_later() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    ann.invoice(KEY, 100);
    world.turn_deposits(false);
    assert_eq!(ann.asks_to_pay("deposit-story-key-2", 100).code(), "deposits_paused");
    let thanks = ann.pays(1, "1", "stx1", 100);
    assert!(thanks.json["text"].as_str().unwrap().contains("We add it to your balance soon"));
    world.lives(120);
    assert_eq!((ann.sponsor_balance(), ann.deposit_statuses()), (0, vec!["waiting".to_owned()]));
    world.turn_deposits(true);
    world.lives(60);
    assert_eq!(ann.sponsor_balance(), 1_300_000);
    assert_eq!(ann.deposit_statuses(), ["credited"]);
    world.database.books_balance();
}

#[test]
fn money_that_nobody_can_be_found_for_is_kept() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner(7), world.earner(8));
    ann.invoice(KEY, 100);
    bob.pays(1, "1", "stx1", 100);
    ann.pays(2, "1", "stx2", 99);
    ann.pays(3, "9", "stx3", 100);
    world.update(&ann.payment(4, "successful_payment", "stx4", "old payload", 70)).unwrap();
    assert_eq!((ann.sponsor_balance(), bob.sponsor_balance()), (0, 0));
    let unmatched = "select count(*) from deposits where status = 'unmatched'";
    assert_eq!(world.database.number(unmatched), 4);
    assert_eq!(world.database.number("select sum(amount_micros) from deposits"), 369 * 13_000);
    // In another currency, or unreadable: buried, not lost.
    let mut dollars = ann.payment(5, "successful_payment", "x", "invoice:1", 100);
    dollars["message"]["successful_payment"]["currency"] = "USD".into();
    for _ in 0..2 {
        assert_eq!(world.update(&dollars).unwrap().status, 200);
    }
    assert_eq!(world.database.number("select count(*) from dead_letters"), 1);
    assert_eq!(world.database.number(unmatched), 4);
}

#[test]
fn a_second_payment_of_the_same_invoice_belongs_to_the_same_sponsor() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    ann.invoice(KEY, 100);
    ann.pays(1, "1", "stx1", 100);
    let mut renewal = ann.payment(2, "successful_payment", "stx2", "invoice:1", 100);
    renewal["message"]["successful_payment"]["is_recurring"] = true.into();
    world.update(&renewal).unwrap();
    assert_eq!(ann.sponsor_balance(), 2_600_000);
    let state = serde_json::json!({ "update_id": 3, "subscription": { "state": "canceled" } });
    assert_eq!(world.update(&state).unwrap().status, 200);
    assert_eq!(ann.sponsor_balance(), 2_600_000);
}

/// Every step may fail before or after it took effect; Telegram brings an update until it is taken.
#[test]
fn no_fault_loses_or_doubles_a_payment() {
    for seed in 1..=300 {
        let world = TestWorld::new();
        let ann = world.earner(7);
        ann.invoice(KEY, 100);
        let paid = ann.payment(1, "successful_payment", "stx1", "invoice:1", 100);
        let back = ann.payment(2, "refunded_payment", "stx1", "invoice:1", 100);
        *world.dice.borrow_mut() = Dice::loaded(seed, 400);
        let refunds = seed % 3 > 0;
        let mut waiting = if refunds { vec![paid, back] } else { vec![paid] };
        if seed % 3 == 2 {
            waiting.reverse();
        }
        while let Some(update) = waiting.first() {
            if world.update(update).is_some_and(|seen| seen.status == 200) {
                waiting.remove(0);
            }
            world.run_cron();
        }
        world.dice.borrow_mut().set_faults(0);
        world.lives(60);
        let expected = if refunds { (0, "refunded") } else { (1_300_000, "credited") };
        let statuses = ann.deposit_statuses();
        assert_eq!((ann.sponsor_balance(), statuses[0].as_str()), expected, "seed {seed}");
        assert_eq!(statuses.len(), 1);
        world.database.books_balance();
    }
}

/// However many deposits there are, nothing looks at all of them.
#[test]
fn what_is_asked_about_deposits_never_reads_them_all() {
    let world = TestWorld::new();
    let user = UserId::new(7).unwrap();
    let mut asked = vec![deposits::price_ton(1), deposits::list(user, 9)];
    asked.extend([store::operators::unmatched(9), deposits::by_reference("stx1")]);
    asked.extend(sponsors::credit_deposits(Some("stx1"), 1));
    asked.extend(sponsors::credit_deposits(None, 1));
    asked.extend(sponsors::refund("stx1", 1));
    asked.extend(sponsors::unfund(None, 1));
    asked.push(sponsors::sponsor_statement(user, 9, 9));
    for Statement { sql, parameters } in asked {
        let sql: &'static str = format!("explain query plan {sql}").leak();
        let rows = world.database.batch(&[Statement { sql, parameters }]).unwrap();
        for row in &rows[0] {
            let step = row.text("detail").unwrap();
            let scanned = step.strip_prefix("SCAN ").filter(|step| !step.contains("USING"));
            // `transfers` by that name only stands for its foreign keys, which nothing violates.
            let large = ["d", "deposits", "f", "accounts", "k", "claims", "campaigns"];
            assert!(!scanned.is_some_and(|table| large.contains(&table)), "{step} in {sql}");
        }
    }
}
