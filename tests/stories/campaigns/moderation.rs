//! What moderators see and say, and what their word does.

use earnest::wire::http::Method::{Get, Post};
use serde_json::json;

use super::{approves, changes, draft, hands_in, offered, running};
use crate::world::TestWorld;

#[test]
fn a_moderator_sees_what_waits_and_sends_it_back_with_a_reason() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = draft(&ann);
    assert_eq!(world.operator("mina", Get, "/admin/campaigns", "").json["campaigns"], json!([]));
    let revision = hands_in(&ann, &campaign);
    let list = world.operator("sami", Get, "/admin/campaigns", "").json;
    assert_eq!(list["campaigns"][0]["owner_id"], "7");
    assert!(list["campaigns"][0]["tasks"].as_str().unwrap().contains("https://example.org"));
    let path = format!("/admin/campaigns/{campaign}");
    let no = json!({ "decision": "reject", "reason": "unclear", "note": "What to look at?",
        "revision": revision });
    for _ in 0..2 {
        assert_eq!(
            world.operator("mina", Post, &path, &no.to_string()).status,
            204,
            "twice is once"
        );
    }
    world.run_queues();
    assert_eq!(
        ann.was_told(),
        ["Your campaign “Spring” can’t run like this. Earners could not tell what they have to \
          do.\n\nWhat to look at?\n\nChange it in the app and hand it in again."]
    );
    let seen = ann.get(&format!("/api/campaigns/{campaign}")).json["campaign"].clone();
    assert_eq!(
        (seen["status"].as_str(), seen["decision"]["note"].as_str()),
        (Some("draft"), Some("What to look at?"))
    );
    assert_eq!(seen["decision"]["reason"]["code"], "unclear");
    assert_eq!(approves(&world, &campaign, revision).code(), "campaign_step_impossible");
    let acts = world.operator("sami", Get, "/admin/acts", "").json;
    assert_eq!(acts["acts"][0]["subject"], format!("campaign:{campaign} reject"));
}

#[test]
fn what_a_moderator_has_stopped_its_sponsor_cannot_start_by_themselves() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = running(&world, &ann);
    world.run_queues();
    let stop = json!({ "decision": "pause", "reason": "unreachable", "revision": 1 }).to_string();
    let path = format!("/admin/campaigns/{campaign}");
    assert_eq!(world.operator("sami", Post, &path, &stop).code(), "operator_not_allowed");
    assert_eq!(world.operator("mina", Post, &path, &stop).status, 204);
    assert_eq!(offered(&world.earner(8)), 0);
    // A chat hears one message a second.
    world.waits(1);
    world.run_queues();
    let told = ann.was_told().concat();
    assert!(
        told.ends_with(
            "We paused your campaign “Spring”. Its link or chat could not be opened.\n\nIts money \
             is still there. Change it in the app and hand it in again, or close it."
        ),
        "{told}"
    );
    let to = |status: &str| changes(&ann, &campaign, &json!({ "status": status }));
    assert_eq!(to("running").code(), "campaign_stopped");
    assert_eq!(to("draft").status, 200);
    let revision = hands_in(&ann, &campaign);
    assert_eq!(approves(&world, &campaign, revision).status, 204);
    assert_eq!(offered(&world.earner(8)), 1);
    assert_eq!(to("paused").status, 200);
    assert_eq!(to("running").status, 200, "what they paused themselves goes on");
}

#[test]
fn a_decision_that_says_too_little_or_too_much_is_none() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = draft(&ann);
    let revision = hands_in(&ann, &campaign);
    let before = world.database.dump();
    let path = format!("/admin/campaigns/{campaign}");
    for (body, code) in [
        (json!({ "decision": "reject", "revision": revision }), "bad_request"),
        (json!({ "decision": "approve", "reason": "other", "revision": revision }), "bad_request"),
        (json!({ "decision": "reject", "reason": "ugly", "revision": revision }), "bad_request"),
        (json!({ "decision": "maybe", "revision": revision }), "bad_request"),
        (json!({ "decision": "approve" }), "malformed_json"),
        (json!({ "decision": "approve", "revision": revision + 1 }), "campaign_changed"),
        (
            json!({ "decision": "pause", "reason": "other", "revision": revision }),
            "campaign_step_impossible",
        ),
        (
            json!({ "decision": "reject", "reason": "other", "note": "n".repeat(501),
                "revision": revision }),
            "bad_request",
        ),
    ] {
        assert_eq!(world.operator("mina", Post, &path, &body.to_string()).code(), code, "{body}");
    }
    let yes = json!({ "decision": "approve", "revision": 1 }).to_string();
    assert_eq!(
        world.operator("mina", Post, "/admin/campaigns/99", &yes).code(),
        "campaign_not_found"
    );
    assert_eq!(
        world.operator("mina", Post, "/admin/campaigns/x", &yes).code(),
        "campaign_not_found"
    );
    assert_eq!(world.database.dump(), before);
}
