//! `POST /postback/{partner}`: a partner's server says that something was done, or was not.

use crate::app::books::claw_back::claw_back;
use crate::app::config::Public;
use crate::app::earner::complete::complete;
use crate::app::error::Error;
use crate::app::rates;
use crate::app::sponsor::partners::generations;
use crate::app::world::World;
use crate::domain::claim::Key;
use crate::domain::refusal::Refusal;
use crate::domain::task::Rules;
use crate::domain::vesting::Reason;
use crate::store::row::Unreadable;
use crate::store::{claims, partners};
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::partner::{Kind, Postback, Received, claim_of, is_signed, secret};

/// In the place of an operator: what a partner takes back is nobody's act.
const NOBODY: &str = "earnest";

/// The same event again gets the same answer and does nothing more. What is refused is not
/// recorded, so that it may be said again when it is true.
///
/// # Errors
/// `PostbackUnsigned` whatever is wrong with the signature, the refusals of the body,
/// `TooManyRequests`,
/// `IdempotencyMismatch` when the event was another one, `ClaimNotVesting` for a reversal that
/// comes too late, the refusals of a completion, or a fault.
pub async fn receive<W: World>(
    world: &W,
    config: &Public,
    request: &Request,
    partner: &str,
) -> Result<Answer, Error> {
    // Read before the signature is checked: one question then answers about both.
    let said = Postback::read(request)?;
    let rows = world.query(partners::to_check(partner, &said.event_id)).await?;
    let row = rows.first().ok_or(Refusal::PostbackUnsigned)?;
    let now = world.now();
    let secrets: Vec<_> = generations(row, now)?
        .into_iter()
        .map(|generation| secret(&config.init_data_key, partner, generation))
        .collect();
    if !is_signed(request, &secrets, now) {
        world.count("postback_unsigned");
        return Err(Refusal::PostbackUnsigned.into());
    }
    rates::partner(world, partner).await?;
    let known = row.optional_text("kind")?;
    if let Some(kind) = known {
        let sandbox = row.integer("is_sandbox")? == 1;
        if (kind, row.text("claim")?, sandbox)
            != (said.kind.name(), said.claim.as_str(), said.is_sandbox)
        {
            return Err(Refusal::IdempotencyMismatch.into());
        }
    } else if !said.is_sandbox {
        act(world, config, partner, &said).await?;
    }
    if known.is_none() {
        let Postback { event_id, kind, claim, is_sandbox } = &said;
        let kind = kind.name();
        world
            .batch(vec![partners::record(partner, event_id, kind, claim, *is_sandbox, now)])
            .await?;
    }
    let outcome = match (said.is_sandbox, said.kind) {
        (true, _) => "recorded",
        (false, Kind::Completion) => "paid",
        (false, Kind::Reversal) => "taken_back",
    };
    Ok(Answer::json(200, &Received { event_id: &said.event_id, outcome }))
}

/// Both may run again: a claim is paid once, and what is taken back is taken back once.
async fn act<W: World>(
    world: &W,
    config: &Public,
    partner: &str,
    said: &Postback,
) -> Result<(), Error> {
    let claim = claim_of(&config.init_data_key, partner, &said.claim);
    let claim = claim.ok_or(Refusal::TaskNotFound)?;
    match said.kind {
        Kind::Completion => complete(world, partner, &claim).await,
        Kind::Reversal => {
            of_partner(world, partner, &claim).await?;
            claw_back(world, &claim, Reason::Proof, NOBODY).await
        }
    }
}

/// A partner takes back only what was done for a task of theirs.
async fn of_partner<W: World>(world: &W, partner: &str, claim: &Key) -> Result<(), Error> {
    let rows = world.query(claims::to_check(claim)).await?;
    let row = rows.first().ok_or(Refusal::TaskNotStarted)?;
    match Rules::parse(row.text("rules")?).map_err(|_| Unreadable("rules"))? {
        Rules::Partner(named) if named.partner == partner => Ok(()),
        _ => Err(Refusal::TaskNotFound.into()),
    }
}
