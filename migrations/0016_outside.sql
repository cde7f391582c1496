-- What others' books say about our money: every transfer that a hot wallet's jetton wallet made or
-- got on the chain, every line of Telegram's statement of Stars. Reconciliation holds them against
-- ours, in both directions.

-- How far each hot wallet's jetton wallet was read, and what it holds if all of that is true.
create table wallet_readings (
  wallet text primary key,                   -- the hot wallet, raw
  jetton_wallet text not null unique,        -- its jetton wallet, raw; pinned
  lt integer not null default 0,             -- logical time of the last move that was recorded
  net_micros integer not null default 0,     -- what all recorded moves leave in it
  read_until integer not null default 0,     -- chain time up to which nothing is missing
  differs_since integer,                     -- since when its balance is another one …
  differs_until integer,                     -- … and when that was last seen
  constraint reading_lt_within_range check (lt between 0 and 9007199254740991)
) strict, without rowid;

create table wallet_moves (
  jetton_wallet text not null,
  lt integer not null,
  at integer not null,                       -- chain time
  kind text not null,
  query_id integer,                          -- as far as it can be one of ours
  amount_micros integer not null,
  other text not null,                       -- whom it went to or came from, raw; '' when unsaid
  payout_id integer references payouts (id),
  primary key (jetton_wallet, lt),
  constraint move_kind_known check (kind in ('top_up', 'payout', 'returned', 'swept', 'foreign')),
  constraint move_amount_within_range check (amount_micros between 0 and 9007199254740991),
  constraint payout_moves_name_theirs check (kind <> 'payout' or payout_id is not null)
) strict, without rowid;

create index wallet_moves_by_payout on wallet_moves (payout_id) where payout_id is not null;
create index wallet_moves_foreign on wallet_moves (jetton_wallet, lt) where kind = 'foreign';
create index payouts_undecided on payouts (id) where outcome is null;

create trigger wallet_readings_guard_insert before insert on wallet_readings begin
  select raise(abort, 'wallet_reading_exists') where exists (
    select 1 from wallet_readings where wallet = new.wallet or jetton_wallet = new.jetton_wallet);
  select raise(abort, 'wallet_reading_starts_empty') where new.lt <> 0 or new.net_micros <> 0
    or new.read_until <> 0;
end;

create trigger wallet_readings_guard_update before update on wallet_readings begin
  select raise(abort, 'wallet_readings_only_advance') where new.wallet <> old.wallet
    or new.jetton_wallet <> old.jetton_wallet or new.lt < old.lt
    or new.read_until < old.read_until;
  select raise(abort, 'net_is_the_sum_of_moves') where new.net_micros <> old.net_micros + (
    select coalesce(sum(case when kind in ('top_up', 'returned') then amount_micros
      else -amount_micros end), 0) from wallet_moves
    where jetton_wallet = old.jetton_wallet and lt > old.lt and lt <= new.lt);
end;

create trigger wallet_readings_never_vanish before delete on wallet_readings begin
  select raise(abort, 'wallet_readings_only_advance');
end;

create trigger wallet_moves_guard_insert before insert on wallet_moves begin
  select raise(abort, 'move_was_read_already') where not exists (
    select 1 from wallet_readings where jetton_wallet = new.jetton_wallet and lt < new.lt);
  select raise(abort, 'move_exists') where exists (
    select 1 from wallet_moves where jetton_wallet = new.jetton_wallet and lt = new.lt);
  select raise(abort, 'payout_moves_differ') where new.kind = 'payout' and not exists (
    select 1 from payouts p join batches b on b.id = p.batch_id
    join wallet_readings r on r.wallet = b.wallet
    where p.id = new.payout_id and p.id = new.query_id and p.recipient = new.other
    and p.amount_micros = new.amount_micros and r.jetton_wallet = new.jetton_wallet);
end;

-- A payout that this database had forgotten is found again by a recovery: then the move is its own.
create trigger wallet_moves_guard_update before update on wallet_moves begin
  select raise(abort, 'wallet_moves_are_immutable') where new.jetton_wallet <> old.jetton_wallet
    or new.lt <> old.lt or new.at <> old.at or new.query_id is not old.query_id
    or new.amount_micros <> old.amount_micros or new.other <> old.other
    or old.kind <> 'foreign' or new.kind <> 'payout'
    or exists (select 1 from wallet_moves where payout_id = new.payout_id and kind = 'payout');
  select raise(abort, 'payout_moves_differ') where not exists (
    select 1 from payouts p join batches b on b.id = p.batch_id
    join wallet_readings r on r.wallet = b.wallet
    where p.id = new.payout_id and p.id = new.query_id and p.recipient = new.other
    and p.amount_micros = new.amount_micros and r.jetton_wallet = new.jetton_wallet);
end;

create trigger wallet_moves_never_vanish before delete on wallet_moves begin
  select raise(abort, 'wallet_moves_are_immutable');
