// Screens beside the straight path: a sponsor's partner, an appeal, a boost, and a flag.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { JOIN } from './campaign.mjs';
import { openStage } from './stage.mjs';

const OPERATOR = 'olga@example.org';
const FLAGS = new URL('../../docs/flags/invite-share.json', import.meta.url);
const FRIEND_MICROS = 250_000;
const BOOST = { id: 3, url: 'https://t.me/boost/earnest_news', rewardMicros: 500_000 };

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;

before(async () => {
  stage = await openStage();
  const { database } = stage.workers;
  const rules = JSON.stringify({ kind: 'boost', chat: JOIN.chat, url: BOOST.url });
  await database.batch([
    `insert into operators (email, role, set_by, set_at)
      values ('${OPERATOR}', 'owner', 'terminal', 1)`,
    `insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, ends_at)
      values (${BOOST.id}, 1, 'boost', '${rules}', ${BOOST.rewardMicros}, 0, 4102444800)`,
    `insert into task_texts (task_id, language, title, body)
      values (${BOOST.id}, 'en', 'Boost Earnest News', 'It costs nothing with Premium.')`,
    `insert into flag_documents (id, document, set_by, set_at)
      values (2, '${readFileSync(FLAGS, 'utf8')}', '${OPERATOR}', 1)`,
    `insert into terms
      (id, minimum_micros, fee_ppm, holding_seconds, referral_micros, set_by, set_at)
      select id + 1, minimum_micros, fee_ppm, holding_seconds, ${FRIEND_MICROS}, '${OPERATOR}', 1
      from terms order by id desc limit 1`,
  ].map((sql) => database.prepare(sql)));
});
after(async () => { await stage?.close(); });

/** @param {string} who @param {string} language @param {'light' | 'dark'} theme */
async function arrives(who, language, theme) {
  const person = await stage.visit({ who, language, theme });
  await person.speaks(language);
  await person.opensTheApp();
  await person.reads('tab-earn', person.appSays('tab-earn'));
  return person;
}

test('a sponsor\'s server says what was done, as its screen told it to', async () => {
  const vera = await arrives('vera', 'de', 'dark');
  const steps = ['tab-wallet', 'sponsor-open', 'campaigns', 'campaign-new'];
  for (const step of steps) await vera.taps(step);
  await vera.chooses('kind-0', 'partner');
  for (const [field, words] of Object.entries({
    'campaign-name': 'Fun', 'partner-0': 'fun-games', 'reward-0': '0,25',
    'url-0': 'https://t.me/fun_bot?start={claim}', 'title-0': 'Play', 'text-0': 'To level 3.',
  })) await vera.types(field, words);
  await vera.takesAPicture('1-partner-task');
  await vera.pressesTheMainButton();
  await vera.taps('partner-fun-games');
  const address = `${stage.workers.url}/postback/fun-games`;
  assert.equal(await vera.finds('partner-address'), address);
  await vera.taps('partner-secret-show');
  const secret = await vera.finds('partner-secret');
  const body = JSON.stringify({
    event_id: 'order-1', type: 'completion', claim: '1_1_once', sandbox: true,
  });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  const { status } = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-earnest-timestamp': timestamp,
      'x-earnest-signature': signature,
    },
    body,
  });
  assert.equal(status, 200);
  await vera.goesBack();
  await vera.taps('partner-fun-games');
  await vera.reads('postback-outcome', vera.appSays('postback-recorded'));
  await vera.types('webhook-url', 'https://hooks.example.com/earnest');
  await vera.taps('webhook-save');
  await vera.reads('webhook-state', vera.appSays('webhook-on'));
  assert.match(await vera.finds('webhook-secret'), /^whsec_/);
  await vera.takesAPicture('2-partner');
  assert.deepEqual(vera.complaints, []);
});

