//! Sponsors put their balance into campaigns, and get back what is left.

use crate::world::TestWorld;
use crate::world::dice::Dice;

const KEY: &str = "funding-story-key-1";
const OTHER_KEY: &str = "funding-story-key-2";

/// A sponsor with ten dollars and a campaign.
fn sponsor(world: &TestWorld) -> i64 {
    world.earner(7);
    let campaign = world.database.campaign_of(7);
    world.database.pay_in(7, 10_000_000, "test");
    campaign
}

#[test]
fn a_campaign_is_funded_once_for_each_key() {
    let world = TestWorld::new();
    let campaign = sponsor(&world);
    let ann = world.stranger(7);
    let seen = ann.funds(KEY, campaign, "2.50");
    assert_eq!(seen.status, 200, "{}", seen.json);
    assert_eq!(seen.json["campaign"]["balance"]["micros"], 2_500_000);
    assert_eq!(seen.json["balance"]["micros"], 7_500_000);
    assert_eq!(ann.funds(KEY, campaign, "2.50").json, seen.json);
    assert_eq!(ann.funds(KEY, campaign, "2.51").code(), "idempotency_mismatch");
    let second = world.database.campaign_of(7);
    assert_eq!(ann.funds(KEY, second, "2.50").code(), "idempotency_mismatch");
    assert_eq!(ann.funds(OTHER_KEY, campaign, "7.50").json["balance"]["micros"], 0);
    let ids = "select group_concat(id) from transfers where kind = 'fund'";
    assert_eq!(world.database.text(ids), format!("fund:{campaign}:1,fund:{campaign}:2"));
    world.database.books_balance();
}

#[test]
fn what_may_not_be_funded_is_refused_and_moves_nothing() {
    let world = TestWorld::new();
    let campaign = sponsor(&world);
    let (ann, bob) = (world.stranger(7), world.earner(8));
    let before = world.database.dump();
    for (amount, code) in [
        ("10.000001", "sponsor_balance_too_low"),
        ("0", "amount_malformed"),
        ("-1", "amount_malformed"),
        ("1e3", "amount_malformed"),
        ("9007199254.740992", "amount_malformed"),
    ] {
        assert_eq!(ann.funds(KEY, campaign, amount).code(), code, "{amount}");
    }
    assert_eq!(bob.funds(KEY, campaign, "1.00").code(), "campaign_not_found");
    assert_eq!(bob.closes(campaign).code(), "campaign_not_found");
    assert_eq!(ann.funds(KEY, 99, "1.00").code(), "campaign_not_found");
    assert_eq!(ann.funds("short", campaign, "1.00").code(), "idempotency_key_malformed");
    assert_eq!(ann.post("/api/campaigns/x/close", "").code(), "campaign_not_found");
    let close = format!("/api/campaigns/{campaign}/close");
    assert_eq!(ann.post(&close, "").code(), "idempotency_key_missing");
    world.database.execute("update users set standing = 'banned' where id = 7").unwrap();
    assert_eq!(ann.funds(KEY, campaign, "1.00").code(), "banned");
    assert_eq!(world.database.dump(), before);
}

#[test]
fn whoever_has_never_paid_in_has_nothing_to_fund_with() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let campaign = world.database.campaign_of(7);
    assert_eq!(ann.funds(KEY, campaign, "1.50").code(), "sponsor_balance_too_low");
    assert_eq!(world.database.number("select count(*) from fundings"), 0);
}

