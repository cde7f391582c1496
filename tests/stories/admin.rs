//! Operators' routes: what each role sees and may do, and the trace that it leaves.

use earnest::domain::operator::{Act, Role};
use earnest::wire::http::Method::{Get, Post, Put};
use serde_json::json;

use crate::world::TestWorld;

mod books;
mod people;
mod repair;

/// A withdrawal that one or two operators have to look at.
fn in_review(world: &TestWorld, usd: &str) {
    let ann = world.earner_with(7, 2_000_000_000);
    let address = world.chain.borrow().address_of("ann");
    assert_eq!(ann.withdraws("admin-withdrawal-1", usd, &address).status, 201);
    world.lives(60);
    assert_eq!(ann.withdrawal("1")["status"], "review");
}

#[test]
fn somebody_without_a_role_or_who_has_left_may_not_even_look() {
    let world = TestWorld::new();
    assert_eq!(world.operator("nora", Get, "/admin/me", "").code(), "operator_not_allowed");
    let leaves = r#"{"email":"Sami@example.org","role":"none"}"#;
    assert_eq!(world.operator("sami", Get, "/admin/acts", "").status, 200);
    assert_eq!(world.operator("olga", Put, "/admin/operators", leaves).status, 204);
    assert_eq!(world.operator("sami", Get, "/admin/acts", "").code(), "operator_not_allowed");
}

#[test]
fn the_table_of_roles_is_the_schemas() {
    let world = TestWorld::new();
    for role in Role::ALL {
        for act in Act::ALL {
            let (role_name, act_name) = (role.name(), act.name());
            let held = world.database.number(&format!(
                "select count(*) from operator_rights
                 where role = '{role_name}' and act = '{act_name}'"
            ));
            assert_eq!(held == 1, role.may(act), "{role_name} {act_name}");
        }
    }
    let all = Role::ALL.iter().flat_map(|role| Act::ALL.map(|act| role.may(act)));
    let allowed = i64::try_from(all.filter(|may| *may).count()).unwrap();
    assert_eq!(world.database.number("select count(*) from operator_rights"), allowed);
}

