//! The sponsors' side of the ledger: deposits, refunds of Stars, campaigns funded and emptied.

use crate::domain::id::{CampaignId, DepositId, UserId};
use crate::domain::limits::{DEPOSITS_CREDITED_MAX, STAR_REFUND_AGAIN_SECONDS};
use crate::store::{Statement, Value};

/// `balance_micros` of a sponsor: nothing, until something was credited.
#[must_use]
pub fn sponsor_balance(user: UserId) -> Statement {
    Statement::new(
        "select coalesce((select balance_micros from accounts
           where id = 'sponsor:' || cast(?1 as integer)), 0) as balance_micros",
        [user.get().into()],
    )
}

/// A sponsor's statement, newest first: `seq, id, kind, account, signed_micros, at, title`
/// and no `task_id`.
#[must_use]
pub fn sponsor_statement(user: UserId, before_seq: i64, limit: i64) -> Statement {
    Statement::new(
        "select f.seq, f.id, f.kind, f.at, 'sponsor' as account, null as task_id,
           case when f.credit = 'sponsor:' || f.user_id then f.amount_micros
             else -f.amount_micros end as signed_micros,
           case when f.kind in ('fund', 'unfund') then c.name
             when f.kind = 'sponsor_correction' then k.reason end as title
         from transfers f left join campaigns c on c.id = f.subject_id
         left join corrections k on k.id = f.subject_id
         where f.user_id = ?1 and f.kind in (
           'deposit', 'fund', 'unfund', 'refund', 'sponsor_correction')
         and f.seq < ?2 order by f.seq desc limit ?3",
        [user.get().into(), before_seq.into(), limit.into()],
    )
}

