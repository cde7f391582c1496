-- A small, lawful state for tests/tamper/cases.json: both SQLite and D1 start from it.
insert into users (id, language, referral_code, joined_at) values
  (1, 'en', 'eeeeeeeeee', 1), (7, 'en', 'aaaaaaaaaa', 1), (8, 'en', 'bbbbbbbbbb', 1), (9, 'en', 'cccccccccc', 1);
update users set standing = 'banned' where id = 9;
insert into accounts (id, kind) values
  ('earner:7', 'earner'), ('earner:8', 'earner'), ('earner:9', 'earner'),
  ('sponsor:1', 'sponsor'), ('campaign:1', 'campaign');
insert into campaigns (id, name, created_at, owner_id) values (1, 'Test', 1, 1), (2, 'House', 1, null);
insert into deposits (reference, asset, units, payer, memo, user_id, rate_micros, amount_micros, status, arrived_at)
  values ('1', 'usdt', 9000000, '0:cc', 'memo', 1, 1000000, 9000000, 'waiting', 1);
insert into transfers (id, kind, debit, credit, amount_micros, subject_id, at) values
  ('deposit:1', 'deposit', 'world:usdt', 'sponsor:1', 9000000, 1, 1);
update deposits set status = 'credited', settled_at = 1 where id = 1;
insert into fundings (campaign_id, number, user_id, idempotency_key, amount_micros, created_at)
  values (1, 1, 1, 'key-of-funding-0001', 8000000, 1);
insert into transfers (id, kind, debit, credit, amount_micros, subject_id, at) values
  ('fund:1:1', 'fund', 'sponsor:1', 'campaign:1', 8000000, 1, 1);
insert into invoices (user_id, idempotency_key, stars, rate_micros, amount_micros, link, created_at, expires_at)
  values (7, 'key-of-invoice-0001', 100, 13000, 1300000, 'https://t.me/$1', 1, 100);
insert into deposits (reference, asset, units, payer, memo, invoice_id, user_id, rate_micros, amount_micros, status, arrived_at)
  values ('stx1', 'stars', 100, '7', 'invoice:1', 1, 7, 13000, 1300000, 'waiting', 2);
insert into deposits (reference, asset, units, payer, memo, status, arrived_at)
  values ('0:dd:5', 'ton', 5000000000, '0:ee', '', 'unmatched', 2);
insert into accounts (id, kind) values ('sponsor:7', 'sponsor');
insert into memos (user_id, memo, created_at) values (7, 'memoof7777', 1);
insert into ton_rates (rate_micros, set_by, set_at) values (3000000, 'olga', 1);
insert into deposit_cursors (wallet, asset, account, lt) values ('0:dd', 'ton', '0:dd', 5);
insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, ends_at) values
  (1, 1, 'visit', '{}', 3000000, 0, 100), (2, 1, 'visit', '{}', 6000000, 0, 100),
  (3, 1, 'visit', '{}', 1000000, 0, 100);
insert into claims (user_id, task_id, period, status, amount_micros, started_at, terms_id) values
  (7, 1, 'once', 'started', 3000000, 10, 1), (8, 2, 'once', 'started', 6000000, 10, 1);
insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at, minimum_micros) values
  ('claim:7:1:once', 'reward', 'campaign:1', 'earner:7', 3000000, 7, 1, 11, 1000000);
update claims set status = 'paid', paid_at = 11 where user_id = 7 and task_id = 1;
insert into withdrawals (user_id, idempotency_key, input_hash, amount_micros, recipient, status, created_at)
  values (7, 'key-of-withdrawal-1', 'hash', 1000000, '0:aa', 'requested', 12);
insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at) values
  ('hold:1', 'hold', 'earner:7', 'held', 1000000, 7, 1, 12);
update withdrawals set status = 'approved', jetton_wallet = '0:bb', approved_at = 12 where id = 1;
insert into batches (id, wallet, seqno, status, created_at) values (1, '0:hot', 5, 'signed', 13);
insert into payouts (id, withdrawal_id, batch_id, amount_micros, recipient, jetton_wallet) values
  (1, 1, 1, 1000000, '0:aa', '0:bb');
update withdrawals set status = 'batched' where id = 1;
insert into batch_variants (batch_id, number, boc, message_hash, normalized_hash, valid_until,
  signed_at_chain_time) values (1, 1, 'boc', 'aa', 'bb', 200, 100);
-- Somebody with a linked wallet.
insert into users (id, language, referral_code, joined_at) values (20, 'en', 'zzzzzzzzzz', 1);
insert into wallet_challenges (hash, user_id, expires_at) values
  ('c1', 20, 600), ('c2', 20, 600), ('c3', 9, 600), ('c4', 7, 600);
update wallet_challenges set used_at = 20 where hash in ('c1', 'c3');
insert into wallet_changes
  (user_id, kind, address, public_key, challenge_hash, at, withdrawals_wait_until)
  values (20, 'linked', '0:cc', 'kk', 'c1', 20, 20);
