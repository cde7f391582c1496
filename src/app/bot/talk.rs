//! What the bot answers to what people write. Every answer rides in the webhook's: losing one costs
//! one more message.

use crate::app::bot::{erase, support, webhook};
use crate::app::caller::Caller;
use crate::app::config::Public;
use crate::app::earner::session::join;
use crate::app::error::Error;
use crate::app::world::{World, wake};
use crate::domain::amount::Amount;
use crate::domain::language::Language;
use crate::domain::refusal::Refusal;
use crate::domain::start_link::StartLink;
use crate::store::row::Row;
use crate::store::{ledger, tasks, users};
use crate::wire::answer::Answer;
use crate::wire::message::Message;
use crate::wire::problem;
use crate::wire::telegram::command::{Press, Said, Sender};
use crate::wire::telegram::method::{Button, as_webhook_answer, send_form, send_message_with};
use crate::wire::texts::{Value, text};

/// Languages beside each other in one row of buttons.
const LANGUAGES_IN_A_ROW: usize = 2;

/// Whoever wrote, as we know them now.
pub struct Known {
    pub from: Sender,
    pub language: Language,
    /// They were not here before.
    is_new: bool,
    invitation: Invitation,
    erased: bool,
    referral_code: String,
    balance: Amount,
    minimum: Amount,
    /// What their link asked to open.
    screen: Option<String>,
}

/// What is to be said about an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Invitation {
    None,
    /// They came with it.
    Counts,
    /// They were here before.
    Late,
    /// Nobody invites themselves.
    Own,
}

impl Invitation {
    fn of(asked: Option<&str>, came_with: Option<&str>, own: &str, is_new: bool) -> Self {
        match asked {
            Some(code) if code == own => Self::Own,
            Some(_) if !is_new && asked != came_with => Self::Late,
            _ if came_with.is_some() => Self::Counts,
            _ => Self::None,
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Self::None => "bot-welcome",
            Self::Counts => "bot-welcome-invited",
            Self::Late => "bot-invitation-late",
            Self::Own => "bot-invitation-own",
        }
    }
}

/// # Errors
/// A fault; a refusal is told in the chat.
pub async fn answer<W: World>(
    world: &W,
    config: &Public,
    update_id: i64,
    from: Sender,
    said: Said,
) -> Result<Answer, Error> {
    let known = receive(world, config, update_id, from, &said).await?;
    let Some(known) = known else { return Ok(Answer::empty(200)) };
    // Everybody's menu button is in English until somebody's own is set.
    if known.is_new && known.language != Language::default() {
        wake(world, &Message::Menu(from.user), 0).await;
    }
    let page = |known: &Known, key: &str, page: &str| {
        let language = known.language;
        let url = config.common.page_url(page, language);
        let button = Button::Link { text: text(language, "bot-read", &[]), url };
        send(known, &text(language, key, &[]), &[vec![button]])
    };
    let answered = match said {
        // What everybody may read stays open to those who left.
        Said::Terms => Ok(page(&known, "bot-terms", "terms")),
        Said::Privacy => Ok(page(&known, "bot-privacy", "privacy")),
        _ if known.erased => Ok(offer_return(&known)),
        Said::PaySupport(words) if words.is_empty() => Ok(form(config, &known)),
        Said::PaySupport(words) => support::ask(world, &known, "payment", &words).await,
        Said::Form(data) => support::take_form(world, &known, &data).await,
        Said::DeleteMe => erase::explain(world, config, &known).await,
        Said::Language => Ok(offer_languages(&known)),
        said => Ok(plain(config, &known, &said)),
    };
    match answered {
        Err(Error::Refused(refusal)) => {
            Ok(send(&known, &problem::title(refusal, known.language), &[]))
        }
        answered => answered,
    }
}

/// Claims the update and lets somebody new join; `None` for an update that was seen before.
async fn receive<W: World>(
    world: &W,
    config: &Public,
    update_id: i64,
    from: Sender,
    said: &Said,
) -> Result<Option<Known>, Error> {
    let payload = if let Said::Start(payload) = said { payload.clone() } else { None };
    let link = StartLink::parse(payload.as_deref().unwrap_or_default());
    let caller = Caller {
        user: from.user,
        language: from.language,
        is_premium: false,
        country: None,
        epoch: None,
        start_param: payload,
        first_name: None,
        key: config.init_data_key.clone(),
        network: config.common.network,
    };
    let now = world.now();
    let mut statements = join(world, &caller)?;
    statements.push(users::set_reachable(from.user, true));
    statements.push(users::see(from.user, now));
    if let Some(campaign) = link.campaign {
        statements.push(tasks::first_of_campaign(campaign, now));
    }
    statements.push(users::in_chat(from.user));
    statements.push(ledger::balance(from.user));
    let Some(rows) = webhook::once(world, update_id, statements).await? else { return Ok(None) };
    let mut newest = rows.iter().rev().map(|rows| rows.first());
    let (balance, person) = (newest.next().flatten(), newest.next().flatten());
    let (Some(balance), Some(person)) = (balance, person) else {
        return Err(Refusal::NotFound.into());
    };
    let of_campaign = link.campaign.and_then(|_| newest.next().flatten());
    let of_campaign = of_campaign.map(|row| row.integer("id")).transpose()?;
    let task = link.task.map(crate::domain::id::TaskId::get).or(of_campaign);
    let screen = task.map(|task| format!("task-{task}"));
    let mut known = known(from, person, balance, screen)?;
    known.is_new = person.integer("joined_at")? == now;
    let came_with = person.optional_text("invited_with")?;
    known.invitation =
        Invitation::of(link.invited_with.as_deref(), came_with, &known.referral_code, known.is_new);
    Ok(Some(known))
}

