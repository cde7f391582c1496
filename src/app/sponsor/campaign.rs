//! `POST /api/campaigns` and `PATCH /api/campaigns/{id}`: a sponsor writes a campaign and takes its
//! steps.

use sha2::{Digest, Sha256};

use crate::app::caller::Caller;
use crate::app::earner::session::join;
use crate::app::error::Error;
use crate::app::sponsor::campaigns::answer;
use crate::app::world::World;
use crate::domain::campaign::{self, Status, Wanted};
use crate::domain::id::CampaignId;
use crate::domain::refusal::Refusal;
use crate::store::row::{Row, Unreadable};
use crate::store::{Statement, campaign_tasks, campaigns};
use crate::wire::answer::Answer;
use crate::wire::campaign::CampaignInput;
use crate::wire::http::Request;

/// A draft with its tasks. The same key gets the same campaign again, whatever it is by then.
///
/// # Errors
/// The refusals of the key, the name and the tasks, `TooManyRequests`, `Banned`, or a fault.
pub async fn create<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let now = world.now();
    let key = request.idempotency_key()?;
    let input = CampaignInput::read(request, caller.network, now)?;
    let (Some(name), Some(tasks), None) = (&input.name, &input.tasks, &input.status) else {
        return Err(Refusal::MalformedJson.into());
    };
    campaign::check_name(name)?;
    campaign::check(tasks, now)?;
    if tasks.iter().any(|task| task.id.is_some()) {
        return Err(Refusal::CampaignTaskUnknown.into());
    }
    // The body itself, since what is missing in it depends on when it was sent.
    let hash = hex::encode(Sha256::digest(request.bytes()));
    let mut statements = join(world, caller)?;
    statements.push(campaigns::create(caller.user, key, &hash, name, caller.epoch, now));
    statements.push(campaigns::created_with(caller.user, key));
    let rows = world.batch(statements).await?;
    let row = rows.last().and_then(|rows| rows.first());
    let row = row.ok_or(Refusal::TooManyRequests { retry_after_seconds: 3_600 })?;
    if row.text("create_hash")? != hash {
        return Err(Refusal::IdempotencyMismatch.into());
    }
    let id = row.id("id", CampaignId::new)?;
    // Whoever lost the answer between the two finds the campaign without its tasks.
    let mut statements = Vec::new();
    if row.integer("has_tasks")? == 0 {
        statements.extend(campaign_tasks::write(id, tasks));
        statements.extend(input.daily_budget.map(|daily| campaigns::pace(id, daily)));
    }
    statements.push(campaigns::of_owner(id, caller.user));
    statements.push(campaign_tasks::of(id));
    answer(201, &world.batch(statements).await?, caller.language)
}

/// Changes what is named, then takes the step that is named. What earners rely on goes to a
/// moderator again before it is offered.
///
/// # Errors
/// `CampaignNotFound` (also when it is somebody else's), `CampaignClosed`, `CampaignInReview`,
/// `CampaignStepImpossible`, `CampaignStopped`, `CampaignChanged`, `CampaignTaskUnknown`, the
/// refusals of the name and the tasks, `SignedOut`, or a fault.
pub async fn change<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    let id = CampaignId::parse(id).ok_or(Refusal::CampaignNotFound)?;
    let input = CampaignInput::read(request, caller.network, world.now())?;
    let rows =
        world.batch(vec![campaigns::of_owner(id, caller.user), campaign_tasks::of(id)]).await?;
    let [campaign, tasks] = rows.as_slice() else { return Err(Refusal::CampaignNotFound.into()) };
    let now = read(campaign.first().ok_or(Refusal::CampaignNotFound)?, tasks, caller)?;
    let (mut statements, status) = plan(id, &now, &input, world.now())?;
    statements.push(campaigns::of_owner(id, caller.user));
    statements.push(campaign_tasks::of(id));
    let rows = world.batch(statements).await?;
    let [.., campaign, _] = rows.as_slice() else { return Err(Refusal::CampaignNotFound.into()) };
    let became = campaign.first().ok_or(Refusal::CampaignNotFound)?.text("status")?;
    // Somebody took another step between the read and the write.
    if became != status.name() {
        return Err(Refusal::CampaignChanged.into());
    }
    answer(200, &rows, caller.language)
}

struct Now {
    status: Status,
    tasks: Vec<Wanted>,
}

fn read(campaign: &Row, tasks: &[Row], caller: &Caller) -> Result<Now, Error> {
    if caller.epoch.is_some_and(|epoch| campaign.integer("session_epoch") != Ok(epoch)) {
        return Err(Refusal::SignedOut.into());
    }
    let status = Status::parse(campaign.text("status")?).ok_or(Unreadable("status"))?;
    let tasks: Result<Vec<_>, _> = tasks.iter().map(campaign_tasks::read).collect();
    Ok(Now { status, tasks: tasks? })
}

/// The writes, and the status that they lead to.
fn plan(
    id: CampaignId,
    now: &Now,
    input: &CampaignInput,
    at: i64,
) -> Result<(Vec<Statement>, Status), Error> {
    let asked = input.status.as_deref().map(|to| Status::parse(to).ok_or(Refusal::BadRequest));
    let asked = asked.transpose()?.unwrap_or(now.status);
    campaign::step(now.status, asked)?;
    let mut statements = Vec::new();
    if let Some(name) = &input.name {
        campaign::check_name(name)?;
        statements.push(campaigns::rename(id, name));
    }
    statements.extend(input.daily_budget.map(|daily| campaigns::pace(id, daily)));
    let Some(tasks) = &input.tasks else {
        statements.push(campaigns::step(id, now.status, asked, at));
        return Ok((statements, asked));
    };
    campaign::check(tasks, at)?;
    let known = |task: &Wanted| {
        let kind = |known: &&Wanted| known.id == task.id && known.rules.kind() == task.rules.kind();
        task.id.is_none() || now.tasks.iter().any(|known| kind(&known))
    };
    if !tasks.iter().all(known) {
        return Err(Refusal::CampaignTaskUnknown.into());
    }
    if now.status == Status::Review {
        return Err(Refusal::CampaignInReview.into());
    }
    if now.status != Status::Draft && !campaign::needs_another_look(&now.tasks, tasks) {
        statements.push(campaign_tasks::adjust(id, tasks));
        statements.push(campaigns::step(id, now.status, asked, at));
        return Ok((statements, asked));
    }
    statements.push(campaigns::step(id, now.status, Status::Draft, at));
    statements.extend(campaign_tasks::write(id, tasks));
    // A draft stays one unless its sponsor hands it in; what ran goes to a moderator by itself.
    let last = match (now.status, asked) {
        (Status::Draft, asked) => asked,
        (_, Status::Draft) => Status::Draft,
        _ => Status::Review,
    };
    statements.push(campaigns::step(id, Status::Draft, last, at));
    Ok((statements, last))
}
