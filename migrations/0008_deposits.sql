-- Deposits: what sponsors pay in with Stars, TON and USDT, and the campaigns that they fund with it.
--
-- Money that arrived is a row first, whoever sent it and whatever the switches say. It is credited
-- once, by a transfer named after Telegram's charge id or after the account and logical time of the
-- transaction. What nobody can be found for waits in the same table until an operator says whose
-- it is.

-- An invoice in Stars. Its rate is fixed here, so that what is shown is what is credited.
create table invoices (
  id integer primary key autoincrement,
  user_id integer not null references users (id),
  idempotency_key text not null,
  stars integer not null,
  rate_micros integer not null,              -- micro-USDT for one Star
  amount_micros integer not null,
  link text,                                 -- from Telegram, once it made one
  created_at integer not null,
  expires_at integer not null,
  unique (user_id, idempotency_key),
  constraint invoice_stars_positive check (stars between 1 and 1000000),
  constraint invoice_rate_positive check (rate_micros between 1 and 1000000000),
  constraint invoice_amount_follows_its_rate check (amount_micros = stars * rate_micros),
  constraint invoice_expires_after_its_start check (expires_at > created_at)
) strict;

create index invoices_by_user on invoices (user_id, created_at);

create trigger invoices_guard_insert before insert on invoices begin
  select raise(abort, 'invoice_exists') where exists (
    select 1 from invoices where id = new.id
    or (user_id = new.user_id and idempotency_key = new.idempotency_key));
  select raise(abort, 'banned') where not exists (
    select 1 from users where id = new.user_id and standing = 'good');
  select raise(abort, 'deposits_paused')
    where exists (select 1 from switches where name = 'deposits' and is_on = 0);
end;

create trigger invoices_guard_update before update on invoices begin
  select raise(abort, 'invoices_keep_their_terms') where new.id <> old.id
    or new.user_id <> old.user_id or new.idempotency_key <> old.idempotency_key
    or new.stars <> old.stars or new.rate_micros <> old.rate_micros
    or new.amount_micros <> old.amount_micros or new.created_at <> old.created_at
    or new.expires_at <> old.expires_at or (old.link is not null and new.link is not old.link);
end;

create trigger invoices_never_vanish before delete on invoices begin
  select raise(abort, 'invoices_are_permanent');
end;

-- What a sponsor writes into a transfer on the chain, so that it is known as theirs.
create table memos (
  user_id integer primary key references users (id),
  memo text not null unique,
  created_at integer not null
) strict;

create trigger memos_guard_insert before insert on memos begin
  select raise(abort, 'memo_exists')
    where exists (select 1 from memos where user_id = new.user_id or memo = new.memo);
end;

create trigger memos_never_change before update on memos begin
  select raise(abort, 'memos_are_immutable');
end;

create trigger memos_never_vanish before delete on memos begin
  select raise(abort, 'memos_are_immutable');
end;

-- What a TON is worth, as an operator said. The newest row counts, for an hour.
create table ton_rates (
  id integer primary key autoincrement,
  rate_micros integer not null,              -- micro-USDT for one TON
  set_by text not null,
  set_at integer not null,
  constraint ton_rate_plausible check (rate_micros between 100 and 1000000000)
) strict;

create trigger ton_rates_guard_insert before insert on ton_rates begin
  select raise(abort, 'ton_rates_are_immutable')
    where exists (select 1 from ton_rates where id = new.id);
end;

create trigger ton_rates_never_change before update on ton_rates begin
  select raise(abort, 'ton_rates_are_immutable');
end;

create trigger ton_rates_never_vanish before delete on ton_rates begin
  select raise(abort, 'ton_rates_are_immutable');
end;

