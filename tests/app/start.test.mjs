// Where links and the bot's buttons lead.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { createRouter, openAsked } = await bundled('lib/router', 'lib/start');

function led(search, startParam) {
  const router = createRouter('earn', () => 0);
  const initData = startParam === undefined ? '' : `start_param=${startParam}&hash=0`;
  openAsked(router, search, initData);
  return router.place();
}

test('a button of the bot opens its screen, with a way back', () => {
  assert.deepEqual(led('?lang=en&at=task-12').route, { name: 'task', id: '12' });
  assert.equal(led('?at=task-12').canGoBack, true);
  assert.deepEqual(led('?at=wallet').route, { name: 'wallet' });
  assert.deepEqual(led('?at=withdraw').route, { name: 'withdraw' });
  assert.deepEqual(led('?at=settings').route, { name: 'settings' });
});

test('a link to a task opens it, an invitation alone opens the first screen', () => {
  assert.deepEqual(led('', 't-7').route, { name: 'task', id: '7' });
  assert.deepEqual(led('', 'r-abc_t-7_l-ar').route, { name: 'task', id: '7' });
  for (const param of ['abcdefghjk', 'r-abc', 't-', 't-x', 'wallets', 'xt-5', '']) {
    assert.deepEqual(led('', param).route, { name: 'earn' }, param);
  }
  assert.deepEqual(led('').route, { name: 'earn' });
});
