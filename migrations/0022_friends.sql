-- Friends: who came through whom, what inviters have to show for it, and their milestones. Then
-- what everybody earned by day, week and in all, and the boards of those who earned the most.

-- By first name others know somebody only as long as they want that. Nothing else of it is kept.
create table profiles (
  user_id integer primary key references users (id),
  first_name text not null,                  -- as Telegram signed it, or ''
  is_shown integer not null default 1,       -- on the boards, and by name to friends
  constraint first_name_is_short check (length(first_name) <= 32),
  constraint is_shown_is_a_flag check (is_shown in (0, 1))
) strict;

-- Whoever was invited, in the order in which they came: 'Friend 3' is number 3.
create table friends (
  inviter_id integer not null references users (id),
  number integer not null,
  friend_id integer not null unique references users (id),
  joined_at integer not null,
  primary key (inviter_id, number),
  constraint friend_number_positive check (number >= 1)
) strict, without rowid;

create trigger friends_guard_insert before insert on friends begin
  select raise(abort, 'friend_was_not_invited') where not exists (
    select 1 from users where id = new.friend_id and referred_by = new.inviter_id
    and joined_at = new.joined_at);
  select raise(abort, 'friends_are_numbered') where new.number <> (
    select coalesce(max(number), 0) + 1 from friends where inviter_id = new.inviter_id);
end;

create trigger friends_never_change before update on friends begin
  select raise(abort, 'friends_are_permanent');
end;

create trigger friends_never_vanish before delete on friends begin
  select raise(abort, 'friends_are_permanent');
end;

-- What an inviter has to show for it. Triggers count, so that no way of joining or of paying can
-- forget to; the caps are read here.
create table inviters (
  user_id integer primary key references users (id),
  seen integer not null default 0,           -- how often the link's page was opened, not by whom
  joined integer not null default 0,
  qualified integer not null default 0,      -- within the caps, whatever became of them
  paid integer not null default 0,
  void integer not null default 0,           -- those beyond the caps too
  paid_micros integer not null default 0,
  day integer not null default 0,            -- the newest UTC day on which a friend qualified
  day_qualified integer not null default 0,  -- and how many did on it
  looked integer not null default 0,         -- the paid friends that milestones know of
  constraint milestones_know_of_paid_friends check (looked between 0 and paid)
) strict;

create index inviters_to_look_at on inviters (user_id) where looked < paid;

create trigger inviters_guard_insert before insert on inviters begin
  select raise(abort, 'inviter_exists')
    where exists (select 1 from inviters where user_id = new.user_id);
  select raise(abort, 'inviters_start_at_nothing') where new.joined <> 0 or new.qualified <> 0
    or new.paid <> 0 or new.void <> 0 or new.paid_micros <> 0 or new.seen > 1
    or new.day <> 0 or new.day_qualified <> 0;
end;

create trigger inviters_only_count before update on inviters begin
  select raise(abort, 'inviters_only_count') where new.user_id <> old.user_id
    or new.seen not in (old.seen, old.seen + 1)
    or new.joined not in (old.joined, old.joined + 1)
    or new.qualified not in (old.qualified, old.qualified + 1)
    or new.paid not in (old.paid, old.paid + 1) or new.void not in (old.void, old.void + 1)
    or new.paid_micros < old.paid_micros or new.looked < old.looked or new.day < old.day
    or (new.day = old.day and new.day_qualified < old.day_qualified);
end;

create trigger inviters_never_vanish before delete on inviters begin
  select raise(abort, 'inviters_are_permanent');
end;

create trigger users_become_friends after insert on users when new.referred_by is not null begin
  insert into inviters (user_id) select new.referred_by
    where not exists (select 1 from inviters where user_id = new.referred_by);
  insert into friends (inviter_id, number, friend_id, joined_at)
    select user_id, joined + 1, new.id, new.joined_at from inviters
    where user_id = new.referred_by;
  update inviters set joined = joined + 1 where user_id = new.referred_by;
end;

-- More friends a day than anybody has are not friends: what is beyond the caps is written down as
-- void, with its reason. src/domain/limits.rs holds the same figures.
create trigger referrals_keep_the_caps before insert on referrals begin
  select raise(abort, 'referral_differs_from_caps') from (
    select case when i.qualified >= 1000 then 'capped'
      when i.day >= new.qualified_at / 86400 and i.day_qualified >= 50 then 'capped_daily' end
      as cap from inviters i where i.user_id = new.inviter_id)
    where new.reason is not cap;
