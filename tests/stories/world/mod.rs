//! The tests' world: SQLite with the real migrations, a fake wire, a clock that the test turns.
//!
//! Queues and cron run only when a test says so. With faults switched on, any step may fail before
//! or after it took effect, or never come back at all, as if the isolate had died there.

#![expect(dead_code, reason = "each story uses the verbs that it needs")]

pub mod access;
mod books;
pub mod chain;
pub mod contract;
pub mod crowd;
mod database;
pub mod dice;
pub mod earner;
pub mod fates;
pub mod operator;
pub mod partners;
pub mod plans;
mod seam;
mod settings;
pub mod signs;
mod sources;
pub mod sponsor;
mod statements;
mod telegram;
pub mod wallet_app;
mod work;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use earnest::app::clock::consume::{Delivery, consume};
use earnest::app::config::Config;
use earnest::app::routes;
use earnest::app::world::World;
use earnest::domain::rate::Rate;
use earnest::wire::answer::Answer;
use earnest::wire::http::Request;
use earnest::wire::ton::wallet::Seed;

use chain::Chain;
pub use database::Database;
use dice::Dice;
use earner::Earner;
use fates::Fates;
use settings::configs;
use telegram::Telegram;

pub const BOT_TOKEN: &str = "7000000001:test-token";
pub const WEBHOOK_SECRET: &str = "test-webhook-secret";
pub const METRICS_TOKEN: &str = "test-metrics-token";
/// The key of the first hot wallet; the next ones are `1212…` and so on.
pub const SEED: &str = "1111111111111111111111111111111111111111111111111111111111111111";
/// Whom the bot alerts.
pub const OPERATOR: i64 = 5;
/// 2027-01-15T08:00:00Z.
pub const NOON: i64 = 1_800_000_000;

/// Who owns the campaigns that a test makes: nobody whom a test is about.
pub const SPONSOR: i64 = 1_000_000_001;

/// A queue message that nobody has worked on yet.
#[derive(Clone, Debug)]
pub struct Queued {
    pub due_at: i64,
    pub body: String,
}

pub struct TestWorld {
    pub database: Database,
    pub telegram: RefCell<Telegram>,
    pub access: RefCell<access::Access>,
    pub partners: RefCell<partners::Partners>,
    pub chain: RefCell<Chain>,
    pub queue: RefCell<VecDeque<Queued>>,
    pub dice: RefCell<Dice>,
    /// What the dice did to the steps.
    pub fates: RefCell<Fates>,
    /// What was logged.
    pub reports: RefCell<Vec<String>>,
    /// What was counted.
    pub counts: RefCell<Vec<&'static str>>,
    /// KV, with the time at which each value vanishes.
    cache: RefCell<BTreeMap<String, (String, i64)>>,
    pub objects: RefCell<BTreeMap<String, Vec<u8>>>,
    /// The time as it is.
    clock: Cell<i64>,
    /// How far the clock of the isolate that works now is ahead of it.
    pub isolate_ahead_seconds: Cell<i64>,
    /// How far the chain's clock is ahead of it.
    pub chain_ahead_seconds: Cell<i64>,
    /// Every step lets somebody else go first, if whoever polls wants that.
    pub interleaved: Cell<bool>,
    /// Nothing that is asked answers.
    pub is_down: Cell<bool>,
    /// How often was asked, for each key and minute.
    asked: RefCell<BTreeMap<(Rate, String, i64), i64>>,
    /// Everybody has asked too often.
    pub is_exhausted: Cell<bool>,
    /// The isolate has just died in the future that was polled.
    pub died: Cell<bool>,
    pub public: Config,
    pub private: Config,
}

impl TestWorld {
    pub fn new() -> Self {
        Self::with(Database::new(), 1)
    }

    /// With that many hot wallets.
    pub fn with(database: Database, lanes: u8) -> Self {
        let keys: Vec<_> = (0..lanes).map(|lane| hex::encode([0x11 + lane; 32])).collect();
        let seeds: Vec<_> = keys.iter().map(|key| Seed::parse(key).unwrap()).collect();
        let chain = Chain::new(&seeds);
        let hot_wallets: Vec<_> = chain.seqnos().map(|(wallet, _)| wallet).collect();
        let jetton_master = chain.jetton_master().raw();
        let (public, private) =
            configs(&hot_wallets.join(" "), &keys.join(" "), "", &jetton_master);
        Self {
            database,
            telegram: RefCell::new(Telegram::default()),
            access: RefCell::default(),
            partners: RefCell::default(),
            chain: RefCell::new(chain),
            queue: RefCell::default(),
            dice: RefCell::new(Dice::fair(0)),
            fates: RefCell::default(),
            reports: RefCell::default(),
            counts: RefCell::default(),
            cache: RefCell::default(),
            objects: RefCell::default(),
            clock: Cell::new(NOON),
            isolate_ahead_seconds: Cell::new(0),
            chain_ahead_seconds: Cell::new(0),
            interleaved: Cell::new(false),
            is_down: Cell::new(false),
            asked: RefCell::default(),
            is_exhausted: Cell::new(false),
            died: Cell::new(false),
            public,
            private,
        }
    }

