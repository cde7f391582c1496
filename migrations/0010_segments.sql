-- Sealed segments: a hash chain over the transfers, in pieces of at most a day. Each piece is kept
-- in R2 with the balances that its accounts had before it; only its heads and roots are kept here.
-- Whoever changes a sealed transfer afterwards changes a root, and with it every later head.

create table segments (
  number integer primary key,
  first_seq integer not null,
  last_seq integer not null,
  last_at integer not null,                  -- when the newest of its transfers was made
  rewards integer not null,                  -- how many of its lines are rewards
  root text not null,                        -- hex, Merkle root (RFC 6962) over its lines
  head text not null,                        -- hex, SHA-256 over the head before, root and range
  secret text not null,                      -- hex, salts the lines so that none can be guessed
  object_key text not null,                  -- where it is in R2
  sealed_at integer not null,
  closed_at integer,                         -- when its transfers left this database, if they have
  constraint segment_has_lines check (last_seq >= first_seq)
) strict;

create unique index segments_by_last_seq on segments (last_seq);
create index segments_open on segments (number) where closed_at is null;
create index segments_closed on segments (last_at) where closed_at is not null;

-- What each account held after the last sealed transfer.
create table sealed_balances (
  account text primary key,
  balance_micros integer not null
) strict, without rowid;

create trigger segments_guard_insert before insert on segments begin
  select raise(abort, 'segment_exists') where exists (
    select 1 from segments where number >= new.number);
  select raise(abort, 'segment_out_of_order') where
    new.number <> 1 + coalesce((select max(number) from segments), 0)
    or new.first_seq <> 1 + coalesce((select max(last_seq) from segments), 0);
  select raise(abort, 'segment_of_nothing') where not exists (
    select 1 from transfers where seq = new.last_seq and at = new.last_at);
  select raise(abort, 'segment_starts_open') where new.closed_at is not null;
end;

create trigger segments_guard_update before update on segments begin
  select raise(abort, 'segments_are_immutable') where old.closed_at is not null
    or new.number <> old.number or new.first_seq <> old.first_seq
    or new.last_seq <> old.last_seq or new.last_at <> old.last_at or new.root <> old.root
    or new.head <> old.head or new.secret <> old.secret or new.object_key <> old.object_key
    or new.sealed_at <> old.sealed_at;
  select raise(abort, 'earlier_segment_is_open') where exists (
    select 1 from segments where number < new.number and closed_at is null);
  select raise(abort, 'last_segment_stays') where not exists (
    select 1 from segments where number > new.number);
  select raise(abort, 'segment_has_open_withdrawals') where exists (
    select 1 from withdrawals where status in ('requested', 'review', 'approved', 'batched')
    and created_at <= new.last_at);
end;

create trigger segments_never_vanish before delete on segments begin
  select raise(abort, 'segments_are_immutable');
end;

-- A transfer leaves this database only with its closed segment, which is kept in R2.
drop trigger transfers_never_vanish;
create trigger transfers_never_vanish before delete on transfers
  when not exists (
    select 1 from segments where closed_at is not null
    and old.seq between first_seq and last_seq) begin
  select raise(abort, 'transfers_are_immutable');
end;
