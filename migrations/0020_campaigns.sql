-- A campaign's life: its sponsor writes it, a moderator looks at it, and what runs is what that
-- moderator saw. Its tasks follow its status.
--
--   draft ─▶ review ─▶ running ◀─▶ paused        any of them ─▶ closed, for ever
--     ◀────────┴──────────┴──────────┘ back to change something that earners or moderators look at

alter table campaigns add column status text not null default 'draft'
  constraint campaign_status_known check (
    status in ('draft', 'review', 'running', 'paused', 'closed'));
alter table campaigns add column create_key text;   -- the idempotency key it was created with
alter table campaigns add column create_hash text;  -- SHA-256 of what was asked with that key
alter table campaigns add column revision integer not null default 0; -- how often it was handed in
alter table campaigns add column approved_revision integer; -- the one that a moderator let run
alter table campaigns add column approved_by text;  -- an operator, or 'terminal': whoever may deploy
alter table campaigns add column stepped_at integer not null default 0; -- when its status changed
alter table campaigns add column paused_by text;    -- the operator who stopped it, if one did

create unique index campaigns_by_create_key on campaigns (owner_id, create_key)
  where create_key is not null;
create index campaigns_by_owner on campaigns (owner_id, id);
create index campaigns_in_review on campaigns (id) where status = 'review';

alter table tasks add column place integer not null default 1; -- within its campaign
alter table tasks add column funded integer not null default 1
  constraint task_funded_is_a_flag check (funded in (0, 1)); -- its campaign can pay for it once more

create index tasks_by_place on tasks (campaign_id, place, id);
create index tasks_offered on tasks (id) where status = 'running' and funded = 1;

-- What a moderator said about a campaign as it was handed in, or about a running one. The sponsor
-- reads the reason and the note.
create table campaign_decisions (
  id integer primary key autoincrement,
  campaign_id integer not null references campaigns (id),
  revision integer not null,
  operator text not null,
  decision text not null,
  reason text,
  note text not null default '',
  at integer not null,
  constraint campaign_decision_known check (decision in ('approve', 'reject', 'pause')),
  constraint campaign_reason_known check (reason in ('misleading', 'forbidden', 'unreachable',
    'unclear', 'too_little', 'repeated', 'other')),
  constraint only_a_yes_needs_no_reason check ((decision = 'approve') = (reason is null)),
  constraint campaign_note_readable check (length(note) <= 500)
) strict;

create index campaign_decisions_by_campaign on campaign_decisions (campaign_id, id);

create trigger campaign_decisions_guard_insert before insert on campaign_decisions begin
  select raise(abort, 'campaign_decision_exists')
    where exists (select 1 from campaign_decisions where id = new.id);
  -- The very revision that the moderator has looked at.
  select raise(abort, 'campaign_changed') where not exists (
    select 1 from campaigns where id = new.campaign_id and revision = new.revision);
  select raise(abort, 'campaign_step_impossible') from campaigns where id = new.campaign_id
    and status <> case new.decision when 'pause' then 'running' else 'review' end;
end;

-- Sponsors' pictures of tasks, named by their content. Nobody but moderators sees one before a
-- campaign that has it was let run.
create table pictures (
  name text primary key,                     -- 'picture-', its SHA-256 in hex, and what it is
  owner_id integer not null references users (id), -- who sent it first
  sent_at integer not null,
  approved_at integer,
  published_at integer,                      -- since when everybody sees it
  constraint picture_is_named_by_its_content check (
    length(name) between 76 and 77 and name glob 'picture-*.*'
    and substr(name, 9, 64) not glob '*[^0-9a-f]*'
    and substr(name, 73) in ('.png', '.jpg', '.webp')),
  constraint only_approved_is_published check (published_at is null or approved_at is not null)
) strict, without rowid;

create index pictures_by_owner on pictures (owner_id, sent_at);
create index pictures_to_publish on pictures (approved_at)
  where approved_at is not null and published_at is null;

create trigger pictures_guard_insert before insert on pictures begin
  select raise(abort, 'picture_exists') where exists (
    select 1 from pictures where name = new.name);
  select raise(abort, 'picture_starts_unseen') where new.approved_at is not null;
  select raise(abort, 'banned') where not exists (
    select 1 from users where id = new.owner_id and standing = 'good');
end;

