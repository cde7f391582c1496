//! `POST /api/deposits`: an invoice in Stars, or where to send TON or USDT.

use serde_json::Value;

use crate::app::caller::Caller;
use crate::app::config::Public;
use crate::app::earner::session::join;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::deposit::{self, Asset};
use crate::domain::id::InvoiceId;
use crate::domain::refusal::Refusal;
use crate::domain::user::referral_code;
use crate::store::{chain_deposits, invoices};
use crate::wire::answer::Answer;
use crate::wire::http::{Call, Request, Service};
use crate::wire::sponsor::{DepositInput, Destination, Invoice, OneInvoice};
use crate::wire::timestamp::rfc3339;

/// Nothing moves here: money is recorded when it arrives.
///
/// # Errors
/// The refusals of the key and of `domain::deposit`, `DepositsPaused`, `Banned`,
/// `DepositMethodUnavailable`, `TooManyRequests`, or a fault.
pub async fn deposit<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let input = DepositInput::read(request)?;
    match (Asset::parse(&input.method), input.stars) {
        (Some(Asset::Stars), Some(stars)) => invoice(world, caller, request, stars).await,
        (Some(asset @ (Asset::Ton | Asset::Usdt)), None) => {
            destination(world, config, caller, asset).await
        }
        _ => Err(Refusal::BadRequest.into()),
    }
}

/// The same key gets the same invoice again, and only the private Worker can make its link.
async fn invoice<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
    stars: i64,
) -> Result<Answer, Error> {
    let key = request.idempotency_key()?;
    let price = deposit::price(stars)?;
    let mut statements = join(world, caller)?;
    statements.push(invoices::open(caller.user, key, &price, caller.epoch, world.now()));
    statements.push(invoices::by_key(caller.user, key));
    let rows = world.batch(statements).await?;
    let row = rows.last().and_then(|rows| rows.first());
    let row = row.ok_or(Refusal::TooManyRequests { retry_after_seconds: 3_600 })?;
    if row.integer("stars")? != stars {
        return Err(Refusal::IdempotencyMismatch.into());
    }
    let id = row.id("id", InvoiceId::new)?;
    let link = match row.optional_text("link")? {
        Some(link) => link.to_owned(),
        None => ask_for_link(world, id).await?,
    };
    let invoice = Invoice {
        id: id.to_string(),
        stars,
        amount: row.amount("amount_micros")?.into(),
        link,
        expires_at: rfc3339(row.integer("expires_at")?),
    };
    Ok(Answer::json(201, &OneInvoice { method: Asset::Stars.name(), invoice }))
}

async fn ask_for_link<W: World>(world: &W, invoice: InvoiceId) -> Result<String, Fault> {
    let call = Call {
        service: Service::Private,
        post: true,
        url: format!("http://private/invoices/{invoice}/link"),
        headers: Vec::new(),
        body: None,
    };
    let reply = world.call(call).await?;
    let answer: Value = serde_json::from_str(&reply.body).unwrap_or_default();
    let link = answer.get("link").and_then(Value::as_str).filter(|_| reply.status == 200);
    link.map(str::to_owned).ok_or_else(|| Fault::new("make an invoice", reply.status))
}

/// One memo for each sponsor, for ever.
async fn destination<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    asset: Asset,
) -> Result<Answer, Error> {
    let wallet = config.common.deposit_wallet.ok_or(Refusal::DepositMethodUnavailable)?;
    let mut statements = join(world, caller)?;
    let memo = referral_code(world.random()?);
    statements.push(chain_deposits::give_memo(caller.user, &memo, world.now()));
    statements.push(chain_deposits::memo(caller.user));
    let rows = world.batch(statements).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::SignedOut)?;
    let destination = Destination {
        method: asset.name(),
        address: wallet.friendly(config.common.network, false),
        memo: row.text("memo")?.to_owned(),
        minimum: "0.01",
    };
    Ok(Answer::json(200, &destination))
}
