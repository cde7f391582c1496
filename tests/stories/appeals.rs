//! Somebody who was turned down asks a person to look again, and hears what came of it.

use earnest::domain::amount::Amount;
use earnest::domain::terms::Terms;
use earnest::domain::vesting::Reason;
use earnest::wire::http::Method::{Get, Post};
use serde_json::json;

use crate::world::TestWorld;
use crate::world::earner::{Earner, Seen};
use crate::world::operator::FREE;

/// A join worth a dollar that Telegram did not confirm.
fn turned_down(world: &TestWorld) -> (Earner<'_>, i64) {
    let campaign = world.database.campaign(2_000_000);
    let task = world.database.join_task(campaign, 1_000_000);
    let bob = world.earner(8);
    bob.claims(task);
    world.run_queues();
    let seen = bob.get(&format!("/api/tasks/{task}")).json;
    assert_eq!(seen["task"]["refusal"]["code"], "task_not_a_member");
    (bob, task)
}

fn appeals(who: &Earner, task: i64, words: &str) -> Seen {
    who.post(&format!("/api/tasks/{task}/appeal"), &json!({ "text": words }).to_string())
}

fn answers(world: &TestWorld, who: &str, answer: &str, note: &str) -> Seen {
    let body = json!({ "answer": answer, "note": note }).to_string();
    world.operator(who, Post, "/admin/appeals/1", &body)
}

#[test]
fn a_granted_appeal_is_paid_once_and_both_sides_are_told() {
    let world = TestWorld::new();
    let (bob, task) = turned_down(&world);
    let seen = appeals(&bob, task, " I am a member. ");
    assert_eq!((seen.status, &seen.json["appeal"]["status"]), (201, &"open".into()));
    assert_eq!(appeals(&bob, task, "I am a member.").json, seen.json);
    assert_eq!(appeals(&bob, task, "Really!").code(), "appeal_made");
    let waiting = world.operator("sami", Get, "/admin/appeals", "").json;
    assert_eq!(waiting["appeals"][0]["words"], "I am a member.");
    assert_eq!(waiting["appeals"][0]["amount"]["usd"], "1.000000");
    assert_eq!(answers(&world, "sami", "shown", "").code(), "operator_not_allowed");
    for _ in 0..2 {
        assert_eq!(answers(&world, "mina", "shown", "").status, 204);
    }
    assert_eq!(answers(&world, "olga", "not_done", "").code(), "appeal_decided");
    world.lives(120);
    assert_eq!(bob.balance(), 1_000_000);
    assert_eq!(
        bob.was_told(),
        ["We looked again at “Task 1”, and you are right. What you wrote shows that you did it."]
    );
    let sponsor = crate::world::SPONSOR;
    assert_eq!(
        world.stranger(sponsor).was_told(),
        ["An earner asked us to look again at “Task 1” and was right. \
          Your campaign has paid $1.00 for it."]
    );
    let list = bob.get("/api/appeals").json;
    assert_eq!(list["appeals"][0]["answer"]["code"], "shown");
    assert_eq!(world.operator("sami", Get, "/admin/appeals", "").json["appeals"], json!([]));
    world.database.books_balance();
}

#[test]
fn a_declined_appeal_changes_nothing_and_says_why() {
    let world = TestWorld::new();
    let (bob, task) = turned_down(&world);
    appeals(&bob, task, "I am a member.");
    assert_eq!(answers(&world, "mina", "not_shown", "Send us the name.").status, 204);
    world.lives(60);
    assert_eq!(bob.balance(), 0);
    assert_eq!(
        bob.was_told(),
        ["We looked again at “Task 1”, and it stays as it was. Nothing shows us that you did \
          it.\n\nSend us the name."]
    );
    // They may still do it.
    world.telegram.borrow_mut().members.insert(8);
    bob.claims(task);
    world.run_queues();
    assert_eq!(bob.balance(), 1_000_000);
    assert_eq!(appeals(&bob, task, "Again").code(), "appeal_made");
}

#[test]
fn what_was_taken_back_comes_again_by_a_correction_that_two_want() {
    let world = TestWorld::new();
    world.sets_terms(Terms { holding_seconds: 86_400, referral: Amount::ZERO, ..FREE }).unwrap();
    let bob = world.earner_with(8, 1_000_000);
    world.claws_back(8, 1, Reason::Proof).unwrap();
    assert_eq!(appeals(&bob, 1, "I did it.").json["appeal"]["about"], "clawback");
    assert_eq!(answers(&world, "mina", "mistake", "").status, 204);
    world.lives(60);
    assert_eq!(bob.balance(), 0, "one operator alone gives nothing");
    let alert = "select detail from alerts where kind = 'appeal_1'";
    assert_eq!(
        world.database.text(alert),
        "mina@example.org granted an appeal: propose a correction of 1000000 micro-USDT from \
         campaign:1 to earner:8"
    );
}