create trigger pictures_guard_update before update on pictures begin
  select raise(abort, 'pictures_keep_their_owner') where new.name <> old.name
    or new.owner_id <> old.owner_id or new.sent_at <> old.sent_at;
  select raise(abort, 'picture_without_decision') where new.approved_at is not old.approved_at
    and not exists (select 1 from tasks t join campaign_decisions d
      on d.campaign_id = t.campaign_id and d.decision = 'approve' and d.at = new.approved_at
      where t.picture = new.name);
end;

create trigger pictures_never_vanish before delete on pictures begin
  select raise(abort, 'pictures_are_permanent');
end;

create index tasks_by_picture on tasks (picture) where picture is not null;

-- A decision takes effect as it is written, wherever it comes from.
create trigger campaign_decisions_act after insert on campaign_decisions begin
  insert into operator_acts (operator, act, subject, at)
    values (new.operator, 'moderate', 'campaign:' || new.campaign_id || ' ' || new.decision, new.at);
  update campaigns set
    status = case new.decision when 'approve' then 'running' when 'reject' then 'draft'
      else 'paused' end, stepped_at = new.at,
    approved_revision = iif(new.decision = 'approve', new.revision, approved_revision),
    approved_by = iif(new.decision = 'approve', new.operator, approved_by),
    paused_by = iif(new.decision = 'pause', new.operator, null)
    where id = new.campaign_id;
  update pictures set approved_at = new.at
    where new.decision = 'approve' and approved_at is null and name in (
      select picture from tasks where campaign_id = new.campaign_id and status <> 'closed');
  insert into notifications (user_id, kind, subject_id, next_at)
    select owner_id, 'campaign_' || new.decision, new.id, new.at from campaigns
    where id = new.campaign_id and owner_id is not null;
end;

create trigger campaign_decisions_never_change before update on campaign_decisions begin
  select raise(abort, 'campaign_decisions_are_immutable');
end;

create trigger campaign_decisions_never_vanish before delete on campaign_decisions begin
  select raise(abort, 'campaign_decisions_are_immutable');
end;

-- The house's own campaigns are written by whoever may deploy, and need no moderator.
create trigger campaigns_guard_insert before insert on campaigns begin
  select raise(abort, 'campaign_exists') where exists (
    select 1 from campaigns where id = new.id
    or (owner_id = new.owner_id and create_key = new.create_key));
  select raise(abort, 'campaign_starts_as_a_draft') where new.approved_revision is not null
    or (new.approved_by is not null and new.approved_by <> 'terminal')
    or (new.status <> 'draft' and new.approved_by is null);
  select raise(abort, 'banned') where exists (
    select 1 from users where id = new.owner_id and standing <> 'good');
end;

create trigger campaigns_keep_their_steps before update on campaigns begin
  select raise(abort, 'campaign_step_impossible') where new.status <> old.status
    and old.status || '>' || new.status not in ('draft>review', 'review>draft', 'review>running',
      'running>draft', 'running>paused', 'paused>draft', 'paused>running', 'draft>closed',
      'review>closed', 'running>closed', 'paused>closed');
  select raise(abort, 'closed_has_its_time')
    where new.status = 'closed' and old.status <> 'closed' and new.closed_at is null;
  select raise(abort, 'revisions_only_count') where new.revision <> old.revision
    + (old.status = 'draft' and new.status = 'review');
  select raise(abort, 'banned') where new.status in ('review', 'running')
    and new.status <> old.status
    and exists (select 1 from users where id = new.owner_id and standing <> 'good');
  select raise(abort, 'campaign_tasks_count') where new.status = 'review'
    and old.status <> 'review' and (select count(*) from tasks
      where campaign_id = new.id and status <> 'closed') not between 1 and 10;
  select raise(abort, 'approval_without_decision')
    where (new.approved_by is not old.approved_by
      or new.approved_revision is not old.approved_revision)
    and not exists (select 1 from campaign_decisions where campaign_id = new.id
      and revision = new.approved_revision and decision = 'approve'
      and operator = new.approved_by);
  -- What runs is what a moderator saw last.
  select raise(abort, 'running_without_approval') where new.status = 'running'
    and old.status <> 'running' and new.approved_by is not 'terminal'
    and new.approved_revision is not new.revision;
  select raise(abort, 'campaign_stopped') where new.status = 'running'
    and old.status = 'paused' and new.paused_by is not null;
  select raise(abort, 'operators_pause_stays') where new.paused_by is not old.paused_by
    and not exists (select 1 from campaign_decisions where campaign_id = new.id
      and id = (select max(id) from campaign_decisions where campaign_id = new.id)
      and (decision = 'pause') = (new.paused_by is not null)
      and (new.paused_by is null or operator = new.paused_by));
