//! Whoever invited a friend gets something out of the fees once the friend has done a checked task.

use earnest::domain::terms::Terms;
use earnest::domain::vesting::Reason;

use crate::world::TestWorld;
use crate::world::earner::Earner;
use crate::world::operator::{FREE, micros};

const DAY: i64 = 86_400;

/// Terms with a fee that pays for every second friend.
pub fn generous() -> Terms {
    Terms { fee_ppm: 500_000, referral: micros(1_000_000), ..FREE }
}

/// Seven has invited eight, nine and ten; all are in the channel.
pub fn friends(terms: Terms) -> (TestWorld, i64, i64) {
    let world = TestWorld::new();
    world.sets_terms(terms).unwrap();
    let code = world.earner(7).referral_code();
    for friend in 8..=10 {
        world.stranger(friend).says(friend, &format!("/start {code}"));
        world.telegram.borrow_mut().members.insert(friend);
    }
    let campaign = world.database.campaign(100_000_000);
    let (visit, join) = (
        world.database.visit_task(campaign, 1_000_000, 0, None),
        world.database.join_task(campaign, 1_000_000),
    );
    (world, visit, join)
}

pub fn joins(friend: &Earner, task: i64) {
    friend.claims(task);
    friend.world.run_queues();
}

fn states(world: &TestWorld) -> String {
    world.database.text(
        "select coalesce(group_concat(friend_id || status || coalesce(reason, ''), ' '), '')
         from referrals",
    )
}

/// An hour in which fees move.
fn an_hour_later(world: &TestWorld) {
    world.waits(3_600);
    world.run_cron();
}

#[test]
fn a_friend_counts_once_after_a_task_that_was_checked_as_far_as_fees_reach() {
    let (world, visit, join) = friends(generous());
    let (ann, bob) = (world.stranger(7), world.stranger(8));
    bob.post(&format!("/api/tasks/{visit}/start"), "");
    bob.claims(visit);
    an_hour_later(&world);
    assert_eq!((states(&world), world.fees()), (String::new(), 500_000), "nobody checked a visit");
    joins(&bob, join);
    assert_eq!(states(&world), "8waiting");
    world.run_cron();
    assert_eq!(ann.balance(), 0, "the fees do not reach yet");
    an_hour_later(&world);
    assert_eq!((states(&world), ann.balance(), world.fees()), ("8paid".into(), 1_000_000, 0));
    let campaign = world.database.campaign(10_000_000);
    joins(&bob, world.database.join_task(campaign, 1_000_000));
    an_hour_later(&world);
    an_hour_later(&world);
    assert_eq!((ann.balance(), world.fees()), (1_000_000, 500_000), "once for each friend");
    let line = ann.get("/api/ledger").json["entries"][0].clone();
    assert_eq!(
        (line["kind"].as_str(), line["amount"]["micros"].as_i64()),
        (Some("referral"), Some(1_000_000))
    );
    world.database.books_balance();
}

#[test]
fn the_switch_keeps_referrals_waiting_and_the_amount_stays_as_it_was() {
    let (world, _, join) = friends(Terms { referral: micros(300_000), ..generous() });
    world.stranger(8).claims(join);
    world.sets_terms(FREE).unwrap();
    world.database.execute("update switches set is_on = 0 where name = 'referrals'").unwrap();
    world.run_queues();
    an_hour_later(&world);
    assert_eq!((states(&world), world.fees()), ("8waiting".into(), 500_000));
    world.database.execute("update switches set is_on = 1 where name = 'referrals'").unwrap();
    world.run_cron();
    assert_eq!((world.stranger(7).balance(), world.fees()), (300_000, 200_000));
    joins(&world.stranger(9), join);
    assert_eq!(states(&world), "8paid", "the terms in force thank for nobody");
}

#[test]
fn a_friend_whose_reward_was_clawed_back_counts_for_nothing() {
    let (world, _, join) = friends(Terms { holding_seconds: DAY, ..generous() });
    joins(&world.stranger(8), join);
    joins(&world.stranger(9), join);
    joins(&world.stranger(10), join);
    an_hour_later(&world);
    assert_eq!(states(&world), "8waiting 9waiting 10waiting");
    world.claws_back(8, join, Reason::Duplicate).unwrap();
    assert_eq!(states(&world), "8voidclawed_back 9waiting 10waiting");
    world.waits(DAY);
    world.run_cron();
    assert_eq!(states(&world), "8voidclawed_back 9paid 10waiting", "fees reach for one");
    assert_eq!((world.stranger(7).balance(), world.fees()), (1_000_000, 500_000));
    world.database.books_balance();
}

#[test]
fn nothing_is_paid_to_or_for_somebody_banned() {
    let (world, _, join) = friends(generous());
    joins(&world.stranger(8), join);
    joins(&world.stranger(9), join);
    world.database.execute("update users set standing = 'banned' where id = 8").unwrap();
    an_hour_later(&world);
    assert_eq!(states(&world), "8voidbanned 9paid");
    world.database.books_balance();
}

/// Each law is broken by hand, with the guard that makes it impossible taken away.
#[test]
fn a_broken_law_about_terms_stops_payouts() {
    for (law, guard, tampering) in [
        (
            "vesting_is_what_waits",
            "vestings_guard_insert",
            "insert into vestings (user_id, task_id, period, part, amount_micros, due_at)
               select user_id, task_id, period, 1, 5, 9999999999 from claims where user_id = 8",
        ),
        (
            "fees_are_of_paid_claims",
            "claims_guard_update",
            "update claims set fee_micros = 0 where user_id = 8",
        ),
        (
            "referrals_are_paid_once",
            "referrals_guard_update",
            "update referrals set status = 'void', reason = 'banned' where friend_id = 8",
        ),
    ] {
        let (world, _, join) = friends(Terms { referral: micros(300_000), ..generous() });
        joins(&world.stranger(8), join);
        an_hour_later(&world);
        assert_eq!(states(&world), "8paid");
        let failures = "select failures from reconciliations order by id desc limit 1";
        assert_eq!(world.database.text(failures), "[]");
        world.database.execute(&format!("drop trigger {guard}; {tampering}")).unwrap();
        an_hour_later(&world);
        assert!(world.database.text(failures).contains(law), "{law}");
        let switch = "select is_on from switches where name = 'payouts'";
        assert_eq!(world.database.number(switch), 0, "{law}");
    }
}
