//! Appeals: asking for another look, once, and what a moderator answers.

use crate::domain::appeal::Verdict;
use crate::domain::claim::Key;
use crate::domain::id::{AppealId, TaskId, UserId};
use crate::domain::language::Language;
use crate::domain::limits::{
    ADMIN_PAGE, APPEAL_CLAIMS_LOOKED_MAX, APPEALS_DAILY_MAX, APPEALS_PAGE, DAY_SECONDS, SWEEP_MAX,
};
use crate::store::row::{Row, Unreadable};
use crate::store::{Statement, Value};

/// The title of an appeal's task `a.task_id` in a language, or in English.
macro_rules! title {
    ($language:literal) => {
        concat!(
            "coalesce((select title from task_texts where task_id = a.task_id and language = ",
            $language,
            "), (select title from task_texts where task_id = a.task_id and language = 'en'), '')
             as title"
        )
    };
}

/// About the newest claim of that task that was turned down or taken back, unless it was asked
/// about before, the session has ended, or there were too many within a day.
#[must_use]
pub fn ask(user: UserId, task: TaskId, words: &str, epoch: Option<i64>, now: i64) -> Statement {
    Statement::new(
        "insert into appeals (user_id, task_id, period, about, words, asked_at)
         select c.user_id, c.task_id, c.period, iif(c.status = 'started', 'rejection', 'clawback'),
           ?3, ?4
         from claims c join users u on u.id = c.user_id
         where c.user_id = ?1 and c.task_id = ?2 and (?5 is null or u.session_epoch = ?5)
         and ((c.status = 'started' and c.refusal is not null) or exists (
           select 1 from vestings v where v.user_id = c.user_id and v.task_id = c.task_id
           and v.period = c.period and v.status = 'clawed_back'))
         and not exists (select 1 from appeals a where a.user_id = c.user_id
           and a.task_id = c.task_id and a.period = c.period)
         and ?6 > (select count(*) from (select asked_at from appeals where user_id = ?1
           order by id desc limit ?6) where asked_at > ?7)
         order by c.period desc limit 1",
        [
            user.get().into(),
            task.get().into(),
            words.into(),
            now.into(),
            epoch.into(),
            APPEALS_DAILY_MAX.into(),
            now.saturating_sub(DAY_SECONDS).into(),
        ],
    )
}

/// What there is to say about the newest of somebody's claims for a task that was turned down,
/// taken back or appealed: `refusal` and `taken_back`, the codes of why, and their appeal, null
/// without one, with the columns of `last`.
#[must_use]
pub fn case(user: UserId, task: TaskId, language: Language) -> Statement {
    Statement::new(
        concat!(
            "select iif(c.status = 'started', c.refusal, null) as refusal,
               (select reason from vestings v where v.user_id = c.user_id
                 and v.task_id = c.task_id and v.period = c.period
                 and v.status = 'clawed_back' limit 1) as taken_back,
               a.id, a.task_id, a.about, a.words, a.status, a.answer, a.note, a.asked_at, ",
            title!("?3"),
            " from (select user_id, task_id, period, status, refusal from claims
               where user_id = ?1 and task_id = ?2 order by period desc limit ?4) c
             left join appeals a on a.user_id = c.user_id and a.task_id = c.task_id
               and a.period = c.period
             where refusal is not null or taken_back is not null or a.id is not null
             order by c.period desc limit 1"
        ),
        [
            user.get().into(),
            task.get().into(),
            language.tag().into(),
            APPEAL_CLAIMS_LOOKED_MAX.into(),
        ],
    )
}

/// `asked_today` of somebody, and what is known of their last appeal about that task: `id, task_id,
/// about, words, status, answer, note, asked_at, title`, null without one.
#[must_use]
pub fn last(user: UserId, task: TaskId, language: Language, now: i64) -> Statement {
    Statement::new(
        concat!(
            "select a.id, a.task_id, a.about, a.words, a.status, a.answer, a.note, a.asked_at, ",
            title!("?5"),
            ", (select count(*) from (select asked_at from appeals where user_id = ?1
             order by id desc limit ?3) where asked_at > ?4) as asked_today
         from (select 1) left join appeals a on a.id = (
           select max(id) from appeals where user_id = ?1 and task_id = ?2)"
        ),
        [
            user.get().into(),
            task.get().into(),
            APPEALS_DAILY_MAX.into(),
            now.saturating_sub(DAY_SECONDS).into(),
            language.tag().into(),
        ],
    )
}

/// Somebody's own, newest first, with the same columns.
#[must_use]
pub fn list(user: UserId, language: Language, before_id: i64) -> Statement {
    Statement::new(
        concat!(
            "select a.id, a.task_id, a.about, a.words, a.status, a.answer, a.note, a.asked_at, ",
            title!("?4"),
            " from appeals a where a.user_id = ?1 and a.id < ?2 order by a.id desc limit ?3"
        ),
        [user.get().into(), before_id.into(), APPEALS_PAGE.into(), language.tag().into()],
    )
}

/// Those that wait for a moderator, newest first.
#[must_use]
pub fn open(before_id: i64) -> Statement {
    Statement::new(
        "select a.id, a.user_id, a.task_id, a.period, a.about, a.words, a.asked_at, t.campaign_id,
           t.rules, c.amount_micros, c.refusal, c.started_at
         from appeals a join tasks t on t.id = a.task_id
         join claims c on c.user_id = a.user_id and c.task_id = a.task_id and c.period = a.period
         where a.status = 'open' and a.id < ?1 order by a.id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// Breaks `operator_not_allowed`. The second answers `status, answer, notification_id`.
#[must_use]
pub fn decide(
    appeal: AppealId,
    verdict: Verdict,
    note: &str,
    operator: &str,
    now: i64,
) -> [Statement; 2] {
    [
        Statement::new(
            "update appeals set status = ?2, answer = ?3, note = ?4, decided_by = ?5,
               decided_at = ?6
             where id = ?1 and status = 'open'",
            [
                appeal.get().into(),
                if verdict.grants() { "granted" } else { "declined" }.into(),
                verdict.name().into(),
                note.into(),
                operator.into(),
                now.into(),
            ],
        ),
        Statement::new(
            "select a.status, a.answer, n.id as notification_id from appeals a
             left join notifications n on n.kind = 'appeal_' || a.status and n.subject_id = a.id
               and n.status = 'waiting'
             where a.id = ?1",
            [appeal.get().into()],
        ),
    ]
}

/// `id, about, user_id, task_id, period` of those that were granted and whose rest is not done.
#[must_use]
pub fn to_settle() -> Statement {
    Statement::new(
        "select id, about, user_id, task_id, period from appeals
         where status = 'granted' and settled_at is null order by id limit ?1",
        [SWEEP_MAX.into()],
    )
}

/// Only with what was asked for: a claim that was turned down is paid by then.
#[must_use]
pub fn settle(appeal: AppealId, now: i64) -> Statement {
    let key: [Value; 2] = [appeal.get().into(), now.into()];
    Statement::new(
        "update appeals set settled_at = ?2
         where id = ?1 and status = 'granted' and settled_at is null
         and (about = 'clawback' or exists (select 1 from claims c where c.user_id = appeals.user_id
           and c.task_id = appeals.task_id and c.period = appeals.period and c.status = 'paid'))",
        key,
    )
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn claim(row: &Row) -> Result<Key, Unreadable> {
    Ok(Key {
        user: row.id("user_id", UserId::new)?,
        task: row.id("task_id", TaskId::new)?,
        period: row.text("period")?.to_owned(),
    })
}
