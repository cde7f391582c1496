//! The books are looked at in pieces, at a cost that does not grow with them, and nothing escapes.

use earnest::app::books::audit::Pace;
use earnest::app::books::reconcile::reconcile;
use earnest::domain::round::List;

use crate::referrals::{friends, generous, joins};
use crate::world::dice::Dice;
use crate::world::{TestWorld, poll};

/// As little as can be at a time: a round takes many looks.
const SLOW: Pace = Pace { rows_max: 2, pieces_max: 1, transfers_max: 3, is_anew: false };
/// The same, with all transfers taken in.
const UP_TO_DATE: Pace = Pace { transfers_max: 1_000, ..SLOW };
/// More looks than a round of any list takes here.
const ROUND_LOOKS_MAX: usize = 40;

const ENDED: &str = "select coalesce((select json_extract(report, '$.round_ended_at')
    from reconciliations order by id desc limit 1), 0)";

/// Everything that there can be in the books, as it is right.
fn books() -> TestWorld {
    let world = TestWorld::new();
    world.database.execute(include_str!("../tamper/fixture.sql")).unwrap();
    world.database.laws_hold();
    world
}

/// One withdrawal that was paid, one that is under way.
fn paid() -> TestWorld {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 5_000_000);
    for (moment, usd) in ["2.00", "1.00"].into_iter().enumerate() {
        world.chain.borrow_mut().loses_messages(moment == 1);
        let address = world.chain.borrow().address_of("ann");
        ann.withdraws(&format!("rounds-story-{moment:04}"), usd, &address);
        world.lives(60);
    }
    world
}

fn looks(world: &TestWorld) -> Vec<String> {
    looks_at(world, SLOW)
}

fn looks_at(world: &TestWorld, pace: Pace) -> Vec<String> {
    poll(reconcile(world, world.private_config(), pace)).unwrap().unwrap()
}

fn is_ours(law: &String) -> bool {
    List::ALL.iter().any(|list| {
        let sums = list.sums().iter().map(|(_, law)| law);
        sums.chain(list.laws()).any(|known| known == law)
    }) || ["balances_sum_to_zero", "held_is_what_is_open", "corrections_are_agreed_by_two"]
        .contains(&law.as_str())
}

/// Looks until a whole round is over that began after now; answers our laws that were broken.
fn a_whole_round(world: &TestWorld) -> Vec<String> {
    let mut broken = Vec::new();
    for _ in 0..2 {
        world.waits(1);
        let begun = world.now();
        for look in 0.. {
            assert!(look < ROUND_LOOKS_MAX, "a round does not end");
            broken.extend(looks(world).into_iter().filter(is_ours));
            if world.database.number(ENDED) >= begun {
                break;
            }
        }
    }
    broken
}

/// Each law, a table without its guards, and what breaks the law there.
const TAMPERINGS: [(&str, &str, &str); 17] = [
    (
        "balances_sum_to_zero",
        "accounts",
        "balance_micros = balance_micros + 1 where id = 'earner:7'",
    ),
    (
        "balances_are_their_transfers",
        "accounts",
        "balance_micros = balance_micros + iif(id = 'earner:7', 1, -1)
           where id in ('earner:7', 'world:usdt')",
    ),
    ("balances_are_their_transfers", "sealed_balances", "account = 'earner:999'"),
    (
        "balances_are_their_transfers",
        "accounts",
        "last_transfer = (select max(seq) from transfers) where id = 'earner:8'",
    ),
    ("balances_are_above_their_floor", "accounts", "floor_micros = 1 where id = 'world:usdt'"),
    (
        "campaigns_do_not_overspend",
        "accounts",
        "fees_due_micros = 999999999 where id = 'campaign:1'",
    ),
    ("fees_are_of_paid_claims", "accounts", "fees_due_micros = 1 where id = 'campaign:1'"),
    ("fees_are_of_paid_claims", "claims", "fee_micros = fee_micros + 1 where status = 'paid'"),
    (
        "fees_are_of_paid_claims",
        "accounts",
        "balance_micros = balance_micros + 1 where id = 'fees'",
    ),
    ("claims_are_their_rewards", "claims", "status = 'started', paid_at = null where user_id = 7"),
    ("claims_are_their_rewards", "claims", "amount_micros = 1 where user_id = 7"),
    (
        "treasury_is_what_was_confirmed",
        "withdrawals",
        "amount_micros = amount_micros + 1 where status = 'confirmed'",
    ),
    ("held_is_what_is_open", "withdrawals", "amount_micros = 1 where settled_at is null"),
    (
        "confirmed_withdrawals_have_one_payout",
        "withdrawals",
        "transaction_hash = 'other' where status = 'confirmed'",
    ),
    ("vesting_is_what_waits", "vestings", "amount_micros = 1 where status = 'waiting'"),
    ("vesting_is_what_waits", "vestings", "user_id = 7 where status = 'waiting'"),
    ("referrals_are_paid_once", "referrals", "amount_micros = 1 where status = 'paid'"),
];

