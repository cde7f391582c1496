// The local TON, asked only over HTTP: payouts that arrive, those that do not, and every fault.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Address, beginCell, Cell, toNano } from '@ton/core';
import { signedBatch } from '../../world/ton/batch.mjs';
import { startTon } from '../../world/ton/main.mjs';

const SEED_HEX = '11'.repeat(32);
/** @type {{stop: () => Promise<void>}[]} */
const running = [];
after(() => Promise.all(running.map((one) => one.stop())));

/** A chain of its own for every test. @param {'testnet' | 'mainnet'} [network] */
async function world(network = 'testnet') {
  const ton = await startTon({ port: 0, seedHex: SEED_HEX, network });
  running.push(ton);
  /** @param {string} path @param {RequestInit} [init] */
  const call = async (path, init = {}) => {
    const signal = AbortSignal.timeout(3000);
    const response = await fetch(`${ton.url}/api/v3/${path}`, { signal, ...init });
    return { status: response.status, body: await response.json() };
  };
  /** @param {string} path @param {object} body @param {RequestInit} [init] */
  const post = (path, body, init) => (
    call(path, { method: 'POST', body: JSON.stringify(body), ...init }));
  /** @param {string} address @param {string} method @param {object[]} [stack] */
  const run = (address, method, stack) => post('runGetMethod', { address, method, stack });
  const { body } = await call(`jetton/wallets?owner_address=${ton.vars.HOT_WALLET}`);
  return { ...ton, network, call, post, run, source: body.jetton_wallets[0].address };
}

/**
 * @typedef {Awaited<ReturnType<typeof world>>} World
 * @param {World} ton @param {{to: string, micros: bigint, id: number}[]} payouts
 * @param {{seqno?: number, seconds?: number}} [terms]
 */
function batch({ network, source, control }, payouts, { seqno = 0, seconds = 60 } = {}) {
  const validUntil = control.now() + seconds;
  return signedBatch({ seedHex: SEED_HEX, network, source, payouts, seqno, validUntil });
}

/** @param {World} ton */
async function seqno({ run, vars }) {
  return Number((await run(vars.HOT_WALLET, 'seqno')).body.stack[0].value);
}

/** A batch of one, to Ann. @param {World} ton @param {object} [terms] */
async function oneForAnn(ton, terms) {
  const { address: to } = await ton.control.wallet({ name: 'ann' });
  return batch(ton, [{ to, micros: 1_250_000n, id: 17 }], terms);
}

const base64 = (/** @type {Cell} */ cell) => cell.toBoc().toString('base64');
const hexOf = (/** @type {string} */ base64) => Buffer.from(base64, 'base64').toString('hex');
/** @param {any} message */
const bodyOf = ({ message_content }) => Cell.fromBase64(message_content.body).beginParse();
/** @param {any} trace @returns {any[]} */
const transactionsOf = ({ transactions, transactions_order }) => (
  transactions_order.map((/** @type {string} */ hash) => transactions[hash]));

