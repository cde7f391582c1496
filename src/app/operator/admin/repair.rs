//! Operators' routes for when something went wrong: indexers that disagree, a database that was
//! restored, messages that nobody could work on.

use super::allowed;
use crate::app::error::Error;
use crate::app::payout::dispute;
use crate::app::world::World;
use crate::domain::id::{BatchId, DeadLetterId, FindingId};
use crate::domain::network::Address;
use crate::domain::operator::{Act, Operator};
use crate::domain::refusal::Refusal;
use crate::store::batches::Source;
use crate::store::operators;
use crate::wire::admin::{KnownSeqno, nothing, only_text};
use crate::wire::answer::Answer;
use crate::wire::http::Request;

pub(super) async fn believe<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    batch: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Believe)?;
    let batch = BatchId::parse(batch).ok_or(Refusal::NotFound)?;
    let source = Source::parse(&only_text(request, "source")?).ok_or(Refusal::BadRequest)?;
    dispute::believe(world, batch, source, &who.email).await?;
    Ok(Answer::empty(204))
}

/// The next minutes read the hot wallets; payouts are off until they are switched on again.
pub(super) async fn recover<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
) -> Result<Answer, Error> {
    allowed(who, Act::Recover)?;
    nothing(request)?;
    world.batch(vec![operators::recover(&who.email, world.now())]).await?;
    Ok(Answer::empty(204))
}

/// Somebody has dealt with what the recovery left to a person; once is enough.
pub(super) async fn settle<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Settle)?;
    nothing(request)?;
    let id = FindingId::parse(id).ok_or(Refusal::NotFound)?;
    let settle = operators::settle(id, &who.email, world.now());
    let rows = world.batch(settle.into()).await?;
    found(rows.last().is_some_and(|rows| !rows.is_empty()))
}

/// The next minute works on it again.
pub(super) async fn again<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Again)?;
    nothing(request)?;
    let id = DeadLetterId::parse(id).ok_or(Refusal::NotFound)?;
    let rows = world.batch(vec![operators::again(id, &who.email)]).await?;
    found(rows.iter().any(|rows| !rows.is_empty()))
}

fn found(is_there: bool) -> Result<Answer, Error> {
    if is_there { Ok(Answer::empty(204)) } else { Err(Refusal::NotFound.into()) }
}

/// Somebody has looked at all messages of a hot wallet before this seqno.
pub(super) async fn know_seqno<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
) -> Result<Answer, Error> {
    allowed(who, Act::KnownSeqno)?;
    let KnownSeqno { wallet, seqno } = KnownSeqno::read(request)?;
    let wallet = Address::from_raw(&wallet).ok_or(Refusal::AddressMalformed)?;
    let known = operators::know_seqno(&wallet.raw(), seqno, &who.email, world.now());
    world.batch(vec![known]).await?;
    Ok(Answer::empty(204))
}
