//! Friends: a code that survives every way in, and what both sides are told about it.

use earnest::domain::limits::{FRIENDS_PAID_DAILY_MAX, FRIENDS_PAID_MAX};
use earnest::domain::terms::Terms;
use earnest::domain::vesting::Reason;
use earnest::wire::answer::{Answer, Body};
use earnest::wire::http::Method::{Get, Head, Post, Put};
use serde_json::{Value, json};

use crate::referrals::{friends, generous, joins};
use crate::world::TestWorld;
use crate::world::earner::{Earner, Seen, init_data, request};
use crate::world::operator::{FREE, micros};

const DAY: i64 = 86_400;
const PHONE: &str = "Mozilla/5.0 (Linux; Android 15)";

/// Opens the Mini App by a link with `start_param`, under a name.
pub fn opens(earner: &Earner, name: &str, start_param: Option<&str>) -> Seen {
    let user = json!({ "id": earner.id, "first_name": name, "language_code": "en" }).to_string();
    let now = earner.world.now().to_string();
    let mut fields = vec![("auth_date", now.as_str()), ("user", user.as_str())];
    fields.extend(start_param.map(|code| ("start_param", code)));
    let tma = format!("tma {}", init_data(&fields));
    earner.ask(Post, "/api/session", &[("authorization", &tma)], "").unwrap()
}

fn page(world: &TestWorld, code: &str, agent: &str) -> Answer {
    let headers = vec![("user-agent", agent.to_owned()), ("accept-language", "en".to_owned())];
    world.request(&request(Get, &format!("/r/{code}"), headers, b"")).unwrap()
}

fn html(answer: &Answer) -> &str {
    let Body::Text(html) = &answer.body else { panic!("no page") };
    html
}

pub fn referrals(earner: &Earner) -> Value {
    earner.get("/api/referrals").json
}

/// `state reason` of each friend, newest first.
fn states(earner: &Earner) -> Vec<String> {
    let shown = referrals(earner);
    let word = |friend: &Value| {
        let reason = friend["reason"]["code"].as_str().unwrap_or_default();
        format!("{} {reason}", friend["state"].as_str().unwrap()).trim().to_owned()
    };
    shown["friends"].as_array().unwrap().iter().map(word).collect()
}

#[test]
fn a_code_survives_the_start_message_the_apps_link_and_the_web() {
    let world = TestWorld::new();
    let ann = world.stranger(7);
    opens(&ann, "Ann", None);
    let code = ann.referral_code();
    let (by_start, by_app, by_web) = (world.stranger(8), world.stranger(9), world.stranger(10));
    by_start.says(1, &format!("/start {code}"));
    assert_eq!(opens(&by_app, "Bob", Some(&code)).status, 200);
    let page = page(&world, &code, PHONE);
    assert_eq!(page.status, 200);
    assert!(html(&page).contains(&format!("href=\"https://t.me/earnest_test_bot?start={code}\"")));
    // Without a link, the message itself works as well, whenever it is sent.
    let message = format!("/start {code}");
    assert!(html(&page).contains(&message));
    world.waits(30 * DAY);
    by_web.says(2, &message);
    assert_eq!(world.database.number("select count(*) from users where referred_by = 7"), 3);
    let shown = referrals(&ann);
    assert_eq!(shown["totals"]["seen"], 1);
    assert_eq!(shown["totals"]["joined"], 3);
    assert_eq!(shown["link"], format!("https://t.me/earnest_test_bot?start={code}"));
    assert_eq!(shown["web_link"], format!("https://earn.example/r/{code}"));
    assert_eq!(referrals(&by_app)["invitation"]["by"], "Ann");
}

