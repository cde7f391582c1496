//! The earner's tasks: the list, one of them, and starting it.

use crate::app::caller::Caller;
use crate::app::earner::session::join;
use crate::app::error::{Error, Fault};
use crate::app::sponsor::results::sample;
use crate::app::world::World;
use crate::domain::claim::{self, Key, Status, Step};
use crate::domain::id::TaskId;
use crate::domain::network::Address;
use crate::domain::refusal::Refusal;
use crate::domain::task::Rules;
use crate::store::claims;
use crate::store::row::Row;
use crate::store::tasks::{self, Offer};
use crate::wire::answer::Answer;
use crate::wire::api::{Money, Reason};
use crate::wire::partner::{code, reference};
use crate::wire::task::{self, KindParts, OneTask, Tasks};
use crate::wire::timestamp::rfc3339;

/// `GET /api/tasks`.
///
/// # Errors
/// A fault.
pub async fn list<W: World>(world: &W, caller: &Caller) -> Result<Answer, Error> {
    let running = tasks::running(caller.user, caller.language, world.now());
    let rows = world.query(running).await?;
    let tasks: Result<Vec<_>, Fault> =
        rows.iter().map(|row| Ok(shown(&tasks::read(row)?, caller))).collect();
    let tasks = tasks?;
    sample(world, &tasks).await;
    Ok(Answer::json(200, &Tasks { tasks }))
}

/// `GET /api/tasks/{id}`.
///
/// # Errors
/// `TaskNotFound` or a fault.
pub async fn show<W: World>(world: &W, caller: &Caller, id: &str) -> Result<Answer, Error> {
    let offer = offer(world, caller, id, None, world.now()).await?;
    Ok(one(&offer, caller))
}

/// `POST /api/tasks/{id}/start`. Starting again changes nothing.
///
/// # Errors
/// `TaskNotFound`, `TaskClosed`, `Banned`, or a fault.
pub async fn start<W: World>(world: &W, caller: &Caller, id: &str) -> Result<Answer, Error> {
    let now = world.now();
    let offer = offer(world, caller, id, None, now).await?;
    if claim::start(&offer.task, offer.claim.as_ref(), &offer.asker, now)? == Step::Stand {
        return Ok(one(&offer, caller));
    }
    let task = offer.task.id;
    let mut statements = join(world, caller)?;
    let claim = Key { user: caller.user, task, period: offer.period };
    statements.push(claims::start(&claim, now));
    statements.push(tasks::by_id(task, caller.user, caller.language, None, now));
    let rows = world.batch(statements).await?;
    Ok(one(&read_last(&rows)?, caller))
}

/// Gathers a task with this caller's claim of the period that `now` is in.
///
/// # Errors
/// `TaskNotFound` or a fault.
pub async fn offer<W: World>(
    world: &W,
    caller: &Caller,
    id: &str,
    utc_offset_minutes: Option<i64>,
    now: i64,
) -> Result<Offer, Error> {
    let task = TaskId::parse(id).ok_or(Refusal::TaskNotFound)?;
    let rows = world
        .query(tasks::by_id(task, caller.user, caller.language, utc_offset_minutes, now))
        .await?;
    let row = rows.first().ok_or(Refusal::TaskNotFound)?;
    Ok(tasks::read(row)?)
}

/// The offer that a batch ends with.
///
/// # Errors
/// A fault when there is none.
pub fn read_last(rows: &[Vec<Row>]) -> Result<Offer, Error> {
    let row = rows.last().and_then(|rows| rows.first());
    Ok(tasks::read(row.ok_or_else(|| Fault::new("read a task", "the batch answered no row"))?)?)
}

/// The answer that shows one task.
#[must_use]
pub fn one(offer: &Offer, caller: &Caller) -> Answer {
    Answer::json(200, &OneTask { task: shown(offer, caller), balance: None })
}

/// A task as the earner sees it. A started claim shows the reward that it was started with.
#[must_use]
pub fn shown(offer: &Offer, caller: &Caller) -> task::Task {
    let (claim, rules) = (offer.claim.as_ref(), &offer.task.rules);
    let started = claim.filter(|claim| claim.status == Status::Started);
    let claimable_at = started.map(|claim| rfc3339(rules.claimable_at(claim.started_at)));
    let key = Key { user: caller.user, task: offer.task.id, period: offer.period.clone() };
    let refusal = claim.and_then(|claim| claim.refusal);
    let reference = |partner: &str| reference(&caller.key, partner, &key);
    task::Task {
        id: offer.task.id.to_string(),
        kind: rules.kind(),
        title: offer.title.clone(),
        text: offer.body.clone(),
        reward: Money::from(claim.map_or(offer.task.reward, |claim| claim.amount)),
        url: rules.url(reference),
        picture: offer.picture.as_ref().map(|name| format!("/assets/{name}")),
        first: offer.asker.first.filter(|_| claim.is_none()).map(|first| first.to_string()),
        status: claim.map_or("open", |claim| claim.status.name()),
        code_needed: rules.needs_code(),
        claimable_at,
        free_at: claim.and_then(|claim| claim.free_at).map(rfc3339),
        refusal: refusal.map(|no| Reason::new(no, caller.language)),
        kind_parts: kind_parts(offer, &key, caller),
    }
}

/// What only tasks of its kind have.
fn kind_parts(offer: &Offer, claim: &Key, caller: &Caller) -> KindParts {
    let attempts = offer.claim.as_ref().map_or(0, |claim| claim.attempts);
    match &offer.task.rules {
        Rules::Quiz(quiz) => KindParts {
            questions: Some(quiz.in_language(offer.asker.person.language).to_vec()),
            attempts_left: Some(quiz.attempts_max.saturating_sub(attempts).max(0)),
            ..KindParts::default()
        },
        Rules::CheckIn {} => KindParts {
            streak: Some(offer.streak.map_or(
                task::Streak { days: 0, can_freeze: true },
                |streak| task::Streak { days: streak.days, can_freeze: streak.can_freeze },
            )),
            ..KindParts::default()
        },
        Rules::Invite(invite) => KindParts {
            friends: Some(task::Friends {
                brought: offer.asker.friends.min(invite.friends),
                needed: invite.friends,
            }),
            ..KindParts::default()
        },
        Rules::Send(payment) => KindParts {
            transfer: Address::from_raw(&payment.address).map(|address| task::Transfer {
                address: address.friendly(caller.network, false),
                ton: payment.ton(),
                comment: code(&caller.key, claim),
            }),
            ..KindParts::default()
        },
        Rules::Visit(_)
        | Rules::Hold(_)
        | Rules::Join(_)
        | Rules::Boost(_)
        | Rules::Wallet {}
        | Rules::Partner(_)
        | Rules::Proof(_) => KindParts::default(),
    }
}
