//! After a disaster nobody is paid twice and nothing is forgotten. `docs/OPERATING.md` has the
//! steps; these stories take them.

mod lost_key;
mod poison;
mod time_travel;
mod walk;

use crate::world::{OPERATOR, TestWorld};

const SWITCH: &str = "select is_on || reason from switches where name = 'payouts'";

impl TestWorld {
    /// As `make operate DO="recover olga@example.org"` does it.
    pub fn asks_to_recover(&self) {
        let now = self.now();
        self.database
            .execute(&format!(
                "insert into recoveries (asked_by, asked_at) values ('olga@example.org', {now})"
            ))
            .unwrap();
    }

    /// Asks, and waits for the end.
    pub fn recovers(&self) {
        self.asks_to_recover();
        self.is_recovered();
    }

    /// Waits until every hot wallet was read.
    pub fn is_recovered(&self) {
        for _ in 0..200 {
            self.lives(60);
            if self.database.number("select count(*) from recoveries where ended_at is null") == 0 {
                return;
            }
        }
        panic!("the recovery never ends: {:?}", self.reports.borrow().last());
    }

    /// As `make operate DO="on payouts olga@example.org"` does it.
    pub fn switches_payouts(&self, on: bool) -> Result<(), String> {
        self.database.execute(&format!(
            "update switches set is_on = {}, reason = 'operator' where name = 'payouts'",
            i32::from(on)
        ))
    }

    /// As `make operate DO="settled <finding> olga@example.org"` does it, for all of them.
    pub fn settles_findings(&self) {
        self.database
            .execute(
                "update findings set settled_by = 'olga@example.org', settled_at = 1
                 where settled_at is null",
            )
            .unwrap();
    }

    /// `kind, …` of what a person has to look at, oldest first.
    pub fn findings(&self) -> String {
        let sql = "select coalesce(group_concat(kind || ' ' || coalesce(withdrawal_id, '-') || ' '
             || amount_micros || ' ' || coalesce(user_id, '-'), '; '), '')
           from (select * from findings order by id)";
        self.database.text(sql)
    }
}

#[test]
fn a_restored_database_signs_nothing_until_an_operator_has_looked() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 5_000_000);
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws("recovery-story-key-1", "1.00", &address);
    world.lives(60);
    ann.withdraws("recovery-story-key-2", "1.00", &address);
    let moment = world.database.remember();
    world.lives(60);
    assert_eq!(world.chain.borrow().paid_to("ann"), 2_000_000);
    world.database.go_back_to(&moment);
    world.lives(300);
    assert_eq!(world.chain.borrow().paid_to("ann"), 2_000_000, "it was paid before");
    assert_eq!(world.database.number("select count(*) from batches"), 1);
    // What the chain shows is nobody's payout any more.
    assert_eq!(world.database.text(SWITCH), "0foreign_transfer");
    let told = world.telegram.borrow().said_to(OPERATOR);
    assert!(told.iter().any(|text| text.contains("foreign_transfer")), "{told:?}");
    // Switching payouts on without having looked changes nothing.
    world.switches_payouts(true).unwrap();
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 2_000_000);
    assert_eq!(world.database.text(SWITCH), "0unknown_messages");
}

#[test]
fn messages_that_no_indexer_shows_are_for_an_operator_to_explain() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 5_000_000);
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws("recovery-story-key-1", "1.00", &address);
    world.lives(60);
    // Two seqnos are gone, and there is no transaction to show for them.
    world.chain.borrow_mut().skip_seqnos(2);
    ann.withdraws("recovery-story-key-2", "1.00", &address);
    world.asks_to_recover();
    world.lives(300);
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
    assert_eq!(ann.withdrawal("2")["waiting"]["code"], "payouts_paused");
    assert_eq!(world.switches_payouts(true), Err("recovery_unfinished".to_owned()));
    world
        .database
        .execute(
            "insert into known_seqnos (wallet, seqno, operator, at)
               select wallet, seqno + 3, 'olga@example.org', 1 from batches",
        )
        .unwrap();
    world.lives(120);
    world.switches_payouts(true).unwrap();
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 2_000_000);
    assert_eq!(ann.withdrawal("2")["status"], "confirmed");
}
