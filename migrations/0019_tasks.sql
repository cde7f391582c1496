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

-- A claim is for the day or the week that it was started in; a check-in for the day in the user's
-- own time zone.
create trigger claims_keep_their_period before insert on claims begin
  select raise(abort, 'period_is_not_now') from tasks
    where id = new.task_id and new.period <> case iif(kind = 'check_in', kind, repeat)
      when 'check_in' then date(new.started_at + 60 * (
        select utc_offset_minutes from users where id = new.user_id), 'unixepoch')
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

-- A quiz takes so many answers and no more, right ones included: whoever sends all of them at once
-- gains nothing.
create trigger attempts_are_counted before update on claims when new.attempts <> old.attempts begin
  select raise(abort, 'attempts_only_count') where new.attempts <> old.attempts + 1;
  select raise(abort, 'attempts_used_up') from tasks where id = new.task_id
    and new.attempts > coalesce(json_extract(rules, '$.attempts_max'), 0);
end;

create trigger quizzes_are_paid_for_an_answer before update on claims
  when new.status = 'paid' and old.status <> 'paid' and new.attempts = 0 begin
  select raise(abort, 'quiz_paid_without_answer') from tasks
    where id = new.task_id and kind = 'quiz';
end;

-- Somebody's last check-in for a task, and how many days in a row they came, with at most one day
-- missed in between.
create table check_ins (
  user_id integer not null references users (id),
  task_id integer not null references tasks (id),
  day text not null,                         -- the date where they were
  utc_offset_minutes integer not null,       -- and how far its clocks were ahead of UTC
  streak integer not null,
  frozen integer not null,                   -- whether a missed day was forgiven in this streak
  best integer not null default 1,           -- the longest streak so far
  primary key (user_id, task_id),
  constraint day_is_a_date check (day = date(day)),
  constraint streak_positive check (streak > 0),
  constraint frozen_is_a_flag check (frozen in (0, 1))
) strict, without rowid;

create trigger check_ins_follow_a_claim before insert on check_ins begin
  select raise(abort, 'check_in_exists') where exists (
    select 1 from check_ins where user_id = new.user_id and task_id = new.task_id);
  select raise(abort, 'check_in_without_claim') where new.streak <> 1 or new.frozen <> 0
    or new.best <> 1
    or not exists (select 1 from claims where user_id = new.user_id and task_id = new.task_id
      and period = new.day and status = 'paid');
end;

create trigger check_ins_go_on before update on check_ins begin
  select raise(abort, 'check_in_without_claim') where new.user_id <> old.user_id
    or new.task_id <> old.task_id or new.day <= old.day
    or not exists (select 1 from claims where user_id = new.user_id and task_id = new.task_id
      and period = new.day and status = 'paid');
  -- The next day goes on; one missed day in a streak is forgiven; anything else begins anew.
  select raise(abort, 'streak_differs') where (new.streak, new.frozen) <> (
    select iif(goes_on, old.streak + 1, 1), iif(goes_on, old.frozen or missed > 0, 0) from (
      select missed, missed = 0 or (missed = 1 and old.frozen = 0) as goes_on from (
        select cast(julianday(new.day) - julianday(old.day) as integer) - 1 as missed)))
    or new.best <> max(old.best, new.streak);
end;

create trigger check_ins_never_vanish before delete on check_ins begin
  select raise(abort, 'check_ins_are_permanent');
end;

-- A day is over when it is over here and where the last check-in was: turning the time zone back
-- and forth brings none.
create trigger check_ins_wait_for_a_new_day before insert on claims
  when exists (select 1 from check_ins where user_id = new.user_id and task_id = new.task_id) begin
  select raise(abort, 'day_not_over') from check_ins
    where user_id = new.user_id and task_id = new.task_id and (new.period <= day
      or date(new.started_at + 60 * utc_offset_minutes, 'unixepoch') <= day);
end;

-- Pictures that people sent to show what they did, each judged once by a moderator.
create table proofs (
  id integer primary key autoincrement,
  user_id integer not null,
  task_id integer not null,
  period text not null,
  sha256 text not null,                      -- hex, of the picture, which is in R2 under this name
  media_type text not null,
  sent_at integer not null,
  judgement text not null default 'waiting',
  judged_by text,
  judged_at integer,
  foreign key (user_id, task_id, period) references claims (user_id, task_id, period),
  constraint proof_type_known check (media_type in ('image/jpeg', 'image/png', 'image/webp')),
  constraint judgement_known check (
    judgement in ('waiting', 'approved', 'unreadable', 'other_task', 'edited')),
  constraint judgement_has_its_operator check ((judgement = 'waiting') = (judged_by is null)
    and (judgement = 'waiting') = (judged_at is null))
) strict;

create index proofs_waiting on proofs (id) where judgement = 'waiting';
create index proofs_of_claim on proofs (user_id, task_id, period, id);
create index proofs_by_picture on proofs (sha256);

create trigger proofs_guard_insert before insert on proofs begin
  select raise(abort, 'proof_exists') where exists (select 1 from proofs where id = new.id);
  select raise(abort, 'proof_starts_waiting') where new.judgement <> 'waiting';
  select raise(abort, 'proof_without_claim') where not exists (
    select 1 from claims c join tasks t on t.id = c.task_id and t.kind = 'proof'
    where c.user_id = new.user_id and c.task_id = new.task_id and c.period = new.period
    and c.status = 'checking');
  -- The same picture proves one thing to one person, once.
  select raise(abort, 'proof_reused') where exists (
    select 1 from proofs where sha256 = new.sha256);
end;

create trigger proofs_guard_update before update on proofs begin
  select raise(abort, 'judgement_is_final') where old.judgement <> 'waiting';
  select raise(abort, 'proofs_are_immutable') where new.id <> old.id
    or new.user_id <> old.user_id or new.task_id <> old.task_id or new.period <> old.period
    or new.sha256 <> old.sha256 or new.media_type <> old.media_type
    or new.sent_at <> old.sent_at;
end;

create trigger proofs_leave_a_trace after update on proofs when new.judged_by is not null begin
  insert into operator_acts (operator, act, subject, at)
    values (new.judged_by, 'judge', 'proof:' || new.id || ' ' || new.judgement, new.judged_at);
end;

create trigger proofs_never_vanish before delete on proofs begin
  select raise(abort, 'proofs_are_permanent');
end;

create trigger proofs_are_paid_for_when_approved before update on claims
  when new.status = 'paid' and old.status <> 'paid' begin
  select raise(abort, 'proof_not_approved') from tasks
    where id = new.task_id and kind = 'proof' and not exists (
      select 1 from proofs where user_id = new.user_id and task_id = new.task_id
      and period = new.period and judgement = 'approved');
end;
