//! Telegram brings updates to the webhook.

use earnest::wire::http::Method;
use insta::assert_snapshot;

use crate::world::TestWorld;
use crate::world::earner::{Seen, request};

#[test]
fn start_creates_somebody_once_and_offers_the_app() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    let greeting = ann.says(1, "/start");
    assert_eq!(greeting.status, 200);
    assert_eq!(greeting.json["method"], "sendMessage");
    assert_eq!(greeting.json["chat_id"], 7);
    let button = &greeting.json["reply_markup"]["inline_keyboard"][0][0];
    let url = button["web_app"]["url"].as_str().unwrap();
    assert_snapshot!(url, @"https://earn.example/app?lang=en");
    ann.says(2, "/start");
    ann.says(3, "what is this?");
    assert_eq!(world.database.number("select count(*) from users"), 1);
    assert_eq!(world.database.number("select count(*) from accounts where kind = 'earner'"), 1);
}

#[test]
fn an_invitation_is_remembered_once_and_greets_differently() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner(7), world.stranger(8));
    let link = ann.get("/api/me").json["referral_link"].as_str().unwrap().to_owned();
    let (_, code) = link.split_once("?start=").unwrap();
    let invited = bob.says(1, &format!("/start {code}"));
    let plain = world.stranger(9).says(2, "/start nobodyscode");
    assert_ne!(invited.json["text"], plain.json["text"]);
    assert_eq!(world.database.number("select referred_by from users where id = 8"), 7);
    assert_eq!(world.database.number("select count(*) from users where referred_by is null"), 2);
    // Nobody is invited again, and nobody invites themselves.
    let other = world.earner(10).get("/api/me").json["referral_link"].clone();
    let (_, other) = other.as_str().unwrap().split_once("?start=").unwrap();
    world.waits(1);
    let late = bob.says(3, &format!("/start {other}"));
    assert!(late.json["text"].as_str().unwrap().starts_with("Welcome back!"), "{:?}", late.json);
    let own = ann.says(4, &format!("/start {code}"));
    assert!(own.json["text"].as_str().unwrap().starts_with("This is your own invitation link."));
    assert_eq!(own.json["reply_markup"]["inline_keyboard"][2][0]["switch_inline_query"], "");
    let again = bob.says(5, &format!("/start r-{code}"));
    assert_eq!(again.json["text"], invited.json["text"], "that is how they came");
    let task = bob.says(6, "/start t-1");
    assert_eq!(task.json["text"], invited.json["text"], "a link to a task is no invitation");
    assert_eq!(world.database.number("select referred_by from users where id = 8"), 7);
    assert_eq!(world.database.number("select count(*) from users where referred_by = id"), 0);
}

#[test]
fn an_update_that_comes_twice_is_answered_once() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    assert!(ann.says(1, "/start").json["method"].is_string());
    let again = ann.says(1, "/start");
    assert_eq!((again.status, again.json.is_null()), (200, true));
    assert_eq!(world.database.number("select count(*) from telegram_updates"), 1);
}

#[test]
fn somebody_who_speaks_arabic_is_greeted_in_arabic() {
    let world = TestWorld::new();
    let omar = world.stranger(7).who_speaks("ar");
    let greeting = omar.says(1, "/start");
    let english = world.stranger(8).says(2, "/start");
    assert_ne!(greeting.json["text"], english.json["text"]);
    let url = &greeting.json["reply_markup"]["inline_keyboard"][0][0]["web_app"]["url"];
    assert_snapshot!(url.as_str().unwrap(), @"https://earn.example/app?lang=ar");
}

#[test]
fn updates_that_we_do_not_use_are_acknowledged() {
    let world = TestWorld::new();
    let secret = || {
        let secret = crate::world::WEBHOOK_SECRET.to_owned();
        vec![("x-telegram-bot-api-secret-token", secret)]
    };
    for body in [r#"{"update_id":1}"#, r#"{"update_id":2,"poll":{"id":"1"}}"#] {
        let update = request(Method::Post, "/telegram/webhook", secret(), body.as_bytes());
        assert_eq!(Seen::new(world.request(&update).unwrap()).status, 200, "{body}");
    }
    let garbage = request(Method::Post, "/telegram/webhook", secret(), b"{");
    assert_eq!(Seen::new(world.request(&garbage).unwrap()).code(), "malformed_json");
}

#[test]
fn a_webhook_without_the_secret_changes_nothing() {
    let world = TestWorld::new();
    let update = br#"{"update_id":1,"message":{"text":"/start","chat":{"type":"private"},
        "from":{"id":7,"is_bot":false}}}"#;
    let wrong = ["", "test-webhook-secre", "test-webhook-secrets", "TEST-WEBHOOK-SECRET"];
    let headers = wrong.map(|secret| vec![("x-telegram-bot-api-secret-token", secret.to_owned())]);
    for headers in headers.into_iter().chain([Vec::new()]) {
        let request = request(Method::Post, "/telegram/webhook", headers, update);
        assert_eq!(Seen::new(world.request(&request).unwrap()).status, 401);
    }
    assert_eq!(world.database.trips.get(), 0);
    assert_eq!(world.database.number("select count(*) from users"), 0);
}