end;

create trigger campaigns_never_vanish before delete on campaigns begin
  select raise(abort, 'campaigns_are_permanent');
end;

create trigger closing_is_a_status after update on campaigns
  when new.closed_at is not null and new.status <> 'closed' begin
  update campaigns set status = 'closed', stepped_at = new.closed_at where id = new.id;
end;

create trigger tasks_follow_their_campaign after update on campaigns
  when new.status <> old.status begin
  update tasks set status = new.status
    where campaign_id = new.id and status not in ('closed', new.status);
end;

-- Only a draft is written: nobody changes what a moderator looks at, or has let run.
create trigger tasks_need_a_draft before insert on tasks begin
  select raise(abort, 'task_exists') where exists (select 1 from tasks where id = new.id);
  select raise(abort, 'campaign_changed') where not exists (
    select 1 from campaigns where id = new.campaign_id
    and (status = 'draft' or approved_by = 'terminal'));
  select raise(abort, 'task_differs_from_its_campaign') where not exists (
    select 1 from campaigns where id = new.campaign_id and status = new.status);
end;

-- A better reward or another end is nobody's loss and needs no second look.
create trigger tasks_keep_what_was_seen before update on tasks begin
  select raise(abort, 'campaign_changed') where (new.kind <> old.kind or new.rules <> old.rules
      or new.repeat <> old.repeat or new.audience <> old.audience or new.plan <> old.plan
      or new.requires <> old.requires
      or new.reward_micros < old.reward_micros)
    and not exists (select 1 from campaigns where id = new.campaign_id
      and (status = 'draft' or approved_by = 'terminal'));
  select raise(abort, 'closed_is_final') where old.status = 'closed' and new.status <> 'closed';
  select raise(abort, 'task_differs_from_its_campaign') where new.status <> old.status
    and new.status not in ('paused', 'closed') and not exists (
      select 1 from campaigns where id = new.campaign_id and status = new.status);
end;

create trigger tasks_show_pictures_that_are_there before insert on tasks
  when new.picture glob 'picture-*' begin
  select raise(abort, 'task_picture_unknown') where not exists (
    select 1 from pictures where name = new.picture);
end;

create trigger tasks_change_to_pictures_that_are_there before update of picture on tasks
  when new.picture is not old.picture begin
  select raise(abort, 'task_picture_unknown') where new.picture glob 'picture-*'
    and not exists (select 1 from pictures where name = new.picture);
  select raise(abort, 'campaign_changed') where not exists (
    select 1 from campaigns where id = new.campaign_id
    and (status = 'draft' or approved_by = 'terminal'));
end;

create trigger task_texts_need_a_draft before insert on task_texts begin
  select raise(abort, 'campaign_changed') where not exists (
    select 1 from tasks t join campaigns c on c.id = t.campaign_id
    where t.id = new.task_id and (c.status = 'draft' or c.approved_by = 'terminal'));
end;

create trigger task_texts_keep_what_was_seen before update on task_texts begin
  select raise(abort, 'campaign_changed') where not exists (
    select 1 from tasks t join campaigns c on c.id = t.campaign_id
    where t.id = new.task_id and t.id = old.task_id
    and (c.status = 'draft' or c.approved_by = 'terminal'));
end;

create trigger task_texts_stay_with_what_was_seen before delete on task_texts begin
  select raise(abort, 'campaign_changed') where not exists (
    select 1 from tasks t join campaigns c on c.id = t.campaign_id
    where t.id = old.task_id and (c.status = 'draft' or c.approved_by = 'terminal'));
end;

-- What a campaign can still spend.
create view escrows (campaign_id, free_micros) as
  select c.id, a.balance_micros - a.fees_due_micros
  from campaigns c join accounts a on a.id = 'campaign:' || c.id;

-- What one more completion of each task costs under the terms in force.
create view prices (task_id, campaign_id, micros) as
  select t.id, t.campaign_id, t.reward_micros + t.reward_micros / 1000000 * m.fee_ppm
    + t.reward_micros % 1000000 * m.fee_ppm / 1000000
  from tasks t join terms m on m.id = (select max(id) from terms);

-- A task that its campaign cannot pay for is not offered. The flag changes only where the money
-- runs out or comes back, so an ordinary claim writes no row here.
create trigger escrows_say_what_is_funded after update on accounts when new.kind = 'campaign' begin
  update tasks set funded = 1 - funded
    where campaign_id = cast(substr(new.id, 10) as integer) and status <> 'closed'
    and funded <> (new.balance_micros - new.fees_due_micros >= (
      select micros from prices where task_id = tasks.id));
