-- What terms lead to: fees that a campaign owes, rewards that are vesting, and thanks for inviting
-- somebody. What was earned under some terms stays under them.

-- The smallest withdrawal is the lower of the one in force and the lowest that any of this person's
-- money was earned under: raising it locks nobody's money.
create trigger withdrawals_keep_the_minimum before insert on withdrawals begin
  select raise(abort, 'amount_below_minimum') where new.amount_micros < min(
    (select minimum_micros from terms order by id desc limit 1),
    coalesce((select minimum_micros from accounts where id = 'earner:' || new.user_id),
      9007199254740991));
end;

-- A fee moves all that is due in a campaign at once, now and then.
alter table campaigns add column fees integer not null default 0; -- how often fees have moved
alter table campaigns add column fees_look_at integer not null default 0; -- when they move next

create index campaigns_by_fees on campaigns (fees_look_at) where emptied_at is null;

create trigger fees_only_count before update on campaigns when new.fees <> old.fees
  and not (new.fees = old.fees + 1 and exists (
    select 1 from transfers where id = 'fee:' || new.id || ':' || new.fees)) begin
  select raise(abort, 'fees_only_count');
end;

create trigger fees_move_what_is_due before insert on transfers when new.kind = 'fee' begin
  select raise(abort, 'fee_not_due') where not exists (
    select 1 from campaigns c join accounts a on a.id = 'campaign:' || c.id
    where c.id = new.subject_id and new.id = 'fee:' || c.id || ':' || (c.fees + 1)
    and new.debit = a.id and new.amount_micros = a.fees_due_micros);
end;

-- A reward that is not free yet, in one part or several, each with its own time.
create table vestings (
  id integer primary key,
  user_id integer not null,
  task_id integer not null,
  period text not null,
  part integer not null,                     -- 1, 2, … of the claim
  amount_micros integer not null,
  due_at integer not null,                   -- Unix seconds: from then on it is the earner's
  check_at integer,                          -- when we look again whether the claim is still true
  status text not null default 'waiting',
  reason text,                               -- why it was clawed back
  decided_by text,                           -- the operator who did
  settled_at integer,
  foreign key (user_id, task_id, period) references claims (user_id, task_id, period),
  unique (user_id, task_id, period, part),
  constraint vesting_amount_positive check (amount_micros between 1 and 9007199254740991),
  constraint vesting_part_positive check (part between 1 and 100),
  constraint vesting_status_known check (status in ('waiting', 'vested', 'clawed_back')),
  constraint clawback_reason_known check (reason in ('left', 'proof', 'duplicate', 'mistake')),
  constraint clawback_has_its_reason check ((status = 'clawed_back') = (reason is not null)
    and (reason is null) = (decided_by is null)),
  constraint settled_vesting_has_its_time check ((status = 'waiting') = (settled_at is null))
) strict;

create index vestings_to_check on vestings (check_at)
  where status = 'waiting' and check_at is not null;
create index vestings_due on vestings (due_at) where status = 'waiting';
create index vestings_of_user on vestings (user_id, due_at) where status = 'waiting';

create trigger vestings_guard_insert before insert on vestings begin
  select raise(abort, 'vesting_exists') where exists (
    select 1 from vestings where id = new.id or (user_id = new.user_id
    and task_id = new.task_id and period = new.period and part = new.part));
  select raise(abort, 'vesting_starts_waiting') where new.status <> 'waiting';
  -- When the claim's own plan says, not before its terms do, and never more than its reward.
  select raise(abort, 'vesting_without_reward') where not exists (
    select 1 from claims c join terms m on m.id = c.terms_id
    join transfers f on f.id = 'claim:' || c.user_id || ':' || c.task_id || ':' || c.period
    where c.user_id = new.user_id and c.task_id = new.task_id and c.period = new.period
    and f.credit = 'vesting:' || c.user_id and new.due_at = f.at + max(m.holding_seconds,
      86400 * json_extract(c.plan, '$[' || (new.part - 1) || '][0]'))
    and f.amount_micros >= new.amount_micros + (
      select coalesce(sum(amount_micros), 0) from vestings where user_id = new.user_id
      and task_id = new.task_id and period = new.period));
end;

create trigger vestings_guard_update before update on vestings begin
  select raise(abort, 'vestings_keep_their_terms') where old.status <> 'waiting'
    or new.id <> old.id or new.user_id <> old.user_id or new.task_id <> old.task_id
    or new.period <> old.period or new.part <> old.part
    or new.amount_micros <> old.amount_micros or new.due_at <> old.due_at;
  select raise(abort, 'vesting_settled_without_transfer') where new.status <> 'waiting'
    and not exists (select 1 from transfers
      where id = case new.status when 'vested' then 'vest:' else 'clawback:' end
        || new.user_id || ':' || new.task_id || ':' || new.period || ':' || new.part);
end;

create trigger vestings_never_vanish before delete on vestings begin
  select raise(abort, 'vestings_are_permanent');
end;

create trigger held_claims_vest_whole before update on claims
  when new.status = 'paid' and old.status <> 'paid' begin
  select raise(abort, 'claim_paid_without_vesting') from terms
    where id = new.terms_id and (holding_seconds > 0 or new.plan <> '[[0,1000000]]')
    and new.amount_micros <> (
      select coalesce(sum(amount_micros), 0) from vestings where user_id = new.user_id
      and task_id = new.task_id and period = new.period);
end;

