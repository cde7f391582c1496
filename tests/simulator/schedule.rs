//! One schedule: fifty moments in which the actors do what the dice say, then a long calm.

use std::cell::{Cell, RefCell};

use earnest::domain::limits::WALLET_CHANGE_WAIT_SECONDS;

use crate::actors;
use crate::crowd::{Act, act_at_once};
use crate::laws::CHECKS;
use crate::partner;
use crate::person::Person;
use crate::seen::{Deeds, SIGHTS, Seen, no_deeds};
use crate::sponsor::Sponsors;
use crate::wallets::Wallets;
use crate::world::chain::Behaviour;
use crate::world::dice::Dice;
use crate::world::{Database, TestWorld};

const MOMENTS: u64 = 50;
const PEOPLE: i64 = 3;
/// Updates with which people arrive, apart from all others.
const FIRST_WORDS: i64 = 1_000_000;
/// Updates that say that somebody left, apart from all others.
const DEPARTURES: i64 = 2_000_000;
/// Of the daily task.
pub const CAP: i64 = 4;
pub const CAP_DAILY: i64 = 2;
/// How the reward of the last task vests.
const PLAN: &str = "[[0,400000],[3,300000],[7,300000]]";
/// After this many quiet minutes whatever is still open is stuck.
const MINUTES_OF_CALM_MAX: u64 = 40;

/// What is at stake: rewards, and what people ask for of them. From 100 dollars one operator has to
/// say yes, from 1,000 two.
const STAKES: [(i64, &str); 4] = [
    (1_500_000, "1.25"),
    (1_500_000, "1.50"),
    (150_000_000, "125"),
    (1_500_000_000, "1250.000001"),
];

pub struct Schedule {
    pub world: TestWorld,
    pub people: Vec<Person>,
    pub tasks: Vec<i64>,
    pub campaign: i64,
    pub reward: i64,
    /// What people ask for.
    pub usd: &'static str,
    pub sponsors: Sponsors,
    pub wallets: Wallets,
    /// How far clocks of isolates are apart from the true one, at most.
    skew_seconds: u64,
    pub deeds: RefCell<Deeds>,
    /// How often Telegram said that somebody left.
    departures: Cell<i64>,
}

/// Runs one seed. Panics with the law that was broken.
pub fn run(seed: u64) -> Seen {
    run_in(Database::borrowed(SIGHTS), seed)
}

pub fn run_in(database: Database, seed: u64) -> Seen {
    let schedule = Schedule::new(database, seed);
    for _ in 0..MOMENTS {
        schedule.moment();
        schedule.world.database.books_balance();
    }
    schedule.comes_to_rest();
    schedule.keeps_the_laws();
    Seen::of(&schedule)
}

impl Schedule {
    fn new(database: Database, seed: u64) -> Self {
        let mut dice = Dice::fair(seed);
        let lanes = u8::try_from(dice.below(3)).unwrap() + 1;
        let world = TestWorld::with(database, lanes);
        let world = if dice.below(4) > 0 { world.asks_two_sources() } else { world };
        let (reward, usd) = STAKES[usize::try_from(dice.below(4)).unwrap()];
        world.chain_ahead_seconds.set(i64::try_from(dice.below(41)).unwrap() - 20);
        let fault_permille = [0, 20, 80, 200][usize::try_from(dice.below(4)).unwrap()];
        let skew_seconds = [0, 20][usize::try_from(dice.below(2)).unwrap()];
        *world.dice.borrow_mut() = dice;
        let campaign = world.database.campaign(Self::escrow(reward));
        let visit = world.database.visit_task(campaign, reward, 0, None);
        let join = world.database.join_task(campaign, reward);
        let later = world.database.visit_task(campaign, reward, 5, None);
        let daily = world.database.visit_task(campaign, reward, 0, None);
        let limits = format!(
            "update tasks set repeat = 'daily', cap = {CAP}, cap_daily = {CAP_DAILY}
             where id = {daily};
             -- Stakes that nobody comes to in a day; tests/stories hold that cap.
             update payout_limits set amount_micros = 9007199254740991
             where name = 'earned_day'"
        );
        world.database.execute(&limits).unwrap();
        let planned = world.database.planned_task(campaign, reward, PLAN);
        if world.dice.borrow_mut().below(2) == 0 {
            partner::listens(&world);
        }
        let code = world.earner(1).referral_code();
        for id in 1..=PEOPLE {
            world.stranger(id).says(FIRST_WORDS + id, &format!("/start {code}"));
            world.telegram.borrow_mut().members.insert(id);
        }
        if world.dice.borrow_mut().below(2) == 0 {
            everybody_earns(&world, visit);
        }
        let sponsors = Sponsors::of(&world, 1..=PEOPLE);
        let wallets = Wallets::of(&world, PEOPLE);
        world.dice.borrow_mut().set_faults(fault_permille);
        Self {
            world,
            people: (1..=PEOPLE).map(Person::new).collect(),
            tasks: vec![visit, join, later, daily, planned],
            departures: Cell::new(0),
            campaign,
            reward,
            usd,
            sponsors,
            wallets,
            skew_seconds,
            deeds: RefCell::new(no_deeds()),
        }
    }

