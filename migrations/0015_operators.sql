-- Operators: who they are, what each role may do, what they did, and how they correct the books.
--
-- Whatever an operator decides is a row that names them. The row's trigger writes their act down,
-- and an act of somebody whose role does not allow it undoes the whole batch: it makes no
-- difference whether it came from the private Worker's routes or from a terminal.

create table operators (
  email text primary key,
  role text not null,                        -- 'none' once they have left
  set_by text not null,                      -- an owner, or 'terminal': whoever may deploy
  set_at integer not null,
  constraint operator_role_known check (
    role in ('none', 'support', 'moderator', 'treasurer', 'owner')),
  constraint operator_email_plain check (
    email = lower(email) and email glob '*?@?*' and length(email) <= 254)
) strict, without rowid;

create table operator_rights (
  role text not null,
  act text not null,
  primary key (role, act)
) strict, without rowid;

insert into operator_rights (role, act) values
  ('support', 'switch_off'), ('support', 'reconcile'), ('support', 'again'),
  ('support', 'answer'), ('moderator', 'answer'), ('treasurer', 'answer'),
  ('moderator', 'broadcast'), ('treasurer', 'broadcast'),
  ('moderator', 'switch_off'), ('moderator', 'reconcile'), ('moderator', 'again'),
  ('moderator', 'reject'), ('moderator', 'claw_back'), ('moderator', 'judge'),
  ('moderator', 'moderate'),
  ('treasurer', 'switch_off'), ('treasurer', 'reject'), ('treasurer', 'switch_on'),
  ('treasurer', 'approve'), ('treasurer', 'ton_rate'), ('treasurer', 'known_seqno'),
  ('treasurer', 'assign'), ('treasurer', 'refund'), ('treasurer', 'correct'),
  ('treasurer', 'agree'), ('treasurer', 'claw_back'), ('treasurer', 'believe'),
  ('treasurer', 'reconcile'), ('treasurer', 'again'), ('treasurer', 'explain'),
  ('treasurer', 'recover'), ('treasurer', 'settle'), ('treasurer', 'judge'), ('treasurer', 'moderate');
insert into operator_rights (role, act)
  select 'owner', act from operator_rights where role = 'treasurer';
insert into operator_rights (role, act) values
  ('owner', 'operators'), ('owner', 'terms'), ('owner', 'flags');

create trigger operator_rights_never_grow before insert on operator_rights begin
  select raise(abort, 'operator_rights_are_fixed');
end;

create trigger operator_rights_never_change before update on operator_rights begin
  select raise(abort, 'operator_rights_are_fixed');
end;

create trigger operator_rights_never_vanish before delete on operator_rights begin
  select raise(abort, 'operator_rights_are_fixed');
end;

-- Who did what, and when. Written by the triggers below and by nothing else.
create table operator_acts (
  seq integer primary key,
  operator text not null,
  act text not null,
  subject text not null,                     -- what it is about, such as 'withdrawal:17'
  at integer not null
) strict;

create trigger operator_acts_guard before insert on operator_acts begin
  select raise(abort, 'operator_act_exists')
    where exists (select 1 from operator_acts where seq = new.seq);
  select raise(abort, 'operator_not_allowed')
    where not (
      new.operator = 'terminal' and new.act in ('operators', 'terms')) and not exists (
      select 1 from operators o join operator_rights r on r.role = o.role
      where o.email = new.operator and r.act = new.act);
end;

create trigger operator_acts_never_change before update on operator_acts begin
  select raise(abort, 'operator_acts_are_immutable');
end;

create trigger operator_acts_never_vanish before delete on operator_acts begin
  select raise(abort, 'operator_acts_are_immutable');
end;

-- Otherwise the last owner could leave, and anybody could write themselves in.
create trigger operators_guard_insert before insert on operators begin
  select raise(abort, 'nobody_sets_their_own_role') where new.set_by = new.email;
end;

