// Deposits in workerd: Stars through the local Telegram, TON and USDT as the real TVM moves them.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { eventually, openStage } from './stage.mjs';

/** @typedef {Awaited<ReturnType<typeof openStage>>} Stage */

/** @param {Stage} stage @param {string} name @param {number} stars @param {string} [key] */
function invoice(stage, name, stars, key = randomUUID()) {
  const headers = { 'idempotency-key': key };
  return stage.person(name).ask('POST', '/api/deposits', {
    body: { method: 'stars', stars }, headers,
  });
}

/** @param {Stage} stage @param {string} name */
const deposits = (stage, name) => stage.person(name).get('/api/deposits');

/** @param {Stage} stage @param {string} name @param {number} micros */
function balance(stage, name, micros) {
  return eventually(`${name}'s balance`, () => deposits(stage, name),
    (seen) => seen.balance.micros === micros);
}

describe('a sponsor who pays with Stars', () => {
  /** @type {Stage} */
  let stage;
  /** @type {string} */
  let charge;
  before(async () => { stage = await openStage(); });
  after(() => stage.close());

  it('gets one invoice for one key', async () => {
    const key = randomUUID();
    const { status, json } = await invoice(stage, 'ann', 100, key);
    assert.equal(status, 201, JSON.stringify(json));
    assert.match(json.invoice.link, /^https:\/\/t\.me\/\$/);
    assert.equal(json.invoice.amount.usd, '1.300000');
    assert.deepEqual((await invoice(stage, 'ann', 100, key)).json, json);
    assert.equal((await invoice(stage, 'ann', 101, key)).json.code, 'idempotency_mismatch');
    const calls = stage.world.telegram.control.calls({ method: 'createInvoiceLink' });
    assert.equal(calls.length, 1);
  });

  it('pays, and is credited once however often Telegram says so', async () => {
    const { control } = stage.world.telegram;
    const { json } = await invoice(stage, 'ann', 100);
    // Both updates, the question and the payment, come more than once.
    control.fault({ kind: 'duplicate', times: 3 });
    control.fault({ kind: 'lose_answer', times: 3 });
    const paid = await control.pay({ user: 'ann', link: json.invoice.link });
    assert.equal(paid.status, 'paid', paid.reason);
    charge = String(paid.charge);
    await balance(stage, 'ann', 1_300_000);
    await control.idle({});
    control.clearFaults();
    assert.equal((await deposits(stage, 'ann')).deposits.length, 1);
    const again = await control.pay({ user: 'ann', link: json.invoice.link });
    assert.equal(again.status, 'failed');
    assert.match(String(again.reason), /paid already/);
  });

  it('is refused in their own language what is not theirs', async () => {
    const { json } = await invoice(stage, 'ann', 100);
    const { link } = json.invoice;
    const seen = await stage.world.telegram.control.pay({ user: 'omar', link });
    assert.equal(seen.status, 'failed');
    assert.match(String(seen.reason), /الفاتورة/);
  });

  it('is asked to wait while deposits are paused, and what came anyway is kept', async () => {
    const { control } = stage.world.telegram;
    const { json } = await invoice(stage, 'vera', 200);
    const { link } = json.invoice;
    const turn = (/** @type {number} */ on) => stage.database.prepare(
      "update switches set is_on = ?1, reason = 'test', changed_by = 'olga@example.org' "
      + "where name = 'deposits'").bind(on).run();
    await turn(0);
    assert.equal((await invoice(stage, 'vera', 200)).json.code, 'deposits_paused');
    assert.match(String((await control.pay({ user: 'vera', link })).reason), /paused/);
    await control.pay({ user: 'vera', link, impatient: true });
    await control.idle({});
    const seen = await deposits(stage, 'vera');
    assert.deepEqual([seen.balance.micros, seen.deposits[0].status], [0, 'waiting']);
    await turn(1);
    await stage.workers.sweep();
    await balance(stage, 'vera', 2_600_000);
  });

  it('gives back what Telegram sends back', async () => {
    const { control } = stage.world.telegram;
    control.sendBack({ charge });
    await balance(stage, 'ann', 0);
    const { deposits: [deposit] } = await deposits(stage, 'ann');
    assert.equal(deposit.status, 'refunded');
    const { entries } = await stage.person('ann').get('/api/ledger?account=sponsor');
    assert.deepEqual(entries.map((/** @type {any} */ entry) => entry.kind), ['refund', 'deposit']);
  });

  it('leaves nothing that Telegram waits for', () => {
    assert.equal(stage.world.telegram.control.webhook().pending, 0);
  });
});

