//! What nobody decides: time, the chain and those who show it, KV, Telegram, empty purses.

use crate::crowd::Act;
use crate::schedule::Schedule;
use crate::world::chain::{Behaviour, Lie, Second};

/// Purses that are never empty.
const USDT_PLENTY: i64 = 1_000_000_000_000;
const TON_PLENTY: i64 = 1_000_000_000_000;

/// Mostly moments, sometimes longer than a signed message lives. Whoever acts at the same time is
/// held up for so long.
pub fn time_passes(schedule: &Schedule) -> Vec<Act<'_>> {
    let below = if schedule.roll(2) == 0 { 300 } else { 40 };
    let seconds = schedule.seconds(below);
    vec![Act::new(async move { schedule.world.waits(seconds) })]
}

/// Anything from a perfect chain to one that loses, delays, shows the past, or says nothing.
pub fn the_chain_misbehaves(schedule: &Schedule) -> Vec<Act<'_>> {
    let seconds = |below| if schedule.roll(2) == 0 { 0 } else { schedule.seconds(below) };
    let behaviour = match schedule.roll(5) {
        // All is well, but for longer than a signed message lives nobody sees what happened.
        0 => Behaviour { indexing_delay_seconds: 600, ..Behaviour::default() },
        1 => Behaviour { silent: true, ..Behaviour::default() },
        _ => Behaviour {
            silent: false,
            loses_messages: schedule.roll(4) == 0,
            inclusion_delay_seconds: seconds(150),
            finality_delay_seconds: seconds(20),
            tracing_delay_seconds: seconds(20),
            indexing_delay_seconds: seconds(60),
            indexer_lag_seconds: seconds(60),
            node_lag_seconds: seconds(60),
        },
    };
    vec![Act::new(async move { schedule.world.chain.borrow_mut().behaviour = behaviour })]
}

/// Whoever is asked besides is honest, behind, silent, or says what is not so.
pub fn the_second_indexer_misbehaves(schedule: &Schedule) -> Vec<Act<'_>> {
    let honest = Second::default();
    let second = match schedule.roll(5) {
        0 => Second { silent: true, ..honest },
        1 => Second { lag_seconds: schedule.seconds(300), ..honest },
        2 => Second { lie: Some(Lie::Bounced), ..honest },
        3 => Second { lie: Some(Lie::NeverIncluded), ..honest },
        _ => honest,
    };
    vec![Act::new(async move { schedule.world.chain.borrow_mut().second = second })]
}

pub fn something_else_misbehaves(schedule: &Schedule) -> Vec<Act<'_>> {
    let world = &schedule.world;
    let person = schedule.anybody();
    match schedule.roll(8) {
        0 => world.chain.borrow_mut().lock(&schedule.wallet_of(person.id)),
        1 => world.chain.borrow_mut().unlock(&schedule.wallet_of(person.id)),
        2 => world.forgets_everything(),
        3 => drop(world.telegram.borrow_mut().members.remove(&person.id)),
        4 => drop(world.telegram.borrow_mut().blocked_by.insert(person.id)),
        5 => {
            let short = schedule.seconds(1_200_000_000);
            world.chain.borrow_mut().set_ton_of(schedule.any_lane(), short);
        }
        // Too little for all, sometimes only after the batch was signed.
        _ => {
            let short = schedule.seconds(3 * schedule.reward.unsigned_abs());
            world.chain.borrow_mut().set_usdt_of(schedule.any_lane(), short);
        }
    }
    Vec::new()
}

pub fn clears_up(schedule: &Schedule) {
    let mut chain = schedule.world.chain.borrow_mut();
    chain.behaviour = Behaviour::default();
    chain.second = Second::default();
    chain.set_usdt(USDT_PLENTY);
    chain.set_ton(TON_PLENTY);
    let mut telegram = schedule.world.telegram.borrow_mut();
    telegram.members.extend(schedule.people.iter().map(|person| person.id));
}
