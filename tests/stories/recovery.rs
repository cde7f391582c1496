//! After a disaster: a database that went back in time pays nobody twice.

use crate::world::{OPERATOR, TestWorld};

/// What a restore forgets: the batch, its payout, and that the withdrawal was ever paid.
const FORGET: &str = "
    drop trigger batches_never_vanish; drop trigger variants_never_vanish;
    drop trigger payouts_never_vanish; drop trigger withdrawals_guard_update;
    drop trigger transfers_never_vanish; drop trigger accounts_change_by_transfer;
    delete from notifications; delete from batch_variants where batch_id = 2;
    delete from payouts where batch_id = 2; delete from batches where id = 2;
    update withdrawals set status = 'requested', transaction_hash = null, settled_at = null,
      jetton_wallet = null, approved_at = null where id = 2;
    delete from transfers where id = 'payout:2';
    update accounts set balance_micros = balance_micros + 1000000 where id = 'held';
    update accounts set balance_micros = balance_micros - 1000000 where id = 'treasury';";

#[test]
fn a_restored_database_signs_nothing_until_an_operator_has_looked() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 5_000_000);
    let address = world.chain.borrow().address_of("ann");
    for key in ["recovery-story-key-1", "recovery-story-key-2"] {
        ann.withdraws(key, "1.00", &address);
        world.lives(60);
    }
    assert_eq!(world.chain.borrow().paid_to("ann"), 2_000_000);
    world.database.execute(FORGET).unwrap();
    world.lives(300);
    assert_eq!(world.chain.borrow().paid_to("ann"), 2_000_000, "it was paid before");
    assert_eq!(world.database.number("select count(*) from batches"), 1);
    let switch = "select is_on || reason from switches where name = 'payouts'";
    assert_eq!(world.database.text(switch), "0unknown_messages");
    let told = world.telegram.borrow().said_to(OPERATOR);
    assert!(told.iter().any(|text| text.contains("unknown_messages")), "{told:?}");
    // Switching payouts on without having looked changes nothing.
    world.database.execute("update switches set is_on = 1 where name = 'payouts'").unwrap();
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 2_000_000);
    assert_eq!(world.database.text(switch), "0unknown_messages");
}

#[test]
fn after_an_operator_has_looked_payouts_go_on() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 5_000_000);
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws("recovery-story-key-1", "1.00", &address);
    world.lives(60);
    // Somebody moved money by hand: two messages that are nobody's batch.
    world.chain.borrow_mut().skip_seqnos(2);
    ann.withdraws("recovery-story-key-2", "1.00", &address);
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
    assert_eq!(ann.withdrawal("2")["waiting"]["code"], "payouts_paused");
    world
        .database
        .execute(
            "insert into known_seqnos (wallet, seqno, operator, at)
               select wallet, seqno + 3, 'olga@example.org', 1 from batches;
             update switches set is_on = 1 where name = 'payouts'",
        )
        .unwrap();
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 2_000_000);
    assert_eq!(ann.withdrawal("2")["status"], "confirmed");
}
