//! Who may set a webhook, where it may lead, and who sees what it was told.

use earnest::app::config::Config;
use earnest::wire::http::Method::{Delete, Put};
use serde_json::{Value, json};

use super::{URL, deliveries, heard, set, sets, sponsor, tests, webhook};
use crate::world::TestWorld;

#[test]
fn a_webhook_leads_to_a_public_host_only() {
    let world = TestWorld::new();
    let (sponsor, _) = sponsor(&world, 0);
    for url in [
        "http://fun.example/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://localhost/",
        "https://fun.example:8080/",
        "https://a:b@fun.example/",
        "https://earn.example/api/me",
        "x",
    ] {
        let seen = sets(&sponsor, &json!({ "url": url }));
        assert_eq!((seen.status, seen.code()), (422, "webhook_url_malformed"), "{url}");
    }
    assert_eq!(sets(&sponsor, &json!({})).code(), "malformed_json");
    assert_eq!(sets(&sponsor, &json!({ "url": URL, "campaign": 7 })).code(), "malformed_json");
    assert_eq!(webhook(&sponsor), Value::Null);
}

#[test]
fn somebody_elses_partner_campaign_and_events_are_none_of_theirs() {
    let world = TestWorld::new();
    let (sponsor, campaign) = sponsor(&world, 0);
    set(&sponsor);
    tests(&sponsor);
    world.run_queues();
    let eve = world.earner(9);
    assert_eq!(sets(&eve, &json!({ "url": URL })).code(), "partner_not_found");
    assert_eq!(eve.get("/api/partners/fun/webhook").code(), "partner_not_found");
    assert_eq!(eve.ask(Delete, "/api/partners/fun/webhook", &[], "").unwrap().status, 204);
    assert_eq!(webhook(&sponsor)["status"], "on");
    assert_eq!(deliveries(&eve), Vec::<Value>::new());
    assert_eq!(tests(&eve).code(), "webhook_not_on");
    let again = eve.post("/api/partners/fun/deliveries/1/again", "");
    assert_eq!(again.code(), "delivery_not_found");
    assert_eq!(eve.post("/api/partners", r#"{"name":"eve"}"#).status, 201);
    let body = |campaign: &str| json!({ "url": URL, "campaign": campaign }).to_string();
    for theirs in [campaign.to_string().as_str(), "99", "x"] {
        let seen = eve.ask(Put, "/api/partners/eve/webhook", &[], &body(theirs)).unwrap();
        assert_eq!(seen.code(), "campaign_not_found", "{theirs}");
    }
    assert_eq!(eve.get("/api/partners/eve/webhook").json["webhook"], Value::Null);
    // With a webhook of their own, they hear of their own campaigns only.
    assert_eq!(
        eve.ask(Put, "/api/partners/eve/webhook", &[], &json!({ "url": URL }).to_string())
            .unwrap()
            .status,
        200
    );
    super::does_a_task(&world, &world.earner(8), world.database.campaign(50_000), 50_000);
    world.run_queues();
    assert_eq!(eve.get("/api/partners/eve/deliveries").json["deliveries"], json!([]));
}

#[test]
fn switched_off_it_hears_nothing_and_sends_nothing_again() {
    let world = TestWorld::new();
    let (sponsor, _) = sponsor(&world, 0);
    assert_eq!(tests(&sponsor).code(), "webhook_not_on");
    set(&sponsor);
    tests(&sponsor);
    for _ in 0..2 {
        let seen = sponsor.ask(Delete, "/api/partners/fun/webhook", &[], "").unwrap();
        assert_eq!(seen.status, 204);
    }
    world.lives(120);
    assert_eq!((heard(&world).len(), &webhook(&sponsor)["status"]), (0, &"off".into()));
    assert_eq!(sponsor.post("/api/partners/fun/deliveries/1/again", "").code(), "webhook_not_on");
    set(&sponsor);
    world.lives(60);
    assert_eq!(heard(&world).len(), 1, "what waited is sent after all");
}

#[test]
fn tests_are_few_and_whoever_is_banned_sets_nothing() {
    let world = TestWorld::new();
    let (sponsor, _) = sponsor(&world, 0);
    set(&sponsor);
    for _ in 0..20 {
        assert_eq!(tests(&sponsor).status, 201);
    }
    assert_eq!(tests(&sponsor).code(), "too_many_requests");
    world.waits(3_600);
    assert_eq!(tests(&sponsor).status, 201);
    let ban = format!("update users set standing = 'banned' where id = {}", sponsor.id);
    world.database.execute(&ban).unwrap();
    world.lives(60);
    assert_eq!((heard(&world).len(), &webhook(&sponsor)["status"]), (0, &"off".into()));
    assert_eq!(sets(&sponsor, &json!({ "url": URL })).code(), "banned");
}

#[test]
fn an_ended_session_sets_nothing() {
    let world = TestWorld::new();
    let (sponsor, _) = sponsor(&world, 0);
    let token = sponsor.post("/api/session", "").json["token"].as_str().unwrap().to_owned();
    let raise = format!("update users set session_epoch = 5 where id = {}", sponsor.id);
    world.database.execute(&raise).unwrap();
    let bearer = format!("Bearer {token}");
    let body = json!({ "url": URL }).to_string();
    let headers = vec![("authorization", bearer), ("content-type", "application/json".into())];
    let path = "/api/partners/fun/webhook";
    let request = crate::world::earner::request(Put, path, headers, body.as_bytes());
    let seen = crate::world::earner::Seen::new(world.request(&request).unwrap());
    assert_eq!(seen.code(), "signed_out");
    assert_eq!(webhook(&sponsor), Value::Null);
}

#[test]
fn a_proxy_takes_what_is_for_others() {
    let mut world = TestWorld::new();
    let Config::Private(config) = &mut world.private else { unreachable!() };
    config.webhook_proxy_url = Some("https://proxy.example/out".to_owned());
    let (sponsor, _) = sponsor(&world, 0);
    let secret = set(&sponsor);
    tests(&sponsor);
    world.run_queues();
    let [event] = heard(&world).try_into().unwrap();
    assert_eq!(
        (event.url.as_str(), event.header("x-earnest-url")),
        ("https://proxy.example/out", URL)
    );
    assert!(event.is_signed_with(&secret));
}
