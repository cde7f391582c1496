//! The webhook: Telegram brings an update, the bot answers in the same breath.

use crate::app::bot::{left, press, share, talk};
use crate::app::config::Public;
use crate::app::error::{Error, Fault, WriteError};
use crate::app::sponsor::payment;
use crate::app::world::World;
use crate::domain::id::UserId;
use crate::domain::limits::UPDATE_ATTEMPTS_MAX;
use crate::domain::refusal::Refusal;
use crate::store::dead_letters::bury;
use crate::store::row::Row;
use crate::store::{Statement, users};
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::telegram::update::{self, Command, Update};

/// `POST /telegram/webhook`.
///
/// # Errors
/// `SignedOut` without the right secret, `MalformedJson` for what is no update. A fault is answered
/// with 500, so Telegram brings the update again, and nothing else of that person before it: what
/// fails three times is put aside.
pub async fn webhook<W: World>(
    world: &W,
    config: &Public,
    request: &Request,
) -> Result<Answer, Error> {
    let given = request.header("x-telegram-bot-api-secret-token").unwrap_or_default();
    if !crate::wire::secret::equal(given, config.webhook_secret.reveal()) {
        return Err(Refusal::SignedOut.into());
    }
    let Update { id, command } = update::parse(request.bytes()).ok_or(Refusal::MalformedJson)?;
    // It has a queue of its own, and is worthless before it could be put aside.
    if matches!(command, Command::PreCheckout(_)) {
        return payment::pass_on(world, request).await;
    }
    match act(world, config, request, id, command).await {
        Err(Error::Fault(fault)) => put_aside(world, id, request, fault).await,
        answered => answered,
    }
}

async fn act<W: World>(
    world: &W,
    config: &Public,
    request: &Request,
    id: i64,
    command: Command,
) -> Result<Answer, Error> {
    match command {
        Command::Said { from, said } => talk::answer(world, config, id, from, said).await,
        Command::Pressed { from, query_id, message_id, press } => {
            let pressed = press::Pressed { from, query_id: &query_id, message_id, press };
            press::answer(world, config, id, &pressed).await
        }
        Command::Searched { from, query_id } => share::offer(world, config, from, &query_id).await,
        Command::Reachable { user, reachable } => be_reachable(world, id, user, reachable).await,
        Command::Left { user, chat, name } => {
            left::left(world, id, user, chat, name.as_deref()).await
        }
        Command::Paid(paid) => payment::paid(world, id, &paid).await,
        Command::Refunded(refunded) => payment::refunded(world, id, &refunded).await,
        Command::UnreadablePayment => payment::unreadable(world, id, request).await,
        // Nothing is written: seeing such an update twice does no harm.
        Command::PreCheckout(_) | Command::Nothing => Ok(Answer::empty(200)),
    }
}

/// Somebody blocked the bot, or no longer does. Strangers stay strangers.
async fn be_reachable<W: World>(
    world: &W,
    update_id: i64,
    user: UserId,
    reachable: bool,
) -> Result<Answer, Error> {
    once(world, update_id, vec![users::set_reachable(user, reachable)]).await?;
    Ok(Answer::empty(200))
}

/// Claims the update and does all of `statements`, or nothing; `None` for an update that was seen
/// before.
///
/// # Errors
/// What a rule of the schema refuses, or a fault.
pub async fn once<W: World>(
    world: &W,
    update_id: i64,
    statements: Vec<Statement>,
) -> Result<Option<Vec<Vec<Row>>>, Error> {
    let mut all = vec![users::claim_update(update_id, world.now())];
    all.extend(statements);
    match world.batch(all).await {
        Err(WriteError::Broken(broken)) if broken.0 == users::UPDATE_SEEN => Ok(None),
        answer => Ok(Some(answer?)),
    }
}

/// The first failures may be chance. Later ones are not: an operator finds the update among the
/// dead letters, and its sender's next ones are worked on.
async fn put_aside<W: World>(
    world: &W,
    id: i64,
    request: &Request,
    fault: Fault,
) -> Result<Answer, Error> {
    let now = world.now();
    let counted = world.batch(vec![users::count_failure(id, now)]).await;
    let times = match counted.as_deref() {
        Ok([rows]) => rows.first().map_or(Ok(0), |row| row.integer("times"))?,
        _ => 0,
    };
    if times < UPDATE_ATTEMPTS_MAX {
        return Err(fault.into());
    }
    let body = String::from_utf8_lossy(request.bytes());
    once(world, id, bury("telegram", &body, now).into()).await?;
    world.report(&fault);
    Ok(Answer::empty(200))
}