#[test]
fn the_first_arrival_decides_and_nobody_invites_themselves() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner(7), world.earner(8));
    let code = ann.referral_code();
    // Bob was here before, whatever he opens now.
    bob.says(1, &format!("/start {code}"));
    opens(&bob, "Bob", Some(&code));
    opens(&ann, "Ann", Some(&code));
    assert_eq!(world.database.number("select count(*) from users where referred_by > 0"), 0);
    let invitation = &referrals(&bob)["invitation"];
    assert_eq!((&invitation["state"], &invitation["by"]), (&json!("none"), &Value::Null));
    assert_eq!(invitation["reason"]["code"], "not_invited");
    assert!(invitation["reason"]["title"].as_str().unwrap().contains("first arrive"));
    // Somebody who only asks for friends is new as well.
    assert_eq!(referrals(&world.stranger(9))["totals"]["joined"], 0);
}

#[test]
fn only_people_who_open_the_page_are_counted_and_nobody_is_kept() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let code = ann.referral_code();
    let before = world.database.dump();
    for agent in ["TelegramBot (like TwitterBot)", "WhatsApp/2.2", ""] {
        assert_eq!(page(&world, &code, agent).status, 200);
    }
    let head = request(Head, &format!("/r/{code}"), vec![("user-agent", PHONE.into())], b"");
    assert_eq!(world.request(&head).unwrap().status, 200);
    assert_eq!(referrals(&ann)["totals"]["seen"], 0);
    page(&world, &code, PHONE);
    page(&world, &code, PHONE);
    assert_eq!(referrals(&ann)["totals"]["seen"], 2);
    assert_eq!(world.database.dump(), before, "nothing but a number");
    for nobody in ["nobodyscode", "a'b", "<script>"] {
        let answer = page(&world, nobody, PHONE);
        assert_eq!(answer.status, 200);
        assert!(html(&answer).contains("href=\"https://t.me/earnest_test_bot\""));
        assert!(!html(&answer).contains(nobody));
    }
    let wrong = world.request(&request(Put, "/r/abc", Vec::new(), b"")).unwrap();
    assert_eq!(wrong.status, 405);
}

#[test]
fn both_sides_see_each_state_and_why() {
    let (world, _, join) = friends(Terms { holding_seconds: DAY, ..generous() });
    let ann = world.stranger(7);
    assert_eq!(states(&ann), ["joined no_checked_task"; 3]);
    for friend in 8..=10 {
        joins(&world.stranger(friend), join);
    }
    assert_eq!(states(&ann), ["qualified reward_on_hold"; 3]);
    world.claws_back(8, join, Reason::Left).unwrap();
    world.database.execute("update users set standing = 'banned' where id = 9").unwrap();
    world.waits(DAY);
    world.run_cron();
    // What nobody has earned yet pays for nobody: 8 cost a fee all the same.
    assert_eq!(states(&ann), ["paid", "void banned", "void clawed_back"]);
    let shown = referrals(&ann);
    assert_eq!(shown["friends"][0]["amount"]["micros"], 1_000_000);
    assert_eq!(shown["totals"]["earned"]["micros"], 1_000_000);
    let counts = ["joined", "qualified", "paid", "void"].map(|key| shown["totals"][key].clone());
    assert_eq!(counts, [3, 3, 1, 2].map(|count| json!(count)));
    assert_eq!(referrals(&world.stranger(10))["invitation"]["state"], "paid");
    let voided = &referrals(&world.stranger(8))["invitation"];
    assert_eq!(
        (&voided["state"], &voided["reason"]["code"]),
        (&"void".into(), &"clawed_back".into())
    );
    world.database.books_balance();
}

#[test]
fn fees_that_do_not_reach_are_said_to_be_the_reason() {
    let (world, _, join) = friends(generous());
    joins(&world.stranger(8), join);
    assert_eq!(states(&world.stranger(7))[2], "qualified fees_too_low");
}

