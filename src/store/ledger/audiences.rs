//! Whom a broadcast is for, page by page: never everybody in one question.

use crate::domain::id::BroadcastId;
use crate::domain::limits::{BROADCAST_PAGE, DAY_SECONDS};
use crate::store::Statement;

/// Counts one page of people after `last_user`, if nobody else did meanwhile.
#[must_use]
pub fn count_page(broadcast: BroadcastId, last_user: i64, now: i64) -> Statement {
    Statement::new(
        "with page as (
           select id, language, country, seen_at, reachable, standing from users
           where id > ?2 order by id limit ?3)
         update broadcasts set
           counted = counted + (
             select count(*) from page u left join accounts a on a.id = 'earner:' || u.id
             where u.reachable = 1 and u.standing = 'good'
             and (coalesce(json_array_length(audience, '$.languages'), 0) = 0 or u.language in (
               select value from json_each(audience, '$.languages')))
             and (coalesce(json_array_length(audience, '$.countries'), 0) = 0 or u.country in (
               select value from json_each(audience, '$.countries')))
             and u.seen_at >= coalesce(
               ?4 - json_extract(audience, '$.seen_within_days') * ?5, u.seen_at)
             and coalesce(a.balance_micros, 0) >= coalesce(
               json_extract(audience, '$.balance_min_micros'), 0)),
           last_user = coalesce((select max(id) from page), last_user),
           status = iif(exists (select 1 from page), status, 'counted')
         where id = ?1 and status = 'counting' and last_user = ?2",
        [
            broadcast.get().into(),
            last_user.into(),
            BROADCAST_PAGE.into(),
            now.into(),
            DAY_SECONDS.into(),
        ],
    )
}

/// Writes the messages for one page of people after `last_user`, if nobody else did meanwhile.
#[must_use]
pub fn queue_page(broadcast: BroadcastId, last_user: i64, now: i64) -> [Statement; 2] {
    [
        Statement::new(
            "with page as (
               select id, language, country, seen_at, reachable, standing from users
               where id > ?2 order by id limit ?3)
             insert into notifications (user_id, kind, subject_id, next_at)
             select u.id, 'broadcast', b.id, ?4
             from broadcasts b join page u
             left join accounts a on a.id = 'earner:' || u.id
             where b.id = ?1 and b.status = 'sending' and b.last_user = ?2
             and u.reachable = 1 and u.standing = 'good'
             and (coalesce(json_array_length(b.audience, '$.languages'), 0) = 0 or u.language in (
               select value from json_each(b.audience, '$.languages')))
             and (coalesce(json_array_length(b.audience, '$.countries'), 0) = 0 or u.country in (
               select value from json_each(b.audience, '$.countries')))
             and u.seen_at >= coalesce(
               ?4 - json_extract(b.audience, '$.seen_within_days') * ?5, u.seen_at)
             and coalesce(a.balance_micros, 0) >= coalesce(
               json_extract(b.audience, '$.balance_min_micros'), 0)
             order by u.id",
            [
                broadcast.get().into(),
                last_user.into(),
                BROADCAST_PAGE.into(),
                now.into(),
                DAY_SECONDS.into(),
            ],
        ),
        Statement::new(
            "with page as (select id from users where id > ?2 order by id limit ?3)
             update broadcasts set
               queued = queued + (
                 select count(*) from notifications n where n.kind = 'broadcast'
                 and n.subject_id = ?1 and n.user_id > ?2
                 and n.user_id <= (select max(id) from page)),
               last_user = coalesce((select max(id) from page), last_user),
               queued_all = iif(exists (select 1 from page), queued_all, 1)
             where id = ?1 and status = 'sending' and last_user = ?2 and queued_all = 0",
            [broadcast.get().into(), last_user.into(), BROADCAST_PAGE.into()],
        ),
    ]
}
