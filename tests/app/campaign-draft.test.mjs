// What a sponsor types into a campaign's form becomes what the API takes, and comes back the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const {
  bodyOf, draftOf, flawOf, headOf, KINDS, newDraft, readBudget, writtenOf,
} = await bundled('lib/campaign-draft', 'lib/task-rules');

const WORDS = { en: { title: 'Visit us', text: 'Look around.' } };
const RAW = `0:${'a1'.repeat(32)}`;
const typed = {
  ...newDraft(), url: ' https://example.org ', reward: '0,25', words: WORDS,
};
const QUIZ = {
  kind: 'quiz',
  questions: {
    en: [{ text: 'Two?', choices: ['1', '2'] }, { text: 'Sky?', choices: ['red', 'blue', '-'] }],
    tr: [{ text: 'İki?', choices: ['1', ' 2'] }, { text: 'Gök?', choices: ['al', 'mavi', '-'] }],
  },
  answers: [1, 1],
  attempts_max: 2,
};
/** As the API has them, each kind with all that it can have. */
const RULES = [
  { kind: 'visit', url: 'https://example.org', seconds_min: 0, code: 'TON' },
  { kind: 'visit', url: 'https://example.org', seconds_min: 30 },
  { kind: 'join', chat: '-100123', url: 'https://t.me/news' },
  { kind: 'boost', chat: '@news', url: 'https://t.me/boost/news' },
  { kind: 'partner', partner: 'fun', url: 'https://t.me/x?start={claim}' },
  QUIZ,
  { kind: 'check_in' },
  { kind: 'invite', friends: 3 },
  { kind: 'wallet' },
  { kind: 'proof', url: 'https://example.org' },
  { kind: 'proof' },
  { kind: 'hold', units: '5' },
  { kind: 'hold', units: '123456789012345678901234567890123456' },
  { kind: 'hold', jetton: RAW, units: '123456789012345678901234567890123456' },
  { kind: 'send', address: RAW, nanoton: '1500000000' },
  { kind: 'poll', question: '?' },
];
const TASK = {
  id: '7',
  reward: { micros: 50_000, usd: '0.050000' },
  repeat: 'once',
  cap: 12_345_678_901,
  cap_daily: null,
  audience: { languages: ['en', 'xx'], countries: ['DE', 'FR'], premium: false, trust_min: 20 },
  plan: [[0, 333_333], [5, 666_667]],
  starts_at: '2027-01-15T08:00:00Z',
  ends_at: '2027-02-15T08:00:00Z',
  status: 'running',
  funded: true,
  texts: { ...WORDS, tr: { title: ' Gel', text: 'Bak.\n' } },
  picture: 'picture-00.jpg',
  later_field: { of: ['a newer', 'API'] },
};
const back = ({ status, funded, ...rest }) => ({ ...rest, reward: '0.05' });

test('what is read and not touched goes back as it came, in every kind', () => {
  assert.deepEqual(new Set(RULES.map(({ kind }) => kind)), new Set([...KINDS, 'poll']));
  for (const rules of RULES) {
    const newer = { ...rules, newer: { than: 'this' } };
    for (const task of [{ ...TASK, rules }, { ...TASK, rules: newer, repeat: 'daily' }]) {
      if (rules.kind === 'check_in' || rules.kind === 'poll') task.repeat = 'daily';
      else if (!['visit', 'quiz', 'partner', 'proof'].includes(rules.kind)) task.repeat = 'once';
      const draft = draftOf(task);
      assert.equal(flawOf(draft), null, JSON.stringify(rules));
      assert.deepEqual(writtenOf(draft), back(task));
    }
  }
});

test('a change of one thing leaves all others as they came', () => {
  const task = { ...TASK, rules: QUIZ, repeat: 'weekly' };
  const draft = draftOf(task);
  const [first, second] = draft.questions;
  const asked = { ...first, text: { ...first.text, en: 'Three?' } };
  const questions = structuredClone(QUIZ.questions);
  questions.en[0].text = 'Three?';
  assert.deepEqual(writtenOf({ ...draft, questions: [asked, second] }), {
    ...back(task), rules: { ...QUIZ, questions },
  });
  const settings = { ...draft.settings, countries: 'de' };
  assert.deepEqual(writtenOf({ ...draft, settings }), {
    ...back(task), audience: { ...TASK.audience, countries: ['DE'] },
  });
  assert.deepEqual(writtenOf({ ...draft, picture: '' }), { ...back(task), picture: null });
});

