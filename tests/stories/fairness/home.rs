//! Honest people: families on one phone, travellers, couples with one wallet's worth of luck.

use super::{asks, state};
use crate::world::TestWorld;
use crate::world::signs::From;

const WEEK: [&str; 4] = ["DE", "AT", "IT", "DE"];

#[test]
fn a_family_on_one_phone_that_travels_is_not_slowed() {
    let world = TestWorld::new();
    let device = Some(7);
    let mut code = None;
    for id in 1..=5 {
        for country in WEEK {
            let code = code.as_deref();
            let from = From { device, country: Some(country), code, ..From::default() };
            world.stranger(id).signs_in(from);
            world.waits(3_600);
        }
        code.get_or_insert_with(|| world.stranger(1).referral_code());
        let member = world.earner_with(id, 5_000_000);
        asks(&member, "fairness-home-key-1", "5.00");
    }
    world.lives(180);
    for id in 1..=5 {
        assert_eq!(state(&world.stranger(id), &id.to_string()), "confirmed", "{id}");
    }
    assert_eq!(world.database.number("select count(*) from fairness_decisions"), 0);
    world.database.books_balance();
}

#[test]
fn whoever_sends_no_device_key_loses_nothing() {
    let world = TestWorld::new();
    let ann = world.earner_from(7, From::default(), 5_000_000);
    let id = asks(&ann, "fairness-home-key-1", "5.00");
    world.lives(90);
    assert_eq!(state(&ann, &id), "confirmed");
    assert_eq!(world.database.number("select count(*) from device_keys"), 0);
}
