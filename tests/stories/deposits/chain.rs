//! Deposits in TON and USDT: found on the chain once, theirs by their memo, worth what the rate
//! says.

use earnest::app::error::Error;
use earnest::domain::refusal::Refusal;
use earnest::wire::http::Method;

use crate::world::TestWorld;
use crate::world::chain::Behaviour;
use crate::world::chain::deposits::{How, Sent};
use crate::world::dice::Dice;

const TON: u64 = 1_000_000_000;
const USDT: u64 = 1_000_000;

fn count(world: &TestWorld, status: &str) -> i64 {
    world.database.number(&format!("select count(*) from deposits where status = '{status}'"))
}

#[test]
fn a_sponsor_is_told_where_to_send_and_what_to_write_into_it() {
    let world = TestWorld::new();
    let (ann, bob) = (world.stranger(7), world.earner(8));
    let told = ann.post("/api/deposits", r#"{"method":"ton"}"#);
    assert_eq!((told.status, told.json["method"].as_str()), (200, Some("ton")));
    assert!(told.json["address"].as_str().unwrap().starts_with("0Q"), "for a person to pay to");
    assert_eq!(told.json["memo"].as_str().unwrap(), ann.memo(), "one memo for ever");
    assert_ne!(ann.memo(), bob.memo());
}

#[test]
fn usdt_with_a_memo_is_credited_once_and_to_the_letter() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let memo = ann.memo();
    let now = world.now();
    let mut chain = world.chain.borrow_mut();
    chain.send_usdt(&Sent::new(1_500_000, &format!(" {memo}\n")), now);
    chain.send_usdt(&Sent { apart: true, ..Sent::new(250_000, &memo) }, now);
    chain.send_usdt(&Sent::new(USDT, &memo.to_uppercase()), now);
    chain.send_usdt(&Sent::new(USDT, ""), now);
    drop(chain);
    world.run_cron();
    assert_eq!(ann.sponsor_balance(), 1_750_000);
    assert_eq!((count(&world, "credited"), count(&world, "unmatched")), (2, 2));
    world.lives(180);
    assert_eq!(ann.sponsor_balance(), 1_750_000);
    let thanks =
        ["1.50", "0.25"].map(|usd| format!("Thank you! ${usd} is in your sponsor balance."));
    assert_eq!(ann.was_told(), [thanks.join("\n\n")], "each once, in one message");
    let transfer = "select id from transfers where kind = 'deposit' order by seq limit 1";
    let reference = world.database.text("select reference from deposits order by id limit 1");
    assert_eq!(world.database.text(transfer), format!("deposit:{reference}"));
    assert!(reference.starts_with("0:") && reference.ends_with(":46000002"), "{reference}");
    world.database.books_balance();
}

#[test]
fn what_is_no_deposit_is_passed_over_and_never_seen_again() {
    let world = TestWorld::new();
    let memo = world.earner(7).memo();
    let now = world.now();
    let paid = |units| Sent::new(units, &memo);
    let mut chain = world.chain.borrow_mut();
    chain.forge_notice(&paid(5 * TON), now);
    chain.send_usdt(&paid(USDT).by(How::Aborted), now);
    chain.send_usdt(&paid(USDT).by(How::Bounced), now);
    chain.send_usdt(&paid(USDT).by(How::Operation(0x0f8a_7ea5)), now);
    chain.send_usdt(&paid(9_999), now);
    chain.send_ton(&paid(TON).by(How::Aborted), now);
    chain.send_ton(&paid(TON).by(How::Bounced), now);
    chain.send_ton(&paid(TON).by(How::PassedOn), now);
    chain.send_ton(&paid(TON).by(How::Operation(0xd532_76db)), now);
    let last = chain.send_ton(&paid(TON).by(How::FromJettonWallet), now);
    drop(chain);
    world.lives(120);
    assert_eq!(world.database.number("select count(*) from deposits"), 0);
    let cursor = world.database.number("select max(lt) from deposit_cursors");
    assert_eq!(cursor, i64::try_from(last).unwrap());
}

#[test]
fn ton_is_worth_what_the_newest_rate_says_and_waits_for_a_fresh_one() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let memo = ann.memo();
    world.chain.borrow_mut().send_ton(&Sent::new(2 * TON + 1, &memo), world.now());
    world.lives(120);
    assert_eq!((ann.sponsor_balance(), ann.deposit_statuses()), (0, vec!["waiting".to_owned()]));
    assert_eq!(ann.get("/api/deposits").json["deposits"][0]["amount"], serde_json::Value::Null);
    world.ton_is_worth(2_000_000).unwrap();
    world.ton_is_worth(3_123_457).unwrap();
    world.lives(60);
    assert_eq!(ann.sponsor_balance(), 6_246_914);
    // The same rate an hour later says nothing any more, and what was credited stays.
    world.waits(3_600);
    world.chain.borrow_mut().send_ton(&Sent::new(TON, &memo), world.now());
    world.lives(60);
    assert_eq!(ann.sponsor_balance(), 6_246_914);
    world.ton_is_worth(1_000_000).unwrap();
    world.lives(60);
    assert_eq!(ann.sponsor_balance(), 7_246_914);
    for rate in [0, 99, -5, 1_000_000_001] {
        let refused = world.ton_is_worth(rate);
        assert_eq!(refused, Err(Error::Refused(Refusal::BadRequest)), "{rate}");
    }
    world.database.books_balance();
}

