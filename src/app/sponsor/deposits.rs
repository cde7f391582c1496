//! `GET /api/deposits`: the sponsor's balance, and the money that arrived, newest first.

use crate::app::caller::Caller;
use crate::app::earner::ledger::cursor;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::limits::DEPOSITS_PAGE;
use crate::store::deposits::{self, Deposit};
use crate::store::ledger::sponsors;
use crate::store::row::Unreadable;
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::sponsor::{self, Deposits};
use crate::wire::timestamp::rfc3339;

/// # Errors
/// `CursorMalformed` or a fault.
pub async fn list<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let before = cursor(request)?;
    let rows = world
        .batch(vec![sponsors::sponsor_balance(caller.user), deposits::list(caller.user, before)])
        .await?;
    let mut rows = rows.into_iter();
    let (balance, list) = (rows.next().unwrap_or_default(), rows.next().unwrap_or_default());
    let balance = balance.first().ok_or(Unreadable("balance_micros"))?.amount("balance_micros")?;
    let read: Result<Vec<_>, Fault> = list.iter().map(|row| Ok(deposits::read(row)?)).collect();
    let read = read?;
    let full = i64::try_from(read.len()).is_ok_and(|length| length == DEPOSITS_PAGE);
    let next = read.last().filter(|_| full).map(|last| last.id.to_string());
    let deposits = read.iter().map(shown).collect();
    Ok(Answer::json(200, &Deposits { balance: balance.into(), deposits, next }))
}

fn shown(deposit: &Deposit) -> sponsor::Deposit {
    sponsor::Deposit {
        id: deposit.id.to_string(),
        method: deposit.asset.name(),
        units: deposit.units.to_string(),
        amount: deposit.amount.map(Into::into),
        status: deposit.status.shown(),
        invoice_id: deposit.invoice.map(|invoice| invoice.to_string()),
        arrived_at: rfc3339(deposit.arrived_at),
    }
}
