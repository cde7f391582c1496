//! Tasks as an earner meets them: the offer, its text, and what they did about it.

use crate::domain::check_in::{LastCheckIn, Streak};
use crate::domain::claim::{Asker, Claim, Status, Wallet};
use crate::domain::id::{CampaignId, TaskId, UserId};
use crate::domain::language::Language;
use crate::domain::limits::{TASKS_LOOKED_MAX, TASKS_PAGE};
use crate::domain::refusal::Refusal;
use crate::domain::task::{Audience, Person, Rules, Task};
use crate::store::Statement;
use crate::store::row::{Row, Unreadable};

/// A task with its text and this earner's claim in the present period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub task: Task,
    /// The period that a claim made now is for.
    pub period: String,
    pub title: String,
    pub body: String,
    pub picture: Option<String>,
    pub asker: Asker,
    pub claim: Option<Claim>,
    /// Of somebody who has checked in for this task before.
    pub streak: Option<Streak>,
}

/// What an offer is read from: `?1` the user, `?2` the language, `?3` the time, and the tasks `t`
/// with their `period`, a check-in's by `$offset` or where the earner was last.
macro_rules! offers {
    ($offset:literal, $tasks:literal, $which:literal) => {
        concat!(
            "select t.id, t.campaign_id, t.rules, t.reward_micros, t.status, t.starts_at,
               t.ends_at, t.audience, t.picture, t.period,
               coalesce(x.title, e.title, '') as title, coalesce(x.body, e.body, '') as body,
               coalesce(u.language, ?2) as language, u.country, coalesce(u.premium, 0) as premium,
               coalesce(u.trust, 50) as trust,
               iif(t.requires = '[]', null, (select value from json_each(t.requires)
                 where not exists (select 1 from claims where user_id = ?1
                   and task_id = value and status = 'paid') limit 1)) as first_id,
               iif(t.kind = 'invite', (select count(*) from (select 1 from referrals
                 where inviter_id = ?1 and status = 'paid' limit 100)), 0) as friends,
               iif(t.kind in ('wallet', 'hold', 'send'), (
                 select iif(w.kind = 'unlinked', 'none', iif(exists (
                   select 1 from wallet_changes where address = w.address and user_id <> ?1),
                   'shared', 'own'))
                 from wallet_changes w where w.user_id = ?1 order by w.id desc limit 1), null)
                 as wallet,
               s.day as last_day, s.streak, s.frozen, date(t.period, '-1 day') as yesterday,
               date(t.period, '-2 days') as before_yesterday,
               c.status as claim_status, c.amount_micros, c.started_at, c.attempts, c.refusal,
               (select max(due_at) from vestings where user_id = c.user_id
                and task_id = c.task_id and period = c.period and status = 'waiting') as free_at
             from (select *, case iif(kind = 'check_in', kind, repeat)
                 when 'check_in' then date(?3 + 60 * coalesce(",
            $offset,
            "(select utc_offset_minutes from users where id = ?1), 0), 'unixepoch')
                 when 'daily' then date(?3, 'unixepoch')
                 when 'weekly' then 'week-' || date(?3, 'unixepoch', 'weekday 0', '-6 days')
                 else 'once' end as period from tasks ",
            $tasks,
            ") t
             left join users u on u.id = ?1
             left join task_texts x on x.task_id = t.id and x.language = ?2
             left join task_texts e on e.task_id = t.id and e.language = 'en'
             left join check_ins s on s.user_id = ?1 and s.task_id = t.id
             left join claims c on c.user_id = ?1 and c.task_id = t.id and c.period = t.period
             ",
            $which
        )
    };
}

/// The tasks that run now, are for this earner and are not full, oldest first; and what they have
/// begun or done of them.
#[must_use]
pub fn running(user: UserId, language: Language, now: i64) -> Statement {
    Statement::new(
        offers!(
            "",
            "where status = 'running' and funded = 1
               and starts_at <= ?3 and ends_at > ?3 order by id limit ?5",
            "where c.status is not null or (
               (t.audience = '{}' or (
                 coalesce(json_extract(t.audience, '$.trust_min'), 0) <= coalesce(u.trust, 50)
                 and coalesce(json_extract(t.audience, '$.premium'), u.premium, 0)
                   = coalesce(u.premium, 0)
                 and (coalesce(json_array_length(t.audience, '$.languages'), 0) = 0
                   or coalesce(u.language, ?2)
                     in (select value from json_each(t.audience, '$.languages')))
                 and (coalesce(json_array_length(t.audience, '$.countries'), 0) = 0
                   or u.country in (select value from json_each(t.audience, '$.countries')))))
               and (t.cap is null or not exists (select 1 from task_counts
                 where task_id = t.id and day = 0 and taken >= t.cap))
               and (t.cap_daily is null or not exists (select 1 from task_counts
                 where task_id = t.id and day = cast(?3 as integer) / 86400
                 and taken >= t.cap_daily)))
             order by t.id limit ?4"
        ),
        [
            user.get().into(),
            language.tag().into(),
            now.into(),
            TASKS_PAGE.into(),
            TASKS_LOOKED_MAX.into(),
        ],
    )
}

/// `id` of the first task of a campaign that runs now.
#[must_use]
pub fn first_of_campaign(campaign: CampaignId, now: i64) -> Statement {
    Statement::new(
        "select id from tasks where campaign_id = ?1 and status = 'running'
         and starts_at <= ?2 and ends_at > ?2 order by id limit 1",
        [campaign.get().into(), now.into()],
    )
}

/// One task, running or not, with the claim of the period that is now.
#[must_use]
///
/// `utc_offset_minutes` is where the earner is now, if they said so.
pub fn by_id(
    task: TaskId,
    user: UserId,
    language: Language,
    utc_offset_minutes: Option<i64>,
    now: i64,
) -> Statement {
    Statement::new(
        offers!(
            "?5, ",
            "where id = ?4 and (status not in ('draft', 'review')
               or campaign_id in (select id from campaigns where owner_id = ?1)
               or exists (select 1 from claims where user_id = ?1 and task_id = ?4))",
            ""
        ),
        [
            user.get().into(),
            language.tag().into(),
            now.into(),
            task.get().into(),
            utc_offset_minutes.into(),
        ],
    )
}

/// A sponsor's misconfigured task stops; nobody's claim is held against them.
#[must_use]
pub fn pause(task: TaskId) -> Statement {
    Statement::new(
        "update tasks set status = 'paused' where id = ?1 and status = 'running'",
        [task.get().into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(row: &Row) -> Result<Offer, Unreadable> {
    let rules = Rules::parse(row.text("rules")?).map_err(|_| Unreadable("rules"))?;
    let audience = Audience::parse(row.text("audience")?).map_err(|_| Unreadable("audience"))?;
    let task = Task {
        id: row.id("id", TaskId::new)?,
        campaign: row.id("campaign_id", CampaignId::new)?,
        reward: row.amount("reward_micros")?,
        rules,
        audience,
        running: row.text("status")? == "running",
        starts_at: row.integer("starts_at")?,
        ends_at: row.integer("ends_at")?,
    };
    Ok(Offer {
        task,
        period: row.text("period")?.to_owned(),
        title: row.text("title")?.to_owned(),
        body: row.text("body")?.to_owned(),
        picture: row.optional_text("picture")?.map(str::to_owned),
        asker: asker(row)?,
        claim: claim(row)?,
        streak: streak(row)?,
    })
}

fn asker(row: &Row) -> Result<Asker, Unreadable> {
    let person = Person {
        language: Language::from_tag(row.text("language")?),
        country: row.optional_text("country")?.map(str::to_owned),
        premium: row.integer("premium")? == 1,
        trust: row.integer("trust")?,
    };
    let first = row.optional_integer("first_id")?.and_then(TaskId::new);
    let wallet = match row.optional_text("wallet")? {
        Some("own") => Wallet::Own,
        Some("shared") => Wallet::Shared,
        _ => Wallet::None,
    };
    Ok(Asker { person, first, friends: row.integer("friends")?, wallet })
}

fn claim(row: &Row) -> Result<Option<Claim>, Unreadable> {
    let Some(status) = row.optional_text("claim_status")? else { return Ok(None) };
    Ok(Some(Claim {
        status: Status::parse(status).ok_or(Unreadable("claim_status"))?,
        amount: row.amount("amount_micros")?,
        started_at: row.integer("started_at")?,
        attempts: row.integer("attempts")?,
        refusal: row.optional_text("refusal")?.and_then(Refusal::from_code),
        free_at: row.optional_integer("free_at")?,
    }))
}

fn streak(row: &Row) -> Result<Option<Streak>, Unreadable> {
    let Some(day) = row.optional_text("last_day")? else { return Ok(None) };
    let last =
        LastCheckIn { day, streak: row.integer("streak")?, frozen: row.integer("frozen")? == 1 };
    let (yesterday, before) = (row.text("yesterday")?, row.text("before_yesterday")?);
    Ok(Some(last.seen_on(row.text("period")?, yesterday, before)))
}
