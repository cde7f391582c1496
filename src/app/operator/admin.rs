//! `/admin/…` of the private Worker: what operators see and do. Cloudflare Access stands in front;
//! what it signed is checked here again, and the schema checks each act once more as it is written.

use serde_json::{Map, Value, json};

use crate::app::books::correct;
use crate::app::config::Private;
use crate::app::earner::ledger::cursor;
use crate::app::error::Error;
use crate::app::operator::access;
use crate::app::payout::review;
use crate::app::payout::review::Decision;
use crate::app::sponsor::{refund, resolve};
use crate::app::world::World;
use crate::domain::id::{CorrectionId, DepositId, UserId, WithdrawalId};
use crate::domain::limits::ADMIN_PAGE;
use crate::domain::network::Address;
use crate::domain::operator::{self, Act, Operator, Role};
use crate::domain::refusal::Refusal;
use crate::domain::switch::Switch;
use crate::store::ledger::corrections::{self, Wish};
use crate::store::row::Row;
use crate::store::{Statement, disputes, operators, switches};
use crate::wire::admin::{
    CorrectionInput, KnownSeqno, is_on, nothing, only_text, rate_micros, shown, text,
};
use crate::wire::answer::Answer;
use crate::wire::http::{Method, Request};

use Method::{Get, Post, Put};

mod books;
mod repair;

/// `path` is what follows `/admin/`.
///
/// # Errors
/// `AdminNotSetUp` without Access, `SignedOut`, `OperatorNotAllowed`, what the acts refuse, or a
/// fault.
pub async fn answer<W: World>(
    world: &W,
    config: &Private,
    request: &Request,
    path: &[&str],
) -> Result<Answer, Error> {
    let Some(access) = &config.access else { return Err(Refusal::AdminNotSetUp.into()) };
    let who = &access::identify(world, access, request).await?;
    match (path, request.method) {
        (["me"], Get) => {
            Ok(Answer::json(200, &json!({ "email": who.email, "role": who.role.name() })))
        }
        (_, Get) => look(world, request, path).await,
        (["reviews", id], Post) => decide(world, who, request, id).await,
        (["switches", name], Put) => turn(world, who, request, name).await,
        (["ton-rates"], Post) => {
            allowed(who, Act::TonRate)?;
            let rate = rate_micros(request)?;
            resolve::set_ton_rate(world, rate, &who.email).await?;
            Ok(Answer::empty(204))
        }
        (["known-seqnos"], Post) => know_seqno(world, who, request).await,
        (["deposits", id, "assign"], Post) => assign(world, who, request, id).await,
        (["deposits", id, "refund"], Post) => {
            allowed(who, Act::Refund)?;
            nothing(request)?;
            let id = DepositId::parse(id).ok_or(Refusal::NotFound)?;
            refund::refund(world, config, id, &who.email).await?;
            Ok(Answer::empty(204))
        }
        (["corrections"], Post) => propose(world, who, request).await,
        (["corrections", id, "agree"], Post) => {
            allowed(who, Act::Agree)?;
            nothing(request)?;
            let id = CorrectionId::parse(id).ok_or(Refusal::NotFound)?;
            let agreed = correct::agree(world, &who.email, id).await?;
            Ok(one("correction", &agreed))
        }
        (["operators"], Put) => set_role(world, who, request).await,
        (["terms"], Post) => books::set_terms(world, who, request).await,
        (["claims", user, task, period, "claw-back"], Post) => {
            books::claw_back(world, who, request, [user, task, period]).await
        }
        (["reconciliations"], Post) => books::reconcile(world, config, who, request).await,
        (["explanations"], Post) => books::explain(world, who, request).await,
        (["disputes", batch, "believe"], Post) => repair::believe(world, who, request, batch).await,
        (["recoveries"], Post) => repair::recover(world, who, request).await,
        (["findings", id, "settle"], Post) => repair::settle(world, who, request, id).await,
        (["dead-letters", id, "again"], Post) => repair::again(world, who, request, id).await,
        _ => Err(unknown(path).into()),
    }
}

/// A path that exists with another method is told apart from one that does not exist.
fn unknown(path: &[&str]) -> Refusal {
    match path {
        [
            "me" | "reviews" | "switches" | "corrections" | "operators" | "acts" | "alerts"
            | "ton-rates" | "known-seqnos" | "terms" | "reconciliations" | "explanations"
            | "unexplained" | "disputes" | "recoveries" | "findings" | "dead-letters",
        ]
        | ["reviews" | "switches", _]
        | ["deposits", "unmatched"]
        | ["deposits", _, "assign" | "refund"]
        | ["corrections", _, "agree"]
        | ["disputes", _, "believe"]
        | ["findings", _, "settle"]
        | ["dead-letters", _, "again"]
        | ["claims", _, _, _, "claw-back"] => Refusal::MethodNotAllowed,
        _ => Refusal::NotFound,
    }
}

fn allowed(who: &Operator, act: Act) -> Result<(), Refusal> {
    if who.role.may(act) { Ok(()) } else { Err(Refusal::OperatorNotAllowed) }
}