#[test]
fn the_largest_and_the_smallest_ton_are_counted_exactly() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let memo = ann.memo();
    world.ton_is_worth(1_000_000_000).unwrap();
    let most = 9_007_199_254_740_991;
    world.chain.borrow_mut().send_ton(&Sent::new(most, &memo), world.now());
    world.run_cron();
    assert_eq!(ann.sponsor_balance(), i64::try_from(most).unwrap());
    world.database.books_balance();
    let world = TestWorld::new();
    let bob = world.earner(8);
    world.ton_is_worth(100).unwrap();
    world.chain.borrow_mut().send_ton(&Sent::new(10_000_000, &bob.memo()), world.now());
    world.run_cron();
    assert_eq!(bob.sponsor_balance(), 1);
    world.database.books_balance();
}

#[test]
fn nothing_counts_before_it_is_final_and_the_cursor_waits_for_it() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let memo = ann.memo();
    world.chain.borrow_mut().behaviour =
        Behaviour { finality_delay_seconds: 90, ..Behaviour::default() };
    world.chain.borrow_mut().send_usdt(&Sent::new(USDT, &memo), world.now());
    world.lives(60);
    assert_eq!((count(&world, "credited"), ann.sponsor_balance()), (0, 0));
    world.chain.borrow_mut().send_usdt(&Sent::new(2 * USDT, &memo), world.now());
    world.lives(60);
    assert_eq!(ann.sponsor_balance(), 1_000_000);
    world.lives(60);
    assert_eq!(ann.sponsor_balance(), 3_000_000);
}

#[test]
fn many_deposits_are_read_page_by_page() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let memo = ann.memo();
    for _ in 0..250 {
        world.chain.borrow_mut().send_usdt(&Sent::new(10_000, &memo), world.now());
    }
    world.lives(180);
    assert_eq!(ann.sponsor_balance(), 2_500_000);
    let mut path = "/api/deposits".to_owned();
    let mut seen = 0;
    loop {
        let page = ann.get(&path).json;
        seen += page["deposits"].as_array().unwrap().len();
        let Some(next) = page["next"].as_str() else { break };
        path = format!("/api/deposits?cursor={next}");
    }
    assert_eq!(seen, 250);
    assert_eq!(world.earner(8).get("/api/deposits").json["deposits"], serde_json::json!([]));
    assert_eq!(ann.get("/api/deposits?cursor=x").code(), "cursor_malformed");
}

#[test]
fn ton_that_nobody_is_found_for_gets_its_worth_and_then_its_owner() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    world.ton_is_worth(2_000_000).unwrap();
    world.chain.borrow_mut().send_ton(&Sent::new(TON, "thank you"), world.now());
    world.lives(60);
    assert_eq!(count(&world, "unmatched"), 1);
    world.ton_is_worth(5_000_000).unwrap();
    world.assigns(1, 7).unwrap();
    assert_eq!(ann.sponsor_balance(), 2_000_000, "the rate is that of its arrival");
    world.turn_deposits(false);
    world.chain.borrow_mut().send_usdt(&Sent::new(USDT, "x"), world.now());
    world.lives(60);
    world.assigns(2, 7).unwrap();
    assert_eq!(ann.sponsor_balance(), 2_000_000, "paused");
    world.turn_deposits(true);
    world.lives(60);
    assert_eq!(ann.sponsor_balance(), 3_000_000);
    let refund = world.refunds(1);
    assert_eq!(refund, Err(Error::Refused(Refusal::NotFound)), "Stars only");
}

/// Every step may fail before or after it took effect, the indexer is late, and cron runs at will.
#[test]
fn no_fault_loses_or_doubles_what_arrived_on_the_chain() {
    for seed in 1..=200 {
        let world = TestWorld::new();
        let ann = world.earner(7);
        let memo = ann.memo();
        world.ton_is_worth(2_000_000).unwrap();
        *world.dice.borrow_mut() = Dice::loaded(seed, 300);
        for _ in 0..5 {
            let sent = Sent::new(USDT, &memo);
            world.chain.borrow_mut().send_usdt(&sent, world.now());
            world.chain.borrow_mut().send_ton(&Sent::new(TON, &memo), world.now());
            let late = i64::try_from(seed % 4).unwrap() * 20;
            world.chain.borrow_mut().behaviour = Behaviour {
                indexing_delay_seconds: late,
                finality_delay_seconds: late / 2,
                ..Behaviour::default()
            };
            world.run_cron();
            world.run_cron();
            world.waits(30);
            world.database.books_balance();
        }
        world.dice.borrow_mut().set_faults(0);
        world.lives(180);
        assert_eq!(ann.sponsor_balance(), 15_000_000, "seed {seed}");
    }
}

#[test]
fn an_indexer_that_answers_something_else_is_not_believed() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let memo = ann.memo();
    let now = world.now();
    world.chain.borrow_mut().send_usdt(&Sent::new(USDT, &memo), now);
    world.run_cron();
    assert_eq!(ann.sponsor_balance(), 1_000_000);
    // It shows the past again, as if nobody had asked for what comes after.
    world.chain.borrow_mut().ignores_the_cursor = true;
    world.lives(60);
    assert_eq!(ann.sponsor_balance(), 1_000_000);
    assert!(world.reports.borrow().last().unwrap().contains("nobody asked for"));
    assert_eq!(ann.ask(Method::Put, "/api/deposits", &[], "").unwrap().status, 405);
}
