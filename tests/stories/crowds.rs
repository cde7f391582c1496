//! Whatever somebody asks is as much work among many people as among few.

use std::collections::BTreeMap;

use earnest::document::Who;
use earnest::domain::limits::{BOARD_KEPT, FOLD_EVERY_SECONDS};
use earnest::wire::http::Method;

use crate::documents::asking::{apis, ask, credential, letter};
use crate::world::{Database, NOON, TestWorld};

const FEW: i64 = 1_000;
const MANY: i64 = 20_000;
/// Trees that are deeper by a level, and statistics that say more.
const SLACK_PERCENT: i64 = 25;
const SLACK_STEPS: i64 = 500;
/// An operator wants all of the books looked at, as far as one look may go.
const ALL_OF_IT: &str = "POST /admin/reconciliations";

#[test]
fn a_crowd_is_as_the_stories_would_have_left_it() {
    let database = Database::crowd(FEW, NOON);
    database.books_balance();
    database.laws_hold();
    assert_eq!(database.number("select count(*) from claims"), FEW * 5);
    assert_eq!(database.number("select count(*) from pragma_foreign_key_check"), 0);
}

/// SQLite's steps for each operation, asked by somebody who is in the crowd.
fn steps(people: i64) -> BTreeMap<String, i64> {
    let world = TestWorld::with(Database::crowd(people, NOON), 1);
    let mut steps = BTreeMap::new();
    for (side, api, document) in apis() {
        let asked = api.operations.iter().filter(|operation| operation.who != Who::House);
        for operation in asked {
            let request = letter(operation, &document, credential(&world, operation.who));
            world.database.steps.set(0);
            let seen = ask(&world, side, &request);
            let name = format!("{} {} {}", operation.method, operation.path, seen.status);
            steps.insert(name, world.database.steps.get());
        }
    }
    // What moves money, by somebody who has some.
    let ann = world.stranger(42);
    let task = world.database.number(
        "select min(id) from tasks where status = 'running' and id not in (
           select task_id from claims where user_id = 42)",
    );
    let address = world.chain.borrow().address_of("ann");
    for (what, path, body) in [
        ("a start", format!("/api/tasks/{task}/start"), String::new()),
        ("a claim", format!("/api/tasks/{task}/claim"), "{}".to_owned()),
        (
            "a withdrawal",
            "/api/withdrawals".to_owned(),
            format!(r#"{{"address":"{address}","amount":"1.00"}}"#),
        ),
    ] {
        let key = ("idempotency-key", "crowd-story-key-01");
        world.database.steps.set(0);
        let seen = ann.ask(Method::Post, &path, &[key], &body).unwrap();
        assert!(seen.status < 300, "{what}: {}", seen.json);
        steps.insert(what.to_owned(), world.database.steps.get());
    }
    steps
}

#[test]
fn every_request_is_the_same_work_among_few_and_among_many() {
    let (few, many) = (steps(FEW), steps(MANY));
    let larger: Vec<_> = many
        .iter()
        .filter(|(name, _)| !name.starts_with(ALL_OF_IT))
        .filter(|(name, more)| {
            let less = few.get(*name).copied().unwrap_or_default();
            **more > less + less * SLACK_PERCENT / 100 + SLACK_STEPS
        })
        .map(|(name, more)| format!("{name}: {:?} steps, then {more}", few.get(name)))
        .collect();
    assert!(
        larger.is_empty(),
        "\n\nMore work among {MANY} people than among {FEW}: {larger:#?}\n    Why: everybody pays \
         for everybody else, more with each newcomer.\n    Instead: look up what is asked for by \
         an index, or keep what was counted.\n\n"
    );
}

#[test]
fn among_equals_nobody_enters_a_full_board_only_to_leave_it() {
    // Everybody has earned as much as everybody else.
    let world = TestWorld::with(Database::crowd(FEW, NOON), 1);
    let earned = world.database.number("select max(micros) from scores where span = 'all'");
    world
        .database
        .execute(
            "create temp table entered (user_id integer);
             create temp trigger entering after insert on board_tops when new.span = 'all' begin
               insert into entered values (new.user_id);
             end",
        )
        .unwrap();
    world.earner_with(5_001, earned);
    world.earner_with(5_002, earned + 1);
    world.waits(FOLD_EVERY_SECONDS);
    world.run_cron();
    let entered = "select group_concat(user_id) from entered";
    assert_eq!(world.database.text(entered), "5002");
    let kept = "select count(*) || ' ' || sum(user_id <= 199) || ' ' || sum(user_id = 5002)
        from board_tops where span = 'all'";
    assert_eq!(world.database.text(kept), format!("{BOARD_KEPT} 199 1"));
}

/// `make scale` has a database written to a file.
#[test]
fn a_crowd_can_be_kept_in_a_file() {
    let people = std::env::var("EARNEST_CROWD").ok().and_then(|count| count.parse().ok());
    let given = std::env::var("EARNEST_CROWD_FILE").ok();
    let path = given.unwrap_or_else(|| {
        format!("{}/crowd-{}.sqlite", env!("CARGO_TARGET_TMPDIR"), std::process::id())
    });
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let now = i64::try_from(now.as_secs()).unwrap();
    let database = Database::crowd(people.unwrap_or(FEW), now);
    database.laws_hold();
    database.keep_in(&path);
    assert!(std::fs::metadata(&path).unwrap().len() > 1_000_000);
    if people.is_none() {
        std::fs::remove_file(path).unwrap();
    }
}
