//! For whom a task is, how often it can be done, and how many times in all.

use crate::world::TestWorld;
use crate::world::earner::{Earner, Seen};

const DAY: i64 = 86_400;
const REWARD: i64 = 50_000;

/// A visit without a wait, changed by what follows `update tasks set`.
fn visit(world: &TestWorld, set: &str) -> i64 {
    let campaign = world.database.campaign(100 * REWARD);
    let task = world.database.visit_task(campaign, REWARD, 0, None);
    world.database.execute(&format!("update tasks set {set} where id = {task}")).unwrap();
    task
}

fn does(earner: &Earner, task: i64) -> Seen {
    let started = earner.post(&format!("/api/tasks/{task}/start"), "");
    if started.status == 200 { earner.claims(task) } else { started }
}

fn listed(earner: &Earner) -> Vec<String> {
    let tasks = earner.get("/api/tasks").json["tasks"].clone();
    let ids = tasks.as_array().unwrap().iter().map(|task| task["id"].as_str().unwrap().to_owned());
    ids.collect()
}

#[test]
fn a_daily_task_is_paid_once_in_each_utc_day() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let task = visit(&world, "repeat = 'daily'");
    assert_eq!(does(&ann, task).json["task"]["status"], "paid");
    assert_eq!(ann.claims(task).json["balance"]["micros"], REWARD, "the same day");
    // The story begins at eight in the morning.
    world.waits(16 * 3_600 - 1);
    assert_eq!(ann.claims(task).json["balance"]["micros"], REWARD, "its last second");
    world.waits(1);
    assert_eq!(ann.get(&format!("/api/tasks/{task}")).json["task"]["status"], "open");
    assert_eq!(does(&ann, task).json["balance"]["micros"], 2 * REWARD);
    let periods = "select group_concat(period) from (select period from claims order by period)";
    assert_eq!(world.database.text(periods), "2027-01-15,2027-01-16");
    world.database.books_balance();
}

#[test]
fn a_weekly_task_begins_anew_on_monday() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let task = visit(&world, "repeat = 'weekly'");
    does(&ann, task);
    // 2027-01-15 is a Friday.
    world.waits(2 * DAY);
    assert_eq!(does(&ann, task).json["balance"]["micros"], REWARD, "on Sunday");
    world.waits(16 * 3_600);
    assert_eq!(does(&ann, task).json["balance"]["micros"], 2 * REWARD, "on Monday");
    let periods = "select group_concat(period) from (select period from claims order by period)";
    assert_eq!(world.database.text(periods), "week-2027-01-11,week-2027-01-18");
}

#[test]
fn a_cap_is_never_passed_and_a_full_task_leaves_the_list() {
    let world = TestWorld::new();
    let task = visit(&world, "cap = 2");
    let (ann, bob, cem) = (world.earner(1), world.earner(2), world.earner(3));
    cem.post(&format!("/api/tasks/{task}/start"), "");
    does(&ann, task);
    does(&bob, task);
    assert_eq!(cem.claims(task).code(), "task_cap_reached");
    assert_eq!(listed(&world.earner(4)), [""; 0]);
    assert_eq!(listed(&cem), [task.to_string()], "what they have begun stays in sight");
    world.database.execute("update tasks set cap = 3").unwrap();
    assert_eq!(listed(&world.earner(4)), [task.to_string()]);
    assert_eq!(cem.claims(task).status, 200);
    world.database.books_balance();
}

#[test]
fn a_pace_gives_way_on_the_next_day() {
    let world = TestWorld::new();
    let task = visit(&world, "cap_daily = 1, repeat = 'daily'");
    let (ann, bob) = (world.earner(1), world.earner(2));
    does(&ann, task);
    assert_eq!(does(&bob, task).code(), "task_cap_daily_reached");
    assert_eq!(listed(&world.earner(3)), [""; 0]);
    world.waits(DAY);
    assert_eq!(listed(&world.earner(3)), [task.to_string()]);
    assert_eq!(does(&bob, task).status, 200);
    assert_eq!(does(&ann, task).code(), "task_cap_daily_reached");
}

