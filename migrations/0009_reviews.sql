-- Before a withdrawal is approved: how much may leave in an hour and in a day, and who has to
-- look at it. All of it is held here, whatever the code does.

create table payout_limits (
  name text primary key,
  amount_micros integer not null,
  constraint payout_limit_known check (
    name in ('hour', 'day', 'recipient_day', 'unseen', 'unseen_slower', 'earned_day')),
  constraint payout_limit_not_negative check (
    amount_micros between 0 and 9007199254740991)
) strict, without rowid;

insert into payout_limits (name, amount_micros) values
  ('hour', 5000000000), ('day', 20000000000), ('recipient_day', 5000000000),
  -- In 30 days without a person's look: of one earner, to one wallet (0024_fairness.sql).
  ('unseen', 100000000), ('unseen_slower', 20000000),
  -- Rewards of one earner on a UTC day, beside the first.
  ('earned_day', 200000000);

create trigger payout_limits_never_vanish before delete on payout_limits begin
  select raise(abort, 'payout_limits_are_permanent');
end;

-- What was approved in each hour (Unix time / 3600), so that a limit reads 24 rows at most.
create table approvals_by_hour (
  hour integer primary key,
  amount_micros integer not null
) strict;

-- One line for each operator who decided about a withdrawal.
create table reviews (
  withdrawal_id integer not null references withdrawals (id),
  operator text not null,
  decision text not null,
  at integer not null,
  primary key (withdrawal_id, operator),
  constraint review_decision_known check (decision in ('approve', 'reject'))
) strict, without rowid;

create trigger reviews_guard_insert before insert on reviews begin
  select raise(abort, 'review_exists') where exists (
    select 1 from reviews where withdrawal_id = new.withdrawal_id and operator = new.operator);
  select raise(abort, 'withdrawal_not_in_review') where not exists (
    select 1 from withdrawals where id = new.withdrawal_id and status = 'review');
end;

create trigger reviews_never_change before update on reviews begin
  select raise(abort, 'reviews_are_immutable');
end;

create trigger reviews_never_vanish before delete on reviews begin
  select raise(abort, 'reviews_are_immutable');
end;

create trigger approvals_keep_the_limits before update on withdrawals
  when new.status = 'approved' and old.status in ('requested', 'review') begin
  -- A moderator who cleared its earner has said yes to what waited for nothing else.
  select raise(abort, 'approvals_missing') where new.approvals_needed > (
    select count(*) from reviews where withdrawal_id = new.id and decision = 'approve')
    + exists (select 1 from fairness_decisions
      where withdrawal_id = new.id and answer = 'cleared');
  select raise(abort, 'rejected_by_an_operator') where exists (
    select 1 from reviews where withdrawal_id = new.id and decision = 'reject');
  select raise(abort, 'payout_hour_limit') from payout_limits
    where name = 'hour' and amount_micros < new.amount_micros + coalesce(
      (select amount_micros from approvals_by_hour where hour = new.approved_at / 3600), 0);
  select raise(abort, 'payout_day_limit') from payout_limits
    where name = 'day' and amount_micros < new.amount_micros + coalesce(
      (select sum(amount_micros) from approvals_by_hour
       where hour > new.approved_at / 3600 - 24), 0);
  select raise(abort, 'payout_recipient_limit') from payout_limits
    where name = 'recipient_day' and amount_micros < new.amount_micros + coalesce(
      (select sum(amount_micros) from withdrawals
       where recipient = new.recipient and approved_at > new.approved_at - 86400
       and status in ('approved', 'batched', 'confirmed')), 0);
end;

create trigger approvals_are_counted after update on withdrawals
  when new.status = 'approved' and old.status in ('requested', 'review') begin
  insert into approvals_by_hour (hour, amount_micros)
    values (new.approved_at / 3600, new.amount_micros)
    on conflict (hour) do update set amount_micros = amount_micros + new.amount_micros;
end;

-- What was approved and then did not leave makes room again: nobody can use up the limit for all by
-- asking and cancelling.
create trigger approvals_are_taken_back after update on withdrawals
  when old.status in ('approved', 'batched') and new.status in ('cancelled', 'released') begin
  update approvals_by_hour set amount_micros = amount_micros - new.amount_micros
    where hour = old.approved_at / 3600;
end;

create trigger rejections_need_a_review before update on withdrawals
  when new.status = 'rejected' and not exists (
    select 1 from reviews where withdrawal_id = new.id and decision = 'reject') begin
  select raise(abort, 'rejection_without_review');
end;
