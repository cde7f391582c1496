//! What the public Worker reaches through the service binding, and operators through Access.

use crate::app::bot::{callback, share};
use crate::app::clock::tick;
use crate::app::config::Private;
use crate::app::earner::wallet_key;
use crate::app::error::Error;
use crate::app::operator::{admin, metrics};
use crate::app::pages::app::accepted;
use crate::app::routes::{routes, unmatched};
use crate::app::sponsor::invoice;
use crate::app::world::World;
use crate::wire::answer::Answer;
use crate::wire::api::Health;
use crate::wire::http::{Method, Request};

use Method::{Get, Head, Post};

/// The sweep, questions of the public Worker, metrics, operators.
///
/// # Errors
/// What the stories refuse, or a fault.
pub async fn answer<W: World>(
    world: &W,
    config: &Private,
    request: &Request,
) -> Result<Answer, Error> {
    let path: Vec<&str> = request.path.split('/').skip(1).collect();
    // Operators, behind Cloudflare Access.
    if let ["admin", path @ ..] = path.as_slice() {
        return admin::answer(world, config, request, path).await;
    }
    let answered = within(world, config, request, &path).await;
    answered.unwrap_or_else(|| Ok(unmatched(&[WITHIN], &path, accepted(request))))
}

routes! {
    /// What the house's own machines ask.
    WITHIN: within(world, config: &Private; request, path) {
        (["sweep"], Post) => match tick::tick(world, config).await {
            Ok(()) => Ok(Answer::empty(204)),
            Err(fault) => Err(fault.into()),
        },
        (["wallet-key", account], Get) => wallet_key::find(world, config, account).await,
        (["invoices", id, "link"], Post) => invoice::link(world, config, id).await,
        (["callback-answers"], Post) => callback::answer(world, config, request).await,
        (["invitations", user], Post) => share::prepared(world, config, user).await,
        (["invitations", user, "answer"], Post) => {
            share::answered(world, config, user, request).await
        },
        (["metrics"], Get) => metrics::show(world, config, request).await,
        (["pre-checkout"], Post) => invoice::pre_checkout(world, config, request).await,
        (["healthz"], Get | Head) => Ok(Answer::json(200, &Health { status: "ok" })),
    }
}
