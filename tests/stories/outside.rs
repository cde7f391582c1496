//! The chain and Telegram keep books of their own: what stands in theirs and not in ours, or the
//! other way round, stops payouts; what is late does not.

use crate::world::{OPERATOR, TestWorld, poll};

const HOUR: i64 = 3_600;

/// Somebody was paid two dollars, and somebody paid a hundred Stars.
fn busy() -> TestWorld {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 5_000_000);
    ann.withdraws("outside-story-key-1", "2.00", &world.chain.borrow().address_of("ann"));
    let invoice = ann.invoice("outside-story-key-2", 100);
    assert_eq!(ann.pays(1, &invoice, "stx1", 100).status, 200);
    world.lives(120);
    world
}

fn looks_again(world: &TestWorld, times: usize) {
    for _ in 0..times {
        world.waits(HOUR + 60);
        world.run_cron();
    }
}

fn failures(world: &TestWorld) -> String {
    world.database.text("select failures from reconciliations order by id desc limit 1")
}

fn payouts_are_on(world: &TestWorld) -> bool {
    world.database.number("select is_on from switches where name = 'payouts'") == 1
}

#[test]
fn payouts_top_ups_returns_and_stars_are_found_on_both_sides() {
    let world = busy();
    world.chain.borrow_mut().set_usdt(2_000_000_000_000);
    world.chain.borrow_mut().lock("bob");
    let bob = world.earner_with(8, 3_000_000);
    bob.withdraws("outside-story-key-3", "1.00", &world.chain.borrow().address_of("bob"));
    world.lives(120);
    let ann = world.stranger(7);
    world.telegram.borrow_mut().charges.insert("stx1".to_owned(), (7, true));
    assert_eq!(ann.gets_back(2, "stx1", 100).status, 200);
    looks_again(&world, 4);
    assert_eq!(failures(&world), "[]");
    let kinds = "select group_concat(kind) from (select kind from wallet_moves order by lt)";
    let kinds = world.database.text(kinds);
    assert_eq!(kinds, "top_up,payout,top_up,payout,returned");
    let net = world.database.number("select net_micros from wallet_readings");
    assert_eq!(net, world.chain.borrow().usdt());
    let lines = "select group_concat(kind || matched) from star_lines";
    assert_eq!(world.database.text(lines), "payment1,refund1");
    let checked = "select group_concat(position > 0) from audit_positions";
    assert_eq!(world.database.text(checked), "1,1,1", "each list has advanced");
}

