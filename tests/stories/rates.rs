//! Whoever asks too often waits for a minute, at that route, and nobody else does.

use earnest::document::Who;
use earnest::domain::limits::{
    DEAR_REQUESTS_PER_MINUTE_MAX, REQUESTS_PER_MINUTE_MAX, STRANGERS_REQUESTS_PER_MINUTE_MAX,
};
use earnest::domain::rate::Rate;
use earnest::wire::http::Method::{Delete, Get};
use serde_json::json;

use crate::documents::asking::{apis, ask, credential, letter};
use crate::postbacks::{partner, sends};
use crate::world::TestWorld;
use crate::world::earner::{Seen, request};

const ADDRESS: &str = "cf-connecting-ip";

/// How often `ask` is answered before it is refused, which it is within a moment.
fn answered(most: i64, ask: impl Fn() -> Seen) -> i64 {
    let refused = |seen: &Seen| seen.code() == "too_many_requests";
    (0..=most).find(|_| refused(&ask())).expect("nobody is refused")
}

fn looks(world: &TestWorld, path: &str, address: &str) -> Seen {
    let letter = request(Get, path, vec![(ADDRESS, address.to_owned())], b"");
    Seen::new(world.request(&letter).unwrap())
}

#[test]
fn everybody_may_ask_so_often_at_each_route() {
    let world = TestWorld::new();
    let [(side, public, document), _] = apis();
    let mut dear = Vec::new();
    for operation in public.operations.iter().filter(|operation| operation.who == Who::Earner) {
        let letter = letter(operation, &document, credential(&world, operation.who));
        let times = answered(REQUESTS_PER_MINUTE_MAX, || ask(&world, side, &letter));
        if times == DEAR_REQUESTS_PER_MINUTE_MAX {
            dear.push(format!("{} {}", operation.method, operation.path));
        } else {
            assert_eq!(times, REQUESTS_PER_MINUTE_MAX, "{}", operation.path);
        }
        // Sessions are counted too.
        world.waits(60);
    }
    let expected = [
        "GET /api/export",
        "POST /api/export",
        "GET /api/export/{section}",
        "POST /api/fairness/appeal",
        "POST /api/invitations",
        "POST /api/invitations/answer",
        "POST /api/pictures",
        "POST /api/proofs",
        "PUT /api/wallet",
        "DELETE /api/wallet",
        "POST /api/withdrawals",
        "POST /api/deposits",
        "POST /api/campaigns/{id}/fund",
        "POST /api/campaigns/{id}/close",
        "POST /api/campaigns",
        "PATCH /api/campaigns/{id}",
        "POST /api/partners",
        "POST /api/partners/{partner}/secret",
        "POST /api/partners/{partner}/deliveries",
        "POST /api/partners/{partner}/deliveries/{id}/again",
        "POST /api/tasks/{id}/appeal",
    ];
    dear.sort_unstable();
    let mut expected = expected.to_vec();
    expected.sort_unstable();
    assert_eq!(dear, expected);
}

#[test]
fn the_other_routes_the_others_and_the_next_minute_stay_free() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    // Coming was a look of hers too.
    answered(REQUESTS_PER_MINUTE_MAX, || ann.get("/api/me"));
    let refused = ann.who_speaks("ar").get("/api/me");
    assert_eq!((refused.status, refused.code()), (429, "too_many_requests"));
    assert_eq!(
        (refused.header("retry-after"), &refused.json["retry_after"]),
        (Some("60"), &json!(60))
    );
    let title = refused.json["title"].as_str().unwrap();
    assert!(title.contains(|letter| ('\u{600}'..'\u{700}').contains(&letter)), "{title}");
    let ann = world.stranger(7);
    assert_eq!(ann.get("/api/ledger").status, 200);
    assert_eq!(world.earner(8).get("/api/me").status, 200);
    world.waits(60);
    assert_eq!(ann.get("/api/me").status, 200);
}

