//! How a payout can end, or be held up: each way has a code and a text of its own, and nobody loses
//! money by any of them.

use earnest::domain::network::{Address, Network};

use crate::world::chain::deposits::deposit_wallet;
use crate::world::chain::{Lie, Second};
use crate::world::earner::Earner;
use crate::world::{OPERATOR, TestWorld};

const KEY: &str = "outcome-story-key";

fn asks<'a>(world: &'a TestWorld, address: &str) -> Earner<'a> {
    let ann = world.earner_with(7, 3_000_000);
    assert_eq!(ann.withdraws(KEY, "1.00", address).status, 201);
    ann
}

fn asks_for_herself(world: &TestWorld) -> Earner<'_> {
    let address = world.chain.borrow().address_of("ann");
    asks(world, &address)
}

/// The status, and the code of why it waits; the text has to say something in each language.
fn look(earner: &Earner) -> (String, String) {
    let seen = earner.withdrawal("1");
    let waiting = &seen["waiting"];
    let title = waiting["title"].as_str().unwrap_or("over");
    assert!(!title.is_empty() && !title.contains("waiting-"), "{title}");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    (text(&seen["status"]), text(&waiting["code"]))
}

fn outcomes(world: &TestWorld) -> String {
    world.database.text(
        "select coalesce(group_concat(outcome || ' ' || coalesce(reason, ''), ', '), '')
         from payouts",
    )
}

fn waits(code: &str, status: &str) -> (String, String) {
    (status.to_owned(), code.to_owned())
}

#[test]
fn nothing_is_signed_for_an_address_that_is_nobodys() {
    let world = TestWorld::new();
    let (hot_wallet, master, ours, theirs) = {
        let chain = world.chain.borrow();
        let hot_wallet = world.private_config().chain.lanes[0].hot_wallet;
        let theirs = Address::parse(&chain.address_of("bob"), Network::Testnet).unwrap();
        let wallets = (chain.jetton_wallet(&hot_wallet), chain.jetton_wallet(&theirs));
        (hot_wallet, chain.jetton_master(), wallets.0, wallets.1)
    };
    // A jetton wallet is known by its contract, so somebody has to have been paid there.
    let bob = world.earner_with(8, 3_000_000);
    let address = world.chain.borrow().address_of("bob");
    bob.withdraws(KEY, "1.00", &address);
    world.lives(10);
    let ann = world.earner_with(7, 3_000_000);
    for (turn, (address, code)) in [
        (hot_wallet, "recipient_is_ours"),
        (deposit_wallet(), "recipient_is_ours"),
        (master, "recipient_is_ours"),
        (ours, "recipient_is_jetton_wallet"),
        (theirs, "recipient_is_jetton_wallet"),
    ]
    .into_iter()
    .enumerate()
    {
        let key = format!("outcome-story-key-{turn}");
        let address = address.friendly(Network::Testnet, false);
        assert_eq!(ann.withdraws(&key, "1.00", &address).status, 201);
        world.lives(10);
        let seen = ann.withdrawal(&(turn + 2).to_string());
        assert_eq!(seen["status"], "released", "{code}");
        assert_eq!(seen["reason"]["code"], code);
        let told = ann.was_told();
        let title = seen["reason"]["title"].as_str().unwrap();
        assert!(told.last().unwrap().contains(title), "{told:?}");
    }
    assert_eq!(ann.balance(), 3_000_000);
    assert_eq!(world.database.number("select count(*) from payouts"), 1);
}

#[test]
fn the_masterchain_is_refused_at_once_and_again_before_anything_is_signed() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let masterchain = format!("-1:{}", "ab".repeat(32));
    assert_eq!(ann.withdraws(KEY, "1.00", &masterchain).code(), "address_workchain");
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws(KEY, "1.00", &address);
    // As if the request had slipped through.
    let slip = format!(
        "drop trigger withdrawals_guard_update; update withdrawals set recipient = '{masterchain}'"
    );
    world.database.execute(&slip).unwrap();
    world.lives(10);
    let seen = ann.withdrawal("1");
    assert_eq!(
        (&seen["status"], &seen["reason"]["code"]),
        (&"released".into(), &"address_workchain".into())
    );
    assert_eq!((ann.balance(), outcomes(&world).as_str()), (3_000_000, ""));
}

#[test]
fn an_address_about_which_nobody_answers_does_not_stop_the_others() {
    let world = TestWorld::new();
    let ann = asks_for_herself(&world);
    world.chain.borrow_mut().behaviour.silent = true;
    world.lives(10);
    assert_eq!(look(&ann), waits("indexer_silent", "requested"));
    world.chain.borrow_mut().behaviour.silent = false;
    world.lives(120);
    assert_eq!(look(&ann).0, "confirmed");
}

