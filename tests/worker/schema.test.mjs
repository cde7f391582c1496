// The same migrations and the same tampering as in tests/stories/schema.rs, on workerd's D1.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { startDatabase, statements } from './database.mjs';

const TAMPER = new URL('../tamper/', import.meta.url);
const cases = JSON.parse(await readFile(new URL('cases.json', TAMPER), 'utf8'));
const fixture = await readFile(new URL('fixture.sql', TAMPER), 'utf8');

describe('D1 refuses what the laws forbid', () => {
  /** @type {Awaited<ReturnType<typeof startDatabase>>} */
  let started;
  before(async () => {
    started = await startDatabase();
    const { database } = started;
    await database.batch(statements(fixture).map((sql) => database.prepare(sql)));
  });
  after(() => started.stop());

  for (const { what, rule, sql } of cases) {
    it(what, async () => {
      const { database } = started;
      const total = 'select sum(balance_micros) || (select count(*) from transfers) from accounts';
      const before = await database.prepare(total).first();
      const batch = statements(sql).map((each) => database.prepare(each));
      await assert.rejects(database.batch(batch), (error) => String(error).includes(rule));
      assert.deepEqual(await database.prepare(total).first(), before);
    });
  }
});
