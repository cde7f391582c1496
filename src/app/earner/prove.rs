//! `POST /api/proofs?task=<id>`: a picture that shows what was done, for a moderator to judge.

use sha2::{Digest, Sha256};

use crate::app::caller::Caller;
use crate::app::earner::session::join;
use crate::app::earner::tasks::{offer, one, read_last};
use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::claim::{self, Key, Step};
use crate::domain::limits::PROOF_LOOK_SECONDS;
use crate::domain::refusal::Refusal;
use crate::store::tasks::{self, Offer};
use crate::store::{claims, proofs};
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::picture::picture;

/// Where a picture is in R2.
#[must_use]
pub fn object_of(sha256: &str) -> String {
    format!("proofs/{sha256}")
}

/// The picture is stored before the row that names it; one without a row is nobody's.
///
/// # Errors
/// `TaskNotFound`, `TaskProofUnasked`, `TaskProofReused`, what the picture is not, why the task is
/// not for the caller, its caps, or a fault.
pub async fn prove<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let id = request.parameter("task").ok_or(Refusal::TaskNotFound)?;
    let now = world.now();
    let offer = offer(world, caller, &id, None, now).await?;
    let step = claim::hand_in(&offer.task, offer.claim.as_ref(), &offer.asker, now)?;
    if step == Step::Stand {
        return Ok(one(&offer, caller));
    }
    let Offer { task, period, claim, .. } = offer;
    let media_type = picture(request.bytes())?.media_type;
    let sha256 = hex::encode(Sha256::digest(request.bytes()));
    world.keep(&object_of(&sha256), request.bytes().to_vec()).await?;
    let key = Key { user: caller.user, task: task.id, period };
    let mut statements = Vec::new();
    if claim.is_none() {
        statements.extend(join(world, caller)?);
        statements.push(claims::start(&key, now));
    }
    statements.push(claims::wait_for_check(&key, now.saturating_add(PROOF_LOOK_SECONDS), now));
    statements.push(proofs::hand_in(&key, &sha256, media_type, now));
    statements.push(tasks::by_id(key.task, caller.user, caller.language, None, now));
    let rows = world.batch(statements).await?;
    Ok(one(&read_last(&rows)?, caller))
}
