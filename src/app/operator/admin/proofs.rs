//! Operators' routes about proof pictures: to see one, and to judge it.

use super::allowed;
use crate::app::earner::prove::object_of;
use crate::app::error::Error;
use crate::app::sponsor::picture::object_of as sponsors_object_of;
use crate::app::world::{World, wake};
use crate::domain::id::ProofId;
use crate::domain::operator::{Act, Operator};
use crate::domain::refusal::Refusal;
use crate::domain::task::Judgement;
use crate::store::row::Row;
use crate::store::{claims, pictures, proofs};
use crate::wire::admin::only_text;
use crate::wire::answer::{Answer, Body};
use crate::wire::http::Request;
use crate::wire::message::Message;

/// The picture itself.
pub(super) async fn picture<W: World>(world: &W, id: &str) -> Result<Answer, Error> {
    let (_, proof) = by_id(world, id).await?;
    let bytes = world.object(&object_of(proof.text("sha256")?)).await?;
    let body = Body::Bytes(bytes.ok_or(Refusal::NotFound)?);
    let answer = Answer { body, ..Answer::empty(200) };
    Ok(answer.with("content-type", proof.text("media_type")?).with("cache-control", "no-store"))
}

/// One of a sponsor's, which perhaps nobody else sees yet.
pub(super) async fn sponsors_picture<W: World>(world: &W, name: &str) -> Result<Answer, Error> {
    let known = world.query(pictures::by_name(name)).await?;
    known.first().ok_or(Refusal::NotFound)?;
    let bytes = world.object(&sponsors_object_of(name)).await?;
    let body = Body::Bytes(bytes.ok_or(Refusal::NotFound)?);
    let kind = match name.rsplit_once('.') {
        Some((_, "png")) => "image/png",
        Some((_, "webp")) => "image/webp",
        _ => "image/jpeg",
    };
    let answer = Answer { body, ..Answer::empty(200) };
    Ok(answer.with("content-type", kind).with("cache-control", "no-store"))
}

/// The same judgement again is no mistake, another one is. The claim is looked at at once.
pub(super) async fn judge<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Judge)?;
    let said = only_text(request, "judgement")?;
    let judgement = Judgement::parse(&said).ok_or(Refusal::BadRequest)?;
    let (id, _) = by_id(world, id).await?;
    let statements = vec![proofs::judge(id, judgement, &who.email, world.now()), proofs::by_id(id)];
    let rows = world.batch(statements).await?;
    let proof = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NotFound)?;
    if proof.text("judgement")? != judgement.name() {
        return Err(Refusal::ProofJudged.into());
    }
    wake(world, &Message::Verification(claims::read_key(proof)?), 0).await;
    Ok(Answer::empty(204))
}

async fn by_id<W: World>(world: &W, id: &str) -> Result<(ProofId, Row), Error> {
    let id = ProofId::parse(id).ok_or(Refusal::NotFound)?;
    let rows = world.query(proofs::by_id(id)).await?;
    let row = rows.into_iter().next().ok_or(Refusal::NotFound)?;
    Ok((id, row))
}
