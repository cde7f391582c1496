//! The webhook: Telegram brings an update, the bot answers in the same breath.

use crate::app::bot::left;
use crate::app::caller::Caller;
use crate::app::config::Public;
use crate::app::earner::session::join;
use crate::app::error::{Error, WriteError};
use crate::app::sponsor::payment;
use crate::app::world::World;
use crate::domain::id::UserId;
use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::store::users;
use crate::wire::answer::Answer;
use crate::wire::http::Request;
use crate::wire::telegram::method::{Button, as_webhook_answer, send_message};
use crate::wire::telegram::update::{self, Command, Update};
use crate::wire::texts::text;

/// `POST /telegram/webhook`.
///
/// # Errors
/// `SignedOut` without the right secret, `MalformedJson` for what is no update. A fault is answered
/// with 500, so Telegram brings the update again.
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
    let (user, language, payload, greets) = match command {
        Command::Start { user, language, payload } => (user, language, payload, true),
        Command::Talk { user, language } => (user, language, None, false),
        Command::PreCheckout(_) => return payment::pass_on(world, request).await,
        Command::Paid(paid) => return payment::paid(world, id, &paid).await,
        Command::Refunded(refunded) => return payment::refunded(world, id, &refunded).await,
        Command::UnreadablePayment => return payment::unreadable(world, id, request).await,
        Command::Left { user, chat, name } => {
            return left::left(world, id, user, chat, name.as_deref()).await;
        }
        // Nothing is written: seeing such an update twice does no harm.
        Command::Nothing => return Ok(Answer::empty(200)),
    };
    let caller = Caller { user, language, epoch: None, start_param: payload, first_name: None };
    let Some(known) = receive(world, id, &caller).await? else { return Ok(Answer::empty(200)) };
    let key = match (greets, known.invited) {
        (false, _) => "bot-help",
        (true, false) => "bot-welcome",
        (true, true) => "bot-welcome-invited",
    };
    Ok(reply(config, user, known.language, key))
}

/// Whoever wrote, as we know them now.
struct Known {
    language: Language,
    invited: bool,
}

/// Claims the update and lets somebody new join; `None` for an update that was seen before.
async fn receive<W: World>(
    world: &W,
    update_id: i64,
    caller: &Caller,
) -> Result<Option<Known>, Error> {
    let mut statements = vec![users::claim_update(update_id, world.now())];
    statements.extend(join(world, caller)?);
    statements.push(users::set_reachable(caller.user, true));
    statements.push(users::by_id(caller.user));
    let rows = match world.batch(statements).await {
        Err(WriteError::Broken(broken)) if broken.0 == users::UPDATE_SEEN => return Ok(None),
        answer => answer?,
    };
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NotFound)?;
    Ok(Some(Known {
        language: Language::from_tag(row.text("language")?),
        invited: row.optional_integer("referred_by")?.is_some(),
    }))
}

/// The reply rides in the webhook's answer: losing it costs one more tap.
fn reply(config: &Public, user: UserId, language: Language, key: &str) -> Answer {
    let button = Button::App {
        text: text(language, "bot-open-app", &[]),
        url: config.common.app_url(language),
    };
    let message = send_message(user, &text(language, key, &[]), Some(&button));
    Answer::json(200, &as_webhook_answer("sendMessage", message))
}