create table deposits (
  id integer primary key autoincrement,
  reference text not null unique,            -- Telegram's charge id, or '<account>:<logical time>'
  asset text not null,
  units integer not null,                    -- Stars, nanotons or micro-USDT, as they arrived
  payer text not null,                       -- a Telegram user id or a raw TON address
  memo text not null,                        -- the invoice's payload or the comment, as it came
  invoice_id integer references invoices (id),
  user_id integer references users (id),     -- whose it is; nobody's while nobody knows
  assigned_by text,                          -- the operator who said whose it is
  rate_micros integer,                       -- micro-USDT for one Star, TON or USDT
  amount_micros integer,                     -- fixed together with the rate
  status text not null,
  arrived_at integer not null,
  settled_at integer,
  constraint deposit_asset_known check (asset in ('stars', 'ton', 'usdt')),
  constraint deposit_units_positive check (units between 1 and 9007199254740991),
  constraint deposit_amount_positive check (amount_micros between 1 and 9007199254740991),
  constraint deposit_amount_has_its_rate check ((rate_micros is null) = (amount_micros is null)),
  -- Whole TON and the rest apart, because their product with the rate could leave 64 bits.
  constraint deposit_amount_follows_its_rate check (amount_micros is null or amount_micros =
    case asset when 'stars' then units * rate_micros when 'usdt' then units
    else units / 1000000000 * rate_micros + units % 1000000000 * rate_micros / 1000000000 end),
  constraint deposit_status_known check (
    status in ('unmatched', 'waiting', 'credited', 'refunded', 'shortfall')),
  constraint matched_deposit_has_its_owner check (
    (status <> 'unmatched' or user_id is null)
    and (status not in ('waiting', 'credited', 'shortfall') or user_id is not null)),
  constraint settled_deposit_has_its_time check (
    status in ('unmatched', 'waiting') or settled_at is not null)
) strict;

create index deposits_by_user on deposits (user_id, id) where user_id is not null;
create index deposits_by_invoice on deposits (invoice_id) where invoice_id is not null;
create index deposits_unmatched on deposits (id) where status = 'unmatched';
create index deposits_waiting on deposits (id) where status = 'waiting';
create index deposits_credited on deposits (settled_at) where status = 'credited';
create index deposits_unpriced on deposits (id) where amount_micros is null;

-- Stars that go back. The row may come before the deposit's: updates have no order to rely on.
create table star_refunds (
  reference text primary key,                -- the charge id
  payer_id integer not null,
  asked_by text,                             -- the operator, unless Telegram told us by itself
  asked_at integer not null,
  confirmed_at integer,                      -- Telegram said that the Stars went back
  failure text,                              -- why Telegram will never do it
  next_at integer,                           -- when Telegram is asked again
  constraint refund_is_open_or_ended check (
    (next_at is null) = (confirmed_at is not null or failure is not null))
) strict, without rowid;

create index star_refunds_open on star_refunds (next_at) where next_at is not null;

create trigger star_refunds_guard_insert before insert on star_refunds begin
  select raise(abort, 'star_refund_exists')
    where exists (select 1 from star_refunds where reference = new.reference);
end;

create trigger star_refunds_guard_update before update on star_refunds begin
  select raise(abort, 'star_refunds_keep_their_terms') where new.reference <> old.reference
    or new.payer_id <> old.payer_id or new.asked_by is not old.asked_by
    or new.asked_at <> old.asked_at
    or (old.confirmed_at is not null and new.confirmed_at is not old.confirmed_at);
end;

create trigger star_refunds_never_vanish before delete on star_refunds begin
  select raise(abort, 'star_refunds_are_permanent');
end;

create trigger deposits_guard_insert before insert on deposits begin
  select raise(abort, 'deposit_exists') where exists (
    select 1 from deposits where id = new.id or reference = new.reference);
  select raise(abort, 'deposit_starts_uncredited') where new.status not in ('unmatched', 'waiting');
  select raise(abort, 'deposit_differs_from_invoice') where new.invoice_id is not null
    and not exists (
      select 1 from invoices where id = new.invoice_id and new.asset = 'stars'
      and user_id = new.user_id and stars = new.units and rate_micros = new.rate_micros);
end;