end;

create trigger new_tasks_know_whether_they_are_funded after insert on tasks begin
  update tasks set funded = 0 where id = new.id and not exists (
    select 1 from escrows e join prices p on p.campaign_id = e.campaign_id
    where p.task_id = new.id and e.free_micros >= p.micros);
end;

create trigger another_reward_may_be_unfunded after update on tasks
  when new.reward_micros <> old.reward_micros begin
  update tasks set funded = exists (
    select 1 from escrows e join prices p on p.campaign_id = e.campaign_id
    where p.task_id = new.id and e.free_micros >= p.micros) where id = new.id;
end;

-- What was done and seen waits in line until its campaign has money again, or is over.
create index claims_waiting_for_money on claims (task_id, counted_at)
  where status = 'checking' and refusal = 'task_waits_for_money';

-- A partner's server tells us itself what was done. Its secrets come from a key of the Workers, its
-- name and its generation: whoever reads this database cannot sign.
create table partners (
  name text primary key,                     -- also in the address of its postbacks
  owner_id integer not null references users (id),
  generation integer not null default 1,     -- of its secret
  previous_until integer not null default 0, -- until then the secret before is valid too
  created_at integer not null,
  constraint partner_name_plain check (
    length(name) between 1 and 32 and name not glob '*[^a-z0-9-]*')
) strict, without rowid;

create index partners_by_owner on partners (owner_id, name);

create trigger partners_guard_insert before insert on partners begin
  select raise(abort, 'partner_exists') where exists (
    select 1 from partners where name = new.name);
  select raise(abort, 'banned') where not exists (
    select 1 from users where id = new.owner_id and standing = 'good');
end;

create trigger partners_guard_update before update on partners begin
  select raise(abort, 'partners_keep_their_owner')
    where new.name <> old.name or new.owner_id <> old.owner_id or new.created_at <> old.created_at;
  select raise(abort, 'generations_only_count')
    where new.generation not in (old.generation, old.generation + 1);
end;

create trigger partners_never_vanish before delete on partners begin
  select raise(abort, 'partners_are_permanent');
end;

-- What a partner said, once for each event of theirs. The money follows the claim, not this row.
create table postbacks (
  id integer primary key autoincrement,
  partner text not null references partners (name),
  event_id text not null,
  kind text not null,
  claim text not null,                       -- the reference that the partner was given
  is_sandbox integer not null,
  at integer not null,
  unique (partner, event_id),
  constraint postback_kind_known check (kind in ('completion', 'reversal')),
  constraint sandbox_is_a_flag check (is_sandbox in (0, 1))
) strict;

create index postbacks_by_partner on postbacks (partner, id);

create trigger postbacks_guard_insert before insert on postbacks begin
  select raise(abort, 'postback_exists') where exists (
    select 1 from postbacks where id = new.id
    or (partner = new.partner and event_id = new.event_id));
end;

create trigger postbacks_never_change before update on postbacks begin
  select raise(abort, 'postbacks_are_immutable');
end;

create trigger postbacks_never_vanish before delete on postbacks begin
  select raise(abort, 'postbacks_are_immutable');
end;

-- What became of each task on each UTC day (days since 1970). Written seldom: whoever claims waits
-- for none of it.
create table task_days (
  task_id integer not null references tasks (id),
  day integer not null,
  seen integer not null default 0,           -- an estimate, from a sample
  started integer not null default 0,
  completed integer not null default 0,
  kept integer not null default 0,           -- what nobody can take back any more
  primary key (task_id, day)
) strict, without rowid;

-- Checks that said no, and rewards that were taken back, by their reason.
create table task_rejections (
  task_id integer not null references tasks (id),
  day integer not null,
  reason text not null,                      -- a refusal's code, or that of a claw-back
  times integer not null,
  primary key (task_id, day, reason)
) strict, without rowid;

create index claims_by_start on claims (started_at, task_id);

-- How far the results have been counted.
create table results_reading (
  id integer primary key,
  seq integer not null,                      -- the last transfer
  started_at integer not null,               -- the last claims
  constraint one_reading check (id = 1)
) strict;

insert into results_reading (id, seq, started_at) values (1, 0, 0);

create trigger results_reading_only_advances before update on results_reading begin
  select raise(abort, 'results_only_advance')
    where new.id <> old.id or new.seq < old.seq or new.started_at < old.started_at;
end;

