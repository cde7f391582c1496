-- Terms, campaigns, their tasks, and what each earner did about them.

-- What holds for money that is earned. The newest row is in force; a claim keeps the terms that were
-- in force when it came into being, for ever.
create table terms (
  id integer primary key,
  minimum_micros integer not null,           -- the smallest withdrawal
  fee_ppm integer not null,                  -- on top of each reward, in parts per million of it
  holding_seconds integer not null,          -- how long a reward is vesting before it is free
  referral_micros integer not null,          -- for inviting somebody who then does a checked task
  set_by text not null,
  set_at integer not null,
  constraint terms_minimum_plausible check (minimum_micros between 100000 and 100000000),
  constraint terms_fee_plausible check (fee_ppm between 0 and 500000),
  constraint terms_holding_plausible check (holding_seconds between 0 and 7776000),
  constraint terms_referral_plausible check (referral_micros between 0 and 100000000)
) strict;

insert into terms (id, minimum_micros, fee_ppm, holding_seconds, referral_micros, set_by, set_at)
  values (1, 1000000, 0, 0, 0, 'earnest', 0);

create trigger terms_guard_insert before insert on terms begin
  select raise(abort, 'terms_only_follow_each_other')
    where new.id <> (select 1 + max(id) from terms);
end;

create trigger terms_never_change before update on terms begin
  select raise(abort, 'terms_are_immutable');
end;

create trigger terms_never_vanish before delete on terms begin
  select raise(abort, 'terms_are_immutable');
end;

create table campaigns (
  id integer primary key,
  name text not null,
  created_at integer not null
) strict;

create table tasks (
  id integer primary key,
  campaign_id integer not null references campaigns (id),
  kind text not null,
  rules text not null,                       -- JSON, its shape belongs to the kind
  reward_micros integer not null,
  status text not null default 'running',
  starts_at integer not null,
  ends_at integer not null,
  repeat text not null default 'once',       -- in UTC days and weeks; a check-in in the user's own
  cap integer,                               -- claims that are paid or being checked, in all
  cap_daily integer,                         -- the same in each UTC day
  requires text not null default '[]',       -- ids of tasks that have to be paid first
  audience text not null default '{}',       -- who it is for; nothing named is everybody
  picture text,                              -- the name of an asset in R2
  -- How the reward vests: [days, parts per million], the last part takes what is left.
  plan text not null default '[[0,1000000]]',
  claimed integer not null default 0,        -- whether anybody has ever started it
  constraint task_kind_known check (kind in (
    'visit', 'join', 'boost', 'quiz', 'check_in', 'invite', 'wallet', 'partner',
    'proof', 'hold', 'send')),
  constraint rules_are_json check (json_valid(rules)),
  constraint reward_positive check (reward_micros between 1 and 9007199254740991),
  constraint task_status_known check (
    status in ('draft', 'review', 'running', 'paused', 'closed')),
  constraint task_repeat_known check (repeat in ('once', 'daily', 'weekly')),
  constraint task_cap_positive check (cap > 0 and cap_daily > 0),
  constraint requires_is_a_list check (json_valid(requires) and json_type(requires) = 'array'),
  constraint audience_is_json check (json_valid(audience) and json_type(audience) = 'object'),
  constraint plan_is_a_list check (json_valid(plan) and json_type(plan) = 'array'),
  constraint claimed_is_a_flag check (claimed in (0, 1)),
  constraint task_ends_after_its_start check (ends_at > starts_at)
) strict;

create index tasks_by_status on tasks (status, id);
create index tasks_by_campaign on tasks (campaign_id);

create table task_texts (
  task_id integer not null references tasks (id),
  language text not null,
  title text not null,
  body text not null,
  primary key (task_id, language)
) strict, without rowid;

