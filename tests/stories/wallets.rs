//! Earners link the wallet that they prove to control, and a change of it makes withdrawals wait.

use earnest::domain::limits::WALLET_CHANGE_WAIT_SECONDS;
use earnest::wire::http::Method;
use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::world::earner::Seen;
use crate::world::wallet_app::WalletApp;
use crate::world::{NOON, TestWorld};

const KEY: &str = "wallet-story-key-1";

#[test]
fn the_first_wallet_is_linked_shown_and_told_and_nothing_waits() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let wallet = WalletApp::new(1);
    let nothing = json!({ "wallet": null, "withdrawals_wait_until": null });
    assert_eq!(ann.get("/api/wallet").json, nothing);
    let linked = ann.links(&wallet);
    assert_eq!(linked.status, 200);
    assert_eq!(
        linked.json,
        json!({
            "wallet": {
                "address": wallet.friendly(),
                "network": "testnet",
                "linked_at": "2027-01-15T08:00:00Z",
            },
            "withdrawals_wait_until": null,
        })
    );
    assert_eq!(ann.get("/api/wallet").json, linked.json);
    ann.withdraws(KEY, "1.00", &wallet.friendly());
    world.lives(10);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    let told = ann.was_told()[0].replace(&wallet.friendly(), "<address>");
    assert_snapshot!(
        told,
        @"Your wallet <address> is linked. From now on, withdrawals go there and nowhere else."
    );
}

#[test]
fn linking_costs_one_read_and_one_batch_and_reading_one_trip() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let body = WalletApp::new(1).signs(&ann.challenge(), world.now());
    for (what, trips, act) in [
        ("link", 2, &(|| ann.puts_wallet(&body)) as &dyn Fn() -> Seen),
        ("read", 1, &|| ann.get("/api/wallet")),
        ("unlink", 1, &|| ann.unlinks()),
    ] {
        let before = world.database.trips.get();
        assert_eq!(act().status, 200, "{what}");
        assert_eq!(world.database.trips.get() - before, trips, "{what}");
    }
}

#[test]
fn a_lost_answer_is_given_again() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let body = WalletApp::new(1).signs(&ann.challenge(), NOON);
    let first = ann.puts_wallet(&body);
    let again = ann.puts_wallet(&body);
    assert_eq!((again.status, &again.json), (200, &first.json));
    world.lives(60);
    assert_eq!((ann.unlinks().status, ann.unlinks().status), (200, 200));
    world.lives(60);
    assert_eq!(ann.was_told().len(), 2);
    assert_eq!(world.database.number("select count(*) from wallet_changes"), 2);
}

#[test]
fn linking_the_same_wallet_again_changes_nothing() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let wallet = WalletApp::new(1);
    let first = ann.links(&wallet);
    world.waits(3_600);
    let again = ann.links(&wallet);
    assert_eq!((again.status, &again.json), (200, &first.json));
    world.lives(60);
    assert_eq!(ann.was_told().len(), 1);
}

#[test]
fn another_wallet_makes_withdrawals_wait_a_day_and_the_bot_says_so() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    ann.links(&WalletApp::new(1));
    world.lives(10);
    let new = WalletApp::new(2);
    let changed_at = world.now();
    let changed = ann.links(&new);
    assert_eq!(changed.json["withdrawals_wait_until"], "2027-01-16T08:00:10Z");
    let asked = ann.withdraws(KEY, "1.00", &new.friendly());
    assert_eq!(asked.json["withdrawal"]["status"], "requested");
    world.lives(WALLET_CHANGE_WAIT_SECONDS - 60);
    let waiting = ann.withdrawal("1");
    let waits = (&waiting["status"], &waiting["waiting"]["code"], &waiting["expected_at"]);
    let expected = (&json!("requested"), &json!("wallet_changed"), &json!("2027-01-16T08:00:10Z"));
    assert_eq!(waits, expected);
    assert_eq!(ann.get("/api/withdrawals").json["withdrawals"][0], waiting);
    world.lives(changed_at + WALLET_CHANGE_WAIT_SECONDS + 90 - world.now());
    let paid = ann.withdrawal("1");
    assert_eq!((&paid["status"], &paid["waiting"]), (&json!("confirmed"), &Value::Null));
    assert_eq!(ann.get("/api/wallet").json["withdrawals_wait_until"], Value::Null);
    let told = ann.was_told()[1].replace(&new.friendly(), "<address>");
    assert_snapshot!(told, @r"
    Your wallet is now <address>. To protect your money, withdrawals wait for 24 hours.

    Was this not you? Open the app and link your own wallet again.
    ");
}