end;

create trigger inviters_count_qualified after insert on referrals when new.reason is null begin
  update inviters set qualified = qualified + 1,
    day_qualified = iif(day >= new.qualified_at / 86400, day_qualified, 0) + 1,
    day = max(day, new.qualified_at / 86400)
    where user_id = new.inviter_id;
end;

create trigger inviters_count_capped after insert on referrals when new.reason is not null begin
  update inviters set void = void + 1 where user_id = new.inviter_id;
end;

create trigger inviters_count_paid after update on referrals when new.status = 'paid' begin
  update inviters set paid = paid + 1, paid_micros = paid_micros + new.amount_micros
    where user_id = new.inviter_id;
end;

create trigger inviters_count_void after update on referrals when new.status = 'void' begin
  update inviters set void = void + 1 where user_id = new.inviter_id;
end;

-- What so many paid friends are worth beside what each of them was. Nothing until an owner says so.
create table milestones (
  friends integer primary key,
  amount_micros integer not null,            -- 0: no more
  set_by text not null,
  set_at integer not null,
  constraint milestone_friends_plausible check (friends between 1 and 1000),
  constraint milestone_amount_plausible check (amount_micros between 0 and 1000000000)
) strict;

create trigger milestones_are_few before insert on milestones begin
  select raise(abort, 'milestone_exists')
    where exists (select 1 from milestones where friends = new.friends);
  select raise(abort, 'milestones_are_few') where (select count(*) from milestones) >= 10;
end;

create trigger milestones_keep_their_number before update on milestones begin
  select raise(abort, 'milestones_keep_their_number') where new.friends <> old.friends;
end;

create trigger milestones_never_vanish before delete on milestones begin
  select raise(abort, 'milestones_are_permanent');
end;

create trigger milestones_leave_a_trace after insert on milestones begin
  insert into operator_acts (operator, act, subject, at)
    values (new.set_by, 'terms', 'milestone:' || new.friends || ' ' || new.amount_micros,
      new.set_at);
end;

create trigger milestones_leave_a_trace_again after update on milestones begin
  insert into operator_acts (operator, act, subject, at)
    values (new.set_by, 'terms', 'milestone:' || new.friends || ' ' || new.amount_micros,
      new.set_at);
end;

-- An inviter has come to a milestone: once, at the amount that stood beside it then.
create table milestones_reached (
  inviter_id integer not null references users (id),
  friends integer not null references milestones (friends),
  amount_micros integer not null,
  terms_id integer not null references terms (id), -- in force then; the money stays under them
  reached_at integer not null,
  status text not null default 'waiting',
  reason text,                               -- why it is void
  settled_at integer,
  primary key (inviter_id, friends),
  constraint milestone_amount_positive check (amount_micros > 0),
  constraint milestone_status_known check (status in ('waiting', 'paid', 'void')),
  constraint milestone_reason_known check (reason in ('banned')),
  constraint void_milestone_has_its_reason check ((status = 'void') = (reason is not null)),
  constraint settled_milestone_has_its_time check ((status = 'waiting') = (settled_at is null))
) strict, without rowid;

create index milestones_due on milestones_reached (reached_at, inviter_id, friends)
  where status = 'waiting';
create index referrals_paid on referrals (inviter_id) where status = 'paid';

-- The friends themselves are counted here, not what was counted of them.
create trigger milestones_reached_guard_insert before insert on milestones_reached begin
  select raise(abort, 'milestone_reached_already') where exists (select 1 from milestones_reached
    where inviter_id = new.inviter_id and friends = new.friends);
  select raise(abort, 'milestone_starts_waiting') where new.status <> 'waiting';
  select raise(abort, 'milestone_not_offered') where not exists (select 1 from milestones
    where friends = new.friends and amount_micros = new.amount_micros);
  select raise(abort, 'terms_not_in_force') where new.terms_id <> (select max(id) from terms);
  select raise(abort, 'milestone_not_reached') where new.friends > (
    select count(*) from (select 1 from referrals
      where inviter_id = new.inviter_id and status = 'paid' limit new.friends));
end;