#[test]
fn a_check_holds_a_place_and_a_no_gives_it_back() {
    let world = TestWorld::new();
    let campaign = world.database.campaign(100 * REWARD);
    let task = world.database.join_task(campaign, REWARD);
    world.database.execute("update tasks set cap = 1").unwrap();
    let (ann, bob) = (world.earner(1), world.earner(2));
    world.telegram.borrow_mut().members.insert(2);
    ann.claims(task);
    assert_eq!(bob.claims(task).code(), "task_cap_reached", "Ann is being checked");
    world.run_queues();
    assert_eq!(bob.claims(task).status, 200, "Ann is not a member");
    world.run_queues();
    assert_eq!((ann.balance(), bob.balance()), (0, REWARD));
    assert_eq!(world.database.number("select taken from task_counts where day = 0"), 1);
}

#[test]
fn what_was_not_counted_from_the_first_claim_on_cannot_be_capped() {
    let world = TestWorld::new();
    let task = visit(&world, "status = 'running'");
    does(&world.earner(1), task);
    let capped = world.database.execute("update tasks set cap = 5").unwrap_err();
    assert!(capped.contains("caps_come_before_claims"), "{capped}");
    assert_eq!(world.database.number("select count(*) from task_counts"), 0, "and costs nothing");
}

#[test]
fn a_task_is_offered_to_whom_it_is_for_and_refused_to_others() {
    let world = TestWorld::new();
    let campaign = world.database.campaign(100 * REWARD);
    let of_country = "country = 'EG', premium = 1, trust = 70";
    for (audience, person, code) in [
        (r#"{"languages":["en","ar"]}"#, "trust = 50", ""),
        (r#"{"languages":["ar"]}"#, "trust = 50", "task_other_language"),
        (r#"{"countries":["EG"]}"#, of_country, ""),
        (r#"{"countries":["DE"]}"#, of_country, "task_other_country"),
        (r#"{"countries":["DE"]}"#, "country = null", "task_other_country"),
        (r#"{"premium":true}"#, of_country, ""),
        (r#"{"premium":true}"#, "premium = 0", "task_premium_only"),
        (r#"{"premium":false}"#, of_country, "task_not_for_premium"),
        (r#"{"trust_min":70}"#, of_country, ""),
        (r#"{"trust_min":71}"#, of_country, "task_trust_too_low"),
    ] {
        let task = world.database.visit_task(campaign, REWARD, 0, None);
        let ann = world.earner(task);
        let set = format!(
            "update tasks set audience = '{audience}' where id = {task};
             update users set {person} where id = {task}"
        );
        world.database.execute(&set).unwrap();
        let seen = listed(&ann).contains(&task.to_string());
        assert_eq!(seen, code.is_empty(), "{audience} {person}");
        assert_eq!(does(&ann, task).code(), code, "{audience} {person}");
    }
}

#[test]
fn what_was_begun_may_be_finished_by_somebody_whom_it_is_not_for_any_more() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let task = visit(&world, "status = 'running'");
    ann.post(&format!("/api/tasks/{task}/start"), "");
    world.database.execute(r#"update tasks set audience = '{"premium":true}'"#).unwrap();
    assert_eq!(listed(&ann), [task.to_string()]);
    assert_eq!(ann.claims(task).status, 200);
}

#[test]
fn a_chain_of_tasks_is_done_in_its_order() {
    let world = TestWorld::new();
    let ann = world.earner(7);
    let first = visit(&world, "status = 'running'");
    let second = visit(&world, &format!("requires = '[{first}]'"));
    let shown = ann.get(&format!("/api/tasks/{second}")).json["task"].clone();
    assert_eq!(shown["first"], first.to_string());
    assert_eq!(does(&ann, second).code(), "task_needs_another");
    does(&ann, first);
    assert_eq!(
        ann.get(&format!("/api/tasks/{second}")).json["task"]["first"],
        serde_json::Value::Null
    );
    assert_eq!(does(&ann, second).json["balance"]["micros"], 2 * REWARD);
}
