//! Answers that the documents promise and no other story has a reason to meet.

use earnest::app::config::Config;
use earnest::app::earner::withdrawals::friendly;
use earnest::domain::network::Network;
use earnest::wire::http::Method::{Delete, Get, Post, Put};
use earnest::wire::http::{Method, Request};
use serde_json::{Value, json};

use crate::world::TestWorld;
use crate::world::earner::{Earner, Seen, request};

fn bare(method: Method, path: &str) -> Request {
    request(method, path, Vec::new(), b"")
}

#[test]
fn files_are_sent_once_and_then_known_by_their_hash() {
    let world = TestWorld::new();
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/static/dist/manifest.json");
    let manifest: Value =
        serde_json::from_str(&std::fs::read_to_string(manifest).unwrap()).unwrap();
    let olga = |path: &str| world.operator("olga", Get, path, "");
    let anybody = |path: &str| Seen::new(world.request(&bare(Get, path)).unwrap());
    assert_eq!(anybody("/api/openapi.json").code(), "fault", "it was not published");
    for name in ["public.json", "operators.json", "app.js"] {
        let name = manifest[name].as_str().unwrap();
        world.objects.borrow_mut().insert(format!("assets/{name}"), b"{}".to_vec());
    }
    let script = format!("/assets/{}", manifest["app.js"].as_str().unwrap());
    for (path, cache) in [
        ("/api/openapi.json", "public, max-age=300"),
        ("/admin/openapi.json", "no-store"),
        (script.as_str(), "public, max-age=31536000, immutable"),
    ] {
        let private = path.starts_with("/admin");
        let seen = if private { olga(path) } else { anybody(path) };
        assert_eq!((seen.status, seen.header("cache-control")), (200, Some(cache)), "{path}");
        let etag = seen.header("etag").unwrap().to_owned();
        let again = if private {
            let token = crate::world::access::token(
                "key-1",
                &crate::world::access::header("key-1"),
                &crate::world::access::claims("olga@example.org"),
            );
            let headers = vec![("cf-access-jwt-assertion", token), ("if-none-match", etag)];
            world.private_request(&request(Get, path, headers, b""))
        } else {
            world.request(&request(Get, path, vec![("if-none-match", etag)], b""))
        };
        assert_eq!(again.unwrap().status, 304, "{path}");
    }
}

#[test]
fn the_houses_machines_get_their_answers() {
    let world = TestWorld::new();
    assert_eq!(world.request(&bare(Get, "/healthz")).unwrap().status, 200);
    assert_eq!(world.private_request(&bare(Get, "/healthz")).unwrap().status, 200);
    assert_eq!(world.private_request(&bare(Post, "/sweep")).unwrap().status, 204);
    let link = Seen::new(world.private_request(&bare(Post, "/invoices/9/link")).unwrap());
    assert_eq!(link.code(), "invoice_unknown");
}

#[test]
fn a_correction_that_came_too_late_or_asks_too_much_of_a_campaign_is_refused() {
    let world = TestWorld::new();
    world.earner_with(7, 3_000_000);
    let propose = |name: &str, body: Value| {
        let seen = world.operator(name, Post, "/admin/corrections", &body.to_string());
        seen.json["correction"]["id"].as_str().unwrap().to_owned()
    };
    let agree = |name: &str, id: &str| {
        world.operator(name, Post, &format!("/admin/corrections/{id}/agree"), "{}")
    };
    let reversal = json!({ "reverses": "claim:7:1:once", "reason": "Paid twice" });
    let ids = ["otto", "omar"].map(|name| propose(name, reversal.clone()));
    assert_eq!(agree("olga", &ids[0]).status, 200);
    assert_eq!(agree("olga", &ids[1]).code(), "correction_made");
    world.waits(1);
    let much = json!({ "debit": "campaign:1", "credit": "treasury", "amount": "9",
        "reason": "Too much" });
    let id = propose("olga", much);
    assert_eq!(agree("otto", &id).code(), "campaign_out_of_money");
    let listed = world.operator("sami", Get, "/admin/corrections", "").json["corrections"].clone();
    assert_eq!(listed.as_array().unwrap().len(), 3);
}

#[test]
fn an_operator_sends_stars_back_unless_they_were_spent() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    ann.invoice("seldom-story-key-1", 100);
    ann.pays(1, "1", "stx1", 100);
    let campaign = world.database.campaign_of(7);
    assert_eq!(ann.funds("seldom-story-key-2", campaign, "1.00").status, 200);
    let refund = || world.operator("otto", Post, "/admin/deposits/1/refund", "{}");
    assert_eq!(refund().code(), "sponsor_balance_too_low");
    ann.closes(campaign);
    assert_eq!(refund().status, 204);
    let believe = r#"{"source":"second"}"#;
    let seen = world.operator("olga", Post, "/admin/disputes/x/believe", believe);
    assert_eq!(seen.code(), "not_found");
}

