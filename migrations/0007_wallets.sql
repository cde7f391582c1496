-- Wallets that people have proven to control, and what a change of wallet costs: withdrawals wait a
-- day, so that whoever took over an account cannot empty it before its owner reads the message.

create table wallet_challenges (
  hash text primary key,                     -- SHA-256 of the challenge; it is not kept itself
  user_id integer not null references users (id),
  expires_at integer not null,
  used_at integer
) strict, without rowid;

create index wallet_challenges_by_time on wallet_challenges (expires_at);

-- What happened to people's wallets, oldest first. The last line of a user says what is linked.
create table wallet_changes (
  id integer primary key autoincrement,
  user_id integer not null references users (id),
  kind text not null,
  address text not null,                     -- raw TON address; for 'unlinked', the one that is left
  public_key text,                           -- hex, the key that signed the proof
  challenge_hash text unique,                -- the challenge that the proof answered
  at integer not null,
  withdrawals_wait_until integer not null,
  constraint wallet_change_known check (kind in ('linked', 'changed', 'unlinked')),
  constraint what_is_linked_is_proven check (
    (kind = 'unlinked') = (public_key is null)
    and (kind = 'unlinked') = (challenge_hash is null)),
  -- 24 hours; only a user's first wallet is free.
  constraint changes_make_withdrawals_wait check (
    withdrawals_wait_until >= at + case kind when 'linked' then 0 else 86400 end)
) strict;

create index wallet_changes_by_user on wallet_changes (user_id, id);
-- Who else has, or had, the same wallet.
create index wallet_changes_by_address on wallet_changes (address, user_id);

create trigger wallet_challenges_guard_insert before insert on wallet_challenges begin
  select raise(abort, 'challenge_exists')
    where exists (select 1 from wallet_challenges where hash = new.hash);
  select raise(abort, 'challenge_starts_unused') where new.used_at is not null;
end;

create trigger wallet_challenges_guard_update before update on wallet_challenges begin
  select raise(abort, 'challenge_used') where old.used_at is not null;
  select raise(abort, 'challenge_expired') where new.used_at >= old.expires_at;
  select raise(abort, 'challenges_keep_their_terms') where new.hash <> old.hash
    or new.user_id <> old.user_id or new.expires_at <> old.expires_at;
end;

create trigger wallet_changes_guard_insert before insert on wallet_changes begin
  select raise(abort, 'wallet_change_exists')
    where exists (
      select 1 from wallet_changes where id = new.id or challenge_hash = new.challenge_hash);
  select raise(abort, 'banned') where new.kind <> 'unlinked' and not exists (
    select 1 from users where id = new.user_id and standing = 'good');
  select raise(abort, 'wallet_without_challenge') where new.kind <> 'unlinked' and not exists (
    select 1 from wallet_challenges
    where hash = new.challenge_hash and user_id = new.user_id and used_at = new.at);
  select raise(abort, 'only_the_first_wallet_is_free') where new.kind <> 'unlinked'
    and (new.kind = 'linked') = exists (
      select 1 from wallet_changes where user_id = new.user_id);
  select raise(abort, 'wallet_unchanged') where new.kind = 'changed' and exists (
    select 1 from wallet_changes
    where id = (select max(id) from wallet_changes where user_id = new.user_id)
    and kind <> 'unlinked' and address = new.address);
  select raise(abort, 'wallet_not_linked') where new.kind = 'unlinked' and not exists (
    select 1 from wallet_changes
    where id = (select max(id) from wallet_changes where user_id = new.user_id)
    and kind <> 'unlinked' and address = new.address);
end;

create trigger wallet_changes_never_change before update on wallet_changes begin
  select raise(abort, 'wallet_changes_are_immutable');
end;

create trigger wallet_changes_never_vanish before delete on wallet_changes begin
  select raise(abort, 'wallet_changes_are_immutable');
end;

-- With a linked wallet, money goes there and nowhere else.
create trigger withdrawals_go_to_the_linked_wallet before insert on withdrawals begin
  select raise(abort, 'recipient_not_linked') where exists (
    select 1 from wallet_changes
    where id = (select max(id) from wallet_changes where user_id = new.user_id)
    and kind <> 'unlinked' and address <> new.recipient);
end;

-- What was batched and comes back was approved before: it does not wait again.
create trigger approvals_wait before update on withdrawals
  when new.status = 'approved' and old.status not in ('approved', 'batched') begin
  select raise(abort, 'withdrawals_wait') where exists (
    select 1 from wallet_changes
    where user_id = new.user_id and withdrawals_wait_until > new.approved_at);
end;