#[test]
fn a_granted_appeal_waits_until_the_campaign_can_pay() {
    let world = TestWorld::new();
    let campaign = world.database.campaign(0);
    let task = world.database.join_task(campaign, 1_000_000);
    let bob = world.earner(8);
    bob.claims(task);
    world.run_queues();
    appeals(&bob, task, "I am a member.");
    assert_eq!(answers(&world, "mina", "mistake", "").status, 204);
    world.lives(60);
    assert_eq!(bob.balance(), 0);
    let owner = crate::world::SPONSOR;
    world.database.pay_in(owner, 1_000_000, "later");
    world.stranger(owner).funds("appeals-story-key-1", campaign, "1.00");
    world.lives(120);
    assert_eq!(bob.balance(), 1_000_000);
    world.database.books_balance();
}

#[test]
fn who_was_turned_down_reads_why_and_what_came_of_the_appeal() {
    let world = TestWorld::new();
    let (bob, task) = turned_down(&world);
    let case = || bob.get(&format!("/api/tasks/{task}/appeal")).json;
    assert_eq!(case()["about"], "rejection");
    assert_eq!(case()["reason"]["code"], "task_not_a_member");
    assert_eq!(case()["appeal"], json!(null));
    let mut asked = appeals(&bob, task, "I am a member.").json;
    assert_eq!(case()["appeal"], asked["appeal"]);
    assert_eq!(asked["appeal"]["title"], "Task 1");
    assert_eq!(answers(&world, "mina", "shown", "").status, 204);
    world.lives(60);
    let after = case();
    assert_eq!(after["reason"], json!(null), "it is paid now");
    assert_eq!(after["appeal"]["answer"]["title"], "What you wrote shows that you did it.");
    let listed = bob.get("/api/appeals").json["appeals"][0].take();
    asked["appeal"]["status"] = "granted".into();
    assert_eq!((&listed["title"], &listed["status"]), (&"Task 1".into(), &"granted".into()));
}

#[test]
fn who_lost_a_reward_finds_the_task_in_the_history_and_the_reason_there() {
    let world = TestWorld::new();
    world.sets_terms(Terms { holding_seconds: 86_400, referral: Amount::ZERO, ..FREE }).unwrap();
    let bob = world.earner_with(8, 1_000_000);
    world.claws_back(8, 1, Reason::Proof).unwrap();
    let lines = bob.get("/api/ledger").json;
    assert_eq!(
        (&lines["entries"][0]["kind"], &lines["entries"][0]["task_id"]),
        (&"clawback".into(), &"1".into())
    );
    let case = bob.get("/api/tasks/1/appeal").json;
    assert_eq!((&case["about"], &case["reason"]["code"]), (&"clawback".into(), &"proof".into()));
    assert_eq!(
        case["reason"]["title"],
        "What was sent in as proof turned out not to fit the task."
    );
    let nothing = json!({ "about": null, "reason": null, "appeal": null });
    assert_eq!(world.stranger(9).get("/api/tasks/1/appeal").json, nothing);
    assert_eq!(bob.get("/api/tasks/99/appeal").json, nothing);
    assert_eq!(bob.get("/api/tasks/x/appeal").code(), "task_not_found");
}

#[test]
fn only_what_was_refused_can_be_appealed_in_a_few_words() {
    let world = TestWorld::new();
    let (bob, task) = turned_down(&world);
    let before = world.database.dump();
    for words in ["", " \n", "a\u{7}", &"a".repeat(1_001)] {
        assert_eq!(appeals(&bob, task, words).code(), "appeal_text_malformed");
    }
    assert_eq!(appeals(&world.stranger(9), task, "Me too").code(), "nothing_to_appeal");
    assert_eq!(appeals(&bob, 99, "This one").code(), "nothing_to_appeal");
    let path = "/api/tasks/x/appeal";
    assert_eq!(bob.post(path, r#"{"text":"x"}"#).code(), "task_not_found");
    assert_eq!(
        world.operator("mina", Post, "/admin/appeals/7", r#"{"answer":"shown"}"#).code(),
        "not_found"
    );
    assert_eq!(answers(&world, "mina", "perhaps", "").code(), "bad_request");
    assert_eq!(world.database.dump(), before);
    for number in 0..5 {
        let other = world.database.join_task(1, 1_000 + number);
        bob.claims(other);
        world.run_queues();
        assert_eq!(appeals(&bob, other, "I am a member.").status, 201);
    }
    assert_eq!(appeals(&bob, task, "I am a member.").code(), "too_many_requests");
}
