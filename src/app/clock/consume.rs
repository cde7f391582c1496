//! The queues' outer door: one message in, one verdict for that message out.

use crate::app::bot::{broadcast, menu, notify};
use crate::app::config::Private;
use crate::app::earner::verify;
use crate::app::error::Fault;
use crate::app::payout::pay;
use crate::app::sponsor::deliver;
use crate::app::world::{World, wake};
use crate::store::dead_letters::bury;
use crate::wire::message::Message;

/// What a story found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing more to do now.
    Done,
    /// Somebody has to look again.
    Again { seconds: i64 },
}

impl Next {
    /// Whichever comes first.
    #[must_use]
    pub fn sooner(self, other: Self) -> Self {
        match (self, other) {
            (Self::Done, next) | (next, Self::Done) => next,
            (Self::Again { seconds: one }, Self::Again { seconds: other }) => {
                Self::Again { seconds: one.min(other) }
            }
        }
    }
}

/// What the platform does with the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    Acknowledge,
    Retry { delay_seconds: i64 },
}

/// How long a message rests after a fault.
const RETRY_SECONDS: i64 = 5;
/// The dead-letter queues end in this; their messages are kept for a person to look at.
pub const DEAD_LETTERS: &str = "-dead";

/// Works on one message of `queue`. Never fails: a fault is a retry, and the sweeper is behind it.
pub async fn consume<W: World>(world: &W, config: &Private, queue: &str, body: &str) -> Delivery {
    let message = Message::parse(body).filter(|_| !queue.ends_with(DEAD_LETTERS));
    let Some(message) = message else {
        world.report(&Fault::new("consume a message", "it is buried in dead_letters"));
        return match world.batch(bury(queue, body, world.now()).into()).await {
            Ok(_) => Delivery::Acknowledge,
            Err(_) => Delivery::Retry { delay_seconds: RETRY_SECONDS },
        };
    };
    let found = match &message {
        Message::Verification(claim) => verify::verify(world, config, claim).await,
        Message::Payout => pay::pay(world, config).await,
        Message::Notification(id) => notify::notify(world, config, *id).await,
        Message::Broadcast(id) => broadcast::go_on(world, config, *id).await,
        Message::Webhook(id) => deliver::deliver(world, config, *id).await,
        Message::Menu(user) => menu::show(world, config, *user).await,
    };
    match found {
        Ok(Next::Done) => Delivery::Acknowledge,
        Ok(Next::Again { seconds }) => {
            // A fresh message, because retries are counted and waiting is no failure.
            wake(world, &message, seconds).await;
            Delivery::Acknowledge
        }
        Err(fault) => {
            world.report(&fault);
            Delivery::Retry { delay_seconds: RETRY_SECONDS }
        }
    }
}
