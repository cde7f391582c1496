//! An operator sends Stars back to whoever paid them.

use crate::app::config::Private;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::id::{DepositId, UserId};
use crate::domain::limits::STAR_REFUND_AGAIN_SECONDS;
use crate::domain::refusal::Refusal;
use crate::store::deposits::{self, Status};
use crate::store::ledger::sponsors;
use crate::store::star_refunds;
use crate::wire::telegram::method::{Outcome, call, outcome};
use crate::wire::telegram::payment::{is_refunded_already, refund_star_payment};

/// The sponsor's balance goes down before Telegram is asked, so that it cannot be spent meanwhile.
/// An answer that is lost is asked for again by [`send_due`].
///
/// # Errors
/// `NotFound` for a deposit that there is not or that is not in Stars, `SponsorBalanceTooLow` when
/// the sponsor has spent it, or a fault.
pub async fn refund<W: World>(
    world: &W,
    config: &Private,
    deposit: DepositId,
    operator: &str,
) -> Result<(), Error> {
    let rows = world.query(deposits::by_id(deposit)).await?;
    let row = rows.first().ok_or(Refusal::NotFound)?;
    let payer = row.text("payer")?.parse().ok().and_then(UserId::new);
    let payer = payer.filter(|_| row.text("asset") == Ok("stars")).ok_or(Refusal::NotFound)?;
    let reference = row.text("reference")?;
    let mut statements = vec![sponsors::ask_refund(deposit, operator, world.now())];
    statements.extend(sponsors::refund(reference, world.now()));
    statements.push(deposits::by_id(deposit));
    let rows = world.batch(statements).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NotFound)?;
    match deposits::status(row)? {
        Status::Refunded => Ok(send(world, config, payer, reference).await?),
        Status::Unmatched | Status::Waiting | Status::Credited | Status::Shortfall => {
            Err(Refusal::SponsorBalanceTooLow.into())
        }
    }
}

/// Cron: asks Telegram again where its answer was lost, and for the first time where an operator
/// asked from a terminal: then the balance goes down here, if it is still there.
///
/// # Errors
/// A fault; the next minute tries again.
pub async fn send_due<W: World>(world: &W, config: &Private) -> Result<(), Fault> {
    for row in world.query(star_refunds::due(world.now())).await? {
        let payer = row.id("payer_id", UserId::new)?;
        let reference = row.text("reference")?;
        let [take, settle, _] = sponsors::refund(reference, world.now());
        let rows = world.batch(vec![take, settle, deposits::by_reference(reference)]).await?;
        let deposit = rows.last().and_then(|rows| rows.first());
        let status = deposit.map(deposits::status).transpose()?;
        if status == Some(Status::Credited) {
            let failure = "the sponsor has spent it";
            world.report(&Fault::new("send Stars back", failure));
            world.batch(vec![star_refunds::fail(reference, failure)]).await?;
        } else {
            send(world, config, payer, reference).await?;
        }
    }
    Ok(())
}

async fn send<W: World>(
    world: &W,
    config: &Private,
    payer: UserId,
    reference: &str,
) -> Result<(), Fault> {
    let parameters = refund_star_payment(payer, reference);
    let reply = world.call(call(&config.bot, "refundStarPayment", &parameters)).await?;
    let now = world.now();
    let statements = match outcome(&reply) {
        Outcome::Done(_) => star_refunds::confirm(reference, payer, now).into(),
        Outcome::Wrong { description } if is_refunded_already(&description) => {
            star_refunds::confirm(reference, payer, now).into()
        }
        Outcome::Wrong { description } => {
            world.report(&Fault::new("send Stars back", &description));
            vec![star_refunds::fail(reference, &description)]
        }
        Outcome::Later { .. } | Outcome::Forbidden | Outcome::Unclear => {
            vec![star_refunds::again(reference, now.saturating_add(STAR_REFUND_AGAIN_SECONDS))]
        }
    };
    world.batch(statements).await?;
    Ok(())
}
