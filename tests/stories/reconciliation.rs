//! The books are added up every hour; when they do not add up, payouts stop and operators hear it.

use earnest::app::error::WriteError;
use earnest::store::Statement;

use crate::world::{OPERATOR, TestWorld};

const HOUR: i64 = 3_600;

fn busy() -> TestWorld {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 5_000_000);
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws("reconcile-story-1", "2.00", &address);
    world.lives(60);
    let bob = world.earner_with(8, 3_000_000);
    world.chain.borrow_mut().loses_messages(true);
    bob.withdraws("reconcile-story-2", "1.00", &world.chain.borrow().address_of("bob"));
    world.lives(20);
    world
}

#[test]
fn an_hour_of_ordinary_work_adds_up_and_anybody_may_see_it() {
    let world = busy();
    world.waits(HOUR);
    world.run_cron();
    let seen = world.stranger(99).get("/api/reserves").json;
    assert_eq!(seen["balanced"], true);
    assert_eq!(seen["owed_to_earners"]["micros"], 6_000_000);
    assert_eq!(seen["owed_to_sponsors"]["micros"], 0);
    assert_eq!(seen["payouts"].as_array().unwrap().len(), 1);
    assert_eq!(seen["payouts"][0]["amount"]["micros"], 2_000_000);
    let url = seen["payouts"][0]["transaction"]["url"].as_str().unwrap();
    assert!(url.starts_with("https://explorer.example/transaction/"));
    assert_eq!(seen["wallets"][0]["usdt"]["micros"], 1_000_000_000_000_i64 - 2_000_000);
    assert_eq!(seen["segment"], serde_json::Value::Null);
    let count = "select count(*) from reconciliations";
    let before = world.database.number(count);
    world.waits(HOUR - 1);
    world.run_cron();
    assert_eq!(world.database.number(count), before, "once an hour");
    world.waits(1);
    world.run_cron();
    assert_eq!(world.database.number(count), before + 1);
}

#[test]
fn before_the_first_hour_there_is_nothing_to_show() {
    let world = TestWorld::new();
    assert_eq!(world.stranger(1).get("/api/reserves").code(), "not_reconciled_yet");
    let page = crate::world::earner::request(
        earnest::wire::http::Method::Get,
        "/reserves",
        Vec::new(),
        b"",
    );
    let answer = world.request(&page).unwrap();
    assert!(matches!(answer.body, earnest::wire::answer::Body::Text(html)
        if answer.status == 200 && html.contains("not been looked at yet")));
}

/// Each law is broken by hand, with the guard that makes it impossible taken away.
#[test]
fn a_broken_law_stops_payouts_and_tells_the_operators() {
    for (law, guards, tampering) in [
        (
            "balances_sum_to_zero",
            "accounts_change_by_transfer",
            "update accounts set balance_micros = balance_micros + 1 where id = 'earner:7'",
        ),
        (
            "balances_are_their_transfers",
            "accounts_change_by_transfer",
            "update accounts set balance_micros = balance_micros + 1 where id = 'earner:7';
             update accounts set balance_micros = balance_micros - 1 where id = 'earner:8'",
        ),
        (
            "held_is_what_is_open",
            "withdrawals_guard_update",
            "update withdrawals set amount_micros = 1500000 where id = 2",
        ),
        (
            "treasury_is_what_was_confirmed",
            "withdrawals_guard_update",
            "update withdrawals set amount_micros = 2500000 where id = 1",
        ),
        (
            "claims_are_their_rewards",
            "claims_guard_update",
            "update claims set status = 'started', paid_at = null where user_id = 7",
        ),
        (
            "confirmed_withdrawals_have_one_payout",
            "withdrawals_guard_update",
            "update withdrawals set transaction_hash = 'other' where id = 1",
        ),
    ] {
        let world = busy();
        for guard in guards.split(' ') {
            world.database.execute(&format!("drop trigger {guard}")).unwrap();
        }
        world.database.execute(tampering).unwrap();
        world.waits(HOUR);
        world.run_cron();
        let failures = "select failures from reconciliations order by id desc limit 1";
        assert!(world.database.text(failures).contains(law), "{law}");
        let switch = "select is_on || reason || changed_by from switches where name = 'payouts'";
        assert_eq!(world.database.text(switch), "0reconciliationearnest");
        let told = world.telegram.borrow().said_to(OPERATOR);
        assert!(told.len() == 1 && told[0].contains(law), "{law}: {told:?}");
        assert_eq!(world.stranger(9).get("/api/reserves").json["balanced"], false);
        let batches = world.database.number("select count(*) from batch_variants");
        world.lives(600);
        assert_eq!(world.database.number("select count(*) from batch_variants"), batches);
        let signed = world.database.batch(&[Statement::new(
            "insert into batches (id, wallet, seqno, status, created_at)
             values (99, 'w', 1, 'signed', 1)",
            [],
        )]);
        assert!(matches!(signed, Err(WriteError::Broken(rule)) if rule.0 == "payouts_paused"));
    }
}

#[test]
fn an_alert_that_could_not_be_told_is_told_later() {
    let world = busy();
    world
        .database
        .execute("insert into alerts (kind, detail, raised_at) values ('x', 'y', 1)")
        .unwrap();
    world.telegram.borrow_mut().blocked_by.insert(OPERATOR);
    world.run_cron();
    assert_eq!(world.database.number("select count(*) from alerts where told_at is null"), 1);
    world.telegram.borrow_mut().blocked_by.clear();
    world.run_cron();
    world.run_cron();
    assert_eq!(world.telegram.borrow().said_to(OPERATOR).len(), 1);
}

#[test]
fn sealed_and_open_books_add_up_together() {
    let world = busy();
    for _ in 0..3 {
        world.waits(24 * HOUR);
        world.run_cron();
        let newest = "select failures from reconciliations order by id desc limit 1";
        assert_eq!(world.database.text(newest), "[]");
        world.earner_with(100 + world.now() % 1_000, 1_000_000);
    }
}

#[test]
fn anybody_may_read_the_reserves_as_a_page_in_their_language() {
    let world = busy();
    world.waits(HOUR);
    world.run_cron();
    let page = |path: &str| {
        let request = crate::world::earner::request(
            earnest::wire::http::Method::Get,
            path,
            vec![("accept-language", "en".to_owned())],
            b"",
        );
        let answer = world.request(&request).unwrap();
        let policy = answer.headers.iter().find(|(name, _)| *name == "content-security-policy");
        assert!(policy.unwrap().1.starts_with("default-src 'none'; style-src 'sha256-"));
        let earnest::wire::answer::Body::Text(html) = answer.body else { panic!("no page") };
        html
    };
    let english = page("/reserves");
    for part in [
        "<html lang=\"en\" dir=\"ltr\">",
        "All books added up",
        "$6.000000",
        "https://explorer.example/transaction/",
    ] {
        assert!(english.contains(part), "{part} is missing in\n{english}");
    }
    assert!(!english.contains("<script"));
    assert!(page("/reserves?lang=ar").contains("<html lang=\"ar\" dir=\"rtl\">"));
}
