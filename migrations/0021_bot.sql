-- What the bot keeps about people beside who they are: their choices, what they wrote to us, their
-- wish to be forgotten; and how fast it speaks.

alter table users add column seen_at integer not null default 0; -- when they last came, to the hour
alter table users add column erased_at integer;  -- when they were forgotten, if they are

-- Nobody has a row before they choose something else than what is usual.
create table preferences (
  user_id integer primary key references users (id),
  switched_off text not null default '[]',   -- JSON: the topics that they do not want to hear of
  quiet_from integer,                        -- minutes after midnight, by their own clock
  quiet_until integer,
  constraint switched_off_is_a_list check (
    json_valid(switched_off) and json_type(switched_off) = 'array'),
  constraint quiet_hours_are_a_part_of_a_day check (
    (quiet_from is null) = (quiet_until is null)
    and (quiet_from is null or (quiet_from between 0 and 1439 and quiet_until between 0 and 1439
      and quiet_from <> quiet_until)))
) strict;

-- Updates that could not be worked on. After a few times one is put aside, so that it does not hold
-- back everything that its sender writes later.
create table telegram_failures (
  update_id integer primary key,
  times integer not null default 1,
  failed_at integer not null
) strict;

-- How many messages were sent in the second that it is, and until when Telegram wants none. Whoever
-- wants to send takes a ticket here.
create table paces (
  name text primary key,
  second integer not null default 0,
  sent integer not null default 0,
  rest_until integer not null default 0,
  ticket text not null default ''
) strict, without rowid;

insert into paces (name) values ('telegram');

-- What people wrote to us, and what a person answered.
create table support_requests (
  id integer primary key autoincrement,
  user_id integer not null references users (id),
  topic text not null,
  words text not null,                       -- empty once its author was forgotten
  asked_at integer not null,
  answer text,
  answered_by text,
  answered_at integer,
  constraint support_topic_known check (topic in ('payment', 'task', 'idea', 'other')),
  constraint support_words_fit check (length(words) <= 2000),
  constraint support_answer_is_whole check (
    (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)
    and (answer is null or length(answer) <= 2000))
) strict;

create index support_requests_open on support_requests (id) where answered_at is null;
create index support_requests_by_user on support_requests (user_id, id);

create trigger support_requests_guard_insert before insert on support_requests begin
  select raise(abort, 'support_request_exists')
    where exists (select 1 from support_requests where id = new.id);
  select raise(abort, 'support_request_starts_open')
    where new.answered_at is not null or length(new.words) = 0;
  select raise(abort, 'too_many_support_requests') where 3 <= (
    select count(*) from support_requests where user_id = new.user_id and answered_at is null);
end;

create trigger support_requests_guard_update before update on support_requests begin
  select raise(abort, 'support_requests_keep_their_author') where new.id <> old.id
    or new.user_id <> old.user_id or new.topic <> old.topic or new.asked_at <> old.asked_at;
  select raise(abort, 'support_words_only_vanish') where new.words not in (old.words, '');
  select raise(abort, 'support_answered_already') where old.answered_at is not null
    and (new.answered_at is not old.answered_at or new.answered_by is not old.answered_by
      or new.answer not in (old.answer, ''));
end;

create trigger support_requests_never_vanish before delete on support_requests begin
  select raise(abort, 'support_requests_are_permanent');
end;

create trigger support_answers_leave_a_trace after update on support_requests
  when old.answered_at is null and new.answered_at is not null begin
  insert into operator_acts (operator, act, subject, at)
    values (new.answered_by, 'answer', 'support_request:' || new.id, new.answered_at);
end;

-- Somebody wants their account deleted. Where money is theirs, they have days to withdraw it or to
-- change their mind; what is left then they have given up knowingly.
create table erasures (
  id integer primary key autoincrement,
  user_id integer not null references users (id),
  status text not null default 'asked',
  asked_at integer not null,
  due_at integer not null,
  open_micros integer not null,              -- what they were told that they give up
  standing text not null,                    -- what they were before, and are again if they return
  ended_at integer,
  constraint erasure_status_known check (status in ('asked', 'kept', 'done', 'returned')),
  constraint erasure_is_due_later check (due_at >= asked_at and open_micros >= 0
    and (open_micros = 0 or due_at >= asked_at + 604800)),
  constraint erasure_ends check ((status = 'asked') = (ended_at is null))
) strict;

create unique index erasures_one_open on erasures (user_id) where status = 'asked';
create index erasures_due on erasures (due_at) where status = 'asked';
create index erasures_by_user on erasures (user_id, id);

