//! Results of tasks by day: what is counted outside of the ledger, and what a sponsor reads.

use crate::domain::id::{CampaignId, TaskId, UserId};
use crate::domain::limits::{
    DAY_SECONDS, RESULTS_DAYS_PAGE, RESULTS_LAG_SECONDS, RESULTS_ROWS_MAX, SEEN_SAMPLE,
};
use crate::store::{Statement, Value};

/// Counts the next claims that were started, up to the second before there would be too many.
#[must_use]
pub fn count_started(now: i64) -> [Statement; 2] {
    let until = now.saturating_sub(RESULTS_LAG_SECONDS);
    let key: [Value; 3] = [until.into(), RESULTS_ROWS_MAX.into(), DAY_SECONDS.into()];
    let [until, limit, _] = key.clone();
    [
        Statement::new(
            "insert into task_days (task_id, day, started)
             select c.task_id, c.started_at / cast(?3 as integer), count(*) from claims c
             where c.started_at > (select started_at from results_reading)
             and c.started_at <= min(cast(?1 as integer), coalesce((select started_at - 1
               from claims where started_at > (select started_at from results_reading)
               order by started_at limit 1 offset ?2), cast(?1 as integer)))
             group by 1, 2
             on conflict (task_id, day) do update set started = started + excluded.started",
            key,
        ),
        Statement::new(
            "update results_reading set started_at = max(started_at, min(cast(?1 as integer),
               coalesce((select c.started_at - 1 from claims c
                 where c.started_at > results_reading.started_at
                 order by c.started_at limit 1 offset ?2), cast(?1 as integer))))",
            [until, limit],
        ),
    ]
}

/// Somebody was shown these tasks, and stands for all who were.
#[must_use]
pub fn seen(tasks: &[i64], now: i64) -> Statement {
    let tasks = serde_json::to_string(tasks).unwrap_or_default();
    Statement::new(
        "insert into task_days (task_id, day, seen)
         select t.id, cast(?2 as integer) / cast(?3 as integer), ?4
         from json_each(?1) j join tasks t on t.id = j.value where true
         on conflict (task_id, day) do update set seen = seen + excluded.seen",
        [tasks.into(), now.into(), DAY_SECONDS.into(), SEEN_SAMPLE.into()],
    )
}

/// A check said no.
#[must_use]
pub fn rejected(task: TaskId, reason: &'static str, now: i64) -> Statement {
    Statement::new(
        "insert into task_rejections (task_id, day, reason, times)
         select id, cast(?3 as integer) / cast(?4 as integer), ?2, 1 from tasks where id = ?1
         on conflict (task_id, day, reason) do update set times = times + 1",
        [task.get().into(), reason.into(), now.into(), DAY_SECONDS.into()],
    )
}

/// `task_id, day, seen, started, completed, kept, reason, times` of an owner's campaign, a row for
/// each reason or one without, newest first: the days from `before_day` back, exclusive.
#[must_use]
pub fn of_campaign(campaign: CampaignId, owner: UserId, before_day: i64) -> Statement {
    Statement::new(
        "with days (task_id, day) as (
           select d.task_id, d.day from tasks t join task_days d on d.task_id = t.id
             and d.day < ?3 and d.day >= cast(?3 as integer) - ?4
           where t.campaign_id = (select id from campaigns where id = ?1 and owner_id = ?2)
           union select r.task_id, r.day from tasks t join task_rejections r on r.task_id = t.id
             and r.day < ?3 and r.day >= cast(?3 as integer) - ?4
           where t.campaign_id = (select id from campaigns where id = ?1 and owner_id = ?2))
         select n.task_id, n.day, coalesce(d.seen, 0) as seen, coalesce(d.started, 0) as started,
           coalesce(d.completed, 0) as completed, coalesce(d.kept, 0) as kept, r.reason, r.times
         from days n left join task_days d on d.task_id = n.task_id and d.day = n.day
         left join task_rejections r on r.task_id = n.task_id and r.day = n.day
         order by n.day desc, n.task_id, r.reason",
        [campaign.get().into(), owner.get().into(), before_day.into(), RESULTS_DAYS_PAGE.into()],
    )
}
