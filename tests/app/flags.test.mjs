// Flags: who sees which variant, and that being seen is said without anybody waiting for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { Problem, readFlags, saySeen, variantOf } = await bundled('api/flags', 'api/problem');

test('a variant counts while its flag is on', () => {
  const variant = { name: 'amount', payload: null };
  const flags = {
    on: { is_on: true, variant },
    off: { is_on: false, variant },
    plain: { is_on: true, variant: null },
  };
  assert.equal(variantOf(flags, 'on'), 'amount');
  for (const name of ['off', 'plain', 'unknown']) assert.equal(variantOf(flags, name), null, name);
  assert.equal(variantOf(null, 'on'), null);
});

test('flags are read, and a lost word about having seen one disturbs nobody', async () => {
  const sent = [];
  const api = {
    read: async () => ({ flags: { on: { is_on: true, variant: null } } }),
    send: async (call) => {
      sent.push(call);
      if (sent.length > 1) throw new Problem('offline');
      return null;
    },
  };
  assert.deepEqual(Object.keys(await readFlags(api)), ['on']);
  await saySeen(api, 'invite-share');
  await saySeen(api, 'a/b');
  assert.deepEqual(sent.map(({ method, path }) => [method, path]), [
    ['POST', '/api/flags/invite-share/exposure'], ['POST', '/api/flags/a%2Fb/exposure'],
  ]);
});
