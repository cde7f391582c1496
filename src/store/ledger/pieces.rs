//! Pieces of the long lists, for a round through the books (`domain::round`). Each question reads a
//! bounded number of rows after a key and answers one row: `last`, the last key that it looked at,
//! `ended` when nothing comes after it, sums, and laws with how often each is broken.

use crate::domain::round::List;
use crate::store::{Statement, Value};

/// The next piece of a list after a key.
#[must_use]
pub fn piece(list: List, after: &str, rows_max: i64) -> Statement {
    let key: [Value; 2] = [after.into(), rows_max.into()];
    let sql = match list {
        List::Accounts => ACCOUNTS,
        List::Sealed => SEALED,
        List::Claims => CLAIMS,
        List::Withdrawals => WITHDRAWALS,
        List::Vestings => VESTINGS,
        List::Referrals => REFERRALS,
        List::Milestones => MILESTONES,
    };
    Statement::new(sql, key)
}

/// An account that moved since the last sealed transfer must name a transfer of its own: those are
/// held against it in full (`audit::present`). All others hold what was sealed.
const ACCOUNTS: &str = "with
   sealed as (select coalesce((select max(last_seq) from segments), 0) as seq),
   piece as materialized (select * from accounts where id > ?1 order by id limit ?2)
 select max(id) as last, count(*) < ?2 as ended,
   coalesce(sum(iif(kind = 'earner', balance_micros, 0)), 0) as earner,
   coalesce(sum(iif(kind = 'sponsor', balance_micros, 0)), 0) as sponsor,
   coalesce(sum(iif(kind = 'campaign', balance_micros, 0)), 0) as campaign,
   coalesce(sum(iif(kind = 'vesting', balance_micros, 0)), 0) as vesting,
   coalesce(sum(iif(kind = 'held', balance_micros, 0)), 0) as held,
   coalesce(sum(iif(kind = 'fees', balance_micros, 0)), 0) as fees,
   coalesce(sum(iif(kind = 'treasury', balance_micros, 0)), 0) as treasury,
   coalesce(sum(iif(kind = 'world', balance_micros, 0)), 0) as world,
   coalesce(sum(fees_due_micros), 0) as fees_due,
   coalesce(sum(iif(last_transfer <= (select seq from sealed),
     balance_micros <> coalesce(
       (select balance_micros from sealed_balances where account = piece.id), 0),
     not exists (select 1 from transfers
       where seq = piece.last_transfer and piece.id in (debit, credit)))), 0)
     as balances_are_their_transfers,
   coalesce(sum(balance_micros < floor_micros), 0) as balances_are_above_their_floor,
   coalesce(sum(kind = 'campaign' and balance_micros < fees_due_micros), 0)
     as campaigns_do_not_overspend,
   coalesce(sum(iif(kind = 'vesting', balance_micros <> (
     select coalesce(sum(amount_micros), 0) from vestings
     where status = 'waiting' and user_id = cast(substr(piece.id, 9) as integer)), 0)), 0)
     as vesting_is_what_waits
 from piece";

const SEALED: &str = "with piece as materialized (select account from sealed_balances
   where account > ?1 order by account limit ?2)
 select max(account) as last, count(*) < ?2 as ended,
   coalesce(sum(not exists (select 1 from accounts where id = piece.account)), 0)
     as balances_are_their_transfers
 from piece";

/// A piece ends with the last claim of somebody.
const CLAIMS: &str = "with edge as materialized (select (select user_id from claims
   where user_id > cast(?1 as integer) order by user_id limit 1
   offset cast(?2 as integer)) as user_id)
 select cast((select user_id from edge) as text) as last,
   (select user_id from edge) is null as ended,
   coalesce(sum(status = 'paid'), 0) as rewards,
   coalesce(sum(iif(status = 'paid', amount_micros, 0)), 0) as reward_micros,
   coalesce(sum(iif(status = 'paid', fee_micros, 0)), 0) as reward_fee_micros
 from claims where user_id > cast(?1 as integer)
 and user_id <= coalesce((select user_id from edge), 9007199254740991)";

const WITHDRAWALS: &str = "with piece as materialized (select * from withdrawals
   where id > cast(?1 as integer) order by id limit ?2)
 select cast(max(id) as text) as last, count(*) < ?2 as ended,
   coalesce(sum(iif(status = 'confirmed', amount_micros, 0)), 0) as payout_micros,
   coalesce(sum(status = 'confirmed' and 1 <> (
     select count(*) from payouts p where p.withdrawal_id = piece.id and p.outcome = 'paid'
     and p.transaction_hash = piece.transaction_hash)), 0)
     as confirmed_withdrawals_have_one_payout
 from piece";

/// What waits is held against its account with the accounts; here is what waits without one.
const VESTINGS: &str = "with edge as materialized (select (select user_id from vestings
   where status = 'waiting' and user_id > cast(?1 as integer) order by user_id limit 1
   offset cast(?2 as integer)) as user_id)
 select cast((select user_id from edge) as text) as last,
   (select user_id from edge) is null as ended,
   coalesce(sum(not exists (
     select 1 from accounts where id = 'vesting:' || vestings.user_id)), 0)
     as vesting_is_what_waits
 from vestings where status = 'waiting' and user_id > cast(?1 as integer)
 and user_id <= coalesce((select user_id from edge), 9007199254740991)";

const REFERRALS: &str = "with piece as materialized (select * from referrals
   where friend_id > cast(?1 as integer) order by friend_id limit ?2)
 select cast(max(friend_id) as text) as last, count(*) < ?2 as ended,
   coalesce(sum(iif(status = 'paid', amount_micros, 0)), 0) as referral_micros,
   coalesce(sum(status = 'void' and exists (
     select 1 from transfers where id = 'referral:' || piece.friend_id || ':1')), 0)
     as referrals_are_paid_once
 from piece";

/// A piece ends with the last milestone of somebody.
const MILESTONES: &str = "with edge as materialized (select (select inviter_id
   from milestones_reached where inviter_id > cast(?1 as integer) order by inviter_id limit 1
   offset cast(?2 as integer)) as inviter_id)
 select cast((select inviter_id from edge) as text) as last,
   (select inviter_id from edge) is null as ended,
   coalesce(sum(iif(status = 'paid', amount_micros, 0)), 0) as milestone_micros,
   coalesce(sum(status = 'void' and exists (
     select 1 from transfers where id = 'referral:' || inviter_id || ':m' || friends)), 0)
     as referrals_are_paid_once
 from milestones_reached where inviter_id > cast(?1 as integer)
 and inviter_id <= coalesce((select inviter_id from edge), 9007199254740991)";
