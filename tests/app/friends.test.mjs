// The days of the chart, and the address at which Telegram lets a person share a link.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { lastDays, shareUrl } = await bundled('lib/days');

const day = (date, micros) => ({ date, earned: { micros } });

test('each of the last days has its place, over the end of a month too', () => {
  const days = [day('2027-02-26', 9), day('2027-02-28', 5), day('2027-03-02', 7)];
  assert.deepEqual(lastDays(days, '2027-03-02', 4), [0, 5, 0, 7]);
  assert.deepEqual(lastDays([], '2027-03-02', 2), [0, 0]);
});

test('a shared link keeps its code and the words their signs', () => {
  const url = new URL(shareUrl('https://t.me/bot?start=abc', 'Earn $ & more'));
  assert.equal(url.origin + url.pathname, 'https://t.me/share/url');
  assert.equal(url.searchParams.get('url'), 'https://t.me/bot?start=abc');
  assert.equal(url.searchParams.get('text'), 'Earn $ & more');
});
