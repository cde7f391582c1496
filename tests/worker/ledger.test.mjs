// The sealed books, checked from outside by the command that operators run.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openStage } from './stage.mjs';

describe('make verify', () => {
  /** @type {Awaited<ReturnType<typeof openStage>>} */
  let stage;
  before(async () => { stage = await openStage(); });
  after(() => stage.close());

  const verify = () => spawnSync('node', ['tools/verify-ledger.mjs', '--local', '--persist-to',
    stage.workers.storage], { encoding: 'utf8' });

  it('follows the chain and the balances, and sees a changed line', async () => {
    // The campaign was paid long ago, so its day is over.
    await stage.workers.sweep();
    const row = await stage.database.prepare('select * from segments').first();
    assert.equal(row.last_seq, 2);
    const ann = stage.person('ann');
    await ann.ask('POST', '/api/tasks/1/start');
    const good = verify();
    assert.match(good.stdout, /1 segments, 2 sealed and 0 open transfers, 3 accounts/, good.stderr);
    assert.match(good.stdout, new RegExp(row.head));

    const folder = await mkdtemp(join(tmpdir(), 'earnest-forged-'));
    const file = join(folder, 'segment.json');
    const r2 = (/** @type {string} */ verb) => {
      const { status, stderr } = spawnSync('node_modules/.bin/wrangler', ['r2', 'object', verb,
        `earnest-assets/${row.object_key}`, '--file', file, '-c', 'wrangler.toml', '--local',
        '--persist-to', stage.workers.storage], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    };
    r2('get');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"fund:1:1"', '"fund:1:2"'));
    r2('put');
    const bad = verify();
    assert.equal(bad.status, 1);
    assert.match(bad.stderr, /segment 1 has lines that were changed/);
    await rm(folder, { recursive: true });
  });
});
