//! Every URL: requests come in here and answers go out here. Each Worker has a table of its own,
//! and is built with the code of its own table only.

use crate::app::config::Config;
use crate::app::error::{Error, Fault};
use crate::app::pages::app::accepted;
use crate::app::world::World;
use crate::wire::answer::Answer;
use crate::wire::http::{Call, Request, Service};
use crate::wire::problem;

mod table;

#[cfg(feature = "private")]
pub mod private;
#[cfg(feature = "public")]
pub mod public;

pub(crate) use table::routes;
pub use table::{Table, unmatched};

/// Answers any request. A refusal is told in the caller's language, a fault is reported here.
pub async fn answer<W: World>(world: &W, config: &Config, request: &Request) -> Answer {
    let answered = match (request.check_size(), config) {
        (Err(refusal), _) => Err(refusal.into()),
        #[cfg(feature = "public")]
        (Ok(()), Config::Public(config)) => public::answer(world, config, request).await,
        #[cfg(feature = "private")]
        (Ok(()), Config::Private(config)) => private::answer(world, config, request).await,
    };
    match answered {
        Ok(answer) => answer,
        Err(Error::Refused(refusal)) => problem::refused(refusal, accepted(request)),
        Err(Error::Fault(fault)) => {
            world.report(&fault);
            problem::faulted(accepted(request))
        }
    }
}

/// Cron. The private Worker sweeps. The public one has no cron of its own in production, but
/// `wrangler dev` can trigger only the first Worker it is given, so it passes the call on.
///
/// # Errors
/// A fault; the next minute tries again.
pub async fn tick<W: World>(world: &W, config: &Config) -> Result<(), Fault> {
    match config {
        #[cfg(feature = "private")]
        Config::Private(config) => crate::app::clock::tick::tick(world, config).await,
        #[cfg(feature = "public")]
        Config::Public(_) => {
            let call = Call {
                service: Service::Private,
                post: true,
                url: "http://private/sweep".to_owned(),
                headers: Vec::new(),
                body: None,
            };
            let reply = world.call(call).await?;
            let done = reply.status == 204;
            if done { Ok(()) } else { Err(Fault::new("pass on a tick", reply.status)) }
        }
    }
}
