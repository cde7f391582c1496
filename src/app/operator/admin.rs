//! `/admin/…` of the private Worker: what operators see and do. Cloudflare Access stands in front;
//! what it signed is checked here again, and the schema checks each act once more as it is written.

use serde_json::{Map, Value};

use crate::app::books::correct;
use crate::app::config::Private;
use crate::app::earner::ledger::cursor;
use crate::app::error::Error;
use crate::app::operator::access;
use crate::app::pages::app::accepted;
use crate::app::pages::document;
use crate::app::payout::review;
use crate::app::payout::review::Decision;
use crate::app::routes::{routes, unmatched};
use crate::app::sponsor::{refund, resolve};
use crate::app::world::World;
use crate::domain::id::{CorrectionId, DepositId, UserId, WithdrawalId};
use crate::domain::limits::ADMIN_PAGE;
use crate::domain::operator::{self, Act, Operator, Role};
use crate::domain::refusal::Refusal;
use crate::domain::switch::Switch;
use crate::store::ledger::corrections::{self, Wish};
use crate::store::ledger::milestones;
use crate::store::row::Row;
use crate::store::{
    self, Statement, appeals as asked, broadcasts, campaign_decisions, disputes,
    flags as store_flags, operators, support_requests, switches,
};
use crate::wire::admin::{
    CorrectionInput, Me, is_on, nothing, only_text, rate_micros, shown, text,
};
use crate::wire::answer::Answer;
use crate::wire::http::{Method, Request};

use Method::{Get, Post, Put};

mod appeals;
mod books;
mod campaigns;
mod fairness;
mod flags;
mod people;
mod proofs;
mod repair;
mod talk;

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
    if let Some(answered) = look(world, who, request, path).await {
        return answered;
    }
    let answered = act(world, config, who, request, path).await;
    answered.unwrap_or_else(|| Ok(unmatched(&[LOOKS, ACTS], path, accepted(request))))
}

routes! {
    /// What operators see: every list newest first, page by page.
    LOOKS: look(world, who: &Operator; request, path) {
        (["me"], Get) => Ok(Answer::json(200, &Me::of(who))),
        (["openapi.json"], Get) => document::operators(world, request).await,
        (["reviews"], Get) => list(world, request, "reviews", operators::reviews).await,
        (["deposits", "unmatched"], Get) => {
            list(world, request, "unmatched", operators::unmatched).await
        },
        (["corrections"], Get) => list(world, request, "corrections", corrections::list).await,
        (["acts"], Get) => list(world, request, "acts", operators::acts).await,
        (["alerts"], Get) => list(world, request, "alerts", operators::alerts).await,
        (["switches"], Get) => list(world, request, "switches", |_| switches::all()).await,
        (["operators"], Get) => list(world, request, "operators", |_| operators::list()).await,
        (["terms"], Get) => list(world, request, "terms", operators::terms).await,
        (["milestones"], Get) => {
            list(world, request, "milestones", |_| milestones::offered()).await
        },
        (["flags"], Get) => flags::export(world).await,
        (["flag-exposures"], Get) => {
            list(world, request, "flag_exposures", |_| store_flags::counts()).await
        },
        (["unexplained"], Get) => {
            list(world, request, "unexplained", |_| operators::unexplained()).await
        },
        (["disputes"], Get) => list(world, request, "disputes", |_| disputes::all_open()).await,
        (["recoveries"], Get) => {
            list(world, request, "recoveries", |_| operators::recovery()).await
        },
        (["findings"], Get) => list(world, request, "findings", operators::findings).await,
        (["proofs"], Get) => list(world, request, "proofs", store::proofs::waiting).await,
        (["proofs", id, "picture"], Get) => proofs::picture(world, id).await,
        (["pictures", name], Get) => proofs::sponsors_picture(world, name).await,
        (["campaigns"], Get) => {
            list(world, request, "campaigns", campaign_decisions::waiting).await
        },
        (["users", id], Get) => people::show(world, id).await,
        (["appeals"], Get) => list(world, request, "appeals", asked::open).await,
        (["fairness"], Get) => {
            list(world, request, "decisions", store::fairness::list).await
        },
        (["fairness", user], Get) => fairness::show(world, user).await,
        (["dead-letters"], Get) => {
            list(world, request, "dead_letters", operators::dead_letters).await
        },
        (["support-requests"], Get) => {
            list(world, request, "support_requests", support_requests::open).await
        },
        (["broadcasts"], Get) => list(world, request, "broadcasts", broadcasts::list).await,
    }
}

