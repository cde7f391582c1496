//! `POST /api/tasks/{id}/claim`: one read, one decision, one batch, and the new balance.

use crate::app::caller::Caller;
use crate::app::earner::session::join;
use crate::app::earner::tasks::{offer, shown};
use crate::app::error::{Error, Fault};
use crate::app::world::{World, wake};
use crate::domain::claim::{self, Key, Status, Step};
use crate::domain::limits::{CHECK_AGAIN_SECONDS, TASK_CODE_CHARS_MAX};
use crate::domain::refusal::Refusal;
use crate::store::row::Row;
use crate::store::tasks::{self, Offer};
use crate::store::{Statement, claims, ledger};
use crate::wire::answer::Answer;
use crate::wire::api::{ClaimInput, Money, OneTask};
use crate::wire::http::Request;
use crate::wire::message::Message;

/// A second tap gets the answer of the first.
///
/// # Errors
/// The refusals of `domain::claim`, `CampaignOutOfMoney`, `Banned`, or a fault.
pub async fn claim<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    let input: ClaimInput = request.json()?;
    let code = input.code.as_deref();
    if code.is_some_and(|code| code.chars().count() > TASK_CODE_CHARS_MAX) {
        return Err(Refusal::TaskCodeWrong.into());
    }
    let now = world.now();
    let Offer { task, period, asker, claim, .. } = offer(world, caller, id, now).await?;
    let step = claim::claim(&task, claim.as_ref(), &asker, code, now)?;
    let key = Key { user: caller.user, task: task.id, period };
    let after = commit(world, caller, &key, step, now).await?;
    let claim = after.offer.claim.as_ref();
    if step == Step::Check && claim.is_some_and(|claim| claim.status == Status::Checking) {
        wake(world, &Message::Verification(key), 0).await;
    }
    let task = shown(&after.offer, caller.language);
    Ok(Answer::json(200, &OneTask { task, balance: Some(after.balance) }))
}

struct After {
    offer: Offer,
    balance: Money,
}

async fn commit<W: World>(
    world: &W,
    caller: &Caller,
    claim: &Key,
    step: Step,
    now: i64,
) -> Result<After, Error> {
    let mut statements = write(world, caller, claim, step, now)?;
    statements.push(tasks::by_id(claim.task, caller.user, caller.language, now));
    statements.push(ledger::balance(caller.user));
    let rows = world.batch(statements).await?;
    let mut answers = rows.iter().rev().filter_map(|rows| rows.first());
    let (balance, offer) = (answers.next(), answers.next());
    let after = read_after(offer, balance)?;
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
    claim: &Key,
    step: Step,
    now: i64,
) -> Result<Vec<Statement>, Error> {
    Ok(match step {
        Step::Stand => Vec::new(),
        Step::Pay => ledger::reward(claim, caller.epoch, now).into(),
        Step::Check => {
            let mut statements = join(world, caller)?;
            let check_at = now.saturating_add(CHECK_AGAIN_SECONDS);
            statements.push(claims::start(claim, now));
            statements.push(claims::wait_for_check(claim, check_at, now));
            statements
        }
    })
}

fn read_after(offer: Option<&Row>, balance: Option<&Row>) -> Result<After, Error> {
    let missing = || Fault::new("claim a task", "the batch answered no row");
    let balance = balance.ok_or_else(missing)?;
    let offer = tasks::read(offer.ok_or_else(missing)?)?;
    Ok(After { offer, balance: balance.amount("balance_micros")?.into() })
}
