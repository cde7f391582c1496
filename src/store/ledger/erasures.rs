//! What somebody gives up who wants to be forgotten.

use crate::domain::id::UserId;
use crate::domain::limits::ERASURE_WAIT_SECONDS;
use crate::store::Statement;

/// What is somebody's: `open_micros` in all, `campaign_micros` in campaigns of theirs; and of their
/// wish `due_at` while it waits, else null.
#[must_use]
pub fn open_money(user: UserId) -> Statement {
    Statement::new(
        "select (select coalesce(sum(balance_micros), 0) from accounts where id in (
             'earner:' || u.id, 'vesting:' || u.id, 'sponsor:' || u.id))
           + (select coalesce(sum(amount_micros), 0) from withdrawals where user_id = u.id
              and status in ('requested', 'review', 'approved', 'batched')) as open_micros,
           (select coalesce(sum(a.balance_micros), 0) from campaigns c
            join accounts a on a.id = 'campaign:' || c.id where c.owner_id = u.id)
             as campaign_micros,
           (select due_at from erasures where user_id = u.id and status = 'asked') as due_at
         from users u where u.id = ?1",
        [user.get().into()],
    )
}

/// Writes the wish down, unless it is, or a campaign of theirs has money. With money of their own
/// they have a week.
#[must_use]
pub fn ask(user: UserId, now: i64) -> Statement {
    Statement::new(
        "insert into erasures (user_id, asked_at, due_at, open_micros, standing)
         select id, ?2, ?2 + iif(open_micros > 0, ?3, 0), open_micros, standing from (
           select u.id, u.standing,
             (select coalesce(sum(balance_micros), 0) from accounts where id in (
               'earner:' || u.id, 'vesting:' || u.id, 'sponsor:' || u.id))
             + (select coalesce(sum(amount_micros), 0) from withdrawals where user_id = u.id
                and status in ('requested', 'review', 'approved', 'batched')) as open_micros
           from users u where u.id = ?1 and u.standing <> 'erased'
           and not exists (select 1 from erasures where user_id = u.id and status = 'asked')
           and not exists (select 1 from campaigns c join accounts a on a.id = 'campaign:' || c.id
             where c.owner_id = u.id and a.balance_micros > 0))",
        [user.get().into(), now.into(), ERASURE_WAIT_SECONDS.into()],
    )
}

/// `user_id` of those who are to be forgotten now; whoever has a withdrawal under way, or money in
/// a campaign, waits for its end.
#[must_use]
pub fn due(now: i64, limit: i64) -> Statement {
    Statement::new(
        "select e.user_id from erasures e where e.status = 'asked' and e.due_at <= ?1
         and not exists (select 1 from withdrawals where user_id = e.user_id
           and status in ('requested', 'review', 'approved', 'batched'))
         and not exists (select 1 from campaigns c join accounts a on a.id = 'campaign:' || c.id
           where c.owner_id = e.user_id and a.balance_micros > 0)
         order by e.due_at limit ?2",
        [now.into(), limit.into()],
    )
}