test('a typed task becomes the one that is sent', () => {
  assert.equal(flawOf(typed), null);
  assert.deepEqual(writtenOf({ ...typed, code: ' TON ' }), {
    rules: { kind: 'visit', url: 'https://example.org', seconds_min: 10, code: 'TON' },
    reward: '0.25',
    texts: WORDS,
  });
  const half = { ...typed, words: { ...WORDS, ar: { title: '', text: ' ' } } };
  assert.deepEqual(writtenOf(half).texts, WORDS, 'a language without words is left out');
  assert.equal(writtenOf({ ...typed, picture: 'picture-1.png' }).picture, 'picture-1.png');
});

test('each kind takes its own of what was typed', () => {
  const url = 'https://t.me/x?start={claim}';
  const choices = [{ en: '1' }, { en: '2', de: 'zwei' }];
  const question = { right: 0, text: { en: 'One?' }, choices };
  for (const [part, rules] of [
    [{ kind: 'join', chat: ' @news ', url: 'https://t.me/news' },
      { chat: '@news', url: 'https://t.me/news' }],
    [{ kind: 'boost', chat: '@news', url: 'https://t.me/boost/news' },
      { chat: '@news', url: 'https://t.me/boost/news' }],
    [{ kind: 'partner', partner: ' fun ', url }, { partner: 'fun', url }],
    [{ kind: 'quiz', questions: [question] }, {
      questions: {
        en: [{ text: 'One?', choices: ['1', '2'] }],
        de: [{ text: 'One?', choices: ['1', 'zwei'] }],
      },
      answers: [0],
      attempts_max: 3,
    }],
    [{ kind: 'check_in' }, {}],
    [{ kind: 'invite', friends: '٣' }, { friends: 3 }],
    [{ kind: 'wallet' }, {}],
    [{ kind: 'proof' }, { url: 'https://example.org' }],
    [{ kind: 'proof', url: ' ' }, {}],
    [{ kind: 'hold', units: '0,5' }, { units: '500000000' }],
    [{ kind: 'hold', jetton: ` ${RAW}\n`, units: '0100' }, null],
    [{ kind: 'hold', jetton: ` ${RAW}\n`, units: '100' }, { jetton: RAW, units: '100' }],
    [{ kind: 'send', address: RAW, units: '12' }, { address: RAW, nanoton: '12000000000' }],
  ]) {
    const draft = { ...typed, ...part };
    assert.equal(flawOf(draft), rules ? null : 'units', JSON.stringify(part));
    if (rules) assert.deepEqual(writtenOf(draft).rules, { kind: part.kind, ...rules });
  }
});

test('settings are sent as the API has them, and only those that fit the kind', () => {
  const settings = {
    afterPrevious: true, repeat: 'weekly', cap: '1000', capDaily: '٥٠', languages: ['de'],
    countries: 'de, fr', premium: 'only', startsOn: '2027-01-15', endsOn: '2027-03-01',
    later: { 3: '30', 7: '٣٠' },
  };
  const audience = { languages: ['de'], countries: ['DE', 'FR'], premium: true };
  const common = {
    after_previous: true,
    starts_at: '2027-01-15T00:00:00Z',
    ends_at: '2027-03-01T23:59:59Z',
    cap: 1000,
    cap_daily: 50,
    audience,
  };
  const of = (kind) => {
    const { rules, reward, texts, ...rest } = writtenOf({ ...typed, kind, settings });
    return rest;
  };
  assert.deepEqual(of('visit'), { ...common, repeat: 'weekly' });
  assert.deepEqual(of('check_in'), { ...common, repeat: 'daily' });
  const plan = [[0, 400_000], [3, 300_000], [7, 300_000]];
  assert.deepEqual(of('join'), { ...common, plan });
  const rules = { kind: 'join', chat: '@news', url: 'https://t.me/news' };
  const read = draftOf({ ...TASK, ...common, rules, repeat: 'once', plan });
  assert.deepEqual(read.settings, {
    ...settings, repeat: 'once', capDaily: '50', countries: 'DE, FR', later: { 3: '30', 7: '30' },
  });
  const none = {
    afterPrevious: false, cap: '', capDaily: ' ', languages: [], countries: '', premium: 'all',
  };
  const later = { 3: '', 7: '100' };
  assert.deepEqual(writtenOf({ ...read, settings: { ...read.settings, ...none, later } }), {
    ...back(TASK),
    rules,
    starts_at: common.starts_at,
    ends_at: common.ends_at,
    after_previous: false,
    cap: null,
    cap_daily: null,
    audience: {},
    plan: [[7, 1_000_000]],
  });
});

