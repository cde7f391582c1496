// A sponsor's money: invoices in Stars, where to send coins, and amounts in their own units.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { bundled, FakeStorage } from './bundled.mjs';

const {
  addPage, askDestination, askInvoice, lasting, openInvoice, Problem, readDeposits, readWhole,
  refreshPages, sendWish, unansweredInvoice, unitsText,
} = await bundled('api/deposits', 'api/unanswered', 'api/problem', 'lib/pages', 'lib/storage',
  'lib/units', 'telegram/invoice');

const INVOICE = { id: '9', stars: 100, amount: { micros: 1_300_000 }, link: 'https://t.me/$abc' };

function fakeApi(...fates) {
  const calls = [];
  return {
    calls,
    async send(call) {
      calls.push(call);
      const fate = fates.shift();
      if (fate) throw fate;
      return call.body.method === 'stars'
        ? { method: 'stars', invoice: INVOICE }
        : { method: call.body.method, address: 'UQ', memo: 'abc', minimum: '0.01' };
    },
  };
}

/** Telegram's side of the bridge. */
function fakeBridge() {
  const hearers = new Set();
  const posted = [];
  return {
    posted,
    hearers,
    close: (facts) => [...hearers].forEach((hear) => hear(facts)),
    post: (name, facts) => posted.push([name, facts]),
    on(name, hear) {
      assert.equal(name, 'invoice_closed');
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

beforeEach(() => { globalThis.localStorage = new FakeStorage(); });

test('an invoice whose answer is lost is asked for under the same key, also after a restart',
  async () => {
    const api = fakeApi(new Problem('offline'), new Problem('offline'));
    const unanswered = unansweredInvoice(lasting(), '7100000001');
    const ask = (wish) => askInvoice(api, wish);
    const wish = unanswered.keep({ stars: '100' });
    await assert.rejects(sendWish(ask, unanswered, wish), { code: 'offline' });

    const reopened = unansweredInvoice(lasting(), '7100000001');
    assert.deepEqual(await sendWish(ask, reopened, reopened.read()), INVOICE);
    assert.equal(reopened.read(), null);
    assert.deepEqual(api.calls.map(({ headers }) => headers['idempotency-key']),
      [wish.key, wish.key, wish.key]);
    assert.deepEqual(api.calls[0].body, { method: 'stars', stars: 100 });
  });

test('an invoice and a withdrawal without an answer do not replace each other', () => {
  unansweredInvoice(lasting(), '7100000001').keep({ stars: '100' });
  assert.equal(unansweredInvoice(lasting(), '7100000002').read(), null);
  localStorage.setItem('unanswered invoice 7100000002', '{"key":"k","address":"UQ"}');
  assert.equal(unansweredInvoice(lasting(), '7100000002').read(), null);
});

test('where to send a coin is asked by its name', async () => {
  const api = fakeApi();
  assert.equal((await askDestination(api, 'usdt')).memo, 'abc');
  const body = { method: 'usdt' };
  assert.deepEqual(api.calls, [{ method: 'POST', path: '/api/deposits', body }]);
});

test('the balance travels with the list, also when pages are joined', async () => {
  const page = (balance, ids, next) => ({
    balance: { micros: balance }, deposits: ids.map((id) => ({ id })), next,
  });
  const answers = [page(5, ['3', '2'], '2'), page(5, ['1'], null), page(9, ['4', '3'], '3')];
  const paths = [];
  const api = { read: async (path) => { paths.push(path); return answers.shift(); } };
  const first = await readDeposits(api, null);
  const both = addPage(first, await readDeposits(api, first.next));
  assert.deepEqual(paths, ['/api/deposits', '/api/deposits?cursor=2']);
  const newer = refreshPages(await readDeposits(api, null), both);
  assert.equal(newer.balance.micros, 9);
  assert.deepEqual(newer.items.map(({ id }) => id), ['4', '3', '2', '1']);
});

test('Telegram opens an invoice by its slug and says how it ended', async () => {
  for (const link of ['https://t.me/$abc', 'https://t.me/invoice/abc?x=1']) {
    for (const [status, expected] of [['paid', 'paid'], ['cancelled', 'cancelled'],
      ['failed', 'failed'], ['pending', 'pending'], ['something_new', 'pending']]) {
      const bridge = fakeBridge();
      const outcome = openInvoice(bridge, link);
      assert.deepEqual(bridge.posted, [['web_app_open_invoice', { slug: 'abc' }]]);
      bridge.close({ slug: 'other', status: 'paid' });
      bridge.close(null);
      bridge.close({ slug: 'abc', status });
      assert.equal(await outcome, expected);
      assert.equal(bridge.hearers.size, 0);
    }
  }
  assert.equal(await openInvoice(fakeBridge(), 'https://example.org/'), 'failed');
});

test('amounts are shown in their own units, to the last digit', () => {
  for (const [method, units, expected] of [
    ['stars', '100', '100'], ['ton', '1500000000', '1.5'], ['ton', '1', '0.000000001'],
    ['ton', '20000000000', '20'], ['usdt', '5000000', '5'], ['usdt', '10', '0.00001'],
    ['gold', '12', '12'],
  ]) {
    assert.equal(unitsText(method, units), expected, `${method} ${units}`);
  }
});

test('a number of Stars is whole, in any digits', () => {
  for (const [typed, expected] of [
    ['100', '100'], [' 50 ', '50'], ['١٠٠', '100'], ['۵۰', '50'], ['0', null], ['1.5', null],
    ['1e3', null], ['-5', null], ['', null], ['1234567890', null],
  ]) {
    assert.equal(readWhole(typed), expected, typed);
  }
});