test('a sponsor writes a quiz with a picture, and a later change loses nothing of it', async () => {
  const { database } = stage.workers;
  const omar = await arrives('omar', 'ar', 'dark');
  const steps = ['tab-wallet', 'sponsor-open', 'campaigns', 'campaign-new'];
  for (const step of steps) await omar.taps(step);
  await omar.chooses('kind-0', 'quiz');
  await omar.sends('picture-0', await omar.takesAPicture('1-questions'));
  await omar.taps('settings-0');
  for (const [field, words] of Object.entries({
    'campaign-name': 'Quiz', 'campaign-budget': '٢٫٥', 'question-0-0': 'What is two?',
    'question-0-0-ar': 'ما هو اثنان؟', 'choice-0-0-0': '1', 'choice-0-0-1': '2',
    'attempts-0': '2', 'reward-0': '0.25', 'title-0': 'Quiz', 'text-0': 'Think.',
    'cap-0': '100', 'countries-0': 'eg',
  })) await omar.types(field, words);
  await omar.pressesTheMainButton();
  await omar.sees(omar.appSays('campaign-quiz-hint'));
  for (const button of ['right-0-0-1', 'language-ar-0']) await omar.taps(button);
  await omar.chooses('repeat-0', 'weekly');
  await omar.takesAPicture('2-quiz');
  await omar.pressesTheMainButton();
  await omar.reads('campaign-status', omar.appSays('campaign-draft'));
  const written = async () => (await database.prepare(`
    select t.rules, t.reward_micros, t.repeat, t.cap, t.cap_daily, t.audience, t.plan, t.picture,
      t.starts_at, t.ends_at, c.name, c.daily_micros,
      (select group_concat(language || title || body) from task_texts where task_id = t.id) as texts
    from tasks t join campaigns c on c.id = t.campaign_id where t.kind = 'quiz'`).all()).results;
  const [task, ...others] = await written();
  assert.deepEqual(others, []);
  assert.deepEqual(JSON.parse(task.rules), {
    kind: 'quiz',
    questions: {
      en: [{ text: 'What is two?', choices: ['1', '2'] }],
      ar: [{ text: 'ما هو اثنان؟', choices: ['1', '2'] }],
    },
    answers: [1],
    attempts_max: 2,
  });
  assert.deepEqual(JSON.parse(task.audience), { languages: ['ar'], countries: ['EG'] });
  assert.match(task.picture, /^picture-[0-9a-f]{64}\.jpg$/);
  assert.deepEqual([task.repeat, task.cap, task.daily_micros], ['weekly', 100, 2_500_000]);
  await omar.taps('campaign-edit');
  await omar.types('campaign-name', 'Another name');
  await omar.types('reward-0', '0.3');
  await omar.pressesTheMainButton();
  await omar.reads('campaign-title', 'Another name');
  assert.deepEqual(await written(), [
    { ...task, name: 'Another name', reward_micros: 300_000 }]);
  assert.deepEqual(omar.complaints, []);
});

test('whoever is turned down reads why, asks a person, and reads the answer', async () => {
  const omar = await arrives('omar', 'ar', 'dark');
  await omar.taps(`task-${JOIN.id}`);
  await omar.taps('task-open');
  await omar.pressesTheMainButton();
  await omar.reads('task-state', omar.refusal('task-not-a-member'));
  await omar.taps('appeal');
  await omar.taps('appeal-send');
  await omar.sees(omar.appSays('appeal-missing'));
  await omar.types('appeal-words', 'أنا عضو في القناة.');
  await omar.taps('appeal-send');
  await omar.reads('appeal-state', omar.appSays('appeal-open'));
  await omar.takesAPicture('1-appeal');
  await stage.workers.database.prepare("update appeals set status = 'granted', answer = 'shown', "
    + `decided_by = '${OPERATOR}', decided_at = unixepoch()`).run();
  await stage.workers.sweep();
  await omar.goesBack();
  await omar.taps('tab-history');
  await omar.hasHistory([JOIN.rewardMicros]);
  await omar.taps('appeals-open');
  await omar.reads('appeal-state', omar.appSays('appeal-granted'));
  await omar.takesAPicture('2-appeals');
  assert.deepEqual(omar.complaints, []);
});

test('a boost is pressed where its link leads, and paid', async () => {
  const ann = await arrives('ann', 'en', 'light');
  await ann.taps(`task-${BOOST.id}`);
  await ann.taps('task-open');
  await ann.isShown(BOOST.url);
  await ann.boostsTheChannel();
  await ann.pressesTheMainButton();
  await ann.reads('task-state', ann.appSays('task-paid'));
  await ann.goesBack();
  await ann.hasBalance(BOOST.rewardMicros);
});

test('a flag decides what the button says, and who saw it is counted', async () => {
  const { database } = stage.workers;
  const { initData } = stage.world.telegram.control.launch({
    user: 'ann', url: `${stage.workers.url}/app`,
  });
  const answer = await fetch(`${stage.workers.url}/api/flags`, {
    headers: { authorization: `tma ${initData}` },
  });
  const { name } = (await answer.json()).flags['invite-share'].variant;
  const ann = await arrives('ann', 'en', 'dark');
  await ann.taps('tab-friends');
  await ann.reads('invite-share', name === 'amount'
    ? ann.appSays('invite-share-amount', { amount: '$0.25' }) : ann.appSays('invite-share'));
  await ann.takesAPicture('friends');
  await ann.until('the exposure', async () => (
    (await database.prepare('select flag, variant, people from flag_counts').all()).results),
  [{ flag: 'invite-share', variant: name, people: 1 }]);
});
