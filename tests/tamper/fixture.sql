-- A small, lawful state for tests/tamper/cases.json: both SQLite and D1 start from it.
insert into operators (email, role, set_by, set_at) values
  ('olga@example.org', 'owner', 'terminal', 1), ('omar@example.org', 'owner', 'terminal', 1),
  ('otto@example.org', 'treasurer', 'terminal', 1),
  ('mina@example.org', 'moderator', 'terminal', 1), ('lena@example.org', 'none', 'terminal', 1)
  on conflict (email) do nothing;
insert into users (id, language, referral_code, joined_at) values
  (1, 'en', 'eeeeeeeeee', 1), (7, 'en', 'aaaaaaaaaa', 1), (8, 'en', 'bbbbbbbbbb', 1), (9, 'en', 'cccccccccc', 1);
update users set standing = 'banned' where id = 9;
insert into accounts (id, kind) values
  ('earner:7', 'earner'), ('earner:8', 'earner'), ('earner:9', 'earner'),
  ('sponsor:1', 'sponsor'), ('campaign:1', 'campaign');
insert into campaigns (id, name, created_at, owner_id, status, approved_by) values
  (1, 'Test', 1, 1, 'running', 'terminal'), (2, 'House', 1, null, 'running', 'terminal');
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
insert into ton_rates (rate_micros, set_by, set_at) values (3000000, 'olga@example.org', 1);
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
insert into known_seqnos (wallet, seqno, operator, at) values ('0:hot', 5, 'olga@example.org', 1);
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
-- Under terms with a fee, a holding time and thanks for friends, three have done the same task: what
-- 32 got is free, what 31 got is vesting, 8 and 33 have only started. Then the first terms came back.
insert into users (id, language, referral_code, joined_at) values (30, 'en', 'yyyyyyyyyy', 1);
insert into users (id, language, referral_code, referred_by, joined_at) values
  (31, 'en', 'xxxxxxxxxx', 30, 1), (32, 'en', 'wwwwwwwwww', 30, 1), (33, 'en', 'vvvvvvvvvv', 30, 1);
insert into campaigns (id, name, created_at, owner_id, status, approved_by)
  values (3, 'Held', 1, 30, 'running', 'terminal');
insert into accounts (id, kind) values ('earner:30', 'earner'), ('earner:31', 'earner'), ('earner:32', 'earner'),
  ('vesting:31', 'vesting'), ('vesting:32', 'vesting'), ('vesting:8', 'vesting'),
  ('sponsor:30', 'sponsor'), ('campaign:3', 'campaign');
insert into deposits (reference, asset, units, payer, memo, user_id, rate_micros, amount_micros, status, arrived_at)
  values ('30', 'usdt', 9000000, '0:cc', 'memo', 30, 1000000, 9000000, 'waiting', 1);
insert into transfers (id, kind, debit, credit, amount_micros, subject_id, at)
  select 'deposit:30', 'deposit', 'world:usdt', 'sponsor:30', 9000000, id, 1 from deposits where reference = '30';
update deposits set status = 'credited', settled_at = 1 where reference = '30';
insert into fundings (campaign_id, number, user_id, idempotency_key, amount_micros, created_at)
  values (3, 1, 30, 'key-of-funding-0030', 9000000, 1);
insert into transfers (id, kind, debit, credit, amount_micros, subject_id, at) values
  ('fund:3:1', 'fund', 'sponsor:30', 'campaign:3', 9000000, 3, 1);
insert into terms (id, minimum_micros, fee_ppm, holding_seconds, referral_micros, set_by, set_at)
  values (2, 1000000, 60000, 50, 60000, 'olga@example.org', 2);
insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, ends_at) values
  (10, 3, 'join', '{}', 1000000, 0, 100);
insert into claims (user_id, task_id, period, status, amount_micros, started_at, terms_id, fee_micros) values
  (31, 10, 'once', 'started', 1000000, 10, 2, 60000), (32, 10, 'once', 'started', 1000000, 10, 2, 60000),
  (8, 10, 'once', 'started', 1000000, 10, 2, 60000), (33, 10, 'once', 'started', 1000000, 10, 2, 60000);