test('only what was touched of a campaign is saved', () => {
  const rules = { kind: 'wallet' };
  const campaign = { name: 'Spring', daily_budget: { micros: 1_500_000 } };
  const known = { campaign, tasks: [{ ...TASK, rules }] };
  const drafts = known.tasks.map(draftOf);
  const head = headOf(known);
  assert.deepEqual(head, { name: 'Spring', budget: '1.50' });
  assert.deepEqual(bodyOf(known, head, drafts), { name: 'Spring' });
  assert.deepEqual(bodyOf(known, { name: ' Fall ', budget: '' }, drafts), {
    name: 'Fall', daily_budget: '0',
  });
  const more = { ...drafts[0], reward: '0.06' };
  const tasks = [{ ...back(TASK), rules, reward: '0.06' }];
  assert.deepEqual(bodyOf(known, head, [more]), { name: 'Spring', tasks });
  assert.deepEqual(bodyOf(known, head, []), { name: 'Spring', tasks: [] });
  assert.deepEqual(headOf({ campaign: { ...campaign, daily_budget: null } }).budget, '');
  const later = { ...typed, settings: { ...typed.settings, afterPrevious: true } };
  const chain = bodyOf(null, { name: 'New', budget: '' }, [later, later]).tasks;
  assert.deepEqual(chain.map((task) => task.after_previous), [false, true], 'one was removed');
  const fresh = bodyOf(null, { name: 'New', budget: '' }, [typed]);
  assert.deepEqual(Object.keys(fresh), ['name', 'tasks']);
});

test('the daily budget is dollars, and nothing is no limit', () => {
  assert.deepEqual(['', ' ', '2,5', 'much'].map(readBudget), ['0', '0', '2.50', null]);
});

test('the first thing that is missing is named', () => {
  const quiz = (right, choice) => ({
    kind: 'quiz', questions: [{ right, text: { en: '?' }, choices: [{ en: '1' }, choice] }],
  });
  const set = (part) => ({ settings: { ...typed.settings, ...part } });
  for (const [part, flaw] of [
    [{ url: 'example.org' }, 'url'],
    [{ kind: 'join', chat: '@news' }, 'url'],
    [{ kind: 'join', chat: ' ', url: 'https://t.me/news' }, 'chat'],
    [{ seconds: '1.5' }, 'seconds'],
    [{ kind: 'partner', partner: 'fun' }, 'url'],
    [{ kind: 'partner', partner: 'fun', url: 'https://{claim}/{claim}' }, 'url'],
    [{ kind: 'partner', partner: 'Fun', url: 'https://t.me/x?start={claim}' }, 'partner'],
    [{ kind: 'invite', friends: '101' }, 'friends'],
    [{ kind: 'invite', friends: '0' }, 'friends'],
    [{ kind: 'quiz', attempts: '11' }, 'attempts'],
    [quiz(-1, { en: '2' }), 'quiz'],
    [quiz(0, { tr: '2' }), 'quiz'],
    [quiz(0, { en: '2' }), null],
    [{ kind: 'hold', units: '1.0000000001' }, 'units'],
    [{ kind: 'hold', units: '0' }, 'units'],
    [{ kind: 'hold', jetton: 'USDT', units: '1' }, 'jetton'],
    [{ kind: 'send', address: '', units: '1' }, 'address'],
    [{ reward: '0' }, 'reward'],
    [{ reward: 'much' }, 'reward'],
    [{ words: {} }, 'title'],
    [{ words: { en: { title: 'a', text: '' } } }, 'text'],
    [set({ cap: '1.5' }), 'cap'],
    [set({ capDaily: '0' }), 'capDaily'],
    [set({ countries: 'DEU' }), 'countries'],
    [set({ later: { 3: '60', 7: '50' } }), 'later'],
    [set({ later: { 3: '-1', 7: '' } }), 'later'],
  ]) {
    assert.equal(flawOf({ ...typed, ...part }), flaw, JSON.stringify(part));
  }
});
