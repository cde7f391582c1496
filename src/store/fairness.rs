//! What is noticed about somebody, and the decisions that came of it.

use serde_json::Value as Json;

use crate::domain::amount::Amount;
use crate::domain::fairness::{Levels, Seen, Step};
use crate::domain::id::{UserId, WithdrawalId};
use crate::domain::limits::{
    ADMIN_PAGE, COUNTRY_CHANGES_SECONDS, FAIR_CLEARED_LOOKED, FAIR_CLEARED_SECONDS,
    FAIR_DECISION_SECONDS, SWEEP_MAX,
};
use crate::store::row::{Row, Unreadable};
use crate::store::{Statement, Value};

/// Everything about one person, with limits everywhere, so that it costs the same however many
/// people there are: the columns of [`Seen`]. `recipient` is where they want to withdraw to, or
/// where they last did.
#[must_use]
pub fn signals(user: UserId, recipient: Option<&str>, now: i64) -> Statement {
    Statement::new(
        "with me (id, recipient, number, inviter_id, joined_at) as (
           select u.id, coalesce(?2,
               (select recipient from withdrawals where user_id = ?1 order by id desc limit 1),
               (select address from wallet_changes where user_id = ?1 order by id desc limit 1)),
             f.number, f.inviter_id, u.joined_at
           from users u left join friends f on f.friend_id = u.id where u.id = ?1),
         beside (id, joined_at) as (
           select o.friend_id, o.joined_at from me join friends o
             on o.inviter_id = me.inviter_id and o.number between me.number - 25 and me.number + 25
           where o.friend_id <> ?1),
         circle (id) as (
           select inviter_id from me where inviter_id is not null
           union all select id from beside
           union all select friend_id from (select friend_id from friends
             where inviter_id = ?1 order by number desc limit 50))
         select
           max((select count(*) from (select distinct c.user_id from wallet_changes c
               where c.address = me.recipient and c.user_id <> ?1 limit 20)),
             (select count(distinct user_id) from (select user_id from withdrawals
               where recipient = me.recipient and user_id <> ?1
               order by approved_at desc limit 100))) as wallet_others,
           (select count(distinct user_id) from (select o.user_id from device_keys d
             join device_keys o on o.hash = d.hash and o.user_id <> ?1
             where d.user_id = ?1 limit 100)) as device_others,
           (select count(*) from circle where exists (
               select 1 from device_keys d join device_keys o
               on o.hash = d.hash and o.user_id = circle.id
               where d.user_id = ?1)
             or exists (select 1 from wallet_changes where address = me.recipient
               and user_id = circle.id)
             or me.recipient in (select recipient from withdrawals
               where user_id = circle.id order by id desc limit 3)) as circle_sharing,
           (select count(*) from beside
             where abs(joined_at - me.joined_at) <= 300) as circle_burst,
           (select count(*) from (select 1 from country_changes
             where user_id = ?1 and at > ?3 limit 20)) as countries
         from me",
        [
            user.get().into(),
            recipient.map_or(Value::Null, Value::from),
            now.saturating_sub(COUNTRY_CHANGES_SECONDS).into(),
        ],
    )
}

/// What was decided about them, and what has left for them or for this wallet without a person's
/// look: `cleared, step, unseen_max_micros, unseen_slower_max_micros, unseen_micros`.
#[must_use]
pub fn standing(user: UserId, recipient: Option<&str>, now: i64) -> Statement {
    Statement::new(
        "select
           (select json_group_array(json(signals)) from (select signals from fairness_decisions
             where user_id = ?1 and answer = 'cleared' and answered_at > ?3
             order by id desc limit ?4)) as cleared,
           (select step from fairness_decisions
             where user_id = ?1 and ended_at is null) as step,
           (select amount_micros from payout_limits where name = 'unseen') as unseen_max_micros,
           (select amount_micros from payout_limits
             where name = 'unseen_slower') as unseen_slower_max_micros,
           max((select coalesce(sum(w.amount_micros), 0) from withdrawals w
               where w.user_id = ?1 and w.created_at > ?5
               and w.status in ('approved', 'batched', 'confirmed') and not exists (
                 select 1 from reviews where withdrawal_id = w.id and decision = 'approve')),
             (select coalesce(sum(amount_micros), 0) from (select w.amount_micros
               from withdrawals w where w.recipient = ?2 and w.approved_at > ?5
               and w.status in ('approved', 'batched', 'confirmed') and not exists (
                 select 1 from reviews where withdrawal_id = w.id and decision = 'approve')
               order by w.approved_at desc limit 200))) as unseen_micros",
        [
            user.get().into(),
            recipient.map_or(Value::Null, Value::from),
            now.saturating_sub(FAIR_CLEARED_SECONDS).into(),
            FAIR_CLEARED_LOOKED.into(),
            now.saturating_sub(FAIR_DECISION_SECONDS).into(),
        ],
    )
}

/// What the rules ask about somebody.
pub struct Facts {
    pub seen: Seen,
    /// What moderators have cleared.
    pub cleared: Levels,
    /// Of the decision that is in force.
    pub open: Option<Step>,
    /// What has left in a month without a person's look, and how much may.
    pub unseen: Amount,
    pub unseen_max: Amount,
    pub unseen_slower_max: Amount,
}