create trigger operators_guard_update before update on operators begin
  select raise(abort, 'nobody_sets_their_own_role') where new.set_by = old.email;
  select raise(abort, 'operators_keep_their_email') where new.email <> old.email;
end;

create trigger operators_never_vanish before delete on operators begin
  select raise(abort, 'operators_are_permanent');
end;

create trigger operators_leave_a_trace after insert on operators begin
  insert into operator_acts (operator, act, subject, at)
    values (new.set_by, 'operators', new.email || ' ' || new.role, new.set_at);
end;

create trigger operators_leave_a_trace_again after update on operators begin
  insert into operator_acts (operator, act, subject, at)
    values (new.set_by, 'operators', new.email || ' ' || new.role, new.set_at);
end;

create trigger reviews_leave_a_trace after insert on reviews begin
  insert into operator_acts (operator, act, subject, at)
    values (new.operator, new.decision, 'withdrawal:' || new.withdrawal_id, new.at);
end;

-- What Earnest switches off by itself is nobody's act.
create trigger switch_changes_leave_a_trace after insert on switch_changes
  when new.changed_by <> 'earnest' begin
  insert into operator_acts (operator, act, subject, at)
    values (new.changed_by, case new.is_on when 1 then 'switch_on' else 'switch_off' end,
      'switch:' || new.name, new.changed_at);
end;

create trigger ton_rates_leave_a_trace after insert on ton_rates begin
  insert into operator_acts (operator, act, subject, at)
    values (new.set_by, 'ton_rate', 'ton_rate:' || new.id, new.set_at);
end;

create trigger known_seqnos_leave_a_trace after insert on known_seqnos begin
  insert into operator_acts (operator, act, subject, at)
    values (new.operator, 'known_seqno', new.wallet || ' ' || new.seqno, new.at);
end;

create trigger terms_leave_a_trace after insert on terms begin
  insert into operator_acts (operator, act, subject, at)
    values (new.set_by, 'terms', 'terms:' || new.id, new.set_at);
end;

create trigger beliefs_leave_a_trace after update on disputes when new.believed is not null begin
  insert into operator_acts (operator, act, subject, at)
    values (new.ended_by, 'believe', 'batch:' || new.batch_id || ' ' || new.believed, new.ended_at);
end;

-- What a check of ours takes back is nobody's act.
create trigger clawbacks_leave_a_trace after update on vestings
  when old.decided_by is null and new.decided_by <> 'earnest' begin
  insert into operator_acts (operator, act, subject, at)
    values (new.decided_by, 'claw_back', 'claim:' || new.user_id || ':' || new.task_id || ':'
      || new.period || ' ' || new.part, new.settled_at);
end;

-- An operator at a terminal wants a reward taken back; the private Worker does it within a minute, if
-- it is still on hold, and the trace is that of the act itself.
create table clawback_requests (
  id integer primary key autoincrement,
  user_id integer not null,
  task_id integer not null,
  period text not null,
  reason text not null,
  operator text not null,
  asked_at integer not null,
  done_at integer,
  foreign key (user_id, task_id, period) references claims (user_id, task_id, period),
  constraint clawback_request_reason_known check (
    reason in ('left', 'proof', 'duplicate', 'mistake'))
) strict;

create index clawback_requests_open on clawback_requests (id) where done_at is null;

create trigger clawback_requests_guard_insert before insert on clawback_requests begin
  select raise(abort, 'clawback_request_exists')
    where exists (select 1 from clawback_requests where id = new.id);
  select raise(abort, 'operator_not_allowed') where not exists (
    select 1 from operators o join operator_rights r on r.role = o.role
    where o.email = new.operator and r.act = 'claw_back');
end;

create trigger clawback_requests_guard_update before update on clawback_requests begin
  select raise(abort, 'clawback_requests_are_immutable') where old.done_at is not null
    or new.done_at is null or new.id <> old.id or new.user_id <> old.user_id
    or new.task_id <> old.task_id or new.period <> old.period or new.reason <> old.reason
    or new.operator <> old.operator or new.asked_at <> old.asked_at;
