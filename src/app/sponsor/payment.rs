//! What the webhook does about payments in Stars: it passes on who wants to pay, and records what
//! was paid and what went back.

use crate::app::error::{Error, Fault, WriteError};
use crate::app::world::World;
use crate::domain::amount::Amount;
use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::store::dead_letters::bury;
use crate::store::deposits::{self, Stars, Status};
use crate::store::ledger::sponsors;
use crate::store::row::Row;
use crate::store::{Statement, star_refunds, users};
use crate::wire::answer::Answer;
use crate::wire::http::{Call, Request, Service};
use crate::wire::telegram::method::{as_webhook_answer, send_message};
use crate::wire::telegram::payment::Payment;
use crate::wire::texts::{Value, text};

/// The private Worker answers Telegram at once; a queue would be too slow for its ten seconds.
///
/// # Errors
/// A fault when it could not: Telegram brings the query again.
pub async fn pass_on<W: World>(world: &W, request: &Request) -> Result<Answer, Error> {
    let body = String::from_utf8(request.bytes().to_vec()).map_err(|_| Refusal::MalformedJson)?;
    let call = Call {
        service: Service::Private,
        post: true,
        url: "http://private/pre-checkout".to_owned(),
        headers: Vec::new(),
        body: Some(body),
    };
    let reply = world.call(call).await?;
    let done = reply.status == 204;
    if done { Ok(Answer::empty(200)) } else { Err(Fault::new("check out", reply.status).into()) }
}

/// Stars came: they are recorded, and credited if nothing stands against it, in one batch.
///
/// # Errors
/// A fault; Telegram brings the update again.
pub async fn paid<W: World>(world: &W, update_id: i64, payment: &Payment) -> Result<Answer, Error> {
    let now = world.now();
    let stars = Stars {
        charge_id: &payment.charge_id,
        payer: payment.payer,
        stars: payment.stars,
        payload: &payment.payload,
        invoice: payment.invoice,
    };
    let mut statements = vec![users::claim_update(update_id, now)];
    statements.push(deposits::receive_stars(&stars, now));
    statements.extend(sponsors::credit_deposits(Some(&payment.charge_id), now));
    // They may have gone back already: updates have no order to rely on.
    statements.extend(sponsors::refund(&payment.charge_id, now));
    statements.push(deposits::by_reference(&payment.charge_id));
    let Some(rows) = once(world, statements).await? else { return Ok(Answer::empty(200)) };
    let row = rows.last().and_then(|rows| rows.first());
    let row = row.ok_or_else(|| Fault::new("record a payment", "no row"))?;
    thank(payment, row)
}

/// Stars went back: what was credited for them goes back too.
///
/// # Errors
/// A fault; Telegram brings the update again.
pub async fn refunded<W: World>(
    world: &W,
    update_id: i64,
    payment: &Payment,
) -> Result<Answer, Error> {
    let now = world.now();
    let mut statements = vec![users::claim_update(update_id, now)];
    statements.extend(star_refunds::confirm(&payment.charge_id, payment.payer, now));
    statements.extend(sponsors::refund(&payment.charge_id, now));
    statements.push(deposits::by_reference(&payment.charge_id));
    let rows = once(world, statements).await?.unwrap_or_default();
    let row = rows.last().and_then(|rows| rows.first());
    if row.map(deposits::status).transpose()? == Some(Status::Shortfall) {
        world.report(&Fault::new("take back refunded Stars", "the sponsor has spent them"));
    }
    Ok(Answer::empty(200))
}

/// Keeps a payment that we cannot read for a person to look at.
///
/// # Errors
/// A fault; Telegram brings the update again.
pub async fn unreadable<W: World>(
    world: &W,
    update_id: i64,
    request: &Request,
) -> Result<Answer, Error> {
    let now = world.now();
    let body = String::from_utf8_lossy(request.bytes());
    let mut statements = vec![users::claim_update(update_id, now)];
    statements.extend(bury("telegram", &body, now));
    if once(world, statements).await?.is_some() {
        world.report(&Fault::new("read a payment", "it is buried in dead_letters"));
    }
    Ok(Answer::empty(200))
}

/// `None` when the update was seen before: then everything was done in that same batch.
async fn once<W: World>(
    world: &W,
    statements: Vec<Statement>,
) -> Result<Option<Vec<Vec<Row>>>, Error> {
    match world.batch(statements).await {
        Err(WriteError::Broken(broken)) if broken.0 == users::UPDATE_SEEN => Ok(None),
        answer => Ok(Some(answer?)),
    }
}

/// The thanks ride in the webhook's answer: losing them loses no money.
fn thank(payment: &Payment, row: &Row) -> Result<Answer, Error> {
    let key = match deposits::status(row)? {
        Status::Credited => "deposit-credited",
        Status::Waiting | Status::Unmatched => "deposit-waiting",
        Status::Refunded | Status::Shortfall => return Ok(Answer::empty(200)),
    };
    let amount: Amount = row.amount("amount_micros")?;
    let language = row.optional_text("language")?.map_or(payment.language, Language::from_tag);
    let said = text(language, key, &[("amount", Value::Dollars(amount))]);
    let message = send_message(payment.payer, &said, None);
    Ok(Answer::json(200, &as_webhook_answer("sendMessage", message)))
}
