//! Rewards that are not free yet: into what is vesting, out of it, and back to the campaign.

use crate::domain::claim::Key;
use crate::domain::id::UserId;
use crate::domain::limits::{DUE_MAX, RECHECK_AHEAD_SECONDS, SWEEP_MAX};
use crate::domain::vesting::Reason;
use crate::store::{Statement, Value};

/// What comes before and after the reward of a claim whose terms or plan hold it; nothing for
/// others. Parts of a reward too small to share are left out, and the last one takes what is left.
pub(super) fn begin(claim: &Key) -> [Statement; 2] {
    let key: [Value; 3] =
        [claim.user.get().into(), claim.task.get().into(), claim.period.as_str().into()];
    let [user, task, period] = key.clone();
    [
        Statement::new(
            "insert into accounts (id, kind)
             select 'vesting:' || c.user_id, 'vesting'
             from claims c join terms m on m.id = c.terms_id
             where c.user_id = ?1 and c.task_id = ?2 and c.period = ?3 and c.status <> 'paid'
             and (m.holding_seconds > 0 or c.plan <> '[[0,1000000]]')
             and not exists (select 1 from accounts where id = 'vesting:' || c.user_id)",
            key,
        ),
        Statement::new(
            "insert into vestings
               (user_id, task_id, period, part, amount_micros, due_at, check_at)
             select user_id, task_id, period, part, micros, at + max(held, wait),
               iif(wait > 0, at + max(held, wait) - ?4, null)
             from (
               select *, iif(part = json_array_length(plan),
                 amount_micros - sum(share) over (order by part) + share, share) as micros
               from (
                 select c.user_id, c.task_id, c.period, c.amount_micros, c.plan, f.at,
                   m.holding_seconds as held, p.key + 1 as part,
                   86400 * json_extract(p.value, '$[0]') as wait,
                   c.amount_micros / 1000000 * json_extract(p.value, '$[1]')
                     + c.amount_micros % 1000000 * json_extract(p.value, '$[1]') / 1000000
                     as share
                 from claims c join terms m on m.id = c.terms_id
                 join transfers f
                   on f.id = 'claim:' || c.user_id || ':' || c.task_id || ':' || c.period
                 join json_each(c.plan) p
                 where c.user_id = ?1 and c.task_id = ?2 and c.period = ?3
                 and c.status <> 'paid'
                 and (m.holding_seconds > 0 or c.plan <> '[[0,1000000]]')))
             where micros > 0",
            [user, task, period, RECHECK_AHEAD_SECONDS.into()],
        ),
    ]
}

/// Sets free what was vesting long enough, the oldest first.
#[must_use]
pub fn vest(now: i64) -> [Statement; 2] {
    let key: [Value; 2] = [now.into(), DUE_MAX.into()];
    [
        Statement::new(
            "insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id,
               at, minimum_micros)
             select 'vest:' || v.user_id || ':' || v.task_id || ':' || v.period || ':' || v.part,
               'vest', 'vesting:' || v.user_id, 'earner:' || v.user_id, v.amount_micros,
               v.user_id, v.task_id, ?1, m.minimum_micros
             from vestings v
             join claims c on c.user_id = v.user_id and c.task_id = v.task_id
               and c.period = v.period
             join terms m on m.id = c.terms_id
             where v.id in (select id from vestings
               where status = 'waiting' and due_at <= ?1 order by due_at limit ?2)",
            key.clone(),
        ),
        Statement::new(
            "update vestings set status = 'vested', settled_at = ?1
             where id in (select id from vestings
               where status = 'waiting' and due_at <= ?1 order by due_at limit ?2)
             and exists (select 1 from transfers where id =
               'vest:' || vestings.user_id || ':' || task_id || ':' || period || ':' || part)",
            key,
        ),
    ]
}

