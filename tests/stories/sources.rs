//! Two indexers: money moves only when both say the same.

use earnest::store::batches::Source;

use crate::world::chain::{Lie, Second};
use crate::world::earner::Earner;
use crate::world::{OPERATOR, TestWorld, poll};

const KEY: &str = "sources-story-key";

fn asks<'a>(world: &'a TestWorld, name: &str) -> Earner<'a> {
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of(name);
    assert_eq!(ann.withdraws(KEY, "1.00", &address).status, 201);
    ann
}

fn waiting(earner: &Earner) -> String {
    earner.withdrawal("1")["waiting"]["code"].as_str().unwrap_or_default().to_owned()
}

fn alerts(world: &TestWorld, kind: &str) -> usize {
    let told = world.telegram.borrow().said_to(OPERATOR);
    told.iter().filter(|text| text.contains(kind)).count()
}

const SWITCH: &str = "select is_on || reason from switches where name = 'payouts'";

fn switch_on(world: &TestWorld) {
    let on = "update switches set is_on = 1, reason = 'operator' where name = 'payouts'";
    world.database.execute(on).unwrap();
}

#[test]
fn two_that_agree_settle_a_payout() {
    let world = TestWorld::with_two_sources();
    let ann = asks(&world, "ann");
    // The block has to be of some age, since the second does not say what is final.
    world.lives(8);
    assert_eq!(ann.withdrawal("1")["status"], "batched");
    world.lives(20);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
    world.database.books_balance();
}

#[test]
fn two_that_agree_give_the_money_back() {
    let world = TestWorld::with_two_sources();
    world.chain.borrow_mut().lock("ann");
    let ann = asks(&world, "ann");
    world.lives(30);
    assert_eq!(ann.withdrawal("1")["status"], "released");
    assert_eq!(ann.withdrawal("1")["reason"]["code"], "recipient_locked");
    assert_eq!(ann.balance(), 3_000_000);
}

#[test]
fn while_one_is_silent_or_behind_everybody_waits_and_reads_why() {
    for (second, code) in [
        (Second { silent: true, ..Second::default() }, "indexer_silent"),
        (Second { lag_seconds: 3_600, ..Second::default() }, "indexer_behind"),
    ] {
        let world = TestWorld::with_two_sources();
        world.chain.borrow_mut().second = second;
        let ann = asks(&world, "ann");
        world.lives(400);
        assert_eq!(ann.withdrawal("1")["status"], "batched", "{code}");
        assert_eq!(waiting(&ann), code);
        assert_eq!(world.database.number("select count(*) from batch_variants"), 1);
        assert_eq!(world.database.text(SWITCH), "1start");
        world.chain.borrow_mut().second = Second::default();
        world.lives(60);
        assert_eq!(ann.withdrawal("1")["status"], "confirmed", "{code}");
        assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
    }
}

#[test]
fn the_first_alone_being_silent_stops_it_too() {
    let world = TestWorld::with_two_sources();
    let ann = asks(&world, "ann");
    world.lives(4);
    assert_eq!(ann.withdrawal("1")["status"], "batched");
    world.chain.borrow_mut().behaviour.silent = true;
    world.lives(60);
    assert_eq!(waiting(&ann), "indexer_silent");
    world.chain.borrow_mut().behaviour.silent = false;
    world.lives(60);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
}

#[test]
fn two_that_contradict_each_other_stop_everything_and_are_reported_once() {
    let world = TestWorld::with_two_sources();
    world.chain.borrow_mut().second.lie = Some(Lie::Bounced);
    let ann = asks(&world, "ann");
    world.lives(300);
    assert_eq!(waiting(&ann), "sources_disagree");
    assert_eq!((ann.balance(), ann.held()), (2_000_000, 1_000_000));
    assert_eq!(world.database.text(SWITCH), "0sources_disagree");
    assert_eq!(world.database.number("select count(*) from disputes"), 1);
    assert_eq!(alerts(&world, "sources_disagree"), 1);
    let reports = world.reports.borrow().iter().filter(|it| it.contains("two indexers")).count();
    assert_eq!(reports, 1);
    // Switching payouts on does not decide it.
    switch_on(&world);
    world.lives(120);
    assert_eq!(waiting(&ann), "sources_disagree");
    assert_eq!(world.database.number("select count(*) from payouts where outcome is null"), 1);
    // Once they agree it goes on by itself.
    world.chain.borrow_mut().second = Second::default();
    world.lives(60);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    assert_eq!(world.database.text("select ended_by from disputes"), "earnest");
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
    world.database.books_balance();
}

#[test]
fn an_operator_can_say_whom_to_believe() {
    let world = TestWorld::with_two_sources();
    world.chain.borrow_mut().second.lie = Some(Lie::Bounced);
    let ann = asks(&world, "ann");
    world.lives(120);
    assert_eq!(waiting(&ann), "sources_disagree");
    let decide = |batch, source| {
        let batch = earnest::domain::id::BatchId::new(batch).unwrap();
        let decision =
            earnest::app::payout::dispute::believe(&world, batch, source, "olga@example.org");
        poll(decision).unwrap().is_ok()
    };
    assert!(!decide(2, Source::First), "there is no such dispute");
    assert!(decide(1, Source::First));
    assert!(!decide(1, Source::Second), "it is decided");
    world.lives(60);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    let end = "select ended_by || ' ' || believed from disputes";
    assert_eq!(world.database.text(end), "olga@example.org first");
    world.database.books_balance();
}

#[test]
fn nothing_is_signed_again_before_both_know_that_it_is_dead() {
    let world = TestWorld::with_two_sources();
    world.chain.borrow_mut().loses_messages(true);
    world.chain.borrow_mut().second.lag_seconds = 300;
    let ann = asks(&world, "ann");
    let variants = || world.database.number("select count(*) from batch_variants");
    world.lives(400);
    assert_eq!((variants(), waiting(&ann).as_str()), (1, "indexer_behind"));
    world.lives(60);
    assert_eq!((variants(), waiting(&ann).as_str()), (2, "signed_again"));
    world.chain.borrow_mut().loses_messages(false);
    world.chain.borrow_mut().second.lag_seconds = 0;
    world.lives(60);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
}

#[test]
fn one_that_denies_what_the_other_shows_is_a_contradiction() {
    let world = TestWorld::with_two_sources();
    world.chain.borrow_mut().second.lie = Some(Lie::NeverIncluded);
    let ann = asks(&world, "ann");
    world.lives(100);
    // Until the message's time is over, it may merely be behind.
    assert_eq!(waiting(&ann), "indexer_behind");
    world.lives(100);
    assert_eq!(waiting(&ann), "sources_disagree");
    assert_eq!(world.database.number("select count(*) from batch_variants"), 1);
    world.chain.borrow_mut().second = Second::default();
    world.lives(60);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
}

#[test]
fn a_batch_that_takes_long_is_reported_once_and_looked_at_more_seldom() {
    let world = TestWorld::with_two_sources();
    world.chain.borrow_mut().second.silent = true;
    let ann = asks(&world, "ann");
    world.lives(3_000);
    assert_eq!(alerts(&world, "batch_late"), 1);
    let reports = || world.reports.borrow().len();
    let before = reports();
    world.lives(600);
    assert!(reports() - before < 12, "{} looks in ten minutes", reports() - before);
    assert_eq!(alerts(&world, "batch_late"), 1);
    world.chain.borrow_mut().second.silent = false;
    world.lives(400);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
}
