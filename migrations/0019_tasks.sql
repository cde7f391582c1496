-- What a task is limited to: who may do it when, how often in a day, how many times in all.

-- How many claims take a place: in all (day 0) and in each UTC day (days since 1970). Only tasks
-- with a cap are counted, so that all others cost nothing.
create table task_counts (
  task_id integer not null references tasks (id),
  day integer not null,
  taken integer not null,
  primary key (task_id, day),
  constraint taken_never_negative check (taken >= 0)
) strict, without rowid;

create trigger task_counts_never_vanish before delete on task_counts begin
  select raise(abort, 'task_counts_are_permanent');
end;

create trigger tasks_guard_update before update on tasks begin
  select raise(abort, 'tasks_keep_their_kind') where new.id <> old.id
    or new.campaign_id <> old.campaign_id or new.claimed < old.claimed
    or (old.claimed = 1 and (new.kind <> old.kind or new.repeat <> old.repeat));
  -- What was not counted from the first claim on cannot be capped any more.
  select raise(abort, 'caps_come_before_claims') where old.claimed = 1
    and old.cap is null and old.cap_daily is null
    and (new.cap is not null or new.cap_daily is not null);
end;

create trigger tasks_never_vanish before delete on tasks begin
  select raise(abort, 'tasks_are_permanent');
end;

-- A claim is for the day or the week that it was started in.
create trigger claims_keep_their_period before insert on claims begin
  select raise(abort, 'period_is_not_now') from tasks
    where id = new.task_id and new.period <> case repeat
      when 'daily' then date(new.started_at, 'unixepoch')
      when 'weekly' then 'week-' || date(new.started_at, 'unixepoch', 'weekday 0', '-6 days')
      else 'once' end;
end;

create trigger claims_make_their_task_claimed after insert on claims begin
  update tasks set claimed = 1 where id = new.task_id and claimed = 0;
end;

-- Whoever is paid or being checked has a place; a check that says no gives it back.
create trigger claims_take_a_place before update on claims
  when exists (select 1 from tasks where id = new.task_id
    and (cap is not null or cap_daily is not null)) begin
  select raise(abort, 'place_has_its_time')
    where (new.counted_at is not null) <> (new.status in ('checking', 'paid'))
    or (old.counted_at is not null and new.counted_at is not null
      and old.counted_at <> new.counted_at);
  select raise(abort, 'task_cap_reached') from tasks t join task_counts n
    on n.task_id = t.id and n.day = 0
    where t.id = new.task_id and n.taken >= t.cap
    and old.counted_at is null and new.counted_at is not null;
  select raise(abort, 'task_cap_daily_reached') from tasks t join task_counts n
    on n.task_id = t.id and n.day = new.counted_at / 86400
    where t.id = new.task_id and n.taken >= t.cap_daily
    and old.counted_at is null and new.counted_at is not null;
end;

create trigger claims_are_counted after update on claims
  when (old.counted_at is null) <> (new.counted_at is null) and exists (
    select 1 from tasks where id = new.task_id
    and (cap is not null or cap_daily is not null)) begin
  insert into task_counts (task_id, day, taken)
    select new.task_id, day, 0 from (select 0 as day
      union select coalesce(new.counted_at, old.counted_at) / 86400) d
    where not exists (select 1 from task_counts where task_id = new.task_id and day = d.day);
  update task_counts set taken = taken + iif(new.counted_at is null, -1, 1)
    where task_id = new.task_id
    and day in (0, coalesce(new.counted_at, old.counted_at) / 86400);
end;
