//! `GET /api/campaigns`, one of them, and how earners will see it.

use crate::app::caller::Caller;
use crate::app::earner::ledger::cursor;
use crate::app::earner::tasks::shown as as_earner;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::campaign::Reason;
use crate::domain::id::{CampaignId, TaskId};
use crate::domain::language::Language;
use crate::domain::limits::CAMPAIGNS_PAGE;
use crate::domain::refusal::Refusal;
use crate::store::row::{Row, Unreadable};
use crate::store::{campaign_tasks, campaigns, tasks};
use crate::wire::answer::Answer;
use crate::wire::api;
use crate::wire::campaign::{
    CampaignWithTasks, Campaigns, Decision, OwnCampaign, Preview, written,
};
use crate::wire::http::Request;
use crate::wire::texts::text;
use crate::wire::timestamp::rfc3339;

/// The caller's own, newest first, page by page.
///
/// # Errors
/// `CursorMalformed` or a fault.
pub async fn list<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let rows = world.query(campaigns::list(caller.user, cursor(request)?)).await?;
    let full = i64::try_from(rows.len()).is_ok_and(|length| length == CAMPAIGNS_PAGE);
    let shown: Result<Vec<_>, Fault> =
        rows.iter().map(|row| Ok(shown(row, caller.language)?)).collect();
    let campaigns = shown?;
    let next = campaigns.last().filter(|_| full).map(|last| last.id.clone());
    Ok(Answer::json(200, &Campaigns { campaigns, next }))
}

/// # Errors
/// `CampaignNotFound` (also when it is somebody else's) or a fault.
pub async fn show<W: World>(world: &W, caller: &Caller, id: &str) -> Result<Answer, Error> {
    let id = CampaignId::parse(id).ok_or(Refusal::CampaignNotFound)?;
    let statements = vec![campaigns::of_owner(id, caller.user), campaign_tasks::of(id)];
    answer(200, &world.batch(statements).await?, caller.language)
}

/// What earners get from `GET /api/tasks`, in the language `?language=` or the caller's own.
///
/// # Errors
/// `CampaignNotFound` (also when it is somebody else's) or a fault.
pub async fn preview<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    let id = CampaignId::parse(id).ok_or(Refusal::CampaignNotFound)?;
    let language = request.parameter("language").as_deref().and_then(Language::known);
    let caller = &Caller { language: language.unwrap_or(caller.language), ..caller.clone() };
    let statements = vec![campaigns::of_owner(id, caller.user), campaign_tasks::of(id)];
    let rows = world.batch(statements).await?;
    let [campaign, written] = rows.as_slice() else { return Err(Refusal::CampaignNotFound.into()) };
    campaign.first().ok_or(Refusal::CampaignNotFound)?;
    let one = |row: &Row| {
        let task = row.id("id", TaskId::new)?;
        Ok(tasks::by_id(task, caller.user, caller.language, None, world.now()))
    };
    let statements: Result<Vec<_>, Unreadable> = written.iter().map(one).collect();
    let statements = statements?;
    let offers = if statements.is_empty() { Vec::new() } else { world.batch(statements).await? };
    let shown: Result<Vec<_>, Unreadable> =
        offers.iter().flatten().map(|row| Ok(as_earner(&tasks::read(row)?, caller))).collect();
    Ok(Answer::json(200, &Preview { tasks: shown? }))
}

/// The last two of a batch: the campaign, then its tasks.
///
/// # Errors
/// `CampaignNotFound` or a fault.
pub fn answer(status: u16, rows: &[Vec<Row>], language: Language) -> Result<Answer, Error> {
    let [.., campaign, tasks] = rows else { return Err(Refusal::CampaignNotFound.into()) };
    let campaign = campaign.first().ok_or(Refusal::CampaignNotFound)?;
    let one = |row: &Row| {
        let task = campaign_tasks::read(row)?;
        Ok(written(&task, row.text("status")?, row.integer("funded")? == 1))
    };
    let tasks: Result<Vec<_>, Unreadable> = tasks.iter().map(one).collect();
    let campaign = shown(campaign, language)?;
    Ok(Answer::json(status, &CampaignWithTasks { campaign, tasks: tasks? }))
}

fn shown(row: &Row, language: Language) -> Result<OwnCampaign, Unreadable> {
    Ok(OwnCampaign {
        id: row.integer("id")?.to_string(),
        name: row.text("name")?.to_owned(),
        status: row.text("status")?.to_owned(),
        revision: row.integer("revision")?,
        created_at: rfc3339(row.integer("created_at")?),
        balance: row.amount("free_micros")?.into(),
        daily_budget: row.optional_integer("daily_micros")?.map(api::Money::signed),
        tasks_count: row.integer("tasks")?,
        decision: decision(row, language)?,
    })
}

fn decision(row: &Row, language: Language) -> Result<Option<Decision>, Unreadable> {
    let Some(decision) = row.optional_text("decision")? else { return Ok(None) };
    let reason = row.optional_text("reason")?.and_then(Reason::parse);
    let because =
        |reason: Reason| api::Reason { code: reason.name(), title: words(reason, language) };
    Ok(Some(Decision {
        decision: decision.to_owned(),
        reason: reason.map(because),
        note: row.text("note")?.to_owned(),
        at: rfc3339(row.integer("decided_at")?),
    }))
}

/// Why a moderator said no, in a sentence.
#[must_use]
pub fn words(reason: Reason, language: Language) -> String {
    text(language, &format!("campaign-{}", reason.name().replace('_', "-")), &[])
}
