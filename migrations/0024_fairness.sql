-- Fairness: what was noticed about somebody, and what follows from it.
--
-- Every signal is weak: one alone makes a withdrawal wait for a day at most, several bring it before
-- a person. No signal is an address of the internet, nobody is banned here, nothing lasts for ever,
-- and whoever is held reads why and can ask a person to look.

-- Keys that the Mini App made up on the devices that it was opened on. Only a keyed hash is kept.
create table device_keys (
  user_id integer not null references users (id),
  hash text not null,
  seen_at integer not null,                  -- to the day
  primary key (user_id, hash),
  constraint device_key_is_hashed check (length(hash) = 64 and hash not glob '*[^0-9a-f]*')
) strict, without rowid;

create index device_keys_by_hash on device_keys (hash, user_id);
create index device_keys_by_time on device_keys (seen_at);

create trigger device_keys_guard_insert before insert on device_keys begin
  select raise(abort, 'device_key_exists') where exists (
    select 1 from device_keys where user_id = new.user_id and hash = new.hash);
  select raise(abort, 'device_keys_are_few') where 5 <= (
    select count(*) from device_keys where user_id = new.user_id);
end;

create trigger device_keys_keep_their_owner before update on device_keys begin
  select raise(abort, 'device_keys_keep_their_owner')
    where new.user_id <> old.user_id or new.hash <> old.hash;
end;

-- Somebody signed in from another country than before.
create table country_changes (
  id integer primary key,
  user_id integer not null references users (id),
  country text not null,                     -- the new one
  at integer not null,
  constraint changed_country_is_a_code check (country glob '[A-Z][A-Z0-9]')
) strict;

create index country_changes_by_user on country_changes (user_id, at);
create index country_changes_by_time on country_changes (at);

create trigger country_changes_guard_insert before insert on country_changes begin
  select raise(abort, 'country_change_exists')
    where exists (select 1 from country_changes where id = new.id);
end;

create trigger country_changes_never_change before update on country_changes begin
  select raise(abort, 'country_changes_are_immutable');
end;

-- What several signals led to. One at a time for each person, and each ends by itself.
create table fairness_decisions (
  id integer primary key autoincrement,
  user_id integer not null references users (id),
  step text not null,                        -- withdrawals wait for a day, or for a person
  score integer not null,
  signals text not null,                     -- JSON: how strong each is, such as {"device":2}
  withdrawal_id integer references withdrawals (id), -- the last that waits because of this alone
  trust_before integer not null,
  decided_at integer not null,
  ends_at integer not null,
  words text,                                -- what its person says about it
  asked_at integer,
  answer text,                               -- what a moderator says
  note text not null default '',
  answered_by text,
  answered_at integer,
  ended_at integer,
  constraint fairness_step_known check (step in ('slower', 'review')),
  constraint fairness_score_fits check (score between iif(step = 'review', 50, 30) and 100),
  constraint fairness_signals_are_an_object check (
    json_valid(signals) and json_type(signals) = 'object'),
  constraint fairness_ends check (ends_at between decided_at + 1 and decided_at + 2592000),
  constraint fairness_words_readable check (length(words) <= 1000 and length(note) <= 500),
  constraint fairness_appeal_is_whole check ((words is null) = (asked_at is null)),
  constraint fairness_answer_known check (answer in ('cleared', 'kept')),
  constraint fairness_answer_is_whole check ((answer is null) = (answered_by is null)
    and (answer is null) = (answered_at is null)),
  constraint cleared_has_ended check (answer is not 'cleared' or ended_at is not null)
) strict;

create unique index fairness_one_open on fairness_decisions (user_id) where ended_at is null;
create index fairness_by_user on fairness_decisions (user_id, id);
create index fairness_open on fairness_decisions (id) where ended_at is null;
create index fairness_ending on fairness_decisions (ends_at) where ended_at is null;
create index fairness_cleared on fairness_decisions (withdrawal_id) where answer = 'cleared';

create trigger fairness_guard_insert before insert on fairness_decisions begin
  select raise(abort, 'fairness_decision_exists') where exists (
    select 1 from fairness_decisions where id = new.id
    or (user_id = new.user_id and ended_at is null));
  select raise(abort, 'fairness_starts_open') where new.asked_at is not null
    or new.answer is not null or new.ended_at is not null;
  select raise(abort, 'one_signal_is_not_enough') where new.step = 'review' and 2 > (
    select count(*) from json_each(new.signals) where value > 0);
  select raise(abort, 'trust_differs') where new.trust_before is not (
    select trust from users where id = new.user_id);
  -- What a moderator cleared does not come back for the same reasons within half a year.
  select raise(abort, 'fairness_was_cleared') where exists (
    select 1 from json_each(new.signals) s where s.value <= (
      select max(json_extract(p.signals, '$.' || s.key)) from fairness_decisions p
      where p.user_id = new.user_id and p.answer = 'cleared'
      and p.answered_at > new.decided_at - 15552000));
end;