test('a batch is paid, and the trace says so', async () => {
  const ton = await world();
  const [ann, omar] = await ton.control.wallets();
  const signed = batch(ton, [
    { to: ann.address, micros: 1_250_000n, id: 17 }, { to: omar.address, micros: 2n, id: 18 },
  ]);
  const sent = await ton.post('message', { boc: signed.boc });
  assert.deepEqual([sent.status, hexOf(sent.body.message_hash)], [200, signed.hash]);
  assert.equal(await seqno(ton), 1);

  const { message_hash, message_hash_norm } = sent.body;
  for (const hash of [signed.hash, hexOf(message_hash_norm), message_hash_norm]) {
    const { body } = await ton.call(`transactionsByMessage?msg_hash=${hash}&direction=in`);
    assert.equal(body.transactions.length, 1, hash);
    const [{ account, hash: id, in_msg, out_msgs, description }] = body.transactions;
    assert.equal(account, ton.vars.HOT_WALLET);
    assert.deepEqual([in_msg.source, in_msg.opcode], [null, '0x7369676e']);
    assert.deepEqual([in_msg.hash, in_msg.hash_norm], [message_hash, message_hash_norm]);
    assert.deepEqual([out_msgs.length, out_msgs[0].opcode], [2, '0x0f8a7ea5']);
    assert.deepEqual([description.action.skipped_actions, description.aborted], [0, false]);
    for (const query of [`msg_hash=${hash}`, `tx_hash=${hexOf(id)}`, `trace_id=${hexOf(id)}`]) {
      assert.equal((await ton.call(`traces?${query}`)).body.traces.length, 1);
    }
  }

  const { traces: [trace] } = (await ton.call(`traces?msg_hash=${signed.hash}`)).body;
  assert.deepEqual([trace.is_incomplete, trace.trace_info.trace_state], [false, 'complete']);
  const credits = transactionsOf(trace).filter(({ in_msg }) => in_msg.opcode === '0x178d4519');
  assert.deepEqual(credits.map(({ in_msg, finality, description: { aborted } }) => {
    const slice = bodyOf(in_msg);
    const [, id, micros] = [slice.loadUint(32), slice.loadUint(64), slice.loadCoins()];
    return [in_msg.source, finality, aborted, id, micros];
  }), [
    [ton.source, 'finalized', false, 17, 1_250_000n], [ton.source, 'finalized', false, 18, 2n],
  ]);
  assert.equal(await ton.control.usdtBalance({ owner: 'Ann' }), '1250000');
  const { total, payments } = await ton.control.paidTo({ owner: omar.address });
  assert.deepEqual([total, payments.map(({ query_id }) => query_id)], ['2', ['18']]);
});

test('a message is accepted once, in time, and only with the right seqno', async () => {
  const ton = await world();
  const signed = await oneForAnn(ton);
  assert.equal((await ton.post('message', signed)).status, 200);
  const late = { exitCode: 136, seqno: 1, seconds: -1 };
  for (const { exitCode, ...terms } of [{ exitCode: 133 }, { exitCode: 133, seqno: 5 }, late]) {
    const { status, body } = await ton.post('message', await oneForAnn(ton, terms));
    assert.equal(status, 500);
    assert.match(body.error, /^LITE_SERVER_UNKNOWN: cannot apply external .* was not accepted/);
    assert.match(body.error, new RegExp(`exitcode=${exitCode},`));
  }
  assert.equal((await ton.post('message', signed)).status, 500);
  assert.deepEqual(ton.control.externals(), { received: 5, accepted: 1, rejected: 4, dropped: 0 });
  assert.equal((await ton.control.paidTo({ owner: 'ann' })).count, 1);
});

test('a message expires when the clock is turned', async () => {
  const ton = await world();
  const signed = await oneForAnn(ton, { seconds: 60 });
  await ton.control.advance({ seconds: 61 });
  const { body: { last } } = await ton.call('masterchainInfo');
  assert.ok(Number(last.gen_utime) - Date.now() / 1000 > 59);
  assert.match((await ton.post('message', signed)).body.error, /exitcode=136/);
});

test('a payout without enough USDT comes back with a bounce', async () => {
  const ton = await world();
  const hot = await ton.control.setHotWallet({ usdt: '1000000', ton: toNano('2').toString() });
  assert.deepEqual([hot.usdt, hot.ton], ['1000000', '2000000000']);
  const signed = await oneForAnn(ton);
  await ton.post('message', signed);
  const { traces: [trace] } = (await ton.call(`traces?msg_hash=${signed.hash}`)).body;
  const [, refused, returned] = transactionsOf(trace);
  assert.equal(refused.account, ton.source);
  const { aborted, compute_ph } = refused.description;
  // Another code than that of the real USDT, which says 47.
  assert.deepEqual([aborted, compute_ph.exit_code], [true, 706]);
  assert.equal(returned.account, ton.vars.HOT_WALLET);
  assert.equal(returned.in_msg.bounced, true);
  const slice = bodyOf(returned.in_msg);
  assert.deepEqual([slice.loadUintBig(64), slice.loadUint(64)], [0xffffffff0f8a7ea5n, 17]);
  assert.equal((await ton.control.paidTo({ owner: 'ann' })).count, 0);
  assert.equal((await ton.control.setHotWallet({ usdt: '3000000' })).usdt, '3000000');
});

