// What the Mini App's form makes of each kind of task, the API takes, and gives back the same.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { bundled } from '../app/bundled.mjs';
import { openStage } from './stage.mjs';

const { bodyOf, draftOf, flawOf, headOf, KINDS, newDraft, writtenOf } = await bundled(
  'lib/campaign-draft', 'lib/task-rules');
const ADDRESS = `0:${'a1'.repeat(32)}`;
const WORDS = { title: 'Do it', text: 'Now.' };
const CHOICES = [{ en: '1' }, { en: '2', de: 'zwei' }];
/** What of each kind is not as a new task has it. */
const TYPED = {
  visit: { url: 'https://example.org', code: 'TON' },
  join: { url: 'https://t.me/news', chat: '@news' },
  boost: { url: 'https://t.me/boost/news', chat: '@news' },
  partner: { url: 'https://t.me/fun?start={claim}', partner: 'fun-games' },
  quiz: { questions: [{ right: 1, text: { en: 'Two?', tr: 'İki?' }, choices: CHOICES }] },
  check_in: {},
  invite: { friends: '3' },
  wallet: {},
  proof: { url: '' },
  hold: { jetton: ADDRESS, units: '1000000' },
  send: { address: ADDRESS, units: '0.5' },
};
const SETTINGS = {
  afterPrevious: false, repeat: 'weekly', cap: '100', capDaily: '10', languages: ['de'],
  countries: 'de, fr', startsOn: '', endsOn: '', premium: 'only', later: { 3: '30', 7: '30' },
};

/** @type {Awaited<ReturnType<typeof openStage>>} */
let stage;
before(async () => { stage = await openStage(); });
after(async () => { await stage?.close(); });

/** @param {string} kind */
function draft(kind) {
  const words = { en: WORDS, tr: WORDS };
  return { ...newDraft(), kind, ...TYPED[kind], reward: '0.25', words, settings: SETTINGS };
}

for (const kinds of [KINDS.slice(0, 6), KINDS.slice(6)]) {
  test(`the API takes ${kinds.join(', ')} from the form, and gives them back`, async () => {
    const vera = stage.person('vera');
    await vera.ask('POST', '/api/partners', { body: { name: TYPED.partner.partner } });
    const drafts = kinds.map(draft);
    assert.deepEqual(drafts.map(flawOf), kinds.map(() => null));
    const headers = { 'idempotency-key': randomUUID() };
    const body = bodyOf(null, { name: 'All kinds', budget: '2,5' }, drafts);
    const made = await vera.ask('POST', '/api/campaigns', { body, headers });
    assert.equal(made.status, 201, JSON.stringify(made.json));
    const path = `/api/campaigns/${made.json.campaign.id}`;
    const known = await vera.get(path);
    assert.deepEqual(headOf(known), { name: 'All kinds', budget: '2.50' });
    const read = known.tasks.map(draftOf);
    for (const [place, sent] of body.tasks.entries()) {
      const written = writtenOf(read[place]);
      assert.deepEqual({ ...written, ...sent }, written);
    }
    const again = await vera.ask('PATCH', path, { body: { tasks: read.map(writtenOf) } });
    assert.equal(again.status, 200, JSON.stringify(again.json));
    assert.deepEqual(await vera.get(path), known);
  });
}
