//! What the public Worker reaches through the service binding, and operators through Access.

use crate::app::clock::tick;
use crate::app::config::Private;
use crate::app::earner::wallet_key;
use crate::app::error::Error;
use crate::app::operator::{admin, metrics};
use crate::app::sponsor::invoice;
use crate::app::world::World;
use crate::domain::refusal::Refusal;
use crate::wire::answer::Answer;
use crate::wire::api::Health;
use crate::wire::http::{Method, Request};

use Method::{Get, Head, Post};

/// The sweep, questions of the public Worker, metrics, operators.
pub async fn answer<W: World>(
    world: &W,
    config: &Private,
    request: &Request,
) -> Result<Answer, Error> {
    let path: Vec<&str> = request.path.split('/').skip(1).collect();
    match (path.as_slice(), request.method) {
        (["sweep"], Post) => {
            tick::tick(world, config).await?;
            Ok(Answer::empty(204))
        }
        (["wallet-key", account], Get) => wallet_key::find(world, config, account).await,
        (["invoices", id, "link"], Post) => invoice::link(world, config, id).await,
        (["metrics"], Get) => metrics::show(world, config, request).await,
        (["pre-checkout"], Post) => invoice::pre_checkout(world, config, request).await,
        (["healthz"], Get | Head) => Ok(Answer::json(200, &Health { status: "ok" })),
        // Operators, behind Cloudflare Access.
        (["admin", path @ ..], _) => admin::answer(world, config, request, path).await,
        (
            ["sweep" | "metrics" | "pre-checkout" | "healthz"]
            | ["wallet-key", _]
            | ["invoices", _, "link"],
            _,
        ) => Err(Refusal::MethodNotAllowed.into()),
        _ => Err(Refusal::NotFound.into()),
    }
}
