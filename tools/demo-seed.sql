-- Something to do on a fresh installation: one funded campaign with three tasks, in two languages.
-- It is the house's own, so no moderator is asked; running it again changes nothing.

-- The house itself is the sponsor: a user whom Telegram does not have.
insert into users (id, language, referral_code, joined_at)
  select 1, 'en', 'house', unixepoch() where not exists (select 1 from users where id = 1);
insert into campaigns (id, name, created_at, owner_id, status, approved_by)
  select 1, 'Welcome', unixepoch(), 1, 'running', 'terminal' where not exists (select 1 from campaigns where id = 1);

-- Sponsors pay 5 % on top of each reward, out of which ten cents go to whoever brought a friend.
insert into terms (id, minimum_micros, fee_ppm, holding_seconds, referral_micros, set_by, set_at)
  select 2, 1000000, 50000, 0, 100000, 'terminal', unixepoch()
  where not exists (select 1 from terms where id = 2);

insert into accounts (id, kind)
  select 'sponsor:1', 'sponsor' where not exists (select 1 from accounts where id = 'sponsor:1');
insert into accounts (id, kind)
  select 'campaign:1', 'campaign' where not exists (select 1 from accounts where id = 'campaign:1');

-- 500 dollars come in from outside and go into the campaign's escrow, which is its cap.
insert into deposits (reference, asset, units, payer, memo, user_id, rate_micros, amount_micros,
    status, arrived_at)
  select 'demo', 'usdt', 500000000, '', '', 1, 1000000, 500000000, 'waiting', unixepoch()
  where not exists (select 1 from deposits where reference = 'demo');
insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
  select 'deposit:demo', 'deposit', 'world:usdt', 'sponsor:1', amount_micros, 1, id, unixepoch()
  from deposits where reference = 'demo' and status = 'waiting';
update deposits set status = 'credited', settled_at = unixepoch()
  where reference = 'demo' and status = 'waiting';
insert into fundings (campaign_id, number, user_id, idempotency_key, amount_micros, created_at)
  select 1, 1, 1, 'demo', 500000000, unixepoch()
  where not exists (select 1 from fundings where campaign_id = 1);
insert into transfers (id, kind, debit, credit, amount_micros, user_id, subject_id, at)
  select 'fund:1:1', 'fund', 'sponsor:1', 'campaign:1', 500000000, 1, 1, unixepoch()
  where exists (select 1 from fundings where idempotency_key = 'demo' and funded_at is null);
update fundings set funded_at = unixepoch() where idempotency_key = 'demo' and funded_at is null;

insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, ends_at)
  select 1, 1, 'visit', '{"kind":"visit","url":"https://ton.org","seconds_min":10}',
    750000, unixepoch(), unixepoch() + 31536000
  where not exists (select 1 from tasks where id = 1);
insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, ends_at)
  select 2, 1, 'join', '{"kind":"join","chat":"@earnest_news","url":"https://t.me/earnest_news"}',
    1000000, unixepoch(), unixepoch() + 31536000
  where not exists (select 1 from tasks where id = 2);
insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, ends_at)
  select 3, 1, 'visit',
    '{"kind":"visit","url":"https://docs.ton.org","seconds_min":5,"code":"TONCOIN"}',
    500000, unixepoch(), unixepoch() + 31536000
  where not exists (select 1 from tasks where id = 3);

insert into task_texts (task_id, language, title, body)
  select column1, column2, column3, column4 from (values
    (1, 'en', 'Look around ton.org',
      'Open the page, look around for at least ten seconds, then come back for your reward.'),
    (1, 'ar', 'تصفّح ton.org',
      'افتح الصفحة وتصفّحها عشر ثوانٍ على الأقل، ثم عد لتأخذ مكافأتك.'),
    (2, 'en', 'Join the news channel',
      'Join our channel in Telegram and stay in it. We check this with Telegram.'),
    (2, 'ar', 'انضم إلى قناة الأخبار',
      'انضم إلى قناتنا على تيليجرام وابقَ فيها. نتحقق من ذلك عبر تيليجرام.'),
    (3, 'en', 'Answer a question about TON',
      'What is the coin of the TON network called, in one word? The page tells you.'),
    (3, 'ar', 'أجب عن سؤال حول TON',
      'ما اسم عملة شبكة TON بكلمة إنجليزية واحدة؟ ستجد الجواب في الصفحة.'))
  where not exists (
    select 1 from task_texts where task_id = column1 and language = column2);
