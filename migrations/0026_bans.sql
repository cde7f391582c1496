-- Bans: what a moderator decided about a person, why, and when it was lifted. Nothing else bans
-- anybody, and nobody is banned without being told why.

create table bans (
  id integer primary key autoincrement,
  user_id integer not null references users (id),
  reason text not null,
  note text not null default '',             -- what the person reads beside the reason
  banned_by text not null,
  banned_at integer not null,
  lifted_by text,
  lifted_at integer,
  constraint ban_reason_known check (
    reason in ('several_accounts', 'pretended', 'abusive', 'law', 'other')),
  constraint other_has_a_note check (reason <> 'other' or note <> ''),
  constraint ban_note_readable check (length(note) <= 500),
  constraint ban_lifting_is_whole check ((lifted_by is null) = (lifted_at is null))
) strict;

create unique index bans_one_open on bans (user_id) where lifted_at is null;
create index bans_by_user on bans (user_id, id);

create trigger bans_guard_insert before insert on bans begin
  select raise(abort, 'ban_exists') where exists (select 1 from bans
    where id = new.id or (user_id = new.user_id and lifted_at is null));
  select raise(abort, 'ban_of_nobody') where not exists (
    select 1 from users where id = new.user_id and standing = 'good');
  select raise(abort, 'ban_starts_open') where new.lifted_at is not null;
end;

-- It takes effect as it is written, wherever it comes from; the role is checked with the trace.
create trigger bans_act after insert on bans begin
  insert into operator_acts (operator, act, subject, at)
    values (new.banned_by, 'moderate', 'user:' || new.user_id || ' ban', new.banned_at);
  update users set standing = 'banned' where id = new.user_id;
  insert into notifications (user_id, kind, subject_id, next_at)
    values (new.user_id, 'ban_set', new.id, new.banned_at);
end;

create trigger bans_only_end before update on bans begin
  select raise(abort, 'bans_only_end') where new.id <> old.id or new.user_id <> old.user_id
    or new.reason <> old.reason or new.note <> old.note or new.banned_by <> old.banned_by
    or new.banned_at <> old.banned_at or old.lifted_at is not null or new.lifted_at is null;
  -- Whoever has left meanwhile finds it as it was when they return.
  select raise(abort, 'ban_of_nobody') where not exists (
    select 1 from users where id = old.user_id and standing = 'banned');
end;

create trigger bans_end after update on bans begin
  insert into operator_acts (operator, act, subject, at)
    values (new.lifted_by, 'moderate', 'user:' || new.user_id || ' lift', new.lifted_at);
  update users set standing = 'good' where id = new.user_id;
  insert into notifications (user_id, kind, subject_id, next_at)
    values (new.user_id, 'ban_lifted', new.id, new.lifted_at);
end;

create trigger bans_never_vanish before delete on bans begin
  select raise(abort, 'bans_are_permanent');
end;
