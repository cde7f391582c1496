//! Results by day: counted by cron and by a sample of lists, shown by
//! `GET /api/campaigns/{id}/results`.

use crate::app::caller::Caller;
use crate::app::error::{Error, Fault};
use crate::app::world::World;
use crate::domain::id::CampaignId;
use crate::domain::limits::{DAY_SECONDS, RESULTS_DAYS_PAGE, SEEN_SAMPLE};
use crate::domain::refusal::Refusal;
use crate::domain::vesting;
use crate::store::row::{Row, Unreadable};
use crate::store::{campaigns as rows_of, ledger, results};
use crate::wire::answer::Answer;
use crate::wire::api::Reason;
use crate::wire::http::Request;
use crate::wire::results::{Day, Rejected, Results};
use crate::wire::task::Task;
use crate::wire::texts::text;
use crate::wire::timestamp::{parse_rfc3339, rfc3339};

/// Cron.
///
/// # Errors
/// A fault of the database; the next minute goes on where this one stopped.
pub async fn count<W: World>(world: &W) -> Result<(), Fault> {
    let mut statements = Vec::from(results::count_started(world.now()));
    statements.extend(ledger::results::count());
    world.batch(statements).await?;
    Ok(())
}

/// One list in [`SEEN_SAMPLE`] is counted. It fails silently: it is an estimate.
pub async fn sample<W: World>(world: &W, shown: &[Task]) {
    let drawn = world.random::<1>().is_ok_and(|[byte]| i64::from(byte) % SEEN_SAMPLE == 0);
    let new = shown.iter().filter(|task| task.status == "open");
    let tasks: Vec<i64> = new.filter_map(|task| task.id.parse().ok()).collect();
    if drawn && !tasks.is_empty() {
        let counted = world.batch(vec![results::seen(&tasks, world.now())]).await;
        if let Err(error) = counted {
            world.report(&error.into());
        }
    }
}

/// A month of days, newest first. `?before=2027-01-15` goes on before that day.
///
/// # Errors
/// `CampaignNotFound` (also when it is somebody else's), `TimeMalformed`, or a fault.
pub async fn show<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
    id: &str,
) -> Result<Answer, Error> {
    let id = CampaignId::parse(id).ok_or(Refusal::CampaignNotFound)?;
    let before = match request.parameter("before") {
        None => (world.now() / DAY_SECONDS).saturating_add(1),
        Some(day) => {
            let midnight = parse_rfc3339(&format!("{day}T00:00:00Z"));
            midnight.ok_or(Refusal::TimeMalformed)? / DAY_SECONDS
        }
    };
    let rows = world
        .batch(vec![
            rows_of::of_owner(id, caller.user),
            results::of_campaign(id, caller.user, before),
        ])
        .await?;
    let [campaign, rows] = rows.as_slice() else { return Err(Refusal::CampaignNotFound.into()) };
    let campaign = campaign.first().ok_or(Refusal::CampaignNotFound)?;
    let mut days: Vec<Day> = Vec::new();
    for row in rows {
        let day = read(row)?;
        if days.last().is_none_or(|last| (&last.task_id, &last.day) != (&day.task_id, &day.day)) {
            days.push(day);
        }
        if let (Some(reason), Some(last)) = (row.optional_text("reason")?, days.last_mut()) {
            let count = row.integer("times")?;
            last.rejected.push(Rejected { reason: words(reason, caller), count });
        }
    }
    let oldest = before.saturating_sub(RESULTS_DAYS_PAGE);
    let began = campaign.integer("created_at")? / DAY_SECONDS;
    let next = (oldest > began).then(|| date(oldest));
    Ok(Answer::json(200, &Results { days, next }))
}

fn read(row: &Row) -> Result<Day, Unreadable> {
    Ok(Day {
        day: date(row.integer("day")?),
        task_id: row.integer("task_id")?.to_string(),
        seen: row.integer("seen")?,
        started: row.integer("started")?,
        completed: row.integer("completed")?,
        kept: row.integer("kept")?,
        rejected: Vec::new(),
    })
}

/// `2027-01-15`.
fn date(day: i64) -> String {
    rfc3339(day.saturating_mul(DAY_SECONDS)).chars().take(10).collect()
}

/// A check's no is a refusal; what was taken back has a reason of its own.
fn words(code: &str, caller: &Caller) -> Reason {
    let taken = vesting::Reason::parse(code);
    if let Some(reason) = taken {
        let title = text(caller.language, &format!("clawback-{}", reason.name()), &[]);
        return Reason { code: reason.name(), title };
    }
    Reason::new(Refusal::from_code(code).unwrap_or(Refusal::TaskCheckUnavailable), caller.language)
}
