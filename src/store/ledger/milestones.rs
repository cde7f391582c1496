//! What inviters get beside, once they have so many friends who were paid for: out of the fees.

use crate::domain::amount::Amount;
use crate::domain::limits::DUE_MAX;
use crate::store::{Statement, Value};

/// What so many friends are worth from now on; 0 ends it. Whoever has come to it keeps theirs.
#[must_use]
pub fn offer(friends: i64, amount: Amount, by: &str, now: i64) -> [Statement; 2] {
    let key: [Value; 4] = [friends.into(), amount.micros().into(), by.into(), now.into()];
    [
        Statement::new(
            "update milestones set amount_micros = ?2, set_by = ?3, set_at = ?4
             where friends = ?1 and amount_micros <> ?2",
            key.clone(),
        ),
        Statement::new(
            "insert into milestones (friends, amount_micros, set_by, set_at)
             select ?1, ?2, ?3, ?4
             where not exists (select 1 from milestones where friends = ?1)",
            key,
        ),
    ]
}

/// `friends, amount_micros, set_by, set_at` of each that is offered.
#[must_use]
pub fn offered() -> Statement {
    Statement::new(
        "select friends, amount_micros, set_by, set_at from milestones
         where amount_micros > 0 order by friends",
        [],
    )
}

/// Writes down who has come to one since their paid friends were last looked at.
#[must_use]
pub fn reach(now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "insert into milestones_reached (inviter_id, friends, amount_micros, terms_id,
               reached_at)
             select i.user_id, m.friends, m.amount_micros, (select max(id) from terms), ?1
             from (select user_id, looked, paid from inviters where looked < paid
               order by user_id limit ?2) i
             join milestones m on i.looked < m.friends and i.paid >= m.friends
             where m.amount_micros > 0 and not exists (select 1 from milestones_reached
               where inviter_id = i.user_id and friends = m.friends)",
            [now.into(), DUE_MAX.into()],
        ),
        Statement::new(
            "update inviters set looked = paid where user_id in (
               select user_id from inviters where looked < paid order by user_id limit ?1)",
            [DUE_MAX.into()],
        ),
    ]
}

/// Pays what was reached, oldest first, as far as the fees reach and while referrals are switched
/// on. Nothing is paid to somebody banned.
#[must_use]
pub fn pay(now: i64) -> [Statement; 3] {
    let key: [Value; 2] = [now.into(), DUE_MAX.into()];
    [
        Statement::new(
            "update milestones_reached set status = 'void', reason = 'banned', settled_at = ?1
             where (inviter_id, friends) in (select inviter_id, friends from milestones_reached
               where status = 'waiting' and reached_at <= ?1
               order by reached_at, inviter_id, friends limit ?2)
             and exists (select 1 from users
               where id = milestones_reached.inviter_id and standing <> 'good')",
            key.clone(),
        ),
        Statement::new(
            "insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id,
               at, minimum_micros)
             select 'referral:' || due.inviter_id || ':m' || due.friends, 'referral', 'fees',
               'earner:' || due.inviter_id, due.amount_micros, due.inviter_id, due.inviter_id, ?1,
               m.minimum_micros
             from (select *, sum(amount_micros) over (
                 order by reached_at, inviter_id, friends) as so_far_micros
               from (select * from milestones_reached where status = 'waiting' and reached_at <= ?1
                 order by reached_at, inviter_id, friends limit ?2)) due
             join terms m on m.id = due.terms_id
             where due.so_far_micros <= (select balance_micros from accounts where id = 'fees')
             and exists (select 1 from switches where name = 'referrals' and is_on = 1)",
            key.clone(),
        ),
        Statement::new(
            "update milestones_reached set status = 'paid', settled_at = ?1
             where (inviter_id, friends) in (select inviter_id, friends from milestones_reached
               where status = 'waiting' and reached_at <= ?1
               order by reached_at, inviter_id, friends limit ?2)
             and exists (select 1 from transfers
               where id = 'referral:' || inviter_id || ':m' || friends)",
            key,
        ),
    ]
}
