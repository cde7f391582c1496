//! Several acts at once: the dice say at every await whose turn it is, as isolates and a database
//! far away would.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use crate::world::TestWorld;

/// Something that somebody does, from its first await to its last.
pub struct Act<'a> {
    work: Pin<Box<dyn Future<Output = ()> + 'a>>,
    after_death: Option<Box<dyn FnOnce() + 'a>>,
}

impl<'a> Act<'a> {
    pub fn new(work: impl Future<Output = ()> + 'a) -> Self {
        Self { work: Box::pin(work), after_death: None }
    }

    /// What the world does when the isolate that worked on it dies.
    pub fn after_death(self, then: impl FnOnce() + 'a) -> Self {
        Self { after_death: Some(Box::new(then)), ..self }
    }
}

/// Lets all of them come to their end, or die. Each isolate has a clock of its own, at most
/// `skew_seconds` ahead or behind.
pub fn act_at_once(world: &TestWorld, skew_seconds: u64, acts: Vec<Act<'_>>) {
    let ahead = |_: &Act| {
        let ahead = world.dice.borrow_mut().below(2 * skew_seconds + 1);
        i64::try_from(ahead).unwrap() - i64::try_from(skew_seconds).unwrap()
    };
    let mut acts: Vec<_> = acts.into_iter().map(|act| (ahead(&act), act)).collect();
    world.interleaved.set(acts.len() > 1);
    let mut context = Context::from_waker(Waker::noop());
    while !acts.is_empty() {
        let turn = world.dice.borrow_mut().below(acts.len().try_into().unwrap());
        let turn = usize::try_from(turn).unwrap();
        world.died.set(false);
        let (ahead, act) = &mut acts[turn];
        world.isolate_ahead_seconds.set(*ahead);
        if let Poll::Ready(()) = act.work.as_mut().poll(&mut context) {
            drop(acts.swap_remove(turn));
        } else if world.died.get() {
            let (_, Act { work, after_death }) = acts.swap_remove(turn);
            drop(work);
            if let Some(then) = after_death {
                then();
            }
        }
    }
    world.isolate_ahead_seconds.set(0);
    world.interleaved.set(false);
}