/// What is still vesting of a claim goes back to its campaign, also when that has been emptied: the
/// sweeper then gives it to the sponsor. Nobody is thanked for such a friend.
#[must_use]
pub fn claw_back(claim: &Key, reason: Reason, by: &str, now: i64) -> [Statement; 4] {
    let user: Value = claim.user.get().into();
    let task: Value = claim.task.get().into();
    let period: Value = claim.period.as_str().into();
    let at: Value = now.into();
    [
        Statement::new(
            "insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
             select
               'clawback:' || v.user_id || ':' || v.task_id || ':' || v.period || ':' || v.part,
               'clawback', 'vesting:' || v.user_id, 'campaign:' || t.campaign_id, v.amount_micros,
               v.user_id, v.task_id, ?4
             from vestings v join tasks t on t.id = v.task_id
             where v.user_id = ?1 and v.task_id = ?2 and v.period = ?3
             and v.status = 'waiting' and v.due_at > ?4",
            [user.clone(), task.clone(), period.clone(), at.clone()],
        ),
        Statement::new(
            "update vestings
             set status = 'clawed_back', settled_at = ?4, reason = ?5, decided_by = ?6
             where user_id = ?1 and task_id = ?2 and period = ?3 and status = 'waiting'
             and exists (select 1 from transfers where id =
               'clawback:' || vestings.user_id || ':' || task_id || ':' || period || ':' || part)",
            [
                user.clone(),
                task.clone(),
                period.clone(),
                at.clone(),
                reason.name().into(),
                by.into(),
            ],
        ),
        Statement::new(
            "update campaigns set emptied_at = null
             where id = (select campaign_id from tasks where id = ?1) and emptied_at is not null
             and exists (select 1 from accounts
               where id = 'campaign:' || campaigns.id and balance_micros > 0)",
            [task.clone()],
        ),
        Statement::new(
            "update referrals set status = 'void', reason = 'clawed_back', settled_at = ?4
             where friend_id = ?1 and task_id = ?2 and period = ?3 and status = 'waiting'
             and exists (select 1 from vestings where user_id = ?1 and task_id = ?2
               and period = ?3 and status = 'clawed_back')",
            [user, task, period, at],
        ),
    ]
}

/// `id, status` of the parts of a claim that was held.
#[must_use]
pub fn parts(claim: &Key) -> Statement {
    Statement::new(
        "select id, status from vestings where user_id = ?1 and task_id = ?2 and period = ?3
         order by part",
        [claim.user.get().into(), claim.task.get().into(), claim.period.as_str().into()],
    )
}

/// A row if some of what is vesting of a claim is to be looked at.
#[must_use]
pub fn to_look_at(claim: &Key, now: i64) -> Statement {
    Statement::new(
        "select id from vestings where user_id = ?1 and task_id = ?2 and period = ?3
         and status = 'waiting' and check_at <= ?4 limit 1",
        key_and(claim, [now]),
    )
}

/// The claim is still true: the next look comes before the next part is free.
#[must_use]
pub fn seen(claim: &Key, now: i64) -> Statement {
    Statement::new(
        "update vestings set check_at = iif(due_at - ?5 > ?4, due_at - ?5, null)
         where user_id = ?1 and task_id = ?2 and period = ?3
         and status = 'waiting' and check_at <= ?4",
        key_and(claim, [now, RECHECK_AHEAD_SECONDS]),
    )
}

/// Nobody could say.
#[must_use]
pub fn look_later(claim: &Key, look_at: i64, now: i64) -> Statement {
    Statement::new(
        "update vestings set check_at = ?4 where user_id = ?1 and task_id = ?2 and period = ?3
         and status = 'waiting' and check_at <= ?5",
        key_and(claim, [look_at, now]),
    )
}

/// Somebody left a chat, by its id and perhaps its name: what is vesting for being in it is looked
/// at now. Answers `user_id, task_id, period` of each part.
#[must_use]
pub fn look_now(user: UserId, chat: i64, name: Option<&str>, now: i64) -> Statement {
    Statement::new(
        "update vestings set check_at = ?4
         where user_id = ?1 and status = 'waiting' and due_at > ?4 and exists (
           select 1 from tasks where id = vestings.task_id and kind = 'join'
           and lower(json_extract(rules, '$.chat'))
             in (cast(cast(?2 as integer) as text), '@' || lower(?3)))
         returning user_id, task_id, period",
        [user.get().into(), chat.into(), name.into(), now.into()],
    )
}

/// `user_id, task_id, period` of claims to be looked at again.
#[must_use]
pub fn due_looks(now: i64) -> Statement {
    Statement::new(
        "select user_id, task_id, period from vestings
         where status = 'waiting' and check_at <= ?1 order by check_at limit ?2",
        [now.into(), SWEEP_MAX.into()],
    )
}

fn key_and<const MORE: usize>(claim: &Key, more: [i64; MORE]) -> Vec<Value> {
    let mut values: Vec<Value> =
        vec![claim.user.get().into(), claim.task.get().into(), claim.period.as_str().into()];
    values.extend(more.map(Value::from));
    values
}
