// A withdrawal on its way is one thing for all screens, also for those opened meanwhile.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { bundled, FakeStorage } from './bundled.mjs';

const { createWithdrawing, lasting, Problem, unansweredWithdrawal } = (
  await bundled('api/withdrawals', 'api/withdrawing', 'api/problem', 'lib/storage'));

const WISH = { address: 'UQBvW8Z5huBkMJYdnfAEM5JqTNkuWX3diqYENkWsIL0XggGG', amount: '1.50' };
const SETTLED = { withdrawal: { id: '17' }, balance: { micros: 0 } };

/** What was told to the phone and to the screens, and the request that waits for its answer. */
function opened() {
  const told = [];
  const asked = [];
  const withdrawing = createWithdrawing({
    unanswered: unansweredWithdrawal(lasting(), '7100000001'),
    send: (wish) => new Promise((resolve, reject) => { asked.push({ wish, resolve, reject }); }),
    guard: (needed) => told.push(needed ? 'guarded' : 'free'),
    settle: ({ withdrawal }) => told.push(`settled ${withdrawal.id}`),
    fail: () => told.push('failed'),
  });
  const seen = [];
  const leave = withdrawing.onChange(() => seen.push(withdrawing.state()));
  return { withdrawing, told, asked, seen, leave };
}

const settled = () => new Promise((resolve) => { setTimeout(resolve, 0); });

beforeEach(() => { globalThis.localStorage = new FakeStorage(); });

test('who looks meanwhile sees it on its way, then that it has arrived', async () => {
  const { withdrawing, told, asked, seen } = opened();
  const sent = withdrawing.send(WISH);
  assert.equal(withdrawing.state(), 'sending');
  assert.equal(withdrawing.last().wish.amount, '1.50');
  asked[0].resolve(SETTLED);
  await sent;
  assert.equal(withdrawing.last(), null);
  assert.deepEqual(seen, ['sending', 'idle']);
  assert.deepEqual(told, ['guarded', 'settled 17', 'free']);
});

test('while one is on its way no other is sent, and none is given up', async () => {
  const { withdrawing, asked } = opened();
  const sent = withdrawing.send(WISH);
  await withdrawing.send({ ...WISH, amount: '2.00' });
  withdrawing.forget();
  assert.equal(asked.length, 1);
  asked[0].resolve(SETTLED);
  await sent;
  assert.equal(withdrawing.state(), 'idle');
});

test('without an answer the same wish is sent the next time, whatever the fields say', async () => {
  const { withdrawing, asked, told } = opened();
  const sent = withdrawing.send(WISH);
  asked[0].reject(new Problem('offline'));
  await settled();
  asked[1].reject(new Problem('offline'));
  await sent;
  assert.equal(withdrawing.state(), 'unanswered');
  assert.equal(withdrawing.last().problem.code, 'offline');
  const again = withdrawing.send({ ...WISH, amount: '2.00' });
  assert.deepEqual(asked[2].wish, asked[0].wish);
  asked[2].resolve(SETTLED);
  await again;
  assert.deepEqual(told, ['guarded', 'failed', 'free', 'guarded', 'settled 17', 'free']);
});

test('a refusal is told until somebody has read it', async () => {
  const { withdrawing, asked } = opened();
  const sent = withdrawing.send(WISH);
  asked[0].reject(new Problem('balance_too_low', 'You have less.', 422));
  await sent;
  assert.equal(withdrawing.state(), 'idle');
  assert.equal(withdrawing.last().problem.title, 'You have less.');
  assert.equal(withdrawing.last().wish.amount, '1.50');
  withdrawing.forget();
  assert.equal(withdrawing.last(), null);
});

test('a wish of an earlier visit is unanswered from the start', () => {
  unansweredWithdrawal(lasting(), '7100000001').keep(WISH);
  const { withdrawing } = opened();
  assert.equal(withdrawing.state(), 'unanswered');
  withdrawing.forget();
  assert.equal(withdrawing.state(), 'idle');
});

test('who has left is not told any more', async () => {
  const { withdrawing, asked, seen, leave } = opened();
  const sent = withdrawing.send(WISH);
  leave();
  asked[0].resolve(SETTLED);
  await sent;
  assert.deepEqual(seen, ['sending']);
});
