//! `GET` and `POST /api/tasks/{id}/appeal`, `GET /api/appeals`: why something was turned down or
//! taken back, and somebody asks a person to look again.

use crate::app::caller::Caller;
use crate::app::earner::ledger::cursor;
use crate::app::error::Error;
use crate::app::world::World;
use crate::domain::appeal::Verdict;
use crate::domain::id::TaskId;
use crate::domain::language::Language;
use crate::domain::limits::{APPEAL_CHARS_MAX, APPEALS_DAILY_MAX, APPEALS_PAGE};
use crate::domain::refusal::Refusal;
use crate::domain::vesting;
use crate::store::appeals;
use crate::store::row::{Row, Unreadable};
use crate::wire::answer::Answer;
use crate::wire::api::Reason;
use crate::wire::appeal::{Appeal, Appeals, Case, OneAppeal};
use crate::wire::http::Request;
use crate::wire::texts::text;
use crate::wire::timestamp::rfc3339;

/// Once for each claim. The same words again are the same appeal.
///
/// # Errors
/// `AppealTextMalformed`, `AppealMade`, `NothingToAppeal`, `TooManyRequests`, or a fault.
pub async fn ask<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
    task: &str,
) -> Result<Answer, Error> {
    let task = TaskId::parse(task).ok_or(Refusal::TaskNotFound)?;
    let words = &*appeal_words(request)?;
    let now = world.now();
    let rows = world
        .batch(vec![
            appeals::ask(caller.user, task, words, caller.epoch, now),
            appeals::last(caller.user, task, caller.language, now),
        ])
        .await?;
    let row = rows.last().and_then(|rows| rows.first()).ok_or(Refusal::NothingToAppeal)?;
    let said = row.optional_text("words")?;
    if said == Some(words) {
        return Ok(Answer::json(201, &OneAppeal { appeal: shown(row, caller.language)? }));
    }
    Err(match said {
        Some(_) => Refusal::AppealMade,
        None if row.integer("asked_today")? >= APPEALS_DAILY_MAX => {
            Refusal::TooManyRequests { retry_after_seconds: 3_600 }
        }
        None => Refusal::NothingToAppeal,
    }
    .into())
}

/// About the newest claim for a task of which there is something to say.
///
/// # Errors
/// `TaskNotFound` for what is no id, or a fault.
pub async fn case<W: World>(world: &W, caller: &Caller, task: &str) -> Result<Answer, Error> {
    let task = TaskId::parse(task).ok_or(Refusal::TaskNotFound)?;
    let rows = world.query(appeals::case(caller.user, task, caller.language)).await?;
    let Some(row) = rows.first() else {
        return Ok(Answer::json(200, &Case { about: None, reason: None, appeal: None }));
    };
    let taken_back = row.optional_text("taken_back")?.and_then(vesting::Reason::parse);
    let refusal = row.optional_text("refusal")?.and_then(Refusal::from_code);
    let about = match (taken_back, refusal) {
        (Some(_), _) => Some("clawback"),
        (None, Some(_)) => Some("rejection"),
        (None, None) => None,
    };
    let reason = taken_back
        .map(|reason| Reason { code: reason.name(), title: clawed(reason, caller.language) })
        .or(refusal.map(|refusal| Reason::new(refusal, caller.language)));
    let asked = row.optional_integer("id")?.is_some();
    let appeal = asked.then(|| shown(row, caller.language)).transpose()?;
    Ok(Answer::json(200, &Case { about, reason, appeal }))
}

/// What somebody writes in an appeal.
///
/// # Errors
/// `UnsupportedMediaType`, `MalformedJson` or `AppealTextMalformed`.
pub fn appeal_words(request: &Request) -> Result<String, Refusal> {
    let [words] = request.fields(["text"])?;
    let words = words.as_str().ok_or(Refusal::MalformedJson)?.trim();
    let control = |char: char| char.is_control() && char != '\n';
    if words.is_empty() || words.chars().count() > APPEAL_CHARS_MAX || words.chars().any(control) {
        return Err(Refusal::AppealTextMalformed);
    }
    Ok(words.to_owned())
}

/// The caller's own, newest first, page by page.
///
/// # Errors
/// `CursorMalformed` or a fault.
pub async fn list<W: World>(
    world: &W,
    caller: &Caller,
    request: &Request,
) -> Result<Answer, Error> {
    let rows = world.query(appeals::list(caller.user, caller.language, cursor(request)?)).await?;
    let full = i64::try_from(rows.len()).is_ok_and(|length| length == APPEALS_PAGE);
    let shown: Result<Vec<_>, Unreadable> =
        rows.iter().map(|row| shown(row, caller.language)).collect();
    let appeals = shown?;
    let next = appeals.last().filter(|_| full).map(|last| last.id.clone());
    Ok(Answer::json(200, &Appeals { appeals, next }))
}

fn shown(row: &Row, language: Language) -> Result<Appeal, Unreadable> {
    let verdict = row.optional_text("answer")?.and_then(Verdict::parse);
    Ok(Appeal {
        id: row.integer("id")?.to_string(),
        task_id: row.integer("task_id")?.to_string(),
        title: row.text("title")?.to_owned(),
        about: row.text("about")?.to_owned(),
        text: row.text("words")?.to_owned(),
        status: row.text("status")?.to_owned(),
        answer: verdict
            .map(|verdict| Reason { code: verdict.name(), title: words(verdict, language) }),
        note: row.text("note")?.to_owned(),
        asked_at: rfc3339(row.integer("asked_at")?),
    })
}

/// What a moderator answered, in a sentence.
#[must_use]
pub fn words(verdict: Verdict, language: Language) -> String {
    text(language, &format!("appeal-{}", verdict.name().replace('_', "-")), &[])
}

/// Why a reward was taken back, in a sentence.
#[must_use]
pub fn clawed(reason: vesting::Reason, language: Language) -> String {
    text(language, &format!("clawback-{}", reason.name()), &[])
}