-- One earner's completion of one task in one period: 'once', a day (its date), or a week (the date
-- of its Monday after 'week-').
create table claims (
  user_id integer not null references users (id),
  task_id integer not null references tasks (id),
  period text not null,
  status text not null,
  amount_micros integer not null,            -- the reward as it was at the start; it stays that
  terms_id integer not null references terms (id), -- in force at the start; they stay these
  fee_micros integer not null default 0,     -- what the campaign owes with the reward
  plan text not null default '[[0,1000000]]', -- how the reward vests, as it was at the start
  started_at integer not null,
  attempts integer not null default 0,       -- answers that were given to a quiz
  counted_at integer,                        -- since when it takes a place of a capped task
  check_at integer,                          -- when the sweeper looks again at a claim being checked
  refusal text,                              -- why the last check said no
  paid_at integer,
  primary key (user_id, task_id, period),
  constraint claim_status_known check (status in ('started', 'checking', 'paid')),
  constraint claim_amount_positive check (amount_micros between 1 and 9007199254740991),
  constraint only_checking_waits check ((status = 'checking') = (check_at is not null)),
  constraint paid_has_its_time check ((status = 'paid') = (paid_at is not null))
) strict, without rowid;

create index claims_being_checked on claims (check_at) where status = 'checking';
create index claims_being_checked_of_task on claims (task_id) where status = 'checking';

create trigger claims_guard_insert before insert on claims begin
  select raise(abort, 'claim_exists') where exists (
    select 1 from claims
    where user_id = new.user_id and task_id = new.task_id and period = new.period);
  select raise(abort, 'claim_starts_unpaid') where new.status = 'paid';
  select raise(abort, 'task_closed') where not exists (
    select 1 from tasks where id = new.task_id and status = 'running'
    and new.started_at >= starts_at and new.started_at < ends_at
    and reward_micros = new.amount_micros and plan = new.plan);
  select raise(abort, 'banned') where not exists (
    select 1 from users where id = new.user_id and standing = 'good');
  select raise(abort, 'terms_not_in_force') where new.terms_id <> (select max(id) from terms);
  -- Whole dollars and the rest apart, because their product with the rate could leave 64 bits.
  select raise(abort, 'fee_differs_from_terms') from terms where id = new.terms_id
    and new.fee_micros <> new.amount_micros / 1000000 * fee_ppm
      + new.amount_micros % 1000000 * fee_ppm / 1000000;
end;

create trigger claims_guard_update before update on claims begin
  select raise(abort, 'claims_keep_their_terms') where new.user_id <> old.user_id
    or new.task_id <> old.task_id or new.period <> old.period
    or new.amount_micros <> old.amount_micros or new.started_at <> old.started_at
    or new.terms_id <> old.terms_id or new.fee_micros <> old.fee_micros
    or new.plan <> old.plan;
  select raise(abort, 'paid_is_final') where old.status = 'paid';
  select raise(abort, 'claim_paid_without_transfer') where new.status = 'paid' and not exists (
    select 1 from transfers where kind = 'reward' and amount_micros = new.amount_micros
    and id = 'claim:' || new.user_id || ':' || new.task_id || ':' || new.period);
end;

create trigger claims_never_vanish before delete on claims begin
  select raise(abort, 'claims_are_permanent');
end;

-- A reward is paid for an open claim of somebody in good standing, from its own campaign, with its
-- fee, and at once only where neither its terms nor its plan hold it.
create trigger rewards_need_a_claim before insert on transfers when new.kind = 'reward' begin
  select raise(abort, 'banned') where not exists (
    select 1 from users where id = new.user_id and standing = 'good');
  select raise(abort, 'reward_without_claim') where not exists (
    select 1 from claims c join tasks t on t.id = c.task_id join terms m on m.id = c.terms_id
    where c.user_id = new.user_id and c.task_id = new.subject_id
    and 'claim:' || c.user_id || ':' || c.task_id || ':' || c.period = new.id
    and c.status in ('started', 'checking') and c.amount_micros = new.amount_micros
    and c.fee_micros = new.fee_micros and new.debit = 'campaign:' || t.campaign_id
    and iif(m.holding_seconds > 0 or c.plan <> '[[0,1000000]]',
      new.credit = 'vesting:' || new.user_id and new.minimum_micros is null,
      new.credit = 'earner:' || new.user_id and new.minimum_micros = m.minimum_micros));
end;
