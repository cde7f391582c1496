-- After this database went back in time, or a key was lost, the chain knows more than it does. A
-- recovery reads what each hot wallet did since the last batch known here, records what was paid,
-- and lists what only a person can decide. Nothing is signed until all of that has ended.

create table recoveries (
  id integer primary key autoincrement,
  asked_by text not null,                    -- the operator
  asked_at integer not null,
  ended_at integer                           -- every hot wallet was read to its end
) strict;

create unique index one_open_recovery on recoveries (ended_at is null) where ended_at is null;

create trigger recoveries_guard_insert before insert on recoveries begin
  select raise(abort, 'recovery_open') where exists (
    select 1 from recoveries where id = new.id or ended_at is null);
  select raise(abort, 'recovery_starts_open') where new.ended_at is not null;
end;

create trigger recoveries_guard_update before update on recoveries begin
  select raise(abort, 'recoveries_keep_their_terms') where new.id <> old.id
    or new.asked_by <> old.asked_by or new.asked_at <> old.asked_at or old.ended_at is not null;
  select raise(abort, 'recovery_unfinished') where exists (
    select 1 from recovery_cursors where recovery_id = new.id and done = 0);
end;

create trigger recoveries_never_vanish before delete on recoveries begin
  select raise(abort, 'recoveries_are_permanent');
end;

-- How far each hot wallet was read, and the largest numbers that were seen there: none of them is
-- ever given out again.
create table recovery_cursors (
  recovery_id integer not null references recoveries (id),
  wallet text not null,                      -- raw address
  begun_at integer not null,                 -- chain time, Unix seconds
  lt integer not null,                       -- logical time of the last transaction that was read
  seqno integer not null,                    -- the one after the last message that was read
  payout_id_seen integer not null default 0,
  withdrawal_id_seen integer not null default 0,
  done integer not null default 0,
  primary key (recovery_id, wallet),
  constraint cursor_done_is_a_flag check (done in (0, 1)),
  constraint cursor_ids_within_range check (
    payout_id_seen between 0 and 1000000000000
    and withdrawal_id_seen between 0 and 1000000000000)
) strict, without rowid;

create trigger recovery_cursors_only_advance before update on recovery_cursors begin
  select raise(abort, 'recovery_cursors_only_advance') where new.recovery_id <> old.recovery_id
    or new.wallet <> old.wallet or new.begun_at <> old.begun_at or new.lt < old.lt
    or new.seqno < old.seqno or new.done < old.done
    or new.payout_id_seen < old.payout_id_seen or new.withdrawal_id_seen < old.withdrawal_id_seen;
end;

create trigger recovery_cursors_never_vanish before delete on recovery_cursors begin
  select raise(abort, 'recovery_cursors_only_advance');
end;

-- What a hot wallet has paid and this database cannot account for. An operator decides.
create table findings (
  id integer primary key,
  recovery_id integer not null references recoveries (id),
  kind text not null,
  wallet text not null,                      -- the hot wallet that paid, raw
  seqno integer not null,
  query_id text not null,                    -- unsigned 64 bits, as decimal digits
  transaction_hash text not null unique,     -- the credit at the recipient, hex
  recipient text not null,                   -- raw
  amount_micros integer not null,
  comment text not null,
  paid_at integer not null,                  -- chain time, Unix seconds
  withdrawal_id integer,                     -- as the comment says
  user_id integer,                           -- proposed: the only earner known to use the recipient
  settled_by text,                           -- the operator who has dealt with it
  settled_at integer,
  constraint finding_kind_known check (
    kind in ('gone', 'reused', 'later', 'ended', 'twice', 'foreign')),
  constraint finding_amount_within_range check (
    amount_micros between 0 and 9007199254740991),
  constraint finding_settled_by_somebody check ((settled_by is null) = (settled_at is null))
) strict;

create index findings_open on findings (id) where settled_at is null;

create trigger findings_guard_insert before insert on findings begin
  select raise(abort, 'finding_exists') where exists (
    select 1 from findings where id = new.id or transaction_hash = new.transaction_hash);
  select raise(abort, 'finding_starts_open') where new.settled_at is not null;
end;

create trigger findings_guard_update before update on findings begin
  select raise(abort, 'findings_are_immutable') where old.settled_at is not null
    or new.id <> old.id or new.recovery_id <> old.recovery_id or new.kind <> old.kind
    or new.wallet <> old.wallet or new.seqno <> old.seqno or new.query_id <> old.query_id
    or new.transaction_hash <> old.transaction_hash or new.recipient <> old.recipient
    or new.amount_micros <> old.amount_micros or new.comment <> old.comment
    or new.paid_at <> old.paid_at or new.withdrawal_id is not old.withdrawal_id
    or new.user_id is not old.user_id;
end;

create trigger findings_never_vanish before delete on findings begin
  select raise(abort, 'findings_are_immutable');
end;

-- Asking for a recovery stops payouts in the same breath; they go on when it has ended and
-- everything that it found was dealt with.
create trigger recovery_stops_payouts after insert on recoveries begin
  update switches set is_on = 0, reason = 'recovery', changed_by = new.asked_by,
    changed_at = new.asked_at where name = 'payouts' and is_on = 1;
end;

create trigger recoveries_leave_a_trace after insert on recoveries begin
  insert into operator_acts (operator, act, subject, at)
    values (new.asked_by, 'recover', 'recovery:' || new.id, new.asked_at);
end;

create trigger settlements_leave_a_trace after update on findings
  when old.settled_by is null and new.settled_by is not null begin
  insert into operator_acts (operator, act, subject, at)
    values (new.settled_by, 'settle', 'finding:' || new.id, new.settled_at);
end;

create trigger recovery_comes_first before update on switches
  when new.name = 'payouts' and new.is_on = 1 begin
  select raise(abort, 'recovery_unfinished')
    where exists (select 1 from recoveries where ended_at is null);
  select raise(abort, 'findings_unsettled')
    where exists (select 1 from findings where settled_at is null);
end;

-- A batch that is written after the fact belongs to a recovery, and nothing is signed for it.
create trigger recovered_batches_need_their_recovery before insert on batches
  when new.recovery_id is not null begin
  select raise(abort, 'recovery_not_open') where not exists (
    select 1 from recoveries where id = new.recovery_id and ended_at is null);
end;

create trigger resolved_batches_need_their_recovery before update on batches
  when new.recovery_id is not null and old.recovery_id is null begin
  select raise(abort, 'recovery_not_open') where not exists (
    select 1 from recoveries where id = new.recovery_id and ended_at is null);
end;

create trigger recovered_batches_sign_nothing before insert on batch_variants begin
  select raise(abort, 'recovered_batches_sign_nothing') where exists (
    select 1 from batches where id = new.batch_id and recovery_id is not null);
end;

create trigger payouts_take_new_numbers before insert on payouts begin
  select raise(abort, 'query_id_used') where new.id <= (
    select max(payout_id_seen) from recovery_cursors)
    and exists (select 1 from batches where id = new.batch_id and recovery_id is null);
end;

create trigger withdrawals_take_new_numbers after insert on withdrawals begin
  select raise(abort, 'withdrawal_id_used') where new.id <= (
    select max(withdrawal_id_seen) from recovery_cursors);
end;
