//! What many operations refuse alike, provoked at one after the other.

use earnest::app::config::Config;
use earnest::document::{Operation, Who};
use earnest::wire::access::HEADER;
use earnest::wire::http::{Body, Request};

use super::asking::{apis, ask, credential, letter, with_body, with_header};
use crate::world::TestWorld;
use crate::world::access::{claims, header, token};

/// Asks every operation that has the code among its own what makes it come true.
fn provoke(code: &str, act: impl Fn(&TestWorld, &Operation, Request) -> Request) {
    let world = TestWorld::new();
    let mut met = 0;
    for (side, api, document) in apis() {
        for operation in &api.operations {
            if !operation.codes().contains(&code) {
                continue;
            }
            let whole = letter(operation, &document, credential(&world, operation.who));
            let request = act(&world, operation, whole);
            let seen = ask(&world, side, &request);
            let what = format!("{} {}", operation.method, operation.path);
            assert_eq!(seen.code(), code, "{what} answered {} {}", seen.status, seen.json);
            world.is_down.set(false);
            world.is_exhausted.set(false);
            met += 1;
        }
    }
    assert!(met > 0, "no operation refuses with {code}");
}

/// Whoever adds an operation here opens it to the world.
#[test]
fn only_these_are_open_without_signing_in() {
    let [(_, public, _), (_, private, _)] = apis();
    let open = |operations: &[Operation], who: Who| -> Vec<String> {
        let open = operations.iter().filter(|operation| operation.who == who);
        open.map(|operation| format!("{} {}", operation.method, operation.path)).collect()
    };
    let expected = [
        "GET /exports/{token}",
        "GET /api/reserves",
        "GET /api/segments",
        "GET /api/openapi.json",
        "GET /healthz",
        "GET /app",
        "GET /reserves",
        "GET /r/{code}",
        "GET /terms",
        "GET /privacy",
        "GET /support",
        "GET /assets/{name}",
        "GET /tonconnect-manifest.json",
    ];
    assert_eq!(open(&public.operations, Who::Anybody), expected);
    assert_eq!(open(&private.operations, Who::Anybody), Vec::<String>::new());
    let within = [
        "GET /healthz",
        "POST /sweep",
        "GET /wallet-key/{account}",
        "POST /invoices/{id}/link",
        "POST /callback-answers",
        "POST /invitations/{user}",
        "POST /invitations/{user}/answer",
        "POST /pre-checkout",
    ];
    assert_eq!(open(&private.operations, Who::House), within);
    assert_eq!(open(&public.operations, Who::House), Vec::<String>::new());
}

#[test]
fn nobody_who_is_not_signed_in_gets_anywhere() {
    let other = "Bearer 0000000000000000000000000000000000000000000000000000000000000000";
    for (name, value) in [
        ("authorization", None),
        ("authorization", Some("")),
        ("authorization", Some("Bearer ")),
        ("authorization", Some(other)),
        ("authorization", Some("Basic YW5uOmFubg==")),
        ("authorization", Some("tma auth_date=1800000000&user=%7B%22id%22%3A42%7D&hash=00")),
    ] {
        provoke("signed_out", |_, operation, request| {
            let request = with_header(&request, "x-telegram-bot-api-secret-token", None);
            // Ending a session that is over already is no mistake: its answer may have been lost.
            let ends = operation.who == Who::OwnSession && value == Some(other);
            let value = if ends { Some("Bearer 00") } else { value };
            with_header(&with_header(&request, HEADER, None), name, value)
        });
    }
}

#[test]
fn without_a_credential_the_database_is_not_even_asked() {
    let world = TestWorld::new();
    for (side, api, document) in apis() {
        let closed = |operation: &&Operation| operation.codes().contains(&"signed_out");
        for operation in api.operations.iter().filter(closed) {
            let seen = ask(&world, side, &letter(operation, &document, None));
            assert_eq!((seen.status, seen.code()), (401, "signed_out"), "{}", operation.path);
        }
    }
    assert_eq!(world.database.trips.get(), 0);
}

#[test]
fn whoever_is_no_operator_may_not_even_look() {
    let nora = token("key-1", &header("key-1"), &claims("nora@example.org"));
    provoke("operator_not_allowed", |_, _, request| with_header(&request, HEADER, Some(&nora)));
}

#[test]
fn without_access_there_is_nothing_for_operators() {
    let mut world = TestWorld::new();
    let Config::Private(config) = &mut world.private else { unreachable!() };
    config.access = None;
    let [_, (side, api, document)] = apis();
    let operators = api.operations.iter().filter(|operation| operation.who == Who::Operator);
    for operation in operators {
        let request = letter(operation, &document, credential(&world, operation.who));
        assert_eq!(ask(&world, side, &request).code(), "admin_not_set_up", "{}", operation.path);
    }
}

#[test]
fn whoever_asks_too_often_waits() {
    provoke("too_many_requests", |world, _, request| {
        world.is_exhausted.set(true);
        request
    });
}

#[test]
fn what_is_too_large_is_not_read() {
    provoke("body_too_large", |_, _, request| with_body(&request, Body::TooLarge));
    let long = "a".repeat(9_300);
    provoke("headers_too_large", |_, _, request| {
        with_header(&request, "accept-language", Some(&long))
    });
}

#[test]
fn what_is_no_json_is_refused() {
    for media in [None, Some("text/plain"), Some("application/x-www-form-urlencoded")] {
        provoke("unsupported_media_type", |_, _, request| {
            with_header(&request, "content-type", media)
        });
    }
    for body in ["", "[", "[]", "null", "7", "{\"\\ud800\":1}", r#"{"nobody":"knows"}"#] {
        let bytes = Body::Bytes(body.as_bytes().to_vec());
        provoke("malformed_json", |_, _, request| with_body(&request, bytes.clone()));
    }
}

#[test]
fn a_cursor_that_no_answer_contained_is_refused() {
    for cursor in ["x", "", "0", "-1", "1e3", "9007199254740992", "%ff"] {
        provoke("cursor_malformed", |_, _, request| Request {
            query: format!("cursor={cursor}"),
            ..request
        });
    }
}

#[test]
fn a_request_that_moves_money_has_a_name_of_its_own() {
    let name = "idempotency-key";
    provoke("idempotency_key_missing", |_, _, request| with_header(&request, name, None));
    for key in ["short", "with spaces in it", &"x".repeat(65)] {
        provoke("idempotency_key_malformed", |_, _, request| {
            with_header(&request, name, Some(key))
        });
    }
}

/// The client learns that nothing is lost, and nothing else.
#[test]
fn when_nothing_answers_everybody_hears_the_same() {
    provoke("fault", |world, _, request| {
        world.forgets_everything();
        world.is_down.set(true);
        request
    });
}