create trigger deposits_guard_update before update on deposits begin
  select raise(abort, 'deposits_keep_their_terms') where new.id <> old.id
    or new.reference <> old.reference or new.asset <> old.asset or new.units <> old.units
    or new.payer <> old.payer or new.memo <> old.memo or new.invoice_id is not old.invoice_id
    or new.arrived_at <> old.arrived_at
    or (old.user_id is not null and new.user_id is not old.user_id)
    or (old.rate_micros is not null and new.rate_micros is not old.rate_micros);
  select raise(abort, 'deposit_step_unknown') where old.status <> new.status
    and old.status || '>' || new.status not in (
      'unmatched>waiting', 'waiting>credited', 'unmatched>refunded', 'waiting>refunded',
      'credited>refunded', 'credited>shortfall', 'shortfall>refunded');
  select raise(abort, 'deposit_assigned_by_nobody') where old.user_id is null
    and new.user_id is not null and new.assigned_by is null;
  select raise(abort, 'credited_without_transfer') where new.status = 'credited' and not exists (
    select 1 from transfers where id = 'deposit:' || new.reference);
  select raise(abort, 'refunded_without_refund') where new.status in ('refunded', 'shortfall')
    and not exists (select 1 from star_refunds where reference = new.reference);
  select raise(abort, 'refunded_without_transfer') where new.status = 'refunded'
    and old.status in ('credited', 'shortfall') and not exists (select 1 from transfers where id = 'refund:' || new.reference);
end;

create trigger deposits_never_vanish before delete on deposits begin
  select raise(abort, 'deposits_are_permanent');
end;

-- How far each account on the chain has been read, and which account that is.
create table deposit_cursors (
  wallet text not null,                      -- the deposit wallet, raw
  asset text not null,
  account text not null,                     -- the account whose transactions are read, raw
  lt integer not null default 0,             -- logical time of the last one that was recorded
  primary key (wallet, asset),
  constraint cursor_asset_known check (asset in ('ton', 'usdt')),
  constraint cursor_lt_within_range check (lt between 0 and 9007199254740991)
) strict, without rowid;

create trigger deposit_cursors_guard_insert before insert on deposit_cursors begin
  select raise(abort, 'deposit_cursor_exists') where exists (
    select 1 from deposit_cursors where wallet = new.wallet and asset = new.asset);
end;

create trigger deposit_cursors_guard_update before update on deposit_cursors begin
  select raise(abort, 'deposit_cursors_only_advance') where new.wallet <> old.wallet
    or new.asset <> old.asset or new.account <> old.account or new.lt < old.lt;
end;

create trigger deposit_cursors_never_vanish before delete on deposit_cursors begin
  select raise(abort, 'deposit_cursors_only_advance');
end;

-- A campaign that a sponsor owns can be funded by that sponsor, and gives the rest back to them.
alter table campaigns add column owner_id integer references users (id);
alter table campaigns add column closed_at integer;
alter table campaigns add column close_key text;  -- the idempotency key that it was closed with
alter table campaigns add column emptied_at integer; -- closed, and all the money is back
alter table campaigns add column unfunds integer not null default 0; -- how often money came back

create unique index campaigns_by_close_key on campaigns (owner_id, close_key)
  where close_key is not null;
create index campaigns_closing on campaigns (id)
  where closed_at is not null and emptied_at is null;

create trigger campaigns_guard_update before update on campaigns begin
  select raise(abort, 'campaigns_keep_their_owner') where new.id <> old.id
    or (old.owner_id is not null and new.owner_id is not old.owner_id);
  select raise(abort, 'unfunds_only_count') where new.unfunds <> old.unfunds
    and not (new.unfunds = old.unfunds + 1 and exists (
      select 1 from transfers where id = 'unfund:' || new.id || ':' || new.unfunds));
  select raise(abort, 'closed_is_final')
    where (old.closed_at is not null and new.closed_at is not old.closed_at)
    or (new.close_key is not old.close_key
      and (old.closed_at is not null or new.closed_at is null));
end;

