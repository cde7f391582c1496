//! `POST /api/pictures`: a sponsor's picture for a task. Only moderators see it before they let a
//! campaign run that has it: nobody keeps pictures of their own at our address.

use sha2::{Digest, Sha256};

use crate::app::caller::Caller;
use crate::app::earner::session::join;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::limits::DAY_SECONDS;
use crate::domain::refusal::Refusal;
use crate::store::pictures;
use crate::wire::answer::Answer;
use crate::wire::campaign::SentPicture;
use crate::wire::http::Request;
use crate::wire::picture::picture;

/// Where it is in R2 until it is published.
#[must_use]
pub fn object_of(name: &str) -> String {
    format!("pictures/{name}")
}

/// The name is that of its content, so that what a moderator has seen cannot become another one.
/// It is stored before the row that names it; one without a row is nobody's.
///
/// # Errors
/// What the picture is not, `TooManyRequests`, `Banned`, or a fault.
pub async fn send<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let extension = match picture(request.bytes())?.media_type {
        "image/png" => "png",
        "image/webp" => "webp",
        _ => "jpg",
    };
    let hash = hex::encode(Sha256::digest(request.bytes()));
    let name = format!("picture-{hash}.{extension}");
    let now = world.now();
    let rows = world.query(pictures::left(caller.user, now)).await?;
    let left = rows.first().ok_or_else(|| Fault::new("count pictures", "no row"))?;
    if left.integer("left")? < 1 {
        return Err(Refusal::TooManyRequests { retry_after_seconds: DAY_SECONDS }.into());
    }
    world.keep(&object_of(&name), request.bytes().to_vec()).await?;
    let mut statements = join(world, caller)?;
    statements.push(pictures::send(caller.user, &name, caller.epoch, now));
    statements.push(pictures::by_name(&name));
    let rows = world.batch(statements).await?;
    // Only a session that was ended meanwhile writes nothing.
    rows.last().and_then(|rows| rows.first()).ok_or(Refusal::SignedOut)?;
    Ok(Answer::json(201, &SentPicture { picture: name }))
}

/// Cron: what a moderator let run comes to where everybody sees it.
///
/// # Errors
/// A fault; the next minute goes on.
pub async fn publish<W: World>(world: &W) -> Result<(), Fault> {
    for row in world.query(pictures::to_publish()).await? {
        let name = row.text("name")?;
        if let Some(bytes) = world.object(&object_of(name)).await? {
            world.keep(&format!("assets/{name}"), bytes).await?;
        }
        world.batch(vec![pictures::published(name, world.now())]).await?;
    }
    Ok(())
}
