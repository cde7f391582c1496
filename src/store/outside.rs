//! The laws between our books and those of others. Each run looks at what is new and old enough for
//! both sides to know it; a list does not advance over what it cannot find.

use crate::domain::limits::{
    AUDIT_GRACE_SECONDS, AUDIT_ROWS_MAX, BALANCE_DIFFERS_SECONDS_MAX, STAR_UPDATE_GRACE_SECONDS,
};
use crate::store::{Statement, Value};

/// One row whose columns are named after laws and hold how often each is broken.
#[must_use]
pub fn laws(now: i64) -> Statement {
    Statement::new(
        "with
         due_payouts as (
           select p.id, p.outcome, p.amount_micros from payouts p
           join audit_positions a on a.name = 'payouts' and p.id > a.position and p.id <= a.ripe
           join batches b on b.id = p.batch_id
           join wallet_readings w on w.wallet = b.wallet and w.read_until >= a.ripe_at + ?2
           order by p.id limit ?4),
         due_deposits as (
           select d.reference from deposits d
           join audit_positions a on a.name = 'star_deposits' and d.id > a.position
           where d.asset = 'stars'
           and d.arrived_at + ?2 <= (select read_at from star_reading)
           order by d.id limit ?4),
         due_refunds as (
           select r.reference from star_refunds r
           join audit_positions a on a.name = 'star_refunds' and r.confirmed_at >= a.position
           where r.confirmed_at + ?2 <= (select read_at from star_reading)
           order by r.confirmed_at limit ?4)
         select
           (select count(*) from wallet_moves m where m.kind = 'foreign' and not exists (
              select 1 from explanations where subject = m.jetton_wallet || ':' || m.lt)
              and not exists (select 1 from findings where settled_at is not null
                and query_id = cast(m.query_id as text) and recipient = m.other
                and amount_micros = m.amount_micros))
             as hot_wallets_send_only_payouts,
           (select count(*) from due_payouts p where
              coalesce((select sum(case kind when 'payout' then 1 else -1 end)
                from wallet_moves where payout_id = p.id), 0) <> (p.outcome = 'paid')
              and not exists (select 1 from explanations where subject = 'payout:' || p.id))
             as payouts_left_the_wallet_once,
           (select count(*) from wallet_readings where differs_since + ?3 <= differs_until)
             as hot_wallets_hold_what_their_moves_leave,
           (select count(*) from star_lines where matched = 0 and kind = 'payment'
              and at + ?5 <= ?1) as payments_in_stars_are_deposits,
           (select count(*) from star_lines where matched = 0 and kind = 'refund'
              and at + ?5 <= ?1) as returned_stars_are_refunds,
           (select count(*) from due_deposits d where not exists (
              select 1 from star_lines where charge_id = d.reference and kind = 'payment')
              and not exists (select 1 from explanations where subject = 'stars:' || d.reference))
             as deposits_in_stars_were_paid,
           (select count(*) from due_refunds r where not exists (
              select 1 from star_lines where charge_id = r.reference and kind = 'refund')
              and not exists (select 1 from explanations where subject = 'stars:' || r.reference))
             as refunds_in_stars_were_made",
        [
            now.into(),
            AUDIT_GRACE_SECONDS.into(),
            BALANCE_DIFFERS_SECONDS_MAX.into(),
            AUDIT_ROWS_MAX.into(),
            STAR_UPDATE_GRACE_SECONDS.into(),
        ],
    )
}

/// Lets each list advance to the first row that the other side does not know. To be run in the
/// batch that asks for the laws, after them.
#[must_use]
pub fn advance(now: i64) -> [Statement; 4] {
    [payouts(), ripen(now), star_deposits(), star_refunds()]
}

fn grace() -> [Value; 2] {
    [AUDIT_GRACE_SECONDS.into(), AUDIT_ROWS_MAX.into()]
}

fn payouts() -> Statement {
    Statement::new(
        "with due as (
               select p.id, coalesce((select sum(case kind when 'payout' then 1 else -1 end)
                   from wallet_moves where payout_id = p.id), 0) = (p.outcome = 'paid')
                 or exists (select 1 from explanations where subject = 'payout:' || p.id)
                 or w.wallet is null as fits,
                 w.wallet is null or w.read_until >= a.ripe_at + ?1 as is_due
               from payouts p
               join audit_positions a on a.name = 'payouts' and p.id > a.position and p.id <= a.ripe
               join batches b on b.id = p.batch_id
               left join wallet_readings w on w.wallet = b.wallet
               order by p.id limit ?2)
             update audit_positions set position = (
               select max(id) from due where id < coalesce(
                 (select min(id) from due where not (fits and is_due)), 9007199254740991))
             where name = 'payouts' and exists (
               select 1 from due where id < coalesce(
                 (select min(id) from due where not (fits and is_due)), 9007199254740991))",
        grace(),
    )
}

/// What is decided by now can be looked at once both sides had time to see it.
fn ripen(now: i64) -> Statement {
    Statement::new(
        "update audit_positions set ripe_at = ?1, ripe = coalesce(
               (select min(id) - 1 from payouts where outcome is null),
               (select max(id) from payouts), 0)
             where name = 'payouts' and position = ripe and ripe_at < ?1",
        [now.into()],
    )
}

fn star_deposits() -> Statement {
    Statement::new(
        "with due as (
               select d.id, exists (select 1 from star_lines
                   where charge_id = d.reference and kind = 'payment')
                 or exists (select 1 from explanations where subject = 'stars:' || d.reference)
                 as fits
               from deposits d
               join audit_positions a on a.name = 'star_deposits' and d.id > a.position
               where d.asset = 'stars' and d.arrived_at + ?1 <= (select read_at from star_reading)
               order by d.id limit ?2)
             update audit_positions set position = (
               select max(id) from due where id < coalesce(
                 (select min(id) from due where not fits), 9007199254740991))
             where name = 'star_deposits' and exists (
               select 1 from due where id < coalesce(
                 (select min(id) from due where not fits), 9007199254740991))",
        grace(),
    )
}

fn star_refunds() -> Statement {
    Statement::new(
        "with due as (
               select r.confirmed_at, exists (select 1 from star_lines
                   where charge_id = r.reference and kind = 'refund')
                 or exists (select 1 from explanations where subject = 'stars:' || r.reference)
                 as fits
               from star_refunds r
               join audit_positions a on a.name = 'star_refunds' and r.confirmed_at >= a.position
               where r.confirmed_at + ?1 <= (select read_at from star_reading)
               order by r.confirmed_at limit ?2)
             update audit_positions set position = (
               select max(confirmed_at) from due where confirmed_at < coalesce(
                 (select min(confirmed_at) from due where not fits), 9007199254740991))
             where name = 'star_refunds' and exists (
               select 1 from due where confirmed_at < coalesce(
                 (select min(confirmed_at) from due where not fits), 9007199254740991))",
        grace(),
    )
}
