//! Earners withdraw, and are paid on chain exactly once or get their money back.

use earnest::wire::http::Method;
use insta::assert_snapshot;

use crate::world::TestWorld;

const KEY: &str = "withdrawal-key-01";

#[test]
fn a_withdrawal_is_held_paid_on_chain_confirmed_and_told() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    let asked = ann.withdraws(KEY, "2.00", &address);
    assert_eq!(asked.status, 201);
    assert_eq!(asked.json["withdrawal"]["status"], "requested");
    assert_eq!(asked.json["withdrawal"]["address"], address.as_str());
    assert_eq!((ann.balance(), ann.held()), (1_000_000, 2_000_000));
    world.lives(10);
    let id = asked.json["withdrawal"]["id"].as_str().unwrap();
    let paid = ann.withdrawal(id);
    assert_eq!(paid["status"], "confirmed");
    assert_eq!(world.chain.borrow().paid_to("ann"), 2_000_000);
    assert_eq!((ann.balance(), ann.held()), (1_000_000, 0));
    let url = paid["transaction"]["url"].as_str().unwrap();
    assert!(url.starts_with("https://explorer.example/transaction/"), "{url}");
    let told = ann.was_told();
    assert_eq!(told.len(), 1);
    assert!(told[0].contains("2.00"), "{told:?}");
    world.database.books_balance();
}

#[test]
fn the_same_key_gets_the_same_answer_and_another_wish_a_conflict() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    let first = ann.withdraws(KEY, "1.00", &address);
    let again = ann.withdraws(KEY, "1.000", &address);
    assert_eq!((again.status, &again.json["withdrawal"]), (200, &first.json["withdrawal"]));
    assert_eq!(ann.withdraws(KEY, "1.01", &address).code(), "idempotency_mismatch");
    let other = world.chain.borrow().address_of("bob");
    assert_eq!(ann.withdraws(KEY, "1.00", &other).code(), "idempotency_mismatch");
    assert_eq!(world.database.number("select count(*) from withdrawals"), 1);
    // Keys belong to their user.
    let bob = world.earner_with(8, 3_000_000);
    assert_eq!(bob.withdraws(KEY, "2.00", &other).status, 201);
}

#[test]
fn a_withdrawal_that_breaks_a_rule_changes_nothing() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    let flipped =
        address.replace(&address[10..11], if &address[10..11] == "A" { "B" } else { "A" });
    let masterchain = "-1:".to_owned() + &"00".repeat(32);
    for (key, usd, address, code) in [
        (KEY, "0.99", address.as_str(), "amount_below_minimum"),
        (KEY, "5000.01", &address, "amount_above_maximum"),
        (KEY, "3.000001", &address, "balance_too_low"),
        (KEY, "-1", &address, "amount_malformed"),
        (KEY, "1e3", &address, "amount_malformed"),
        (KEY, "1.0000001", &address, "amount_malformed"),
        (KEY, "99999999999999999999", &address, "amount_malformed"),
        (KEY, "1", "", "address_malformed"),
        (KEY, "1", "not an address", "address_malformed"),
        (KEY, "1", &flipped, "address_checksum"),
        (KEY, "1", &masterchain, "address_workchain"),
        ("short", "1", &address, "idempotency_key_malformed"),
        ("white space is not allowed", "1", &address, "idempotency_key_malformed"),
    ] {
        assert_eq!(ann.withdraws(key, usd, address).code(), code, "{key} {usd} {address}");
    }
    let body = format!(r#"{{"address":"{address}","amount":"1"}}"#);
    assert_eq!(ann.post("/api/withdrawals", &body).code(), "idempotency_key_missing");
    assert_eq!(world.database.number("select count(*) from withdrawals"), 0);
    assert_eq!(ann.balance(), 3_000_000);
}

#[test]
fn one_withdrawal_at_a_time() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws(KEY, "1.00", &address);
    let second = ann.withdraws("withdrawal-key-02", "1.00", &address);
    assert_eq!(second.code(), "withdrawal_open");
    world.lives(10);
    assert_eq!(ann.withdraws("withdrawal-key-02", "1.00", &address).status, 201);
}