#[test]
fn a_session_that_was_ended_moves_no_money() {
    let world = TestWorld::new();
    let campaign = sponsor(&world);
    let ann = world.stranger(7);
    let token = ann.post("/api/session", "").json["token"].as_str().unwrap().to_owned();
    let bearer = format!("Bearer {token}");
    let post = earnest::wire::http::Method::Post;
    let headers = [("authorization", bearer.as_str()), ("idempotency-key", KEY)];
    assert_eq!(
        ann.ask(post, "/api/deposits", &headers, r#"{"method":"ton"}"#).unwrap().status,
        200
    );
    world.database.execute("update users set session_epoch = 1 where id = 7").unwrap();
    let path = format!("/api/campaigns/{campaign}/fund");
    let seen = ann.ask(post, &path, &headers, r#"{"amount":"1.00"}"#).unwrap();
    assert_eq!((seen.status, ann.sponsor_balance()), (401, 10_000_000));
    let close = format!("/api/campaigns/{campaign}/close");
    assert_eq!(ann.ask(post, &close, &headers, "").unwrap().status, 401);
}

#[test]
fn closing_gives_the_rest_back_except_for_what_is_being_checked() {
    let world = TestWorld::new();
    let campaign = sponsor(&world);
    let ann = world.stranger(7);
    ann.funds(KEY, campaign, "5.00");
    let task = world.database.join_task(campaign, 1_000_000);
    let (bob, eve) = (world.earner(8), world.earner(9));
    world.telegram.borrow_mut().members.insert(8);
    bob.claims(task);
    eve.claims(task);
    let seen = ann.closes(campaign);
    assert_eq!((seen.status, seen.json["campaign"]["closed"].as_bool()), (200, Some(true)));
    assert_eq!(seen.json["campaign"]["balance"]["micros"], 2_000_000);
    assert_eq!(ann.sponsor_balance(), 8_000_000);
    assert_eq!(ann.closes(campaign).json, seen.json);
    assert_eq!(ann.funds(OTHER_KEY, campaign, "1.00").code(), "campaign_closed");
    assert_eq!(
        world.earner(10).post(&format!("/api/tasks/{task}/start"), "").code(),
        "task_closed"
    );
    // Bob is paid for what he did; what Eve did not do comes back.
    world.lives(120);
    assert_eq!((bob.balance(), eve.balance(), ann.sponsor_balance()), (1_000_000, 0, 9_000_000));
    let lines = ann.get("/api/ledger?account=sponsor").json["entries"].clone();
    let line = |index: usize| (lines[index]["kind"].clone(), lines[index]["amount"]["usd"].clone());
    assert_eq!(line(0), ("unfund".into(), "1.000000".into()));
    assert_eq!(line(2), ("fund".into(), "-5.000000".into()));
    assert_eq!(
        (line(3), lines.as_array().unwrap().len()),
        (("deposit".into(), "10.000000".into()), 4)
    );
    assert_eq!(lines[0]["title"], "Test");
    assert_eq!(ann.get("/api/ledger").json["entries"], serde_json::json!([]));
    assert_eq!(ann.get("/api/ledger?account=house").code(), "bad_request");
    world.database.books_balance();
}

#[test]
fn a_key_closes_one_campaign_and_no_other() {
    let world = TestWorld::new();
    let first = sponsor(&world);
    let second = world.database.campaign_of(7);
    let ann = world.stranger(7);
    ann.funds(KEY, first, "2.00");
    let closed = ann.closes_with(KEY, first);
    assert_eq!((closed.status, ann.sponsor_balance()), (200, 10_000_000));
    assert_eq!(ann.closes_with(KEY, first).json, closed.json);
    assert_eq!(ann.closes_with(OTHER_KEY, first).json, closed.json);
    assert_eq!(ann.closes_with(KEY, second).code(), "idempotency_mismatch");
    let open = "select count(*) from campaigns where closed_at is null";
    assert_eq!(world.database.number(open), 1);
    assert_eq!(ann.closes_with(OTHER_KEY, second).status, 200);
    assert_eq!(ann.closes_with(OTHER_KEY, first).code(), "idempotency_mismatch");
}

/// A key belongs to whoever made it.
#[test]
fn two_people_may_use_the_same_key() {
    let world = TestWorld::new();
    let campaign = sponsor(&world);
    let (ann, bob) = (world.stranger(7), world.earner(8));
    let other = world.database.campaign_of(8);
    world.database.pay_in(8, 1_000_000, "bob");
    assert_eq!(ann.funds(KEY, campaign, "2.00").status, 200);
    assert_eq!(bob.funds(KEY, other, "1.00").status, 200);
    assert_eq!(
        (ann.closes_with(KEY, campaign).status, bob.closes_with(KEY, other).status),
        (200, 200)
    );
}

#[test]
fn an_empty_campaign_closes_too() {
    let world = TestWorld::new();
    world.earner(7);
    let campaign = world.database.campaign_of(7);
    let ann = world.stranger(7);
    assert_eq!(ann.closes(campaign).json["campaign"]["balance"]["micros"], 0);
    assert_eq!(world.database.number("select emptied_at is null from campaigns"), 0);
}

/// A client repeats its request until it is answered; every step may fail.
#[test]
fn no_fault_funds_twice_or_gives_back_twice() {
    for seed in 1..=200 {
        let world = TestWorld::new();
        let campaign = sponsor(&world);
        let ann = world.stranger(7);
        *world.dice.borrow_mut() = Dice::loaded(seed, 400);
        let post = earnest::wire::http::Method::Post;
        let insists = |path: &str, body: &str| {
            let path = format!("/api/campaigns/{campaign}/{path}");
            let ask = || ann.ask(post, &path, &[("idempotency-key", KEY)], body);
            while ask().is_none_or(|seen| seen.status != 200) {}
        };
        insists("fund", r#"{"amount":"4.00"}"#);
        if seed % 2 == 0 {
            insists("close", "");
        }
        world.dice.borrow_mut().set_faults(0);
        let expected = if seed % 2 == 0 { 10_000_000 } else { 6_000_000 };
        assert_eq!(ann.sponsor_balance(), expected, "seed {seed}");
        world.database.books_balance();
    }
}
