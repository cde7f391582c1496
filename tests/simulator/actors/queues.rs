//! Queues and cron: messages come in any order, some twice at once, some never, some too often.

use crate::crowd::Act;
use crate::schedule::Schedule;
use crate::world::Queued;

pub fn a_message_arrives(schedule: &Schedule) -> Vec<Act<'_>> {
    let waiting = u64::try_from(schedule.world.queue.borrow().len()).unwrap();
    if waiting == 0 {
        return Vec::new();
    }
    let index = usize::try_from(schedule.roll(waiting)).unwrap();
    let message = schedule.world.queue.borrow_mut().remove(index).unwrap();
    match schedule.roll(12) {
        0 => {
            schedule.happened("messages lost");
            Vec::new()
        }
        // It failed too often.
        1 => {
            schedule.happened("messages given up");
            vec![delivery(schedule, "payouts-dead", message)]
        }
        2..=4 => {
            schedule.happened("messages repeated");
            let again = message.clone();
            vec![delivery(schedule, "payouts", message), delivery(schedule, "payouts", again)]
        }
        _ => vec![delivery(schedule, "payouts", message)],
    }
}

fn delivery<'a>(schedule: &'a Schedule, queue: &'static str, message: Queued) -> Act<'a> {
    let again = message.clone();
    let work = async move { schedule.world.consumes(queue, &message).await };
    Act::new(work).after_death(move || {
        schedule.happened("consumers died");
        schedule.world.comes_again(&again, 5);
    })
}

pub fn cron_runs(schedule: &Schedule) -> Vec<Act<'_>> {
    vec![Act::new(schedule.world.ticks())]
}
