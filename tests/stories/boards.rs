//! What people earned by day, by week and in all, and the boards of those who earned the most.

use earnest::domain::id::UserId;
use earnest::domain::limits::{BOARD_KEPT, BOARD_SHOWN, FOLD_EVERY_SECONDS};
use earnest::domain::span::{Board, Span};
use earnest::domain::terms::Terms;
use earnest::store::ledger::scores;
use earnest::store::{Statement, boards};
use earnest::wire::http::Method::Put;
use serde_json::{Value, json};

use crate::friends::opens;
use crate::world::operator::FREE;
use crate::world::{Database, NOON, TestWorld};

const DAY: i64 = 86_400;

fn folds(world: &TestWorld) {
    world.waits(FOLD_EVERY_SECONDS);
    world.run_cron();
}

/// `rank name micros` of each line.
fn lines(board: &Value) -> Vec<String> {
    let line = |line: &Value| {
        let name = line["name"].as_str().unwrap_or("-");
        format!("{} {name} {}", line["rank"], line["earned"]["micros"])
    };
    board["top"].as_array().unwrap().iter().map(line).collect()
}

#[test]
fn what_was_earned_is_seen_at_once_and_counted_by_day() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 1_000_000);
    let stats = || ann.get("/api/stats").json;
    let seen = |stats: &Value| (stats["earned"]["micros"].clone(), stats["tasks"].clone());
    assert_eq!(seen(&stats()), (json!(1_000_000), json!(1)), "before any fold");
    folds(&world);
    world.earner_with(7, 500_000);
    assert_eq!(seen(&stats()), (json!(1_500_000), json!(2)), "a fold and a tail");
    folds(&world);
    assert_eq!(seen(&stats()), (json!(1_500_000), json!(2)));
    world.waits(DAY);
    world.earner_with(7, 10_000);
    folds(&world);
    let days = stats()["days"].clone();
    assert_eq!(
        days[0],
        json!({ "date": "2027-01-15",
        "earned": { "usd": "1.500000", "micros": 1_500_000 }, "tasks": 2 })
    );
    assert_eq!((&days[1]["date"], &days[1]["tasks"]), (&json!("2027-01-16"), &json!(1)));
    assert_eq!(stats()["place"], json!({ "rank": 1, "top_percent": null, "people": 1 }));
    world.waits(30 * DAY);
    assert_eq!(stats()["days"], json!([]), "a month later");
    assert_eq!(seen(&stats()), (json!(1_510_000), json!(3)));
    assert_eq!(world.earner(8).get("/api/stats").json["place"]["rank"], Value::Null);
}

#[test]
fn what_somebody_reached_is_shown_with_how_far_the_rest_is() {
    let world = TestWorld::new();
    let reached = |user: i64| {
        let stats = world.earner(user).get("/api/stats").json;
        let all = stats["achievements"].as_array().unwrap().clone();
        let line = |it: Value| format!("{} {}/{}", text(&it["code"]), it["progress"], it["goal"]);
        all.into_iter().map(line).collect::<Vec<_>>()
    };
    assert_eq!(
        reached(7),
        [
            "first_task 0/1",
            "first_withdrawal 0/1",
            "week_in_a_row 0/7",
            "first_friend 0/1",
            "some_tasks 0/10",
            "month_in_a_row 0/30",
            "many_tasks 0/100",
        ]
    );
    let ann = world.earner_with(7, 5_000_000);
    ann.withdraws("boards-story-key-1", "2.00", &world.chain.borrow().address_of("ann"));
    assert_eq!(reached(7)[1], "first_withdrawal 0/1", "it has not arrived");
    for _ in 0..5 {
        world.lives(60);
    }
    assert_eq!(reached(7)[..2], ["first_task 1/1", "first_withdrawal 1/1"]);
    assert_eq!(reached(7)[4], "some_tasks 1/10");
}

fn text(json: &Value) -> &str {
    json.as_str().unwrap()
}

#[test]
fn a_reward_on_hold_is_earned_when_it_is_free() {
    let world = TestWorld::new();
    world.sets_terms(Terms { holding_seconds: DAY, ..FREE }).unwrap();
    let ann = world.earner_with(7, 1_000_000);
    folds(&world);
    assert_eq!(ann.get("/api/stats").json["tasks"], 0);
    world.waits(DAY);
    world.run_cron();
    folds(&world);
    let stats = ann.get("/api/stats").json;
    assert_eq!((&stats["earned"]["micros"], &stats["tasks"]), (&json!(1_000_000), &json!(1)));
    assert_eq!(stats["days"][0]["date"], "2027-01-16");
}

