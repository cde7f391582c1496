//! What people get for friends whom they invited: out of the fees, once for each friend.

use crate::domain::claim::Key;
use crate::domain::limits::{DUE_MAX, FRIENDS_PAID_DAILY_MAX, FRIENDS_PAID_MAX};
use crate::store::{Statement, Value};

/// The claim of a task that we checked was paid: whoever invited this earner gets what its terms
/// say, unless they got it for an earlier one. Beyond the caps it is void at once, and says so.
#[must_use]
pub fn earn(claim: &Key) -> Statement {
    Statement::new(
        "insert into referrals (friend_id, inviter_id, task_id, period, amount_micros,
           qualified_at, due_at, status, reason, settled_at)
         select user_id, referred_by, task_id, period, referral_micros, paid_at,
           paid_at + free_seconds, iif(cap is null, 'waiting', 'void'), cap,
           iif(cap is null, null, paid_at)
         from (select c.*, u.referred_by, m.referral_micros,
             max(m.holding_seconds, 86400 * json_extract(c.plan, '$[#-1][0]')) as free_seconds,
             case when i.qualified >= ?4 then 'capped'
               when i.day >= c.paid_at / 86400 and i.day_qualified >= ?5 then 'capped_daily'
             end as cap
           from claims c join tasks t on t.id = c.task_id join terms m on m.id = c.terms_id
           join users u on u.id = c.user_id join inviters i on i.user_id = u.referred_by
           where c.user_id = ?1 and c.task_id = ?2 and c.period = ?3 and c.status = 'paid'
           and t.kind in ('join', 'boost', 'partner', 'proof') and m.referral_micros > 0
           and not exists (select 1 from referrals where friend_id = c.user_id))",
        [
            claim.user.get().into(),
            claim.task.get().into(),
            claim.period.as_str().into(),
            FRIENDS_PAID_MAX.into(),
            FRIENDS_PAID_DAILY_MAX.into(),
        ],
    )
}

/// Pays what is due, oldest first, as far as the fees reach and while referrals are switched on.
/// Nothing is paid to or for somebody banned.
#[must_use]
pub fn pay(now: i64) -> [Statement; 4] {
    let key: [Value; 2] = [now.into(), DUE_MAX.into()];
    [
        Statement::new(
            "update referrals set status = 'void', reason = 'banned', settled_at = ?1
             where friend_id in (select friend_id from referrals
               where status = 'waiting' and due_at <= ?1 order by due_at, friend_id limit ?2)
             and exists (select 1 from users
               where id in (referrals.friend_id, referrals.inviter_id) and standing <> 'good')",
            key.clone(),
        ),
        Statement::new(
            "insert into accounts (id, kind)
             select distinct 'earner:' || inviter_id, 'earner' from referrals
             where friend_id in (select friend_id from referrals
               where status = 'waiting' and due_at <= ?1 order by due_at, friend_id limit ?2)
             and not exists (select 1 from accounts where id = 'earner:' || inviter_id)",
            key.clone(),
        ),
        Statement::new(
            "insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id,
               at, minimum_micros)
             select 'referral:' || due.friend_id || ':1', 'referral', 'fees',
               'earner:' || due.inviter_id, due.amount_micros, due.inviter_id, due.friend_id, ?1,
               m.minimum_micros
             from (select *, sum(amount_micros) over (order by due_at, friend_id) as so_far_micros
               from (select * from referrals where status = 'waiting' and due_at <= ?1
                 order by due_at, friend_id limit ?2)) due
             join claims c on c.user_id = due.friend_id and c.task_id = due.task_id
               and c.period = due.period
             join terms m on m.id = c.terms_id
             where due.so_far_micros <= (select balance_micros from accounts where id = 'fees')
             and exists (select 1 from switches where name = 'referrals' and is_on = 1)
             and not exists (select 1 from vestings where user_id = due.friend_id
               and task_id = due.task_id and period = due.period and status <> 'vested')",
            key.clone(),
        ),
        Statement::new(
            "update referrals set status = 'paid', settled_at = ?1
             where friend_id in (select friend_id from referrals
               where status = 'waiting' and due_at <= ?1 order by due_at, friend_id limit ?2)
             and exists (select 1 from transfers where id = 'referral:' || friend_id || ':1')",
            key,
        ),
    ]
}
