// Lists that come page by page, addresses, waiting times and the stages of a task.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const {
  addPage, clockTime, looksLikeAddress, refreshPages, secondsUntil, shortAddress, stageOf,
  tidyAddress,
} = await bundled('lib/pages', 'lib/address', 'lib/clock', 'lib/stage');

const page = (ids, next = null) => ({ items: [...ids].map((id) => ({ id })), next });
const read = ({ items, next }) => [items.map(({ id }) => id).join(''), next];

test('a further page goes below, and a row that moved is shown once', () => {
  assert.deepEqual(read(addPage(page('edc', 'c'), page('ba'))), ['edcba', null]);
  assert.deepEqual(read(addPage(page('edc', 'c'), page('cb', 'b'))), ['edcb', 'b']);
});

test('a fresh first page keeps the pages that were added below it', () => {
  assert.deepEqual(read(refreshPages(page('gfe', 'e'), page('fedcb', 'b'))), ['gfedcb', 'b']);
});

test('without an earlier page, or with a gap to it, the fresh one stands alone', () => {
  assert.deepEqual(read(refreshPages(page('cba'), null)), ['cba', null]);
  assert.deepEqual(read(refreshPages(page('zyx', 'x'), page('cba'))), ['zyx', 'x']);
  assert.deepEqual(read(refreshPages(page(''), page('cba'))), ['', null]);
});

test('a fresh page as long as the shown one brings its own end', () => {
  assert.deepEqual(read(refreshPages(page('dcb', 'b'), page('cb', null))), ['dcb', 'b']);
});

test('an address is tidied of what copying adds, and told from other text', () => {
  const friendly = 'UQBvW8Z5huBkMJYdnfAEM5JqTNkuWX3diqYENkWsIL0XggGG';
  assert.equal(tidyAddress(` ${friendly.slice(0, 20)}\n${friendly.slice(20)} `), friendly);
  assert.ok(looksLikeAddress(friendly));
  assert.ok(looksLikeAddress(`0:${'aF'.repeat(32)}`));
  for (const other of ['', friendly.slice(1), `${friendly}A`, 'T'.repeat(34), '0:12', '@ann']) {
    assert.ok(!looksLikeAddress(other), other);
  }
  assert.equal(shortAddress(friendly), 'UQBvW8…0XggGG');
});

test('a waiting time is rounded up and ends at nothing', () => {
  const now = Date.parse('2027-01-15T08:00:00Z');
  assert.equal(secondsUntil('2027-01-15T08:00:30Z', now), 30);
  assert.equal(secondsUntil('2027-01-15T08:00:30Z', now + 1), 30);
  assert.equal(secondsUntil('2027-01-15T07:59:59Z', now), 0);
  assert.equal(secondsUntil(null, now), 0);
  assert.deepEqual([5, 60, 95, 3600].map(clockTime), ['0:05', '1:00', '1:35', '60:00']);
});

test('only a started task waits', () => {
  for (const [status, seconds, stage] of [
    ['open', 0, 'open'], ['started', 5, 'waiting'], ['started', 0, 'ready'],
    ['checking', 5, 'checking'], ['paid', 5, 'paid'],
  ]) {
    assert.equal(stageOf({ status, url: 'https://a.example' }, seconds), stage);
  }
});
