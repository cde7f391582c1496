-- What we tell partners' servers by ourselves: one address for each partner, and each thing told to
-- it. A row is written in the batch that made it true, and sent as often as it takes.

create table webhooks (
  id integer primary key autoincrement,
  partner text not null unique references partners (name), -- its secret signs what is sent
  owner_id integer not null references users (id),
  url text not null,
  campaign_id integer references campaigns (id), -- the only one that is told of; null: all of them
  status text not null default 'on',
  switched_at integer not null,
  failures integer not null default 0,       -- since something got through
  failing_since integer,
  look_at integer,                           -- when the sweeper looks; null: nothing waits
  sending_until integer not null default 0,  -- until then nobody else sends to it
  constraint webhook_status_known check (status in ('on', 'off', 'failed')),
  constraint webhook_url_is_https check (url glob 'https://*' and length(url) <= 500),
  constraint failing_has_its_time check ((failures > 0) = (failing_since is not null))
) strict;

create index webhooks_by_owner on webhooks (owner_id) where status = 'on';
create index webhooks_to_look_at on webhooks (look_at) where look_at is not null;

create table deliveries (
  id integer primary key autoincrement,      -- also the name of the event that is sent
  webhook_id integer not null references webhooks (id),
  type text not null,
  campaign_id integer,
  user_id integer,
  task_id integer,
  period text,
  amount_micros integer,
  at integer not null,                       -- when it happened
  status text not null default 'waiting',
  attempts integer not null default 0,
  answered integer,                          -- the status of the last answer; null: none came
  next_at integer not null,
  ended_at integer,                          -- when it got through, or was given up
  constraint delivery_type_known check (type in ('claim.completed', 'claim.reversed',
    'campaign.running', 'campaign.paused', 'campaign.closed', 'campaign.out_of_money',
    'webhook.test')),
  constraint delivery_status_known check (status in ('waiting', 'delivered', 'failed')),
  constraint delivery_ends check ((status = 'waiting') = (ended_at is null))
) strict;

create index deliveries_by_webhook on deliveries (webhook_id, id);
create index deliveries_waiting on deliveries (webhook_id, next_at, id) where status = 'waiting';
create index deliveries_of_claims on deliveries (user_id, task_id) where status = 'waiting';
create index deliveries_by_age on deliveries (at);

create trigger webhooks_guard_insert before insert on webhooks begin
  select raise(abort, 'webhook_exists') where exists (
    select 1 from webhooks where id = new.id or partner = new.partner);
  select raise(abort, 'webhook_is_its_owners') where not exists (
    select 1 from partners where name = new.partner and owner_id = new.owner_id);
  select raise(abort, 'banned') where not exists (
    select 1 from users where id = new.owner_id and standing = 'good');
  select raise(abort, 'webhook_of_another_campaign') where new.campaign_id is not null
    and not exists (select 1 from campaigns
      where id = new.campaign_id and owner_id = new.owner_id);
end;

create trigger webhooks_guard_update
  before update of id, partner, owner_id, campaign_id, status on webhooks begin
  select raise(abort, 'webhook_is_its_owners') where new.id <> old.id
    or new.partner <> old.partner or new.owner_id <> old.owner_id;
  select raise(abort, 'webhook_of_another_campaign') where new.campaign_id is not null
    and not exists (select 1 from campaigns
      where id = new.campaign_id and owner_id = new.owner_id);
  select raise(abort, 'banned') where new.status = 'on' and old.status <> 'on'
    and not exists (select 1 from users where id = new.owner_id and standing = 'good');
end;

create trigger webhooks_never_vanish before delete on webhooks begin
  select raise(abort, 'webhooks_are_permanent');
end;

create trigger deliveries_guard_insert before insert on deliveries begin
  select raise(abort, 'delivery_exists') where exists (
    select 1 from deliveries where id = new.id);
  select raise(abort, 'delivery_starts_waiting') where new.status <> 'waiting'
    or new.attempts <> 0 or new.answered is not null;
  select raise(abort, 'webhook_is_off') where not exists (
    select 1 from webhooks where id = new.webhook_id and status = 'on');