create trigger fairness_guard_update before update on fairness_decisions begin
  select raise(abort, 'fairness_keeps_its_terms') where new.id <> old.id
    or new.user_id <> old.user_id or new.step <> old.step or new.score <> old.score
    or new.signals <> old.signals or new.trust_before <> old.trust_before
    or new.decided_at <> old.decided_at or new.ends_at <> old.ends_at
    or (old.ended_at is not null and (new.ended_at is not old.ended_at
      or new.withdrawal_id is not old.withdrawal_id));
  select raise(abort, 'fairness_appeal_made') where old.words is not null
    and (new.words not in (old.words, '') or new.asked_at is not old.asked_at);
  select raise(abort, 'fairness_is_answered') where old.answer is not null
    and (new.answer is not old.answer or new.note <> old.note
      or new.answered_by is not old.answered_by or new.answered_at is not old.answered_at);
  -- Its time, a moderator, or a graver one in its place.
  select raise(abort, 'fairness_ends_for_a_reason') where old.ended_at is null
    and new.ended_at < old.ends_at and new.answer is not 'cleared' and old.step <> 'slower';
end;

create trigger fairness_decisions_never_vanish before delete on fairness_decisions begin
  select raise(abort, 'fairness_decisions_are_permanent');
end;

-- Tasks may ask for trust; what is doubted is lent less of it, until the doubt has ended.
create trigger fairness_lowers_trust after insert on fairness_decisions begin
  update users set trust = max(0, trust - new.score / 2) where id = new.user_id;
  insert into notifications (user_id, kind, subject_id, next_at)
    values (new.user_id, 'fairness_' || new.step, new.id, new.decided_at);
end;

create trigger fairness_gives_trust_back after update on fairness_decisions
  when old.ended_at is null and new.ended_at is not null begin
  update users set trust = max(trust, new.trust_before) where id = new.user_id;
end;

create trigger fairness_answers_leave_a_trace after update on fairness_decisions
  when old.answer is null and new.answer is not null begin
  insert into operator_acts (operator, act, subject, at)
    values (new.answered_by, 'moderate', 'fairness:' || new.id || ' ' || new.answer,
      new.answered_at);
  insert into notifications (user_id, kind, subject_id, next_at)
    values (new.user_id, 'fairness_' || new.answer, new.id, new.answered_at);
end;

-- Nothing leaves without a person's look that a decision holds, that goes to a wallet of several, or
-- that is too much in a month: by the person and by the wallet, since either is easy to multiply.
create trigger approvals_are_fair before update on withdrawals
  when new.status = 'approved' and old.status in ('requested', 'review') and not exists (
    select 1 from reviews where withdrawal_id = new.id and decision = 'approve') begin
  select raise(abort, 'fairness_review') from fairness_decisions
    where user_id = new.user_id and ended_at is null and step = 'review';
  select raise(abort, 'fairness_slower') from fairness_decisions
    where user_id = new.user_id and ended_at is null and step = 'slower'
    and new.approved_at < new.created_at + 86400;
  select raise(abort, 'wallet_shared') where exists (
      select 1 from withdrawals where recipient = new.recipient and user_id <> new.user_id)
    or exists (
      select 1 from wallet_changes where address = new.recipient and user_id <> new.user_id);
  select raise(abort, 'unseen_limit') from payout_limits
    where name = iif(exists (select 1 from fairness_decisions
      where user_id = new.user_id and ended_at is null), 'unseen_slower', 'unseen')
    and amount_micros < new.amount_micros + max(
      (select coalesce(sum(w.amount_micros), 0) from withdrawals w
       where w.user_id = new.user_id and w.created_at > new.approved_at - 2592000
       and w.status in ('approved', 'batched', 'confirmed') and not exists (
         select 1 from reviews where withdrawal_id = w.id and decision = 'approve')),
      (select coalesce(sum(w.amount_micros), 0) from withdrawals w
       where w.recipient = new.recipient and w.approved_at > new.approved_at - 2592000
       and w.status in ('approved', 'batched', 'confirmed') and not exists (
         select 1 from reviews where withdrawal_id = w.id and decision = 'approve')));
end;

-- What one campaign may pay in rewards on a UTC day: its sponsor's pace.
alter table campaigns add column daily_micros integer
  constraint campaign_pace_positive check (daily_micros > 0);

-- The first reward of a day is always whole, however large it is. Both accounts' rows are written
-- with each reward anyway, and say what they had on the day: this costs no row.
create trigger rewards_keep_daily_caps before insert on transfers when new.kind = 'reward' begin
  select raise(abort, 'earned_enough_today') from payout_limits l, (
      select coalesce(sum(day_micros), 0) as micros from accounts
      where id in ('earner:' || new.user_id, 'vesting:' || new.user_id)
      and day >= new.at / 86400) today
    where l.name = 'earned_day' and today.micros > 0
    and today.micros + new.amount_micros > l.amount_micros;
  select raise(abort, 'campaign_spent_today') from accounts a join campaigns c
    on c.id = cast(substr(a.id, 10) as integer)
    where a.id = new.debit and a.day >= new.at / 86400 and a.day_micros > 0
    and a.day_micros + new.amount_micros > c.daily_micros;
end;

-- Whoever is forgotten leaves neither devices nor places, nor words.
create trigger users_are_forgotten_by_device before update on users
  when new.standing = 'erased' and old.standing <> 'erased' begin
  select raise(abort, 'personal_data_left') where exists (
      select 1 from device_keys where user_id = old.id)
    or exists (select 1 from country_changes where user_id = old.id)
    or exists (select 1 from fairness_decisions where user_id = old.id and words <> '');
end;