#[test]
fn every_broken_law_is_found_within_one_round_and_stops_payouts() {
    for (law, table, change) in TAMPERINGS {
        let world = if table == "withdrawals" { paid() } else { books() };
        assert_eq!(a_whole_round(&world), [""; 0], "before {change}");
        let guards = format!(
            "select coalesce(group_concat('drop trigger ' || name, ';'), '') from sqlite_master
             where type = 'trigger' and tbl_name = '{table}'"
        );
        let guards = world.database.text(&guards);
        let unchecked = "pragma ignore_check_constraints = on; pragma foreign_keys = off";
        if table == "sealed_balances" {
            let some = "insert into sealed_balances values ('earner:998', 0)";
            world.database.execute(some).unwrap();
        }
        let tampering = format!("{guards}; {unchecked}; update {table} set {change}");
        world.database.execute(&tampering).unwrap();
        world.database.execute("update switches set is_on = 1 where name = 'payouts'").unwrap();
        let broken = a_whole_round(&world);
        assert!(broken.iter().any(|found| found == law), "{law} by {change}: {broken:?}");
        let paused = "select 1 - is_on from switches where name = 'payouts'";
        assert_eq!(world.database.number(paused), 1, "{law}");
    }
}

#[test]
fn rounds_hold_while_money_moves_between_their_pieces_whatever_fails() {
    let mut rounds = 0;
    for seed in 1..=12 {
        let world = TestWorld::new();
        let campaign = world.database.campaign(90_000_000);
        let task = world.database.visit_task(campaign, 3_000_000, 0, None);
        *world.dice.borrow_mut() = Dice::fair(seed);
        for moment in 0..60 {
            let id = i64::try_from(world.dice.borrow_mut().below(9)).unwrap() + 1;
            let earner = world.earner(id);
            let deed = world.dice.borrow_mut().below(3);
            match deed {
                0 => {}
                1 => drop(earner.post(&format!("/api/tasks/{task}/start"), "")),
                _ => drop(earner.claims(task)),
            }
            if moment % 4 == 0 {
                let address = world.chain.borrow().address_of(&format!("earner {id}"));
                earner.withdraws(&format!("rounds-story-{moment:04}"), "1.00", &address);
            }
            world.lives(4);
            let before = world.database.number(ENDED);
            // It fails before or after it took effect, and runs again.
            world.dice.borrow_mut().set_faults(60);
            let looked = poll(reconcile(&world, world.private_config(), SLOW));
            world.dice.borrow_mut().set_faults(0);
            if let Some(Ok(broken)) = looked {
                assert_eq!(broken, [""; 0], "seed {seed}, moment {moment}");
            }
            rounds += i64::from(world.database.number(ENDED) != before);
        }
        let all = "select count(*) from reconciliations where failures <> '[]'";
        assert_eq!(world.database.number(all), 0, "seed {seed}");
        world.database.laws_hold();
    }
    assert!(rounds >= 24, "only {rounds} rounds came to their end");
}

#[test]
fn what_was_seen_open_and_is_paid_before_the_end_of_its_round_counts() {
    let world = TestWorld::new();
    world.chain.borrow_mut().loses_messages(true);
    for id in 1..=3 {
        let address = world.chain.borrow().address_of(&format!("earner {id}"));
        world.earner_with(id, 2_000_000).withdraws("rounds-story-0000", "1.00", &address);
    }
    world.lives(20);
    assert_eq!(looks_at(&world, UP_TO_DATE), [""; 0]);
    world.chain.borrow_mut().loses_messages(false);
    world.lives(600);
    let paid = "select count(*) from withdrawals where status = 'confirmed'";
    assert_eq!(world.database.number(paid), 3);
    assert_eq!(a_whole_round(&world), [""; 0]);

    let (world, _, join) = friends(generous());
    for friend in 8..=10 {
        joins(&world.stranger(friend), join);
    }
    assert_eq!(looks_at(&world, UP_TO_DATE), [""; 0]);
    world.run_cron();
    let paid = "select count(*) from referrals where status = 'paid' and friend_id < 10";
    assert_eq!(world.database.number(paid), 1);
    assert_eq!(a_whole_round(&world), [""; 0]);
}

#[test]
fn whoever_asks_gets_everything_looked_at_from_the_beginning() {
    let world = books();
    looks(&world);
    world.database.execute("drop trigger accounts_change_by_transfer").unwrap();
    // An account that the present round has passed already.
    let first = "update accounts set balance_micros = balance_micros + 1
        where id = (select min(id) from accounts)";
    world.database.execute(first).unwrap();
    let now =
        earnest::app::books::reconcile::now(&world, world.private_config(), "olga@example.org");
    let broken = poll(now).unwrap().unwrap();
    assert!(broken.iter().any(|law| law == "balances_sum_to_zero"), "{broken:?}");
    assert_eq!(world.database.number(ENDED), world.now());
}
