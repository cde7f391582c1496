// Parts of the app that come later: once, when they are asked for, and again after a failure.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { createPart } = await bundled('lib/part');

test('a part is brought once, however often it is asked for', async () => {
  let brought = 0;
  const part = createPart(async () => {
    brought += 1;
    return { name: 'wallet' };
  });
  assert.equal(part.now(), null);
  const [one, other] = await Promise.all([part.load(), part.load()]);
  assert.equal(one, other);
  assert.equal(await part.load(), one);
  assert.equal(part.now(), one);
  assert.equal(brought, 1);
});

test('a part that did not come is asked for again', async () => {
  const fates = [new TypeError('Failed to fetch'), null];
  const part = createPart(async () => {
    const fate = fates.shift();
    if (fate) throw fate;
    return { name: 'task' };
  });
  await assert.rejects(part.load(), TypeError);
  assert.equal(part.now(), null);
  await part.load();
  assert.equal(part.now().name, 'task');
});