fn known(
    from: Sender,
    person: &Row,
    balance: &Row,
    screen: Option<String>,
) -> Result<Known, Error> {
    Ok(Known {
        from,
        language: Language::from_tag(person.text("language")?),
        is_new: false,
        invitation: Invitation::None,
        erased: person.text("standing")? == "erased",
        referral_code: person.text("referral_code")?.to_owned(),
        balance: balance.amount("balance_micros")?,
        minimum: balance.amount("minimum_micros")?,
        screen,
    })
}

/// Answers that need nothing but who asks.
fn plain(config: &Public, known: &Known, said: &Said) -> Answer {
    let language = known.language;
    let say = |key: &str| text(language, key, &[]);
    let open = |key: &str, screen: Option<&str>| {
        let url = match screen {
            Some(screen) => config.common.app_url_at(language, screen),
            None => config.common.app_url(language),
        };
        vec![Button::App { text: text(language, key, &[]), url }]
    };
    let usd = |amount: Amount| Value::Dollars(amount);
    match said {
        Said::Start(_) => {
            let key = known.invitation.words();
            let choose = Button::Ask { text: say("bot-languages"), press: Press::Languages };
            let mut rows = vec![open("bot-open-app", known.screen.as_deref()), vec![choose]];
            if known.invitation == Invitation::Own {
                rows.push(vec![Button::Share { text: say("bot-share") }]);
            }
            send(known, &say(key), &rows)
        }
        Said::App => send(known, &say("bot-app"), &[open("bot-open-app", None)]),
        Said::Tasks => send(known, &say("bot-tasks"), &[open("bot-open-tasks", None)]),
        Said::Balance => {
            let words = text(language, "bot-balance", &[("balance", usd(known.balance))]);
            send(known, &words, &[open("bot-open-wallet", Some("wallet"))])
        }
        Said::Withdraw if known.balance < known.minimum => {
            let values = [("balance", usd(known.balance)), ("minimum", usd(known.minimum))];
            let words = text(language, "bot-withdraw-later", &values);
            send(known, &words, &[open("bot-open-tasks", None)])
        }
        Said::Withdraw => {
            let words = text(language, "bot-withdraw", &[("balance", usd(known.balance))]);
            send(known, &words, &[open("bot-open-wallet", Some("withdraw"))])
        }
        Said::Invite => {
            let link = config.common.referral_link(&known.referral_code);
            let words = text(language, "bot-invite", &[("link", Value::Text(link))]);
            send(known, &words, &[vec![Button::Share { text: say("bot-share") }]])
        }
        Said::UnknownCommand => {
            send(known, &say("bot-unknown-command"), &[open("bot-open-app", None)])
        }
        Said::Other => send(known, &say("bot-not-understood"), &[open("bot-open-app", None)]),
        // The rest was answered before.
        _ => send(known, &say("bot-help"), &[open("bot-open-app", None)]),
    }
}

fn offer_languages(known: &Known) -> Answer {
    send(known, &text(known.language, "bot-language", &[]), &language_buttons())
}

/// Each language under its own name.
#[must_use]
pub fn language_buttons() -> Vec<Vec<Button>> {
    let button = |language: &Language| Button::Ask {
        text: language.own_name().to_owned(),
        press: Press::Speak(*language),
    };
    let rows = Language::ALL.chunks(LANGUAGES_IN_A_ROW);
    rows.map(|row| row.iter().map(button).collect()).collect()
}

/// A keyboard button, since a Mini App that is opened from it can send what was written.
fn form(config: &Public, known: &Known) -> Answer {
    let language = known.language;
    let url = config.common.page_url("support", language);
    let (words, button) =
        (text(language, "bot-paysupport", &[]), text(language, "bot-write-to-us", &[]));
    let message = send_form(known.from.user, &words, &button, &url);
    Answer::json(200, &as_webhook_answer("sendMessage", message))
}

fn offer_return(known: &Known) -> Answer {
    let language = known.from.language;
    let button = Button::Ask { text: text(language, "bot-return", &[]), press: Press::Return };
    send(known, &text(language, "bot-erased", &[]), &[vec![button]])
}

/// The answer in the webhook's own.
#[must_use]
pub fn send(known: &Known, words: &str, rows: &[Vec<Button>]) -> Answer {
    let message = send_message_with(known.from.user, words, rows);
    Answer::json(200, &as_webhook_answer("sendMessage", message))
}
