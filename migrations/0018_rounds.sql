-- How far the rounds through the books have come: every hour looks at a piece of each long list.

create table audit_rounds (
  id integer primary key,
  version integer not null default 0,        -- of two who look at once, only one carries on
  round text not null,                       -- JSON: how far, and the sums so far
  constraint one_audit_round check (id = 1),
  constraint audit_round_is_json check (json_valid(round))
) strict;

insert into audit_rounds (id, round) values (1, '{}');

create trigger audit_rounds_only_advance before update on audit_rounds begin
  select raise(abort, 'audit_rounds_only_advance') where new.id <> old.id
    or new.version <> old.version + 1
    or coalesce(json_extract(new.round, '$.seq'), -1)
      < coalesce(json_extract(old.round, '$.seq'), 0);
end;

create trigger audit_rounds_never_vanish before delete on audit_rounds begin
  select raise(abort, 'audit_rounds_only_advance');
end;

create trigger audit_rounds_guard_insert before insert on audit_rounds begin
  select raise(abort, 'audit_round_exists') where exists (select 1 from audit_rounds);
end;
