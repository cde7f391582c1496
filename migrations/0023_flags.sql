-- Feature flags: every document that was in force, and whom a flag was shown to. What stops a money
-- path is a switch (0006_switches.sql), never a flag.

-- Of Unleash's client features; the newest is in force, and an older one is put back by its text.
create table flag_documents (
  id integer primary key,
  document text not null,
  set_by text not null,
  set_at integer not null,
  constraint flags_are_json check (json_valid(document)),
  constraint flags_are_small check (length(document) <= 65536)
) strict;

insert into flag_documents (id, document, set_by, set_at)
  values (1, '{"version":2,"features":[]}', 'earnest', 0);

create trigger flag_documents_guard_insert before insert on flag_documents begin
  select raise(abort, 'flag_documents_only_follow_each_other')
    where new.id <> (select 1 + max(id) from flag_documents);
end;

create trigger flag_documents_never_change before update on flag_documents begin
  select raise(abort, 'flag_documents_are_immutable');
end;

create trigger flag_documents_never_vanish before delete on flag_documents begin
  select raise(abort, 'flag_documents_are_immutable');
end;

create trigger flag_documents_leave_a_trace after insert on flag_documents begin
  insert into operator_acts (operator, act, subject, at)
    values (new.set_by, 'flags', 'flags:' || new.id, new.set_at);
end;

-- Who was first shown which side of a flag: one row for a person, however often they look.
create table flag_exposures (
  flag text not null,
  user_id integer not null references users (id),
  variant text not null,                     -- 'on' for a flag without variants
  at integer not null,
  primary key (flag, user_id)
) strict, without rowid;

create trigger flag_exposures_guard_insert before insert on flag_exposures begin
  select raise(abort, 'exposure_exists') where exists (
    select 1 from flag_exposures where flag = new.flag and user_id = new.user_id);
end;

create trigger flag_exposures_never_change before update on flag_exposures begin
  select raise(abort, 'exposures_are_immutable');
end;

-- How many people saw which side, so that nobody counts them.
create table flag_counts (
  flag text not null,
  variant text not null,
  people integer not null default 0,
  primary key (flag, variant)
) strict, without rowid;

create trigger flag_exposures_are_counted after insert on flag_exposures begin
  insert into flag_counts (flag, variant) select new.flag, new.variant where not exists (
    select 1 from flag_counts where flag = new.flag and variant = new.variant);
  update flag_counts set people = people + 1 where flag = new.flag and variant = new.variant;
end;
