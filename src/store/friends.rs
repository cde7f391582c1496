//! Friends: who came through whom, what became of it, and by which names people are known.

use crate::domain::id::UserId;
use crate::store::{Statement, Value};

/// Counts that the page of somebody's link was opened. Nothing is kept of who opened it.
#[must_use]
pub fn saw(code: &str) -> [Statement; 2] {
    [
        Statement::new(
            "insert into inviters (user_id) select id from users u where referral_code = ?1
             and not exists (select 1 from inviters where user_id = u.id)",
            [code.into()],
        ),
        Statement::new(
            "update inviters set seen = seen + 1
             where user_id = (select id from users where referral_code = ?1)",
            [code.into()],
        ),
    ]
}

/// One row if the code is somebody's.
#[must_use]
pub fn is_code(code: &str) -> Statement {
    Statement::new("select 1 as known from users where referral_code = ?1", [code.into()])
}

/// Keeps the first name that Telegram signed just now.
#[must_use]
pub fn know_name(user: UserId, first_name: &str) -> [Statement; 2] {
    let key: [Value; 2] = [user.get().into(), first_name.into()];
    [
        Statement::new(
            "update profiles set first_name = ?2 where user_id = ?1 and first_name <> ?2",
            key.clone(),
        ),
        Statement::new(
            "insert into profiles (user_id, first_name) select ?1, ?2
             where not exists (select 1 from profiles where user_id = ?1)",
            key,
        ),
    ]
}

/// Whether others see somebody's name, on boards and among friends.
#[must_use]
pub fn show(user: UserId, is_shown: bool) -> [Statement; 2] {
    let key: [Value; 2] = [user.get().into(), i64::from(is_shown).into()];
    [
        Statement::new("update profiles set is_shown = ?2 where user_id = ?1", key.clone()),
        Statement::new(
            "insert into profiles (user_id, first_name, is_shown) select ?1, '', ?2
             where not exists (select 1 from profiles where user_id = ?1)",
            key,
        ),
    ]
}

/// `referral_code, seen, joined, qualified, paid, void, paid_micros, each_micros, is_shown` of
/// somebody; `each_micros` is what a friend is worth under the terms in force.
#[must_use]
pub fn inviter(user: UserId) -> Statement {
    Statement::new(
        "select u.referral_code, coalesce(i.seen, 0) as seen, coalesce(i.joined, 0) as joined,
           coalesce(i.qualified, 0) as qualified, coalesce(i.paid, 0) as paid,
           coalesce(i.void, 0) as void, coalesce(i.paid_micros, 0) as paid_micros,
           (select referral_micros from terms order by id desc limit 1) as each_micros,
           coalesce(p.is_shown, 1) as is_shown
         from users u left join inviters i on i.user_id = u.id
         left join profiles p on p.user_id = u.id where u.id = ?1",
        [user.get().into()],
    )
}

/// The friends of somebody whose number is below `before`, newest first: `number, first_name,
/// joined_at, status, reason, amount_micros, qualified_at, due_at, settled_at`. `first_name` is
/// null for whoever does not want it known, and all from `status` on for whoever has not
/// qualified.
#[must_use]
pub fn list(inviter: UserId, before: i64, limit: i64) -> Statement {
    Statement::new(
        "select f.number, f.joined_at, iif(p.is_shown = 1, nullif(p.first_name, ''), null)
             as first_name, r.status, r.reason, r.amount_micros, r.qualified_at, r.due_at,
           r.settled_at
         from friends f left join referrals r on r.friend_id = f.friend_id
         left join profiles p on p.user_id = f.friend_id
         where f.inviter_id = ?1 and f.number < ?2 order by f.number desc limit ?3",
        [inviter.get().into(), before.into(), limit.into()],
    )
}

/// The same of the invitation that brought somebody; `first_name` is the inviter's.
#[must_use]
pub fn invitation(friend: UserId) -> Statement {
    Statement::new(
        "select f.number, f.joined_at, iif(p.is_shown = 1, nullif(p.first_name, ''), null)
             as first_name, r.status, r.reason, r.amount_micros, r.qualified_at, r.due_at,
           r.settled_at
         from friends f left join referrals r on r.friend_id = f.friend_id
         left join profiles p on p.user_id = f.inviter_id where f.friend_id = ?1",
        [friend.get().into()],
    )
}

/// `friends, amount_micros, status, reason, settled_at` of each milestone that is offered, or that
/// this inviter has come to; the last three are null before.
#[must_use]
pub fn milestones(inviter: UserId) -> Statement {
    Statement::new(
        "select m.friends, coalesce(r.amount_micros, m.amount_micros) as amount_micros, r.status,
           r.reason, r.settled_at
         from milestones m
         left join milestones_reached r on r.inviter_id = ?1 and m.friends = r.friends
         where m.amount_micros > 0 or r.friends is not null order by m.friends",
        [inviter.get().into()],
    )
}