#[test]
fn too_little_ton_or_usdt_makes_everybody_wait_and_says_which() {
    let too_little_ton = |world: &TestWorld| world.chain.borrow_mut().set_ton(1_000_000_000);
    let too_little_usdt = |world: &TestWorld| world.chain.borrow_mut().set_usdt(999_999);
    for (spoil, code) in
        [(too_little_ton, "hot_wallet_low_ton"), (too_little_usdt, "hot_wallet_low_usdt")]
            as [(fn(&TestWorld), &str); 2]
    {
        let world = TestWorld::new();
        spoil(&world);
        let ann = asks_for_herself(&world);
        world.lives(70);
        assert_eq!(look(&ann), waits(code, "approved"));
        world.chain.borrow_mut().set_ton(1_000_000_000_000);
        world.chain.borrow_mut().set_usdt(1_000_000_000_000);
        world.lives(120);
        assert_eq!(look(&ann).0, "confirmed");
    }
}

#[test]
fn what_runs_out_after_signing_is_paid_again_and_says_why() {
    let no_ton = |world: &TestWorld| world.chain.borrow_mut().set_ton(30_000_000);
    let no_usdt = |world: &TestWorld| world.chain.borrow_mut().set_usdt(1);
    for (spoil, reason) in
        [(no_ton, "skipped"), (no_usdt, "unfunded")] as [(fn(&TestWorld), &str); 2]
    {
        let world = TestWorld::new();
        world.chain.borrow_mut().behaviour.inclusion_delay_seconds = 10;
        let ann = asks_for_herself(&world);
        world.lives(4);
        assert_eq!(look(&ann).0, "batched");
        spoil(&world);
        let returned = "select count(*) from payouts where outcome = 'returned'";
        while world.database.number(returned) == 0 {
            let now = world.now();
            let due = world.queue.borrow().iter().position(|queued| queued.due_at <= now);
            let next = due.and_then(|index| world.queue.borrow_mut().remove(index));
            match next {
                Some(queued) => world.deliver(&queued),
                None => world.waits(1),
            }
        }
        // Nobody has looked at the purse again yet.
        assert_eq!(look(&ann), waits(reason, "approved"));
        assert_eq!((ann.balance(), ann.held()), (2_000_000, 1_000_000));
        world.chain.borrow_mut().set_ton(1_000_000_000_000);
        world.chain.borrow_mut().set_usdt(1_000_000_000_000);
        world.lives(180);
        assert_eq!(look(&ann).0, "confirmed");
        assert_eq!(outcomes(&world), format!("returned {reason}, paid "));
        assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
    }
}

#[test]
fn a_lost_broadcast_is_sent_again_and_a_dead_one_signed_again() {
    let world = TestWorld::new();
    world.chain.borrow_mut().loses_messages(true);
    let ann = asks_for_herself(&world);
    world.lives(20);
    assert_eq!(look(&ann), waits("being_paid", "batched"));
    world.lives(30);
    assert_eq!(look(&ann), waits("sent_again", "batched"));
    world.lives(100);
    assert_eq!(look(&ann), waits("signed_again", "batched"));
    world.chain.borrow_mut().loses_messages(false);
    world.lives(20);
    assert_eq!(look(&ann).0, "confirmed");
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
}

#[test]
fn a_final_story_without_an_end_waits_for_a_person() {
    let world = TestWorld::with_two_sources();
    world.chain.borrow_mut().second.lie = Some(Lie::Half);
    let ann = asks_for_herself(&world);
    world.lives(60);
    assert_eq!(look(&ann), waits("no_verdict", "batched"));
    world.lives(700);
    let told = world.telegram.borrow().said_to(OPERATOR);
    assert_eq!(told.iter().filter(|text| text.contains("no_verdict")).count(), 1, "{told:?}");
    world.chain.borrow_mut().second = Second::default();
    world.lives(120);
    assert_eq!(look(&ann).0, "confirmed");
}

#[test]
fn what_is_signed_while_payouts_are_off_is_not_sent() {
    let world = TestWorld::new();
    world.chain.borrow_mut().loses_messages(true);
    let ann = asks_for_herself(&world);
    world.lives(10);
    let switch = |on: i64| {
        let turn = format!("update switches set is_on = {on} where name = 'payouts'");
        world.database.execute(&turn).unwrap();
    };
    switch(0);
    world.chain.borrow_mut().loses_messages(false);
    world.lives(60);
    assert_eq!(look(&ann), waits("payouts_paused", "batched"));
    assert_eq!(world.chain.borrow().paid_to("ann"), 0);
    switch(1);
    world.lives(200);
    assert_eq!(look(&ann).0, "confirmed");
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
}