#[test]
fn somebody_elses_withdrawal_does_not_exist() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    let asked = ann.withdraws(KEY, "1.00", &address);
    let id = asked.json["withdrawal"]["id"].as_str().unwrap();
    let bob = world.earner(8);
    for id in [id, "999", "0", "-1", "x", "1.0", "99999999999999999999"] {
        let seen = bob.get(&format!("/api/withdrawals/{id}"));
        assert_eq!(seen.code(), "withdrawal_not_found", "{id}");
    }
    assert_eq!(bob.get("/api/withdrawals").json["withdrawals"], serde_json::json!([]));
}

#[test]
fn a_lost_message_is_found_by_the_sweeper() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws(KEY, "1.00", &address);
    world.queue.borrow_mut().clear();
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
}

#[test]
fn a_locked_recipient_gets_the_money_back_with_a_reason() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    world.chain.borrow_mut().lock("ann");
    ann.withdraws(KEY, "1.00", &address);
    world.lives(10);
    let released = ann.withdrawal("1");
    assert_eq!(released["status"], "released");
    assert_eq!(released["reason"]["code"], "recipient_locked");
    assert_eq!((ann.balance(), ann.held()), (3_000_000, 0));
    assert_eq!(ann.was_told().len(), 1);
    world.database.books_balance();
}

#[test]
fn a_message_that_the_chain_lost_is_signed_again_and_paid_once() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    world.chain.borrow_mut().loses_messages(true);
    ann.withdraws(KEY, "1.00", &address);
    world.lives(100);
    assert_eq!(ann.withdrawal("1")["status"], "batched");
    assert_eq!(world.database.number("select count(*) from batch_variants"), 1);
    world.lives(60);
    assert_eq!(world.database.number("select count(*) from batch_variants"), 2);
    world.chain.borrow_mut().loses_messages(false);
    world.lives(20);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
}

#[test]
fn an_empty_hot_wallet_makes_everybody_wait_and_nobody_lose() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    world.chain.borrow_mut().set_usdt(999_999);
    ann.withdraws(KEY, "1.00", &address);
    world.lives(120);
    assert_eq!(ann.withdrawal("1")["status"], "approved");
    assert!(world.reports.borrow().iter().any(|line| line.contains("can pay 0 of 1")));
    world.chain.borrow_mut().set_usdt(1_000_000);
    world.lives(120);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
}

#[test]
fn many_withdrawals_share_a_batch() {
    let world = TestWorld::new();
    for id in 1..=60 {
        let earner = world.earner_with(id, 1_000_000);
        let address = world.chain.borrow().address_of(&format!("user {id}"));
        assert_eq!(earner.withdraws(KEY, "1.00", &address).status, 201);
    }
    world.lives(180);
    let confirmed = "select count(*) from withdrawals where status = 'confirmed'";
    assert_eq!(world.database.number(confirmed), 60);
    assert!(world.database.number("select count(*) from batches") < 60);
    world.database.books_balance();
}

#[test]
fn somebody_who_blocked_the_bot_is_paid_and_not_written_to_again() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    world.telegram.borrow_mut().blocked_by.insert(7);
    ann.withdraws(KEY, "1.00", &address);
    world.lives(10);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    assert_eq!(world.database.text("select status from notifications"), "unreachable");
    assert_eq!(world.database.number("select reachable from users where id = 7"), 0);
    world.telegram.borrow_mut().blocked_by.clear();
    ann.says(1, "/start");
    assert_eq!(world.database.number("select reachable from users where id = 7"), 1);
}

#[test]
fn the_bot_tells_in_plain_words_with_a_link() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws(KEY, "1.00", &address);
    world.lives(10);
    let said = world.telegram.borrow().said.clone();
    let button = &said[0]["reply_markup"]["inline_keyboard"][0][0];
    assert!(button["url"].as_str().unwrap().starts_with("https://explorer.example/transaction/"));
    let text = said[0]["text"].as_str().unwrap().replace(&address, "<address>");
    assert_snapshot!(text, @"Paid: $1.00 in USDT has reached your wallet <address>.");
}

#[test]
fn a_banned_earner_cannot_withdraw() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    world.database.execute("update users set standing = 'banned'").unwrap();
    assert_eq!(ann.withdraws(KEY, "1.00", &address).code(), "banned");
    let put = ann.ask(Method::Put, "/api/withdrawals", &[], "{}").unwrap();
    assert_eq!(put.code(), "method_not_allowed");
}
