//! Servers that do not take what we send: more time between attempts, then no more of them.

use serde_json::{Value, json};

use super::{URL, deliveries, does_a_task, heard, kinds, set, sets, sponsor, tests, webhook};
use crate::world::TestWorld;

const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;

#[test]
fn what_fails_comes_again_with_the_same_name_and_bytes_ever_more_seldom() {
    let world = TestWorld::new();
    let (sponsor, _) = sponsor(&world, 0);
    set(&sponsor);
    world.partners.borrow_mut().status = 500;
    assert_eq!(tests(&sponsor).status, 201);
    let mut gaps = Vec::new();
    let mut last = world.now();
    for seconds in 0..2 * DAY / 60 {
        world.lives(60);
        if heard(&world).len() > gaps.len() + 1 {
            gaps.push(world.now() - last);
            last = world.now();
        }
        if seconds == 0 {
            let [delivery] = deliveries(&sponsor).try_into().unwrap();
            assert_eq!(
                (&delivery["status"], &delivery["answered"]),
                (&"waiting".into(), &500.into())
            );
            assert_ne!(delivery["next_at"], Value::Null);
        }
    }
    let all = heard(&world);
    assert_eq!(all.len(), 9, "{gaps:?}");
    assert!(all.iter().all(|again| again.body == all[0].body));
    assert!(all.iter().all(|again| again.header("webhook-id") == "evt_1"));
    assert!(gaps.is_sorted_by(|one, next| one * 12 < next * 10 || *one > 4 * HOUR), "{gaps:?}");
    let [delivery] = deliveries(&sponsor).try_into().unwrap();
    assert_eq!((&delivery["status"], &delivery["attempts"]), (&"failed".into(), &9.into()));
    assert_eq!(webhook(&sponsor)["status"], "on", "a day is no reason to give up on all of it");
}

#[test]
fn one_event_that_is_not_taken_holds_nobody_up_for_long() {
    let world = TestWorld::new();
    let (sponsor, campaign) = sponsor(&world, 1_000_000);
    set(&sponsor);
    world.partners.borrow_mut().refuses = Some("webhook.test".to_owned());
    tests(&sponsor);
    world.lives(120);
    does_a_task(&world, &world.earner(8), campaign, 50_000);
    world.lives(600);
    assert!(kinds(&world).contains(&"claim.completed".to_owned()), "{:?}", kinds(&world));
    assert_eq!(deliveries(&sponsor)[1]["status"], "waiting");
}

#[test]
fn a_server_that_takes_nothing_for_days_is_left_alone_and_its_owner_told() {
    let world = TestWorld::new();
    let (sponsor, campaign) = sponsor(&world, 1_000_000);
    set(&sponsor);
    world.partners.borrow_mut().status = 302;
    let bob = world.earner(8);
    for _ in 0..6 {
        does_a_task(&world, &bob, campaign, 10_000);
        world.lives(12 * HOUR);
    }
    does_a_task(&world, &bob, campaign, 10_000);
    world.lives(6 * HOUR);
    let shown = webhook(&sponsor);
    assert_eq!(shown["status"], "failed", "{shown}");
    let [told] = sponsor.was_told().try_into().unwrap();
    assert!(told.contains("fun"), "{told}");
    let so_far = heard(&world).len();
    does_a_task(&world, &bob, campaign, 10_000);
    world.lives(HOUR);
    assert_eq!(heard(&world).len(), so_far);
    assert_eq!(tests(&sponsor).code(), "webhook_not_on");
    // Set again, it hears what waited for it; of what happened meanwhile it was told nothing.
    world.partners.borrow_mut().status = 200;
    set(&sponsor);
    assert_eq!(webhook(&sponsor)["failing_since"], Value::Null);
    world.lives(7 * HOUR);
    let waiting = "select count(*) from deliveries where status = 'waiting'";
    assert_eq!(world.database.number(waiting), 0);
    assert_eq!(deliveries(&sponsor)[0]["status"], "delivered");
}

#[test]
fn a_server_that_is_gone_is_left_alone_at_once() {
    let world = TestWorld::new();
    let (sponsor, _) = sponsor(&world, 0);
    set(&sponsor);
    world.partners.borrow_mut().status = 410;
    tests(&sponsor);
    world.lives(120);
    assert_eq!(heard(&world).len(), 1);
    assert_eq!(webhook(&sponsor)["status"], "failed");
}

#[test]
fn while_it_fails_new_events_make_nobody_ask_more_often() {
    let world = TestWorld::new();
    let (sponsor, campaign) = sponsor(&world, 1_000_000);
    set(&sponsor);
    world.partners.borrow_mut().status = 503;
    let bob = world.earner(8);
    for _ in 0..20 {
        does_a_task(&world, &bob, campaign, 10_000);
        world.lives(60);
    }
    assert!(heard(&world).len() <= 5, "{}", heard(&world).len());
}

#[test]
fn whoever_sends_keeps_others_away_and_a_lost_message_is_found() {
    let world = TestWorld::new();
    let (sponsor, _) = sponsor(&world, 0);
    set(&sponsor);
    tests(&sponsor);
    let busy = format!("update webhooks set sending_until = {}", world.now() + 60);
    world.database.execute(&busy).unwrap();
    world.run_queues();
    assert_eq!(heard(&world).len(), 0);
    world.queue.borrow_mut().clear();
    world.lives(120);
    assert_eq!(heard(&world).len(), 1);
}

#[test]
fn an_owner_sends_again_what_they_want_and_old_events_are_forgotten() {
    let world = TestWorld::new();
    let (sponsor, _) = sponsor(&world, 0);
    set(&sponsor);
    let id = tests(&sponsor).json["delivery"]["id"].as_str().unwrap().to_owned();
    world.run_queues();
    let again = format!("/api/partners/fun/deliveries/{id}/again");
    let seen = sponsor.post(&again, "");
    assert_eq!((seen.status, &seen.json["delivery"]["status"]), (200, &"waiting".into()));
    world.run_queues();
    let [one, other] = heard(&world).try_into().unwrap();
    assert_eq!((one.header("webhook-id"), &one.body), (other.header("webhook-id"), &other.body));
    assert_eq!(sets(&sponsor, &json!({ "url": format!("{URL}/2") })).status, 200);
    world.waits(31 * DAY);
    world.run_cron();
    assert_eq!(deliveries(&sponsor), Vec::<Value>::new());
    assert_eq!(sponsor.post(&again, "").code(), "delivery_not_found");
}