/// Credits what waits, has a worth and did not go back, while deposits are switched on: the one
/// with that reference, or the oldest of all.
#[must_use]
pub fn credit_deposits(reference: Option<&str>, now: i64) -> [Statement; 3] {
    let reference: Value = reference.into();
    [
        Statement::new(
            "insert into accounts (id, kind)
             select distinct 'sponsor:' || user_id, 'sponsor' from deposits d
             where d.status = 'waiting' and d.reference = coalesce(?1, d.reference)
             and not exists (select 1 from accounts where id = 'sponsor:' || d.user_id)",
            [reference.clone()],
        ),
        Statement::new(
            "insert into transfers
               (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
             select 'deposit:' || d.reference, 'deposit', 'world:' || d.asset,
               'sponsor:' || d.user_id, d.amount_micros, d.user_id, d.id, ?2
             from deposits d
             where d.status = 'waiting' and d.reference = coalesce(?1, d.reference)
             and d.amount_micros is not null
             and exists (select 1 from switches where name = 'deposits' and is_on = 1)
             and not exists (select 1 from star_refunds where reference = d.reference)
             and not exists (select 1 from transfers where id = 'deposit:' || d.reference)
             order by d.id limit ?3",
            [reference.clone(), now.into(), DEPOSITS_CREDITED_MAX.into()],
        ),
        Statement::new(
            "update deposits set status = 'credited', settled_at = ?2
             where status = 'waiting' and reference = coalesce(?1, reference)
             and exists (select 1 from transfers where id = 'deposit:' || reference)",
            [reference, now.into()],
        ),
    ]
}

/// An operator asks for a refund: the row is written, and the money taken, before Telegram is
/// asked, and only if the sponsor still has it or was never credited.
#[must_use]
pub fn ask_refund(deposit: DepositId, by: &str, now: i64) -> Statement {
    Statement::new(
        "insert into star_refunds (reference, payer_id, asked_by, asked_at, next_at)
         select d.reference, cast(d.payer as integer), ?2, ?3, ?4 from deposits d
         where d.id = ?1 and d.asset = 'stars' and d.status in ('unmatched', 'waiting', 'credited')
         and (d.status <> 'credited' or d.amount_micros <= (
           select balance_micros from accounts where id = 'sponsor:' || d.user_id))
         and not exists (select 1 from star_refunds where reference = d.reference)",
        [
            deposit.get().into(),
            by.into(),
            now.into(),
            now.saturating_add(STAR_REFUND_AGAIN_SECONDS).into(),
        ],
    )
}

/// Takes back what was credited for Stars that go back. What the sponsor has spent already becomes
/// a shortfall, never a balance below zero.
#[must_use]
pub fn refund(reference: &str, now: i64) -> [Statement; 3] {
    let key: [Value; 2] = [reference.into(), now.into()];
    [
        Statement::new(
            "insert into transfers
               (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
             select 'refund:' || d.reference, 'refund', 'sponsor:' || d.user_id,
               'world:' || d.asset, d.amount_micros, d.user_id, d.id, ?2
             from deposits d join star_refunds r on r.reference = d.reference
             join accounts a on a.id = 'sponsor:' || d.user_id
             where d.reference = ?1 and d.status in ('credited', 'shortfall')
             and a.balance_micros >= d.amount_micros
             and not exists (select 1 from transfers where id = 'refund:' || d.reference)",
            key.clone(),
        ),
        Statement::new(
            "update deposits set status = 'refunded', settled_at = ?2
             where reference = ?1 and status <> 'refunded'
             and exists (select 1 from star_refunds where reference = ?1)
             and (status in ('unmatched', 'waiting')
               or exists (select 1 from transfers where id = 'refund:' || ?1))",
            key.clone(),
        ),
        Statement::new(
            "update deposits set status = 'shortfall', settled_at = ?2
             where reference = ?1 and status = 'credited'
             and exists (select 1 from star_refunds where reference = ?1)",
            key,
        ),
    ]
}

/// Moves what a funding says into the campaign's escrow. Breaks `balance_too_low`.
#[must_use]
pub fn fund(user: UserId, idempotency_key: &str, now: i64) -> [Statement; 3] {
    let key: [Value; 2] = [user.get().into(), idempotency_key.into()];
    let [user, idempotency_key] = key.clone();
    [
        Statement::new(
            "insert into accounts (id, kind)
             select w.id, w.kind from (
               select 'campaign:' || campaign_id as id, 'campaign' as kind from fundings
               where user_id = ?1 and idempotency_key = ?2
               union all select 'sponsor:' || user_id, 'sponsor' from fundings
               where user_id = ?1 and idempotency_key = ?2) w
             where not exists (select 1 from accounts where id = w.id)",
            key,
        ),
        Statement::new(
            "insert into transfers
               (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
             select 'fund:' || f.campaign_id || ':' || f.number, 'fund', 'sponsor:' || f.user_id,
               'campaign:' || f.campaign_id, f.amount_micros, f.user_id, f.campaign_id, ?3
             from fundings f
             where f.user_id = ?1 and f.idempotency_key = ?2 and f.funded_at is null",
            [user.clone(), idempotency_key.clone(), now.into()],
        ),
        Statement::new(
            "update fundings set funded_at = ?3
             where user_id = ?1 and idempotency_key = ?2 and funded_at is null",
            [user, idempotency_key, now.into()],
        ),
    ]
}

/// Gives sponsors back what closed campaigns no longer need: the one, or all. Fees that are due
/// stay until they move, what claims that are being checked may still earn until they are decided.
/// Left to itself, SQLite would look at every campaign that there ever was.
#[must_use]
pub fn unfund(campaign: Option<CampaignId>, now: i64) -> [Statement; 3] {
    let campaign: Value = campaign.map(CampaignId::get).into();
    [
        Statement::new(
            "insert into transfers
               (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
             select 'unfund:' || c.id || ':' || (c.unfunds + 1), 'unfund', a.id,
               'sponsor:' || c.owner_id,
               a.balance_micros - a.fees_due_micros - c.reserved_micros, c.owner_id, c.id, ?2
             from (select id, owner_id, unfunds, (
                 select coalesce(sum(k.amount_micros + k.fee_micros), 0) from claims k
                 join tasks t on t.id = k.task_id
                 where k.status = 'checking' and t.campaign_id = campaigns.id) as reserved_micros
               from campaigns indexed by campaigns_closing
               where closed_at is not null and emptied_at is null and id = coalesce(?1, id)) c
             join accounts a on a.id = 'campaign:' || c.id
             where a.balance_micros - a.fees_due_micros > c.reserved_micros",
            [campaign.clone(), now.into()],
        ),
        Statement::new(
            "update campaigns indexed by campaigns_closing set unfunds = unfunds + 1
             where closed_at is not null and emptied_at is null and id = coalesce(?1, id)
             and exists (select 1 from transfers
               where id = 'unfund:' || campaigns.id || ':' || (campaigns.unfunds + 1))",
            [campaign.clone()],
        ),
        Statement::new(
            "update campaigns indexed by campaigns_closing set emptied_at = ?2
             where closed_at is not null and emptied_at is null and id = coalesce(?1, id)
             and not exists (select 1 from accounts
               where id = 'campaign:' || campaigns.id and balance_micros > 0)",
            [campaign, now.into()],
        ),
    ]
}

/// `owner_id, name, closed, balance_micros` of a campaign; fees that are due are no longer its own.
#[must_use]
pub fn campaign(campaign: CampaignId) -> Statement {
    Statement::new(
        "select c.owner_id, c.name, c.closed_at is not null as closed,
           coalesce(a.balance_micros - a.fees_due_micros, 0) as balance_micros
         from campaigns c left join accounts a on a.id = 'campaign:' || c.id where c.id = ?1",
        [campaign.get().into()],
    )
}