end;

-- Telegram's statement of Stars (Bot API getStarTransactions), line by line.
create table star_reading (
  id integer primary key,
  next_offset integer not null default 0,
  read_at integer not null default 0,        -- when its end was last reached, by our clock
  constraint one_star_reading check (id = 1)
) strict;

insert into star_reading (id) values (1);

create table star_lines (
  position integer primary key,
  charge_id text not null,
  kind text not null,
  stars integer not null,
  at integer not null,                       -- Telegram's time
  matched integer not null default 0,        -- our books know it
  constraint star_line_kind_known check (kind in ('payment', 'refund', 'other')),
  constraint matched_is_a_flag check (matched in (0, 1))
) strict;

create index star_lines_by_charge on star_lines (charge_id, kind);
create index star_lines_unmatched on star_lines (position) where matched = 0;
create index deposits_in_stars on deposits (id) where asset = 'stars';
create index star_refunds_by_confirmation on star_refunds (confirmed_at)
  where confirmed_at is not null;

create trigger star_reading_only_advances before update on star_reading begin
  select raise(abort, 'star_reading_only_advances') where new.id <> old.id
    or new.next_offset < old.next_offset or new.read_at < old.read_at;
  select raise(abort, 'star_lines_are_missing') where new.next_offset <> old.next_offset
    and new.next_offset <> 1 + coalesce((select max(position) from star_lines), -1);
end;

create trigger star_reading_never_vanishes before delete on star_reading begin
  select raise(abort, 'star_reading_only_advances');
end;

create trigger star_lines_guard_insert before insert on star_lines begin
  select raise(abort, 'star_line_out_of_order') where
    new.position <> 1 + coalesce((select max(position) from star_lines), -1);
end;

create trigger star_lines_guard_update before update on star_lines begin
  select raise(abort, 'star_lines_are_immutable') where new.position <> old.position
    or new.charge_id <> old.charge_id or new.kind <> old.kind or new.stars <> old.stars
    or new.at <> old.at or new.matched < old.matched;
end;

create trigger star_lines_never_vanish before delete on star_lines begin
  select raise(abort, 'star_lines_are_immutable');
end;

-- Up to where our rows were found in theirs, each list by its own measure. What is not found keeps
-- its list from advancing.
create table audit_positions (
  name text primary key,
  position integer not null default 0,
  ripe integer not null default 0,           -- up to here the rows can be looked at …
  ripe_at integer not null default 0,        -- … by whoever has read theirs beyond this moment
  constraint audit_known check (name in ('payouts', 'star_deposits', 'star_refunds'))
) strict, without rowid;

insert into audit_positions (name) values ('payouts'), ('star_deposits'), ('star_refunds');

create trigger audit_positions_only_advance before update on audit_positions begin
  select raise(abort, 'audit_positions_only_advance') where new.name <> old.name
    or new.position < old.position or new.ripe < old.ripe or new.ripe_at < old.ripe_at;
end;

create trigger audit_positions_never_vanish before delete on audit_positions begin
  select raise(abort, 'audit_positions_only_advance');
end;

-- An operator looked at something that does not add up, and says that it may stand as it is.
create table explanations (
  subject text primary key,                  -- '<jetton wallet>:<lt>', 'payout:<id>', 'stars:<id>'
  operator text not null,
  at integer not null
) strict, without rowid;

create trigger explanations_never_change before update on explanations begin
  select raise(abort, 'explanations_are_immutable');
end;

create trigger explanations_never_vanish before delete on explanations begin
  select raise(abort, 'explanations_are_immutable');
end;

create trigger explanations_guard_insert before insert on explanations begin
  select raise(abort, 'explanation_exists')
    where exists (select 1 from explanations where subject = new.subject);
end;

create trigger explanations_leave_a_trace after insert on explanations begin
  insert into operator_acts (operator, act, subject, at)
    values (new.operator, 'explain', new.subject, new.at);
end;

-- An operator asks for a look at the books before the hour is over; the next minute does it.
create table reconciliation_requests (
  id integer primary key,
  operator text not null,
  asked_at integer not null,
  done_at integer
) strict;

create index reconciliations_asked_for on reconciliation_requests (id) where done_at is null;

create trigger reconciliation_requests_leave_a_trace after insert on reconciliation_requests begin
  insert into operator_acts (operator, act, subject, at)
    values (new.operator, 'reconcile', 'reconciliation_request:' || new.id, new.asked_at);
end;

create trigger reconciliation_requests_guard_update before update on reconciliation_requests begin
  select raise(abort, 'requests_keep_their_terms') where new.id <> old.id
    or new.operator <> old.operator or new.asked_at <> old.asked_at or old.done_at is not null;
end;

create trigger reconciliation_requests_never_vanish before delete on reconciliation_requests begin
  select raise(abort, 'requests_keep_their_terms');
end;