#[test]
fn boards_rank_by_day_by_week_and_in_all_and_show_a_letter() {
    let world = TestWorld::new();
    for (id, name, micros) in [(7, "Ann", 300), (8, "Bob", 200), (9, "", 200), (10, "Eve", 100)] {
        opens(&world.stranger(id), name, None);
        world.earner_with(id, micros);
    }
    let ann = world.stranger(7);
    let of = |period: &str| ann.get(&format!("/api/leaderboard?period={period}")).json;
    assert_eq!((lines(&of("day")), &of("day")["made_at"]), (Vec::new(), &Value::Null));
    folds(&world);
    assert_eq!(lines(&of("day")), ["1 A 300", "2 B 200", "2 - 200", "4 E 100"]);
    assert_eq!(of("day")["ends_at"], "2027-01-16T00:00:00Z");
    assert_eq!(of("week")["ends_at"], "2027-01-18T00:00:00Z");
    assert_eq!(
        (&of("day")["top"][0]["is_own"], &of("day")["top"][1]["is_own"]),
        (&json!(true), &json!(false))
    );
    assert!(!of("day").to_string().contains("Ann"), "nothing but a letter leaves the house");
    world.waits(DAY);
    world.earner_with(10, 150);
    folds(&world);
    assert_eq!(lines(&of("day")), ["1 E 150"]);
    assert_eq!(of("day")["own"]["place"], json!({"rank": null, "top_percent": null, "people": 1}));
    assert_eq!(lines(&of("week")), ["1 A 300", "2 E 250", "3 B 200", "3 - 200"]);
    world.waits(7 * DAY);
    assert_eq!((lines(&of("week")), lines(&of("all")).len()), (Vec::new(), 4));
    assert_eq!(ann.get("/api/leaderboard?period=year").code(), "bad_request");
    assert_eq!(ann.get("/api/leaderboard").json["period"], "day");
}

#[test]
fn whoever_does_not_want_to_be_shown_leaves_the_boards_at_once_and_may_return() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner_with(7, 3_000_000), world.earner_with(8, 2_000_000));
    folds(&world);
    let wishes = |is_shown: bool| {
        ann.ask(Put, "/api/me/name", &[], &json!({ "is_shown": is_shown }).to_string()).unwrap()
    };
    let all = || lines(&bob.get("/api/leaderboard?period=all").json);
    assert_eq!(all(), ["1 - 3000000", "2 - 2000000"]);
    wishes(false);
    assert_eq!(all(), ["1 - 2000000"]);
    let own = ann.get("/api/leaderboard?period=all").json["own"].clone();
    assert_eq!((&own["is_shown"], &own["place"]["rank"]), (&json!(false), &Value::Null));
    assert_eq!(own["place"]["top_percent"], 50, "the better half, without a name");
    // What they earn now does not bring them back.
    world.earner_with(7, 1_000_000);
    folds(&world);
    assert_eq!(all(), ["1 - 2000000"]);
    wishes(true);
    assert_eq!(all(), ["1 - 4000000", "2 - 2000000"]);
    world.database.execute("update users set standing = 'banned' where id = 7").unwrap();
    world.earner_with(8, 1);
    folds(&world);
    assert_eq!(all(), ["1 - 2000001"], "nor does anybody see who is banned");
}

#[test]
fn beyond_the_board_people_learn_about_where_they_stand() {
    let world = TestWorld::new();
    let people = BOARD_KEPT + 50;
    for id in 1..=people {
        world.earner_with(id, 100_000_000 - id * 100_000);
    }
    folds(&world);
    let place = |id: i64| world.stranger(id).get("/api/stats").json["place"].clone();
    assert_eq!(place(BOARD_SHOWN)["rank"], BOARD_SHOWN);
    assert_eq!(place(BOARD_SHOWN + 1)["rank"], Value::Null);
    let percent = place(people)["top_percent"].as_i64().unwrap();
    assert_eq!((percent, place(people)["people"].as_i64()), (100, Some(people)));
    assert_eq!(
        world.database.number("select count(*) from board_tops where span = 'all'"),
        BOARD_KEPT
    );
    // Every fold adds to the same counts as one over everything would.
    let ranges = "select group_concat(range || ':' || people) from (select * from board_ranges
        where span = 'all' and people > 0 order by range)";
    let counted = "select group_concat(range || ':' || people) from (
        select (select max(range) from score_ranges where from_micros <= micros) as range,
          count(*) as people from scores where span = 'all' group by range order by range)";
    world.earner_with(people, 120_000_000);
    folds(&world);
    assert_eq!(world.database.text(ranges), world.database.text(counted));
    assert_eq!(place(people)["rank"], 1);
}

