// Calling a withdrawal off, and codes that are newer than the app.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { APP, bundled } from './bundled.mjs';

const { cancelWithdrawal, createTexts, Problem, textOf } = (
  await bundled('api/withdrawals', 'api/problem', 'lib/codes', 'lib/texts'));

const CANCELLED = { withdrawal: { id: '7', status: 'cancelled' }, balance: { micros: 1 } };

/** The API as far as one call goes: `fates` are problems to throw first. */
function fakeApi(...fates) {
  const calls = [];
  return {
    calls,
    async send(call) {
      calls.push(call);
      const fate = fates.shift();
      if (fate) throw fate;
      return CANCELLED;
    },
  };
}

test('a withdrawal is called off by its id', async () => {
  const api = fakeApi();
  assert.equal(await cancelWithdrawal(api, '7/../8'), CANCELLED);
  assert.deepEqual(api.calls, [{ method: 'DELETE', path: '/api/withdrawals/7%2F..%2F8' }]);
});

test('a lost answer is asked for once more, a refusal is not', async () => {
  const api = fakeApi(new Problem('timeout'));
  assert.equal(await cancelWithdrawal(api, '7'), CANCELLED);
  assert.equal(api.calls.length, 2);

  const late = fakeApi(new Problem('withdrawal_not_cancellable', 'Too late.', 409));
  await assert.rejects(cancelWithdrawal(late, '7'), { title: 'Too late.' });
  assert.equal(late.calls.length, 1);
});

test('a code that is newer than the app gets the usual words', () => {
  const source = readFileSync(join(APP, '../locales/en/app.ftl'), 'utf8');
  const text = createTexts({ language: 'en', direction: 'ltr' }, source);
  assert.equal(textOf(text, 'withdrawal', 'review', 'requested'), text('withdrawal-review'));
  assert.equal(textOf(text, 'withdrawal', 'frozen', 'requested'), text('withdrawal-requested'));
});
