//! What nobody decides: time, the chain and those who show it, KV, Telegram, empty purses.

use crate::actors::earners::somebody_withdraws;
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
    the_chain_drifts(schedule, seconds);
    vec![Act::new(async move { schedule.world.waits(seconds) })]
}

/// Rarely, since a day later little is under way any more. Cron seals what was written.
pub fn a_day_passes(schedule: &Schedule) -> Vec<Act<'_>> {
    if schedule.roll(2) == 0 {
        return Vec::new();
    }
    schedule.happened("days passed");
    vec![Act::new(async move {
        schedule.world.waits(86_400);
        schedule.world.ticks().await;
    })]
}

/// Its clock comes a little nearer to ours, or goes away from it; it never goes back.
fn the_chain_drifts(schedule: &Schedule, seconds: i64) {
    let ahead = &schedule.world.chain_ahead_seconds;
    let drift = (schedule.seconds(5) - 2).max(-seconds);
    ahead.set((ahead.get() + drift).clamp(-20, 20));
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
            tracing_delay_seconds: seconds(90),
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
    match schedule.roll(6) {
        0 => world.chain.borrow_mut().lock(&schedule.wallet_of(person.id)),
        1 => world.chain.borrow_mut().unlock(&schedule.wallet_of(person.id)),
        2 => world.forgets_everything(),
        3 => drop(world.telegram.borrow_mut().members.remove(&person.id)),
        4 => drop(world.telegram.borrow_mut().blocked_by.insert(person.id)),
        _ => drop(world.telegram.borrow_mut().blocked_by.remove(&person.id)),
    }
    Vec::new()
}

/// Too little for all; whoever asks is shown what was there before, so that more is signed than the
/// wallet can pay.
pub fn a_purse_runs_empty(schedule: &Schedule) -> Vec<Act<'_>> {
    let mut chain = schedule.world.chain.borrow_mut();
    let lane = chain.lane_that_waits().unwrap_or_else(|| schedule.any_lane());
    if schedule.roll(2) == 0 {
        // The wallet's own fee and two payouts take a little more.
        chain.set_ton_of(lane, schedule.seconds(100_000_000));
    } else {
        chain.set_usdt_of(lane, schedule.seconds(2 * schedule.reward.unsigned_abs()));
    }
    if schedule.roll(4) > 0 {
        chain.behaviour =
            Behaviour { indexer_lag_seconds: 60, node_lag_seconds: 60, ..Behaviour::default() };
    }
    Vec::new()
}

/// Sometimes, while nothing is under way there, somebody sends a message of their own from a hot
/// wallet: nothing more may be signed there until an operator has looked.
pub fn somebody_uses_our_key(schedule: &Schedule) {
    let lane = schedule.any_lane();
    let wallet = schedule.world.chain.borrow().seqnos().nth(lane).unwrap().0;
    let open =
        format!("select count(*) from batches where wallet = '{wallet}' and status <> 'settled'");
    if schedule.roll(4) == 0 && schedule.world.database.number(&open) == 0 {
        schedule.world.chain.borrow_mut().skip_seqnos_of(lane, 1);
        schedule.happened("keys used by others");
        schedule.act(somebody_withdraws(schedule));
    }
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
