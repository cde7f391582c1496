//! The JSON of our own API about campaigns as their sponsors write and see them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::domain::amount::Amount;
use crate::domain::campaign::{Text, Wanted};
use crate::domain::id::TaskId;
use crate::domain::language::Language;
use crate::domain::limits::TASK_RUNS_SECONDS;
use crate::domain::network::{Address, Network};
use crate::domain::refusal::Refusal;
use crate::domain::task::{Audience, Plan, Repeat, Rules};
use crate::wire::api::{Money, Reason};
use crate::wire::http::Request;
use crate::wire::task::Task;
use crate::wire::timestamp::{parse_rfc3339, rfc3339};

/// The body of `POST /api/campaigns` and `PATCH /api/campaigns/{id}`; what is missing stays.
pub struct CampaignInput {
    pub name: Option<String>,
    pub tasks: Option<Vec<Wanted>>,
    pub status: Option<String>,
    /// Nothing of a day's budget is no limit.
    pub daily_budget: Option<Amount>,
}

impl CampaignInput {
    /// # Errors
    /// `UnsupportedMediaType`, `MalformedJson`, or what a task's field says is wrong with it.
    pub fn read(request: &Request, network: Network, now: i64) -> Result<Self, Refusal> {
        let [name, tasks, status, daily_budget] =
            request.fields(["name", "tasks", "status", "daily_budget"])?;
        let budget = |text: String| Amount::parse_usd(&text).ok_or(Refusal::AmountMalformed);
        let tasks: Option<Vec<TaskInput>> =
            serde_json::from_value(tasks).map_err(|_| Refusal::MalformedJson)?;
        let wanted = |task: TaskInput| task.wanted(network, now);
        let tasks = tasks.map(|tasks| tasks.into_iter().map(wanted).collect());
        Ok(Self {
            name: optional_text(name)?,
            tasks: tasks.transpose()?,
            status: optional_text(status)?,
            daily_budget: optional_text(daily_budget)?.map(budget).transpose()?,
        })
    }
}

fn optional_text(value: Value) -> Result<Option<String>, Refusal> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        _ => Err(Refusal::MalformedJson),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TaskInput {
    id: Option<String>,
    rules: Value,
    /// Decimal dollars.
    reward: String,
    repeat: Option<String>,
    cap: Option<i64>,
    cap_daily: Option<i64>,
    audience: Option<Audience>,
    plan: Option<Value>,
    starts_at: Option<String>,
    ends_at: Option<String>,
    texts: BTreeMap<String, TextInput>,
    picture: Option<String>,
    after_previous: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextInput {
    title: String,
    text: String,
}

impl TaskInput {
    fn wanted(mut self, network: Network, now: i64) -> Result<Wanted, Refusal> {
        raw_addresses(&mut self.rules, network)?;
        let time = |text: &Option<String>, otherwise: i64| match text {
            Some(text) => parse_rfc3339(text).ok_or(Refusal::TaskTimeMalformed),
            None => Ok(otherwise),
        };
        let id = self.id.as_deref().map(|id| TaskId::parse(id).ok_or(Refusal::CampaignTaskUnknown));
        let repeat = self.repeat.as_deref().unwrap_or(Repeat::Once.name());
        let plan = self.plan.map(|plan| Plan::parse(&plan.to_string()));
        Ok(Wanted {
            id: id.transpose()?,
            rules: Rules::parse(&self.rules.to_string())?,
            reward: Amount::parse_usd(&self.reward).ok_or(Refusal::AmountMalformed)?,
            repeat: Repeat::parse(repeat).ok_or(Refusal::TaskRulesMalformed)?,
            cap: self.cap,
            cap_daily: self.cap_daily,
            audience: self.audience.unwrap_or_default(),
            plan: plan.transpose()?.unwrap_or_else(Plan::at_once),
            starts_at: time(&self.starts_at, now)?,
            ends_at: time(&self.ends_at, now.saturating_add(TASK_RUNS_SECONDS))?,
            texts: texts(self.texts)?,
            picture: self.picture,
            after_previous: self.after_previous.unwrap_or_default(),
        })
    }
}

/// Sponsors paste addresses as wallets show them; rules keep the one form that we compare.
fn raw_addresses(rules: &mut Value, network: Network) -> Result<(), Refusal> {
    for name in ["address", "jetton"] {
        if let Some(Value::String(text)) = rules.get_mut(name) {
            *text = Address::parse(text, network)?.raw();
        }
    }
    Ok(())
}

fn texts(mut given: BTreeMap<String, TextInput>) -> Result<Vec<Text>, Refusal> {
    let mut texts = Vec::new();
    for language in Language::ALL {
        if let Some(TextInput { title, text }) = given.remove(language.tag()) {
            texts.push(Text { language: *language, title, body: text });
        }
    }
    if given.is_empty() { Ok(texts) } else { Err(Refusal::TaskTextMalformed) }
}

/// What a moderator said last.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Decision {
    /// `approve`, `reject` or `pause`.
    pub decision: String,
    pub reason: Option<Reason>,
    pub note: String,
    pub at: String,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct OwnCampaign {
    pub id: String,
    pub name: String,
    pub status: String,
    /// How often it was handed in.
    pub revision: i64,
    pub created_at: String,
    /// What it can still spend.
    pub balance: Money,
    /// What it may pay in rewards on a UTC day; null is no limit.
    pub daily_budget: Option<Money>,
    /// How many tasks it has.
    pub tasks_count: i64,
    pub decision: Option<Decision>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Campaigns {
    pub campaigns: Vec<OwnCampaign>,
    pub next: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct CampaignWithTasks {
    pub campaign: OwnCampaign,
    pub tasks: Vec<Value>,
}

/// What a task names to show it.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct SentPicture {
    pub picture: String,
}

/// What an earner would see.
#[derive(Serialize)]
#[cfg_attr(feature = "document", derive(schemars::JsonSchema))]
pub struct Preview {
    pub tasks: Vec<Task>,
}

/// A task as its sponsor wrote it, in the shape in which it is written.
#[must_use]
pub fn written(task: &Wanted, status: &str, funded: bool) -> Value {
    let texts: Map<String, Value> = task
        .texts
        .iter()
        .map(|text| {
            (text.language.tag().to_owned(), json!({ "title": text.title, "text": text.body }))
        })
        .collect();
    json!({
        "id": task.id.map(|id| id.to_string()),
        "rules": task.rules,
        "reward": Money::from(task.reward),
        "repeat": task.repeat.name(),
        "cap": task.cap,
        "cap_daily": task.cap_daily,
        "audience": task.audience,
        "plan": serde_json::from_str::<Value>(&task.plan.to_json()).unwrap_or_default(),
        "starts_at": rfc3339(task.starts_at),
        "ends_at": rfc3339(task.ends_at),
        "status": status,
        "funded": funded,
        "texts": texts,
        "picture": task.picture,
        "after_previous": task.after_previous,
    })
}
