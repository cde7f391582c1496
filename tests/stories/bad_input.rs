//! Bad input gets a clear problem with a stable code, is never a fault, and changes no row.

use earnest::wire::http::{Body, Method};
use earnest::wire::problem::FAULT_CODE;

use crate::world::TestWorld;
use crate::world::dice::Dice;
use crate::world::earner::{Seen, request};

#[test]
fn unknown_urls_and_methods_are_told_apart() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    for (method, path, status, code) in [
        (Method::Get, "/nothing", 404, "not_found"),
        (Method::Get, "//", 404, "not_found"),
        (Method::Get, "/api", 404, "not_found"),
        (Method::Get, "/api/me/", 404, "not_found"),
        (Method::Get, "/api/users/8", 404, "not_found"),
        (Method::Get, "/sweep", 404, "not_found"),
        (Method::Post, "/api/me", 405, "method_not_allowed"),
        (Method::Delete, "/api/tasks/1", 405, "method_not_allowed"),
        (Method::Put, "/api/tasks/1/claim", 405, "method_not_allowed"),
        (Method::Get, "/telegram/webhook", 405, "method_not_allowed"),
        (Method::Get, "/api/proofs", 405, "method_not_allowed"),
        (Method::Get, "/api/campaigns/1/fund", 405, "method_not_allowed"),
        (Method::Post, "/pre-checkout", 404, "not_found"),
        (Method::Post, "/invoices/1/link", 404, "not_found"),
        (Method::Other, "/app", 405, "method_not_allowed"),
        (Method::Post, "/api/wallet", 405, "method_not_allowed"),
        (Method::Post, "/api/wallet/challenge", 405, "method_not_allowed"),
        (Method::Get, "/wallet-key/0:00", 404, "not_found"),
        (Method::Get, "/api/tasks/9", 404, "task_not_found"),
        (Method::Get, "/api/tasks/-1", 404, "task_not_found"),
        (Method::Get, "/api/tasks/1%20or%201", 404, "task_not_found"),
        (Method::Get, "/api/tasks/9007199254740992", 404, "task_not_found"),
        (Method::Get, "/assets/../secrets", 404, "not_found"),
        (Method::Get, "/assets/app-0123456789abcdef.js", 404, "not_found"),
    ] {
        let seen = ann.ask(method, path, &[], "").unwrap();
        assert_eq!((seen.status, seen.code()), (status, code), "{method:?} {path}");
        assert_eq!(seen.header("content-type"), Some("application/problem+json"));
    }
}

#[test]
fn what_is_open_says_its_methods_to_anybody_and_nothing_else_does() {
    let world = TestWorld::new();
    for (path, status, allow) in [
        ("/api/reserves", 405, Some("GET")),
        ("/api/openapi.json", 405, Some("GET, HEAD")),
        ("/api/session", 405, Some("POST, DELETE")),
        ("/healthz", 405, Some("GET, HEAD")),
        ("/api/me", 401, None),
        ("/api/nothing", 401, None),
    ] {
        let asked = request(Method::Put, path, Vec::new(), b"");
        let seen = Seen::new(world.request(&asked).unwrap());
        assert_eq!((seen.status, seen.header("allow")), (status, allow), "{path}");
    }
}