-- Before its time it may go back to the campaign, from then on it goes to the earner.
create trigger vests_need_their_time before insert on transfers when new.kind = 'vest' begin
  select raise(abort, 'vest_without_part') where not exists (
    select 1 from vestings v
    join claims c on c.user_id = v.user_id and c.task_id = v.task_id and c.period = v.period
    join terms m on m.id = c.terms_id
    where v.user_id = new.user_id and v.task_id = new.subject_id and v.status = 'waiting'
    and new.id = 'vest:' || v.user_id || ':' || v.task_id || ':' || v.period || ':' || v.part
    and v.amount_micros = new.amount_micros and v.due_at <= new.at
    and new.minimum_micros = m.minimum_micros
    and new.debit = 'vesting:' || v.user_id and new.credit = 'earner:' || v.user_id);
end;

create trigger clawbacks_come_in_time before insert on transfers when new.kind = 'clawback' begin
  select raise(abort, 'clawback_without_part') where not exists (
    select 1 from vestings v join tasks t on t.id = v.task_id
    where v.user_id = new.user_id and v.task_id = new.subject_id and v.status = 'waiting'
    and new.id = 'clawback:' || v.user_id || ':' || v.task_id || ':' || v.period || ':' || v.part
    and v.amount_micros = new.amount_micros and v.due_at > new.at
    and new.debit = 'vesting:' || v.user_id and new.credit = 'campaign:' || t.campaign_id);
end;

-- What somebody gets for a friend whom they invited, once for each friend: after the friend's first
-- task that was checked by us, at the amount of that claim's terms, once that reward is free.
create table referrals (
  friend_id integer primary key references users (id),
  inviter_id integer not null references users (id),
  task_id integer not null,                  -- the friend's claim
  period text not null,
  amount_micros integer not null,
  qualified_at integer not null,             -- when that claim was paid
  due_at integer not null,
  status text not null default 'waiting',
  reason text,                               -- why it is void
  settled_at integer,
  foreign key (friend_id, task_id, period) references claims (user_id, task_id, period),
  constraint referral_amount_positive check (amount_micros between 1 and 9007199254740991),
  constraint referral_status_known check (status in ('waiting', 'paid', 'void')),
  constraint referral_reason_known check (
    reason in ('clawed_back', 'banned', 'capped', 'capped_daily')),
  constraint void_has_its_reason check ((status = 'void') = (reason is not null)),
  constraint settled_referral_has_its_time check ((status = 'waiting') = (settled_at is null))
) strict;

create index referrals_due on referrals (due_at, friend_id) where status = 'waiting';
create index referrals_by_inviter on referrals (inviter_id, friend_id);
create index referrals_paid_by_inviter on referrals (inviter_id) where status = 'paid';

create trigger referrals_guard_insert before insert on referrals begin
  select raise(abort, 'referral_exists')
    where exists (select 1 from referrals where friend_id = new.friend_id);
  -- Or void at once, beyond the caps (0022_friends.sql).
  select raise(abort, 'referral_starts_waiting')
    where new.status = 'paid' or new.reason in ('clawed_back', 'banned');
  select raise(abort, 'referral_without_checked_claim') where not exists (
    select 1 from claims c join tasks t on t.id = c.task_id join terms m on m.id = c.terms_id
    join users u on u.id = c.user_id
    where c.user_id = new.friend_id and c.task_id = new.task_id and c.period = new.period
    and c.status = 'paid' and t.kind in ('join', 'boost', 'partner', 'proof')
    and u.referred_by = new.inviter_id and m.referral_micros = new.amount_micros
    and new.qualified_at = c.paid_at and new.due_at = c.paid_at
      + max(m.holding_seconds, 86400 * json_extract(c.plan, '$[#-1][0]')));
end;

create trigger referrals_guard_update before update on referrals begin
  select raise(abort, 'referrals_keep_their_terms') where old.status <> 'waiting'
    or new.friend_id <> old.friend_id or new.inviter_id <> old.inviter_id
    or new.task_id <> old.task_id or new.period <> old.period
    or new.amount_micros <> old.amount_micros or new.due_at <> old.due_at
    or new.qualified_at <> old.qualified_at;
  select raise(abort, 'referral_paid_without_transfer') where new.status = 'paid' and not exists (
    select 1 from transfers where id = 'referral:' || new.friend_id || ':1');
  select raise(abort, 'referral_was_paid') where new.status = 'void' and exists (
    select 1 from transfers where id = 'referral:' || new.friend_id || ':1');
end;

create trigger referrals_never_vanish before delete on referrals begin
  select raise(abort, 'referrals_are_permanent');
end;

create trigger referrals_need_their_row before insert on transfers when new.kind = 'referral' begin
  select raise(abort, 'referrals_paused')
    where exists (select 1 from switches where name = 'referrals' and is_on = 0);
  -- What is about the inviter is a milestone (0022_friends.sql).
  select raise(abort, 'referral_without_row') where new.subject_id is not new.user_id
    and not exists (select 1 from referrals r
    join claims c on c.user_id = r.friend_id and c.task_id = r.task_id and c.period = r.period
    join terms m on m.id = c.terms_id
    where r.friend_id = new.subject_id and new.id = 'referral:' || r.friend_id || ':1'
    and r.status = 'waiting' and r.due_at <= new.at and r.amount_micros = new.amount_micros
    and new.minimum_micros = m.minimum_micros and new.user_id = r.inviter_id
    and new.debit = 'fees' and new.credit = 'earner:' || r.inviter_id);
  select raise(abort, 'banned') from users where standing <> 'good'
    and (id = new.subject_id or id = new.user_id);
  -- What they were thanked for has to be true to the end.
  select raise(abort, 'friends_reward_not_free') from vestings v join referrals r
    on v.user_id = r.friend_id and v.task_id = r.task_id and v.period = r.period
    where r.friend_id = new.subject_id and v.status <> 'vested'
    and new.subject_id is not new.user_id;
end;
