-- Withdrawals (what an earner asks), payouts (what we pay on chain), and batches (payouts in one
-- signed message of a hot wallet). Only the chain's final state may say that something was paid.

create table withdrawals (
  id integer primary key autoincrement,
  user_id integer not null references users (id),
  idempotency_key text not null,
  input_hash text not null,                  -- SHA-256 of what was asked with that key
  amount_micros integer not null,
  recipient text not null,                   -- raw TON address, '0:…'
  jetton_wallet text,                        -- the recipient's jetton wallet, found before approval
  status text not null,
  reason text,                               -- a refusal code, when the money went back
  waiting text,                              -- why it waits, when that is more than its turn
  look_at integer not null default 0,        -- it is not looked at again before this
  approvals_needed integer not null default 0, -- how many operators have to say yes
  approved_at integer,
  transaction_hash text,
  created_at integer not null,
  settled_at integer,
  unique (user_id, idempotency_key),
  constraint withdrawal_amount_positive check (amount_micros between 1 and 9007199254740991),
  constraint withdrawal_status_known check (
    status in ('requested', 'review', 'approved', 'batched',
      'confirmed', 'released', 'rejected', 'cancelled')),
  constraint approved_knows_its_wallet check (
    status not in ('approved', 'batched', 'confirmed')
    or (jetton_wallet is not null and approved_at is not null)),
  constraint approvals_are_few check (approvals_needed between 0 and 2),
  constraint settled_has_its_time check (
    (status in ('confirmed', 'released', 'rejected', 'cancelled')) = (settled_at is not null)),
  constraint confirmed_has_its_transaction check (
    (status = 'confirmed') = (transaction_hash is not null))
) strict;

create unique index one_open_withdrawal on withdrawals (user_id)
  where status in ('requested', 'review', 'approved', 'batched');
create index withdrawals_by_user on withdrawals (user_id, id);
create index withdrawals_by_day on withdrawals (user_id, created_at);
-- One index for each queue: SQLite uses a partial index only for the very condition it names.
create index withdrawals_requested on withdrawals (id) where status = 'requested';
create index withdrawals_in_review on withdrawals (id) where status = 'review';
create index withdrawals_approved on withdrawals (id) where status = 'approved';
create index withdrawals_by_recipient on withdrawals (recipient, approved_at);

create table batches (
  id integer primary key,
  wallet text not null,                      -- raw address of the hot wallet
  seqno integer not null,
  status text not null,
  transaction_hash text,                     -- the hot wallet's transaction, once final
  created_at integer not null,
  free_at integer not null default 0,        -- until then somebody is looking at the chain for it
  waiting text,                              -- why its payouts wait, when that is out of the usual
  reported_at integer,                       -- when operators were told that it takes so long
  recovery_id integer,                       -- the recovery that found it on the chain (0017)
  dead_at integer,                           -- chain time at which nothing of it could be included
  unique (wallet, seqno),
  constraint batch_status_known check (
    status in ('signed', 'sent', 'executed', 'dead', 'settled')),
  constraint executed_has_its_transaction check (
    (status in ('executed', 'dead', 'settled')) = (coalesce(transaction_hash, dead_at) is not null)),
  constraint dead_was_never_executed check (
    (status <> 'dead' or dead_at is not null) and (transaction_hash is null or dead_at is null))
) strict;

-- Strictly serial: a seqno is accepted at most once, ever, so one batch in flight cannot pay twice.
create unique index one_open_batch_per_wallet on batches (wallet) where status <> 'settled';

-- The same items at the same seqno, signed with another time limit.
create table batch_variants (
  batch_id integer not null references batches (id),
  number integer not null,
  boc text not null,                         -- base64, exactly the bytes that are sent
  message_hash text not null,                -- hex
  normalized_hash text not null,             -- hex, TEP-467
  valid_until integer not null,              -- chain time, Unix seconds
  signed_at_chain_time integer not null,
  primary key (batch_id, number),
  constraint variant_outlives_its_signing check (valid_until > signed_at_chain_time)
) strict, without rowid;

create table payouts (
  id integer primary key,                    -- the query_id of the jetton transfer
  withdrawal_id integer not null references withdrawals (id),
  batch_id integer not null references batches (id),
  amount_micros integer not null,
  recipient text not null,
  jetton_wallet text not null,
  outcome text,
  reason text,
  transaction_hash text,
  constraint payout_amount_positive check (amount_micros between 1 and 9007199254740991),
  constraint payout_outcome_known check (outcome in ('paid', 'returned')),
  constraint paid_has_its_transaction check (outcome <> 'paid' or transaction_hash is not null)
) strict;

create unique index one_live_payout on payouts (withdrawal_id)
  where outcome is null or outcome = 'paid';