#[test]
fn bodies_that_are_not_what_the_route_expects_are_refused() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let task = world.database.visit_task(world.database.campaign(9), 1, 0, None);
    let claim = format!("/api/tasks/{task}/claim");
    let key = ("idempotency-key", "bad-input-key-000");
    let fund = "/api/campaigns/1/fund";
    for path in [claim.as_str(), "/api/withdrawals", "/api/deposits", fund] {
        for body in [
            "",
            "{",
            "null",
            "[]",
            "7",
            r#""x""#,
            r#"{"code":7}"#,
            r#"{"amount":1.5}"#,
            r#"{"code":"1","user_id":8}"#,
            r#"{"address":"x","amount":1}"#,
            r#"{"address":"x","amount":"1","reward":"9"}"#,
            "\u{0}",
            "{\"code\":\"\\ud800\"}",
        ] {
            let seen = ann.ask(Method::Post, path, &[key], body).unwrap();
            assert_eq!((seen.status, seen.code()), (400, "malformed_json"), "{path} {body}");
        }
        let form = ("content-type", "application/x-www-form-urlencoded");
        let seen = ann.ask(Method::Post, path, &[key, form], "{}").unwrap();
        assert_eq!((seen.status, seen.code()), (415, "unsupported_media_type"));
    }
    let mut bytes = request(
        Method::Post,
        &claim,
        vec![("authorization", ann.tma()), ("content-type", "application/json".to_owned())],
        &[0x7b, 0xff, 0xfe, 0x7d],
    );
    assert_eq!(Seen::new(world.request(&bytes).unwrap()).code(), "malformed_json");
    bytes.body = Body::TooLarge;
    assert_eq!(Seen::new(world.request(&bytes).unwrap()).code(), "body_too_large");
    bytes.body = Body::Bytes(vec![b' '; 65_537]);
    assert_eq!(Seen::new(world.request(&bytes).unwrap()).code(), "body_too_large");
    assert_eq!(world.database.number("select count(*) from claims"), 0);
}

#[test]
fn headers_beyond_all_measure_are_refused() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    let long = format!("tma {}", "a".repeat(9_300));
    let seen = ann.ask(Method::Get, "/api/me", &[("authorization", &long)], "").unwrap();
    assert_eq!((seen.status, seen.code()), (431, "headers_too_large"));
    let path = format!("/api/{}", "a".repeat(1_100));
    assert_eq!(ann.get(&path).code(), "headers_too_large");
}

#[test]
fn a_refusal_speaks_the_callers_language_not_the_browsers() {
    let world = TestWorld::new();
    let omar = world.stranger(7).who_speaks("ar");
    let english = ("accept-language", "en-GB");
    for path in ["/api/tasks/9", "/api/nothing", "/api/ledger?cursor=x"] {
        let seen = omar.ask(Method::Get, path, &[english], "").unwrap();
        assert!(!seen.json["title"].as_str().unwrap().is_ascii(), "{path}");
    }
}

/// Garbage of every sort, from a seed: an answer always comes, and it is never a fault.
#[test]
fn garbage_is_never_a_fault() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let before = world.database.dump();
    let mut dice = Dice::fair(4_711);
    let words = [
        "api",
        "tasks",
        "1",
        "claim",
        "start",
        "ledger",
        "withdrawals",
        "deposits",
        "me",
        "..",
        "",
        "%00",
        "app",
        "assets",
        "session",
        "telegram",
        "webhook",
        "💥",
        "?cursor=%",
        "?limit=9e9",
    ];
    for _ in 0..5_000 {
        let mut path = String::new();
        for _ in 0..=dice.below(4) {
            path.push('/');
            path.push_str(words[usize::try_from(dice.below(20)).unwrap()]);
        }
        let length = dice.below(40);
        let body: Vec<u8> = (0..length).map(|_| dice.below(256).try_into().unwrap()).collect();
        let methods = [Method::Get, Method::Post, Method::Put, Method::Delete, Method::Patch];
        let method = methods[usize::try_from(dice.below(5)).unwrap()];
        let headers = vec![
            ("authorization", ann.tma()),
            ("content-type", "application/json".to_owned()),
            ("idempotency-key", "garbage-key-00000".to_owned()),
            ("x-telegram-bot-api-secret-token", crate::world::WEBHOOK_SECRET.to_owned()),
        ];
        if (method, path.as_str()) == (Method::Post, "/api/session") {
            continue;
        }
        let seen = Seen::new(world.request(&request(method, &path, headers, &body)).unwrap());
        assert_ne!(seen.code(), FAULT_CODE, "{method:?} {path} {body:?}");
        assert!(seen.status < 500, "{method:?} {path}");
    }
    assert_eq!(world.database.dump(), before);
}