insert into terms (id, minimum_micros, fee_ppm, holding_seconds, referral_micros, set_by, set_at)
  values (3, 1000000, 0, 0, 0, 'olga@example.org', 3);
insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at, fee_micros) values
  ('claim:32:10:once', 'reward', 'campaign:3', 'vesting:32', 1000000, 32, 10, 12, 60000);
insert into vestings (user_id, task_id, period, part, amount_micros, due_at) values (32, 10, 'once', 1, 1000000, 62);
update claims set status = 'paid', paid_at = 12 where user_id = 32;
insert into referrals (friend_id, inviter_id, task_id, period, amount_micros, qualified_at, due_at) values (32, 30, 10, 'once', 60000, 12, 62);
insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at, minimum_micros) values
  ('vest:32:10:once:1', 'vest', 'vesting:32', 'earner:32', 1000000, 32, 10, 62, 1000000);
update vestings set status = 'vested', settled_at = 62 where user_id = 32;
insert into transfers (id, kind, debit, credit, amount_micros, subject_id, at, fee_micros) values
  ('fee:3:1', 'fee', 'campaign:3', 'fees', 60000, 3, 62, -60000);
update campaigns set fees = 1 where id = 3;
insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at, minimum_micros) values
  ('referral:32:1', 'referral', 'fees', 'earner:30', 60000, 30, 32, 62, 1000000);
update referrals set status = 'paid', settled_at = 62 where friend_id = 32;
insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at, fee_micros) values
  ('claim:31:10:once', 'reward', 'campaign:3', 'vesting:31', 1000000, 31, 10, 12, 60000);
insert into vestings (user_id, task_id, period, part, amount_micros, due_at) values (31, 10, 'once', 1, 1000000, 62);
update claims set status = 'paid', paid_at = 12 where user_id = 31;
insert into referrals (friend_id, inviter_id, task_id, period, amount_micros, qualified_at, due_at) values (31, 30, 10, 'once', 60000, 12, 62);
-- One friend is a milestone that was reached, two are one that was not.
insert into milestones (friends, amount_micros, set_by, set_at) values
  (1, 90000, 'olga@example.org', 62), (2, 5, 'olga@example.org', 62);
insert into milestones_reached (inviter_id, friends, amount_micros, terms_id, reached_at)
  values (30, 1, 90000, 3, 62);
insert into profiles (user_id, first_name) values (30, 'Ann');
insert into flag_exposures (flag, user_id, variant, at) values ('colour', 7, 'red', 1);
-- A correction that waits for a second operator, and one that waits to be made.
insert into corrections (id, proposed_by, idempotency_key, reverses, debit, credit, amount_micros, reason, proposed_at)
  values (1, 'otto@example.org', 'key-of-correction-1', 'claim:7:1:once', 'earner:7', 'campaign:1', 3000000, 'By mistake', 20),
  (2, 'otto@example.org', 'key-of-correction-2', null, 'earner:7', 'fees', 500000, 'A fee', 20);
update corrections set status = 'agreed', agreed_by = 'olga@example.org', agreed_at = 20 where id = 2;
-- A daily task with one place, which is taken, and one whose reward vests in parts.
insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, ends_at, repeat, cap, plan) values
  (20, 1, 'join', '{}', 1000, 0, 300000, 'daily', 1, '[[0,1000000]]'),
  (21, 1, 'join', '{}', 1000, 0, 300000, 'once', null, '[[0,400000],[3,600000]]');
insert into claims (user_id, task_id, period, status, amount_micros, started_at, terms_id) values
  (7, 20, '1970-01-01', 'started', 1000, 10, 3), (8, 20, '1970-01-01', 'started', 1000, 10, 3);
update claims set status = 'checking', check_at = 40, counted_at = 10 where user_id = 7 and task_id = 20;
insert into claims (user_id, task_id, period, status, amount_micros, plan, started_at, terms_id) values
  (8, 21, 'once', 'started', 1000, '[[0,400000],[3,600000]]', 10, 3);