#[test]
fn what_does_not_exist_is_counted_together() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    for number in 0..REQUESTS_PER_MINUTE_MAX {
        assert_eq!(ann.get(&format!("/api/{number}")).code(), "not_found");
    }
    assert_eq!(ann.get("/api/else").code(), "too_many_requests");
}

#[test]
fn sessions_are_opened_less_often() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let opened = answered(DEAR_REQUESTS_PER_MINUTE_MAX, || ann.post("/api/session", ""));
    assert_eq!(opened, DEAR_REQUESTS_PER_MINUTE_MAX);
}

#[test]
fn an_address_may_look_so_often_and_another_all_the_same() {
    let world = TestWorld::new();
    let most = STRANGERS_REQUESTS_PER_MINUTE_MAX;
    for path in ["/api/segments", "/r/nobody", "/exports/x", "/reserves"] {
        assert_eq!(answered(most, || looks(&world, path, "192.0.2.1")), most, "{path}");
        assert_ne!(looks(&world, path, "192.0.2.2").status, 429);
    }
    // Whoever has an IPv6 address has as many of them as they want.
    assert_eq!(answered(most, || looks(&world, "/api/segments", "2001:db8:1:2::1")), most);
    let neighbour = looks(&world, "/api/segments", "2001:db8:1:2:ffff::9");
    assert_eq!(neighbour.code(), "too_many_requests");
    assert_eq!(looks(&world, "/api/segments", "2001:db8:1:3::1").status, 200);
    // Pages that ask no database are there for everybody.
    for _ in 0..=most {
        assert_eq!(looks(&world, "/healthz", "192.0.2.1").status, 200);
    }
}

#[test]
fn whoever_guesses_sessions_soon_asks_the_database_no_more() {
    let world = TestWorld::new();
    let guess = |method| {
        let headers = vec![
            (ADDRESS, "192.0.2.1".to_owned()),
            ("authorization", format!("Bearer {}", "a".repeat(64))),
        ];
        let path = if method == Delete { "/api/session" } else { "/api/me" };
        Seen::new(world.request(&request(method, path, headers, b"")).unwrap())
    };
    let most = STRANGERS_REQUESTS_PER_MINUTE_MAX;
    assert_eq!(answered(most, || guess(Get)), most);
    let trips = world.database.trips.get();
    assert_eq!(guess(Get).code(), "too_many_requests");
    assert_eq!(world.database.trips.get(), trips);
    assert_ne!(guess(Delete).status, 429);
    assert_eq!(world.earner(7).get("/api/me").status, 200);
}

#[test]
fn a_partner_may_say_so_much_and_nobody_else_uses_it_up() {
    let world = TestWorld::new();
    let (first, most) = (partner(&world.earner(7)), STRANGERS_REQUESTS_PER_MINUTE_MAX);
    let said = json!({ "event_id": "e1", "type": "completion", "claim": "8_1_once",
        "sandbox": true });
    for _ in 0..most {
        assert_eq!(sends(&world, "fun", "a guess", &said).code(), "postback_unsigned");
    }
    assert_eq!(answered(most, || sends(&world, "fun", &first, &said)), most);
    let second = world.earner(9).post("/api/partners", r#"{"name":"games"}"#).json;
    let secret = second["partner"]["secret"].as_str().unwrap();
    assert_eq!(sends(&world, "games", secret, &said).status, 200);
}

#[test]
fn the_limiters_are_bound_as_the_limits_say() {
    let configuration = include_str!("../../wrangler.toml");
    for rate in Rate::ALL {
        let (name, limit) = (rate.binding(), rate.per_minute());
        let bound = format!("name = \"{name}\"");
        let (_, rest) = configuration.split_once(&bound).expect(name);
        let rest = rest.split("[[").next().unwrap();
        let simple = format!("simple = {{ limit = {limit}, period = 60 }}");
        assert!(rest.contains(&simple), "{name} should be bound with: {simple}");
    }
}
