//! Restores at random moments of random lives: whatever was going on, everybody is paid once.

use earnest::domain::network::{Address, Network};
use earnest::wire::http::Method;

use crate::world::chain::deposits::Sent;
use crate::world::dice::Dice;
use crate::world::{Database, TestWorld};

const NAMES: [&str; 4] = ["ann", "bob", "eve", "dan"];
const WALKS: u64 = 120;

/// One world with somebody who acts in it.
struct Walk {
    world: TestWorld,
    dice: Dice,
    lanes: u8,
    keys: u64,
    memo: String,
    sent_micros: i64,
}

impl Walk {
    fn new(seed: u64) -> Self {
        let lanes = 1 + u8::try_from(seed % 3).unwrap();
        let world = TestWorld::with(Database::new(), lanes);
        for id in 0..4 {
            world.earner_with(7 + id, 90_000_000);
        }
        let memo = world.stranger(7).memo();
        Self { world, dice: Dice::fair(seed), lanes, keys: 0, memo, sent_micros: 0 }
    }

    fn person(&mut self) -> (i64, &'static str) {
        let index = self.dice.below(4);
        (7 + index.cast_signed(), NAMES[usize::try_from(index).unwrap()])
    }

    fn acts(&mut self) {
        let (id, name) = self.person();
        match self.dice.below(8) {
            0..=3 => self.asks(id, name),
            4 => {
                let open = "select coalesce(max(id), 0) from withdrawals where status in
                    ('requested', 'approved')";
                let withdrawal = self.world.database.number(open);
                let path = format!("/api/withdrawals/{withdrawal}");
                self.world.stranger(id).ask(Method::Delete, &path, &[], "");
            }
            5 => {
                let mut chain = self.world.chain.borrow_mut();
                chain.behaviour.inclusion_delay_seconds = self.dice.below(150).cast_signed();
            }
            6 => {
                let mut chain = self.world.chain.borrow_mut();
                if self.dice.chance(30) { chain.lock(name) } else { chain.unlock(name) }
            }
            _ => {
                let micros = 1_000_000 * (1 + self.dice.below(3));
                let now = self.world.now();
                self.world.chain.borrow_mut().send_usdt(&Sent::new(micros, &self.memo), now);
                self.sent_micros += micros.cast_signed();
            }
        }
        let seconds = self.dice.below(90).cast_signed();
        self.world.lives(seconds);
    }

    fn asks(&mut self, id: i64, name: &str) {
        self.keys += 1;
        let usd = format!("{}.00", 1 + self.dice.below(2));
        let address = self.world.chain.borrow().address_of(name);
        let key = format!("walk-of-recovery-{}", self.keys);
        self.world.stranger(id).tries_to_withdraw(&key, &usd, &address);
    }

    /// A few ask at once, so that something waits at the moment that comes back.
    fn all_ask(&mut self) {
        for (id, name) in (7..).zip(NAMES) {
            if self.dice.chance(50) {
                self.asks(id, name);
            }
        }
        let seconds = self.dice.below(20).cast_signed();
        self.world.lives(seconds);
    }

    fn goes_on(&mut self, acts_max: u64) {
        for _ in 0..self.dice.below(acts_max) {
            self.acts();
        }
    }

    /// As an operator does it. With one hot wallet they may come when people and queues have gone
    /// on for a while; with several, a message under way of one and a new one of another could pay
    /// the same, so payouts have to be stopped before the restore.
    fn recovers(&mut self) {
        if self.lanes == 1 {
            self.goes_on(3);
        }
        self.world.asks_to_recover();
        self.goes_on(3);
        self.world.is_recovered();
        self.world.database.books_balance();
        self.world.settles_findings();
        self.world.switches_payouts(true).unwrap();
    }

    fn comes_to_rest(&mut self) {
        self.world.chain.borrow_mut().behaviour.inclusion_delay_seconds = 0;
        for name in NAMES {
            self.world.chain.borrow_mut().unlock(name);
        }
        self.world.lives(900);
    }

    fn raw(&self, name: &str) -> String {
        let address = self.world.chain.borrow().address_of(name);
        Address::parse(&address, Network::Testnet).unwrap().raw()
    }

    /// Whatever reached somebody is a confirmed withdrawal or on the list, and nothing is both.
    fn laws_hold(&self) {
        let database = &self.world.database;
        database.books_balance();
        let open = "select count(*) from withdrawals where status in
            ('requested', 'review', 'approved', 'batched')";
        assert_eq!(database.number(open), 0, "all have ended");
        assert_eq!(database.number("select count(*) from batches where status <> 'settled'"), 0);
        for (id, name) in (7..).zip(NAMES) {
            let recorded = database.number(&format!(
                "select (select coalesce(sum(amount_micros), 0) from withdrawals
                   where user_id = {id} and status = 'confirmed')
                 + (select coalesce(sum(amount_micros), 0) from findings
                   where recipient = '{}')",
                self.raw(name)
            ));
            assert_eq!(recorded, self.world.chain.borrow().paid_to(name), "{name}");
        }
        let twice = "select count(*) - count(distinct transaction_hash) from (
            select transaction_hash from withdrawals where status = 'confirmed'
            union all select transaction_hash from findings)";
        assert_eq!(database.number(twice), 0, "one credit, one line");
        assert!(self.world.chain.borrow().payments().all(|(_, times)| times == 1), "numbers");
        assert_eq!(self.world.stranger(7).sponsor_balance(), self.sent_micros, "deposits");
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "shown when it ends badly: how to walk it again")]
fn whenever_the_database_goes_back_everybody_is_paid_once() {
    let walks = std::env::var("WALKS").map_or(WALKS, |walks| walks.parse().unwrap());
    let first = std::env::var("WALK").map_or(1, |walk| walk.parse().unwrap());
    let (mut findings, mut recovered) = (0, 0);
    for seed in first..first + walks {
        println!("WALK={seed} WALKS=1 cargo test --test stories whenever_the_database");
        let mut walk = Walk::new(seed);
        walk.goes_on(8);
        walk.all_ask();
        let moment = walk.world.database.remember();
        walk.goes_on(10);
        walk.world.database.go_back_to(&moment);
        walk.recovers();
        walk.goes_on(5);
        walk.comes_to_rest();
        walk.laws_hold();
        findings += walk.world.database.number("select count(*) from findings");
        recovered += walk.world.database.number(
            "select count(*) from payouts p join batches b on b.id = p.batch_id
             where b.recovery_id is not null",
        );
    }
    assert!(walks < WALKS || (findings > 20 && recovered > 20), "{findings} {recovered}");
}
