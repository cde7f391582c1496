//! The simulator: thousands of random schedules of the production code, in which anything may fail
//! at every await and several acts go on at once, after which nobody has lost or won money.
//!
//! One seed is one schedule, and replays exactly: `make simulate SEED=<n>`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unreachable,
    clippy::unused_self,
    clippy::unwrap_used,
    reason = "a test that panics only fails"
)]

mod actors;
mod crowd;
mod fleet;
mod laws;
#[cfg(feature = "mutants")]
mod mutants;
mod partner;
mod person;
mod ring;
mod schedule;
mod seen;
mod sponsor;
mod wallets;
#[path = "../stories/world/mod.rs"]
mod world;

use fleet::Fleet;
use world::fates::Step;

/// Enough to meet every kind of event many times, and done within seconds.
const SEEDS_DEFAULT: u64 = 2_000;

#[test]
fn no_schedule_loses_or_doubles_money() {
    let seeds = match (number("SEED"), number("SEEDS").unwrap_or(SEEDS_DEFAULT)) {
        (Some(seed), _) => seed..=seed,
        (None, count) => 1..=count,
    };
    let few = seeds.clone().count() < SEEDS_DEFAULT.try_into().unwrap();
    let fleet = Fleet { seeds, threads: number("THREADS"), tells: true };
    match fleet.sail(schedule::run) {
        Ok(seen) => {
            println!("{seen}");
            let missing = seen.missing();
            assert!(few || missing.is_empty(), "no schedule came to: {missing:?}");
        }
        Err(wreck) => panic!(
            "schedule {} broke a law: {}\nReplay it: make simulate SEED={}",
            wreck.seed, wreck.story, wreck.seed
        ),
    }
}

#[test]
fn a_seed_replays_exactly() {
    for seed in 1..=20 {
        let told = || schedule::run(seed).to_string();
        assert_eq!(told(), told(), "schedule {seed} went another way");
    }
}

/// A method of the seam that never fails here would hide what its failure breaks.
#[test]
fn every_step_across_the_seam_has_its_fates() {
    let seam = include_str!("../../src/app/world.rs");
    let seam = seam.split_once("pub trait World").unwrap().1;
    let methods = seam.split("\n    fn ").skip(1);
    let waited_for = methods
        .filter(|method| method.split(';').next().is_some_and(|head| head.contains("impl Future")));
    // To verify a signature is to compute: nobody is asked, nothing can get lost.
    let names = waited_for
        .map(|method| method.split(['(', '<']).next().unwrap())
        .filter(|name| *name != "verifies");
    let mut known: Vec<_> = Step::ALL.iter().map(|(_, name)| *name).collect();
    known.dedup();
    assert_eq!(names.collect::<Vec<_>>(), known);
}

fn number(name: &str) -> Option<u64> {
    let text = std::env::var(name).ok().filter(|text| !text.is_empty())?;
    Some(text.parse().unwrap_or_else(|_| panic!("{name} has to be a number")))
}
