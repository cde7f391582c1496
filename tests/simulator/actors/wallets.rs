//! People who link, change and unlink their wallets, and those who would like to do it for them.

use earnest::wire::http::Method;
use serde_json::Value;

use crate::crowd::Act;
use crate::person::Person;
use crate::schedule::Schedule;
use crate::wallets::{APPS_EACH, Signed};

const PATH: &str = "/api/wallet";

pub fn somebody_links_a_wallet(schedule: &Schedule) -> Vec<Act<'_>> {
    let person = schedule.anybody();
    let app = any_app(schedule);
    let taps = schedule.roll(2);
    vec![Act::new(async move {
        let Some(challenge) = challenge(schedule, person).await else { return };
        let now = schedule.world.now();
        let proof = schedule.wallets.sign(person.id, app, &challenge, now);
        for _ in 0..=taps {
            puts(schedule, person, &proof).await;
        }
    })]
}

pub fn somebody_unlinks_their_wallet(schedule: &Schedule) -> Vec<Act<'_>> {
    let person = schedule.anybody();
    vec![Act::new(async move {
        let seen = person.asks(&schedule.world, Method::Delete, PATH, None, "").await;
        person.learns(schedule, &seen);
    })]
}

/// An old proof once more: by its owner, whose phone had no answer, or by whoever has seen it.
pub fn somebody_replays_a_proof(schedule: &Schedule) -> Vec<Act<'_>> {
    let Some(Signed { person, proof, .. }) = any_proof(schedule) else { return Vec::new() };
    schedule.happened("proofs replayed");
    let owner = schedule.people.iter().find(|other| other.id == person).unwrap();
    let again = move || {
        let proof = proof.clone();
        Act::new(async move {
            puts(schedule, owner, &proof).await;
        })
    };
    (0..=schedule.roll(2)).map(|_| again()).collect()
}

/// Somebody else's proof, or a proof of one's own for somebody else's challenge.
pub fn somebody_steals_a_proof(schedule: &Schedule) -> Vec<Act<'_>> {
    let Some(signed) = any_proof(schedule) else { return Vec::new() };
    let thief = schedule.anybody();
    if thief.id == signed.person {
        return Vec::new();
    }
    let proof = if schedule.roll(2) == 0 {
        schedule.happened("proofs stolen");
        signed.proof
    } else {
        schedule.happened("challenges stolen");
        let app = schedule.wallets.app(thief.id, any_app(schedule));
        app.signs(&signed.challenge, schedule.world.now())
    };
    vec![Act::new(async move {
        let status = puts(schedule, thief, &proof).await;
        assert_ne!(status, 200, "a stolen proof links a wallet");
    })]
}

fn any_app(schedule: &Schedule) -> usize {
    usize::try_from(schedule.roll(APPS_EACH.try_into().unwrap())).unwrap()
}

fn any_proof(schedule: &Schedule) -> Option<Signed> {
    let signed = schedule.wallets.signed.borrow();
    let count = u64::try_from(signed.len()).unwrap();
    if count == 0 {
        return None;
    }
    signed.get(usize::try_from(schedule.roll(count)).unwrap()).cloned()
}

async fn challenge(schedule: &Schedule, person: &Person) -> Option<String> {
    let path = "/api/wallet/challenge";
    let seen = person.asks(&schedule.world, Method::Get, path, None, "").await;
    seen.json["payload"].as_str().map(str::to_owned)
}

async fn puts(schedule: &Schedule, person: &Person, proof: &Value) -> u16 {
    let body = proof.to_string();
    let seen = person.asks(&schedule.world, Method::Put, PATH, None, &body).await;
    person.learns(schedule, &seen);
    seen.status
}
