//! The ledger is sealed day by day: what was written cannot be changed without being seen.

use std::collections::BTreeMap;

use earnest::domain::segment::{BEFORE_ALL, Hash, Line, Segment, hash, head, leaf};
use sha2::{Digest, Sha256};

use crate::world::TestWorld;

const DAY: i64 = 86_400;

/// Every object of the ledger, in the order of its number.
fn kept(world: &TestWorld) -> Vec<Segment> {
    let objects = world.objects.borrow();
    let ours = objects.iter().filter(|(key, _)| key.starts_with("ledger/"));
    ours.map(|(_, bytes)| Segment::read(bytes).unwrap()).collect()
}

/// What anybody does who holds the objects: follows the chain and adds up the balances.
fn check(segments: &[Segment]) -> BTreeMap<String, i64> {
    let (mut before, mut next_seq) = (BEFORE_ALL, 1);
    let mut balances: BTreeMap<String, i64> = BTreeMap::new();
    for (index, segment) in segments.iter().enumerate() {
        assert_eq!(usize::try_from(segment.number).unwrap(), index + 1);
        assert_eq!(segment.previous_head, hex::encode(before));
        for (account, opening) in &segment.opening_balances {
            assert_eq!(balances.get(account).copied().unwrap_or(0), *opening, "{account}");
        }
        for line in &segment.transfers {
            assert_eq!(line.seq(), next_seq);
            next_seq += 1;
            *balances.entry(line.3.clone()).or_default() -= line.5;
            *balances.entry(line.4.clone()).or_default() += line.5;
        }
        let root = hash(&segment.root).unwrap();
        let (first, last) = (&segment.transfers[0], segment.transfers.last().unwrap());
        before = head(&before, &root, first.seq(), last.seq());
        assert_eq!(segment.head, hex::encode(before));
    }
    balances
}

/// A world whose sponsor has paid for everything on the first day.
fn world() -> (TestWorld, i64) {
    let world = TestWorld::new();
    let campaign = world.database.campaign(30_000_000);
    let task = world.database.visit_task(campaign, 3_000_000, 0, None);
    (world, task)
}

fn a_day_of_work(world: &TestWorld, task: i64, user: i64) {
    let earner = world.earner(user);
    earner.post(&format!("/api/tasks/{task}/start"), "");
    assert_eq!(earner.claims(task).status, 200);
    let address = world.chain.borrow().address_of(&format!("user {user}"));
    earner.withdraws("segment-story-key", "1.00", &address);
    world.lives(60);
    world.waits(DAY);
}

#[test]
fn each_day_is_sealed_once_it_is_over() {
    let (world, task) = world();
    for user in 1..=3 {
        a_day_of_work(&world, task, user);
        assert_eq!(kept(&world).len(), usize::try_from(user - 1).unwrap(), "today is still open");
        world.run_cron();
    }
    let segments = kept(&world);
    assert_eq!(segments.len(), 3);
    let balances = check(&segments);
    for (account, micros) in balances {
        let sql = format!("select balance_micros from accounts where id = '{account}'");
        assert_eq!(world.database.number(&sql), micros, "{account}");
        let sql = format!("select balance_micros from sealed_balances where account = '{account}'");
        assert_eq!(world.database.number(&sql), micros, "{account}");
    }
    let lines: usize = segments.iter().map(|segment| segment.transfers.len()).sum();
    assert_eq!(
        world.database.number("select count(*) from transfers"),
        i64::try_from(lines).unwrap()
    );
}

#[test]
fn a_seal_survives_failures_at_every_step() {
    for seed in 1..=60 {
        let (world, task) = world();
        for user in 1..=2 {
            a_day_of_work(&world, task, user);
        }
        *world.dice.borrow_mut() = crate::world::dice::Dice::fair(seed);
        world.dice.borrow_mut().set_faults(300);
        for _ in 0..6 {
            world.run_cron();
        }
        world.dice.borrow_mut().set_faults(0);
        world.run_cron();
        world.run_cron();
        let heads = "select count(*) || coalesce(max(head), '') from segments";
        let newest = world.database.text(heads);
        let all: Vec<Segment> = kept(&world)
            .into_iter()
            .filter(|segment| {
                let sql = format!("select count(*) from segments where head = '{}'", segment.head);
                world.database.number(&sql) == 1
            })
            .collect();
        assert_eq!(all.len(), 2, "seed {seed}: {newest}");
        check(&all);
    }
}

#[test]
fn old_transfers_leave_the_database_only_when_their_object_holds_them() {
    let (world, task) = world();
    for user in 1..=3 {
        a_day_of_work(&world, task, user);
        world.run_cron();
    }
    let count = "select count(*) from transfers";
    let all = world.database.number(count);
    let keys: Vec<_> = world.objects.borrow().keys().cloned().collect();
    let first = keys.iter().find(|key| key.starts_with("ledger/00000001")).unwrap().clone();
    let bytes = world.objects.borrow_mut().remove(&first).unwrap();
    world.waits(400 * DAY);
    world.run_cron();
    assert_eq!(world.database.number(count), all, "its object is gone");
    assert!(world.reports.borrow().iter().any(|line| line.contains("not what was sealed")));
    let text = String::from_utf8(bytes.clone()).unwrap();
    let forged = text.replacen("3000000", "3000001", 1).into_bytes();
    world.objects.borrow_mut().insert(first.clone(), forged);
    world.run_cron();
    assert_eq!(world.database.number(count), all, "its object is forged");
    world.objects.borrow_mut().insert(first, bytes);
    world.reports.borrow_mut().clear();
    for _ in 0..5 {
        world.run_cron();
    }
    assert_eq!(*world.reports.borrow(), [""; 0], "that the newest one stays is no fault");
    let left = world.database.number(count);
    assert!(left < all && left > 0, "the newest segment stays: {left} of {all}");
    assert_eq!(world.database.number("select count(*) from segments where closed_at is null"), 1);
    check(&kept(&world));
    // Life goes on, and what left cannot happen again.
    let ann = world.stranger(1);
    assert_eq!(ann.balance(), 2_000_000);
    assert_eq!(ann.claims(task).json["task"]["status"], "paid");
    assert_eq!(ann.balance(), 2_000_000);
    a_day_of_work(&world, task, 4);
    world.run_cron();
    check(&kept(&world));
}