end;

create trigger clawback_requests_never_vanish before delete on clawback_requests begin
  select raise(abort, 'clawback_requests_are_immutable');
end;

create trigger assignments_leave_a_trace after update on deposits
  when old.user_id is null and new.user_id is not null begin
  insert into operator_acts (operator, act, subject, at)
    values (new.assigned_by, 'assign', 'deposit:' || new.id, unixepoch());
end;

create trigger star_refunds_leave_a_trace after insert on star_refunds
  when new.asked_by is not null begin
  insert into operator_acts (operator, act, subject, at)
    values (new.asked_by, 'refund', 'charge:' || new.reference, new.asked_at);
end;

create trigger dead_letters_leave_a_trace after update on dead_letters
  when new.wake_by is not null and new.wake_by is not old.wake_by begin
  insert into operator_acts (operator, act, subject, at)
    values (new.wake_by, 'again', 'dead_letter:' || new.id, unixepoch());
end;

-- A correction is a new transfer that one operator proposed and another agreed to, never an edit.
create table corrections (
  id integer primary key autoincrement,
  proposed_by text not null,
  idempotency_key text not null,
  reverses text,                             -- the transfer that is taken back, if it is one
  debit text not null references accounts (id),
  credit text not null references accounts (id),
  amount_micros integer not null,
  reason text not null,                      -- what the person reads in their statement
  status text not null default 'proposed',
  proposed_at integer not null,
  agreed_by text,
  agreed_at integer,
  -- Whose statement shows it, and in which of their two.
  user_id integer generated always as (
    case when debit glob 'earner:*' or debit glob 'sponsor:*'
      then cast(substr(debit, instr(debit, ':') + 1) as integer)
    when credit glob 'earner:*' or credit glob 'sponsor:*'
      then cast(substr(credit, instr(credit, ':') + 1) as integer) end) virtual,
  kind text generated always as (
    case when debit glob 'sponsor:*' or credit glob 'sponsor:*' then 'sponsor_correction'
    else 'correction' end) virtual,
  unique (proposed_by, idempotency_key),
  constraint correction_amount_positive check (amount_micros between 1 and 9007199254740991),
  constraint correction_reason_readable check (length(reason) between 1 and 200),
  constraint correction_status_known check (status in ('proposed', 'agreed', 'made', 'failed')),
  constraint correction_needs_two_operators check (
    (status = 'proposed') = (agreed_by is null) and (agreed_by is null) = (agreed_at is null)
    and (agreed_by is null or agreed_by <> proposed_by))
) strict;

create unique index one_reversal_of_a_transfer on corrections (reverses)
  where reverses is not null and status in ('agreed', 'made');
create index corrections_agreed on corrections (id) where status = 'agreed';

-- What is held, and what vests, follows other rows to the cent. Money between two people takes two
-- corrections, so that each line belongs to one person.
insert into transfer_routes (kind, debit_kind, credit_kind)
  with sides (kind, is_person) as (values ('earner', 1), ('sponsor', 1), ('campaign', 0),
    ('fees', 0), ('treasury', 0), ('world', 0))
  select case when d.kind = 'sponsor' or c.kind = 'sponsor' then 'sponsor_correction'
    else 'correction' end, d.kind, c.kind
  from sides d cross join sides c where d.is_person + c.is_person < 2;

create trigger corrections_guard_insert before insert on corrections begin
  select raise(abort, 'correction_exists') where exists (
    select 1 from corrections where id = new.id
    or (proposed_by = new.proposed_by and idempotency_key = new.idempotency_key));
  select raise(abort, 'correction_starts_proposed') where new.status <> 'proposed';
  select raise(abort, 'correction_route_unknown') where new.debit = new.credit or not exists (
    select 1 from transfer_routes r
    join accounts d on d.id = new.debit and d.kind = r.debit_kind
    join accounts c on c.id = new.credit and c.kind = r.credit_kind
    where r.kind in ('correction', 'sponsor_correction'));
  select raise(abort, 'correction_differs_from_its_transfer') where new.reverses is not null
    and not exists (
      select 1 from transfers where id = new.reverses and debit = new.credit
      and credit = new.debit and amount_micros = new.amount_micros);
  select raise(abort, 'transfer_reversed_already') where exists (
    select 1 from corrections where reverses = new.reverses and status in ('agreed', 'made'));
