//! `POST /api/tasks/{id}/claim`: one read, one decision, one batch, and the new balance.

use crate::app::caller::Caller;
use crate::app::earner::session::join;
use crate::app::earner::tasks::{offer, shown};
use crate::app::error::{Error, Fault};
use crate::app::sponsor::webhook::wake_told;
use crate::app::world::{World, wake};
use crate::domain::claim::{self, Given, Key, Status, Step};
use crate::domain::limits::{
    CHECK_AGAIN_SECONDS, TASK_CODE_CHARS_MAX, UTC_OFFSET_MINUTES_MAX, UTC_OFFSET_MINUTES_MIN,
};
use crate::domain::refusal::Refusal;
use crate::domain::task::Rules;
use crate::store::row::Row;
use crate::store::tasks::{self, Offer};
use crate::store::{Statement, check_ins, claims, deliveries, ledger};
use crate::wire::answer::Answer;
use crate::wire::api::Money;
use crate::wire::http::Request;
use crate::wire::message::Message;
use crate::wire::task::{ClaimInput, OneTask};

/// A claim that is being made.
struct Making {
    key: Key,
    rules: Rules,
    /// It has not been started before.
    is_new: bool,
    utc_offset_minutes: Option<i64>,
    now: i64,
}

/// A second tap gets the answer of the first.
///
/// # Errors
/// The refusals of `domain::claim`, `CampaignOutOfMoney`, the caps of the task, `TaskDayNotOver`,
/// `Banned`, or a fault.
pub async fn claim<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    let ClaimInput { code, answers, utc_offset_minutes } = request.json()?;
    if code.as_deref().is_some_and(|code| code.chars().count() > TASK_CODE_CHARS_MAX) {
        return Err(Refusal::TaskCodeWrong.into());
    }
    let offsets = UTC_OFFSET_MINUTES_MIN..=UTC_OFFSET_MINUTES_MAX;
    if utc_offset_minutes.is_some_and(|minutes| !offsets.contains(&minutes)) {
        return Err(Refusal::BadRequest.into());
    }
    let given = Given { code, answers };
    let now = world.now();
    let Offer { task, period, asker, claim, .. } =
        offer(world, caller, id, utc_offset_minutes, now).await?;
    let step = claim::claim(&task, claim.as_ref(), &asker, &given, now)?;
    let key = Key { user: caller.user, task: task.id, period };
    let is_new = claim.is_none();
    let making = Making { key, rules: task.rules, is_new, utc_offset_minutes, now };
    let after = commit(world, caller, &making, step).await?;
    if let Step::Wrong(refusal) = step {
        return Err(refusal.into());
    }
    let claim = after.offer.claim.as_ref();
    if step == Step::Check && claim.is_some_and(|claim| claim.status == Status::Checking) {
        wake(world, &Message::Verification(making.key), 0).await;
    }
    let task = shown(&after.offer, caller);
    Ok(Answer::json(200, &OneTask { task, balance: Some(after.balance) }))
}

struct After {
    offer: Offer,
    balance: Money,
}

async fn commit<W: World>(
    world: &W,
    caller: &Caller,
    making: &Making,
    step: Step,
) -> Result<After, Error> {
    let mut statements = write(world, caller, making, step)?;
    let Making { key, utc_offset_minutes, now, .. } = making;
    statements.push(deliveries::of_claim(key));
    statements.push(tasks::by_id(
        key.task,
        caller.user,
        caller.language,
        *utc_offset_minutes,
        *now,
    ));
    statements.push(ledger::balance(caller.user));
    let rows = world.batch(statements).await?;
    let mut answers = rows.iter().rev().filter_map(|rows| rows.first());
    let (balance, offer) = (answers.next(), answers.next());
    let after = read_after(offer, balance)?;
    if let [.., told, _, _] = rows.as_slice() {
        wake_told(world, told).await;
    }
    let unpaid = after.offer.claim.as_ref().is_none_or(|claim| claim.status != Status::Paid);
    if step == Step::Pay && unpaid {
        // Only a session that was ended meanwhile pays nothing and breaks no rule.
        return Err(Refusal::SignedOut.into());
    }
    Ok(after)
}

fn write<W: World>(
    world: &W,
    caller: &Caller,
    making: &Making,
    step: Step,
) -> Result<Vec<Statement>, Error> {
    let Making { key, rules, now, .. } = making;
    let mut statements = Vec::new();
    if step == Step::Stand {
        return Ok(statements);
    }
    if making.is_new {
        statements.extend(join(world, caller)?);
        if let (Rules::CheckIn {}, Some(minutes)) = (rules, making.utc_offset_minutes) {
            statements.push(check_ins::set_offset(caller.user, minutes));
        }
        statements.push(claims::start(key, *now));
    }
    if matches!(rules, Rules::Quiz(_)) {
        statements.push(claims::attempt(key));
    }
    match step {
        Step::Pay => {
            statements.extend(ledger::reward(key, caller.epoch, *now));
            if matches!(rules, Rules::CheckIn {}) {
                statements.extend(check_ins::count(key));
            }
        }
        Step::Check => {
            let check_at = now.saturating_add(CHECK_AGAIN_SECONDS);
            statements.push(claims::wait_for_check(key, check_at, *now));
        }
        Step::Stand | Step::Wrong(_) => {}
    }
    Ok(statements)
}

fn read_after(offer: Option<&Row>, balance: Option<&Row>) -> Result<After, Error> {
    let missing = || Fault::new("claim a task", "the batch answered no row");
    let balance = balance.ok_or_else(missing)?;
    let offer = tasks::read(offer.ok_or_else(missing)?)?;
    Ok(After { offer, balance: balance.amount("balance_micros")?.into() })
}
