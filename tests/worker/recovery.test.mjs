// D1 goes back in time on workerd: its files are put back as they were, while the chain goes on.
import assert from 'node:assert/strict';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ACTS } from '../../tools/operator/acts.mjs';
import { checkBooks } from './chaos/books.mjs';
import { enter, invent, reward, withdraw } from './chaos/crowd.mjs';
import { eventually, openStage } from './stage.mjs';

const OPERATOR = 'olga@example.org';
const STATUS = 'select status from withdrawals where user_id = cast(?1 as integer)';

/** @typedef {Awaited<ReturnType<typeof openStage>>} Stage */
/** @typedef {import('./chaos/crowd.mjs').Earner} Earner */

/** @param {Stage} stage @param {string} word @param {...string} rest */
function operates({ database }, word, ...rest) {
  const { sql, values } = ACTS[word].act(...rest);
  return database.prepare(sql).bind(...values).all();
}

/** @param {Stage} stage @param {Earner} earner @param {string} status */
const becomes = (stage, { id }, status) => eventually(status, async () => {
  await stage.workers.sweep();
  return stage.database.prepare(STATUS).bind(id).first('status');
}, (seen) => seen === status);

/**
 * @param {Stage} stage
 * @param {() => Promise<void>} act on the files, while nobody has them open
 */
async function meanwhile({ workers }, act) {
  workers.kill();
  await act();
  await workers.restart();
}

/** @param {Stage} stage @param {Earner} earner */
const paid = async ({ world }, { address }) => (
  (await world.ton.control.paidTo({ owner: address })).payments.length);

test('after a restore everybody is paid once', { timeout: 180_000 }, async () => {
  const stage = await openStage();
  const files = join(stage.workers.storage, 'v3/d1');
  const moment = await mkdtemp(join(tmpdir(), 'earnest-moment-'));
  try {
    const [early, waiting, lost, late] = invent(stage, 4);
    await enter(stage.database, [early, waiting, lost, late]);
    await reward(stage.database, [early, waiting, lost, late]);
    await withdraw(early);
    await becomes(stage, early, 'confirmed');
    await operates(stage, 'off', 'payouts', OPERATOR);
    await withdraw(waiting);
    await meanwhile(stage, () => cp(files, moment, { recursive: true }));
    await operates(stage, 'on', 'payouts', OPERATOR);
    await becomes(stage, waiting, 'confirmed');
    await withdraw(lost);
    await becomes(stage, lost, 'confirmed');

    await meanwhile(stage, async () => {
      await rm(files, { recursive: true });
      await cp(moment, files, { recursive: true });
    });
    await operates(stage, 'recover', OPERATOR);
    await eventually('the end of the recovery', async () => {
      await stage.world.ton.control.advance({ seconds: 60 });
      await stage.workers.sweep();
      return (await operates(stage, 'recovery')).results[0].ended_at;
    }, (ended) => ended !== null);
    await becomes(stage, waiting, 'confirmed');
    const { results: findings } = await operates(stage, 'findings');
    assert.deepEqual(findings.map((/** @type {any} */ { kind, amount_micros: micros }) => (
      [kind, micros])), [['gone', lost.micros]]);
    await assert.rejects(operates(stage, 'on', 'payouts', OPERATOR), /findings_unsettled/);
    await operates(stage, 'settled', String(findings[0].id), OPERATOR);
    await operates(stage, 'on', 'payouts', OPERATOR);
    await withdraw(late);
    await becomes(stage, late, 'confirmed');
    for (const earner of [early, waiting, lost, late]) assert.equal(await paid(stage, earner), 1);
    const ids = await stage.database.prepare('select max(id) as id from payouts').first('id');
    assert.equal(ids, 4, 'above what the lost one had');
    await checkBooks(stage.database);
  } finally {
    await stage.close();
    await rm(moment, { recursive: true, force: true });
  }
});
