-- Two independent indexers say what became of a batch. Where they contradict each other, nothing of
-- it moves: no outcome, no new variant, until both say the same or an operator has said whom to
-- believe about this batch.

create table disputes (
  id integer primary key,
  batch_id integer not null references batches (id),
  detail text not null,                      -- what each of the two says
  found_at integer not null,
  ended_at integer,
  ended_by text,                             -- 'earnest' when they agree again, or an operator
  believed text,                             -- whom the operator believes
  constraint believed_is_a_source check (believed in ('first', 'second')),
  constraint ended_has_its_end check ((ended_at is null) = (ended_by is null)),
  constraint belief_needs_an_operator check (
    (believed is null) = (coalesce(ended_by, 'earnest') = 'earnest'))
) strict;

create unique index one_open_dispute on disputes (batch_id) where ended_at is null;
create index disputes_by_batch on disputes (batch_id, id);

create trigger disputes_guard_insert before insert on disputes begin
  select raise(abort, 'dispute_exists') where exists (select 1 from disputes where id = new.id);
  select raise(abort, 'dispute_starts_open') where new.ended_at is not null;
  select raise(abort, 'dispute_open') where exists (
    select 1 from disputes where batch_id = new.batch_id and ended_at is null);
  select raise(abort, 'dispute_about_nothing') where not exists (
    select 1 from batches where id = new.batch_id and status <> 'settled');
  -- Whoever finds one switches payouts off in the same batch.
  select raise(abort, 'dispute_without_freeze') where exists (
    select 1 from switches where name = 'payouts' and is_on = 1);
end;

create trigger disputes_guard_update before update on disputes begin
  select raise(abort, 'disputes_are_immutable') where old.ended_at is not null
    or new.ended_at is null or new.id <> old.id or new.batch_id <> old.batch_id
    or new.detail <> old.detail or new.found_at <> old.found_at;
end;

create trigger disputes_never_vanish before delete on disputes begin
  select raise(abort, 'disputes_are_immutable');
end;

create trigger outcomes_need_agreement before update on payouts
when new.outcome is not null begin
  select raise(abort, 'batch_disputed') where exists (
    select 1 from disputes where batch_id = new.batch_id and ended_at is null);
end;

create trigger variants_need_agreement before insert on batch_variants begin
  select raise(abort, 'batch_disputed') where exists (
    select 1 from disputes where batch_id = new.batch_id and ended_at is null);
end;