create trigger erasures_guard_insert before insert on erasures begin
  select raise(abort, 'erasure_exists') where exists (
    select 1 from erasures where id = new.id or (user_id = new.user_id and status = 'asked'));
  select raise(abort, 'erasure_starts_asked') where new.status <> 'asked';
  select raise(abort, 'erasure_names_the_standing') where not exists (
    select 1 from users where id = new.user_id and standing = new.standing
    and standing <> 'erased');
  -- All that is theirs: earned, on hold, asked for, and a sponsor's balance.
  select raise(abort, 'erasure_names_all_money') where new.open_micros <> (
    select coalesce(sum(balance_micros), 0) from accounts where id in (
      'earner:' || new.user_id, 'vesting:' || new.user_id, 'sponsor:' || new.user_id))
    + (select coalesce(sum(amount_micros), 0) from withdrawals where user_id = new.user_id
       and status in ('requested', 'review', 'approved', 'batched'));
end;

create trigger erasures_guard_update before update on erasures begin
  select raise(abort, 'erasures_keep_their_terms') where new.id <> old.id
    or new.user_id <> old.user_id or new.asked_at <> old.asked_at or new.due_at <> old.due_at
    or new.open_micros <> old.open_micros or new.standing <> old.standing;
  select raise(abort, 'erasure_step_unknown') where new.status <> old.status
    and (old.status, new.status) not in (
      ('asked', 'kept'), ('asked', 'done'), ('done', 'returned'));
  select raise(abort, 'erasure_too_early') where new.status = 'done'
    and (new.ended_at < old.due_at or not exists (
      select 1 from users where id = old.user_id and standing = 'erased'));
end;

create trigger erasures_never_vanish before delete on erasures begin
  select raise(abort, 'erasures_are_permanent');
end;

-- Whoever is forgotten has asked for it and has waited, has no withdrawal under way, and leaves
-- nothing that says who they are; every session of theirs ends. Who invited them stays, so that
-- coming back brings nobody a second bonus.
create trigger users_are_forgotten_lawfully before update on users
  when new.standing = 'erased' and old.standing <> 'erased' begin
  select raise(abort, 'erasure_not_due') where not exists (
    select 1 from erasures where user_id = old.id and status = 'asked' and due_at <= new.erased_at);
  select raise(abort, 'withdrawal_under_way') where exists (
    select 1 from withdrawals where user_id = old.id
    and status in ('requested', 'review', 'approved', 'batched'));
  select raise(abort, 'campaign_under_way') where exists (
    select 1 from campaigns c join accounts a on a.id = 'campaign:' || c.id
    where c.owner_id = old.id and a.balance_micros > 0);
  select raise(abort, 'personal_data_left') where new.session_epoch <= old.session_epoch
    or new.country is not null or new.premium <> 0 or new.utc_offset_minutes <> 0
    or new.reachable <> 0 or new.language <> 'en' or new.seen_at <> 0
    or exists (select 1 from preferences where user_id = old.id)
    or exists (select 1 from support_requests where user_id = old.id and words <> '');
end;

create trigger users_say_when_they_were_forgotten before update on users
  when (new.standing = 'erased') <> (new.erased_at is not null) begin
  select raise(abort, 'erased_has_a_time');
end;

create trigger users_return_as_they_were before update on users
  when old.standing = 'erased' and new.standing <> 'erased' begin
  select raise(abort, 'return_changes_standing') where new.standing is not (
    select standing from erasures where user_id = old.id and status = 'done'
    order by id desc limit 1);
end;

-- A Mini App's launch can be answered once with a message in the chat that it came from.
create table answered_launches (
  query_hash text primary key,               -- SHA-256 of the query_id
  user_id integer not null references users (id),
  answered_at integer not null
) strict, without rowid;

create index answered_launches_by_time on answered_launches (answered_at);

-- Addresses from which Telegram downloads somebody's copy of what we keep, for some minutes each.
create table export_links (
  hash text primary key,                     -- SHA-256 of the address's last part
  user_id integer not null references users (id),
  expires_at integer not null
) strict, without rowid;

create index export_links_by_time on export_links (expires_at);

