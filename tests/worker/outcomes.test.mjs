// What goes wrong with a payout on the chain, and what the ledger and the earner see of it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { toNano } from '@ton/core';
import { checkBooks } from './chaos/books.mjs';
import { enter, invent, reward, withdraw } from './chaos/crowd.mjs';
import { rest } from './chaos/random.mjs';
import { eventually, openStage } from './stage.mjs';
import { lockableMinter } from './usdt.mjs';

const EXPIRY_SECONDS = 135;

/** @typedef {import('./chaos/crowd.mjs').Earner} Earner */

describe('a payout that the chain refuses', () => {
  /** @type {Awaited<ReturnType<typeof openStage>>} */
  let stage;
  /** @type {Earner[]} */
  let crowd;
  before(async () => {
    stage = await openStage({ minter: await lockableMinter() });
    crowd = invent(stage, 8);
    await enter(stage.database, crowd);
    await reward(stage.database, crowd);
  });
  after(() => stage.close());

  /** @param {Earner} earner @param {string} id */
  const look = async ({ person }, id) => (await person.get(`/api/withdrawals/${id}`)).withdrawal;

  /** @param {Earner} earner @param {string} id @param {string} status */
  const becomes = (earner, id, status) => eventually(`the status ${status}`, async () => {
    await stage.workers.sweep();
    return look(earner, id);
  }, (seen) => seen.status === status);

  /** @param {Earner} earner @returns {Promise<string>} its id */
  async function asks(earner) {
    const { status, json } = await withdraw(earner);
    assert.equal(status, 201, JSON.stringify(json));
    return json.withdrawal.id;
  }

  /** How the payouts of a withdrawal ended, first to last. @param {string} id */
  async function payouts(id) {
    const { results } = await stage.database.prepare(`select outcome, reason from payouts
      where withdrawal_id = cast(?1 as integer) order by id`).bind(id).all();
    return results.map((/** @type {any} */ { outcome, reason }) => reason ?? outcome);
  }

  /**
   * Signs a batch with that withdrawal that the chain never includes, so that the world can change
   * between signing and execution.
   * @param {Earner} earner
   */
  async function signedButLost(earner) {
    const { control } = stage.world.ton;
    control.faults({ drop: 1 });
    const { dropped } = control.externals();
    const id = await asks(earner);
    await eventually('the lost message', async () => control.externals().dropped,
      (now) => now > dropped);
    return id;
  }

  /** @param {Earner} earner */
  const paid = async ({ address }) => (await stage.world.ton.control.paidTo({ owner: address }))
    .payments.map((/** @type {any} */ { amount }) => Number(amount));

  it('arrives first of all', async () => {
    const [earner] = crowd;
    const id = await asks(earner);
    await becomes(earner, id, 'confirmed');
    assert.deepEqual(await paid(earner), [earner.micros]);
  });

  it('comes back from a locked wallet, and the earner has the money and the reason', async () => {
    const [, earner] = crowd;
    const { control } = stage.world.ton;
    // Only a wallet that exists can be locked.
    await control.give({ owner: earner.address, usdt: '1' });
    await control.lock({ owner: earner.address, status: 2 });
    const id = await asks(earner);
    const seen = await becomes(earner, id, 'released');
    assert.equal(seen.reason.code, 'recipient_locked');
    assert.equal(seen.transaction, null);
    const me = await earner.person.get('/api/me');
    assert.deepEqual([me.balance.micros, me.held.micros], [1_250_000, 0]);
    const { entries } = await earner.person.get('/api/ledger');
    const lines = entries.map((/** @type {any} */ { kind, amount }) => [kind, amount.micros]);
    assert.deepEqual(lines.slice(0, 2), [['release', earner.micros], ['hold', -earner.micros]]);
    assert.deepEqual(await payouts(id), ['locked']);
    assert.deepEqual(await paid(earner), []);
    // Once it is unlocked, the same earner may try again.
    await control.lock({ owner: earner.address, status: 0 });
    const again = await asks({ ...earner, key: `${earner.key}-again` });
    await becomes(earner, again, 'confirmed');
    assert.deepEqual(await paid(earner), [earner.micros]);
  });

  it('is paid again after our wallet ran out of USDT behind its back', async () => {
    const [, , earner] = crowd;
    const { control } = stage.world.ton;
    const id = await signedButLost(earner);
    await control.setHotWallet({ usdt: '10' });
    await eventually('the refusal', () => payouts(id), (all) => all[0] === 'unfunded');
    await becomes(earner, id, 'approved');
    assert.equal((await earner.person.get('/api/me')).held.micros, earner.micros);
    // With too little at hand nothing is signed at all.
    await stage.workers.sweep();
    await rest(500);
    assert.deepEqual(await payouts(id), ['unfunded']);
    await eventually('what is missing', async () => (await look(earner, id)).waiting.code,
      (code) => code === 'hot_wallet_low_usdt');
    await control.setHotWallet({ usdt: '1000000000' });
    await becomes(earner, id, 'confirmed');
    assert.deepEqual(await payouts(id), ['unfunded', 'paid']);
    assert.deepEqual(await paid(earner), [earner.micros]);
  });

  it('is paid again after our wallet skipped it for want of TON', async () => {
    const [, , , earner, other] = crowd;
    const { control } = stage.world.ton;
    const id = await signedButLost(earner);
    await control.setHotWallet({ ton: toNano('0.04').toString() });
    await eventually('the skipped action', () => payouts(id), (all) => all[0] === 'skipped');
    await becomes(earner, id, 'approved');
    await eventually('what is missing', async () => (await look(earner, id)).waiting.code,
      (code) => code === 'hot_wallet_low_ton');
    // Somebody else waits with them, and both are paid once there is TON again.
    const second = await asks(other);
    await control.setHotWallet({ ton: toNano('20').toString() });
    await becomes(earner, id, 'confirmed');
    await becomes(other, second, 'confirmed');
    assert.deepEqual(await payouts(id), ['skipped', 'paid']);
    assert.deepEqual([await paid(earner), await paid(other)], [[earner.micros], [other.micros]]);
  });

  it('waits unsigned while there is too little USDT or TON', async () => {
    const [, , , , , earner] = crowd;
    const { control } = stage.world.ton;
    await control.setHotWallet({ usdt: '10' });
    const id = await asks(earner);
    await becomes(earner, id, 'approved');
    // Whoever looks at the wallet at this moment has finished then.
    await rest(500);
    await control.setHotWallet({ ton: toNano('0.5').toString() });
    await control.setHotWallet({ usdt: '1000000000' });
    await stage.workers.sweep();
    await rest(500);
    assert.deepEqual(await payouts(id), []);
    await control.setHotWallet({ ton: toNano('20').toString() });
    await becomes(earner, id, 'confirmed');
    assert.deepEqual(await payouts(id), ['paid']);
  });

  it('is signed again at the same seqno after its time has run out', async () => {
    const [, , , , , , earner] = crowd;
    const { control } = stage.world.ton;
    const id = await signedButLost(earner);
    control.faults({ drop: 1 });
    await control.advance({ seconds: EXPIRY_SECONDS });
    await becomes(earner, id, 'confirmed');
    const variants = `select count(*) as count from batch_variants v join payouts p
      on p.batch_id = v.batch_id where p.withdrawal_id = cast(?1 as integer)`;
    assert.equal(await stage.database.prepare(variants).bind(id).first('count'), 2);
    assert.deepEqual([await payouts(id), await paid(earner)], [['paid'], [earner.micros]]);
  });

  it('is never made to the masterchain, to us, or to the jetton itself', async () => {
    const [, , , , , , , earner] = crowd;
    const { vars, control } = stage.world.ton;
    const masterchain = `-1:${earner.address.slice(2)}`;
    const refused = await withdraw({ ...earner, address: masterchain });
    assert.deepEqual([refused.status, refused.json.code], [422, 'address_workchain']);
    const jettonWallet = await control.jettonWallet({ owner: 'hot' });
    for (const [index, [address, code]] of [
      [vars.HOT_WALLET, 'recipient_is_ours'], [vars.JETTON_MASTER, 'recipient_is_ours'],
      [vars.DEPOSIT_WALLET, 'recipient_is_ours'], [jettonWallet, 'recipient_is_jetton_wallet'],
    ].entries()) {
      const id = await asks({ ...earner, address, key: `${earner.key}-${index}` });
      const seen = await becomes(earner, id, 'released');
      assert.equal(seen.reason.code, code, address);
      assert.deepEqual(await payouts(id), []);
    }
    assert.equal((await earner.person.get('/api/me')).balance.micros, 1_250_000);
    assert.equal((await control.paidTo({ owner: vars.JETTON_MASTER })).count, 0);
  });

  it('leaves books that balance', () => checkBooks(stage.database));
});
