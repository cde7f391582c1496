// What others see of the books, and what the books make of others, in workerd: metrics, reserves,
// Telegram's statement of Stars, and a hot wallet from which somebody else sends.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { ACTS } from '../../tools/operator/acts.mjs';
import { PEOPLE } from '../../world/telegram/main.mjs';
import { enter, invent, reward, withdraw } from './chaos/crowd.mjs';
import { samplesIn } from './prometheus.mjs';
import { eventually, openStage } from './stage.mjs';

const OPERATOR = 'olga@example.org';
const TOKEN = 'whoever-collects-metrics';
const DAY_MILLISECONDS = 86_400_000;
const STARS_LAW = 'earnest_broken_laws{law="payments_in_stars_are_deposits"}';

describe('the books and those of others', () => {
  /** How long ago things happen in Telegram, as its statement dates them. */
  let agoMilliseconds = 0;
  /** @type {Awaited<ReturnType<typeof openStage>>} */
  let stage;
  /** @type {import('./chaos/crowd.mjs').Earner} */
  let earner;
  before(async () => {
    stage = await openStage({
      telegramNow: () => Date.now() - agoMilliseconds,
      privateVars: { METRICS_TOKEN: TOKEN, OPERATORS: String(PEOPLE.vera.id) },
    });
    stage.world.telegram.control.start({ user: 'vera' });
    [earner] = invent(stage, 1);
    await enter(stage.database, [earner]);
    await reward(stage.database, [earner]);
  });
  after(() => stage.close());

  /** @param {string} word @param {...string} rest */
  const operates = (word, ...rest) => {
    const { sql, values } = ACTS[word].act(...rest);
    return stage.database.prepare(sql).bind(...values).run();
  };

  async function looksAgain() {
    await operates('reconcile', OPERATOR);
    await stage.workers.sweep();
  }

  /** @param {Record<string, string>} [headers] */
  const ask = (headers = { authorization: `Bearer ${TOKEN}` }) => (
    stage.workers.askPrivately('/metrics', { headers }));
  const metrics = async () => samplesIn(await (await ask()).text());

  /** @param {number} from how many were there before */
  const told = async (from = 0) => stage.world.telegram.control.messages({ user: 'vera' })
    .slice(from).map((/** @type {any} */ { text }) => String(text));

  it('tell nothing to whoever has no token, and nothing wrong before the first look', async () => {
    for (const authorization of ['', 'Bearer', 'Bearer ', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`,
      TOKEN]) {
      const response = await ask(authorization ? { authorization } : {});
      assert.equal(response.status, 404, authorization);
      assert.doesNotMatch(await response.text(), /earnest_/);
    }
    assert.equal((await fetch(`${stage.url}/metrics`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    })).status, 404, 'the public Worker knows of none');
    const response = await ask();
    assert.equal(response.headers.get('content-type'), 'text/plain; version=0.0.4; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const samples = samplesIn(await response.text());
    assert.equal(samples.get('earnest_switch_on{switch="payouts"}'), 1);
    assert.equal(samples.has('earnest_reconciliation_age_seconds'), false);
  });

  it('show to anybody what is owed, held and was paid, in both directions of writing', async () => {
    assert.equal((await withdraw(earner)).status, 201);
    const of = 'select status, transaction_hash from withdrawals';
    const { transaction_hash: hash } = await eventually('the payout', async () => {
      await stage.workers.sweep();
      return stage.database.prepare(of).first();
    }, ({ status }) => status === 'confirmed');
    await looksAgain();
    const json = await (await fetch(`${stage.url}/api/reserves`)).json();
    assert.equal(json.balanced, true);
    assert.deepEqual(json.payouts.map((/** @type {any} */ { amount, transaction }) => (
      [amount.micros, transaction.url.endsWith(`/transaction/${hash}`)])), [[earner.micros, true]]);
    const { usdt } = await stage.world.ton.control.hotWallet();
    assert.deepEqual(json.wallets.map((/** @type {any} */ wallet) => wallet.usdt.micros),
      [Number(usdt)]);
    const inAll = Object.values(json.owed)
      .reduce((sum, /** @type {any} */ { micros }) => sum + micros, 0);
    assert.equal(json.owed_in_all.micros, inAll);
    for (const [language, direction, title] of [
      ['en', 'ltr', 'What we owe'], ['ar', 'rtl', 'ما علينا'],
    ]) {
      const headers = { 'accept-language': language };
      const page = await fetch(`${stage.url}/reserves`, { headers });
      assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
      const html = await page.text();
      assert.ok(html.includes(`<html lang="${language}" dir="${direction}">`), language);
      assert.ok(html.includes(title), title);
      assert.ok(html.includes(`/transaction/${hash}`), 'the payout is a link to the chain');
      assert.ok(html.includes(`$${json.payouts[0].amount.usd}`));
      assert.doesNotMatch(html, /<script/);
    }
  });

  it('are measured after a look', async () => {
    const samples = await metrics();
    const laws = [...samples].filter(([name]) => name.startsWith('earnest_broken_laws{'));
    assert.ok(laws.length > 10, `only ${laws.length} laws`);
    assert.deepEqual(laws.filter(([, count]) => count !== 0), []);
    const balances = [...samples].filter(([name]) => name.startsWith('earnest_balance_micros{'));
    assert.equal(balances.reduce((sum, [, micros]) => sum + micros, 0), 0);
    assert.equal(samples.get('earnest_withdrawals_waiting{status="batched"}'), 0);
    assert.ok(Number(samples.get('earnest_reconciliation_age_seconds')) < 60);
  });

  it('miss Stars that Telegram got when its update was lost, once it had two days', async () => {
    const { telegram } = stage.world;
    /** Telegram dates the payment back; its update never comes. @param {number} days */
    async function pays(days) {
      const { json } = await stage.person('ann').ask('POST', '/api/deposits', {
        body: { method: 'stars', stars: 100 }, headers: { 'idempotency-key': randomUUID() },
      });
      const url = `${stage.url}/telegram/webhook`;
      const hook = { url, secret_token: stage.world.secrets.WEBHOOK_SECRET };
      telegram.call('setWebhook', { ...hook, allowed_updates: ['callback_query'] });
      agoMilliseconds = days * DAY_MILLISECONDS;
      const { status } = await telegram.control.pay(
        { user: 'ann', link: json.invoice.link, impatient: true });
      agoMilliseconds = 0;
      assert.equal(status, 'paid');
      stage.world.connect(stage.url);
    }
    await pays(1);
    await looksAgain();
    const early = await metrics();
    assert.deepEqual([early.get('earnest_star_lines_unmatched'), early.get(STARS_LAW)], [1, 0]);
    assert.equal(early.get('earnest_switch_on{switch="payouts"}'), 1, 'it may still come');
    await pays(3);
    await looksAgain();
    const late = await metrics();
    assert.deepEqual([late.get('earnest_star_lines_unmatched'), late.get(STARS_LAW)], [2, 1]);
    assert.equal(late.get('earnest_switch_on{switch="payouts"}'), 0);
    assert.match((await told()).join('\n'), /payments_in_stars_are_deposits/);
    const { balance } = await stage.person('ann').get('/api/deposits');
    assert.equal(balance.micros, 0, 'nobody is credited by what a statement says');

    const { results } = await stage.database.prepare(ACTS.unexplained.act().sql).all();
    for (const { subject } of results) await operates('explain', subject, OPERATOR);
    await operates('on', 'payouts', OPERATOR);
    await looksAgain();
    assert.equal((await metrics()).get(STARS_LAW), 0);
  });

  it('stop payouts when USDT leaves the hot wallet that nobody asked for', async () => {
    const samples = await metrics();
    assert.equal(samples.get('earnest_switch_on{switch="payouts"}'), 1);
    const before = (await told()).length;
    await stage.world.ton.control.sendUsdt({ from: 'hot', to: 'omar', usdt: '7000000' });
    await eventually('the freeze', async () => {
      await stage.workers.sweep();
      return (await metrics()).get('earnest_switch_on{switch="payouts"}');
    }, (on) => on === 0);
    const { reason } = await stage.database.prepare(
      "select reason from switches where name = 'payouts'").first();
    assert.equal(reason, 'foreign_transfer');
    await eventually('the alert', async () => {
      await stage.workers.sweep();
      return (await told(before)).join('\n');
    }, (texts) => /sent 7000000 micro-USDT/.test(texts));
    const [late] = invent(stage, 1, 1);
    await enter(stage.database, [late]);
    await reward(stage.database, [late]);
    assert.equal((await withdraw(late)).status, 201);
    await stage.workers.sweep();
    const { payments } = await stage.world.ton.control.paidTo({ owner: late.address });
    assert.deepEqual(payments, []);
    await looksAgain();
    const json = await (await fetch(`${stage.url}/api/reserves`)).json();
    assert.equal(json.balanced, false);
  });
});