describe('a sponsor who pays on the chain', () => {
  /** @type {Stage} */
  let stage;
  /** @type {string} */
  let memo;
  before(async () => {
    stage = await openStage();
    const { json } = await stage.person('ann').ask('POST', '/api/deposits', {
      body: { method: 'usdt' },
    });
    memo = json.memo;
    assert.equal(json.address, (await stage.world.ton.control.wallet({ name: 'deposit' })).address);
  });
  after(() => stage.close());

  it('is credited USDT with a memo, told to the wallet or not', async () => {
    const { control } = stage.world.ton;
    await control.sendUsdt({ from: 'ann', usdt: '2500000', comment: memo });
    await control.sendUsdt({ from: 'ann', usdt: '500000', comment: `${memo} `, forwarded: '0' });
    await stage.workers.sweep();
    await balance(stage, 'ann', 3_000_000);
    await stage.workers.sweep();
    assert.equal((await deposits(stage, 'ann')).balance.micros, 3_000_000);
    const held = await control.usdtBalance({ owner: 'deposit' });
    assert.equal(held, '3000000', 'the chain and the ledger agree');
  });

  it('believes nobody who only says that they paid', async () => {
    const { control } = stage.world.ton;
    await control.forgeNotice({ from: 'omar', usdt: '9000000' });
    await control.forgeCredit({ from: 'omar', usdt: '9000000' });
    await control.sendUsdt({ from: 'omar', usdt: '700000', comment: 'no memo' });
    await stage.workers.sweep();
    const rows = await stage.database.prepare(
      'select asset, units, memo, status from deposits where id > 1 order by id').all();
    assert.deepEqual(rows.results.slice(2), [
      { asset: 'usdt', units: 700_000, memo: 'no memo', status: 'unmatched' },
    ]);
  });

  it('is credited TON at the rate of its arrival', async () => {
    await stage.database.prepare(
      "insert into ton_rates (rate_micros, set_by, set_at) values (3000000, '"
      + "olga@example.org', unixepoch())")
      .run();
    await stage.world.ton.control.sendTon({ from: 'ann', ton: '1500000000', comment: memo });
    await stage.workers.sweep();
    await balance(stage, 'ann', 7_500_000);
  });

  it('funds a campaign, closes it and gets the rest back', async () => {
    const ann = stage.person('ann');
    const { database } = stage;
    await database.prepare('insert into campaigns (id, name, created_at, owner_id, '
      + "status, approved_by) values (2, 'Ann', 1, 7100000001, 'running', 'terminal')").run();
    const headers = { 'idempotency-key': randomUUID() };
    const fund = () => ann.ask('POST', '/api/campaigns/2/fund', {
      body: { amount: '5.00' }, headers,
    });
    const { status, json } = await fund();
    assert.deepEqual([status, json.balance.micros], [200, 2_500_000]);
    assert.deepEqual((await fund()).json, json);
    const closed = await ann.ask('POST', '/api/campaigns/2/close', { headers });
    assert.deepEqual([closed.json.campaign.closed, closed.json.balance.micros], [true, 7_500_000]);
    const sum = 'select sum(balance_micros) as total from accounts';
    assert.equal(await database.prepare(sum).first('total'), 0);
  });
});
