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

/// Lets all of them come to their end, or die.
pub fn act_at_once(world: &TestWorld, mut acts: Vec<Act<'_>>) {
    world.interleaved.set(acts.len() > 1);
    let mut context = Context::from_waker(Waker::noop());
    while !acts.is_empty() {
        let turn = world.dice.borrow_mut().below(acts.len().try_into().unwrap());
        let turn = usize::try_from(turn).unwrap();
        world.died.set(false);
        if let Poll::Ready(()) = acts[turn].work.as_mut().poll(&mut context) {
            drop(acts.swap_remove(turn));
        } else if world.died.get() {
            let Act { work, after_death } = acts.swap_remove(turn);
            drop(work);
            if let Some(then) = after_death {
                then();
            }
        }
    }
    world.interleaved.set(false);
}
