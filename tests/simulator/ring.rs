//! A ring of invented people, run by the production code: cells of twenty on one phone, who invite
//! each other, share two wallets and work by a script. Every other cell hides its phone. Beside
//! them live honest households. `make ring` lets ten thousand of them try.

use earnest::domain::amount::Amount;
use earnest::domain::limits::UNSEEN_MAX;
use earnest::domain::terms::Terms;

use crate::number;
use crate::world::earner::Earner;
use crate::world::operator::{FREE, micros};
use crate::world::signs::From;
use crate::world::{Database, TestWorld};

/// Done within seconds; the laws are the same for any number.
const ACCOUNTS_DEFAULT: u64 = 120;
const CELL: i64 = 20;
const WALLETS_OF_CELL: i64 = 2;
const HOME: i64 = 4;
const VISITS: i64 = 6;
/// Of the honest; the ring's own begin at 1.
const FIRST_HONEST: i64 = 1_000_000;

struct Town {
    world: TestWorld,
    visits: Vec<i64>,
    join: i64,
}

impl Town {
    fn new(people: i64) -> Self {
        let world = TestWorld::with(Database::borrowed(""), 1);
        world.chain.borrow_mut().set_usdt(1_000_000_000_000);
        let terms = Terms { fee_ppm: 100_000, referral: micros(100_000), ..FREE };
        world.sets_terms(terms).unwrap();
        let campaign = world.database.campaign(people * 2_000_000);
        let visit = |_| world.database.visit_task(campaign, 200_000, 30, None);
        let visits = (0..VISITS).map(visit).collect();
        let join = world.database.join_task(campaign, 300_000);
        Self { world, visits, join }
    }

    fn number(&self, sql: &str) -> i64 {
        self.world.database.number(sql)
    }

    fn joins(&self, who: &Earner) {
        self.world.telegram.borrow_mut().members.insert(who.id);
        who.claims(self.join);
        self.world.run_queues();
    }

    /// All that somebody has, to that wallet.
    fn withdraws(&self, who: &Earner, wallet: &str) {
        let balance = who.balance();
        let usd = format!("{}.{:06}", balance / 1_000_000, balance % 1_000_000);
        let address = self.world.chain.borrow().address_of(wallet);
        let asked = who.withdraws(&format!("ring-withdrawal-{}", who.id), &usd, &address);
        assert_eq!(asked.status, 201, "{:?}", asked.json);
    }

    /// A script: everybody at once, each claim in the first possible second. For each wallet one
    /// asks first, alone, and the others when that one was decided about.
    fn cell(&self, number: i64, code: &str) -> String {
        let world = &self.world;
        let device = (number % 2 == 0).then(|| u32::try_from(number).unwrap());
        let first = number * CELL + 1;
        let leader = world.stranger(first);
        leader.signs_in(From { device, code: Some(code), ..From::default() });
        let own = leader.referral_code();
        for id in first + 1..first + CELL {
            world.stranger(id).signs_in(From { device, code: Some(&own), ..From::default() });
        }
        let everybody = || (first..first + CELL).map(|id| world.stranger(id));
        for task in &self.visits {
            for who in everybody() {
                who.post(&format!("/api/tasks/{task}/start"), "");
            }
            world.waits(30);
            for who in everybody() {
                assert_eq!(who.claims(*task).status, 200);
            }
            world.waits(67);
        }
        for who in everybody() {
            self.joins(&who);
        }
        world.run_cron();
        for (index, who) in (0..).zip(everybody()) {
            self.withdraws(&who, &format!("ring {number} {}", index % WALLETS_OF_CELL));
            if index < WALLETS_OF_CELL {
                world.lives(60);
            }
        }
        own
    }

    /// A household: one phone, a wallet each, a journey, and nobody ready to the second.
    fn home(&self, number: i64) {
        let world = &self.world;
        let device = Some(u32::try_from(FIRST_HONEST + number).unwrap());
        let first = FIRST_HONEST + number * HOME;
        let mut code: Option<String> = None;
        for id in first..first + HOME {
            let who = world.stranger(id);
            for country in ["DE", "AT", "IT"] {
                who.signs_in(From {
                    device,
                    country: Some(country),
                    code: code.as_deref(),
                    ..From::default()
                });
            }
            code.get_or_insert_with(|| who.referral_code());
            for (turn, task) in (1..).zip(&self.visits) {
                who.post(&format!("/api/tasks/{task}/start"), "");
                world.waits(30 + 2 + (id * 31 + turn * turn * 17) % 23);
                assert_eq!(who.claims(*task).status, 200);
                world.waits((id * 13 + turn * 29) % 41);
            }
            self.joins(&who);
            self.withdraws(&who, &format!("honest {id}"));
        }
    }

