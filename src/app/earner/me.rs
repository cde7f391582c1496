//! `GET /api/me`: the earner's balance and what they may do with it.

use crate::app::caller::Caller;
use crate::app::config::{Common, Public};
use crate::app::earner::session::join;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::language::Language;
use crate::domain::limits::WITHDRAWAL_MAX;
use crate::domain::refusal::Refusal;
use crate::store::ledger;
use crate::store::row::Row;
use crate::wire::answer::Answer;
use crate::wire::api::{Me, Person, Vesting, WithdrawalRange};
use crate::wire::timestamp::rfc3339;

/// # Errors
/// A fault.
pub async fn show<W: World>(world: &W, config: &Public, caller: &Caller) -> Result<Answer, Error> {
    let rows = world.query(ledger::balance(caller.user)).await?;
    if let Some(row) = rows.first() {
        return Ok(Answer::json(200, &me(&config.common, caller, row)?));
    }
    // Somebody new who skipped both /start and the session.
    let mut statements = join(world, caller)?;
    statements.push(ledger::balance(caller.user));
    let rows = world.batch(statements).await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::SignedOut)?;
    Ok(Answer::json(200, &me(&config.common, caller, row)?))
}

fn me(common: &Common, caller: &Caller, row: &Row) -> Result<Me, Fault> {
    let language = Language::from_tag(row.text("language")?);
    Ok(Me {
        user: Person { id: caller.user.to_string(), language: language.tag() },
        balance: row.amount("balance_micros")?.into(),
        held: row.amount("held_micros")?.into(),
        referral_link: common.referral_link(row.text("referral_code")?),
        vesting: Vesting {
            amount: row.amount("vesting_micros")?.into(),
            next_at: row.optional_integer("vesting_next_at")?.map(rfc3339),
            last_at: row.optional_integer("vesting_last_at")?.map(rfc3339),
        },
        withdrawal: WithdrawalRange {
            min: row.amount("minimum_micros")?.into(),
            max: WITHDRAWAL_MAX.into(),
        },
        network: common.network.name(),
    })
}
