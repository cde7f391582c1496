// What a sponsor types into a campaign's form becomes what the API takes, and comes back the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { draftOf, flawOf, newDraft, writtenOf } = await bundled('lib/campaign-draft');

const WORDS = { en: { title: 'Visit us', text: 'Look around.' } };
const typed = {
  ...newDraft(), url: ' https://example.org ', reward: '0,25', words: WORDS,
};

test('a typed task becomes the one that is sent', () => {
  assert.equal(flawOf(typed), null);
  assert.deepEqual(writtenOf({ ...typed, code: ' TON ' }), {
    rules: { kind: 'visit', url: 'https://example.org', seconds_min: 10, code: 'TON' },
    reward: '0.25',
    texts: WORDS,
  });
  const join = { ...typed, kind: 'join', chat: '@news' };
  assert.deepEqual(writtenOf(join).rules, {
    kind: 'join', chat: '@news', url: 'https://example.org',
  });
  const url = 'https://t.me/x?start={claim}';
  const partner = { ...typed, kind: 'partner', partner: ' fun ', url };
  assert.equal(flawOf(partner), null);
  assert.deepEqual(writtenOf(partner).rules, {
    kind: 'partner', partner: 'fun', url,
  });
  const half = { ...typed, words: { ...WORDS, ar: { title: '', text: ' ' } } };
  assert.deepEqual(writtenOf(half).texts, WORDS, 'a language without words is left out');
});

test('what the form has no field for goes back as it came', () => {
  const task = {
    id: '7',
    rules: { kind: 'poll', question: '?' },
    reward: { micros: 50_000 },
    repeat: 'daily',
    cap: 5,
    plan: [[0, 1_000_000]],
    status: 'running',
    funded: true,
    texts: { ...WORDS, tr: { title: 'Gel', text: 'Bak.' } },
  };
  const draft = draftOf(task);
  assert.equal(flawOf(draft), null);
  const { status, funded, ...rest } = task;
  assert.deepEqual(writtenOf(draft), { ...rest, reward: '0.05' });
});

test('the first thing that is missing is named', () => {
  for (const [part, flaw] of [
    [{ url: 'example.org' }, 'url'],
    [{ kind: 'join', chat: ' ' }, 'chat'],
    [{ seconds: '1.5' }, 'seconds'],
    [{ kind: 'partner', partner: 'fun' }, 'url'],
    [{ kind: 'partner', partner: 'fun', url: 'https://{claim}/{claim}' }, 'url'],
    [{ kind: 'partner', partner: 'Fun', url: 'https://t.me/x?start={claim}' }, 'partner'],
    [{ reward: '0' }, 'reward'],
    [{ reward: 'much' }, 'reward'],
    [{ words: {} }, 'title'],
    [{ words: { en: { title: 'a', text: '' } } }, 'text'],
  ]) {
    assert.equal(flawOf({ ...typed, ...part }), flaw, JSON.stringify(part));
  }
});
