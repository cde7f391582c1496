-- The ledger: double entry, append-only, in micro-USDT (10^-6 USDT, the jetton's own unit).
--
-- The database keeps the laws by itself, whatever the code does:
-- a balance changes only through a transfer, a transfer is never changed or removed,
-- the sum of all balances is always 0, and no balance goes below its floor.
-- Guards are BEFORE triggers with raise(abort): unlike constraints they cannot be switched off
-- by a conflict clause ("insert or ignore" skips checks inside triggers and so creates money).

create table accounts (
  id text primary key,                       -- 'earner:7100000001', 'campaign:1', 'held', 'world:usdt'
  kind text not null,
  balance_micros integer not null default 0,
  floor_micros integer not null default 0,
  fees_due_micros integer not null default 0, -- of a campaign's balance: fees that move later
  minimum_micros integer,                    -- an earner's: the lowest minimum they earned under
  day integer not null default 0,            -- the UTC day (days since 1970) of its newest reward
  day_micros integer not null default 0,     -- what rewards have moved here on it
  last_transfer integer not null default 0,  -- the transfer that made the balance what it is
  constraint account_kind_known check (kind in (
    'earner', 'sponsor', 'campaign', 'vesting', 'held', 'fees', 'treasury', 'world')),
  constraint account_id_names_its_kind check (id = kind or id glob kind || ':*'),
  constraint balance_above_floor check (balance_micros >= floor_micros),
  constraint balance_within_range check (
    balance_micros between -9007199254740991 and 9007199254740991),
  constraint only_world_and_treasury_may_be_negative check (
    floor_micros = 0 or (floor_micros < 0 and kind in ('world', 'treasury'))),
  constraint due_fees_are_in_escrow check (fees_due_micros = 0
    or (kind = 'campaign' and fees_due_micros between 1 and balance_micros)),
  constraint only_earners_have_a_minimum check (minimum_micros is null or kind = 'earner')
) strict, without rowid;

-- Which kind of account may pay which, by kind of transfer. A route that is not here does not exist.
create table transfer_routes (
  kind text not null,
  debit_kind text not null,
  credit_kind text not null,
  primary key (kind, debit_kind, credit_kind)
) strict, without rowid;

insert into transfer_routes (kind, debit_kind, credit_kind) values
  ('deposit', 'world', 'sponsor'),
  ('fund', 'sponsor', 'campaign'),
  ('unfund', 'campaign', 'sponsor'),
  ('reward', 'campaign', 'earner'),
  ('reward', 'campaign', 'vesting'),
  ('vest', 'vesting', 'earner'),
  ('clawback', 'vesting', 'campaign'),
  ('fee', 'campaign', 'fees'),
  ('referral', 'fees', 'earner'),
  ('hold', 'earner', 'held'),
  ('payout', 'held', 'treasury'),
  ('release', 'held', 'earner');

create table transfers (
  seq integer primary key,                   -- the order of the books
  id text not null unique,                   -- says what moved the money, so it can move only once
  kind text not null,
  debit text not null references accounts (id),
  credit text not null references accounts (id),
  amount_micros integer not null,
  user_id integer,                           -- the person whose statement shows this line, if any
  subject_id integer not null,               -- the task, withdrawal or campaign that it is about
  at integer not null,                       -- Unix seconds
  -- A reward makes its fee due in the account that pays it; a fee moves what is due, so that a claim
  -- needs no second transfer.
  fee_micros integer not null default 0,
  minimum_micros integer,                    -- the smallest withdrawal under the terms of a gain
  constraint amount_positive check (amount_micros between 1 and 9007199254740991),
  constraint two_different_accounts check (debit <> credit),
  constraint fee_is_due_or_moves check (
    (kind = 'reward' and fee_micros >= 0) or fee_micros = iif(kind = 'fee', -amount_micros, 0)),
  constraint line_belongs_to_its_person check (user_id is null
    or debit in ('earner:' || user_id, 'sponsor:' || user_id, 'vesting:' || user_id)
    or credit in ('earner:' || user_id, 'sponsor:' || user_id, 'vesting:' || user_id))
) strict;

-- One person may earn and sponsor; each statement has an index of its own, so that the length of
-- the one never slows down the other.
create index transfers_by_earner on transfers (user_id, seq)
  where user_id is not null
  and kind not in ('deposit', 'fund', 'unfund', 'refund', 'sponsor_correction');
create index transfers_by_sponsor on transfers (user_id, seq)
  where user_id is not null
  and kind in ('deposit', 'fund', 'unfund', 'refund', 'sponsor_correction');

create trigger transfers_guard before insert on transfers begin
  select raise(abort, 'transfer_exists')
    where exists (select 1 from transfers where id = new.id or seq = new.seq);
  select raise(abort, 'transfer_route_unknown') where not exists (
    select 1 from transfer_routes r
    join accounts d on d.id = new.debit and d.kind = r.debit_kind
    join accounts c on c.id = new.credit and c.kind = r.credit_kind
    where r.kind = new.kind);
  select raise(abort, 'campaign_out_of_money') from accounts
    where id = new.debit and kind = 'campaign'
    and balance_micros - new.amount_micros < fees_due_micros + new.fee_micros;
  select raise(abort, 'balance_too_low') from accounts
    where id = new.debit and balance_micros - new.amount_micros < floor_micros;
end;

create trigger transfers_apply after insert on transfers begin
  update accounts set balance_micros = balance_micros - new.amount_micros, last_transfer = new.seq,
    fees_due_micros = fees_due_micros + new.fee_micros,
    day = iif(new.kind = 'reward', max(day, new.at / 86400), day),
    day_micros = iif(new.kind = 'reward',
      iif(new.at / 86400 > day, 0, day_micros) + new.amount_micros, day_micros)
    where id = new.debit;
  update accounts set balance_micros = balance_micros + new.amount_micros, last_transfer = new.seq,
    minimum_micros = min(coalesce(minimum_micros, new.minimum_micros),
      coalesce(new.minimum_micros, minimum_micros)),
    day = iif(new.kind = 'reward', max(day, new.at / 86400), day),
    day_micros = iif(new.kind = 'reward',
      iif(new.at / 86400 > day, 0, day_micros) + new.amount_micros, day_micros)
    where id = new.credit;
end;

create trigger transfers_never_change before update on transfers begin
  select raise(abort, 'transfers_are_immutable');
end;

create trigger transfers_never_vanish before delete on transfers begin
  select raise(abort, 'transfers_are_immutable');
end;

create trigger accounts_start_empty before insert on accounts begin
  select raise(abort, 'account_exists') where exists (select 1 from accounts where id = new.id);
  select raise(abort, 'account_starts_empty')
    where new.balance_micros <> 0 or new.last_transfer <> 0 or new.fees_due_micros <> 0
    or new.day <> 0 or new.day_micros <> 0 or new.minimum_micros is not null;
end;

-- A balance, and what belongs to it, may only become what a transfer, newer than the last one,
-- makes of it.
create trigger accounts_change_by_transfer before update on accounts begin
  select raise(abort, 'balance_changes_only_by_transfer')
    where new.id <> old.id or new.kind <> old.kind or new.floor_micros <> old.floor_micros
    or new.last_transfer <= old.last_transfer
    or not exists (
      select 1 from transfers t where t.seq = new.last_transfer
      and new.day = iif(t.kind = 'reward', max(old.day, t.at / 86400), old.day)
      and new.day_micros = iif(t.kind = 'reward',
        iif(t.at / 86400 > old.day, 0, old.day_micros) + t.amount_micros, old.day_micros) and (
        (t.debit = new.id and new.balance_micros = old.balance_micros - t.amount_micros
          and new.fees_due_micros = old.fees_due_micros + t.fee_micros
          and new.minimum_micros is old.minimum_micros)
        or (t.credit = new.id and new.balance_micros = old.balance_micros + t.amount_micros
          and new.fees_due_micros = old.fees_due_micros
          and new.minimum_micros is min(coalesce(old.minimum_micros, t.minimum_micros),
            coalesce(t.minimum_micros, old.minimum_micros)))));
end;

create trigger accounts_never_vanish before delete on accounts begin
  select raise(abort, 'accounts_are_permanent');
end;

-- The house's own accounts. Only the outside world and the treasury may be negative.
insert into accounts (id, kind, floor_micros) values
  ('held', 'held', 0),
  ('fees', 'fees', 0),
  ('treasury', 'treasury', -9007199254740991),
  ('world:stars', 'world', -9007199254740991),
  ('world:ton', 'world', -9007199254740991),
  ('world:usdt', 'world', -9007199254740991);