create trigger results_reading_stays before delete on results_reading begin
  select raise(abort, 'results_only_advance');
end;

-- Somebody who was turned down, or whose reward was taken back, asks a person to look, once.
create table appeals (
  id integer primary key autoincrement,
  user_id integer not null references users (id),
  task_id integer not null,
  period text not null,
  about text not null,
  words text not null,                       -- what they say
  status text not null default 'open',
  answer text,                               -- why it ended so
  note text not null default '',
  asked_at integer not null,
  decided_by text,                           -- the operator
  decided_at integer,
  settled_at integer,                        -- granted, and what follows from it is done
  unique (user_id, task_id, period),
  foreign key (user_id, task_id, period) references claims (user_id, task_id, period),
  constraint appeal_about_known check (about in ('rejection', 'clawback')),
  constraint appeal_words_readable check (length(words) between 1 and 1000),
  constraint appeal_note_readable check (length(note) <= 500),
  constraint appeal_status_known check (status in ('open', 'granted', 'declined')),
  constraint appeal_answer_fits check (case status when 'open' then answer is null
    when 'granted' then answer in ('mistake', 'shown')
    else answer in ('not_shown', 'not_done', 'duplicate', 'other') end),
  constraint decided_appeal_has_its_operator check ((status = 'open') = (decided_by is null)
    and (status = 'open') = (decided_at is null)),
  constraint only_granted_is_settled check (settled_at is null or status = 'granted')
) strict;

create index appeals_open on appeals (id) where status = 'open';
create index appeals_to_settle on appeals (id) where status = 'granted' and settled_at is null;
create index appeals_by_user on appeals (user_id, id);

create trigger appeals_guard_insert before insert on appeals begin
  select raise(abort, 'appeal_exists') where exists (
    select 1 from appeals where id = new.id
    or (user_id = new.user_id and task_id = new.task_id and period = new.period));
  select raise(abort, 'appeal_starts_open') where new.status <> 'open';
  select raise(abort, 'nothing_to_appeal') where not case new.about
    when 'rejection' then exists (select 1 from claims where user_id = new.user_id
      and task_id = new.task_id and period = new.period
      and status = 'started' and refusal is not null)
    else exists (select 1 from vestings where user_id = new.user_id and task_id = new.task_id
      and period = new.period and status = 'clawed_back') end;
end;

create trigger appeals_guard_update before update on appeals begin
  select raise(abort, 'appeals_keep_their_words') where new.id <> old.id
    or new.user_id <> old.user_id or new.task_id <> old.task_id or new.period <> old.period
    or new.about <> old.about or new.words <> old.words or new.asked_at <> old.asked_at;
  select raise(abort, 'appeal_is_decided') where old.status <> 'open'
    and (new.status <> old.status or new.answer is not old.answer or new.note <> old.note
      or new.decided_by is not old.decided_by or new.decided_at is not old.decided_at
      or old.settled_at is not null);
end;

create trigger appeals_never_vanish before delete on appeals begin
  select raise(abort, 'appeals_are_permanent');
end;

create trigger appeals_leave_a_trace after update on appeals
  when old.status = 'open' and new.status <> 'open' begin
  insert into operator_acts (operator, act, subject, at)
    values (new.decided_by, 'moderate', 'appeal:' || new.id || ' ' || new.status, new.decided_at);
  insert into notifications (user_id, kind, subject_id, next_at)
    values (new.user_id, 'appeal_' || new.status, new.id, new.decided_at);
end;

-- What was taken back can only be given again by a correction, which two operators want. The
-- sponsor hears of what a granted appeal costs them.
create trigger granted_appeals_are_told after update on appeals
  when old.settled_at is null and new.settled_at is not null begin
  insert into alerts (kind, detail, raised_at)
    select 'appeal_' || new.id, new.decided_by || ' granted an appeal: propose a correction of '
      || sum(v.amount_micros) || ' micro-USDT from campaign:' || t.campaign_id || ' to earner:'
      || new.user_id, new.settled_at
    from vestings v join tasks t on t.id = v.task_id
    where new.about = 'clawback' and v.user_id = new.user_id and v.task_id = new.task_id
    and v.period = new.period and v.status = 'clawed_back' group by t.campaign_id;
  insert into notifications (user_id, kind, subject_id, next_at)
    select c.owner_id, 'appeal_paid', new.id, new.settled_at
    from tasks t join campaigns c on c.id = t.campaign_id
    where t.id = new.task_id and c.owner_id is not null and new.about = 'rejection';
end;