#[test]
fn two_folds_at_once_count_once() {
    let world = TestWorld::new();
    world.earner_with(7, 1_000_000);
    let last = world.database.number("select max(seq) from transfers");
    let step = scores::fold(0, last, NOON);
    world.database.batch(&step).unwrap();
    let again = world.database.batch(&step).unwrap_err();
    assert!(format!("{again:?}").contains("fold_outdated"));
    let all = "select micros from scores where span = 'all' and user_id = 7";
    assert_eq!(world.database.number(all), 1_000_000);
}

/// A house with so many people, of whom each earned something today.
fn large(people: i64) -> Database {
    let database = Database::new();
    let guards = "select group_concat('drop trigger ' || name, ';') from sqlite_master
        where type = 'trigger'";
    let guards = database.text(guards);
    let many = format!(
        "with recursive n (i) as (select 1 union all select i + 1 from n where i < {people}) select"
    );
    let day = NOON / DAY;
    database
        .execute(&format!(
            "pragma foreign_keys = off; {guards};
             insert into users (id, language, referral_code, joined_at)
               {many} i, 'en', 'code' || i, 1 from n;
             insert into accounts (id, kind) {many} 'earner:' || i, 'earner' from n;
             insert into transfers (id, kind, debit, credit, amount_micros, user_id,
               subject_id, at)
               {many} 'claim:' || i, 'reward', 'held', 'earner:' || i, 1, i, i, {NOON} from n;
             insert into scores (user_id, span, number, micros)
               {many} i, 'all', 0, i * 100 from n union all
               select user_id, 'day', {day}, micros from scores;
             insert into board_tops (span, number, user_id, micros)
               select span, number, user_id, micros from scores where user_id > {people} - 200;
             insert into board_ranges (span, number, range, people)
               select 'all', 0, range, 10 from score_ranges;
             insert into boards (span, number, tops, made_at) values ('all', 0, '[]', 1);
             insert into profiles (user_id, first_name) {many} i, 'A' from n;
             insert into inviters (user_id, joined) values (1, {people});
             insert into friends (inviter_id, number, friend_id, joined_at) {many} 1, i, i, 1
               from n;
             insert into referrals (friend_id, inviter_id, task_id, period, amount_micros,
               qualified_at, due_at) {many} i, 1, 1, 'once', 1, 1, i from n;
             update scores_fold set seq = {people} - 100"
        ))
        .unwrap();
    database
}

/// All that is asked about friends, stats and boards, and one step of a fold.
fn asked(people: i64) -> Vec<Statement> {
    let ann = UserId::new(1).unwrap();
    let all = Board::at(Span::All, NOON);
    let mut asked = vec![
        earnest::store::friends::inviter(ann),
        earnest::store::friends::milestones(ann),
        earnest::store::friends::list(ann, people, 20),
        earnest::store::friends::invitation(ann),
        scores::reach(2_000),
        scores::days(ann, 1),
        scores::tail(ann, NOON),
        boards::show(all, ann),
        boards::make(all, NOON),
    ];
    asked.extend(scores::fold(people - 100, people, NOON));
    asked.extend(boards::enter_or_leave(ann, all));
    asked.extend(earnest::store::ledger::milestones::reach(NOON));
    asked.extend(earnest::store::ledger::milestones::pay(NOON));
    asked
}

#[test]
fn a_million_people_cost_what_a_thousand_do() {
    let (small, large) = (large(2_000), large(20_000));
    for (less, more) in asked(2_000).iter().zip(asked(20_000)) {
        let (less_work, more_work) = (small.work(less), large.work(&more));
        let bound = less_work + less_work / 5 + 20;
        assert!(more_work <= bound, "{less_work} steps, then {more_work}:\n{}", more.sql);
    }
}