    /// Somebody who has signed up.
    pub fn earner(&self, id: i64) -> Earner<'_> {
        let earner = self.stranger(id);
        assert_eq!(earner.get("/api/me").status, 200);
        earner
    }

    /// Somebody whom we have never met.
    pub const fn stranger(&self, id: i64) -> Earner<'_> {
        Earner::new(self, id)
    }

    /// Somebody who has earned `micros`.
    pub fn earner_with(&self, id: i64, micros: i64) -> Earner<'_> {
        self.earner_with_budget(id, micros, micros)
    }

    /// The same, of a campaign that can pay a fee too.
    pub fn earner_with_budget(&self, id: i64, micros: i64, escrow: i64) -> Earner<'_> {
        let earner = self.earner(id);
        let campaign = self.database.campaign(escrow);
        let task = self.database.visit_task(campaign, micros, 0, None);
        earner.post(&format!("/api/tasks/{task}/start"), "");
        assert_eq!(earner.claims(task).status, 200);
        earner
    }

    /// One request; `None` when the isolate died on the way.
    pub fn request(&self, request: &Request) -> Option<Answer> {
        poll(self.answers(request))
    }

    pub async fn answers(&self, request: &Request) -> Answer {
        let answer = routes::answer(self, &self.public, request).await;
        self.holds(contract::Side::Public, request, &answer);
        answer
    }

    /// One request to the private Worker.
    pub fn private_request(&self, request: &Request) -> Option<Answer> {
        poll(self.answers_privately(request))
    }

    pub async fn answers_privately(&self, request: &Request) -> Answer {
        let answer = routes::answer(self, &self.private, request).await;
        self.holds(contract::Side::Private, request, &answer);
        answer
    }

    /// Every answer of a story is one that the documents know. The simulator has no time for that.
    fn holds(&self, side: contract::Side, request: &Request, answer: &Answer) {
        if !self.database.is_borrowed() {
            contract::hold(side, request, answer);
        }
    }

    pub fn run_cron(&self) {
        let _ = poll(self.ticks());
    }

    pub async fn ticks(&self) {
        if let Err(fault) = routes::tick(self, &self.private).await {
            self.report(&fault);
        }
    }

    /// Works on what is due until nothing is.
    pub fn run_queues(&self) {
        for _ in 0..1_000 {
            let now = self.time();
            let due = self.queue.borrow().iter().position(|queued| queued.due_at <= now);
            let Some(index) = due else { return };
            let queued = self.queue.borrow_mut().remove(index).unwrap();
            self.deliver(&queued);
        }
        panic!("the queues never come to rest");
    }

    /// One delivery. A message whose consumer died, or asked for it, comes again.
    pub fn deliver(&self, queued: &Queued) {
        if poll(self.consumes("any", queued)).is_none() {
            self.comes_again(queued, 5);
        }
    }

    pub async fn consumes(&self, queue: &str, queued: &Queued) {
        let Config::Private(config) = &self.private else { unreachable!() };
        if let Delivery::Retry { delay_seconds } = consume(self, config, queue, &queued.body).await
        {
            self.comes_again(queued, delay_seconds);
        }
    }

    pub fn comes_again(&self, queued: &Queued, delay_seconds: i64) {
        let again = Queued { due_at: self.time() + delay_seconds, body: queued.body.clone() };
        self.queue.borrow_mut().push_back(again);
    }

    /// Lets time pass with queues and cron at work, as in production.
    pub fn lives(&self, seconds: i64) {
        let until = self.now() + seconds;
        while self.now() < until {
            self.run_queues();
            self.waits(1);
            if self.now() % 60 == 0 {
                self.run_cron();
            }
        }
        self.run_queues();
    }

    pub fn waits(&self, seconds: i64) {
        self.clock.set(self.clock.get() + seconds);
    }

    /// As the isolate that works now sees it.
    pub fn now(&self) -> i64 {
        self.time() + self.isolate_ahead_seconds.get()
    }

    pub fn time(&self) -> i64 {
        self.clock.get()
    }

    pub fn chain_time(&self) -> i64 {
        self.time() + self.chain_ahead_seconds.get()
    }

    /// The one hot wallet is retired, and another one takes its place.
    pub fn moves_to_a_new_wallet(&mut self) {
        let key = hex::encode([0x77; 32]);
        let mut chain = self.chain.borrow_mut();
        chain.deploy(&Seed::parse(&key).unwrap());
        let wallets: Vec<_> = chain.seqnos().map(|(wallet, _)| wallet).collect();
        let (_, private) = configs(&wallets[1], &key, &wallets[0], &chain.jetton_master().raw());
        self.private = private;
    }

    pub fn forgets_everything(&self) {
        self.cache.borrow_mut().clear();
    }
}

/// Polls once. The tests' world is always ready, except where a fault makes it hang for ever: then
/// the future is dropped there, which is what the end of an isolate looks like from inside.
pub fn poll<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
