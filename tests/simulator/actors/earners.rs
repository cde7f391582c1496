//! People who do tasks, withdraw, change their minds, sign in, and end their sessions.

use earnest::wire::http::Method;

use crate::crowd::Act;
use crate::schedule::Schedule;
use crate::world::earner::Earner;

const PROOFS: u64 = 12;

pub fn somebody_claims(schedule: &Schedule) -> Vec<Act<'_>> {
    let (world, person) = (&schedule.world, schedule.anybody());
    let task = schedule.any_task();
    let taps = schedule.roll(2);
    vec![Act::new(async move {
        person.asks(world, Method::Post, &format!("/api/tasks/{task}/start"), None, "").await;
        for _ in 0..=taps {
            let path = format!("/api/tasks/{task}/claim");
            person.asks(world, Method::Post, &path, None, "{}").await;
        }
    })]
}

/// Or is back. Telegram mostly says so, sometimes twice.
pub fn somebody_leaves(schedule: &Schedule) -> Vec<Act<'_>> {
    let (world, person) = (&schedule.world, schedule.anybody());
    if world.telegram.borrow_mut().members.insert(person.id) {
        return Vec::new();
    }
    world.telegram.borrow_mut().members.remove(&person.id);
    schedule.happened("left a channel");
    let times = schedule.roll(3);
    let update = schedule.next_departure();
    vec![Act::new(async move {
        for _ in 0..times {
            world.answers(&Earner::new(world, person.id).leaving(update)).await;
        }
    })]
}

/// Sometimes with a second tap while the first is under way.
pub fn somebody_withdraws(schedule: &Schedule) -> Vec<Act<'_>> {
    let person = schedule.anybody();
    let taps = if schedule.roll(4) == 0 { 2 } else { 1 };
    let linked = person.linked.get().filter(|_| schedule.roll(8) > 0);
    let recipient = match linked {
        Some(app) => schedule.wallets.app(person.id, app).friendly(),
        None => schedule.address_of(person.id),
    };
    let tap = || {
        let recipient = recipient.clone();
        Act::new(async move {
            person.withdraws(schedule, recipient).await;
        })
    };
    (0..taps).map(|_| tap()).collect()
}

pub fn somebody_cancels(schedule: &Schedule) -> Vec<Act<'_>> {
    let (world, person) = (&schedule.world, schedule.anybody());
    vec![Act::new(async move {
        let seen = person.asks(world, Method::Get, "/api/withdrawals", None, "").await;
        let Some(newest) = seen.json["withdrawals"][0]["id"].as_str() else { return };
        let path = format!("/api/withdrawals/{newest}");
        person.asks(world, Method::Delete, &path, None, "").await;
    })]
}

pub fn somebody_signs_in(schedule: &Schedule) -> Vec<Act<'_>> {
    let person = schedule.anybody();
    vec![Act::new(person.signs_in(&schedule.world))]
}

pub fn somebody_signs_out(schedule: &Schedule) -> Vec<Act<'_>> {
    let person = schedule.anybody();
    if !person.is_signed_in() {
        return Vec::new();
    }
    vec![Act::new(async move {
        person.signs_out(&schedule.world).await;
        schedule.happened("signed out");
    })]
}

/// Asks for the proof of their oldest line, which is in an object once its day is sealed.
pub fn somebody_checks_their_books(schedule: &Schedule) -> Vec<Act<'_>> {
    let (world, person) = (&schedule.world, schedule.anybody());
    vec![Act::new(async move {
        let seen = person.asks(world, Method::Get, "/api/ledger", None, "").await;
        let oldest = seen.json["entries"].as_array().and_then(|lines| lines.last());
        let Some(number) = oldest.and_then(|line| line["number"].as_str()) else { return };
        let path = format!("/api/ledger/{number}/proof");
        // Again and again, since many answers are lost on the way.
        for _ in 0..PROOFS {
            let seen = person.asks(world, Method::Get, &path, None, "").await;
            if seen.status == 200 {
                schedule.happened("lines proven");
            }
        }
    })]
}

pub fn somebody_ends_every_session(schedule: &Schedule) -> Vec<Act<'_>> {
    let person = schedule.anybody();
    vec![Act::new(async move {
        person.ends_every_session(&schedule.world);
        schedule.happened("sessions ended");
    })]
}