end;

create trigger corrections_guard_update before update on corrections begin
  select raise(abort, 'corrections_keep_their_terms') where new.id <> old.id
    or new.proposed_by <> old.proposed_by or new.idempotency_key <> old.idempotency_key
    or new.reverses is not old.reverses or new.debit <> old.debit or new.credit <> old.credit
    or new.amount_micros <> old.amount_micros or new.reason <> old.reason
    or new.proposed_at <> old.proposed_at
    or (old.agreed_by is not null and (
      new.agreed_by is not old.agreed_by or new.agreed_at is not old.agreed_at));
  select raise(abort, 'correction_step_unknown')
    where old.status || '>' || new.status not in ('proposed>agreed', 'agreed>made', 'agreed>failed');
  select raise(abort, 'correction_expired')
    where new.status = 'agreed' and new.agreed_at > old.proposed_at + 604800;
  select raise(abort, 'transfer_reversed_already') where new.status = 'agreed' and exists (
    select 1 from corrections where reverses = new.reverses and status in ('agreed', 'made'));
  select raise(abort, 'made_without_transfer') where new.status = 'made' and not exists (
    select 1 from transfers where id = 'correction:' || new.id);
  select raise(abort, 'failed_with_transfer') where new.status = 'failed' and exists (
    select 1 from transfers where id = 'correction:' || new.id);
end;

create trigger corrections_never_vanish before delete on corrections begin
  select raise(abort, 'corrections_are_permanent');
end;

create trigger corrections_need_two_operators before insert on transfers
  when new.kind in ('correction', 'sponsor_correction') begin
  select raise(abort, 'correction_without_agreement') where not exists (
    select 1 from corrections where id = new.subject_id and new.id = 'correction:' || id
    and status = 'agreed' and kind = new.kind and debit = new.debit and credit = new.credit
    and amount_micros = new.amount_micros and user_id is new.user_id and new.fee_micros = 0);
end;

create trigger proposals_leave_a_trace after insert on corrections begin
  insert into operator_acts (operator, act, subject, at)
    values (new.proposed_by, 'correct', 'correction:' || new.id, new.proposed_at);
  insert into alerts (kind, detail, raised_at) values ('correction_' || new.id,
    new.proposed_by || ' wants a second yes: ' || new.amount_micros || ' micro-USDT from '
      || new.debit || ' to ' || new.credit || ', "' || new.reason || '"', new.proposed_at);
end;

create trigger agreements_leave_a_trace after update on corrections
  when new.status = 'agreed' begin
  insert into operator_acts (operator, act, subject, at)
    values (new.agreed_by, 'agree', 'correction:' || new.id, new.agreed_at);
end;

create trigger corrections_are_told after update on corrections
  when new.status in ('made', 'failed') begin
  insert into alerts (kind, detail, raised_at) values ('correction_' || new.id || '_' || new.status,
    new.agreed_by || ' agreed to what ' || new.proposed_by || ' proposed: ' || new.amount_micros
      || ' micro-USDT from ' || new.debit || ' to ' || new.credit
      || case new.status when 'failed' then ', but the balance is too low' else '' end,
    new.agreed_at);
end;

-- What corrections brought to each account, for whoever compares an account with other rows.
create view corrected (account, micros) as
  select account, sum(micros) from (
    select credit as account, amount_micros as micros from corrections where status = 'made'
    union all select debit, -amount_micros from corrections where status = 'made')
  group by account;
