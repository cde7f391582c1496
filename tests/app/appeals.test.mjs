// Appeals: the same words once more after a lost answer, and lists of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { appeal, Problem, readAppeals, readCase } = await bundled('api/appeals', 'api/problem');

test('a lost answer is asked for once more, a refusal is not', async () => {
  const sent = [];
  const fates = [new Problem('offline')];
  const api = {
    send: async (call) => {
      sent.push(call);
      const fate = fates.shift();
      if (fate) throw fate;
      return { appeal: { id: '3', status: 'open' } };
    },
  };
  assert.equal((await appeal(api, '12', 'I did it.')).status, 'open');
  const call = { method: 'POST', path: '/api/tasks/12/appeal', body: { text: 'I did it.' } };
  assert.deepEqual(sent, [call, call]);
  fates.push(new Problem('appeal_made', 'You have asked before.', 409));
  await assert.rejects(appeal(api, '12', 'Again'), { code: 'appeal_made' });
  assert.equal(sent.length, 3);
});

test('a case and the list are read where the API has them', async () => {
  const asked = [];
  const api = {
    read: async (path) => {
      asked.push(path);
      return { appeals: [{ id: '3' }], next: '3' };
    },
  };
  assert.deepEqual(await readAppeals(api, null), { items: [{ id: '3' }], next: '3' });
  await readAppeals(api, '3');
  await readCase(api, '12');
  assert.deepEqual(asked, ['/api/appeals', '/api/appeals?cursor=3', '/api/tasks/12/appeal']);
});