/// # Errors
/// `Unreadable` when a row is not what the schema says.
pub fn read(signals: &Row, standing: &Row) -> Result<Facts, Unreadable> {
    let cleared: Json =
        serde_json::from_str(standing.text("cleared")?).map_err(|_| Unreadable("cleared"))?;
    let cleared = cleared.as_array().into_iter().flatten().map(Levels::from_json);
    Ok(Facts {
        seen: Seen {
            wallet_others: signals.integer("wallet_others")?,
            device_others: signals.integer("device_others")?,
            circle_sharing: signals.integer("circle_sharing")?,
            circle_burst: signals.integer("circle_burst")?,
            countries: signals.integer("countries")?,
            rewards: Vec::new(),
        },
        cleared: cleared.fold(Levels::default(), Levels::or),
        open: standing.optional_text("step")?.and_then(Step::parse),
        unseen: standing.amount("unseen_micros")?,
        unseen_max: standing.amount("unseen_max_micros")?,
        unseen_slower_max: standing.amount("unseen_slower_max_micros")?,
    })
}

/// A decision, and the end of a milder one that was in force.
#[must_use]
pub fn decide(user: UserId, step: Step, levels: Levels, now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "update fairness_decisions set ended_at = ?2
             where user_id = ?1 and ended_at is null and step = 'slower' and ?3 = 'review'",
            [user.get().into(), now.into(), step.name().into()],
        ),
        Statement::new(
            "insert into fairness_decisions (user_id, step, score, signals, trust_before,
               decided_at, ends_at)
             select id, ?2, ?3, ?4, trust, ?5, ?6 from users where id = ?1 and not exists (
               select 1 from fairness_decisions where user_id = ?1 and ended_at is null)",
            [
                user.get().into(),
                step.name().into(),
                levels.score().into(),
                levels.to_json().into(),
                now.into(),
                now.saturating_add(FAIR_DECISION_SECONDS).into(),
            ],
        ),
    ]
}

/// The decision in force is all that this withdrawal waits for.
#[must_use]
pub fn holds(user: UserId, withdrawal: WithdrawalId) -> Statement {
    Statement::new(
        "update fairness_decisions set withdrawal_id = ?2
         where user_id = ?1 and ended_at is null and step = 'review'",
        [user.get().into(), withdrawal.get().into()],
    )
}

/// Decisions whose time is over.
#[must_use]
pub fn end_due(now: i64) -> Statement {
    Statement::new(
        "update fairness_decisions set ended_at = ?1 where ended_at is null and id in (
           select id from fairness_decisions where ended_at is null and ends_at <= ?1
           order by ends_at limit ?2)",
        [now.into(), SWEEP_MAX.into()],
    )
}

/// `step, decided_at, ends_at, words, answer, note` of the one that is in force.
#[must_use]
pub fn open(user: UserId) -> Statement {
    Statement::new(
        "select step, decided_at, ends_at, words, answer, note from fairness_decisions
         where user_id = ?1 and ended_at is null",
        [user.get().into()],
    )
}

/// Asks a person to look at it, once.
#[must_use]
pub fn appeal(user: UserId, words: &str, epoch: Option<i64>, now: i64) -> Statement {
    Statement::new(
        "update fairness_decisions set words = ?2, asked_at = ?3
         where user_id = ?1 and ended_at is null and words is null and answer is null
         and exists (select 1 from users where id = ?1 and (?4 is null or session_epoch = ?4))",
        [user.get().into(), words.into(), now.into(), epoch.into()],
    )
}

/// Those in force, newest first, for moderators.
#[must_use]
pub fn list(before_id: i64) -> Statement {
    Statement::new(
        "select id, user_id, step, score, signals, decided_at, ends_at, words, asked_at, answer
         from fairness_decisions where ended_at is null and id < ?1 order by id desc limit ?2",
        [before_id.into(), ADMIN_PAGE.into()],
    )
}

/// Somebody's newest, those that have ended too.
#[must_use]
pub fn history(user: UserId) -> Statement {
    Statement::new(
        "select id, step, score, signals, withdrawal_id, decided_at, ends_at, words, asked_at,
           answer, note, answered_by, answered_at, ended_at
         from fairness_decisions where user_id = ?1 order by id desc limit ?2",
        [user.get().into(), ADMIN_PAGE.into()],
    )
}

/// A moderator's answer, once: `cleared` ends it, `kept` leaves it to its time. The second answers
/// `answer, notification_id` of the newest. Breaks `operator_not_allowed`.
#[must_use]
pub fn answer(user: UserId, answer: &str, note: &str, operator: &str, now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "update fairness_decisions set answer = ?2, note = ?3, answered_by = ?4,
               answered_at = ?5, ended_at = iif(?2 = 'cleared', ?5, null)
             where user_id = ?1 and ended_at is null and answer is null",
            [user.get().into(), answer.into(), note.into(), operator.into(), now.into()],
        ),
        Statement::new(
            "select d.answer, n.id as notification_id from fairness_decisions d
             left join notifications n on n.kind = 'fairness_' || d.answer
               and n.subject_id = d.id and n.status = 'waiting'
             where d.user_id = ?1 order by d.id desc limit 1",
            [user.get().into()],
        ),
    ]
}