    /// Enough for most claims, not for all.
    pub const fn escrow(reward: i64) -> i64 {
        7 * reward + 1
    }

    pub fn roll(&self, below: u64) -> u64 {
        self.world.dice.borrow_mut().below(below)
    }

    pub fn seconds(&self, below: u64) -> i64 {
        i64::try_from(self.roll(below)).unwrap()
    }

    pub fn anybody(&self) -> &Person {
        &self.people[usize::try_from(self.roll(self.people.len().try_into().unwrap())).unwrap()]
    }

    pub fn any_task(&self) -> i64 {
        self.tasks[usize::try_from(self.roll(self.tasks.len().try_into().unwrap())).unwrap()]
    }

    pub fn next_departure(&self) -> i64 {
        self.departures.set(self.departures.get() + 1);
        DEPARTURES + self.departures.get()
    }

    pub fn any_lane(&self) -> usize {
        let lanes = self.world.private_config().chain.lanes.len();
        usize::try_from(self.roll(lanes.try_into().unwrap())).unwrap()
    }

    /// Mostly one act, sometimes two or three at once, a few seconds after the last.
    fn moment(&self) {
        self.world.waits(self.seconds(6));
        let at_once = match self.roll(8) {
            0..=4 => 1,
            5 | 6 => 2,
            _ => 3,
        };
        let acts: Vec<Act> = (0..at_once).flat_map(|_| actors::any_act(self)).collect();
        self.act(acts);
    }

    pub fn act(&self, acts: Vec<Act<'_>>) {
        act_at_once(&self.world, self.skew_seconds, acts);
    }

    /// Counts something that the rows do not show.
    pub fn happened(&self, deed: &'static str) {
        *self.deeds.borrow_mut().get_mut(deed).unwrap() += 1;
    }

    /// The faults stop, operators do their work, time passes, and nothing may be left undone.
    fn comes_to_rest(&self) {
        self.world.dice.borrow_mut().set_faults(0);
        let settled = "select count(*) from payouts where outcome is not null";
        for _ in 0..self.world.database.number(settled) {
            self.happened("settled in bad weather");
        }
        actors::weather::clears_up(self);
        actors::weather::somebody_uses_our_key(self);
        for _ in 0..MINUTES_OF_CALM_MAX {
            self.world.lives(60);
            actors::operators::do_their_work(self);
            actors::sponsors::are_served(self);
            if self.is_at_rest() {
                break;
            }
            self.changes_of_wallets_are_over();
            self.parts_come_due();
        }
        // Fees move once an hour, the books are looked at, and partners' servers are tried again.
        self.world.waits(3_600);
        self.world.run_cron();
        self.world.run_queues();
        self.chain_catches_up();
    }

    /// Nothing else takes a day.
    fn changes_of_wallets_are_over(&self) {
        let waiting = "select count(*) from withdrawals
            where waiting = 'wallet_changed' and settled_at is null";
        if self.world.database.number(waiting) > 0 {
            self.world.waits(WALLET_CHANGE_WAIT_SECONDS);
        }
    }

    /// Days pass until a part of a reward is looked at or free, once nothing else is under way.
    fn parts_come_due(&self) {
        let now = self.world.now();
        let soonest = format!(
            "select coalesce(min(coalesce(check_at, due_at)), 0) from vestings
             where status = 'waiting' and due_at > {now}"
        );
        let wait_seconds = self.world.database.number(&soonest) - now;
        if wait_seconds > 0 && self.nothing_but_parts_waits() {
            self.world.waits(wait_seconds);
        }
    }

    fn is_at_rest(&self) -> bool {
        let parts = "select count(*) from vestings where status = 'waiting'";
        self.nothing_but_parts_waits() && self.world.database.number(parts) == 0
    }

    fn nothing_but_parts_waits(&self) -> bool {
        let open = format!(
            "select (select count(*) from withdrawals where settled_at is null)
              + (select count(*) from batches where status <> 'settled')
              + (select count(*) from {CHECKS})
              + (select count(*) from notifications where status = 'waiting')"
        );
        let done = self.world.queue.borrow().is_empty()
            && !self.sponsors_wait()
            && !self.a_referral_waits();
        done && self.world.database.number(&open) == 0
    }

    /// Whatever was ever sent has its last chance to be included.
    fn chain_catches_up(&self) {
        let mut chain = self.world.chain.borrow_mut();
        chain.behaviour = Behaviour::default();
        chain.answer("GET", "/masterchainInfo", "", self.world.now() + 86_400);
    }
}

/// So that more withdrawals go their way while the weather is bad.
fn everybody_earns(world: &TestWorld, task: i64) {
    for id in 1..=PEOPLE {
        world.stranger(id).post(&format!("/api/tasks/{task}/start"), "");
        world.stranger(id).claims(task);
    }
}