create table fundings (
  id integer primary key autoincrement,
  campaign_id integer not null references campaigns (id),
  number integer not null,
  user_id integer not null references users (id),
  idempotency_key text not null,
  amount_micros integer not null,
  created_at integer not null,
  funded_at integer,                         -- once its transfer was made
  unique (campaign_id, number),
  unique (user_id, idempotency_key),
  constraint funding_amount_positive check (amount_micros between 1 and 9007199254740991)
) strict;

create trigger fundings_guard_insert before insert on fundings begin
  select raise(abort, 'funding_exists') where exists (
    select 1 from fundings where id = new.id
    or (campaign_id = new.campaign_id and number = new.number)
    or (user_id = new.user_id and idempotency_key = new.idempotency_key));
  select raise(abort, 'campaign_of_somebody_else') where not exists (
    select 1 from campaigns where id = new.campaign_id and owner_id = new.user_id);
  select raise(abort, 'funding_starts_unfunded') where new.funded_at is not null;
  select raise(abort, 'campaign_closed') where exists (
    select 1 from campaigns where id = new.campaign_id and closed_at is not null);
  select raise(abort, 'banned') where not exists (
    select 1 from users where id = new.user_id and standing = 'good');
end;

-- The row remembers that it moved money: its transfer leaves the database with its segment.
create trigger fundings_guard_update before update on fundings begin
  select raise(abort, 'fundings_are_immutable') where new.id <> old.id
    or new.campaign_id <> old.campaign_id or new.number <> old.number
    or new.user_id <> old.user_id or new.idempotency_key <> old.idempotency_key
    or new.amount_micros <> old.amount_micros or new.created_at <> old.created_at
    or old.funded_at is not null;
  select raise(abort, 'funded_without_transfer') where new.funded_at is not null and not exists (
    select 1 from transfers where id = 'fund:' || new.campaign_id || ':' || new.number);
end;

create trigger fundings_never_vanish before delete on fundings begin
  select raise(abort, 'fundings_are_immutable');
end;

-- Money of a sponsor moves only with the row that says why.
insert into transfer_routes (kind, debit_kind, credit_kind) values ('refund', 'sponsor', 'world');

create trigger deposits_need_their_row before insert on transfers when new.kind = 'deposit' begin
  select raise(abort, 'deposits_paused')
    where exists (select 1 from switches where name = 'deposits' and is_on = 0);
  select raise(abort, 'deposit_without_row') where not exists (
    select 1 from deposits where id = new.subject_id and new.id = 'deposit:' || reference
    and status = 'waiting' and amount_micros = new.amount_micros
    and new.debit = 'world:' || asset and new.credit = 'sponsor:' || user_id);
  select raise(abort, 'deposit_was_refunded') where exists (
    select 1 from star_refunds where reference = substr(new.id, length('deposit:') + 1));
end;

create trigger refunds_need_their_deposit before insert on transfers when new.kind = 'refund' begin
  select raise(abort, 'refund_without_deposit') where not exists (
    select 1 from deposits d join star_refunds r on r.reference = d.reference
    where d.id = new.subject_id and new.id = 'refund:' || d.reference
    and d.status in ('credited', 'shortfall') and d.amount_micros = new.amount_micros
    and new.debit = 'sponsor:' || d.user_id and new.credit = 'world:' || d.asset);
end;

create trigger funds_need_their_row before insert on transfers when new.kind = 'fund' begin
  select raise(abort, 'fund_without_row') where not exists (
    select 1 from fundings where campaign_id = new.subject_id
    and new.id = 'fund:' || campaign_id || ':' || number and amount_micros = new.amount_micros
    and funded_at is null
    and new.debit = 'sponsor:' || user_id and new.credit = 'campaign:' || campaign_id);
end;

create trigger unfunds_need_a_closed_campaign before insert on transfers
  when new.kind = 'unfund' begin
  select raise(abort, 'unfund_of_open_campaign') where not exists (
    select 1 from campaigns where id = new.subject_id and closed_at is not null
    and new.id = 'unfund:' || id || ':' || (unfunds + 1)
    and new.debit = 'campaign:' || id and new.credit = 'sponsor:' || owner_id);
end;