#[test]
fn a_friend_is_known_by_first_name_unless_they_do_not_want_that() {
    let world = TestWorld::new();
    let (ann, bob) = (world.stranger(7), world.stranger(8));
    opens(&ann, "Ann", None);
    opens(&bob, "\u{202e}Bob\nBobson", Some(&ann.referral_code()));
    let friend = || referrals(&ann)["friends"][0].clone();
    assert_eq!((&friend()["id"], &friend()["name"]), (&json!("1"), &json!("BobBobson")));
    let hide = |earner: &Earner, body: &str| earner.ask(Put, "/api/me/name", &[], body).unwrap();
    assert_eq!(hide(&bob, r#"{"is_shown":false}"#).json, json!({ "is_shown": false }));
    assert_eq!(friend()["name"], Value::Null);
    hide(&ann, r#"{"is_shown":false}"#);
    assert_eq!(referrals(&bob)["invitation"]["by"], Value::Null);
    hide(&bob, r#"{"is_shown":true}"#);
    assert_eq!(friend()["name"], "BobBobson");
    for body in ["{}", r#"{"is_shown":1}"#, r#"{"is_shown":true,"x":1}"#] {
        assert_eq!(hide(&bob, body).code(), "malformed_json", "{body}");
    }
    // Who hides before they ever signed in stays hidden.
    let eve = world.stranger(9);
    hide(&eve, r#"{"is_shown":false}"#);
    opens(&eve, "Eve", None);
    let hidden = "select is_shown from profiles where user_id = 9 and first_name = 'Eve'";
    assert_eq!(world.database.number(hidden), 0);
}

#[test]
fn friends_come_page_by_page_newest_first() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let code = ann.referral_code();
    for friend in 101..=141 {
        world.stranger(friend).says(friend, &format!("/start {code}"));
    }
    let ids = |path: &str| {
        let page = ann.get(path).json;
        let ids: Vec<_> =
            page["friends"].as_array().unwrap().iter().map(|f| f["id"].clone()).collect();
        (ids[0].clone(), ids.len(), page["next"].clone())
    };
    assert_eq!(ids("/api/referrals"), (json!("41"), 20, json!("22")));
    assert_eq!(ids("/api/referrals?cursor=22"), (json!("21"), 20, json!("2")));
    assert_eq!(ids("/api/referrals?cursor=2"), (json!("1"), 1, Value::Null));
    assert_eq!(ann.get("/api/referrals?cursor=x").code(), "cursor_malformed");
    assert_eq!(ann.post("/api/referrals", "{}").code(), "method_not_allowed");
}

#[test]
fn beyond_the_caps_friends_are_void_and_both_sides_read_why() {
    let (world, _, join) = friends(Terms { referral: micros(10_000), ..generous() });
    let ann = world.stranger(7);
    let of_day = |count: i64| {
        world.database.execute(&format!(
            "update inviters set day = {}, day_qualified = {count}",
            world.now() / DAY
        ))
    };
    of_day(FRIENDS_PAID_DAILY_MAX - 1).unwrap();
    joins(&world.stranger(8), join);
    joins(&world.stranger(9), join);
    assert_eq!(states(&ann)[1..], ["void capped_daily", "qualified fees_too_low"]);
    assert_eq!(referrals(&world.stranger(9))["invitation"]["reason"]["code"], "capped_daily");
    // The schema holds the same figure, whatever the code believes.
    let smuggled = world.database.execute(
        "insert into referrals (friend_id, inviter_id, task_id, period, amount_micros,
           qualified_at, due_at) select 10, 7, task_id, period, amount_micros, qualified_at, due_at
         from referrals where friend_id = 9",
    );
    assert!(smuggled.unwrap_err().contains("referral_differs_from_caps"));
    world.waits(DAY);
    let all = format!(
        "drop trigger inviters_only_count; update inviters set qualified = {FRIENDS_PAID_MAX}"
    );
    world.database.execute(&all).unwrap();
    joins(&world.stranger(10), join);
    assert_eq!(states(&ann)[0], "void capped");
    assert_eq!(referrals(&ann)["totals"]["void"], 2);
    world.waits(3_600);
    world.run_cron();
    assert_eq!(ann.balance(), 10_000, "for the one within the caps");
}

#[test]
fn terms_that_thank_for_nobody_leave_friends_as_they_are() {
    let (world, _, join) = friends(FREE);
    joins(&world.stranger(8), join);
    let ann = world.stranger(7);
    assert_eq!(states(&ann)[2], "joined no_checked_task");
    assert_eq!(referrals(&ann)["each"]["micros"], 0);
}
