//! Feature flags: who gets what, from a document that Unleash reads and writes.

use earnest::wire::http::Method::{Get, Put};
use serde_json::{Value, json};

use crate::world::TestWorld;
use crate::world::earner::Earner;
use crate::world::signs::From;

/// A switch, half of all people, those who speak Arabic, and two variants.
fn document() -> Value {
    let rollout = |share: &str| {
        json!({ "name": "flexibleRollout", "parameters":
            { "rollout": share, "stickiness": "default", "groupId": "half" } })
    };
    let variant = |name: &str, text: &str| {
        json!({ "name": name, "weight": 500, "stickiness": "default",
            "payload": { "type": "string", "value": text } })
    };
    json!({
        "version": 2,
        "segments": [{ "id": 1, "constraints":
            [{ "contextName": "language", "operator": "IN", "values": ["ar"] }] }],
        "features": [
            { "name": "plain", "enabled": true, "strategies": [{ "name": "default" }] },
            { "name": "half", "enabled": true, "strategies": [rollout("50")] },
            { "name": "arabic", "enabled": true,
              "strategies": [{ "name": "default", "segments": [1] }] },
            { "name": "colour", "enabled": true, "strategies": [rollout("100")],
              "variants": [variant("red", "#f00"), variant("blue", "#00f")] },
        ],
    })
}

fn imports(world: &TestWorld, document: &Value) -> u16 {
    world.operator("olga", Put, "/admin/flags", &document.to_string()).status
}

fn flags(earner: &Earner) -> Value {
    earner.get("/api/flags").json["flags"].clone()
}

#[test]
fn a_document_decides_by_person_by_share_and_by_segment() {
    let world = TestWorld::new();
    assert_eq!(flags(&world.earner(7)), json!({}), "none at first");
    assert_eq!(imports(&world, &document()), 204);
    world.waits(60);
    let ann = flags(&world.earner(7));
    assert_eq!(ann["plain"], json!({ "is_on": true, "variant": null }));
    assert_eq!(ann["arabic"]["is_on"], false);
    assert_eq!(flags(&world.earner(8).who_speaks("ar"))["arabic"]["is_on"], true);
    let (mut half, mut red) = (0, 0);
    for id in 101..=300 {
        let found = flags(&world.stranger(id));
        assert_eq!(found, flags(&world.stranger(id)), "the same for the same person");
        half += u32::from(found["half"]["is_on"] == true);
        let variant = &found["colour"]["variant"];
        red += u32::from(variant["name"] == "red");
        let value = if variant["name"] == "red" { "#f00" } else { "#00f" };
        assert_eq!(variant["payload"], json!({ "type": "string", "value": value }));
    }
    assert!((80..=120).contains(&half) && (80..=120).contains(&red), "{half} and {red} of 200");
}

#[test]
fn flags_cost_no_look_into_the_database_and_follow_within_a_minute() {
    let world = TestWorld::new();
    imports(&world, &document());
    let ann = world.earner(7);
    flags(&ann);
    let trips = world.database.trips.get();
    flags(&ann);
    assert_eq!(world.database.trips.get(), trips);
    let off = r#"{"is_on":false}"#;
    assert_eq!(world.operator("olga", Put, "/admin/flags/plain", off).status, 204);
    assert_eq!(flags(&ann)["plain"]["is_on"], false);
    assert_eq!(world.operator("olga", Put, "/admin/flags/nothing", off).code(), "not_found");
    // From a terminal, KV hears of it when it has forgotten.
    world
        .database
        .execute(
            "insert into flag_documents (id, document, set_by, set_at)
        select max(id) + 1, '{\"features\":[]}', 'olga@example.org', 1 from flag_documents",
        )
        .unwrap();
    assert_ne!(flags(&ann), json!({}));
    world.waits(60);
    assert_eq!(flags(&ann), json!({}));
}

