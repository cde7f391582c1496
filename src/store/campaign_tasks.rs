//! The tasks of a campaign as its sponsor writes and reads them.

use serde_json::{Map, Value as Json, json};

use crate::domain::campaign::{Text, Wanted};
use crate::domain::id::{CampaignId, TaskId};
use crate::domain::language::Language;
use crate::domain::limits::CAMPAIGN_TASKS_MAX;
use crate::domain::task::{Plan, Repeat, Rules};
use crate::store::row::{Row, Unreadable};
use crate::store::{Statement, Value};

/// Writes the tasks of a draft, all of them: those that are known change, those that are new are
/// added, and those that are missing are closed. Breaks `campaign_changed`.
#[must_use]
pub fn write(campaign: CampaignId, tasks: &[Wanted]) -> [Statement; 6] {
    let key: [Value; 2] = [campaign.get().into(), list(tasks).into()];
    [
        Statement::new(
            "update tasks set status = 'closed' where campaign_id = ?1 and status <> 'closed'
             and id not in (select json_extract(value, '$.id') from json_each(?2)
               where json_extract(value, '$.id') is not null)",
            key.clone(),
        ),
        change(&key),
        Statement::new(
            "insert into tasks (campaign_id, kind, rules, reward_micros, repeat, cap, cap_daily,
               audience, plan, starts_at, ends_at, picture, place, status)
             select c.id, json_extract(j.value, '$.kind'), json_extract(j.value, '$.rules'),
               json_extract(j.value, '$.reward'), json_extract(j.value, '$.repeat'),
               json_extract(j.value, '$.cap'), json_extract(j.value, '$.cap_daily'),
               json_extract(j.value, '$.audience'), json_extract(j.value, '$.plan'),
               json_extract(j.value, '$.starts_at'), json_extract(j.value, '$.ends_at'),
               json_extract(j.value, '$.picture'), j.key + 1, c.status
             from campaigns c join json_each(?2) j
             where c.id = ?1 and json_extract(j.value, '$.id') is null",
            key.clone(),
        ),
        Statement::new(
            "update tasks set requires = n.requires from (
               select t.id, iif(json_extract(j.value, '$.after_previous'),
                 json_array((select p.id from tasks p where p.campaign_id = ?1
                   and p.place = t.place - 1 and p.status <> 'closed')), '[]') as requires
               from json_each(?2) j join tasks t
                 on t.campaign_id = ?1 and t.place = j.key + 1 and t.status <> 'closed') n
             where tasks.id = n.id and tasks.requires <> n.requires",
            key.clone(),
        ),
        Statement::new(
            "delete from task_texts where task_id in (
               select id from tasks where campaign_id = ?1 and status <> 'closed')
             and not exists (select 1 from tasks t
               join json_each(?2) j on j.key = t.place - 1
               join json_each(j.value, '$.texts') x
                 on json_extract(x.value, '$[0]') = task_texts.language
               where t.id = task_texts.task_id)",
            key.clone(),
        ),
        Statement::new(
            "insert into task_texts (task_id, language, title, body)
             select t.id, json_extract(x.value, '$[0]'), json_extract(x.value, '$[1]'),
               json_extract(x.value, '$[2]')
             from json_each(?2) j
             join tasks t on t.campaign_id = ?1 and t.place = j.key + 1 and t.status <> 'closed'
             join json_each(j.value, '$.texts') x where true
             on conflict (task_id, language) do update
               set title = excluded.title, body = excluded.body
               where title <> excluded.title or body <> excluded.body",
            key,
        ),
    ]
}

/// Changes what needs no second look of tasks that may be running. Breaks `campaign_changed` when
/// they are other tasks by now.
#[must_use]
pub fn adjust(campaign: CampaignId, tasks: &[Wanted]) -> Statement {
    change(&[campaign.get().into(), list(tasks).into()])
}