test('a payout without enough TON is skipped, and the seqno is used up', async () => {
  const ton = await world();
  await ton.control.setHotWallet({ ton: toNano('0.04').toString() });
  const signed = await oneForAnn(ton);
  assert.equal((await ton.post('message', signed)).status, 200);
  const { body } = await ton.call(`transactionsByMessage?msg_hash=${signed.hash}&direction=in`);
  const [{ description: { action }, out_msgs }] = body.transactions;
  assert.deepEqual([action.skipped_actions, action.msgs_created, out_msgs.length], [1, 0, 0]);
  assert.equal(await seqno(ton), 1);
});

test('what is asked for is checked', async () => {
  const ton = await world();
  for (const [path, status] of /** @type {[string, number][]} */ ([
    ['accountStates', 422], ['accountStates?address=nobody', 422], ['nothing', 404],
    ['transactions?limit=1001', 422], ['transactions?sort=up', 422], ['traces', 422],
    ['transactionsByMessage?msg_hash=ab', 422], ['transactions?start_lt=x', 422],
    ['message', 404], ['constructor', 404], ['jetton/wallets', 422],
  ])) {
    const answer = await ton.call(path);
    assert.deepEqual([answer.status, typeof answer.body.error], [status, 'string'], path);
  }
  for (const boc of [undefined, 'te6c', base64(beginCell().endCell())]) {
    assert.equal((await ton.post('message', { boc })).status, 422);
  }
  assert.equal((await ton.post('message', {}, { body: 'nonsense' })).status, 422);
  assert.equal((await ton.run(ton.source, 'seqno', [{ type: 'num' }])).status, 422);
  assert.deepEqual((await ton.call(`traces?msg_hash=${'ab'.repeat(32)}`)).body.traces, []);
});

test('accounts and get methods are shown as they are', async () => {
  const ton = await world();
  const ann = await ton.control.wallet({ name: 'ann' });
  const { accounts } = (await ton.call(
    `accountStates?address=${ton.vars.HOT_WALLET.toLowerCase()}&address=${ann.address}`)).body;
  assert.deepEqual(accounts.map((/** @type {any} */ { status, balance }) => [status, balance]),
    [['active', '50000000000'], ['nonexist', '0']]);
  const owner = base64(beginCell().storeAddress(Address.parse(ton.vars.HOT_WALLET)).endCell());
  const { body: { stack: [{ type, value }] } } = await ton.run(
    ton.vars.JETTON_MASTER, 'get_wallet_address', [{ type: 'slice', value: owner }]);
  const found = Cell.fromBase64(value).beginParse().loadAddress();
  assert.deepEqual([type, found.equals(Address.parse(ton.source))], ['slice', true]);
  const held = await ton.run(ton.source, 'get_wallet_data');
  assert.deepEqual(held.body.stack[0], { type: 'num', value: '0x2540be400' });
  const none = await ton.run(ann.address, 'seqno');
  assert.deepEqual([none.status, none.body.exit_code], [200, -13]);
  assert.equal((await ton.control.fund({ address: ann.address, ton: '7' })).ton, '7');
});

test('the wallet has the id of its network', async () => {
  const ids = /** @type {const} */ ([['testnet', 0x7ffffffd], ['mainnet', 0x7fffff11]]);
  for (const [network, id] of ids) {
    const ton = await world(network);
    const { accounts } = (await ton.call(`accountStates?address=${ton.vars.HOT_WALLET}`)).body;
    const data = Cell.fromBase64(accounts[0].data_boc).beginParse();
    assert.deepEqual([data.loadBit(), data.loadUint(32), data.loadUint(32)], [true, 0, id]);
  }
});

test('an answer can be lost before or after the message took effect', async () => {
  const ton = await world();
  const signed = await oneForAnn(ton);
  ton.control.faults({ rate429: 1, before5xx: 1 });
  assert.equal((await ton.post('message', signed)).status, 429);
  assert.equal((await ton.post('message', signed)).status, 503);
  assert.deepEqual([ton.control.externals().received, await seqno(ton)], [0, 0]);
  ton.control.faults({ after5xx: 1 });
  assert.equal((await ton.post('message', signed)).status, 504);
  assert.equal(await seqno(ton), 1);
  assert.match((await ton.post('message', signed)).body.error, /exitcode=133/);

  const next = await oneForAnn(ton, { seqno: 1 });
  ton.control.faults({ hang: 1 });
  const lost = ton.post('message', next, { signal: AbortSignal.timeout(500) });
  await assert.rejects(lost, { name: 'TimeoutError' });
  assert.deepEqual([await seqno(ton), (await ton.control.paidTo({ owner: 'ann' })).count], [2, 2]);
});