    /// Until nobody waits for anything but a person or a day.
    fn settles(&self) {
        let undecided = || {
            self.number(
                "select count(*) from withdrawals where status = 'requested' and look_at = 0",
            )
        };
        for _ in 0..1_000 {
            self.world.lives(60);
            if undecided() == 0 {
                return;
            }
        }
        panic!("{} are never decided about", undecided());
    }
}

/// Micro-USDT that left without a person's look, of those whose id fulfils a condition.
fn unseen(town: &Town, whose: &str) -> i64 {
    town.number(&format!(
        "select coalesce(sum(amount_micros), 0) from withdrawals w
         where status in ('approved', 'batched', 'confirmed') and user_id {whose}
         and not exists (select 1 from reviews where withdrawal_id = w.id)"
    ))
}

fn count(town: &Town, status: &str, whose: &str) -> i64 {
    town.number(&format!(
        "select count(*) from withdrawals where status = '{status}' and user_id {whose}"
    ))
}

#[test]
fn a_ring_gets_no_more_than_its_bound_and_honest_homes_wait_for_nothing() {
    let accounts = i64::try_from(number("ACCOUNTS").unwrap_or(ACCOUNTS_DEFAULT)).unwrap();
    let (cells, homes) = (accounts / CELL, (accounts / CELL / 2).max(5));
    let town = Town::new(accounts + homes * HOME);
    let stranger = town.world.earner(FIRST_HONEST * 2);
    let mut code = stranger.referral_code();
    for number in 0..cells {
        code = town.cell(number, &code);
        if number < homes {
            town.home(number);
        }
    }
    (cells..homes).for_each(|number| town.home(number));
    town.settles();

    let (ring, honest) = (format!("< {FIRST_HONEST}"), format!(">= {FIRST_HONEST}"));
    let asked = |whose: &str| {
        let sum = "select coalesce(sum(amount_micros), 0) from withdrawals where user_id";
        town.number(&format!("{sum} {whose}"))
    };
    let richest = "select max(amount_micros) from withdrawals where user_id";
    let of_one = town.number(&format!("{richest} {ring}")).min(UNSEEN_MAX.micros());
    let bound = cells * WALLETS_OF_CELL * of_one;
    let got = unseen(&town, &ring);
    let usd = |micros: i64| earnest::domain::amount::usd(micros);
    println!(
        "A ring of {} accounts with {} wallets earned ${} and asked for it. Without a person's \
         look ${} left; the bound is ${} (${} to a wallet). {} wait for a person, {} for a day.\n\
         Beside it {} honest people asked for ${}, and ${} left without a look.",
        cells * CELL,
        cells * WALLETS_OF_CELL,
        usd(asked(&ring)),
        usd(got),
        usd(bound),
        usd(of_one),
        count(&town, "review", &ring),
        count(&town, "requested", &ring),
        homes * HOME,
        usd(asked(&honest)),
        usd(unseen(&town, &honest)),
    );
    assert!(Amount::from_micros(got).is_some() && got <= bound, "{got} > {bound}");
    // Cells that show their phone get nothing; the others, one account's money for each wallet.
    assert!(got * 10 <= asked(&ring), "more than a tenth of {} left: {got}", asked(&ring));
    let twice = "select count(*) from (select recipient from withdrawals w
         where status in ('approved', 'batched', 'confirmed') and not exists (
           select 1 from reviews where withdrawal_id = w.id)
         group by recipient having count(*) > 1)";
    assert_eq!(town.number(twice), 0, "a wallet was paid for two people");
    assert_eq!(unseen(&town, &honest), asked(&honest), "an honest person waits");
    let decided = "select count(*) from fairness_decisions where user_id";
    assert_eq!(town.number(&format!("{decided} {honest}")), 0);
    assert!(cells < 2 || town.number(&format!("{decided} {ring}")) > 0);
    town.world.database.books_balance();
}
