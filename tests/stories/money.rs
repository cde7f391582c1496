//! The money walk: thousands of random schedules in which anything may fail, at every await, before
//! or after it took effect, after which the books balance and nobody was paid twice or too little.
//!
//! One seed is one schedule. `MONEY_SEED=<n>` replays one, `MONEY_SCHEDULES=<n>` sets how many run.

use std::time::Instant;

use serde_json::Value;

use crate::world::dice::Dice;
use crate::world::earner::Earner;
use crate::world::{Behaviour, TestWorld};

const SCHEDULES_DEFAULT: u64 = 2_500;
const STEPS: u64 = 40;
const EARNERS: i64 = 3;
const REWARD: i64 = 1_500_000;
/// Enough for most claims, not for all.
const ESCROW: i64 = 7 * REWARD + 1;

struct Walk {
    world: TestWorld,
    campaign: i64,
    tasks: Vec<i64>,
    /// The withdrawal that each earner keeps asking for until an answer arrives.
    wishes: Vec<Option<String>>,
    keys: u64,
}

/// What a schedule went through, to show that the walk goes anywhere.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    rewards: i64,
    confirmed: i64,
    released: i64,
    batches: i64,
    signed_again: i64,
    paid_again: i64,
}

#[test]
fn no_schedule_loses_or_doubles_money() {
    let variable = |name: &str| std::env::var(name).ok().map(|text| text.parse().unwrap());
    if let Some(seed) = variable("MONEY_SEED") {
        println!("{:?}", Walk::new(seed).run(seed));
        return;
    }
    let schedules: u64 = variable("MONEY_SCHEDULES").unwrap_or(SCHEDULES_DEFAULT);
    let began = Instant::now();
    let mut all = Seen::default();
    for seed in 1..=schedules {
        let seen = std::panic::catch_unwind(|| Walk::new(seed).run(seed));
        let seen = seen.unwrap_or_else(|_| panic!("replay this schedule with MONEY_SEED={seed}"));
        all.add(seen);
    }
    let rate = schedules * 1_000 / u64::try_from(began.elapsed().as_millis()).unwrap().max(1);
    println!("{schedules} schedules, seeds 1 and on, {rate} a second: {all:?}");
    let events = [all.rewards, all.confirmed, all.released, all.signed_again, all.paid_again];
    assert!(events.iter().all(|count| *count > 0), "the walk misses something: {all:?}");
}

impl Seen {
    const fn add(&mut self, other: Self) {
        self.rewards += other.rewards;
        self.confirmed += other.confirmed;
        self.released += other.released;
        self.batches += other.batches;
        self.signed_again += other.signed_again;
        self.paid_again += other.paid_again;
    }
}

impl Walk {
    fn new(seed: u64) -> Self {
        let world = TestWorld::new();
        *world.dice.borrow_mut() = Dice::fair(seed);
        let campaign = world.database.campaign(ESCROW);
        let visit = world.database.visit_task(campaign, REWARD, 0, None);
        let join = world.database.join_task(campaign, REWARD);
        let code = world.database.visit_task(campaign, REWARD, 5, None);
        for id in 1..=EARNERS {
            world.earner(id);
            world.telegram.borrow_mut().members.insert(id);
        }
        let wishes = (0..EARNERS).map(|_| None).collect();
        Self { world, campaign, tasks: vec![visit, join, code], wishes, keys: 0 }
    }

    fn run(mut self, seed: u64) -> Seen {
        let fault_permille = [0, 20, 80, 200][usize::try_from(seed % 4).unwrap()];
        self.world.dice.borrow_mut().set_faults(fault_permille);
        for _ in 0..STEPS {
            self.step();
            self.world.database.books_balance();
        }
        self.come_to_rest();
        self.check();
        self.seen()
    }

    fn seen(&self) -> Seen {
        let count =
            |what: &str| self.world.database.number(&format!("select count(*) from {what}"));
        Seen {
            rewards: count("claims where status = 'paid'"),
            confirmed: count("withdrawals where status = 'confirmed'"),
            released: count("withdrawals where status = 'released'"),
            batches: count("batches"),
            signed_again: count("batch_variants where number > 1"),
            paid_again: count("payouts") - count("withdrawals where jetton_wallet is not null"),
        }
    }

    fn roll(&self, below: u64) -> u64 {
        self.world.dice.borrow_mut().below(below)
    }

    fn step(&mut self) {
        match self.roll(12) {
            0..=2 => self.somebody_claims(),
            3..=5 => self.somebody_withdraws(),
            6..=8 => self.a_message_arrives(),
            9 => self.world.run_cron(),
            10 => self.time_passes(),
            _ => self.the_world_misbehaves(),
        }
    }

    /// Mostly moments, sometimes longer than a signed message lives.
    fn time_passes(&self) {
        let below = if self.roll(3) == 0 { 300 } else { 40 };
        self.world.waits(i64::try_from(self.roll(below)).unwrap());
    }

    fn anybody(&self) -> i64 {
        1 + i64::try_from(self.roll(EARNERS.unsigned_abs())).unwrap()
    }

