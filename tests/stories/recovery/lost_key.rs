//! The key of the hot wallet is lost or known to others while a batch is open.

use earnest::domain::network::{Address, Network};
use earnest::wire::ton::wallet::{BatchOrder, Payment, Seed, sign_batch};
use serde_json::json;

use super::SWITCH;
use crate::world::TestWorld;

impl TestWorld {
    /// Whoever has the key sends a dollar to `name` with a message of their own; answers whether
    /// the chain took it.
    fn is_robbed_for(&self, name: &str) -> bool {
        let mut chain = self.chain.borrow_mut();
        let seed = Seed::parse(&hex::encode([0x11; 32])).unwrap();
        let (wallet, seqno) = chain.seqnos().next().unwrap();
        let hot_wallet = Address::from_raw(&wallet).unwrap();
        let recipient = Address::parse(&chain.address_of(name), Network::Testnet).unwrap();
        let payment =
            Payment { query_id: 1, recipient, amount: 1_000_000, comment: "mine".to_owned() };
        let order = BatchOrder {
            seed: &seed,
            hot_wallet,
            hot_jetton_wallet: chain.jetton_wallet(&hot_wallet),
            network: Network::Testnet,
            seqno,
            valid_until: u32::MAX,
            payments: &[payment],
        };
        let boc = sign_batch(&order).unwrap().boc_base64;
        chain.answer("POST", "/message", &json!({ "boc": boc }).to_string(), self.now()).0 == 200
    }

    /// Anybody may send again what was signed once.
    fn sends_the_old_message(&self) -> bool {
        let boc = self.database.text("select boc from batch_variants where batch_id = 1");
        let body = json!({ "boc": boc }).to_string();
        self.chain.borrow_mut().answer("POST", "/message", &body, self.now()).0 == 200
    }
}

/// Ann's withdrawal is signed, and its message is never seen on the chain.
fn with_an_open_batch() -> TestWorld {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 9_000_000);
    world.chain.borrow_mut().loses_messages(true);
    ann.withdraws("lost-key-story-1", "2.00", &world.chain.borrow().address_of("ann"));
    world.lives(10);
    world.chain.borrow_mut().loses_messages(false);
    world
}

#[test]
fn a_batch_whose_seqno_a_thief_has_used_is_paid_by_the_new_wallet_once() {
    let mut world = with_an_open_batch();
    world.switches_payouts(false).unwrap();
    assert!(world.is_robbed_for("eve"));
    world.moves_to_a_new_wallet();
    world.recovers();
    let ann = world.stranger(7);
    assert_eq!(ann.withdrawal("1")["status"], "approved", "proven never to have been sent");
    let payout = "select outcome || ' ' || reason from payouts";
    assert_eq!(world.database.text(payout), "returned displaced");
    assert_eq!(world.findings(), "foreign - 1000000 -");
    world.settles_findings();
    world.switches_payouts(true).unwrap();
    world.lives(120);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    assert!(!world.sends_the_old_message(), "its seqno is gone");
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 2_000_000);
    world.database.books_balance();
    // The thief goes on; that wallet is nobody's any more, and only a new look says so.
    let wallet = "select count(distinct wallet) from batches where status = 'settled'";
    assert_eq!(world.database.number(wallet), 2);
}

#[test]
fn without_the_final_history_nothing_is_proven() {
    let mut world = with_an_open_batch();
    world.switches_payouts(false).unwrap();
    world.chain.borrow_mut().behaviour.finality_delay_seconds = 7_200;
    assert!(world.is_robbed_for("eve"));
    world.moves_to_a_new_wallet();
    world.asks_to_recover();
    world.lives(3_600);
    assert_eq!(world.stranger(7).withdrawal("1")["status"], "batched", "it may be replaced");
    assert_eq!(world.switches_payouts(true), Err("recovery_unfinished".to_owned()));
    world.lives(3_900);
    assert_eq!(world.stranger(7).withdrawal("1")["status"], "approved");
}

#[test]
fn nobody_but_an_operator_has_the_history_read() {
    let world = with_an_open_batch();
    assert!(world.is_robbed_for("eve"));
    world.lives(7_200);
    assert_eq!(world.stranger(7).withdrawal("1")["status"], "batched");
    assert_eq!(world.chain.borrow().paid_to("ann"), 0);
    // The theft itself was noticed all the same.
    assert_eq!(world.database.text(SWITCH), "0foreign_transfer");
}

#[test]
fn what_a_retired_wallet_has_signed_is_watched_to_its_end_and_never_signed_again() {
    let mut world = TestWorld::new();
    let ann = world.earner_with(7, 9_000_000);
    world.chain.borrow_mut().behaviour.inclusion_delay_seconds = 60;
    ann.withdraws("lost-key-story-1", "2.00", &world.chain.borrow().address_of("ann"));
    world.lives(10);
    world.moves_to_a_new_wallet();
    world.lives(300);
    let ann = world.stranger(7);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    assert_eq!(world.database.number("select count(*) from batch_variants"), 1);
    ann.withdraws("lost-key-story-2", "2.00", &world.chain.borrow().address_of("ann"));
    world.lives(300);
    assert_eq!(ann.withdrawal("2")["status"], "confirmed");
    assert_eq!(world.chain.borrow().paid_to("ann"), 4_000_000);
    assert_eq!(world.database.number("select count(distinct wallet) from batches"), 2);
    world.database.books_balance();
}

/// Nobody can use up the seqno any more, and the chain's time has passed what was signed.
#[test]
fn a_batch_that_a_retired_wallet_never_sent_is_paid_by_the_new_one_once() {
    let mut world = with_an_open_batch();
    world.moves_to_a_new_wallet();
    world.lives(30);
    let ann = world.stranger(7);
    assert_eq!(ann.withdrawal("1")["status"], "batched", "it may still be included");
    world.lives(600);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    let payouts = "select group_concat(outcome || coalesce(' ' || reason, ''), ', ') from payouts";
    assert_eq!(world.database.text(payouts), "returned expired, paid");
    assert_eq!(world.database.number("select count(*) from batch_variants where batch_id = 1"), 1);
    assert!(!world.sends_the_old_message(), "its time has run out");
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 2_000_000);
    world.database.books_balance();
}

#[test]
fn our_own_clock_never_says_that_a_retired_wallet_s_batch_is_dead() {
    let mut world = with_an_open_batch();
    world.chain.borrow_mut().behaviour.indexer_lag_seconds = 7_200;
    world.moves_to_a_new_wallet();
    world.lives(3_600);
    assert_eq!(world.stranger(7).withdrawal("1")["status"], "batched");
    assert_eq!(world.database.number("select count(*) from batch_variants"), 1);
    assert_eq!(world.chain.borrow().paid_to("ann"), 0);
}