#[test]
fn what_was_imported_is_exported_to_the_letter_and_leaves_a_trace() {
    let world = TestWorld::new();
    let text = "{ \"version\": 2, \"features\": [ ], \"unknown\": 1 }";
    assert_eq!(world.operator("olga", Put, "/admin/flags", text).status, 204);
    assert_eq!(world.operator("olga", Put, "/admin/flags", text).status, 204);
    let kept = "select document from flag_documents order by id desc limit 1";
    assert_eq!(world.database.text(kept), text);
    let exported = world.operator("sami", Get, "/admin/flags", "");
    assert_eq!(exported.json, serde_json::from_str::<Value>(text).unwrap());
    let acts = "select group_concat(subject) from operator_acts where act = 'flags'";
    assert_eq!(world.database.text(acts), "flags:2", "the same again is the same");
    let regex = json!({ "features": [{ "name": "a", "strategies": [{ "name": "default",
        "constraints": [{ "contextName": "userId", "operator": "REGEX", "value": "." }] }] }] });
    let import = |body: &str| world.operator("olga", Put, "/admin/flags", body);
    assert_eq!(import(&regex.to_string()).code(), "flags_unsupported");
    assert_eq!(import(r#"{"features":[{"name":""}]}"#).code(), "flags_malformed");
    assert_eq!(import("{").code(), "malformed_json");
}

#[test]
fn an_exposure_counts_once_for_a_person_and_with_the_side_that_they_really_have() {
    let world = TestWorld::new();
    imports(&world, &document());
    let sees =
        |id: i64, flag: &str| world.earner(id).post(&format!("/api/flags/{flag}/exposure"), "{}");
    for id in 101..=140 {
        assert_eq!(sees(id, "colour").status, 204);
        assert_eq!(sees(id, "colour").status, 204);
    }
    sees(7, "arabic");
    sees(7, "plain");
    assert_eq!(sees(7, "nothing").code(), "not_found");
    assert_eq!(world.earner(7).get("/api/flags/colour/exposure").code(), "method_not_allowed");
    let list = world.operator("sami", Get, "/admin/flag-exposures", "").json;
    let count = |flag: &str, side: &str| {
        let rows = list["flag_exposures"].as_array().unwrap();
        let row = rows.iter().find(|row| row["flag"] == flag && row["variant"] == side);
        row.map_or(0, |row| row["people"].as_i64().unwrap())
    };
    assert_eq!(count("colour", "red") + count("colour", "blue"), 40);
    assert_eq!((count("arabic", "off"), count("plain", "on")), (1, 1));
    let drawn = |id: i64| flags(&world.stranger(id))["colour"]["variant"]["name"].clone();
    let red = (101..=140).filter(|id| drawn(*id) == "red").count();
    assert_eq!(i64::try_from(red), Ok(count("colour", "red")));
}

#[test]
fn a_flag_may_mean_a_country_or_those_with_premium() {
    let world = TestWorld::new();
    let only = |name: &str, context: &str, value: &str| {
        let constraint = json!({ "contextName": context, "operator": "IN", "values": [value] });
        json!({ "name": name, "enabled": true,
            "strategies": [{ "name": "default", "constraints": [constraint] }] })
    };
    let features = [only("egypt", "country", "EG"), only("premium", "premium", "true")];
    assert_eq!(imports(&world, &json!({ "version": 2, "features": features })), 204);
    world.waits(60);
    let ann = world.earner(7);
    let on = |is_premium: bool| {
        let bearer = format!("Bearer {}", ann.signs_in(From { is_premium, ..From::default() }));
        let seen = ann.ask(Get, "/api/flags", &[("authorization", &bearer)], "").unwrap();
        ["egypt", "premium"].map(|flag| seen.json["flags"][flag]["is_on"] == true)
    };
    assert_eq!(on(false), [false, false]);
    world.database.execute("update users set country = 'EG' where id = 7").unwrap();
    assert_eq!(on(true), [true, true]);
    assert_eq!(world.database.number("select premium from users where id = 7"), 1);
    assert_eq!(on(false), [true, false], "it has ended");
    assert_eq!(world.database.number("select premium from users where id = 7"), 0);
}
