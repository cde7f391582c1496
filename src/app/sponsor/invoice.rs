//! The private Worker's part in invoices: it makes their links, and says yes or no before they are
//! paid.

use crate::app::config::Private;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::amount::Amount;
use crate::domain::deposit::{Checkout, check_out};
use crate::domain::id::InvoiceId;
use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::domain::switch::Switch;
use crate::store::row::Unreadable;
use crate::store::{invoices, switches};
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::problem;
use crate::wire::sponsor::InvoiceLink;
use crate::wire::telegram::method::{Outcome, call, outcome};
use crate::wire::telegram::payment::{PreCheckout, answer_pre_checkout_query, create_invoice_link};
use crate::wire::telegram::update::{self, Command};
use crate::wire::texts::{Value, text};

/// `POST /invoices/{id}/link`. Asking twice may make two links; both lead to the same invoice.
///
/// # Errors
/// `InvoiceUnknown`, or a fault when Telegram made no link.
pub async fn link<W: World>(world: &W, config: &Private, id: &str) -> Result<Answer, Error> {
    let id = InvoiceId::parse(id).ok_or(Refusal::InvoiceUnknown)?;
    let rows = world.query(invoices::to_link(id)).await?;
    let row = rows.first().ok_or(Refusal::InvoiceUnknown)?;
    if let Some(link) = row.optional_text("link")? {
        return Ok(Answer::json(200, &InvoiceLink { link: link.to_owned() }));
    }
    let language = Language::from_tag(row.text("language")?);
    let amount: Amount = row.amount("amount_micros")?;
    let description = text(language, "invoice-description", &[("amount", Value::Dollars(amount))]);
    let title = text(language, "invoice-title", &[]);
    let parameters = create_invoice_link(id, row.integer("stars")?, &title, &description);
    let reply = world.call(call(&config.bot, "createInvoiceLink", &parameters)).await?;
    let link = match outcome(&reply) {
        Outcome::Done(result) => result.as_str().map(str::to_owned),
        _ => None,
    };
    let link = link.ok_or_else(|| Fault::new("make an invoice link", reply.status))?;
    world.batch(vec![invoices::link(id, &link)]).await?;
    Ok(Answer::json(200, &InvoiceLink { link }))
}

/// `POST /pre-checkout`, with Telegram's update as it came. Telegram waits ten seconds.
///
/// # Errors
/// `MalformedJson` for any other update, or a fault, after which Telegram asks once more.
pub async fn pre_checkout<W: World>(
    world: &W,
    config: &Private,
    request: &Request,
) -> Result<Answer, Error> {
    let update = update::parse(request.bytes()).map(|update| update.command);
    let Some(Command::PreCheckout(query)) = update else {
        return Err(Refusal::MalformedJson.into());
    };
    let no = match decide(world, &query).await {
        Ok(()) => None,
        Err(Error::Refused(refusal)) => Some(problem::title(refusal, query.language)),
        Err(fault) => return Err(fault),
    };
    let parameters = answer_pre_checkout_query(&query.id, no.as_deref());
    let reply = world.call(call(&config.bot, "answerPreCheckoutQuery", &parameters)).await?;
    match outcome(&reply) {
        Outcome::Done(_) => {}
        // Too late, or answered before: asking again would change nothing.
        Outcome::Wrong { description } => {
            world.report(&Fault::new("answer a pre-checkout query", description));
        }
        _ => return Err(Fault::new("answer a pre-checkout query", reply.status).into()),
    }
    Ok(Answer::empty(204))
}

async fn decide<W: World>(world: &W, query: &PreCheckout) -> Result<(), Error> {
    let id = query.invoice.ok_or(Refusal::InvoiceUnknown)?;
    let rows =
        world.batch(vec![switches::state(Switch::Deposits), invoices::to_check_out(id)]).await?;
    let mut rows = rows.iter().map(|rows| rows.first());
    let (switch, invoice) = (rows.next().flatten(), rows.next().flatten());
    let deposits_on = switch.ok_or(Unreadable("is_on"))?.integer("is_on")? == 1;
    let invoice = invoice.map(invoices::read).transpose()?;
    let checkout = Checkout { user: query.user, currency: &query.currency, amount: query.amount };
    Ok(check_out(invoice.as_ref(), &checkout, deposits_on, world.now())?)
}
