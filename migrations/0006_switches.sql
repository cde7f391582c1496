-- Kill switches, one for each way that money takes. Each acts inside the very batch that would move
-- the money, so that no cache and no message in flight can get around it. What was asked before is
-- kept: it waits until the switch is on again.

create table switches (
  name text primary key,
  is_on integer not null default 1,
  reason text not null,                      -- why it is as it is: 'operator', 'invariant', …
  changed_by text not null,                  -- an operator, or 'earnest' itself
  changed_at integer not null,
  constraint switch_known check (name in ('claims', 'referrals', 'deposits', 'payouts')),
  constraint switch_is_a_flag check (is_on in (0, 1))
) strict, without rowid;

create table switch_changes (
  seq integer primary key,
  name text not null references switches (name),
  is_on integer not null,
  reason text not null,
  changed_by text not null,
  changed_at integer not null
) strict;

insert into switches (name, reason, changed_by, changed_at) values
  ('claims', 'start', 'earnest', 0), ('referrals', 'start', 'earnest', 0),
  ('deposits', 'start', 'earnest', 0), ('payouts', 'start', 'earnest', 0);

create trigger switches_guard_insert before insert on switches begin
  select raise(abort, 'switch_exists') where exists (select 1 from switches where name = new.name);
end;

create trigger switches_keep_their_name before update on switches when new.name <> old.name begin
  select raise(abort, 'switches_keep_their_name');
end;

create trigger switches_leave_a_trace after update on switches begin
  insert into switch_changes (name, is_on, reason, changed_by, changed_at)
    values (new.name, new.is_on, new.reason, new.changed_by, new.changed_at);
end;

create trigger switches_never_vanish before delete on switches begin
  select raise(abort, 'switches_are_permanent');
end;

create trigger switch_changes_never_change before update on switch_changes begin
  select raise(abort, 'switch_changes_are_immutable');
end;

create trigger switch_changes_never_vanish before delete on switch_changes begin
  select raise(abort, 'switch_changes_are_immutable');
end;

create trigger rewards_need_their_switch before insert on transfers when new.kind = 'reward' begin
  select raise(abort, 'claims_paused')
    where exists (select 1 from switches where name = 'claims' and is_on = 0);
end;

-- Nothing new is signed: neither another batch nor the same batch once more.
create trigger batches_need_their_switch before insert on batches
  when new.recovery_id is null begin
  select raise(abort, 'payouts_paused')
    where exists (select 1 from switches where name = 'payouts' and is_on = 0);
end;

create trigger variants_need_their_switch before insert on batch_variants begin
  select raise(abort, 'payouts_paused')
    where exists (select 1 from switches where name = 'payouts' and is_on = 0);
end;
