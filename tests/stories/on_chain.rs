//! Tasks on TON: to hold something in the linked wallet, or to send something from it.

use earnest::domain::network::Address;
use earnest::wire::http::Method::{Patch, Post};
use serde_json::{Value, json};

use crate::world::TestWorld;
use crate::world::chain::deposits::{How, Sent, deposit_wallet};
use crate::world::earner::{Earner, Seen};
use crate::world::wallet_app::WalletApp;

const DAY: i64 = 86_400;
const REWARD: i64 = 1_000_000;
const TON: u64 = 1_000_000_000;

/// Where the sponsor wants to be paid.
fn shop() -> Address {
    Address { workchain: 0, hash: [0x5a; 32] }
}

fn task(world: &TestWorld, rules: &Value) -> i64 {
    let campaign = world.database.campaign(10 * REWARD);
    let kind = rules["kind"].as_str().unwrap().to_owned();
    world.database.task(campaign, &kind, &rules.to_string(), REWARD)
}

fn hold(world: &TestWorld) -> i64 {
    task(world, &json!({ "kind": "hold", "units": (5 * TON).to_string() }))
}

fn send(world: &TestWorld) -> i64 {
    let (address, nanoton) = (shop().raw(), TON.to_string());
    task(world, &json!({ "kind": "send", "address": address, "nanoton": nanoton }))
}

/// Seven, with a linked wallet.
fn ann(world: &TestWorld) -> (Earner<'_>, Address) {
    let ann = world.earner(7);
    let wallet = WalletApp::new(1);
    assert_eq!(ann.links(&wallet).status, 200);
    (ann, wallet.address)
}

fn shown(earner: &Earner, task: i64) -> Value {
    earner.get(&format!("/api/tasks/{task}")).json["task"].clone()
}

fn code(earner: &Earner, task: i64) -> String {
    shown(earner, task)["transfer"]["comment"].as_str().unwrap().to_owned()
}

/// Claims, and lets the look happen; answers why not, if so.
fn claims(world: &TestWorld, earner: &Earner, task: i64) -> Value {
    assert_eq!(earner.claims(task).json["task"]["status"], "checking");
    world.run_queues();
    let shown = shown(earner, task);
    if shown["status"] == "paid" { json!("paid") } else { shown["refusal"]["code"].clone() }
}

#[test]
fn who_holds_enough_ton_is_paid_and_who_does_not_reads_why() {
    let world = TestWorld::new();
    let task = hold(&world);
    let stranger = world.earner(8);
    assert_eq!(stranger.claims(task).code(), "task_wallet_missing");
    let (ann, wallet) = ann(&world);
    assert_eq!(claims(&world, &ann, task), "task_hold_missing");
    world.chain.borrow_mut().has_ton(wallet, 5 * TON - 1);
    assert_eq!(claims(&world, &ann, task), "task_hold_missing");
    world.chain.borrow_mut().has_ton(wallet, 5 * TON);
    assert_eq!(claims(&world, &ann, task), "paid");
    assert_eq!(ann.balance(), REWARD);
    world.database.books_balance();
}

#[test]
fn jettons_are_counted_in_their_own_wallet_and_what_is_no_jetton_stops_the_task() {
    let world = TestWorld::new();
    let master = world.chain.borrow().jetton_master().raw();
    let rules = |jetton: &str| json!({ "kind": "hold", "jetton": jetton, "units": "2000000" });
    let one = task(&world, &rules(&master));
    let (ann, wallet) = ann(&world);
    assert_eq!(claims(&world, &ann, one), "task_hold_missing");
    world.chain.borrow_mut().has_jettons(wallet, 2_000_000);
    assert_eq!(claims(&world, &ann, one), "paid");
    let other = task(&world, &rules(&shop().raw()));
    assert_eq!(claims(&world, &ann, other), "task_check_unavailable");
    let status = format!("select status from tasks where id = {other}");
    assert_eq!(world.database.text(&status), "paused");
}

#[test]
fn who_no_longer_holds_it_loses_what_is_still_vesting() {
    for (sells, balance) in [(false, REWARD), (true, 400_000)] {
        let world = TestWorld::new();
        let task = hold(&world);
        let plan = "[[0,400000],[3,300000],[7,300000]]";
        let planned = format!("update tasks set plan = '{plan}' where id = {task}");
        world.database.execute(&planned).unwrap();
        let (ann, wallet) = ann(&world);
        world.chain.borrow_mut().has_ton(wallet, 9 * TON);
        assert_eq!(claims(&world, &ann, task), "paid");
        world.lives(120);
        if sells {
            world.chain.borrow_mut().has_ton(wallet, TON);
        }
        for days in [3, 4] {
            world.waits(days * DAY - 7_200);
            world.lives(2 * 7_200);
        }
        assert_eq!(ann.balance(), balance);
        world.database.books_balance();
    }
}

#[test]
fn a_silent_or_late_indexer_turns_nobody_down() {
    let world = TestWorld::new();
    let task = hold(&world);
    let (ann, wallet) = ann(&world);
    world.chain.borrow_mut().behaviour.silent = true;
    ann.claims(task);
    world.lives(120);
    assert_eq!(shown(&ann, task)["status"], "checking");
    world.chain.borrow_mut().behaviour.silent = false;
    world.chain.borrow_mut().behaviour.indexer_lag_seconds = 600;
    world.lives(120);
    assert_eq!(shown(&ann, task)["status"], "checking", "a no of before the claim is none");
    world.lives(600);
    assert_eq!(shown(&ann, task)["refusal"]["code"], "task_hold_missing");
    world.chain.borrow_mut().has_ton(wallet, 5 * TON);
    ann.claims(task);
    world.lives(60);
    assert_eq!(shown(&ann, task)["status"], "paid", "a yes counts at once");
}

