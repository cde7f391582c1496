//! `GET /api/fairness` and `POST /api/fairness/appeal`: what holds somebody's withdrawals, and
//! asking a person to look at it.

use crate::app::caller::Caller;
use crate::app::earner::appeal::appeal_words;
use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::fairness::Step;
use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::domain::waiting::Waiting;
use crate::store::fairness;
use crate::store::row::{Row, Unreadable};
use crate::wire::answer::Answer;
use crate::wire::api::Reason;
use crate::wire::fairness::{Decision, Fairness};
use crate::wire::http::Request;
use crate::wire::timestamp::rfc3339;

/// # Errors
/// A fault.
pub async fn show<W: World>(world: &W, caller: &Caller) -> Result<Answer, Error> {
    let rows = world.query(fairness::open(caller.user)).await?;
    let decision = rows.first().map(|row| shown(row, caller.language)).transpose()?;
    Ok(Answer::json(200, &Fairness { decision }))
}

/// Once for each decision. The same words again are the same appeal.
///
/// # Errors
/// `AppealTextMalformed`, `AppealMade`, `NothingHeld`, `SignedOut`, or a fault.
pub async fn ask<W: World>(world: &W, caller: &Caller, request: &Request) -> Result<Answer, Error> {
    let words = &appeal_words(request)?;
    let asked = fairness::appeal(caller.user, words, caller.epoch, world.now());
    let rows = world.batch(vec![asked, fairness::open(caller.user)]).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NothingHeld)?;
    match row.optional_text("words")? {
        Some(said) if said == words => {
            let decision = Some(shown(row, caller.language)?);
            Ok(Answer::json(201, &Fairness { decision }))
        }
        None if row.optional_text("answer")?.is_none() => Err(Refusal::SignedOut.into()),
        _ => Err(Refusal::AppealMade.into()),
    }
}

fn shown(row: &Row, language: Language) -> Result<Decision, Unreadable> {
    let step = Step::parse(row.text("step")?).ok_or(Unreadable("step"))?;
    Ok(Decision {
        reason: Reason::waiting(waiting(step), language),
        decided_at: rfc3339(row.integer("decided_at")?),
        ends_at: rfc3339(row.integer("ends_at")?),
        is_answered: row.optional_text("answer")?.is_some(),
        note: row.text("note")?.to_owned(),
        appeal: row.optional_text("words")?.map(str::to_owned),
    })
}

/// What a withdrawal waits for because of it.
#[must_use]
pub const fn waiting(step: Step) -> Waiting {
    match step {
        Step::Slower => Waiting::Slower,
        Step::Review => Waiting::CloserLook,
    }
}
