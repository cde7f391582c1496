-- A hot wallet is used by nothing but our batches, so the chain's seqno is one more than that of the
-- last batch. If it is not, somebody else signed, or this database has forgotten what it signed
-- (after a restore): then nothing more is signed until an operator has looked.

create table known_seqnos (
  wallet text not null,
  seqno integer not null,                    -- what happened below it was looked at
  operator text not null,
  at integer not null,
  primary key (wallet, seqno),
  constraint seqno_within_range check (seqno between 0 and 4294967295)
) strict, without rowid;

create trigger known_seqnos_never_change before update on known_seqnos begin
  select raise(abort, 'known_seqnos_are_immutable');
end;

create trigger known_seqnos_never_vanish before delete on known_seqnos begin
  select raise(abort, 'known_seqnos_are_immutable');
end;

create trigger batches_continue_their_wallet before insert on batches
  when new.recovery_id is null begin
  -- A wallet without batches has sent at most the message that deployed it.
  select raise(abort, 'seqno_unexplained') where
    new.seqno > 1 + coalesce((select max(seqno) from batches where wallet = new.wallet), 0)
    and not exists (
      select 1 from known_seqnos where wallet = new.wallet and seqno >= new.seqno);
end;
