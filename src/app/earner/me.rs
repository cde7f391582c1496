//! `GET /api/me`: the earner's balance, what they may do with it, and what they chose.

use crate::app::caller::Caller;
use crate::app::config::{Common, Public};
use crate::app::earner::session::join;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::language::Language;
use crate::domain::limits::WITHDRAWAL_MAX;
use crate::domain::refusal::Refusal;
use crate::store::row::Row;
use crate::store::{ledger, preferences};
use crate::wire::answer::Answer;
use crate::wire::api::{Me, Person, Vesting, WithdrawalRange};
use crate::wire::preferences::Preferences;
use crate::wire::timestamp::rfc3339;

/// # Errors
/// `AccountErased`, or a fault.
pub async fn show<W: World>(world: &W, config: &Public, caller: &Caller) -> Result<Answer, Error> {
    let looks = || vec![ledger::balance(caller.user), preferences::of(caller.user)];
    let mut rows = world.batch(looks()).await?;
    if rows.iter().any(Vec::is_empty) {
        // Somebody new who skipped both /start and the session.
        let mut statements = join(world, caller)?;
        statements.extend(looks());
        rows = world.batch(statements).await?;
    }
    let mut newest = rows.iter().rev().map(|rows| rows.first());
    let (chosen, balance) = (newest.next().flatten(), newest.next().flatten());
    let (Some(chosen), Some(balance)) = (chosen, balance) else {
        return Err(Refusal::SignedOut.into());
    };
    if balance.text("standing")? == "erased" {
        return Err(Refusal::AccountErased.into());
    }
    Ok(Answer::json(200, &me(&config.common, caller, balance, chosen)?))
}

fn me(common: &Common, caller: &Caller, row: &Row, chosen: &Row) -> Result<Me, Fault> {
    let language = Language::from_tag(row.text("language")?);
    let preferences = Preferences::from(&preferences::read(chosen)?);
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
        time_zone_offset_minutes: preferences.time_zone_offset_minutes,
        notifications: preferences.notifications,
        quiet_hours: preferences.quiet_hours,
    })
}
