//! The database goes back in time; the chain does not.

use earnest::wire::http::Method;

use crate::world::TestWorld;
use crate::world::chain::deposits::Sent;

use super::SWITCH;

fn address(world: &TestWorld, name: &str) -> String {
    world.chain.borrow().address_of(name)
}

#[test]
fn what_was_paid_and_forgotten_is_recorded_and_nobody_is_paid_twice() {
    let world = TestWorld::new();
    let (ann, bob, eve) = (
        world.earner_with(7, 9_000_000),
        world.earner_with(8, 9_000_000),
        world.earner_with(9, 9_000_000),
    );
    world.chain.borrow_mut().lock("eve");
    ann.withdraws("travel-story-key-1", "1.00", &address(&world, "ann"));
    world.lives(60);
    // These two wait at the moment that will come back.
    bob.withdraws("travel-story-key-2", "2.00", &address(&world, "bob"));
    eve.withdraws("travel-story-key-3", "3.00", &address(&world, "eve"));
    let moment = world.database.remember();
    world.lives(60);
    // This one is asked for, and paid, in the time that will be lost.
    ann.withdraws("travel-story-key-4", "4.00", &address(&world, "ann"));
    world.lives(60);
    assert_eq!(eve.withdrawal("3")["status"], "released");

    world.database.go_back_to(&moment);
    world.recovers();
    assert_eq!(world.database.text(SWITCH), "0recovery");
    assert_eq!(bob.withdrawal("2")["status"], "confirmed");
    assert_eq!(eve.withdrawal("3")["status"], "approved", "it came back, so it waits");
    assert_eq!(world.findings(), "gone 4 4000000 7", "whose it may be is proposed");
    assert_eq!(ann.balance(), 8_000_000, "and nothing is done about it");
    assert!(bob.was_told().iter().any(|text| text.contains("2.00")), "{:?}", bob.was_told());
    world.database.books_balance();

    assert_eq!(world.switches_payouts(true), Err("findings_unsettled".to_owned()));
    world.settles_findings();
    world.switches_payouts(true).unwrap();
    world.chain.borrow_mut().unlock("eve");
    // New numbers begin above everything that the chain has seen.
    ann.withdraws("travel-story-key-5", "1.00", &address(&world, "ann"));
    world.lives(120);
    assert_eq!(ann.withdrawal("5")["status"], "confirmed");
    let chain = world.chain.borrow();
    assert_eq!(chain.paid_to("ann"), 6_000_000);
    assert_eq!(chain.paid_to("bob"), 2_000_000);
    assert_eq!(chain.paid_to("eve"), 3_000_000);
    assert!(chain.payments().all(|(_, times)| times == 1), "no number twice");
    assert_eq!(chain.payments_of(3), 0, "what came back keeps its number");
    world.database.books_balance();
    assert_eq!(world.database.number("select min(id) from payouts where withdrawal_id = 3"), 5);
}

#[test]
fn a_number_that_was_given_out_again_pays_nobody_elses_withdrawal() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner_with(7, 9_000_000), world.earner_with(8, 9_000_000));
    ann.withdraws("travel-story-key-1", "1.00", &address(&world, "ann"));
    world.lives(60);
    let moment = world.database.remember();
    ann.withdraws("travel-story-key-2", "2.00", &address(&world, "ann"));
    world.lives(60);
    world.database.go_back_to(&moment);
    // Withdrawal 2 is Bob's now.
    bob.withdraws("travel-story-key-3", "2.00", &address(&world, "bob"));
    world.recovers();
    assert_eq!(world.findings(), "reused 2 2000000 7");
    assert_eq!(bob.withdrawal("2")["status"], "approved");
    world.settles_findings();
    world.switches_payouts(true).unwrap();
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("bob"), 2_000_000);
    assert_eq!(world.database.number("select count(*) from payouts where id = 2"), 0);
    world.database.books_balance();
}

#[test]
fn what_was_asked_for_or_called_off_since_is_for_a_person() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner_with(7, 9_000_000), world.earner_with(8, 9_000_000));
    ann.withdraws("travel-story-key-1", "1.00", &address(&world, "ann"));
    world.lives(60);
    bob.withdraws("travel-story-key-2", "2.00", &address(&world, "bob"));
    let moment = world.database.remember();
    world.lives(60);
    ann.withdraws("travel-story-key-3", "3.00", &address(&world, "ann"));
    world.lives(60);
    world.database.go_back_to(&moment);
    let cancelled = bob.ask(Method::Delete, "/api/withdrawals/2", &[], "").unwrap();
    assert_eq!(cancelled.status, 200);
    ann.withdraws("travel-story-key-4", "3.00", &address(&world, "ann"));
    world.recovers();
    assert_eq!(world.findings(), "ended 2 2000000 8; later 3 3000000 7");
    world.database.books_balance();
}

#[test]
fn a_message_that_was_signed_again_and_forgotten_still_settles_its_batch() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 9_000_000);
    ann.withdraws("travel-story-key-1", "1.00", &address(&world, "ann"));
    world.chain.borrow_mut().loses_messages(true);
    world.lives(60);
    let moment = world.database.remember();
    world.lives(180);
    world.chain.borrow_mut().loses_messages(false);
    world.lives(60);
    assert!(world.database.number("select count(*) from batch_variants") > 1);
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
    world.database.go_back_to(&moment);
    world.lives(120);
    assert_eq!(ann.withdrawal("1")["status"], "batched", "nobody knows that message");
    world.recovers();
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    assert_eq!(world.findings(), "");
    world.switches_payouts(true).unwrap();
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
    world.database.books_balance();
}

#[test]
fn deposits_are_found_again_and_credited_once() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let memo = ann.memo();
    let pays = |micros: u64| {
        let now = world.now();
        world.chain.borrow_mut().send_usdt(&Sent::new(micros, &memo), now);
        world.lives(60);
    };
    pays(1_000_000);
    let moment = world.database.remember();
    pays(2_000_000);
    pays(4_000_000);
    assert_eq!(ann.sponsor_balance(), 7_000_000);
    world.database.go_back_to(&moment);
    assert_eq!(ann.sponsor_balance(), 1_000_000);
    world.lives(120);
    assert_eq!(ann.sponsor_balance(), 7_000_000);
    world.database.books_balance();
}

#[test]
fn a_memo_that_is_gone_is_nobodys_and_is_not_given_to_another() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner(7), world.earner(8));
    let moment = world.database.remember();
    let memo = ann.memo();
    world.database.go_back_to(&moment);
    assert_ne!(bob.memo(), memo);
    let now = world.now();
    world.chain.borrow_mut().send_usdt(&Sent::new(2_000_000, &memo), now);
    world.lives(120);
    assert_eq!(world.database.text("select status from deposits"), "unmatched");
    assert_eq!((ann.sponsor_balance(), bob.sponsor_balance()), (0, 0));
}

#[test]
fn an_old_invoice_pays_nothing_into_somebody_elses_account() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner(7), world.earner(8));
    let moment = world.database.remember();
    let old = ann.invoice("travel-story-key-1", 100);
    world.database.go_back_to(&moment);
    let new = bob.invoice("travel-story-key-2", 100);
    assert_eq!(old, new, "the number is Bob's now");
    assert_ne!(ann.checks_out(900, &old, 100), "ok");
    // Telegram took it all the same, before the restore for instance.
    ann.pays(901, &old, "charge-of-ann", 100);
    assert_eq!((ann.sponsor_balance(), bob.sponsor_balance()), (0, 0));
    assert_eq!(world.database.text("select status from deposits"), "unmatched");
}
