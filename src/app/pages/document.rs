//! `GET /api/openapi.json` and `GET /admin/openapi.json`: what this very build can do.
//!
//! The documents lie in R2 beside the Mini App; a Worker names the ones that it was built with, so
//! that they fit after a rollback too.

use crate::app::error::{Error, Fault};
use crate::app::pages::assets;
use crate::app::world::World;
use crate::wire::answer::Answer;
use crate::wire::http::Request;

/// The names that the build gave to `static/openapi/public.json` and `operators.json`.
const PUBLIC: &str = env!("EARNEST_DOCUMENT_PUBLIC");
const OPERATORS: &str = env!("EARNEST_DOCUMENT_OPERATORS");
/// Soon after a deployment or a rollback everybody reads the right one.
const CACHE: &str = "public, max-age=300";

/// Pages and tools of others may read it.
///
/// # Errors
/// A fault of the storage.
pub async fn public<W: World>(world: &W, request: &Request) -> Result<Answer, Error> {
    let answer = show(world, request, PUBLIC, CACHE).await?;
    Ok(answer.with("access-control-allow-origin", "*"))
}

/// # Errors
/// A fault of the storage.
pub async fn operators<W: World>(world: &W, request: &Request) -> Result<Answer, Error> {
    show(world, request, OPERATORS, "no-store").await
}

async fn show<W: World>(
    world: &W,
    request: &Request,
    name: &str,
    cache: &'static str,
) -> Result<Answer, Error> {
    let mut answer = match assets::asset(world, request, name).await {
        Err(Error::Refused(_)) => return Err(Fault::new("read a document", "no such file").into()),
        answer => answer?,
    };
    answer.headers.retain(|(header, _)| *header != "cache-control");
    Ok(answer.with("cache-control", cache))
}
