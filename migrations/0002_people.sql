-- People: who they are to us, their sessions, and the updates from Telegram that we have seen.

create table users (
  id integer primary key,                    -- Telegram's user id (at most 52 bits)
  language text not null,
  standing text not null default 'good',
  session_epoch integer not null default 0,  -- raised to end every session at once
  referral_code text not null unique,
  referred_by integer references users (id),
  reachable integer not null default 1,      -- 0 once the user has blocked the bot
  joined_at integer not null,
  country text,                              -- ISO 3166-1 alpha-2, as Cloudflare saw it at sign-in
  premium integer not null default 0,        -- Telegram Premium, as initData said it last
  utc_offset_minutes integer not null default 0, -- their own time zone
  trust integer not null default 50,         -- 0 to 100; what tasks may ask for
  constraint country_is_a_code check (country is null or country glob '[A-Z][A-Z0-9]'),
  constraint premium_is_a_flag check (premium in (0, 1)),
  constraint utc_offset_exists check (utc_offset_minutes between -720 and 840),
  constraint trust_within_range check (trust between 0 and 100),
  constraint user_id_within_range check (id between 1 and 9007199254740991),
  constraint standing_known check (standing in ('good', 'banned', 'erased')),
  constraint reachable_is_a_flag check (reachable in (0, 1)),
  constraint nobody_invites_themselves check (referred_by is null or referred_by <> id)
) strict;

create trigger users_guard_insert before insert on users begin
  select raise(abort, 'user_exists')
    where exists (select 1 from users where id = new.id or referral_code = new.referral_code);
end;

-- An invitation is decided once, when the invited person first arrives.
create trigger users_keep_their_origin before update on users begin
  select raise(abort, 'users_keep_their_origin') where new.id <> old.id
    or new.referral_code <> old.referral_code
    or new.referred_by is not old.referred_by
    or new.session_epoch < old.session_epoch;
end;

create trigger users_never_vanish before delete on users begin
  select raise(abort, 'users_are_permanent');
end;

-- The token itself is never stored, only its SHA-256.
create table sessions (
  token_hash text primary key,
  user_id integer not null references users (id),
  epoch integer not null,
  expires_at integer not null
) strict, without rowid;

create index sessions_by_expiry on sessions (expires_at);

-- Telegram delivers at least once; the first insert wins.
create table telegram_updates (
  update_id integer primary key,
  received_at integer not null
) strict;
