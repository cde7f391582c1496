//! Stars that go back: asked for by an operator, or told by Telegram.
//!
//! Asking for it and taking the money from the sponsor is a matter of the ledger
//! (`store::ledger::sponsors`).

use crate::domain::id::UserId;
use crate::domain::limits::STAR_REFUNDS_MAX;
use crate::store::Statement;

/// Telegram says that the Stars went back. It may say so before it says that they came.
#[must_use]
pub fn confirm(charge_id: &str, payer: UserId, now: i64) -> [Statement; 2] {
    let key = [charge_id.into(), payer.get().into(), now.into()];
    [
        Statement::new(
            "insert into star_refunds (reference, payer_id, asked_at, confirmed_at)
             select ?1, ?2, ?3, ?3
             where not exists (select 1 from star_refunds where reference = ?1)",
            key.clone(),
        ),
        Statement::new(
            "update star_refunds set confirmed_at = ?3, next_at = null
             where reference = ?1 and payer_id = ?2 and confirmed_at is null",
            key,
        ),
    ]
}

/// `reference, payer_id` of those that Telegram has to be asked for now.
#[must_use]
pub fn due(now: i64) -> Statement {
    Statement::new(
        "select reference, payer_id from star_refunds where next_at <= ?1
         order by next_at limit ?2",
        [now.into(), STAR_REFUNDS_MAX.into()],
    )
}

#[must_use]
pub fn again(charge_id: &str, next_at: i64) -> Statement {
    Statement::new(
        "update star_refunds set next_at = ?2 where reference = ?1 and next_at is not null",
        [charge_id.into(), next_at.into()],
    )
}

/// Telegram will never do it; a person has to look.
#[must_use]
pub fn fail(charge_id: &str, failure: &str) -> Statement {
    Statement::new(
        "update star_refunds set failure = ?2, next_at = null
         where reference = ?1 and next_at is not null",
        [charge_id.into(), failure.into()],
    )
}