#[test]
fn unlinking_makes_withdrawals_wait_too_and_linking_after_it_waits_anew() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let wallet = WalletApp::new(1);
    ann.links(&wallet);
    let unlinked = ann.unlinks();
    assert_eq!(unlinked.json["wallet"], Value::Null);
    assert_eq!(unlinked.json["withdrawals_wait_until"], "2027-01-16T08:00:00Z");
    world.lives(WALLET_CHANGE_WAIT_SECONDS - 100);
    let linked = ann.links(&wallet);
    assert_eq!(linked.json["withdrawals_wait_until"], "2027-01-17T07:58:20Z");
    ann.withdraws(KEY, "1.00", &wallet.friendly());
    world.lives(300);
    assert_eq!(ann.withdrawal("1")["status"], "requested");
    assert!(ann.was_told().concat().contains("is no longer linked"));
    let button = &world.telegram.borrow().said[1]["reply_markup"]["inline_keyboard"][0][0];
    assert_eq!(button["web_app"]["url"], "https://earn.example/app?lang=en");
}

#[test]
fn a_linked_wallet_is_the_only_place_to_withdraw_to() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let elsewhere = world.chain.borrow().address_of("ann");
    ann.links(&WalletApp::new(1));
    let refused = ann.withdraws(KEY, "1.00", &elsewhere);
    assert_eq!((refused.status, refused.code()), (409, "recipient_not_linked"));
    assert_eq!(ann.balance(), 3_000_000);
    ann.unlinks();
    assert_eq!(ann.withdraws(KEY, "1.00", &elsewhere).status, 201);
    world.lives(WALLET_CHANGE_WAIT_SECONDS + 120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
}

/// A request that waits when the wallet is changed waits on; one that is on its way arrives.
#[test]
fn a_change_holds_what_is_not_approved_and_nothing_else() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner_with(7, 3_000_000), world.earner_with(8, 3_000_000));
    let (hers, his) = (WalletApp::new(1), WalletApp::new(2));
    ann.links(&hers);
    bob.links(&his);
    world.chain.borrow_mut().set_usdt(0);
    bob.withdraws(KEY, "1.00", &his.friendly());
    world.lives(10);
    ann.withdraws(KEY, "1.00", &hers.friendly());
    ann.links(&WalletApp::new(3));
    bob.links(&WalletApp::new(4));
    world.lives(10);
    assert_eq!(bob.withdrawal("1")["status"], "approved");
    assert_eq!(ann.withdrawal("2")["status"], "requested");
    world.chain.borrow_mut().set_usdt(5_000_000);
    world.lives(120);
    assert_eq!(bob.withdrawal("1")["status"], "confirmed");
    assert_eq!(ann.withdrawal("2")["status"], "requested");
    world.lives(WALLET_CHANGE_WAIT_SECONDS);
    assert_eq!(ann.withdrawal("2")["status"], "confirmed");
    world.database.books_balance();
}

#[test]
fn somebody_banned_or_signed_out_links_nothing() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let body = WalletApp::new(1).signs(&ann.challenge(), NOON);
    world.database.execute("update users set standing = 'banned'").unwrap();
    assert_eq!(ann.puts_wallet(&body).code(), "banned");
    world.database.execute("update users set standing = 'good'").unwrap();
    let session = ann.post("/api/session", "").json["token"].as_str().unwrap().to_owned();
    let bearer = format!("Bearer {session}");
    let headers = [("authorization", bearer.as_str())];
    world.database.execute("update users set session_epoch = 1").unwrap();
    let text = body.to_string();
    for (method, path, body) in
        [(Method::Get, "/api/wallet/challenge", ""), (Method::Put, "/api/wallet", text.as_str())]
    {
        let seen = ann.ask(method, path, &headers, body).unwrap();
        assert_eq!(seen.code(), "signed_out", "{method:?} {path}");
    }
    assert_eq!(ann.puts_wallet(&body).status, 200);
    let seen = ann.ask(Method::Delete, "/api/wallet", &headers, "").unwrap();
    assert_eq!(seen.code(), "signed_out");
    assert_eq!(ann.get("/api/wallet").json["wallet"]["network"], "testnet");
}

#[test]
fn one_wallet_of_several_people_is_paid_after_a_person_has_looked() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner_with(7, 3_000_000), world.earner(8));
    let wallet = WalletApp::new(1);
    for earner in [&ann, &bob] {
        assert_eq!(earner.links(&wallet).status, 200);
    }
    ann.withdraws(KEY, "1.00", &wallet.friendly());
    world.lives(10);
    assert_eq!(ann.withdrawal("1")["status"], "review");
    let plan = "explain query plan select user_id from wallet_changes where address = '0:aa'";
    let used = world.database.column(plan, 3);
    assert!(used.contains("wallet_changes_by_address"), "{used}");
}
