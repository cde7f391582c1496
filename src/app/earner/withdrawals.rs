//! The earner's withdrawals: the list, and one of them.

use crate::app::caller::Caller;
use crate::app::config::{Common, Public};
use crate::app::earner::ledger::cursor;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::id::WithdrawalId;
use crate::domain::language::Language;
use crate::domain::limits::WITHDRAWALS_PAGE;
use crate::domain::network::Network;
use crate::domain::refusal::Refusal;
use crate::domain::waiting::{Waiting, expected_seconds};
use crate::store::withdrawals::{self, Withdrawal};
use crate::wire::answer::Answer;
use crate::wire::api::{self, OneWithdrawal, Reason, Transaction, Withdrawals};
use crate::wire::http::Request;
use crate::wire::timestamp::rfc3339;
use crate::wire::ton::address::Address;

/// `GET /api/withdrawals`, newest first.
///
/// # Errors
/// `CursorMalformed` or a fault.
pub async fn list<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let rows = world.query(withdrawals::list(caller.user, cursor(request)?)).await?;
    let read: Result<Vec<_>, Fault> = rows.iter().map(|row| Ok(withdrawals::read(row)?)).collect();
    let read = read?;
    let full = i64::try_from(read.len()).is_ok_and(|length| length == WITHDRAWALS_PAGE);
    let next = read.last().filter(|_| full).map(|last| last.id.to_string());
    let now = world.now();
    let shown = |withdrawal| shown(&config.common, withdrawal, caller.language, now);
    Ok(Answer::json(200, &Withdrawals { withdrawals: read.iter().map(shown).collect(), next }))
}

/// `GET /api/withdrawals/{id}`; somebody else's does not exist.
///
/// # Errors
/// `WithdrawalNotFound` or a fault.
pub async fn show<W: World>(
    world: &W,
    config: &Public,
    caller: &Caller,
    id: &str,
) -> Result<Answer, Error> {
    let id = WithdrawalId::parse(id).ok_or(Refusal::WithdrawalNotFound)?;
    let rows = world.query(withdrawals::by_id(id, caller.user)).await?;
    let row = rows.first().ok_or(Refusal::WithdrawalNotFound)?;
    let read = withdrawals::read(row)?;
    let withdrawal = shown(&config.common, &read, caller.language, world.now());
    Ok(Answer::json(200, &OneWithdrawal { withdrawal, balance: None }))
}

/// A withdrawal as the earner sees it.
#[must_use]
pub fn shown(
    common: &Common,
    withdrawal: &Withdrawal,
    language: Language,
    now: i64,
) -> api::Withdrawal {
    let ahead = withdrawal.ahead.unwrap_or_default();
    let expected_at = match withdrawal.waiting {
        Some(Waiting::WalletChanged | Waiting::Slower) => Some(withdrawal.look_at),
        waiting => waiting
            .and_then(|waiting| expected_seconds(waiting, ahead))
            .map(|seconds| now.saturating_add(seconds)),
    };
    let transaction = withdrawal
        .transaction_hash
        .as_deref()
        .map(|hash| Transaction { hash: hash.to_owned(), url: common.transaction_url(hash) });
    api::Withdrawal {
        id: withdrawal.id.to_string(),
        amount: withdrawal.amount.into(),
        address: friendly(&withdrawal.recipient, common.network),
        status: withdrawal.status.name(),
        reason: withdrawal.reason.map(|refusal| Reason::new(refusal, language)),
        waiting: withdrawal.waiting.map(|waiting| Reason::waiting(waiting, language)),
        ahead: withdrawal.ahead,
        expected_at: expected_at.map(rfc3339),
        cancellable: withdrawal.status.cancellable(),
        created_at: rfc3339(withdrawal.created_at),
        settled_at: withdrawal.settled_at.map(rfc3339),
        transaction,
    }
}

/// The form of an address that wallets show for sending to a person: not bounceable.
#[must_use]
pub fn friendly(raw: &str, network: Network) -> String {
    Address::from_raw(raw)
        .map_or_else(|| raw.to_owned(), |address| address.friendly(network, false))
}