#[test]
fn every_route_asks_for_its_right() {
    let reject = r#"{"decision":"reject"}"#;
    let approve = r#"{"decision":"approve"}"#;
    let correction = r#"{"reverses":"claim:7:1:once","reason":"Paid twice"}"#;
    let operator = r#"{"email":"nora@example.org","role":"owner"}"#;
    let terms = r#"{"minimum":"1","fee_ppm":0,"holding_seconds":0,"referral":"0"}"#;
    let seqno = json!({ "wallet": format!("0:{}", "ab".repeat(32)), "seqno": 7 }).to_string();
    for (act, method, path, body) in [
        (Act::Approve, Post, "/admin/reviews/1", approve),
        (Act::Reject, Post, "/admin/reviews/1", reject),
        (Act::SwitchOff, Put, "/admin/switches/payouts", r#"{"is_on":false}"#),
        (Act::SwitchOn, Put, "/admin/switches/payouts", r#"{"is_on":true}"#),
        (Act::TonRate, Post, "/admin/ton-rates", r#"{"rate":"3.25"}"#),
        (Act::KnownSeqno, Post, "/admin/known-seqnos", seqno.as_str()),
        (Act::Assign, Post, "/admin/deposits/1/assign", r#"{"user_id":"7"}"#),
        (Act::Refund, Post, "/admin/deposits/1/refund", "{}"),
        (Act::Correct, Post, "/admin/corrections", correction),
        (Act::Agree, Post, "/admin/corrections/1/agree", "{}"),
        (Act::Operators, Put, "/admin/operators", operator),
        (Act::Terms, Post, "/admin/terms", terms),
        (Act::ClawBack, Post, "/admin/claims/7/1/once/claw-back", r#"{"reason":"left"}"#),
        (Act::Moderate, Post, "/admin/campaigns/1", r#"{"decision":"approve","revision":1}"#),
        (Act::Reconcile, Post, "/admin/reconciliations", "{}"),
        (Act::Explain, Post, "/admin/explanations", r#"{"subject":"payout:1"}"#),
        (Act::Believe, Post, "/admin/disputes/1/believe", r#"{"source":"first"}"#),
        (Act::Recover, Post, "/admin/recoveries", "{}"),
        (Act::Settle, Post, "/admin/findings/1/settle", "{}"),
        (Act::Again, Post, "/admin/dead-letters/1/again", "{}"),
        (Act::Terms, Put, "/admin/milestones/3", r#"{"amount":"1"}"#),
        (Act::Flags, Put, "/admin/flags", r#"{"version":2,"features":[]}"#),
        (Act::Flags, Put, "/admin/flags/a", r#"{"is_on":true}"#),
    ] {
        for (name, role) in [
            ("sami", Role::Support),
            ("mina", Role::Moderator),
            ("otto", Role::Treasurer),
            ("olga", Role::Owner),
        ] {
            let world = TestWorld::new();
            let seen = world.operator(name, method, path, body);
            let stopped = seen.status == 403;
            assert_eq!(stopped, !role.may(act), "{name} {path}: {}", seen.json);
            if stopped {
                let acts = "select count(*) from operator_acts where operator <> 'terminal'";
                assert_eq!(world.database.number(acts), 0);
            }
        }
    }
}

#[test]
fn a_large_withdrawal_is_approved_by_two_different_operators() {
    let world = TestWorld::new();
    in_review(&world, "1500");
    let list = world.operator("sami", Get, "/admin/reviews", "").json;
    assert_eq!(list["reviews"][0]["amount"]["usd"], "1500.000000");
    assert_eq!(list["reviews"][0]["approvals_needed"], 2);
    let yes = r#"{"decision":"approve"}"#;
    let approve = |name: &str| world.operator(name, Post, "/admin/reviews/1", yes).status;
    assert_eq!((approve("olga"), approve("olga")), (204, 204), "twice is once");
    let changed = world.operator("olga", Post, "/admin/reviews/1", r#"{"decision":"reject"}"#);
    assert_eq!(changed.code(), "not_in_review");
    world.lives(60);
    assert_eq!(world.stranger(7).withdrawal("1")["status"], "review");
    assert_eq!(approve("otto"), 204);
    world.lives(120);
    assert_eq!(world.chain.borrow().paid_to("ann"), 1_500_000_000);
    let acts = world.operator("sami", Get, "/admin/acts", "").json;
    assert_eq!(
        [&acts["acts"][0]["operator"], &acts["acts"][0]["act"], &acts["acts"][0]["subject"]],
        ["otto@example.org", "approve", "withdrawal:1"]
    );
    assert_eq!(acts["acts"][1]["operator"], "olga@example.org");
}

#[test]
fn what_operators_do_leaves_a_trace_and_what_they_may_not_do_leaves_nothing() {
    let world = TestWorld::new();
    let off = r#"{"is_on":false}"#;
    assert_eq!(world.operator("sami", Put, "/admin/switches/payouts", off).status, 204);
    let switches = world.operator("sami", Get, "/admin/switches", "").json;
    assert_eq!(switches["switches"][2]["changed_by"], "sami@example.org");
    assert_eq!(world.operator("otto", Post, "/admin/ton-rates", r#"{"rate":"3.25"}"#).status, 204);
    let seqno = json!({ "wallet": format!("0:{}", "ab".repeat(32)), "seqno": 7 }).to_string();
    for _ in 0..2 {
        assert_eq!(world.operator("otto", Post, "/admin/known-seqnos", &seqno).status, 204);
    }
    let own = r#"{"email":"olga@example.org","role":"support"}"#;
    assert_eq!(world.operator("olga", Put, "/admin/operators", own).code(), "own_role");
    let told = world.database.text(
        "select group_concat(operator || ' ' || act, ', ') from (
           select * from operator_acts where operator <> 'terminal' order by seq)",
    );
    assert_eq!(
        told,
        "sami@example.org switch_off, otto@example.org ton_rate, otto@example.org known_seqno"
    );
    let operators = world.operator("sami", Get, "/admin/operators", "").json;
    assert_eq!(operators["operators"][0]["email"], "mina@example.org");
}

#[test]
fn the_schema_checks_the_role_in_the_batch_that_acts() {
    let world = TestWorld::new();
    in_review(&world, "150");
    // Otto leaves after the route has asked who he is.
    let leaves = "update operators set role = 'none', set_by = 'olga@example.org'
        where email = 'otto@example.org'";
    world.database.execute(leaves).unwrap();
    let id = earnest::domain::id::WithdrawalId::new(1).unwrap();
    let decided = crate::world::poll(earnest::app::payout::review::decide(
        &world,
        id,
        "otto@example.org",
        earnest::app::payout::review::Decision::Approve,
    ));
    let refused = earnest::domain::refusal::Refusal::OperatorNotAllowed.into();
    assert_eq!(decided.unwrap(), Err(refused));
    assert_eq!(world.database.number("select count(*) from reviews"), 0);
}

#[test]
fn unmatched_money_is_shown_assigned_once_and_alerts_are_listed() {
    let world = TestWorld::new();
    world.earner(7);
    world.database.execute(
        "insert into deposits (reference, asset, units, payer, memo, rate_micros, amount_micros,
             status, arrived_at)
           values ('0:dd:5', 'usdt', 5000000, '0:ee', 'for ann', 1000000, 5000000, 'unmatched', 2);
         insert into alerts (kind, detail, raised_at) values ('drill', 'all is well', 1)").unwrap();
    let list = world.operator("sami", Get, "/admin/deposits/unmatched", "").json;
    assert_eq!(list["unmatched"][0]["memo"], "for ann");
    let path = "/admin/deposits/1/assign";
    for _ in 0..2 {
        assert_eq!(world.operator("otto", Post, path, r#"{"user_id":"7"}"#).status, 204);
    }
    assert_eq!(world.stranger(7).sponsor_balance(), 5_000_000);
    let alerts = world.operator("sami", Get, "/admin/alerts", "").json;
    assert_eq!(alerts["alerts"][0]["detail"], "all is well");
    world.database.books_balance();
}

#[test]
fn what_is_malformed_is_refused_before_anything_happens() {
    let world = TestWorld::new();
    for (method, path, body, code) in [
        (Post, "/admin/reviews/x", r#"{"decision":"approve"}"#, "not_found"),
        (Post, "/admin/reviews/1", r#"{"decision":"maybe"}"#, "bad_request"),
        (Post, "/admin/reviews/1", "{}", "malformed_json"),
        (Post, "/admin/reviews/1", "", "unsupported_media_type"),
        (Put, "/admin/switches/everything", r#"{"is_on":false}"#, "not_found"),
        (Put, "/admin/switches/payouts", r#"{"is_on":0}"#, "malformed_json"),
        (Post, "/admin/ton-rates", r#"{"rate":"x"}"#, "amount_malformed"),
        (Post, "/admin/ton-rates", r#"{"rate":"9999999"}"#, "bad_request"),
        (Post, "/admin/known-seqnos", r#"{"wallet":"x","seqno":1}"#, "address_malformed"),
        (Post, "/admin/known-seqnos", r#"{"wallet":"x","seqno":-1}"#, "bad_request"),
        (Post, "/admin/deposits/1/assign", r#"{"user_id":"0"}"#, "bad_request"),
        (Post, "/admin/deposits/1/refund", "", "unsupported_media_type"),
        (Post, "/admin/deposits/1/refund", "{}", "not_found"),
        (Put, "/admin/operators", r#"{"email":"x","role":"owner"}"#, "bad_request"),
        (Put, "/admin/operators", r#"{"email":"x@y","role":"king"}"#, "bad_request"),
        (Post, "/admin/terms", r#"{"minimum":"1","fee_ppm":0}"#, "malformed_json"),
        (
            Post,
            "/admin/terms",
            r#"{"minimum":"x","fee_ppm":0,"holding_seconds":0,"referral":"0"}"#,
            "amount_malformed",
        ),
        (
            Post,
            "/admin/terms",
            r#"{"minimum":"1","fee_ppm":500001,"holding_seconds":0,"referral":"0"}"#,
            "terms_out_of_range",
        ),
        (Post, "/admin/claims/7/x/once/claw-back", r#"{"reason":"left"}"#, "not_found"),
        (Post, "/admin/claims/7/1/once/claw-back", r#"{"reason":"envy"}"#, "bad_request"),
        (Post, "/admin/claims/7/1/once/claw-back", r#"{"reason":"left"}"#, "claim_not_vesting"),
        (Post, "/admin/reconciliations", "", "unsupported_media_type"),
        (Post, "/admin/explanations", r#"{"subject":"payout:"}"#, "bad_request"),
        (Post, "/admin/explanations", r#"{"subject":"0:ab:7"}"#, "bad_request"),
        (Post, "/admin/explanations", r#"{"subject":"stars:a b"}"#, "bad_request"),
        (Post, "/admin/disputes/1/believe", r#"{"source":"third"}"#, "bad_request"),
        (Post, "/admin/disputes/1/believe", r#"{"source":"first"}"#, "dispute_not_found"),
        (Post, "/admin/recoveries", "", "unsupported_media_type"),
        (Post, "/admin/findings/1/settle", "{}", "not_found"),
        (Post, "/admin/dead-letters/1/again", "{}", "not_found"),
        (Put, "/admin/dead-letters/1/again", "{}", "method_not_allowed"),
        (Get, "/admin/reviews?cursor=x", "", "cursor_malformed"),
        (Post, "/admin/me", "{}", "method_not_allowed"),
        (Get, "/admin/everything", "", "not_found"),
        (Get, "/admin", "", "not_found"),
    ] {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let full = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
        let seen = world.operator("olga", method, &full, body);
        assert_eq!(seen.code(), code, "{full} {body}");
    }
}