create index payouts_by_batch on payouts (batch_id);

create trigger withdrawals_guard_insert before insert on withdrawals begin
  select raise(abort, 'withdrawal_exists') where exists (
    select 1 from withdrawals where id = new.id
    or (user_id = new.user_id and idempotency_key = new.idempotency_key));
  select raise(abort, 'withdrawal_starts_requested') where new.status <> 'requested';
  select raise(abort, 'banned') where not exists (
    select 1 from users where id = new.user_id and standing = 'good');
  select raise(abort, 'withdrawal_open') where exists (
    select 1 from withdrawals where user_id = new.user_id
    and status in ('requested', 'review', 'approved', 'batched'));
end;

create trigger withdrawals_guard_update before update on withdrawals begin
  select raise(abort, 'withdrawals_keep_their_terms') where new.id <> old.id
    or new.user_id <> old.user_id or new.amount_micros <> old.amount_micros
    or new.recipient <> old.recipient or new.idempotency_key <> old.idempotency_key
    or new.input_hash <> old.input_hash or new.created_at <> old.created_at
    or new.approvals_needed < old.approvals_needed
    or (old.approved_at is not null and new.approved_at is not old.approved_at)
    or (old.jetton_wallet is not null and new.jetton_wallet is not old.jetton_wallet);
  select raise(abort, 'withdrawal_step_unknown') where old.status || '>' || new.status not in (
    'requested>requested', 'requested>review', 'requested>approved', 'requested>released',
    'requested>cancelled', 'review>review', 'review>approved', 'review>rejected', 'review>released',
    'review>cancelled', 'approved>approved', 'approved>batched', 'approved>released',
    'approved>cancelled', 'batched>confirmed', 'batched>approved', 'batched>released',
    'requested>confirmed', 'review>confirmed', 'approved>confirmed');
  select raise(abort, 'confirmed_without_batch') where new.status = 'confirmed'
    and old.status <> 'batched' and not exists (
      select 1 from payouts p join batches b on b.id = p.batch_id
      where p.withdrawal_id = new.id and p.outcome = 'paid' and b.recovery_id is not null);
  select raise(abort, 'withdrawal_without_hold') where new.status = 'approved' and not exists (
    select 1 from transfers where id = 'hold:' || new.id and amount_micros = new.amount_micros);
  select raise(abort, 'batched_without_payout') where new.status = 'batched' and not exists (
    select 1 from payouts where withdrawal_id = new.id and outcome is null);
  select raise(abort, 'payout_may_be_live') where exists (
    select 1 from payouts where withdrawal_id = new.id and (outcome is null or outcome = 'paid'))
    and new.status in ('approved', 'released', 'rejected', 'cancelled');
  select raise(abort, 'confirmed_without_transfer') where new.status = 'confirmed'
    and not exists (select 1 from transfers where id = 'payout:' || new.id);
  select raise(abort, 'released_without_transfer')
    where new.status in ('released', 'rejected', 'cancelled')
    and not exists (select 1 from transfers where id = 'release:' || new.id);
end;

create trigger withdrawals_never_vanish before delete on withdrawals begin
  select raise(abort, 'withdrawals_are_permanent');
end;

create trigger batches_guard_insert before insert on batches begin
  select raise(abort, 'batch_exists') where exists (select 1 from batches where id = new.id);
  select raise(abort, 'batch_starts_signed') where new.status <> 'signed';
  select raise(abort, 'batch_open') where exists (
    select 1 from batches where wallet = new.wallet and status <> 'settled');
  select raise(abort, 'seqno_used') where exists (
    select 1 from batches where wallet = new.wallet and seqno >= new.seqno);
end;

create trigger batches_guard_update before update on batches begin
  select raise(abort, 'batches_keep_their_terms') where new.id <> old.id
    or new.wallet <> old.wallet or new.seqno <> old.seqno or new.created_at <> old.created_at
    or (old.recovery_id is not null and new.recovery_id is not old.recovery_id)
    or (old.transaction_hash is not null and new.transaction_hash is not old.transaction_hash)
    or (old.dead_at is not null and new.dead_at is not old.dead_at);
  -- For a wallet whose key is gone: no further variant will come, and none can be included.
  select raise(abort, 'batch_may_be_included') where new.status = 'dead' and exists (
    select 1 from batch_variants where batch_id = new.id and valid_until >= new.dead_at);
  select raise(abort, 'batch_step_unknown') where old.status <> new.status
    and old.status || '>' || new.status not in (
    'signed>sent', 'signed>executed', 'sent>executed', 'executed>settled',
    'signed>dead', 'sent>dead', 'dead>settled');
  select raise(abort, 'batch_has_open_payouts') where new.status = 'settled' and exists (
    select 1 from payouts where batch_id = new.id and outcome is null);