    fn somebody_claims(&self) {
        let task = self.tasks[usize::try_from(self.roll(3)).unwrap()];
        let earner = self.world.stranger(self.anybody());
        let post = earnest::wire::http::Method::Post;
        let _ = earner.ask(post, &format!("/api/tasks/{task}/start"), &[], "");
        for _ in 0..=self.roll(2) {
            let _ = earner.ask(post, &format!("/api/tasks/{task}/claim"), &[], "{}");
        }
    }

    /// A client keeps its key until it has an answer, as the Mini App does.
    fn somebody_withdraws(&mut self) {
        let id = self.anybody();
        let index = usize::try_from(id - 1).unwrap();
        if self.wishes[index].is_none() {
            self.keys += 1;
            self.wishes[index] = Some(format!("money-walk-key-{:04}", self.keys));
        }
        let key = self.wishes[index].clone().unwrap();
        let address = self.world.chain.borrow().address_of(&format!("earner {id}"));
        let answered = self.world.stranger(id).tries_to_withdraw(&key, "1.25", &address);
        if answered.is_some_and(|seen| seen.status < 500) {
            self.wishes[index] = None;
        }
    }

    /// Messages come in any order, some twice, some never.
    fn a_message_arrives(&self) {
        let waiting = u64::try_from(self.world.queue.borrow().len()).unwrap();
        if waiting == 0 {
            return;
        }
        let index = usize::try_from(self.roll(waiting)).unwrap();
        let message = self.world.queue.borrow_mut().remove(index).unwrap();
        match self.roll(10) {
            0 => {}
            1 | 2 => {
                self.world.deliver(&message);
                self.world.deliver(&message);
            }
            _ => self.world.deliver(&message),
        }
    }

    fn the_world_misbehaves(&self) {
        match self.roll(6) {
            0 | 1 => {
                let behaviour = self.any_behaviour();
                self.world.chain.borrow_mut().behaviour = behaviour;
            }
            2 => self.world.chain.borrow_mut().lock(&format!("earner {}", self.anybody())),
            3 => self.world.forgets_everything(),
            4 => {
                let id = self.anybody();
                self.world.telegram.borrow_mut().members.remove(&id);
            }
            _ => {
                // Too little USDT, sometimes only after the batch was signed.
                let short = i64::try_from(self.roll(4_000_000)).unwrap();
                self.world.chain.borrow_mut().set_usdt(short);
            }
        }
    }

    /// Anything from a perfect chain to one that loses, delays and shows the past.
    fn any_behaviour(&self) -> Behaviour {
        let seconds = |below| {
            let often_none = self.roll(2) == 0;
            if often_none { 0 } else { i64::try_from(self.roll(below)).unwrap() }
        };
        Behaviour {
            loses_messages: self.roll(4) == 0,
            inclusion_delay_seconds: seconds(150),
            finality_delay_seconds: seconds(20),
            tracing_delay_seconds: seconds(20),
            indexing_delay_seconds: seconds(60),
            indexer_lag_seconds: seconds(60),
            node_lag_seconds: seconds(60),
        }
    }

    /// The faults stop, time passes, and nothing may be left undone.
    fn come_to_rest(&self) {
        self.world.dice.borrow_mut().set_faults(0);
        for id in 1..=EARNERS {
            self.world.telegram.borrow_mut().members.insert(id);
        }
        let mut chain = self.world.chain.borrow_mut();
        chain.behaviour = Behaviour::default();
        chain.set_usdt(1_000_000_000);
        drop(chain);
        self.world.lives(600);
    }

    fn check(&self) {
        let database = &self.world.database;
        database.books_balance();
        let open = "select count(*) from withdrawals where status not in ('confirmed', 'released')";
        assert_eq!(database.number(open), 0, "a withdrawal is stuck");
        let checking = "select count(*) from claims where status = 'checking'";
        assert_eq!(database.number(checking), 0, "a check is stuck");
        assert_eq!(database.number("select count(*) from batches where status <> 'settled'"), 0);
        let untold = "select count(*) from notifications where status = 'waiting'";
        assert_eq!(database.number(untold), 0, "somebody was not told");
        for id in 1..=EARNERS {
            self.check_earner(&self.world.stranger(id));
        }
        let left =
            format!("select balance_micros from accounts where id = 'campaign:{}'", self.campaign);
        let paid_twice = self.world.chain.borrow().payments().any(|(_, times)| times > 1);
        assert!(!paid_twice, "the chain credited a payout twice");
        let claims = database.number("select count(*) from claims where status = 'paid'");
        assert_eq!(database.number(&left), ESCROW - claims * REWARD, "the budget is exact");
    }

    /// The chain paid what the ledger says, no more and no less, and the rest is their balance.
    fn check_earner(&self, earner: &Earner) {
        let id = earner.id;
        let sum = |what: &str| {
            self.world.database.number(&format!(
                "select coalesce(sum(amount_micros), 0) from {what} and user_id = {id}"
            ))
        };
        let confirmed = sum("withdrawals where status = 'confirmed'");
        let rewarded = sum("claims where status = 'paid'");
        let paid = self.world.chain.borrow().paid_to(&format!("earner {id}"));
        assert_eq!(paid, confirmed, "earner {id} was paid something else than the ledger says");
        assert_eq!(earner.balance(), rewarded - confirmed, "earner {id} has another balance");
        let tasks: Vec<Value> = earner.get("/api/tasks").json["tasks"].as_array().unwrap().clone();
        assert_eq!(tasks.len(), self.tasks.len());
    }
}