#[test]
fn a_way_to_pay_that_is_not_set_up_is_refused_and_somebody_banned_pays_nothing() {
    let mut world = TestWorld::new();
    world.earner(7);
    world.database.execute("update users set standing = 'banned' where id = 7").unwrap();
    let Config::Public(config) = &mut world.public else { unreachable!() };
    config.common.deposit_wallet = None;
    let task = world.database.visit_task(world.database.campaign(9), 1, 0, None);
    let ann = world.stranger(7);
    assert_eq!(ann.asks_to_pay("seldom-story-key-3", 100).code(), "banned");
    assert_eq!(ann.post(&format!("/api/tasks/{task}/start"), "").code(), "banned");
    let seen = ann.post("/api/deposits", r#"{"method":"ton"}"#);
    assert_eq!(seen.code(), "deposit_method_unavailable");
    assert_eq!(ann.claims(9).code(), "task_not_found");
    assert_eq!(ann.post("/api/tasks/9/start", "").code(), "task_not_found");
}

#[test]
fn whom_a_task_is_not_for_hears_why_at_every_door() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let task = world.database.join_task(world.database.campaign(9), 1);
    for (audience, premium, code) in [
        (r#"{"languages":["ar"]}"#, 0, "task_other_language"),
        (r#"{"countries":["EG"]}"#, 0, "task_other_country"),
        (r#"{"premium":true}"#, 0, "task_premium_only"),
        (r#"{"premium":false}"#, 1, "task_not_for_premium"),
        (r#"{"trust_min":99}"#, 0, "task_trust_too_low"),
    ] {
        let audience = format!("update tasks set audience = '{audience}'");
        world.database.execute(&audience).unwrap();
        world.database.execute(&format!("update users set premium = {premium}")).unwrap();
        assert_eq!(ann.post(&format!("/api/tasks/{task}/start"), "").code(), code);
        assert_eq!(ann.claims(task).code(), code);
    }
    world.database.execute("update tasks set audience = '{}'").unwrap();
    let first = world.database.join_task(1, 1);
    let requires = format!("update tasks set requires = '[{first}]' where id = {task}");
    world.database.execute(&requires).unwrap();
    assert_eq!(ann.post(&format!("/api/tasks/{task}/start"), "").code(), "task_needs_another");
    assert_eq!(ann.claims(task).code(), "task_needs_another");
    let wrong = ann.post(&format!("/api/tasks/{task}/claim"), r#"{"utc_offset_minutes":9999}"#);
    assert_eq!(wrong.code(), "bad_request");
}

#[test]
fn an_address_of_the_other_network_or_with_a_slip_is_refused_everywhere() {
    let mut world = TestWorld::new();
    let Config::Public(config) = &mut world.public else { unreachable!() };
    config.common.network = Network::Mainnet;
    let ann = world.earner_with(7, 3_000_000);
    let raw = format!("0:{}", "ab".repeat(32));
    let testnet = friendly(&raw, Network::Testnet);
    let slip = friendly(&raw, Network::Mainnet).replace("UQ", "UR");
    for (address, code) in [(&testnet, "address_network"), (&slip, "address_checksum")] {
        assert_eq!(ann.withdraws("seldom-story-key-4", "1.00", address).code(), code);
        assert_eq!(ann.ask(Put, "/api/wallet", &[], &proof(address)).unwrap().code(), code);
    }
}

fn proof(address: &str) -> String {
    let proof = json!({ "timestamp": 1, "domain": { "lengthBytes": 1, "value": "x" },
        "signature": "", "payload": "" });
    json!({ "address": address, "network": "-3", "public_key": "", "wallet_state_init": "",
        "proof": proof })
    .to_string()
}

#[test]
fn in_a_day_somebody_gets_so_much_and_not_more() {
    let world = TestWorld::new();
    world.chain.borrow_mut().set_usdt(100_000_000_000);
    let ann = world.earner_with(7, 5_100_000_000);
    let withdraws = |key: &str, usd: &str| {
        let address = world.chain.borrow().address_of("ann");
        ann.withdraws(key, usd, &address)
    };
    assert_eq!(withdraws("seldom-story-key-5", "5000.00").status, 201);
    world.lives(90);
    for name in ["olga", "otto"] {
        let decision = r#"{"decision":"approve"}"#;
        assert_eq!(world.operator(name, Post, "/admin/reviews/1", decision).status, 204);
    }
    world.lives(90);
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
    assert_eq!(withdraws("seldom-story-key-6", "2.00").code(), "withdrawal_daily_limit");
    assert_eq!(cancels(&ann, "1").code(), "withdrawal_not_cancellable");
}

fn cancels(earner: &Earner, id: &str) -> Seen {
    earner.ask(Delete, &format!("/api/withdrawals/{id}"), &[], "").unwrap()
}
