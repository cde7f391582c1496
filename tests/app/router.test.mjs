// The router: tabs, screens on top of them, and the way back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { createRouter } = await bundled('lib/router');

function opened() {
  let scrolled = 0;
  const router = createRouter(undefined, () => scrolled);
  let changes = 0;
  router.onChange(() => { changes += 1; });
  return {
    router,
    scrollTo: (pixels) => { scrolled = pixels; },
    where: () => router.place().route.name,
    changes: () => changes,
  };
}

test('the app opens on Earn, with no way back', () => {
  const { router, where } = opened();
  assert.equal(where(), 'earn');
  assert.equal(router.place().canGoBack, false);
});

test('back leads to where the person came from, scrolled as it was left', () => {
  const { router, where, scrollTo } = opened();
  scrollTo(420);
  router.open({ name: 'task', id: '7' });
  assert.deepEqual(router.place().route, { name: 'task', id: '7' });
  assert.deepEqual([router.place().scroll, router.place().canGoBack], [0, true]);
  router.back();
  assert.equal(where(), 'earn');
  assert.deepEqual([router.place().scroll, router.place().canGoBack], [420, false]);
});

test('back on a tab stays there', () => {
  const { router, where, changes } = opened();
  router.select('wallet');
  router.back();
  assert.equal(where(), 'wallet');
  assert.equal(changes(), 1);
});

test('another tab closes the open screens', () => {
  const { router, where } = opened();
  router.open({ name: 'task', id: '7' });
  router.select('history');
  assert.equal(where(), 'history');
  assert.equal(router.place().canGoBack, false);
});

test('the tab that is shown already is not opened again', () => {
  const { router, changes } = opened();
  router.select('earn');
  assert.equal(changes(), 0);
});

test('screens can be opened on top of each other', () => {
  const { router, where } = opened();
  router.select('wallet');
  router.open({ name: 'withdraw' });
  router.open({ name: 'task', id: '1' });
  router.back();
  assert.equal(where(), 'withdraw');
  router.back();
  assert.equal(where(), 'wallet');
});
