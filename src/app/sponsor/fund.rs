//! `POST /api/campaigns/{id}/fund` and `/close`: a sponsor's money into a campaign, and what is
//! left of it back.

use crate::app::caller::Caller;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::amount::Amount;
use crate::domain::id::CampaignId;
use crate::domain::refusal::Refusal;
use crate::store::ledger::sponsors;
use crate::store::row::Row;
use crate::store::{Statement, campaigns, claims};
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::sponsor::{Campaign, FundInput, OneCampaign};

/// One batch: the funding's row, its transfer, and the answer. The same key moves nothing again.
///
/// # Errors
/// The refusals of the key and the amount, `CampaignNotFound` (also when it is somebody else's),
/// `CampaignClosed`, `SponsorBalanceTooLow`, `Banned`, or a fault.
pub async fn fund<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    let id = CampaignId::parse(id).ok_or(Refusal::CampaignNotFound)?;
    let key = request.idempotency_key()?;
    let input = FundInput::read(request)?;
    let amount = Amount::parse_usd(&input.amount).filter(|amount| *amount > Amount::ZERO);
    let amount = amount.ok_or(Refusal::AmountMalformed)?;
    let (user, epoch, now) = (caller.user, caller.epoch, world.now());
    let mut statements = vec![campaigns::fund(id, user, key, amount, epoch, now)];
    statements.extend(sponsors::fund(user, key, now));
    statements.push(claims::call_first(id, caller.user, now));
    statements.push(campaigns::funding_by_key(user, key));
    let (rows, answer) = match commit(world, caller, id, statements).await {
        Err(Error::Refused(Refusal::BalanceTooLow)) => {
            return Err(Refusal::SponsorBalanceTooLow.into());
        }
        committed => committed?,
    };
    // Only a session that was ended meanwhile writes nothing and breaks no rule.
    let funding = rows.first().ok_or(Refusal::SignedOut)?;
    let same = (funding.integer("campaign_id")?, funding.integer("amount_micros")?);
    if same == (id.get(), amount.micros()) {
        Ok(Answer::json(200, &answer))
    } else {
        Err(Refusal::IdempotencyMismatch.into())
    }
}

/// Closes it for ever. What claims that are being checked may still earn stays; the sweeper gives
/// it back once they are decided. Closing again, with whatever key, answers the same.
///
/// # Errors
/// The refusals of the key, `CampaignNotFound` (also when it is somebody else's), or a fault.
pub async fn close<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    let id = CampaignId::parse(id).ok_or(Refusal::CampaignNotFound)?;
    let key = request.idempotency_key()?;
    let now = world.now();
    let mut statements: Vec<Statement> =
        campaigns::close(id, caller.user, key, caller.epoch, now).into();
    statements.extend(sponsors::unfund(Some(id), now));
    statements.push(claims::call_first(id, caller.user, now));
    statements.push(campaigns::closed_with(caller.user, key));
    let (rows, answer) = commit(world, caller, id, statements).await?;
    if let Some(row) = rows.first()
        && row.integer("id")? != id.get()
    {
        return Err(Refusal::IdempotencyMismatch.into());
    }
    // Only a session that was ended meanwhile leaves it open.
    if answer.campaign.closed {
        Ok(Answer::json(200, &answer))
    } else {
        Err(Refusal::SignedOut.into())
    }
}

/// Runs the statements; answers the rows of the last of them, and the campaign as it is now.
async fn commit<W: World>(
    world: &W,
    caller: &Caller,
    id: CampaignId,
    mut statements: Vec<Statement>,
) -> Result<(Vec<Row>, OneCampaign), Error> {
    statements.push(sponsors::campaign(id));
    statements.push(sponsors::sponsor_balance(caller.user));
    let mut rows = world.batch(statements).await?.into_iter().rev();
    let mut next = || rows.next().unwrap_or_default();
    let (balance, campaign, last) = (next(), next(), next());
    let balance = balance.first().ok_or_else(|| Fault::new("read a balance", "no row"))?;
    let row = campaign.first().ok_or(Refusal::CampaignNotFound)?;
    if row.optional_integer("owner_id")? != Some(caller.user.get()) {
        return Err(Refusal::CampaignNotFound.into());
    }
    let campaign = Campaign {
        id: id.to_string(),
        name: row.text("name")?.to_owned(),
        closed: row.integer("closed")? == 1,
        balance: row.amount("balance_micros")?.into(),
    };
    let balance = balance.amount("balance_micros")?.into();
    Ok((last, OneCampaign { campaign, balance }))
}
