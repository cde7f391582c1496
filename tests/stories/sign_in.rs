//! Identity comes from a verified signature, or from a session that came from one.

use earnest::wire::http::Method;

use crate::world::TestWorld;
use crate::world::earner::{Earner, Seen, init_data};

fn me(earner: &Earner, authorization: &str) -> Seen {
    earner.ask(Method::Get, "/api/me", &[("authorization", authorization)], "").unwrap()
}

fn sign_in(earner: &Earner) -> String {
    let session = earner.post("/api/session", "");
    assert_eq!(session.status, 200);
    format!("Bearer {}", session.json["token"].as_str().unwrap())
}

#[test]
fn init_data_is_accepted_in_both_spellings_on_every_request() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    let (_, raw) = ann.tma().split_once(' ').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    for scheme in ["tma", "TMA", "TelegramInitData", "telegraminitdata"] {
        assert_eq!(me(&ann, &format!("{scheme} {raw}")).status, 200, "{scheme}");
    }
    for header in [raw.clone(), format!("tma  {raw}"), format!("Basic {raw}"), String::new()] {
        assert_eq!(me(&ann, &header).code(), "signed_out", "{header}");
    }
}

#[test]
fn init_data_lasts_a_day_and_cannot_come_from_the_future() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let header = ann.tma();
    world.waits(86_400);
    assert_eq!(me(&ann, &header).status, 200);
    world.waits(1);
    assert_eq!(me(&ann, &header).code(), "signed_out");
    for (ahead, status) in [(60, 200), (61, 401)] {
        let date = (world.now() + ahead).to_string();
        let raw = init_data(&[("auth_date", &date), ("user", r#"{"id":7,"first_name":"A"}"#)]);
        assert_eq!(me(&ann, &format!("tma {raw}")).status, status, "{ahead}");
    }
}

#[test]
fn forged_init_data_is_refused_and_changes_nothing() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    let forged = ann.tma().replace("%22id%22%3A7", "%22id%22%3A8");
    assert_eq!(me(&ann, &forged).code(), "signed_out");
    assert_eq!(world.database.number("select count(*) from users"), 0);
    // Why, only metrics know.
    assert_eq!(*world.counts.borrow(), ["init_data_hash_mismatch"]);
}

#[test]
fn a_session_is_signed_in_by_init_data_and_ended_by_its_owner() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    let bearer = sign_in(&ann);
    assert_eq!(me(&ann, &bearer).json["user"]["id"], "7");
    let end = |header: &str| {
        ann.ask(Method::Delete, "/api/session", &[("authorization", header)], "").unwrap().status
    };
    assert_eq!(end(&ann.tma()), 401);
    assert_eq!(end(&bearer), 204);
    assert_eq!(me(&ann, &bearer).code(), "signed_out");
    // A session cannot prolong itself.
    let second = sign_in(&ann);
    let renewed = ann.ask(Method::Post, "/api/session", &[("authorization", &second)], "").unwrap();
    assert_eq!(renewed.code(), "signed_out");
}

#[test]
fn a_session_survives_a_forgetful_kv() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    let bearer = sign_in(&ann);
    let cost = |what: &str| {
        let before = world.database.trips.get();
        assert_eq!(me(&ann, &bearer).status, 200, "{what}");
        world.database.trips.get() - before
    };
    assert_eq!(cost("remembered"), 1);
    world.forgets_everything();
    assert_eq!(cost("forgotten"), 2);
    assert_eq!(cost("remembered again"), 1);
}

#[test]
fn a_session_ends_after_a_day_even_if_kv_keeps_it() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    let bearer = sign_in(&ann);
    world.waits(86_399);
    assert_eq!(me(&ann, &bearer).status, 200);
    world.waits(1);
    assert_eq!(me(&ann, &bearer).code(), "signed_out");
}

#[test]
fn tokens_are_stored_as_hashes_only() {
    let world = TestWorld::new();
    let bearer = sign_in(&world.stranger(7));
    let (_, token) = bearer.split_once(' ').unwrap();
    let stored = world.database.text("select token_hash from sessions");
    assert_ne!(stored, token);
    assert_eq!(stored.len(), 64);
    for token in ["", "x", &token.to_uppercase(), &format!("{token}0"), &stored] {
        let header = format!("Bearer {token}");
        assert_eq!(me(&world.stranger(7), &header).code(), "signed_out", "{token}");
    }
}

#[test]
fn ending_every_session_stops_money_at_once_although_kv_remembers() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let bearer = sign_in(&ann);
    let campaign = world.database.campaign(100_000);
    let task = world.database.visit_task(campaign, 50_000, 0, None);
    let path = format!("/api/tasks/{task}");
    let as_session = [("authorization", bearer.as_str())];
    ann.ask(Method::Post, &format!("{path}/start"), &as_session, "").unwrap();
    world.database.execute("update users set session_epoch = 1 where id = 7").unwrap();
    let claim = ann.ask(Method::Post, &format!("{path}/claim"), &as_session, "{}").unwrap();
    assert_eq!(claim.code(), "signed_out");
    assert_eq!(ann.balance(), 0);
    assert_eq!(ann.claims(task).status, 200, "Telegram's own signature still counts");
}
