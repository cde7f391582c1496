//! The laws of the books, asked of the database itself, at a cost that does not grow with them.
//!
//! What moved since the last sealed transfer is looked at in full, since a segment is sealed as
//! soon as it is full. What is older is looked at in pieces; `domain::round` says why their sums
//! hold.

use crate::domain::round::{List, Round};
use crate::store::{Statement, Value};

/// `version, round`: how far the rounds have come.
#[must_use]
pub fn round() -> Statement {
    Statement::new("select version, round from audit_rounds where id = 1", [])
}

/// Keeps how far they have come, unless somebody else did since `version`.
#[must_use]
pub fn keep(version: i64, round: &str) -> Statement {
    Statement::new(
        "update audit_rounds set version = version + 1, round = ?2
         where id = 1 and version = ?1",
        [version.into(), round.into()],
    )
}

/// One row: `reach`, the last of the transfers after `seq` that fit into one step, none if there
/// are none, and the `newest` of all.
#[must_use]
pub fn reach(seq: i64, transfers_max: i64) -> Statement {
    Statement::new(
        "select (select max(seq) from transfers) as newest, (select max(seq) from (
           select seq from transfers where seq > ?1 order by seq limit ?2)) as reach",
        [seq.into(), transfers_max.into()],
    )
}

/// `name, total, seen`: what the same transfers did to each sum, and to as much of it as was seen.
/// Two questions, because D1 takes at most five selects in one.
#[must_use]
pub fn carry(round: &Round, transfers_max: i64) -> [Statement; 2] {
    let accounts = round.after(List::Accounts);
    let (claims, withdrawals) = (round.after(List::Claims), round.after(List::Withdrawals));
    let (referrals, milestones) = (round.after(List::Referrals), round.after(List::Milestones));
    let (seq, limit): (Value, Value) = (round.seq.into(), transfers_max.into());
    [
        Statement::new(
            CARRY_BALANCES,
            [seq.clone(), limit.clone(), accounts.into(), milestones.into()],
        ),
        Statement::new(
            CARRY_PAID,
            [seq, limit, claims.into(), withdrawals.into(), referrals.into()],
        ),
    ]
}

const CARRY_BALANCES: &str = "with
 fresh as materialized (select * from transfers where seq > ?1 order by seq limit ?2),
 sides as (
   select credit as account, amount_micros as micros from fresh
   union all select debit, -amount_micros from fresh)
 select substr(account, 1, instr(account || ':', ':') - 1) as name, sum(micros) as total,
   sum(iif(account <= ?3, micros, 0)) as seen
   from sides group by name
 union all select 'fees_due', coalesce(sum(fee_micros), 0),
   coalesce(sum(iif(debit <= ?3, fee_micros, 0)), 0) from fresh
 union all select 'milestone_micros', coalesce(sum(amount_micros), 0),
   coalesce(sum(iif(user_id <= cast(?4 as integer), amount_micros, 0)), 0)
   from fresh where kind = 'referral' and subject_id = user_id";

const CARRY_PAID: &str = "with
 fresh as materialized (select * from transfers where seq > ?1 order by seq limit ?2)
 select 'rewards' as name, count(*) as total,
   coalesce(sum(user_id <= cast(?3 as integer)), 0) as seen from fresh where kind = 'reward'
 union all select 'reward_micros', coalesce(sum(amount_micros), 0),
   coalesce(sum(iif(user_id <= cast(?3 as integer), amount_micros, 0)), 0)
   from fresh where kind = 'reward'
 union all select 'reward_fee_micros', coalesce(sum(fee_micros), 0),
   coalesce(sum(iif(user_id <= cast(?3 as integer), fee_micros, 0)), 0)
   from fresh where kind = 'reward'
 union all select 'payout_micros', coalesce(sum(amount_micros), 0),
   coalesce(sum(iif(subject_id <= cast(?4 as integer), amount_micros, 0)), 0)
   from fresh where kind = 'payout'
 union all select 'referral_micros', coalesce(sum(amount_micros), 0),
   coalesce(sum(iif(subject_id <= cast(?5 as integer), amount_micros, 0)), 0)
   from fresh where kind = 'referral' and subject_id <> user_id";

/// One row of laws and how often each is broken: those about what is open or has just moved. Its
/// `treasury_micros` and `fees_micros` are what these accounts hold, less corrections.
#[must_use]
pub fn present() -> Statement {
    Statement::new(PRESENT, [])
}

const PRESENT: &str = "with
 sealed as (select coalesce((select max(last_seq) from segments), 0) as seq),
 moved as materialized (
   select account, sum(micros) as micros from (
     select credit as account, amount_micros as micros from transfers
       where seq > (select seq from sealed)
     union all
     select debit, -amount_micros from transfers where seq > (select seq from sealed))
   group by account)
 select
   (select count(*) from moved m left join accounts a on a.id = m.account
      left join sealed_balances b on b.account = m.account
      where a.balance_micros is not coalesce(b.balance_micros, 0) + m.micros)
     as balances_are_their_transfers,
   (select balance_micros from accounts where id = 'held') is not
     (select coalesce(sum(amount_micros), 0) from withdrawals
      where status in ('requested', 'review', 'approved', 'batched'))
     as held_is_what_is_open,
   (select count(*) from transfers f
      where f.kind = 'referral' and f.seq > (select seq from sealed) and not exists (
        select 1 from referrals where f.subject_id <> f.user_id
        and friend_id = f.subject_id and status = 'paid' and amount_micros = f.amount_micros)
      and not exists (select 1 from milestones_reached where f.subject_id = f.user_id
        and inviter_id = f.user_id and f.id = 'referral:' || inviter_id || ':m' || friends
        and status = 'paid' and amount_micros = f.amount_micros))
     as referrals_are_paid_once,
   (select count(*) from corrections
      where status <> 'proposed' and (agreed_by is null or agreed_by = proposed_by)) +
   (select count(*) from transfers f left join corrections c
      on c.id = f.subject_id and f.id = 'correction:' || c.id and c.status = 'made'
        and c.debit = f.debit and c.credit = f.credit
        and c.amount_micros = f.amount_micros
      where f.kind in ('correction', 'sponsor_correction')
      and f.seq > (select seq from sealed) and c.id is null)
     as corrections_are_agreed_by_two,
   (select balance_micros from accounts where id = 'treasury') -
     coalesce((select micros from corrected where account = 'treasury'), 0) as treasury_micros,
   (select balance_micros from accounts where id = 'fees') -
     coalesce((select micros from corrected where account = 'fees'), 0) as fees_micros";
