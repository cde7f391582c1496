-- Campaigns, their tasks, and what each earner did about them.

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
  constraint task_kind_known check (kind in ('visit', 'join')),
  constraint rules_are_json check (json_valid(rules)),
  constraint reward_positive check (reward_micros between 1 and 9007199254740991),
  constraint task_status_known check (status in ('running', 'paused', 'closed')),
  constraint task_ends_after_its_start check (ends_at > starts_at)
) strict;

create index tasks_by_status on tasks (status, id);

create table task_texts (
  task_id integer not null references tasks (id),
  language text not null,
  title text not null,
  body text not null,
  primary key (task_id, language)
) strict, without rowid;

-- One earner's completion of one task in one period ('once', later a day or a week).
create table claims (
  user_id integer not null references users (id),
  task_id integer not null references tasks (id),
  period text not null,
  status text not null,
  amount_micros integer not null,            -- the reward as it was at the start; it stays that
  started_at integer not null,
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

create trigger claims_guard_insert before insert on claims begin
  select raise(abort, 'claim_exists') where exists (
    select 1 from claims
    where user_id = new.user_id and task_id = new.task_id and period = new.period);
  select raise(abort, 'claim_starts_unpaid') where new.status = 'paid';
  select raise(abort, 'task_closed') where not exists (
    select 1 from tasks where id = new.task_id and status = 'running'
    and new.started_at >= starts_at and new.started_at < ends_at
    and reward_micros = new.amount_micros);
  select raise(abort, 'banned') where not exists (
    select 1 from users where id = new.user_id and standing = 'good');
end;

create trigger claims_guard_update before update on claims begin
  select raise(abort, 'claims_keep_their_terms') where new.user_id <> old.user_id
    or new.task_id <> old.task_id or new.period <> old.period
    or new.amount_micros <> old.amount_micros or new.started_at <> old.started_at;
  select raise(abort, 'paid_is_final') where old.status = 'paid';
  select raise(abort, 'claim_paid_without_transfer') where new.status = 'paid' and not exists (
    select 1 from transfers where kind = 'reward' and amount_micros = new.amount_micros
    and id = 'claim:' || new.user_id || ':' || new.task_id || ':' || new.period);
end;

create trigger claims_never_vanish before delete on claims begin
  select raise(abort, 'claims_are_permanent');
end;

-- A reward is paid for an open claim of somebody in good standing, from its own campaign.
create trigger rewards_need_a_claim before insert on transfers when new.kind = 'reward' begin
  select raise(abort, 'banned') where not exists (
    select 1 from users where id = new.user_id and standing = 'good');
  select raise(abort, 'reward_without_claim') where not exists (
    select 1 from claims c join tasks t on t.id = c.task_id
    where c.user_id = new.user_id and c.task_id = new.subject_id
    and 'claim:' || c.user_id || ':' || c.task_id || ':' || c.period = new.id
    and c.status in ('started', 'checking') and c.amount_micros = new.amount_micros
    and new.debit = 'campaign:' || t.campaign_id and new.credit = 'earner:' || new.user_id);
end;
