// Garbage in every queue of workerd: kept once, told, and nobody else notices.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTS } from '../../tools/operator/acts.mjs';
import { checkBooks } from './chaos/books.mjs';
import { enter, invent, reward, withdraw } from './chaos/crowd.mjs';
import { eventually, openStage } from './stage.mjs';

const QUEUES = ['VERIFICATIONS', 'PAYOUTS', 'NOTIFICATIONS', 'WEBHOOKS'];
const GARBAGE = [
  '', '{', 'null', '\u0001\ufffd', '{"v":2,"kind":"payout","id":"next"}',
  '{"v":1,"kind":"gift","id":"1"}', '{"v":1,"kind":"notification","id":"-1"}',
  'x'.repeat(120_000),
];
const NOTHING = ['{"v":1,"kind":"notification","id":"999"}',
  '{"v":1,"kind":"verification","id":"9:9:once"}'];
const COUNT = 'select count(*) as count, sum(times) as times from dead_letters';

test('garbage in every queue stops nobody', { timeout: 120_000 }, async () => {
  const stage = await openStage();
  try {
    const [earner] = invent(stage, 1);
    await enter(stage.database, [earner]);
    await reward(stage.database, [earner]);
    await withdraw(earner);
    for (const queue of QUEUES) {
      for (const body of [...GARBAGE, ...GARBAGE, ...NOTHING]) {
        await stage.workers.send(queue, body);
      }
    }
    const all = QUEUES.length * GARBAGE.length;
    await eventually('the last of the garbage', () => stage.database.prepare(COUNT).first(),
      (/** @type {any} */ seen) => seen.count === all && seen.times === 2 * all);
    await eventually('the payout', async () => {
      await stage.workers.sweep();
      return stage.database.prepare('select status from withdrawals').first('status');
    }, (status) => status === 'confirmed');
    const { sql } = ACTS.dead.act();
    const { results } = await stage.database.prepare(sql).all();
    assert.equal(results.length, all);
    const alerts = "select count(*) as count from alerts where kind = 'dead_letter'";
    assert.equal(await stage.database.prepare(alerts).first('count'), 1);
    await checkBooks(stage.database);
  } finally {
    await stage.close();
  }
});