routes! {
    /// What operators do.
    ACTS: act(world, config: &Private, who: &Operator; request, path) {
        (["reviews", id], Post) => decide(world, who, request, id).await,
        (["proofs", id], Post) => proofs::judge(world, who, request, id).await,
        (["switches", switch], Put) => turn(world, who, request, switch).await,
        (["ton-rates"], Post) => rate(world, who, request).await,
        (["known-seqnos"], Post) => repair::know_seqno(world, who, request).await,
        (["deposits", id, "assign"], Post) => assign(world, who, request, id).await,
        (["deposits", id, "refund"], Post) => give_back(world, config, who, request, id).await,
        (["corrections"], Post) => propose(world, who, request).await,
        (["corrections", id, "agree"], Post) => agree(world, who, request, id).await,
        (["operators"], Put) => set_role(world, who, request).await,
        (["terms"], Post) => books::set_terms(world, who, request).await,
        (["flags"], Put) => flags::import(world, who, request).await,
        (["flags", name], Put) => flags::turn(world, who, request, name).await,
        (["milestones", friends], Put) => books::offer(world, who, request, friends).await,
        (["claims", user, task, period, "claw-back"], Post) => {
            books::claw_back(world, who, request, [user, task, period]).await
        },
        (["campaigns", id], Post) => campaigns::decide(world, who, request, id).await,
        (["fairness", user], Post) => fairness::answer(world, who, request, user).await,
        (["appeals", id], Post) => appeals::decide(world, who, request, id).await,
        (["reconciliations"], Post) => books::reconcile(world, config, who, request).await,
        (["explanations"], Post) => books::explain(world, who, request).await,
        (["disputes", batch, "believe"], Post) => repair::believe(world, who, request, batch).await,
        (["recoveries"], Post) => repair::recover(world, who, request).await,
        (["findings", id, "settle"], Post) => repair::settle(world, who, request, id).await,
        (["dead-letters", id, "again"], Post) => repair::again(world, who, request, id).await,
        (["users", id, "ban"], Put) => people::ban(world, who, request, id).await,
        (["users", id, "ban", "lift"], Post) => people::lift(world, who, request, id).await,
        (["support-requests", id, "answer"], Post) => talk::answer(world, who, request, id).await,
        (["broadcasts"], Post) => talk::draft(world, who, request).await,
        (["broadcasts", id, "preview"], Post) => {
            talk::preview(world, config, who, request, id).await
        },
        (["broadcasts", id, "count"], Post) => talk::count(world, who, request, id).await,
        (["broadcasts", id, "send"], Post) => talk::send(world, who, request, id).await,
        (["broadcasts", id, "cancel"], Post) => talk::cancel(world, who, request, id).await,
    }
}

fn allowed(who: &Operator, act: Act) -> Result<(), Refusal> {
    if who.role.may(act) { Ok(()) } else { Err(Refusal::OperatorNotAllowed) }
}

/// One page of rows under `name`; the cursor is the id of its last row.
async fn list<W: World>(
    world: &W,
    request: &Request,
    name: &str,
    before: fn(i64) -> Statement,
) -> Result<Answer, Error> {
    let rows = world.query(before(cursor(request)?)).await?;
    let full = i64::try_from(rows.len()).is_ok_and(|length| length == ADMIN_PAGE);
    let next = rows.last().filter(|_| full).and_then(|row| row.integer("id").ok());
    let rows: Vec<Value> = rows.iter().map(|row| shown(&row.0)).collect();
    let mut page = Map::new();
    page.insert(name.to_owned(), rows.into());
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

async fn rate<W: World>(world: &W, who: &Operator, request: &Request) -> Result<Answer, Error> {
    allowed(who, Act::TonRate)?;
    resolve::set_ton_rate(world, rate_micros(request)?, &who.email).await?;
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

async fn give_back<W: World>(
    world: &W,
    config: &Private,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Refund)?;
    nothing(request)?;
    let id = DepositId::parse(id).ok_or(Refusal::NotFound)?;
    refund::refund(world, config, id, &who.email).await?;
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

async fn agree<W: World>(
    world: &W,
    who: &Operator,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    allowed(who, Act::Agree)?;
    nothing(request)?;
    let id = CorrectionId::parse(id).ok_or(Refusal::NotFound)?;
    let agreed = correct::agree(world, &who.email, id).await?;
    Ok(one("correction", &agreed))
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