/// Every list, newest first, page by page.
async fn look<W: World>(world: &W, request: &Request, path: &[&str]) -> Result<Answer, Error> {
    let list: fn(i64) -> Statement = match path {
        ["reviews"] => operators::reviews,
        ["deposits", "unmatched"] => operators::unmatched,
        ["corrections"] => corrections::list,
        ["acts"] => operators::acts,
        ["alerts"] => operators::alerts,
        ["switches"] => |_| switches::all(),
        ["operators"] => |_| operators::list(),
        ["terms"] => operators::terms,
        ["unexplained"] => |_| operators::unexplained(),
        ["disputes"] => |_| disputes::all_open(),
        ["recoveries"] => |_| operators::recovery(),
        ["findings"] => operators::findings,
        ["dead-letters"] => operators::dead_letters,
        path => return Err(unknown(path).into()),
    };
    let rows = world.query(list(cursor(request)?)).await?;
    let name = path.last().copied().unwrap_or_default().replace('-', "_");
    let full = i64::try_from(rows.len()).is_ok_and(|length| length == ADMIN_PAGE);
    let next = rows.last().filter(|_| full).and_then(|row| row.integer("id").ok());
    let rows: Vec<Value> = rows.iter().map(|row| shown(&row.0)).collect();
    let mut page = Map::new();
    page.insert(name, rows.into());
    page.insert("next".to_owned(), next.map(|id| id.to_string()).into());
    Ok(Answer::json(200, &page))
}

fn one(name: &str, row: &Row) -> Answer {
    let mut answer = Map::new();
    answer.insert(name.to_owned(), shown(&row.0));
    Answer::json(200, &answer)
}

/// The same decision again is no mistake, another one is.
async fn decide<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    let id = WithdrawalId::parse(id).ok_or(Refusal::NotFound)?;
    let decision = only_text(request, "decision")?;
    let decision = Decision::parse(&decision).ok_or(Refusal::BadRequest)?;
    allowed(
        who,
        match decision {
            Decision::Approve => Act::Approve,
            Decision::Reject => Act::Reject,
        },
    )?;
    match review::decide(world, id, &who.email, decision).await {
        Err(Error::Refused(Refusal::NotInReview)) => {
            let rows = world.query(operators::decision(id.get(), &who.email)).await?;
            let same = rows.first().is_some_and(|row| row.text("decision") == Ok(decision.name()));
            if same { Ok(Answer::empty(204)) } else { Err(Refusal::NotInReview.into()) }
        }
        decided => decided.map(|()| Answer::empty(204)),
    }
}

async fn turn<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    name: &str,
) -> Result<Answer, Error> {
    let switch = Switch::parse(name).ok_or(Refusal::NotFound)?;
    let on = is_on(request)?;
    allowed(who, if on { Act::SwitchOn } else { Act::SwitchOff })?;
    world.batch(vec![switches::turn(switch, on, "operator", &who.email, world.now())]).await?;
    Ok(Answer::empty(204))
}

async fn know_seqno<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
) -> Result<Answer, Error> {
    allowed(who, Act::KnownSeqno)?;
    let KnownSeqno { wallet, seqno } = KnownSeqno::read(request)?;
    let wallet = Address::from_raw(&wallet).ok_or(Refusal::AddressMalformed)?;
    let known = operators::know_seqno(&wallet.raw(), seqno, &who.email, world.now());
    world.batch(vec![known]).await?;
    Ok(Answer::empty(204))
}

async fn assign<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Assign)?;
    let id = DepositId::parse(id).ok_or(Refusal::NotFound)?;
    let user = UserId::parse(&only_text(request, "user_id")?).ok_or(Refusal::BadRequest)?;
    resolve::assign(world, id, user, &who.email).await?;
    Ok(Answer::empty(204))
}

async fn propose<W: World>(world: &W, who: &Operator, request: &Request) -> Result<Answer, Error> {
    allowed(who, Act::Correct)?;
    let key = request.idempotency_key()?;
    let input = CorrectionInput::read(request)?;
    let wish = match (&input.reverses, &input.between) {
        (Some(transfer), _) => Wish::Reversal { transfer },
        (None, Some((debit, credit, amount))) => Wish::Between { debit, credit, amount: *amount },
        (None, None) => return Err(Refusal::MalformedJson.into()),
    };
    let proposed = correct::propose(world, &who.email, key, &wish, &input.reason).await?;
    Ok(one("correction", &proposed))
}

/// The role `none` is that of those who have left. What they did stays under their name.
async fn set_role<W: World>(world: &W, who: &Operator, request: &Request) -> Result<Answer, Error> {
    allowed(who, Act::Operators)?;
    let [email, role] = request.fields(["email", "role"])?;
    let email = operator::email(text(&email)?).ok_or(Refusal::BadRequest)?;
    let role = text(&role)?;
    if Role::parse(role).is_none() && role != operator::LEFT {
        return Err(Refusal::BadRequest.into());
    }
    world.batch(vec![operators::set(&email, role, &who.email, world.now())]).await?;
    Ok(Answer::empty(204))
}
