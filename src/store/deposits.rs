//! Money that arrived: whose it is, what it is worth, and what became of it.
//!
//! Crediting it is a matter of the ledger (`store::ledger::sponsors`).

use crate::domain::amount::Amount;
use crate::domain::deposit::Asset;
use crate::domain::id::{DepositId, InvoiceId, UserId};
use crate::domain::limits::{DEPOSITS_PAGE, STAR_MICROS, TON_RATE_AGE_SECONDS_MAX};
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

/// Stars that arrived, as Telegram says.
pub struct Stars<'a> {
    pub charge_id: &'a str,
    pub payer: UserId,
    pub stars: i64,
    /// As it came.
    pub payload: &'a str,
    pub invoice: Option<InvoiceId>,
}

/// A deposit as its row says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deposit {
    pub id: DepositId,
    pub asset: Asset,
    /// Stars, nanotons or micro-USDT.
    pub units: i64,
    /// `None` until there is a rate.
    pub amount: Option<Amount>,
    pub status: Status,
    pub invoice: Option<InvoiceId>,
    pub arrived_at: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Nobody knows whose it is.
    Unmatched,
    /// Not credited yet: deposits are paused, or there is no rate.
    Waiting,
    Credited,
    /// It went back to where it came from.
    Refunded,
    /// It went back, but the sponsor had spent it.
    Shortfall,
}

impl Status {
    /// As the sponsor sees it: what they still owe is between us.
    #[must_use]
    pub const fn shown(self) -> &'static str {
        match self {
            Self::Unmatched | Self::Waiting => "waiting",
            Self::Credited => "credited",
            Self::Refunded | Self::Shortfall => "refunded",
        }
    }

    fn parse(name: &str) -> Option<Self> {
        match name {
            "unmatched" => Some(Self::Unmatched),
            "waiting" => Some(Self::Waiting),
            "credited" => Some(Self::Credited),
            "refunded" => Some(Self::Refunded),
            "shortfall" => Some(Self::Shortfall),
            _ => None,
        }
    }
}

/// Records Stars, once for each charge id: at the rate of the payer's own invoice, else at today's
/// and as nobody's.
#[must_use]
pub fn receive_stars(stars: &Stars, now: i64) -> Statement {
    Statement::new(
        "insert into deposits (reference, asset, units, payer, memo, invoice_id, user_id,
           rate_micros, amount_micros, status, arrived_at)
         select ?1, 'stars', ?2, ?3, ?4, i.id, i.user_id, coalesce(i.rate_micros, ?5),
           cast(?2 as integer) * coalesce(i.rate_micros, cast(?5 as integer)),
           case when i.id is null then 'unmatched' else 'waiting' end, ?6
         from (select 1) left join invoices i
           on i.id = cast(?7 as integer) and i.user_id = cast(?3 as integer) and i.stars = ?2
         where not exists (select 1 from deposits where reference = ?1)",
        [
            stars.charge_id.into(),
            stars.stars.into(),
            stars.payer.to_string().into(),
            stars.payload.into(),
            STAR_MICROS.into(),
            now.into(),
            stars.invoice.map(InvoiceId::get).into(),
        ],
    )
}

/// Fixes the worth of TON that has none yet, by the newest rate if that is fresh enough. The whole
/// TON and the rest are multiplied apart: their product could leave 64 bits.
#[must_use]
pub fn price_ton(now: i64) -> Statement {
    Statement::new(
        "update deposits set rate_micros = r.rate_micros,
           amount_micros = units / 1000000000 * r.rate_micros
             + units % 1000000000 * r.rate_micros / 1000000000
         from (select rate_micros, set_at from ton_rates order by id desc limit 1) r
         where deposits.amount_micros is null and deposits.asset = 'ton' and r.set_at > ?1",
        [now.saturating_sub(TON_RATE_AGE_SECONDS_MAX).into()],
    )
}

/// Says what a TON is worth from now on.
#[must_use]
pub fn set_ton_rate(rate_micros: i64, by: &str, now: i64) -> Statement {
    Statement::new(
        "insert into ton_rates (rate_micros, set_by, set_at) values (?1, ?2, ?3)",
        [rate_micros.into(), by.into(), now.into()],
    )
}

/// `reference, payer, asset, status, amount_micros` of one.
#[must_use]
pub fn by_id(deposit: DepositId) -> Statement {
    Statement::new(
        "select reference, payer, asset, status, amount_micros from deposits where id = ?1",
        [deposit.get().into()],
    )
}

/// `user_id` of one.
#[must_use]
pub fn owner(deposit: DepositId) -> Statement {
    Statement::new("select user_id from deposits where id = ?1", [deposit.get().into()])
}

/// `status, amount_micros` of one, and the `language` of whose it is.
#[must_use]
pub fn by_reference(reference: &str) -> Statement {
    Statement::new(
        "select d.status, d.amount_micros, u.language from deposits d
         left join users u on u.id = d.user_id where d.reference = ?1",
        [reference.into()],
    )
}

/// A sponsor's deposits, newest first.
#[must_use]
pub fn list(user: UserId, before_id: i64) -> Statement {
    Statement::new(
        "select id, asset, units, amount_micros, status, invoice_id, arrived_at
         from deposits where user_id = ?1 and id < ?2 order by id desc limit ?3",
        [user.get().into(), before_id.into(), DEPOSITS_PAGE.into()],
    )
}

/// An operator says whose it is; only once, and only of somebody whom we know.
#[must_use]
pub fn assign(deposit: DepositId, user: UserId, by: &str) -> Statement {
    Statement::new(
        "update deposits set user_id = ?2, assigned_by = ?3, status = 'waiting'
         where id = ?1 and status = 'unmatched' and exists (select 1 from users where id = ?2)",
        [deposit.get().into(), user.get().into(), by.into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(row: &Row) -> Result<Deposit, Unreadable> {
    let optional = |column: &'static str| row.optional_integer(column);
    Ok(Deposit {
        id: row.id("id", DepositId::new)?,
        asset: Asset::parse(row.text("asset")?).ok_or(Unreadable("asset"))?,
        units: row.integer("units")?,
        amount: optional("amount_micros")?.and_then(Amount::from_micros),
        status: status(row)?,
        invoice: optional("invoice_id")?.and_then(InvoiceId::new),
        arrived_at: row.integer("arrived_at")?,
    })
}

/// # Errors
/// `Unreadable` when the row has no status that we know.
pub fn status(row: &Row) -> Result<Status, Unreadable> {
    Status::parse(row.text("status")?).ok_or(Unreadable("status"))
}