#[test]
fn anybody_checks_their_own_line_against_the_published_head() {
    let (world, task) = world();
    for user in 1..=3 {
        a_day_of_work(&world, task, user);
        world.run_cron();
    }
    let bob = world.stranger(2);
    let entries = bob.get("/api/ledger").json["entries"].as_array().unwrap().clone();
    assert_eq!(entries.len(), 2);
    for entry in entries {
        let number = entry["number"].as_str().unwrap();
        let proof = bob.get(&format!("/api/ledger/{number}/proof")).json;
        let text = |of: &serde_json::Value| of.as_str().unwrap().to_owned();
        let line: Line = serde_json::from_str(&text(&proof["line"])).unwrap();
        assert_eq!((line.seq().to_string().as_str(), line.6), (number, Some(2)));
        assert_eq!(line.1, text(&entry["id"]));
        // From the line to the root, and from the root to the newest head, by public hashes only.
        let salt = hash(&text(&proof["salt"])).unwrap();
        let path: Vec<_> = proof["path"].as_array().unwrap().iter().map(text).collect();
        let path: Vec<_> = path.iter().map(|digits| hash(digits).unwrap()).collect();
        let (index, size) = (proof["index"].as_u64().unwrap(), proof["size"].as_u64().unwrap());
        let climbed = climb(leaf(&salt, &line.text()), index, size, &path);
        assert_eq!(hex::encode(climbed), proof["segment"]["root"]);
        let published = world.stranger(9).get("/api/segments").json["segments"].clone();
        let mut reached = hash(&text(&proof["previous_head"])).unwrap();
        for segment in published.as_array().unwrap().iter().rev() {
            if segment["number"].as_i64() >= proof["segment"]["number"].as_i64() {
                let number = |name: &str| segment[name].as_i64().unwrap();
                let root = hash(&text(&segment["root"])).unwrap();
                reached = head(&reached, &root, number("first_seq"), number("last_seq"));
            }
        }
        assert_eq!(hex::encode(reached), published[0]["head"]);
        let carol = world.stranger(3);
        assert_eq!(carol.get(&format!("/api/ledger/{number}/proof")).code(), "not_found");
    }
    bob.withdraws("segment-second-key", "1.00", &world.chain.borrow().address_of("user 2"));
    let newest = bob.get("/api/ledger").json["entries"][0]["number"].clone();
    let path = format!("/api/ledger/{}/proof", newest.as_str().unwrap());
    assert_eq!(bob.get(&path).code(), "line_not_sealed");
    for number in ["0", "-1", "x", "999999", "1.5", "99999999999999999999"] {
        assert_eq!(bob.get(&format!("/api/ledger/{number}/proof")).code(), "not_found");
    }
}

/// RFC 9162, section 2.1.3.2.
fn climb(leaf: Hash, index: u64, size: u64, path: &[Hash]) -> Hash {
    let node = |left: &Hash, right: &Hash| -> Hash {
        Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
    };
    let (mut at, mut last, mut hash) = (index, size - 1, leaf);
    for beside in path {
        if at % 2 == 1 || at == last {
            hash = node(beside, &hash);
            while at.is_multiple_of(2) && at != 0 {
                (at, last) = (at / 2, last / 2);
            }
        } else {
            hash = node(&hash, beside);
        }
        (at, last) = (at / 2, last / 2);
    }
    hash
}

#[test]
fn a_balance_is_known_as_of_any_time() {
    let (world, task) = world();
    let at = |seconds: i64| earnest::wire::timestamp::rfc3339(seconds);
    let began = world.now();
    world.waits(100);
    let ann = world.earner(1);
    ann.post(&format!("/api/tasks/{task}/start"), "");
    ann.claims(task);
    let earned = world.now();
    world.waits(100);
    ann.withdraws("segment-story-key", "1.00", &world.chain.borrow().address_of("ann"));
    let asked = world.now();
    let balance = |seconds: i64| {
        ann.get(&format!("/api/balance?at={}", at(seconds))).json["balance"]["micros"].clone()
    };
    for (seconds, expected) in [
        (began, 0),
        (earned - 1, 0),
        (earned, 3_000_000),
        (asked - 1, 3_000_000),
        (asked, 2_000_000),
        (asked + DAY, 2_000_000),
    ] {
        assert_eq!(balance(seconds), expected, "{}", at(seconds));
    }
    for wrong in ["", "?at=", "?at=yesterday", "?at=1800000000", "?at=2027-02-30T00:00:00Z"] {
        assert_eq!(ann.get(&format!("/api/balance{wrong}")).code(), "time_malformed", "{wrong}");
    }
    world.lives(60);
    world.waits(401 * DAY);
    a_day_of_work(&world, task, 2);
    for _ in 0..5 {
        world.run_cron();
    }
    let path = format!("/api/balance?at={}", at(earned));
    assert_eq!(ann.get(&path).code(), "time_too_far_back");
    assert_eq!(balance(world.now()), 2_000_000);
}
