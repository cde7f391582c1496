-- What the hourly look at the books found, and what operators have to be told.

create table reconciliations (
  id integer primary key,
  at integer not null,
  failures text not null,                    -- JSON list of the laws that did not hold
  report text not null,                      -- JSON: liabilities by kind of account, wallets
  constraint failures_are_json check (json_valid(failures)),
  constraint report_is_json check (json_valid(report))
) strict;

create trigger reconciliations_guard_insert before insert on reconciliations begin
  select raise(abort, 'reconciliation_exists')
    where exists (select 1 from reconciliations where id = new.id);
end;

create trigger reconciliations_never_change before update on reconciliations begin
  select raise(abort, 'reconciliations_are_immutable');
end;

create trigger reconciliations_never_vanish before delete on reconciliations begin
  select raise(abort, 'reconciliations_are_immutable');
end;

-- One open alert of a kind at a time: nobody is told the same thing every minute.
create table alerts (
  id integer primary key,
  kind text not null,
  detail text not null,
  raised_at integer not null,
  told_at integer
) strict;

create unique index one_open_alert on alerts (kind) where told_at is null;
create index alerts_to_tell on alerts (id) where told_at is null;
create index alerts_about on alerts (detail, kind);