create trigger milestones_reached_guard_update before update on milestones_reached begin
  select raise(abort, 'milestones_keep_their_terms') where old.status <> 'waiting'
    or new.inviter_id <> old.inviter_id or new.friends <> old.friends
    or new.amount_micros <> old.amount_micros or new.terms_id <> old.terms_id
    or new.reached_at <> old.reached_at;
  select raise(abort, 'milestone_paid_without_transfer')
    where new.status = 'paid' and not exists (select 1 from transfers
      where id = 'referral:' || new.inviter_id || ':m' || new.friends);
  select raise(abort, 'milestone_was_paid')
    where new.status = 'void' and exists (select 1 from transfers
      where id = 'referral:' || new.inviter_id || ':m' || new.friends);
end;

create trigger milestones_reached_never_vanish before delete on milestones_reached begin
  select raise(abort, 'milestones_are_permanent');
end;

-- Nobody invites themselves, so what is about the inviter is a milestone, the rest are friends.
create trigger milestones_need_their_row before insert on transfers
  when new.kind = 'referral' and new.subject_id is new.user_id begin
  select raise(abort, 'milestone_without_row') where not exists (
    select 1 from milestones_reached r join terms m on m.id = r.terms_id
    where r.inviter_id = new.user_id and r.status = 'waiting' and r.reached_at <= new.at
    and new.id = 'referral:' || r.inviter_id || ':m' || r.friends
    and r.amount_micros = new.amount_micros and new.minimum_micros = m.minimum_micros
    and new.debit = 'fees' and new.credit = 'earner:' || r.inviter_id);
end;

-- What somebody earned, free of any hold: by UTC day, by week (from Monday) and in all. A fold over
-- the transfers after a cursor writes it, so that a claim does not.
create table scores (
  user_id integer not null references users (id),
  span text not null,
  number integer not null,                   -- of the day or week since 1970; 0 for 'all'
  micros integer not null,
  tasks integer not null default 0,
  primary key (user_id, span, number),
  constraint span_known check (span in ('day', 'week', 'all')),
  constraint score_not_negative check (micros >= 0 and tasks >= 0)
) strict, without rowid;

-- How far the fold has come. Two at once cannot both begin where the last one ended.
create table scores_fold (
  id integer primary key,
  began_seq integer not null default 0,      -- the last fold took in the transfers after this one
  seq integer not null default 0,            -- up to this one
  at integer not null default 0,
  constraint there_is_one_fold check (id = 1)
) strict;

insert into scores_fold (id) values (1);

create trigger scores_fold_goes_on before update on scores_fold begin
  select raise(abort, 'fold_outdated') where new.began_seq <> old.seq or new.seq <= old.seq;
end;

-- Who earned the most of each day, week and in all: as many as are shown, and some more in case
-- that some of them do not want to be.
create table board_tops (
  span text not null,
  number integer not null,
  user_id integer not null references users (id),
  micros integer not null,
  primary key (span, number, user_id)
) strict, without rowid;

create index board_tops_by_score on board_tops (span, number, micros desc);

-- How many people are in each range of scores, to tell anybody about where they stand.
create table score_ranges (
  range integer primary key,
  from_micros integer not null unique
) strict;

-- A cent, and from there each a fifth more: 94 ranges reach a hundred thousand dollars.
insert into score_ranges (range, from_micros)
  with recursive ranges (range, from_micros) as (
    select 1, 0 union all
    select range + 1, iif(range = 1, 10000, from_micros / 5 * 6) from ranges where range < 94)
  select range, from_micros from ranges;

create table board_ranges (
  span text not null,
  number integer not null,
  range integer not null references score_ranges (range),
  people integer not null,
  primary key (span, number, range)
) strict, without rowid;

-- What is shown of a board, until the next fold: [[user_id, first letter, micros], ...].
create table boards (
  span text not null,
  number integer not null,
  tops text not null,
  made_at integer not null,
  primary key (span, number),
  constraint tops_are_json check (json_valid(tops))
) strict, without rowid;

-- Whoever is forgotten is on no board, and leaves no name.
create trigger users_are_forgotten_by_name before update on users
  when new.standing = 'erased' and old.standing <> 'erased' begin
  select raise(abort, 'personal_data_left') where exists (
    select 1 from profiles where user_id = old.id and (first_name <> '' or is_shown <> 0));
end;
