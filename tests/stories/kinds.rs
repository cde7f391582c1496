//! What each kind of task asks for.

use earnest::app::earner::complete::complete;
use earnest::app::error::Error;
use earnest::domain::claim::Key;
use earnest::domain::id::{TaskId, UserId};
use earnest::domain::refusal::Refusal;

use serde_json::json;

use crate::referrals::{friends, generous, joins};
use crate::world::earner::{Earner, Seen};
use crate::world::{TestWorld, poll};

const DAY: i64 = 86_400;
const HOUR: i64 = 3_600;
const REWARD: i64 = 50_000;

fn task_of(world: &TestWorld, kind: &str, rules: &str) -> i64 {
    let campaign = world.database.campaign(100 * REWARD);
    world.database.task(campaign, kind, rules, REWARD)
}

fn quiz(world: &TestWorld) -> i64 {
    let rules = r#"{"kind":"quiz","answers":[1,0],"attempts_max":2,"questions":{
        "en":[{"text":"Red?","choices":["no","yes"]},{"text":"Blue?","choices":["yes","no"]}],
        "ar":[{"text":"أحمر؟","choices":["لا","نعم"]},{"text":"أزرق؟","choices":["نعم","لا"]}]}}"#;
    task_of(world, "quiz", rules)
}

fn answers(earner: &Earner, task: i64, answers: &str) -> Seen {
    earner.post(&format!("/api/tasks/{task}/claim"), &format!(r#"{{"answers":{answers}}}"#))
}

#[test]
fn a_quiz_is_asked_in_the_earners_language_without_its_answers() {
    let world = TestWorld::new();
    let task = quiz(&world);
    let omar = world.stranger(7).who_speaks("ar");
    omar.get("/api/me");
    let shown = omar.get(&format!("/api/tasks/{task}")).json["task"].clone();
    assert_eq!(shown["questions"][0]["text"], "أحمر؟");
    assert_eq!((&shown["attempts_left"], &shown["url"]), (&2.into(), &serde_json::Value::Null));
    assert!(!shown.to_string().contains("\"answers\""), "{shown}");
}

#[test]
fn a_quiz_takes_a_wrong_answer_into_account_and_pays_for_all_right_ones() {
    let world = TestWorld::new();
    let (ann, task) = (world.earner(7), quiz(&world));
    assert_eq!(ann.claims(task).code(), "task_answers_missing");
    assert_eq!(answers(&ann, task, "[1]").code(), "task_answers_missing");
    let wrong = answers(&ann, task, "[1,1]");
    assert_eq!((wrong.status, wrong.code()), (422, "task_answer_wrong"));
    assert!(wrong.json["title"].as_str().unwrap().contains("1 more"), "{}", wrong.json);
    assert_eq!(ann.get(&format!("/api/tasks/{task}")).json["task"]["attempts_left"], 1);
    assert_eq!(answers(&ann, task, "[1,0]").json["balance"]["micros"], REWARD);
    assert_eq!(answers(&ann, task, "[0,0]").status, 200, "a second tap changes nothing");
    world.database.books_balance();
}

#[test]
fn whoever_has_guessed_too_often_gets_nothing_for_the_right_answer() {
    let world = TestWorld::new();
    let (bob, task) = (world.earner(8), quiz(&world));
    answers(&bob, task, "[0,0]");
    assert_eq!(answers(&bob, task, "[0,1]").code(), "task_answer_wrong");
    assert_eq!(answers(&bob, task, "[1,0]").code(), "task_attempts_used_up");
    assert_eq!(bob.balance(), 0);
}

fn checks_in(earner: &Earner, task: i64, utc_offset_minutes: i64) -> Seen {
    let body = format!(r#"{{"utc_offset_minutes":{utc_offset_minutes}}}"#);
    earner.post(&format!("/api/tasks/{task}/claim"), &body)
}

fn check_in(world: &TestWorld) -> i64 {
    let task = task_of(world, "check_in", r#"{"kind":"check_in"}"#);
    world.database.execute("update tasks set repeat = 'daily'").unwrap();
    task
}

fn streak(seen: &Seen) -> (i64, bool) {
    let streak = &seen.json["task"]["streak"];
    (streak["days"].as_i64().unwrap(), streak["can_freeze"].as_bool().unwrap())
}

#[test]
fn a_streak_grows_each_day_and_one_missed_day_is_forgiven() {
    let world = TestWorld::new();
    let (ann, task) = (world.earner(7), check_in(&world));
    let show = || ann.get(&format!("/api/tasks/{task}"));
    assert_eq!(streak(&show()), (0, true));
    assert_eq!(streak(&checks_in(&ann, task, 0)), (1, true));
    assert_eq!(streak(&checks_in(&ann, task, 0)), (1, true), "twice on a day is once");
    world.waits(DAY);
    assert_eq!(streak(&checks_in(&ann, task, 0)), (2, true));
    world.waits(2 * DAY);
    assert_eq!(streak(&show()), (2, false), "a day was missed");
    assert_eq!(streak(&checks_in(&ann, task, 0)), (3, false));
    world.waits(2 * DAY);
    assert_eq!(streak(&show()), (0, true), "and another one");
    assert_eq!(streak(&checks_in(&ann, task, 0)), (1, true));
    let best = ann.get("/api/stats").json["achievements"][2].clone();
    assert_eq!(
        (&best["code"], &best["progress"]),
        (&json!("week_in_a_row"), &json!(3)),
        "it stays"
    );
    assert_eq!(ann.balance(), 4 * REWARD);
    world.database.books_balance();
}

#[test]
fn a_day_begins_at_the_earners_own_midnight() {
    let world = TestWorld::new();
    let (ann, task) = (world.earner(7), check_in(&world));
    // Eight in the morning in Greenwich is three in the afternoon seven hours further east.
    checks_in(&ann, task, 7 * 60);
    world.waits(9 * HOUR - 1);
    assert_eq!(checks_in(&ann, task, 7 * 60).json["balance"]["micros"], REWARD);
    world.waits(1);
    assert_eq!(ann.get(&format!("/api/tasks/{task}")).json["task"]["status"], "open");
    assert_eq!(checks_in(&ann, task, 7 * 60).json["balance"]["micros"], 2 * REWARD);
}

#[test]
fn turning_the_time_zone_brings_no_check_in() {
    let world = TestWorld::new();
    let (ann, task) = (world.earner(7), check_in(&world));
    assert_eq!(checks_in(&ann, task, -720).status, 200);
    // It still is the fourteenth there, and is the fifteenth or sixteenth elsewhere.
    world.waits(3 * HOUR);
    for offset in [840, 720, 0] {
        assert_eq!(checks_in(&ann, task, offset).code(), "task_day_not_over", "{offset}");
    }
    assert_eq!(ann.balance(), REWARD);
    // A day later in the east, it is a new day in the west too.
    world.waits(DAY);
    assert_eq!(checks_in(&ann, task, 840).status, 200);
    assert_eq!(checks_in(&ann, task, -720).code(), "task_day_not_over");
    for odd in [-721, 841] {
        assert_eq!(checks_in(&ann, task, odd).code(), "bad_request", "{odd}");
    }
    assert_eq!(ann.balance(), 2 * REWARD);
}

#[test]
fn an_invitation_counts_friends_whose_own_reward_is_free() {
    let (world, _, join) = friends(generous());
    let rules = r#"{"kind":"invite","friends":1}"#;
    let (ann, task) = (world.stranger(7), task_of(&world, "invite", rules));
    assert_eq!(ann.claims(task).code(), "task_friends_missing");
    joins(&world.stranger(8), join);
    joins(&world.stranger(9), join);
    assert_eq!(ann.claims(task).code(), "task_friends_missing", "not settled yet");
    world.lives(2 * HOUR);
    let shown = ann.get(&format!("/api/tasks/{task}")).json["task"].clone();
    assert_eq!(shown["friends"], serde_json::json!({"brought": 1, "needed": 1}));
    assert_eq!(ann.claims(task).json["task"]["status"], "paid");
}

#[test]
fn a_wallet_is_linked_by_its_owner_alone() {
    let world = TestWorld::new();
    let task = task_of(&world, "wallet", r#"{"kind":"wallet"}"#);
    let (ann, bob) = (world.earner(7), world.earner(8));
    assert_eq!(ann.claims(task).code(), "task_wallet_missing");
    let wallet = crate::world::wallet_app::WalletApp::new(1);
    assert_eq!(ann.links(&wallet).status, 200);
    assert_eq!(ann.claims(task).json["task"]["status"], "paid");
    assert_eq!(bob.links(&wallet).status, 200);
    assert_eq!(bob.claims(task).code(), "task_wallet_shared");
}

#[test]
fn a_boost_is_checked_with_telegram() {
    let world = TestWorld::new();
    let rules = r#"{"kind":"boost","chat":"@news","url":"https://t.me/boost/news"}"#;
    let (ann, task) = (world.earner(7), task_of(&world, "boost", rules));
    ann.claims(task);
    world.run_queues();
    let shown = ann.get(&format!("/api/tasks/{task}")).json["task"].clone();
    assert_eq!(shown["refusal"]["code"], "task_not_boosted");
    world.telegram.borrow_mut().boosters.insert(7);
    ann.claims(task);
    world.run_queues();
    assert_eq!(ann.balance(), REWARD);
}

#[test]
fn a_partner_says_that_it_is_done_and_nobody_else() {
    let world = TestWorld::new();
    let rules = r#"{"kind":"partner","partner":"fun","url":"https://t.me/fun?start={claim}"}"#;
    let (ann, task) = (world.earner(7), task_of(&world, "partner", rules));
    let says = |partner: &str| -> Result<(), Error> {
        let (user, task) = (UserId::new(7).unwrap(), TaskId::new(task).unwrap());
        let key = Key { user, task, period: "once".to_owned() };
        poll(complete(&world, partner, &key)).unwrap()
    };
    let refused = |said: Result<(), Error>| match said {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused(says("fun")), Refusal::TaskNotStarted);
    assert_eq!(ann.claims(task).code(), "task_not_started");
    let started = ann.post(&format!("/api/tasks/{task}/start"), "").json["task"].clone();
    let url = started["url"].as_str().unwrap();
    let person = url.strip_prefix("https://t.me/fun?start=").unwrap();
    let person = person.strip_suffix(&format!("_{task}_once")).unwrap();
    assert_eq!(person.len(), 16, "{url}");
    assert_eq!(ann.claims(task).code(), "task_not_reported");
    assert_eq!(refused(says("other")), Refusal::TaskNotFound);
    assert_eq!(ann.balance(), 0);
    says("fun").unwrap();
    says("fun").unwrap();
    assert_eq!(ann.balance(), REWARD);
    world.database.books_balance();
}
