// Tasks on TON against the real virtual machine: who holds or sends is paid, as the chain says.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, openStage } from './stage.mjs';

const TON = 1_000_000_000n;
const TASK = 'insert into tasks (id, campaign_id, kind, rules, reward_micros, starts_at, ends_at) '
  + 'values (?1, 1, ?2, ?3, 250000, 0, 4102444800)';

describe('an earner with a linked wallet', () => {
  /** @type {Awaited<ReturnType<typeof openStage>>} */
  let stage;
  /** @type {any} */
  let ann;
  let address = '';
  /** @type {any} */
  let control;

  before(async () => {
    stage = await openStage();
    control = stage.world.ton.control;
    ann = stage.person('ann');
    await ann.get('/api/me');
    const { payload } = await ann.get('/api/wallet/challenge');
    const domain = new URL(stage.url).host;
    const proof = await control.prove({ name: 'ann', domain, payload });
    const linked = await ann.ask('PUT', '/api/wallet', { body: proof });
    assert.equal(linked.status, 200, JSON.stringify(linked.json));
    address = linked.json.wallet.address;
  });
  after(() => stage.close());

  /** @param {number} id @param {any} rules */
  const addTask = (id, rules) => stage.database.prepare(TASK)
    .bind(id, rules.kind, JSON.stringify(rules)).run();
  const seen = async (/** @type {number} */ id) => (await ann.get(`/api/tasks/${id}`)).task;
  /** @param {number} id @param {(task: any) => boolean} ok */
  const claims = async (id, ok) => {
    await ann.ask('POST', `/api/tasks/${id}/claim`, { body: {} });
    return eventually(`task ${id}`, async () => {
      // The chain's clock stands still between our acts.
      control.advance({ seconds: 60 });
      await stage.workers.sweep();
      return seen(id);
    }, ok);
  };
  const isPaid = (/** @type {any} */ task) => task.status === 'paid';

  it('is paid for TON that is there', async () => {
    const { ton } = await control.wallet({ name: 'ann' });
    await addTask(11, { kind: 'hold', units: String(BigInt(ton) + 1n) });
    const poor = await claims(11, (task) => task.refusal !== null);
    assert.equal(poor.refusal.code, 'task_hold_missing');
    await addTask(12, { kind: 'hold', units: '1' });
    if (BigInt(ton) === 0n) await control.fund({ address, ton: TON });
    await claims(12, isPaid);
  });

  it('is paid for jettons that are there', async () => {
    const jetton = stage.world.vars.JETTON_MASTER;
    const response = await ann.ask('POST', '/api/campaigns', {
      headers: { 'idempotency-key': 'on-chain-worker-test' },
      body: { name: 'Hold', tasks: [{
        rules: { kind: 'hold', jetton, units: '2000000' }, reward: '0.25',
        texts: { en: { title: 'Hold', text: 'Hold USDT.' } },
      }] },
    });
    assert.equal(response.status, 201, JSON.stringify(response.json));
    const { rules } = response.json.tasks[0];
    assert.match(rules.jetton, /^0:[0-9a-f]{64}$/);
    await addTask(1013, rules);
    const poor = await claims(1013, (task) => task.refusal !== null);
    assert.equal(poor.refusal.code, 'task_hold_missing');
    await control.give({ owner: address, usdt: 2_000_000n });
    await claims(1013, isPaid);
  });

  it('is paid for a transfer with their code, and for no other', async () => {
    const shop = (await control.wallet({ name: 'vera' })).address;
    const response = await ann.ask('POST', '/api/campaigns', {
      headers: { 'idempotency-key': 'on-chain-worker-send' },
      body: { name: 'Send', tasks: [{
        rules: { kind: 'send', address: shop, nanoton: String(TON) }, reward: '0.25',
        texts: { en: { title: 'Send', text: 'Send a TON.' } },
      }] },
    });
    await addTask(2014, response.json.tasks[0].rules);
    const { transfer } = await seen(2014);
    assert.equal(transfer.ton, '1');
    const sends = (/** @type {string} */ comment) => control.sendTon({
      from: address, to: shop, ton: TON, comment, bounce: false,
    });
    await sends('thanks');
    const none = await claims(2014, (task) => task.refusal !== null);
    assert.equal(none.refusal.code, 'task_transfer_missing');
    await sends(transfer.comment);
    await claims(2014, isPaid);
  });
});