#[test]
fn who_sends_with_their_own_code_is_paid_once_the_chain_is_sure() {
    let world = TestWorld::new();
    let task = send(&world);
    let (ann, wallet) = ann(&world);
    let transfer = shown(&ann, task)["transfer"].clone();
    assert_eq!(transfer["ton"], "1");
    let code = code(&ann, task);
    assert_ne!(code, self::code(&world.earner(8), task), "everybody has their own");
    assert_eq!(claims(&world, &ann, task), "task_transfer_missing");
    world.chain.borrow_mut().behaviour.finality_delay_seconds = 60;
    let sent = Sent::new(TON, &format!(" {code} "));
    world.chain.borrow_mut().pays(wallet, shop(), &sent, world.now());
    ann.claims(task);
    world.run_queues();
    assert_eq!(shown(&ann, task)["status"], "checking");
    world.lives(120);
    assert_eq!(shown(&ann, task)["status"], "paid");
    world.database.books_balance();
}

#[test]
fn what_only_looks_like_a_transfer_pays_nobody() {
    let world = TestWorld::new();
    let task = send(&world);
    let (ann, wallet) = ann(&world);
    let code = code(&ann, task);
    let other = Address { workchain: 0, hash: [7; 32] };
    let says = |from: Address, to: Address, units: u64, comment: &str| {
        world.chain.borrow_mut().pays(from, to, &Sent::new(units, comment), world.now());
        assert_eq!(claims(&world, &ann, task), "task_transfer_missing");
    };
    says(wallet, shop(), TON - 1, &code);
    says(wallet, shop(), TON, "thanks");
    says(wallet, shop(), TON, &code[1..]);
    says(wallet, other, TON, &code);
    says(other, shop(), TON, &code);
    assert_eq!(ann.balance(), 0);
    // An account without code takes money in a transaction that counts as aborted.
    let sent = Sent::new(TON, &code).by(How::Aborted);
    world.chain.borrow_mut().pays(wallet, shop(), &sent, world.now());
    assert_eq!(claims(&world, &ann, task), "paid");
}

#[test]
fn an_address_that_sends_money_back_or_is_ours_stops_the_task_and_blames_nobody() {
    let world = TestWorld::new();
    let (ann, wallet) = ann(&world);
    let one = send(&world);
    let sent = Sent::new(TON, &code(&ann, one)).by(How::Refused);
    world.chain.borrow_mut().pays(wallet, shop(), &sent, world.now());
    assert_eq!(claims(&world, &ann, one), "task_check_unavailable");
    let rules = json!({ "kind": "send", "address": deposit_wallet().raw(), "nanoton": "1" });
    let ours = task(&world, &rules);
    assert_eq!(claims(&world, &ann, ours), "task_check_unavailable");
    let paused = "select count(*) from tasks where status = 'paused'";
    assert_eq!(world.database.number(paused), 2);
}

#[test]
fn a_wallet_that_was_unlinked_or_is_shared_counts_for_nothing() {
    let world = TestWorld::new();
    let task = hold(&world);
    let (ann, wallet) = ann(&world);
    world.chain.borrow_mut().has_ton(wallet, 9 * TON);
    assert_eq!(ann.claims(task).status, 200);
    ann.unlinks();
    world.run_queues();
    assert_eq!(shown(&ann, task)["refusal"]["code"], "task_wallet_missing");
    let bob = world.earner(8);
    assert_eq!(bob.links(&WalletApp::new(1)).status, 200);
    assert_eq!(bob.claims(task).code(), "task_wallet_shared");
}

fn written(rules: &Value) -> Value {
    json!({ "name": "On chain", "tasks": [{ "rules": rules, "reward": "0.25",
        "texts": { "en": { "title": "Hold", "text": "Hold it." } } }] })
}

fn writes(ann: &Earner, key: &str, rules: &Value) -> Seen {
    let body = written(rules);
    ann.ask(Post, "/api/campaigns", &[("idempotency-key", key)], &body.to_string()).unwrap()
}

#[test]
fn a_sponsor_pastes_addresses_as_wallets_show_them() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let friendly = world.chain.borrow().address_of("shop");
    let raw = world.chain.borrow().raw_address_of("shop");
    let rules = json!({ "kind": "send", "address": friendly, "nanoton": "1500000000" });
    let seen = writes(&ann, "on-chain-story-key-1", &rules);
    assert_eq!(seen.status, 201, "{}", seen.json);
    assert_eq!(seen.json["tasks"][0]["rules"]["address"], raw);
    let draft = format!("/api/campaigns/{}", seen.json["campaign"]["id"].as_str().unwrap());
    for (number, (rules, code)) in [
        (json!({ "kind": "hold", "units": "0" }), "task_ton_malformed"),
        (json!({ "kind": "hold", "units": 5 }), "task_rules_malformed"),
        (json!({ "kind": "hold", "units": "5", "jetton": "EQ" }), "address_malformed"),
        (json!({ "kind": "send", "address": raw, "nanoton": "1.5" }), "task_ton_malformed"),
        (
            json!({ "kind": "send", "address": friendly.replace('A', "B"), "nanoton": "1" }),
            "address_checksum",
        ),
        (
            json!({ "kind": "send", "address": format!("-1{}", &raw[1..]), "nanoton": "1" }),
            "address_workchain",
        ),
    ]
    .iter()
    .enumerate()
    {
        let seen = writes(&ann, &format!("on-chain-refused-{number}"), rules);
        assert_eq!((seen.status, seen.code()), (422, *code), "{rules}");
        let seen = ann.ask(Patch, &draft, &[], &written(rules).to_string()).unwrap();
        assert_eq!((seen.status, seen.code()), (422, *code), "{rules}");
    }
}
