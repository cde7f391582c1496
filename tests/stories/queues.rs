//! Queue messages are only nudges: bad ones are buried, and repeated ones change nothing.

use crate::world::{Queued, TestWorld};

#[test]
fn a_message_that_nobody_understands_is_kept_for_a_person_to_look_at() {
    let world = TestWorld::new();
    for body in ["", "{", r#"{"v":2,"kind":"payout","id":"next"}"#, r#"{"v":1,"kind":"gift"}"#] {
        world.deliver(&Queued { due_at: 0, body: body.to_owned() });
    }
    assert_eq!(world.database.number("select count(*) from dead_letters"), 4);
    assert_eq!(world.queue.borrow().len(), 0, "it does not come again");
    assert_eq!(world.reports.borrow().len(), 4);
}

#[test]
fn messages_about_nothing_change_nothing() {
    let world = TestWorld::new();
    world.earner(7);
    let before = world.database.dump();
    for (kind, id) in [("verification", "7:1:once"), ("payout", "next"), ("notification", "12")] {
        let body = format!(r#"{{"v":1,"kind":"{kind}","id":"{id}"}}"#);
        world.deliver(&Queued { due_at: 0, body });
    }
    assert_eq!(world.database.dump(), before);
    assert_eq!(world.queue.borrow().len(), 0);
}

#[test]
fn a_hundred_messages_pay_one_withdrawal_once() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 3_000_000);
    let address = world.chain.borrow().address_of("ann");
    ann.withdraws("queue-story-key-1", "1.00", &address);
    let message = world.queue.borrow()[0].clone();
    for _ in 0..100 {
        world.deliver(&message);
    }
    world.lives(10);
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_000_000);
    assert_eq!(world.database.number("select count(*) from batches"), 1);
    let told = ann.was_told();
    assert_eq!(told.len(), 1, "{told:?}");
}
