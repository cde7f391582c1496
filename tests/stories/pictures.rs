//! Sponsors' pictures of tasks: seen by moderators first, and by everybody once a campaign runs.

use earnest::wire::http::Method::{Get, Patch, Post};
use serde_json::{Value, json};

use crate::world::TestWorld;
use crate::world::earner::{Earner, Seen, request};

const KEY: &str = "picture-story-key-1";

/// The first bytes of a PNG of 480 by 800, and something that makes it another picture.
fn png(which: u8) -> Vec<u8> {
    let mut bytes = hex::decode("89504e470d0a1a0a0000000d49484452000001e000000320").unwrap();
    bytes.push(which);
    bytes
}

fn sends(who: &Earner, bytes: &[u8]) -> Seen {
    who.sends("/api/pictures", "image/png", bytes)
}

fn sent(who: &Earner, which: u8) -> String {
    let seen = sends(who, &png(which));
    assert_eq!(seen.status, 201, "{}", seen.json);
    seen.json["picture"].as_str().unwrap().to_owned()
}

fn body(picture: &str) -> Value {
    json!({ "name": "Spring", "tasks": [{
        "rules": { "kind": "visit", "url": "https://example.org", "seconds_min": 0 },
        "reward": "0.25", "picture": picture,
        "texts": { "en": { "title": "Visit us", "text": "Look around." } },
    }] })
}

fn creates(ann: &Earner, key: &str, picture: &str) -> Seen {
    let headers = [("idempotency-key", key)];
    ann.ask(Post, "/api/campaigns", &headers, &body(picture).to_string()).unwrap()
}

fn fetched(world: &TestWorld, name: &str) -> Seen {
    let path = format!("/assets/{name}");
    Seen::new(world.request(&request(Get, &path, Vec::new(), b"")).unwrap())
}

#[test]
fn a_picture_is_everybodys_once_a_moderator_let_its_campaign_run() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let name = sent(&ann, 1);
    assert_eq!(sent(&ann, 1), name, "the same picture is the same");
    let campaign = creates(&ann, KEY, &name).json["campaign"]["id"].as_str().unwrap().to_owned();
    world.database.pay_in(7, 1_000_000, "spring");
    assert_eq!(ann.funds(KEY, campaign.parse().unwrap(), "1.00").status, 200);
    let path = format!("/api/campaigns/{campaign}");
    let seen = ann.ask(Patch, &path, &[], r#"{"status":"review"}"#).unwrap();
    assert_eq!(seen.json["tasks"][0]["picture"], name.as_str());
    world.lives(60);
    assert_eq!(fetched(&world, &name).code(), "not_found");
    let listed = world.operator("Mina", Get, "/admin/campaigns", "").json["campaigns"].clone();
    assert!(listed[0]["tasks"].as_str().unwrap().contains(&name), "{listed}");
    let path = format!("/admin/pictures/{name}");
    let looked = world.operator("Mina", Get, &path, "");
    assert_eq!((looked.status, looked.header("content-type")), (200, Some("image/png")));
    let yes = json!({ "decision": "approve", "revision": 1 }).to_string();
    let path = format!("/admin/campaigns/{campaign}");
    assert_eq!(world.operator("Mina", Post, &path, &yes).status, 204);
    world.lives(60);
    let seen = fetched(&world, &name);
    assert_eq!((seen.status, seen.header("content-type")), (200, Some("image/png")));
    assert_eq!(seen.header("cache-control"), Some("public, max-age=31536000, immutable"));
    assert_eq!(seen.header("x-content-type-options"), Some("nosniff"));
    let bob = world.earner(8);
    let shown = bob.get("/api/tasks").json["tasks"][0]["picture"].clone();
    assert_eq!(shown, format!("/assets/{name}"));
    // Another picture has to be looked at again.
    let other = sent(&ann, 2);
    let task = seen_task(&ann, &campaign);
    let mut changed = body(&other);
    changed["tasks"][0]["id"] = task.into();
    let path = format!("/api/campaigns/{campaign}");
    let seen = ann.ask(Patch, &path, &[], &changed.to_string()).unwrap();
    assert_eq!(seen.json["campaign"]["status"], "review", "{}", seen.json);
    world.lives(60);
    assert_eq!(fetched(&world, &other).code(), "not_found");
}

fn seen_task(ann: &Earner, campaign: &str) -> String {
    let json = ann.get(&format!("/api/campaigns/{campaign}")).json;
    json["tasks"][0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn what_is_no_picture_or_was_never_sent_is_refused() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    assert_eq!(sends(&ann, b"<svg onload=alert(1)>").code(), "picture_malformed");
    let mut small = png(1);
    (small[18], small[19]) = (0, 1);
    assert_eq!(sends(&ann, &small).code(), "picture_size_out_of_range");
    let large = [png(1), vec![0; 1_000_000]].concat();
    assert_eq!(sends(&ann, &large).code(), "body_too_large");
    assert!(world.objects.borrow().is_empty());
    let nobodys = format!("picture-{}.png", "0".repeat(64));
    for (number, name) in
        [nobodys.as_str(), "icon-acdcc2d0f1e66b30.png", "../x", "picture-"].into_iter().enumerate()
    {
        let seen = creates(&ann, &format!("picture-refused-{number}"), name);
        assert_eq!((seen.status, seen.code()), (422, "task_picture_unknown"), "{name}");
    }
    let draft = creates(&ann, KEY, &sent(&ann, 1)).json["campaign"]["id"].clone();
    let path = format!("/api/campaigns/{}", draft.as_str().unwrap());
    let seen = ann.ask(Patch, &path, &[], &body(&nobodys).to_string()).unwrap();
    assert_eq!(seen.code(), "task_picture_unknown");
    let looked = world.operator("Mina", Get, &format!("/admin/pictures/{nobodys}"), "");
    assert_eq!(looked.code(), "not_found");
}

#[test]
fn pictures_are_few_and_whoever_is_banned_sends_none() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    for which in 0..20 {
        sent(&ann, which);
    }
    assert_eq!(sends(&ann, &png(20)).code(), "too_many_requests");
    world.waits(86_400);
    sent(&ann, 20);
    world.database.execute("update users set standing = 'banned' where id = 7").unwrap();
    assert_eq!(sends(&ann, &png(21)).code(), "banned");
}