end;

create trigger batches_never_vanish before delete on batches begin
  select raise(abort, 'batches_are_permanent');
end;

-- A new variant is signed only when the chain's own time says that the last one cannot be included.
create trigger variants_guard_insert before insert on batch_variants begin
  select raise(abort, 'variant_exists') where exists (
    select 1 from batch_variants where batch_id = new.batch_id and number = new.number);
  select raise(abort, 'variant_after_execution') where not exists (
    select 1 from batches where id = new.batch_id and status in ('signed', 'sent'));
  select raise(abort, 'last_variant_may_be_included') where exists (
    select 1 from batch_variants where batch_id = new.batch_id
    and (valid_until >= new.signed_at_chain_time or number >= new.number));
end;

create trigger variants_never_change before update on batch_variants begin
  select raise(abort, 'variants_are_immutable');
end;

create trigger variants_never_vanish before delete on batch_variants begin
  select raise(abort, 'variants_are_immutable');
end;

create trigger payouts_guard_insert before insert on payouts begin
  select raise(abort, 'payout_exists') where exists (select 1 from payouts where id = new.id);
  select raise(abort, 'payout_starts_open') where new.outcome is not null;
  select raise(abort, 'payout_live') where exists (
    select 1 from payouts where withdrawal_id = new.withdrawal_id
    and (outcome is null or outcome = 'paid'));
  select raise(abort, 'payout_differs_from_withdrawal') where not exists (
    select 1 from withdrawals where id = new.withdrawal_id
    and amount_micros = new.amount_micros and recipient = new.recipient
    and ((status = 'approved' and jetton_wallet = new.jetton_wallet)
      or (status in ('requested', 'review', 'approved') and exists (
        select 1 from batches where id = new.batch_id and recovery_id is not null))));
  select raise(abort, 'payout_without_signing') where not exists (
    select 1 from batches where id = new.batch_id
    and (status = 'signed' or (status = 'executed' and recovery_id is not null)));
end;

create trigger payouts_guard_update before update on payouts begin
  select raise(abort, 'payouts_are_immutable') where old.outcome is not null
    or new.id <> old.id or new.withdrawal_id <> old.withdrawal_id or new.batch_id <> old.batch_id
    or new.amount_micros <> old.amount_micros or new.recipient <> old.recipient
    or new.jetton_wallet <> old.jetton_wallet;
  select raise(abort, 'outcome_before_execution') where not exists (
    select 1 from batches where id = new.batch_id
    and (status = 'executed' or (status = 'dead' and new.outcome = 'returned')));
end;

create trigger payouts_never_vanish before delete on payouts begin
  select raise(abort, 'payouts_are_immutable');
end;

-- Money for a withdrawal moves only with the withdrawal: one hold, then one payout or one release.
create trigger holds_need_a_withdrawal before insert on transfers when new.kind = 'hold' begin
  select raise(abort, 'hold_without_withdrawal') where not exists (
    select 1 from withdrawals where id = new.subject_id and new.id = 'hold:' || id
    and user_id = new.user_id and new.debit = 'earner:' || user_id
    and amount_micros = new.amount_micros and status = 'requested');
end;

create trigger payouts_need_a_verdict before insert on transfers when new.kind = 'payout' begin
  select raise(abort, 'payout_without_verdict') where not exists (
    select 1 from withdrawals w join payouts p on p.withdrawal_id = w.id and p.outcome = 'paid'
    where w.id = new.subject_id and new.id = 'payout:' || w.id
    and w.amount_micros = new.amount_micros and (w.status = 'batched' or exists (
      select 1 from batches where id = p.batch_id and recovery_id is not null)));
  select raise(abort, 'withdrawal_resolved') where exists (
    select 1 from transfers where id = 'release:' || new.subject_id);
end;

create trigger releases_need_a_return before insert on transfers when new.kind = 'release' begin
  select raise(abort, 'release_without_withdrawal') where not exists (
    select 1 from withdrawals where id = new.subject_id and new.id = 'release:' || id
    and user_id = new.user_id and new.credit = 'earner:' || user_id
    and amount_micros = new.amount_micros
    and status in ('requested', 'review', 'approved', 'batched'));
  select raise(abort, 'release_without_hold') where not exists (
    select 1 from transfers where id = 'hold:' || new.subject_id);
  select raise(abort, 'payout_may_be_live') where exists (
    select 1 from payouts where withdrawal_id = new.subject_id
    and (outcome is null or outcome = 'paid'));
  select raise(abort, 'withdrawal_resolved') where exists (
    select 1 from transfers where id = 'payout:' || new.subject_id);
end;
