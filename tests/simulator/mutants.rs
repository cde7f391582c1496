//! Shows that the simulator would notice: each known wrong design breaks a law within a thousand
//! schedules, and says which.

use earnest::domain::mutant::{Mutant, make};

use crate::fleet::Fleet;
use crate::number;
use crate::schedule::run_in;
use crate::seen::{SIGHTS, Seen};
use crate::world::Database;

const SEEDS: u64 = 1_000;

#[test]
fn every_mutant_is_found() {
    let survivors: Vec<_> = Mutant::ALL.into_iter().filter(|mutant| survives(*mutant)).collect();
    assert!(survivors.is_empty(), "nobody noticed {survivors:?}");
}

fn survives(mutant: Mutant) -> bool {
    let fleet = Fleet { seeds: 1..=SEEDS, threads: number("THREADS"), tells: false };
    match fleet.sail(|seed| run(mutant, seed)) {
        Ok(_) => {
            println!("{mutant:?}: survives");
            true
        }
        Err(wreck) => {
            let law = wreck.story.lines().skip(1).collect::<Vec<_>>().join(" ");
            println!("{mutant:?}: seed {}: {law}", wreck.seed);
            false
        }
    }
}

fn run(mutant: Mutant, seed: u64) -> Seen {
    make(mutant);
    let database = Database::borrowed(SIGHTS);
    if mutant == Mutant::ForgottenGuards {
        forget_guards(&database);
    }
    run_in(database, seed)
}

/// Every trigger that refuses something, and every index that allows one of something only.
fn forget_guards(database: &Database) {
    let drops = "select group_concat('drop ' || type || ' ' || name, ';') from sqlite_master
        where (type = 'trigger' and sql like '%raise(abort%')
        or (type = 'index' and sql like 'create unique index%')";
    database.execute(&database.text(drops)).unwrap();
}
