//! Proof pictures: sent by earners, judged by moderators.

use earnest::wire::http::Method::{Get, Post};
use serde_json::json;

use crate::world::TestWorld;
use crate::world::earner::{Earner, Seen};

const REWARD: i64 = 50_000;

/// The first bytes of a PNG of 480 by 800, and something that makes it another picture.
fn picture(which: u8) -> Vec<u8> {
    let mut bytes = hex::decode("89504e470d0a1a0a0000000d49484452000001e000000320").unwrap();
    bytes.push(which);
    bytes
}

fn proof_task(world: &TestWorld) -> i64 {
    let campaign = world.database.campaign(100 * REWARD);
    world.database.task(campaign, "proof", r#"{"kind":"proof"}"#, REWARD)
}

fn sends(earner: &Earner, task: i64, bytes: &[u8]) -> Seen {
    earner.sends(&format!("/api/proofs?task={task}"), "image/png", bytes)
}

fn shown(earner: &Earner, task: i64) -> serde_json::Value {
    earner.get(&format!("/api/tasks/{task}")).json["task"].clone()
}

#[test]
fn a_picture_is_paid_for_once_a_moderator_has_approved_it() {
    let world = TestWorld::new();
    let (ann, task) = (world.earner(7), proof_task(&world));
    assert_eq!(ann.claims(task).code(), "task_proof_missing");
    assert_eq!(sends(&ann, task, &picture(1)).json["task"]["status"], "checking");
    assert_eq!(sends(&ann, task, &picture(2)).status, 200, "one is enough");
    world.lives(120);
    assert_eq!(ann.balance(), 0);
    let listed = world.operator("Mina", Get, "/admin/proofs", "").json["proofs"].clone();
    assert_eq!(listed.as_array().unwrap().len(), 1);
    assert_eq!(
        (&listed[0]["id"], &listed[0]["title"], &listed[0]["media_type"]),
        (&"1".into(), &"Task 1".into(), &"image/png".into())
    );
    let seen = world.operator("Mina", Get, "/admin/proofs/1/picture", "");
    assert_eq!((seen.status, seen.header("content-type")), (200, Some("image/png")));
    let judge = |judgement: &str| {
        let body = json!({ "judgement": judgement }).to_string();
        world.operator("Mina", Post, "/admin/proofs/1", &body)
    };
    assert_eq!(judge("beautiful").code(), "bad_request");
    assert_eq!((judge("approved").status, judge("approved").status), (204, 204));
    assert_eq!(judge("edited").code(), "proof_judged");
    world.run_queues();
    assert_eq!(ann.balance(), REWARD);
    let act = "select operator || ' ' || subject from operator_acts where act = 'judge'";
    assert_eq!(world.database.text(act), "mina@example.org proof:1 approved");
    world.database.books_balance();
}

#[test]
fn a_picture_that_is_turned_down_has_its_reason_and_another_may_follow() {
    let world = TestWorld::new();
    let (ann, task) = (world.earner(7), proof_task(&world));
    for (which, judgement, code) in [
        (1, "unreadable", "task_proof_unreadable"),
        (2, "other_task", "task_proof_other_task"),
        (3, "edited", "task_proof_edited"),
    ] {
        assert_eq!(sends(&ann, task, &picture(which)).json["task"]["status"], "checking");
        let body = json!({ "judgement": judgement }).to_string();
        world.operator("Mina", Post, &format!("/admin/proofs/{which}"), &body);
        world.run_queues();
        assert_eq!(shown(&ann, task)["refusal"]["code"], code);
    }
    assert_eq!(sends(&ann, task, &picture(3)).code(), "task_proof_reused");
    assert_eq!(sends(&world.earner(8), task, &picture(1)).code(), "task_proof_reused");
    assert_eq!(shown(&ann, task)["status"], "started", "nothing was done");
}

#[test]
fn a_judgement_whose_message_is_lost_is_found_by_the_sweeper() {
    let world = TestWorld::new();
    let (ann, task) = (world.earner(7), proof_task(&world));
    sends(&ann, task, &picture(1));
    world.operator("Mina", Post, "/admin/proofs/1", r#"{"judgement":"approved"}"#);
    world.queue.borrow_mut().clear();
    world.waits(6 * 3_600);
    world.run_cron();
    world.run_queues();
    assert_eq!(ann.balance(), REWARD);
}

#[test]
fn only_those_who_judge_may_judge() {
    let world = TestWorld::new();
    let (ann, task) = (world.earner(7), proof_task(&world));
    sends(&ann, task, &picture(1));
    let body = r#"{"judgement":"approved"}"#;
    let refused = world.operator("Sami", Post, "/admin/proofs/1", body);
    assert_eq!(refused.code(), "operator_not_allowed");
    assert_eq!(world.operator("Mina", Post, "/admin/proofs/9", body).code(), "not_found");
    let seen = world.operator("Mina", Get, "/admin/proofs/9/picture", "");
    assert_eq!(seen.code(), "not_found");
}

#[test]
fn what_is_no_picture_or_not_asked_for_is_refused_and_stored_nowhere() {
    let world = TestWorld::new();
    let (ann, task) = (world.earner(7), proof_task(&world));
    assert_eq!(sends(&ann, task, b"GIF89a").code(), "picture_malformed");
    let mut small = picture(1);
    small[19] = 1;
    small[18] = 0;
    assert_eq!(sends(&ann, task, &small).code(), "picture_size_out_of_range");
    let large = [picture(1), vec![0; 1_000_000]].concat();
    assert_eq!(sends(&ann, task, &large).code(), "body_too_large");
    let visit = world.database.visit_task(1, REWARD, 0, None);
    assert_eq!(sends(&ann, visit, &picture(1)).code(), "task_proof_unasked");
    assert_eq!(ann.sends("/api/proofs", "image/png", &picture(1)).code(), "task_not_found");
    world.database.execute("update tasks set status = 'paused'").unwrap();
    assert_eq!(sends(&ann, task, &picture(1)).code(), "task_closed");
    assert!(world.objects.borrow().is_empty());
}

#[test]
fn no_picture_is_taken_from_whom_the_task_is_not_for_or_when_it_is_full() {
    let world = TestWorld::new();
    let (ann, bob, task) = (world.earner(7), world.earner(8), proof_task(&world));
    let set = |what: &str| world.database.execute(what).unwrap();
    for (audience, premium, code) in [
        (r#"{"languages":["ar"]}"#, 0, "task_other_language"),
        (r#"{"countries":["EG"]}"#, 0, "task_other_country"),
        (r#"{"premium":true}"#, 0, "task_premium_only"),
        (r#"{"premium":false}"#, 1, "task_not_for_premium"),
        (r#"{"trust_min":99}"#, 0, "task_trust_too_low"),
    ] {
        set(&format!("update tasks set audience = '{audience}'"));
        set(&format!("update users set premium = {premium}"));
        assert_eq!(sends(&ann, task, &picture(1)).code(), code);
    }
    let first = world.database.visit_task(1, 1, 0, None);
    set(&format!("update tasks set audience = '{{}}', requires = '[{first}]' where id = {task}"));
    assert_eq!(sends(&ann, task, &picture(1)).code(), "task_needs_another");
    set("update tasks set requires = '[]', cap = 1");
    assert_eq!(sends(&bob, task, &picture(2)).status, 200);
    assert_eq!(sends(&ann, task, &picture(1)).code(), "task_cap_reached");
    set("update tasks set cap = null, cap_daily = 1");
    assert_eq!(sends(&ann, task, &picture(1)).code(), "task_cap_daily_reached");
    set("update users set standing = 'banned'");
    assert_eq!(sends(&ann, task, &picture(1)).code(), "banned");
}

/// Ann and Bob have shown what they did, for a campaign that can pay one of them less than that.
fn approved_without_money(world: &TestWorld) -> (i64, i64) {
    let campaign = world.database.campaign(REWARD / 2);
    let task = world.database.task(campaign, "proof", r#"{"kind":"proof"}"#, REWARD);
    for (which, id) in [(1, 7), (2, 8), (3, 9), (4, 10), (5, 11)] {
        sends(&world.earner(id), task, &picture(which));
        let path = format!("/admin/proofs/{which}");
        world.operator("Mina", Post, &path, r#"{"judgement":"approved"}"#);
    }
    world.lives(120);
    let shown = shown(&world.stranger(7), task);
    let state = (&shown["status"], &shown["refusal"]["code"]);
    assert_eq!(state, (&"checking".into(), &"task_waits_for_money".into()));
    (campaign, task)
}

fn balances(world: &TestWorld) -> Vec<i64> {
    (7..12).map(|id| world.stranger(id).balance()).collect()
}

#[test]
fn what_was_approved_without_money_is_paid_in_order_once_there_is_some() {
    let world = TestWorld::new();
    let (campaign, task) = approved_without_money(&world);
    let sponsor = world.stranger(crate::world::SPONSOR);
    let funds = |key: &str, micros: i64| {
        world.database.pay_in(sponsor.id, micros, key);
        let usd = format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000);
        assert_eq!(sponsor.funds(key, campaign, &usd).status, 200);
        world.lives(300);
    };
    funds("money-story-key-1", 2 * REWARD);
    assert_eq!(balances(&world).iter().sum::<i64>(), 2 * REWARD);
    assert_eq!(balances(&world)[0], REWARD, "who came first is paid first");
    assert_eq!(shown(&world.stranger(11), task)["status"], "checking");
    funds("money-story-key-2", 3 * REWARD);
    assert_eq!(balances(&world), vec![REWARD; 5]);
    let waits = "select count(*) from claims where refusal = 'task_waits_for_money'";
    assert_eq!(world.database.number(waits), 0);
    world.database.books_balance();
}

#[test]
fn a_sponsor_who_closes_the_campaign_instead_gets_the_rest_and_those_who_waited_read_why() {
    let world = TestWorld::new();
    let (campaign, task) = approved_without_money(&world);
    assert_eq!(world.stranger(crate::world::SPONSOR).closes(campaign).status, 200);
    world.lives(600);
    let shown = shown(&world.stranger(9), task);
    assert_eq!(shown["refusal"]["code"], "campaign_out_of_money");
    assert_eq!(balances(&world), vec![0; 5]);
    let left = format!("select balance_micros from accounts where id = 'campaign:{campaign}'");
    assert_eq!(world.database.number(&left), 0);
    world.database.books_balance();
}

#[test]
fn nobody_waits_for_money_for_ever() {
    let world = TestWorld::new();
    let (_, task) = approved_without_money(&world);
    for _ in 0..31 {
        world.waits(86_400 - 120);
        world.lives(120);
    }
    assert_eq!(shown(&world.stranger(7), task)["refusal"]["code"], "campaign_out_of_money");
}