fn change(key: &[Value; 2]) -> Statement {
    Statement::new(
        "update tasks set (kind, rules, reward_micros, repeat, cap, cap_daily, audience, plan,
             starts_at, ends_at, picture, place) = (
           select json_extract(value, '$.kind'), json_extract(value, '$.rules'),
             json_extract(value, '$.reward'), json_extract(value, '$.repeat'),
             json_extract(value, '$.cap'), json_extract(value, '$.cap_daily'),
             json_extract(value, '$.audience'), json_extract(value, '$.plan'),
             json_extract(value, '$.starts_at'), json_extract(value, '$.ends_at'),
             json_extract(value, '$.picture'), key + 1
           from json_each(?2) where json_extract(value, '$.id') = tasks.id)
         where campaign_id = ?1 and status <> 'closed' and id in (
           select json_extract(value, '$.id') from json_each(?2))",
        key.clone(),
    )
}

fn list(tasks: &[Wanted]) -> String {
    let one = |task: &Wanted| {
        let texts: Vec<_> = task
            .texts
            .iter()
            .map(|text| json!([text.language.tag(), text.title, text.body]))
            .collect();
        json!({
            "id": task.id.map(TaskId::get),
            "kind": task.rules.kind(),
            "rules": serde_json::to_string(&task.rules).unwrap_or_default(),
            "reward": task.reward.micros(),
            "repeat": task.repeat.name(),
            "cap": task.cap,
            "cap_daily": task.cap_daily,
            "audience": serde_json::to_string(&task.audience).unwrap_or_default(),
            "plan": task.plan.to_json(),
            "starts_at": task.starts_at,
            "ends_at": task.ends_at,
            "texts": texts,
            "picture": task.picture,
            "after_previous": task.after_previous,
        })
    };
    Json::Array(tasks.iter().map(one).collect()).to_string()
}

/// The tasks that are not closed, or all of the last ones of a campaign that is.
#[must_use]
pub fn of(campaign: CampaignId) -> Statement {
    let limit = i64::try_from(CAMPAIGN_TASKS_MAX).unwrap_or(i64::MAX);
    Statement::new(
        "select t.id, t.rules, t.reward_micros, t.repeat, t.cap, t.cap_daily, t.audience, t.plan,
           t.starts_at, t.ends_at, t.status, t.funded, t.picture,
           t.requires <> '[]' as after_previous, (
             select json_group_object(x.language, json_array(x.title, x.body))
             from task_texts x where x.task_id = t.id) as texts
         from tasks t join campaigns c on c.id = t.campaign_id
         where t.campaign_id = ?1 and (t.status <> 'closed' or c.status = 'closed')
         order by t.place, t.id limit ?2",
        [campaign.get().into(), limit.into()],
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(row: &Row) -> Result<Wanted, Unreadable> {
    Ok(Wanted {
        id: Some(row.id("id", TaskId::new)?),
        rules: Rules::parse(row.text("rules")?).map_err(|_| Unreadable("rules"))?,
        reward: row.amount("reward_micros")?,
        repeat: Repeat::parse(row.text("repeat")?).ok_or(Unreadable("repeat"))?,
        cap: row.optional_integer("cap")?,
        cap_daily: row.optional_integer("cap_daily")?,
        audience: serde_json::from_str(row.text("audience")?)
            .map_err(|_| Unreadable("audience"))?,
        plan: Plan::parse(row.text("plan")?).map_err(|_| Unreadable("plan"))?,
        starts_at: row.integer("starts_at")?,
        ends_at: row.integer("ends_at")?,
        texts: texts(row.text("texts")?)?,
        picture: row.optional_text("picture")?.map(str::to_owned),
        after_previous: row.integer("after_previous")? == 1,
    })
}

/// `{"en": [title, body], …}`, in the order of our languages.
fn texts(json: &str) -> Result<Vec<Text>, Unreadable> {
    let found: Map<String, Json> = serde_json::from_str(json).map_err(|_| Unreadable("texts"))?;
    let one = |language: &Language| {
        let text = found.get(language.tag())?;
        let part = |index: usize| text.get(index).and_then(Json::as_str).map(str::to_owned);
        Some(Text { language: *language, title: part(0)?, body: part(1)? })
    };
    Ok(Language::ALL.iter().filter_map(one).collect())
}