test('a message can be dropped although it was taken', async () => {
  const ton = await world();
  const signed = await oneForAnn(ton);
  ton.control.faults({ drop: 1 });
  const { status, body } = await ton.post('message', signed);
  assert.deepEqual([status, hexOf(body.message_hash)], [200, signed.hash]);
  assert.equal(await seqno(ton), 0);
  const shown = await ton.call(`transactionsByMessage?msg_hash=${signed.hash}`);
  assert.deepEqual(shown.body.transactions, []);
  assert.deepEqual(ton.control.externals(), { received: 1, accepted: 0, rejected: 0, dropped: 1 });
  assert.equal((await ton.post('message', signed)).status, 200);
  assert.equal(await seqno(ton), 1);
});

test('an indexer can be behind the chain', async () => {
  const ton = await world();
  const signed = await oneForAnn(ton);
  await ton.control.advance({ seconds: 40 });
  ton.control.faults({ indexDelaySeconds: 30 });
  await ton.post('message', signed);
  const shown = async () => [
    (await ton.call(`transactions?account=${ton.vars.HOT_WALLET}`)).body.transactions.length,
    (await ton.call(`transactionsByMessage?msg_hash=${signed.hash}`)).body.transactions.length,
    (await ton.call(`traces?msg_hash=${signed.hash}`)).body.traces.length,
  ];
  assert.deepEqual([await seqno(ton), ...await shown()], [1, 0, 0, 0]);
  const { last } = (await ton.call('masterchainInfo')).body;
  assert.ok(ton.control.now() - Number(last.gen_utime) >= 30);
  await ton.control.advance({ seconds: 31 });
  const [account, ...rest] = await shown();
  assert.deepEqual([account > 0, ...rest], [true, 1, 1]);
});

test('what is not final yet says so, and is not complete at first', async () => {
  const ton = await world();
  const signed = await oneForAnn(ton);
  ton.control.faults({ pendingSeconds: 60 });
  await ton.post('message', signed);
  const stages = [];
  for (let stage = 0; stage < 3; stage += 1) {
    const { traces: [trace] } = (await ton.call(`traces?msg_hash=${signed.hash}`)).body;
    const { is_incomplete, trace_info: { trace_state, pending_messages } } = trace;
    const [{ finality, emulated }, ...others] = transactionsOf(trace);
    stages.push([finality, emulated, is_incomplete, trace_state, pending_messages, others.length]);
    await ton.control.advance({ seconds: 31 });
  }
  assert.deepEqual(stages, [
    ['pending', true, true, 'pending', 1, 0],
    ['confirmed', false, false, 'complete', 0, 4],
    ['finalized', false, false, 'complete', 0, 4],
  ]);
});

test('the control plane answers over HTTP, for one endpoint or for all', async () => {
  const ton = await world();
  const headers = { 'Content-Type': 'application/json' };
  /** @param {string} name @param {object} facts */
  const verb = async (name, facts) => {
    const { status, body } = await ton.post(`../../_/${name}`, facts, { headers });
    return { status, ...body };
  };
  const { result } = await verb('faults', { before5xx: { times: 1, route: 'traces' } });
  assert.deepEqual(result.before5xx, { times: 1, route: 'traces' });
  assert.equal((await ton.call('masterchainInfo')).status, 200);
  assert.equal((await ton.call(`traces?msg_hash=${'ab'.repeat(32)}`)).status, 503);
  await verb('faults', { rate429: 5 });
  assert.equal((await ton.call('masterchainInfo')).status, 429);
  await verb('clearFaults', {});
  assert.equal((await ton.call('masterchainInfo')).status, 200);
  assert.equal((await verb('wallet', { name: 'vera' })).result.usdt, '0');
  for (const facts of [{ nonsense: 1 }, { drop: -1 }, { drop: { times: 'x' } }]) {
    assert.equal((await verb('faults', facts)).status, 400);
  }
  assert.equal((await verb('advance', { seconds: -1 })).status, 400);
  assert.equal((await verb('nonsense', {})).status, 404);
});