#[test]
fn money_that_leaves_a_hot_wallet_without_a_payout_stops_all_payouts_within_a_minute() {
    let world = busy();
    world.chain.borrow_mut().steal(7_000_000);
    world.waits(60);
    world.run_cron();
    assert!(!payouts_are_on(&world));
    let told = world.telegram.borrow().said_to(OPERATOR);
    assert!(told.iter().any(|text| text.contains("sent 7000000 micro-USDT")), "{told:?}");
    looks_again(&world, 1);
    assert_eq!(failures(&world), r#"["hot_wallets_send_only_payouts"]"#);
    // An operator knows why: it may stand, and payouts can go on.
    let explain = "insert into explanations (subject, operator, at)
        select jetton_wallet || ':' || lt, 'olga@example.org', 1
        from wallet_moves where kind = 'foreign';
        update switches set is_on = 1 where name = 'payouts'";
    world.database.execute(explain).unwrap();
    looks_again(&world, 2);
    assert_eq!(failures(&world), "[]");
    assert!(payouts_are_on(&world));
}

#[test]
fn what_goes_to_the_cold_wallet_is_no_theft() {
    let world = busy();
    world.chain.borrow_mut().set_usdt(500_000_000);
    looks_again(&world, 3);
    assert_eq!(failures(&world), "[]");
    assert!(payouts_are_on(&world));
    let swept = "select count(*) from wallet_moves where kind = 'swept'";
    assert_eq!(world.database.number(swept), 1);
}

#[test]
fn a_balance_that_its_moves_do_not_explain_is_forgiven_once() {
    let world = busy();
    looks_again(&world, 1);
    world.chain.borrow_mut().lose_track_of(0, -1);
    looks_again(&world, 1);
    assert_eq!(failures(&world), "[]", "an indexer may be behind");
    looks_again(&world, 1);
    assert_eq!(failures(&world), r#"["hot_wallets_hold_what_their_moves_leave"]"#);
    assert!(!payouts_are_on(&world));
    world.chain.borrow_mut().lose_track_of(0, 1);
    looks_again(&world, 1);
    assert_eq!(failures(&world), "[]");
}

#[test]
fn a_balance_that_nobody_could_look_at_again_breaks_no_law() {
    let world = busy();
    looks_again(&world, 1);
    world.chain.borrow_mut().lose_track_of(0, -1);
    looks_again(&world, 1);
    world.chain.borrow_mut().is_down = true;
    looks_again(&world, 2);
    assert_eq!(failures(&world), "[]");
    world.chain.borrow_mut().is_down = false;
    looks_again(&world, 1);
    assert_eq!(failures(&world), r#"["hot_wallets_hold_what_their_moves_leave"]"#);
}

#[test]
fn a_confirmed_payout_that_the_chain_does_not_know_stays_a_broken_law() {
    let world = busy();
    let forget =
        "drop trigger wallet_moves_never_vanish; drop trigger wallet_readings_guard_update;
        update wallet_readings set net_micros = net_micros + 2000000;
        delete from wallet_moves where kind = 'payout'";
    world.database.execute(forget).unwrap();
    world.chain.borrow_mut().lose_track_of(0, 2_000_000);
    looks_again(&world, 3);
    for _ in 0..2 {
        assert_eq!(failures(&world), r#"["payouts_left_the_wallet_once"]"#);
        looks_again(&world, 1);
    }
    let explain = "insert into explanations (subject, operator, at)
        values ('payout:1', 'olga@example.org', 1)";
    world.database.execute(explain).unwrap();
    looks_again(&world, 2);
    assert_eq!(failures(&world), "[]");
}

#[test]
fn stars_that_only_one_side_knows_of_break_a_law_once_both_had_time() {
    for (what, law) in [
        ("paid", "payments_in_stars_are_deposits"),
        ("returned", "returned_stars_are_refunds"),
        ("never paid", "deposits_in_stars_were_paid"),
        ("never returned", "refunds_in_stars_were_made"),
    ] {
        let world = busy();
        let ann = world.stranger(7);
        match what {
            "paid" => {
                world.telegram.borrow_mut().charges.insert("stx2".to_owned(), (7, false));
            }
            "returned" => {
                world.telegram.borrow_mut().charges.insert("stx1".to_owned(), (7, true));
            }
            "never paid" => {
                let invoice = ann.invoice("outside-story-key-4", 100);
                ann.pays(3, &invoice, "stx3", 100);
                world.telegram.borrow_mut().charges.remove("stx3");
            }
            _ => drop(ann.gets_back(4, "stx1", 100)),
        }
        world.lives(120);
        poll(earnest::app::books::reconcile::now(
            &world,
            world.private_config(),
            "olga@example.org",
        ))
        .unwrap()
        .unwrap();
        assert_eq!(failures(&world), "[]", "{what}: the other side may still hear of it");
        looks_again(&world, 3);
        if !what.starts_with("never") {
            assert_eq!(failures(&world), "[]", "{what}: Telegram repeats an update for a day");
            world.waits(48 * HOUR);
            looks_again(&world, 1);
        }
        assert_eq!(failures(&world), format!("[\"{law}\"]"), "{what}");
        assert!(!payouts_are_on(&world), "{what}");
    }
}

#[test]
fn others_who_say_nothing_break_no_law() {
    let world = busy();
    world.chain.borrow_mut().behaviour.silent = true;
    looks_again(&world, 3);
    assert_eq!(failures(&world), "[]");
    assert!(payouts_are_on(&world));
    let told = world.reports.borrow().iter().any(|report| report.contains("read the chain"));
    assert!(told);
}

#[test]
fn an_operator_may_ask_for_a_look_at_any_time() {
    let world = busy();
    let count = "select count(*) from reconciliations";
    let before = world.database.number(count);
    let ask =
        "insert into reconciliation_requests (operator, asked_at) values ('olga@example.org', 1)";
    world.database.execute(ask).unwrap();
    world.run_cron();
    world.run_cron();
    assert_eq!(world.database.number(count), before + 1);
    let open = "select count(*) from reconciliation_requests where done_at is null";
    assert_eq!(world.database.number(open), 0);
}

#[test]
fn a_long_statement_is_read_page_by_page() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    for number in 0..230 {
        let payment = ann.payment(number, "successful_payment", &format!("s{number}"), "x", 100);
        assert_eq!(world.update(&payment).unwrap().status, 200);
        world.telegram.borrow_mut().charges.insert(format!("s{number}"), (7, false));
    }
    looks_again(&world, 3);
    assert_eq!(failures(&world), "[]");
    assert_eq!(world.database.number("select next_offset from star_reading"), 230);
}