-- What operators tell many people at once: written, counted, sent page by page, called off at any
-- time. The notifications that it becomes keep everybody's choices, quiet hours and Telegram's
-- pace.
create table broadcasts (
  id integer primary key autoincrement,
  status text not null default 'draft',
  texts text not null,                       -- JSON: the words of each language, English at least
  audience text not null,                    -- JSON: whom it is for; {} is everybody
  last_user integer not null default 0,      -- how far counting or sending has come
  queued_all integer not null default 0,     -- whether sending has come to the last person
  counted integer not null default 0,        -- people whom it is for, before it was sent
  queued integer not null default 0,         -- notifications that were written
  sent integer not null default 0,
  unreachable integer not null default 0,
  switched_off integer not null default 0,   -- by people who want no news
  failed integer not null default 0,
  written_by text not null,
  written_at integer not null,
  started_by text,
  started_at integer,
  cancelled_by text,
  ended_at integer,
  constraint broadcast_status_known check (
    status in ('draft', 'counting', 'counted', 'sending', 'sent', 'cancelled')),
  constraint broadcast_speaks_english check (
    json_valid(texts) and json_type(texts, '$.en') is 'text'),
  constraint broadcast_audience_is_an_object check (
    json_valid(audience) and json_type(audience) = 'object'),
  constraint broadcast_ends check ((status in ('sent', 'cancelled')) = (ended_at is not null))
) strict;

-- One at a time: nobody gets two at once, and what is wrong with one can be stopped.
create unique index broadcasts_one_at_a_time on broadcasts (status) where status = 'sending';
create index broadcasts_under_way on broadcasts (id)
  where status in ('counting', 'sending');

create index notifications_of_broadcasts on notifications (subject_id, next_at)
  where kind = 'broadcast' and status = 'waiting';

create trigger broadcasts_guard_insert before insert on broadcasts begin
  select raise(abort, 'broadcast_exists')
    where exists (select 1 from broadcasts where id = new.id);
  select raise(abort, 'broadcast_starts_as_a_draft') where new.status <> 'draft'
    or (new.last_user, new.queued_all, new.counted, new.queued, new.sent, new.unreachable,
      new.switched_off, new.failed) <> (0, 0, 0, 0, 0, 0, 0, 0)
    or new.started_by is not null or new.cancelled_by is not null;
end;

create trigger broadcasts_guard_update before update on broadcasts begin
  select raise(abort, 'broadcasts_keep_their_words') where new.id <> old.id
    or new.texts <> old.texts or new.audience <> old.audience
    or new.written_by <> old.written_by or new.written_at <> old.written_at;
  select raise(abort, 'broadcast_step_unknown') where new.status <> old.status
    and (old.status, new.status) not in (
      ('draft', 'counting'), ('counting', 'counted'), ('counted', 'sending'), ('sending', 'sent'),
      ('draft', 'cancelled'), ('counting', 'cancelled'), ('counted', 'cancelled'),
      ('sending', 'cancelled'));
  select raise(abort, 'broadcast_under_way') where new.status = 'sending'
    and old.status = 'counted' and (
      exists (select 1 from broadcasts where status = 'sending' and id <> old.id)
      or exists (select 1 from notifications where kind = 'broadcast' and status = 'waiting'
        and subject_id <> old.id));
  select raise(abort, 'broadcast_names_who_sends') where new.status = 'sending'
    and (new.started_by is null or new.started_at is null);
  select raise(abort, 'broadcast_names_who_stops') where new.status = 'cancelled'
    and new.cancelled_by is null;
  select raise(abort, 'broadcast_not_finished') where new.status = 'sent'
    and (new.queued_all = 0 or exists (
      select 1 from notifications where kind = 'broadcast' and status = 'waiting'
      and subject_id = new.id));
  select raise(abort, 'broadcast_counts_only_grow') where new.queued < old.queued
    or new.sent < old.sent or new.unreachable < old.unreachable
    or new.switched_off < old.switched_off or new.failed < old.failed
    or new.sent + new.unreachable + new.switched_off + new.failed > new.queued;
end;

create trigger broadcasts_never_vanish before delete on broadcasts begin
  select raise(abort, 'broadcasts_are_permanent');
end;

create trigger broadcasts_leave_a_trace after insert on broadcasts begin
  insert into operator_acts (operator, act, subject, at)
    values (new.written_by, 'broadcast', 'broadcast:' || new.id || ' draft', new.written_at);
end;

create trigger broadcasts_leave_a_trace_again after update on broadcasts
  when new.status <> old.status and new.status in ('sending', 'cancelled') begin
  insert into operator_acts (operator, act, subject, at)
    values (iif(new.status = 'sending', new.started_by, new.cancelled_by), 'broadcast',
      'broadcast:' || new.id || ' ' || new.status, coalesce(new.ended_at, new.started_at));
end;
