//! Who an operator is: only a person whom Cloudflare Access vouches for, with a key of its own.

use earnest::wire::http::Method::{Get, Post};
use earnest::wire::http::{Method, Request};
use serde_json::{Value, json};

use crate::world::access::{claims, header, jwk, token};
use crate::world::earner::{Seen, request};
use crate::world::{NOON, TestWorld};

const ME: (Method, &str, &str) = (Get, "/admin/me", "");

fn with(mut value: Value, name: &str, other: Value) -> Value {
    value[name] = other;
    value
}

#[test]
fn whom_access_vouches_for_is_known_by_their_email_and_role() {
    let world = TestWorld::new();
    let seen = world.operator("Olga", Get, "/admin/me", "");
    let expected = json!({ "email": "olga@example.org", "role": "owner" });
    assert_eq!((seen.status, seen.json), (200, expected));
}

#[test]
fn a_forged_or_foreign_token_opens_nothing() {
    let world = TestWorld::new();
    let (good, olga) = (header("key-1"), claims("olga@example.org"));
    let whole = token("key-1", &good, &olga);
    let (signed, signature) = whole.rsplit_once('.').unwrap();
    let (first, second) = signed.split_once('.').unwrap();
    let other = token("key-1", &good, &claims("mina@example.org"));
    let others_claims = other.split('.').nth(1).unwrap();
    let public_key = jwk("key-1")["n"].as_str().unwrap().to_owned();
    let cases = [
        (None, "access_missing"),
        (Some(String::new()), "access_malformed"),
        (Some(signed.to_owned()), "access_malformed"),
        (Some(format!("{signed}.")), "access_malformed"),
        (Some("x".repeat(9_000)), "access_too_large"),
        (Some(format!("{signed}.{public_key}")), "access_signature_wrong"),
        (Some(format!("{first}.{others_claims}.{signature}")), "access_signature_wrong"),
        (
            Some(format!("{first}.{second}.{}", signature.replace('A', "B"))),
            "access_signature_wrong",
        ),
        (Some(token("key-2", &good, &olga)), "access_signature_wrong"),
        (Some(token("key-2", &header("key-2"), &olga)), "access_key_unknown"),
        (
            Some(token("key-1", &with(good.clone(), "alg", json!("none")), &olga)),
            "access_algorithm",
        ),
        (
            Some(token("key-1", &with(good.clone(), "alg", json!("HS256")), &olga)),
            "access_algorithm",
        ),
        (Some(token("key-1", &good, &with(olga.clone(), "aud", json!(["x"])))), "access_audience"),
        (
            Some(token("key-1", &good, &with(olga.clone(), "iss", json!("https://x.example")))),
            "access_issuer",
        ),
        (
            Some(token("key-1", &good, &with(olga.clone(), "exp", json!(NOON - 60)))),
            "access_expired",
        ),
        (
            Some(token("key-1", &good, &with(olga.clone(), "nbf", json!(NOON + 600)))),
            "access_not_yet_valid",
        ),
        (Some(token("key-1", &good, &with(olga, "email", Value::Null))), "access_not_a_person"),
    ];
    for (token, reason) in cases {
        let seen = world.admin_asks(token.as_deref(), ME);
        assert_eq!((seen.status, seen.code()), (401, "signed_out"), "{reason}");
        assert_eq!(world.counts.borrow().last(), Some(&reason));
    }
}

#[test]
fn keys_are_remembered_and_looked_for_again_when_access_has_changed_them() {
    let world = TestWorld::new();
    let questions = || world.access.borrow().questions.get();
    let by = |key: &str| token(key, &header(key), &claims("olga@example.org"));
    for _ in 0..3 {
        assert_eq!(world.admin_asks(Some(&by("key-1")), ME).status, 200);
    }
    assert_eq!(questions(), 1);
    // Somebody invents keys: nobody asks Access for each of them.
    for _ in 0..5 {
        assert_eq!(world.admin_asks(Some(&by("key-2")), ME).status, 401);
    }
    assert_eq!(questions(), 1);
    world.access.borrow_mut().published = vec!["key-2", "key-1"];
    world.waits(61);
    assert_eq!(world.admin_asks(Some(&by("key-2")), ME).status, 200);
    assert_eq!(world.admin_asks(Some(&by("key-1")), ME).status, 200, "the one before still counts");
    assert_eq!(questions(), 2);
    // The old one is gone once the memory is.
    world.access.borrow_mut().published = vec!["key-2"];
    world.waits(3_600);
    assert_eq!(world.admin_asks(Some(&by("key-1")), ME).status, 401);
}

#[test]
fn nothing_of_it_is_public_and_the_service_binding_opens_nothing() {
    let world = TestWorld::new();
    for (method, path) in [(Get, "/admin/me"), (Get, "/admin/reviews"), (Post, "/admin/reviews/1")]
    {
        let good = token("key-1", &header("key-1"), &claims("olga@example.org"));
        let headers = vec![("cf-access-jwt-assertion", good)];
        let public: Request = request(method, path, headers, b"");
        assert_eq!(Seen::new(world.request(&public).unwrap()).status, 404);
        // What comes through the binding is a request like any other: without a token, nobody.
        let bound: Request = request(method, path, Vec::new(), b"");
        assert_eq!(Seen::new(world.private_request(&bound).unwrap()).status, 401);
    }
}
