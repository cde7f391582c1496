//! What operators see of one person, and accounts that a moderator suspends.

use earnest::wire::http::Method::{Get, Post, Put};
use serde_json::json;

use crate::world::TestWorld;

#[test]
fn a_moderator_suspends_an_account_says_why_and_lets_it_go_on() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 5_000_000);
    let why = json!({ "reason": "several_accounts", "note": "Three of them." }).to_string();
    for _ in 0..2 {
        let banned = world.operator("mina", Put, "/admin/users/7/ban", &why);
        assert_eq!(banned.status, 204, "twice is once");
    }
    world.run_queues();
    assert_eq!(
        ann.was_told(),
        ["Your account is suspended: you cannot earn or withdraw for now. We found one person \
          behind several accounts.\n\nThree of them.\n\nIf you think this is a mistake, write \
          /paysupport. A person answers."]
    );
    let address = world.chain.borrow().address_of("ann");
    assert_eq!(ann.withdraws("people-story-key-1", "2.00", &address).code(), "banned");
    let user = world.operator("sami", Get, "/admin/users/7", "").json["user"].clone();
    assert_eq!(
        (&user["standing"], &user["ban_reason"], &user["banned_by"], &user["balance"]["usd"]),
        (
            &json!("banned"),
            &json!("several_accounts"),
            &json!("mina@example.org"),
            &json!("5.000000")
        )
    );
    for _ in 0..2 {
        let lifted = world.operator("mina", Post, "/admin/users/7/ban/lift", "{}");
        assert_eq!(lifted.status, 204, "twice is once");
    }
    world.waits(2);
    world.run_queues();
    assert_eq!(
        ann.was_told().last().unwrap(),
        "Your account is open again. You can go on where you were."
    );
    assert_eq!(ann.withdraws("people-story-key-1", "2.00", &address).status, 201);
    let acts = world.operator("sami", Get, "/admin/acts", "").json;
    assert_eq!(
        (&acts["acts"][0]["subject"], &acts["acts"][1]["subject"]),
        (&json!("user:7 lift"), &json!("user:7 ban"))
    );
}

#[test]
fn a_suspension_needs_a_right_a_person_and_a_reason() {
    let world = TestWorld::new();
    world.earner(7);
    let bans = |who: &str, user: &str, wish: serde_json::Value| {
        world.operator(who, Put, &format!("/admin/users/{user}/ban"), &wish.to_string())
    };
    let why = || json!({ "reason": "abusive" });
    assert_eq!(bans("sami", "7", why()).code(), "operator_not_allowed");
    assert_eq!(bans("mina", "8", why()).code(), "not_found");
    assert_eq!(bans("mina", "ann", why()).code(), "not_found");
    for wish in [
        json!({ "reason": "bored" }),
        json!({ "reason": "other" }),
        json!({ "reason": "other", "note": "  " }),
        json!({ "reason": "law", "note": "x".repeat(501) }),
    ] {
        assert_eq!(bans("mina", "7", wish.clone()).code(), "bad_request", "{wish}");
    }
    assert_eq!(world.database.number("select count(*) from bans"), 0);
    assert_eq!(bans("mina", "7", why()).status, 204);
    assert_eq!(bans("mina", "7", json!({ "reason": "law" })).code(), "ban_differs");
    let lift = |who: &str, user: &str| {
        world.operator(who, Post, &format!("/admin/users/{user}/ban/lift"), "{}")
    };
    assert_eq!(lift("sami", "7").code(), "operator_not_allowed");
    assert_eq!(lift("mina", "8").code(), "not_found");
    assert_eq!(world.operator("mina", Get, "/admin/users/8", "").code(), "not_found");
}
