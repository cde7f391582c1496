//! Invoices in Stars: opened by a sponsor, paid through Telegram.

use crate::domain::deposit::{Invoice, Price};
use crate::domain::id::{InvoiceId, UserId};
use crate::domain::limits::{INVOICE_SECONDS, INVOICES_HOURLY_MAX};
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

const HOUR_SECONDS: i64 = 3_600;

/// Opens an invoice, unless its key was used before, the session has ended, or there were too many
/// within the hour. Breaks `deposits_paused` or `banned`.
#[must_use]
pub fn open(user: UserId, key: &str, price: &Price, epoch: Option<i64>, now: i64) -> Statement {
    Statement::new(
        "insert into invoices (user_id, idempotency_key, stars, rate_micros, amount_micros,
           created_at, expires_at)
         select id, ?2, ?3, ?4, ?5, ?6, ?7 from users
         where id = ?1 and (?8 is null or session_epoch = ?8)
         and not exists (select 1 from invoices where user_id = ?1 and idempotency_key = ?2)
         and ?10 > (select count(*) from invoices where user_id = ?1 and created_at > ?9)",
        [
            user.get().into(),
            key.into(),
            price.stars.into(),
            price.rate_micros.into(),
            price.amount_micros.into(),
            now.into(),
            now.saturating_add(INVOICE_SECONDS).into(),
            epoch.into(),
            now.saturating_sub(HOUR_SECONDS).into(),
            INVOICES_HOURLY_MAX.into(),
        ],
    )
}

/// `id, stars, amount_micros, link, expires_at` of the invoice with that key.
#[must_use]
pub fn by_key(user: UserId, key: &str) -> Statement {
    Statement::new(
        "select id, stars, amount_micros, link, expires_at from invoices
         where user_id = ?1 and idempotency_key = ?2",
        [user.get().into(), key.into()],
    )
}

/// `stars, amount_micros, link, language`: what a link is made from.
#[must_use]
pub fn to_link(invoice: InvoiceId) -> Statement {
    Statement::new(
        "select i.stars, i.amount_micros, i.link, u.language from invoices i
         join users u on u.id = i.user_id where i.id = ?1",
        [invoice.get().into()],
    )
}

/// The first link stays: both lead to the same invoice.
#[must_use]
pub fn link(invoice: InvoiceId, link: &str) -> Statement {
    Statement::new(
        "update invoices set link = ?2 where id = ?1 and link is null",
        [invoice.get().into(), link.into()],
    )
}

/// `user_id, stars, expires_at, paid`: what a payer is checked against.
#[must_use]
pub fn to_check_out(invoice: InvoiceId) -> Statement {
    Statement::new(
        "select user_id, stars, expires_at,
           exists (select 1 from deposits where invoice_id = invoices.id) as paid
         from invoices where id = ?1",
        [invoice.get().into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(row: &Row) -> Result<Invoice, Unreadable> {
    Ok(Invoice {
        user: row.id("user_id", UserId::new)?,
        stars: row.integer("stars")?,
        expires_at: row.integer("expires_at")?,
        paid: row.integer("paid")? == 1,
    })
}
