//! Operators' routes about what is owed and earned: terms, claw-backs, looks at the books.

use serde_json::json;

use super::allowed;
use crate::app::books::{claw_back, reconcile, terms};
use crate::app::config::Private;
use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::amount::Amount;
use crate::domain::claim::Key;
use crate::domain::id::{TaskId, UserId};
use crate::domain::operator::{Act, Operator};
use crate::domain::refusal::Refusal;
use crate::domain::vesting::Reason;
use crate::store::operators;
use crate::wire::admin::{nothing, only_text, subject, terms as terms_input};
use crate::wire::answer::Answer;
use crate::wire::http::Request;

pub(super) async fn set_terms<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
) -> Result<Answer, Error> {
    allowed(who, Act::Terms)?;
    terms::set(world, &terms_input(request)?, &who.email).await?;
    Ok(Answer::empty(204))
}

/// What so many friends are worth to whoever invited them, in decimal dollars; 0 ends it.
pub(super) async fn offer<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    friends: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Terms)?;
    let friends = friends.parse().map_err(|_| Refusal::NotFound)?;
    let amount = only_text(request, "amount")?;
    let amount = Amount::parse_usd(&amount).ok_or(Refusal::AmountMalformed)?;
    terms::offer(world, friends, amount, &who.email).await?;
    Ok(Answer::empty(204))
}

/// The claim is named by whose it is, of which task, and in which period.
pub(super) async fn claw_back<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    [user, task, period]: [&str; 3],
) -> Result<Answer, Error> {
    allowed(who, Act::ClawBack)?;
    let user = UserId::parse(user).ok_or(Refusal::NotFound)?;
    let task = TaskId::parse(task).ok_or(Refusal::NotFound)?;
    let claim = Key { user, task, period: period.to_owned() };
    let reason = Reason::parse(&only_text(request, "reason")?).ok_or(Refusal::BadRequest)?;
    claw_back::claw_back(world, &claim, reason, &who.email).await?;
    Ok(Answer::empty(204))
}

/// Answers the laws that do not hold.
pub(super) async fn reconcile<W: World>(
    world: &W,
    config: &Private,
    who: &Operator,
    request: &Request,
) -> Result<Answer, Error> {
    allowed(who, Act::Reconcile)?;
    nothing(request)?;
    let broken = reconcile::now(world, config, &who.email).await?;
    Ok(Answer::json(200, &json!({ "broken_laws": broken })))
}

pub(super) async fn explain<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
) -> Result<Answer, Error> {
    allowed(who, Act::Explain)?;
    let subject = subject(request)?;
    world.batch(vec![operators::explain(&subject, &who.email, world.now())]).await?;
    Ok(Answer::empty(204))
}
