//! Messages and rows that can never be worked on hurt nobody but themselves, and are not forgotten.

use crate::world::{OPERATOR, Queued, TestWorld, poll};

const DEAD: &str = "select coalesce(group_concat(queue || ' ' || times, ', '), '')
    from (select * from dead_letters order by id)";

impl TestWorld {
    /// Delivers as Cloudflare does: as often as `wrangler.private.toml` allows, then to the queue
    /// of the dead.
    pub fn queues(&self, queue: &str, body: &str) {
        let queued = Queued { due_at: 0, body: body.to_owned() };
        for _ in 0..11 {
            let before = self.queue.borrow().len();
            poll(self.consumes(queue, &queued));
            let comes_again = self.queue.borrow().len() > before;
            self.queue.borrow_mut().truncate(before);
            if !comes_again {
                return;
            }
        }
        poll(self.consumes(&format!("{queue}-dead"), &queued));
    }

    fn alerts(&self) -> Vec<String> {
        let told = self.telegram.borrow().said_to(OPERATOR);
        told.into_iter().filter(|text| text.contains("dead_letter")).collect()
    }
}

#[test]
fn garbage_of_every_sort_is_kept_once_and_told_while_others_are_paid() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 9_000_000);
    ann.withdraws("poison-story-key-1", "2.00", &world.chain.borrow().address_of("ann"));
    let huge = "x".repeat(130_000);
    let garbage = [
        "",
        "\u{0}\u{fffd}",
        "{",
        "null",
        r#"{"v":2,"kind":"payout","id":"next"}"#,
        r#"{"v":1,"kind":"gift","id":"1"}"#,
        r#"{"v":1,"kind":"notification","id":"-1"}"#,
        huge.as_str(),
    ];
    for queue in ["verifications", "payouts", "notifications"] {
        for body in garbage {
            world.queues(queue, body);
            world.queues(queue, body);
        }
    }
    assert_eq!(world.database.number("select count(*) from dead_letters where times = 2"), 24);
    assert_eq!(world.database.number("select max(length(body)) from dead_letters"), 4_096);
    world.lives(120);
    assert_eq!(world.alerts().len(), 1, "one word for all of them");
    assert_eq!(ann.withdrawal("1")["status"], "confirmed");
}

#[test]
fn a_message_about_nothing_is_done_with() {
    let world = TestWorld::new();
    for (queue, kind, id) in [
        ("verifications", "verification", "7:1:once"),
        ("payouts", "payout", "next"),
        ("notifications", "notification", "12"),
    ] {
        world.queues(queue, &format!(r#"{{"v":1,"kind":"{kind}","id":"{id}"}}"#));
    }
    assert_eq!(world.database.text(DEAD), "");
}

#[test]
fn a_row_that_always_fails_is_reported_again_and_again_and_stops_nobody() {
    let world = TestWorld::new();
    let (ann, bob) = (world.earner_with(7, 9_000_000), world.earner_with(8, 9_000_000));
    ann.withdraws("poison-story-key-1", "2.00", &world.chain.borrow().address_of("ann"));
    // Nobody can read this row's address.
    world
        .database
        .execute(
            "drop trigger withdrawals_guard_update;
             update withdrawals set recipient = 'nowhere' where id = 1",
        )
        .unwrap();
    bob.withdraws("poison-story-key-2", "3.00", &world.chain.borrow().address_of("bob"));
    world.lives(60);
    assert_eq!(bob.withdrawal("2")["status"], "confirmed");
    world.lives(1_800);
    let told = world.telegram.borrow().said_to(OPERATOR);
    let stuck: Vec<_> = told.iter().filter(|text| text.contains("withdrawal_stuck")).collect();
    assert_eq!(stuck.len(), 1, "{told:?}");
    assert!(stuck[0].contains("withdrawal 1"));
    assert_eq!(world.database.text("select status from withdrawals where id = 1"), "requested");
    // Once it is mended, it goes on by itself.
    world
        .database
        .execute(
            "update withdrawals set recipient = (select recipient from withdrawals where id = 2)
             where id = 1",
        )
        .unwrap();
    world.lives(300);
    assert_ne!(world.database.text("select status from withdrawals where id = 1"), "requested");
}

#[test]
fn a_message_whose_row_fails_ends_with_the_dead_and_operators_can_wake_it() {
    let world = TestWorld::new();
    let ann = world.earner_with(7, 9_000_000);
    ann.withdraws("poison-story-key-1", "2.00", &world.chain.borrow().address_of("ann"));
    world.lives(60);
    let told = ann.was_told().len();
    world
        .database
        .execute(
            "update notifications set kind = 'wallet_linked', status = 'waiting',
             ended_at = null",
        )
        .unwrap();
    let body = world.database.text(
        "select json_object('v', 1, 'kind', 'notification', 'id', cast(id as text))
         from notifications",
    );
    for _ in 0..10 {
        world.queues("notifications", &body);
    }
    assert_eq!(world.database.text(DEAD), "notifications-dead 10");
    world.lives(60);
    world.database.execute("update notifications set kind = 'withdrawal_confirmed'").unwrap();
    world.database.execute("update notifications set status = 'abandoned', ended_at = 1").unwrap();
    world.lives(120);
    assert_eq!(ann.was_told().len(), told, "what was given up stays so");
    // As `make operate DO="again 1 olga@example.org"` does it.
    world.database.execute("update dead_letters set wake_by = 'olga@example.org'").unwrap();
    world.lives(120);
    assert_eq!(ann.was_told().len(), told + 1);
    assert_eq!(world.database.number("select count(*) from dead_letters where wake_by"), 0);
}
