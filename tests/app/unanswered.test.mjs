// A withdrawal whose answer is lost is kept, sent again under the same key, and paid once.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { bundled, FakeStorage } from './bundled.mjs';

const { lasting, Problem, sendWish, unansweredWithdrawal } = (
  await bundled('api/unanswered', 'api/withdrawals', 'api/problem', 'lib/storage'));

const ANN = '7100000001';
const OMAR = '7100000002';
const WISH = { address: 'UQBvW8Z5huBkMJYdnfAEM5JqTNkuWX3diqYENkWsIL0XggGG', amount: '1.50' };

/** The API as far as withdrawals go: one for each key, whatever happens to the answers. */
function fakeApi(...fates) {
  const made = new Map();
  const asked = [];
  return {
    made,
    asked,
    async withdraw(wish) {
      asked.push(wish);
      const fate = fates.shift() ?? 'answered';
      if (fate === 'lost before') throw new Problem('offline');
      if (fate instanceof Problem) throw fate;
      const { key, ...rest } = wish;
      if (!made.has(key)) made.set(key, rest);
      if (fate === 'lost after') throw new Problem('timeout');
      return { withdrawal: { id: '17' }, balance: { micros: 0 } };
    },
  };
}

let unanswered;

beforeEach(() => {
  globalThis.localStorage = new FakeStorage();
  unanswered = unansweredWithdrawal(lasting(), ANN);
});

test('an answered wish is forgotten', async () => {
  const api = fakeApi();
  await sendWish(api.withdraw, unanswered, unanswered.keep(WISH));
  assert.equal(unanswered.read(), null);
  assert.equal(api.made.size, 1);
});

test('a key is what the API takes, and never the same twice', () => {
  const keys = [unanswered.keep(WISH).key, unanswered.keep(WISH).key];
  keys.forEach((key) => assert.match(key, /^[A-Za-z0-9_-]{16,64}$/));
  assert.notEqual(keys[0], keys[1]);
});

test('one lost answer is asked for again at once, under the same key', async () => {
  for (const fate of ['lost before', 'lost after', new Problem('fault', '', 503)]) {
    const api = fakeApi(fate);
    const { withdrawal } = await sendWish(api.withdraw, unanswered, unanswered.keep(WISH));
    assert.equal(withdrawal.id, '17');
    assert.equal(api.asked.length, 2);
    assert.equal(api.made.size, 1);
  }
});

test('a wish without an answer survives closing the app, and is then paid once', async () => {
  const api = fakeApi('lost after', 'lost after');
  const wish = unanswered.keep(WISH);
  await assert.rejects(sendWish(api.withdraw, unanswered, wish), { code: 'timeout' });

  const reopened = unansweredWithdrawal(lasting(), ANN);
  assert.deepEqual(reopened.read(), wish);
  await sendWish(api.withdraw, reopened, reopened.read());
  assert.equal(api.made.size, 1);
  assert.deepEqual([...api.made], [[wish.key, WISH]]);
  assert.equal(reopened.read(), null);
});

test('it is kept before it is sent', async () => {
  let keptWhenSent;
  const api = { withdraw: async () => { keptWhenSent = unanswered.read(); return {}; } };
  const wish = unanswered.keep(WISH);
  await sendWish(api.withdraw, unanswered, wish);
  assert.deepEqual(keptWhenSent, wish);
});

test('a refusal is an answer', async () => {
  for (const status of [400, 403, 404, 409, 422]) {
    const api = fakeApi(new Problem('balance_too_low', 'No.', status));
    await assert.rejects(sendWish(api.withdraw, unanswered, unanswered.keep(WISH)), { status });
    assert.equal(unanswered.read(), null);
    assert.equal(api.asked.length, 1);
  }
});

test('what says nothing about the wish keeps it', async () => {
  for (const status of [0, 401, 408, 429, 500, 503]) {
    const no = new Problem('some_code', 'Not now.', status);
    const wish = unanswered.keep(WISH);
    await assert.rejects(sendWish(fakeApi(no, no).withdraw, unanswered, wish), { status });
    assert.deepEqual(unanswered.read(), wish, String(status));
  }
});

test('people who share a phone do not share their wishes', () => {
  unanswered.keep(WISH);
  assert.equal(unansweredWithdrawal(lasting(), OMAR).read(), null);
});

test('storage that is refused or spoiled is no wish, and no crash', async () => {
  localStorage.setItem(`unanswered withdrawal ${ANN}`, '{"key":1}');
  assert.equal(unanswered.read(), null);
  localStorage.setItem(`unanswered withdrawal ${ANN}`, '{');
  assert.equal(unanswered.read(), null);
  localStorage.isBlocked = true;
  const wish = unanswered.keep(WISH);
  assert.deepEqual(unanswered.read(), wish);
});
