-- All laws of the books at once, by looking at every row: one row of counts, 0 when all is well.
with
 sealed as (select coalesce(max(last_seq), 0) as seq from segments),
 moved as (
   select account, sum(micros) as micros from (
     select credit as account, amount_micros as micros from transfers
       where seq > (select seq from sealed)
     union all
     select debit, -amount_micros from transfers where seq > (select seq from sealed))
   group by account)
 select
   (select sum(balance_micros) from accounts) <> 0 as balances_sum_to_zero,
   (select count(*) from moved m join accounts a on a.id = m.account
      left join sealed_balances b on b.account = a.id
      where a.balance_micros <> coalesce(b.balance_micros, 0) + m.micros) +
   (select count(*) from accounts a left join sealed_balances b on b.account = a.id
      where a.last_transfer <= (select seq from sealed)
      and a.balance_micros <> coalesce(b.balance_micros, 0))
     as balances_are_their_transfers,
   (select count(*) from accounts where balance_micros < floor_micros)
     as balances_are_above_their_floor,
   (select balance_micros from accounts where id = 'held') <>
     (select coalesce(sum(amount_micros), 0) from withdrawals
      where status in ('requested', 'review', 'approved', 'batched'))
     as held_is_what_is_open,
   (select balance_micros from accounts where id = 'treasury') <>
     (select coalesce(sum(amount_micros), 0) from withdrawals where status = 'confirmed') +
     coalesce((select micros from corrected where account = 'treasury'), 0)
     as treasury_is_what_was_confirmed,
   (select count(*) from accounts c where c.kind = 'campaign'
      and c.balance_micros < c.fees_due_micros)
     as campaigns_do_not_overspend,
   (select count(*) from claims where status = 'paid') <>
     (select coalesce(sum(rewards), 0) from segments) +
     (select count(*) from transfers
      where kind = 'reward' and seq > (select seq from sealed))
     as claims_are_their_rewards,
   (select count(*) from withdrawals w where w.status = 'confirmed' and 1 <> (
      select count(*) from payouts p
      where p.withdrawal_id = w.id and p.outcome = 'paid'
      and p.transaction_hash = w.transaction_hash))
     as confirmed_withdrawals_have_one_payout,
   (select count(*) from accounts a where a.kind = 'vesting' and a.balance_micros <> (
      select coalesce(sum(amount_micros), 0) from vestings
      where status = 'waiting' and user_id = cast(substr(a.id, 9) as integer))) +
     ((select coalesce(sum(balance_micros), 0) from accounts where kind = 'vesting') <>
      (select coalesce(sum(amount_micros), 0) from vestings where status = 'waiting'))
     as vesting_is_what_waits,
   (select sum(fees_due_micros) + sum(iif(id = 'fees', balance_micros, 0)) from accounts) +
     (select coalesce(sum(amount_micros), 0) from referrals where status = 'paid') +
     (select coalesce(sum(amount_micros), 0) from milestones_reached where status = 'paid') <>
     (select coalesce(sum(fee_micros), 0) from claims where status = 'paid') +
     coalesce((select micros from corrected where account = 'fees'), 0)
     as fees_are_of_paid_claims,
   (select count(*) from transfers f
      where f.kind = 'referral' and f.subject_id <> f.user_id
      and f.seq > (select seq from sealed) and not exists (
        select 1 from referrals where friend_id = f.subject_id and status = 'paid'
        and amount_micros = f.amount_micros)) +
     (select count(*) from referrals r where r.status = 'void' and exists (
        select 1 from transfers where id = 'referral:' || r.friend_id || ':1')) +
     (select count(*) from milestones_reached r where (r.status = 'paid') <> exists (
        select 1 from transfers where id = 'referral:' || r.inviter_id || ':m' || r.friends
        and amount_micros = r.amount_micros))
     as referrals_are_paid_once,
   (select count(*) from corrections
      where status <> 'proposed' and (agreed_by is null or agreed_by = proposed_by)) +
     (select count(*) from transfers f left join corrections c
      on c.id = f.subject_id and f.id = 'correction:' || c.id and c.status = 'made'
        and c.debit = f.debit and c.credit = f.credit
        and c.amount_micros = f.amount_micros
      where f.kind in ('correction', 'sponsor_correction')
      and f.seq > (select seq from sealed) and c.id is null)
     as corrections_are_agreed_by_two