end;

-- While the address fails, only its own time counts: a busy campaign makes nobody ask it more often.
create trigger deliveries_wake_their_webhook after insert on deliveries begin
  update webhooks set look_at = new.next_at where id = new.webhook_id and failures = 0
    and (look_at is null or look_at > new.next_at);
end;

create trigger deliveries_guard_update before update on deliveries begin
  select raise(abort, 'deliveries_say_the_same_each_time') where new.id <> old.id
    or new.webhook_id <> old.webhook_id or new.type <> old.type
    or new.campaign_id is not old.campaign_id or new.user_id is not old.user_id
    or new.task_id is not old.task_id or new.period is not old.period
    or new.amount_micros is not old.amount_micros or new.at <> old.at;
  select raise(abort, 'attempts_only_count')
    where new.attempts not in (old.attempts, old.attempts + 1)
    and not (old.status <> 'waiting' and new.status = 'waiting' and new.attempts = 0);
end;

create trigger deliveries_vanish_when_over before delete on deliveries begin
  select raise(abort, 'delivery_waits') where old.status = 'waiting';
end;

-- An ordinary claim finds nobody to tell, and writes nothing.
create trigger webhooks_hear_of_paid_claims after update of status on claims
  when new.status = 'paid' and old.status <> 'paid' begin
  insert into deliveries (webhook_id, type, campaign_id, user_id, task_id, period, amount_micros,
      at, next_at)
    select w.id, 'claim.completed', c.id, new.user_id, new.task_id, new.period,
      new.amount_micros, new.paid_at, new.paid_at
    from tasks t join campaigns c on c.id = t.campaign_id
    join webhooks w on w.owner_id = c.owner_id and w.status = 'on'
      and coalesce(w.campaign_id, c.id) = c.id
    where t.id = new.task_id;
end;

-- Each part that was taken back tells its own amount.
create trigger webhooks_hear_of_clawbacks after update of status on vestings
  when new.status = 'clawed_back' and old.status <> 'clawed_back' begin
  insert into deliveries (webhook_id, type, campaign_id, user_id, task_id, period, amount_micros,
      at, next_at)
    select w.id, 'claim.reversed', c.id, new.user_id, new.task_id, new.period,
      new.amount_micros, new.settled_at, new.settled_at
    from tasks t join campaigns c on c.id = t.campaign_id
    join webhooks w on w.owner_id = c.owner_id and w.status = 'on'
      and coalesce(w.campaign_id, c.id) = c.id
    where t.id = new.task_id;
end;

create trigger webhooks_hear_of_steps after update of status on campaigns
  when new.status <> old.status and new.status in ('running', 'paused', 'closed') begin
  insert into deliveries (webhook_id, type, campaign_id, at, next_at)
    select id, 'campaign.' || new.status, new.id, new.stepped_at, new.stepped_at
    from webhooks where owner_id = new.owner_id and status = 'on'
      and coalesce(campaign_id, new.id) = new.id;
end;

-- None of its running tasks can be paid for any more. That follows from the newest transfer.
create trigger webhooks_hear_of_empty_campaigns after update of funded on tasks
  when old.funded = 1 and new.funded = 0 and new.status = 'running' begin
  insert into deliveries (webhook_id, type, campaign_id, at, next_at)
    select w.id, 'campaign.out_of_money', c.id, m.at, m.at
    from campaigns c join webhooks w on w.owner_id = c.owner_id and w.status = 'on'
      and coalesce(w.campaign_id, c.id) = c.id
    join transfers m on m.seq = (select max(seq) from transfers)
    where c.id = new.campaign_id and not exists (select 1 from tasks
      where campaign_id = c.id and status = 'running' and funded = 1);
end;

-- Who may not earn or spend here is told nothing either.
create trigger webhooks_end_with_their_owner after update of standing on users
  when new.standing <> old.standing and new.standing <> 'good' begin
  update webhooks set status = 'off', look_at = null
    where owner_id = new.id and status = 'on';
end;