-- A quiz of two attempts, of which one was made, and somebody who checked in on the first day.
insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, ends_at, repeat) values
  (22, 1, 'quiz', '{"attempts_max":2}', 1000, 0, 300000, 'once'),
  (23, 1, 'check_in', '{}', 1000, 0, 900000, 'daily');
insert into claims (user_id, task_id, period, status, amount_micros, started_at, terms_id) values
  (8, 22, 'once', 'started', 1000, 10, 3), (7, 22, 'once', 'started', 1000, 10, 3),
  (7, 23, '1970-01-01', 'started', 1000, 10, 3), (8, 23, '1970-01-01', 'started', 1000, 10, 3);
update claims set attempts = 1 where user_id = 8 and task_id = 22;
insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at, minimum_micros) values
  ('claim:7:23:1970-01-01', 'reward', 'campaign:1', 'earner:7', 1000, 7, 23, 10, 1000000);
update claims set status = 'paid', paid_at = 10 where user_id = 7 and task_id = 23;
insert into check_ins (user_id, task_id, day, utc_offset_minutes, streak, frozen) values (7, 23, '1970-01-01', 0, 1, 0);
-- Somebody has sent a picture, and somebody else nothing yet.
insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, ends_at) values
  (24, 1, 'proof', '{}', 1000, 0, 300000);
insert into claims (user_id, task_id, period, status, amount_micros, started_at, terms_id) values
  (7, 24, 'once', 'started', 1000, 10, 3), (8, 24, 'once', 'started', 1000, 10, 3);
update claims set status = 'checking', check_at = 40, counted_at = 10 where user_id = 7 and task_id = 24;
insert into proofs (id, user_id, task_id, period, sha256, media_type, sent_at) values (1, 7, 24, 'once', 'aa', 'image/png', 10);
-- People wrote to us; one was forgotten, one wants to be; and a broadcast is being sent.
insert into support_requests (user_id, topic, words, asked_at) values
  (7, 'payment', 'x', 1), (8, 'task', 'x', 1), (8, 'task', 'y', 1), (8, 'idea', 'z', 1);
update support_requests set answer = 'a', answered_by = 'mina@example.org', answered_at = 2
  where id = 1;
insert into users (id, language, referral_code, joined_at) values
  (40, 'en', 'forgotten1', 1), (41, 'en', 'forgotten2', 1);
insert into erasures (user_id, asked_at, due_at, open_micros, standing) values
  (40, 1, 1, 0, 'good'), (41, 5, 5, 0, 'good');
update users set standing = 'erased', erased_at = 2, reachable = 0, session_epoch = 1 where id = 40;
update erasures set status = 'done', ended_at = 2 where user_id = 40;
insert into broadcasts (texts, audience, written_by, written_at) values
  ('{"en":"x"}', '{}', 'mina@example.org', 1), ('{"en":"y"}', '{}', 'mina@example.org', 1);
update broadcasts set status = 'counting';
update broadcasts set status = 'counted', counted = 9;
update broadcasts set status = 'sending', started_by = 'mina@example.org', started_at = 2
  where id = 1;
insert into notifications (user_id, kind, subject_id, next_at) values (8, 'broadcast', 1, 2);
update broadcasts set queued = 1 where id = 1;
-- A partner with a webhook that has told one thing and has another to tell.
insert into partners (name, owner_id, created_at) values ('arcade', 7, 1), ('games', 7, 1);
insert into webhooks (id, partner, owner_id, url, switched_at) values (1, 'arcade', 7, 'https://fun.example/', 1);
insert into deliveries (id, webhook_id, type, at, next_at) values (1, 1, 'webhook.test', 5, 5), (2, 1, 'webhook.test', 5, 5);
update deliveries set status = 'delivered', attempts = 1, answered = 204, ended_at = 6 where id = 1;
-- A picture that no moderator has seen.
insert into pictures (name, owner_id, sent_at) values ('picture-0000000000000000000000000000000000000000000000000000000000000000.png', 7, 1);
