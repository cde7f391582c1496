// Two indexers of the same chain: what is paid, given back or held when they agree or do not.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ACTS } from '../../tools/operator/acts.mjs';
import { checkBooks } from './chaos/books.mjs';
import { enter, invent, reward, withdraw } from './chaos/crowd.mjs';
import { rest } from './chaos/random.mjs';
import { eventually, openStage } from './stage.mjs';
import { lockableMinter } from './usdt.mjs';

/** A block has to be this old before the second indexer's word on it is final. */
const FINALITY_SECONDS = 12;

/** @typedef {import('./chaos/crowd.mjs').Earner} Earner */

describe('a payout that two indexers have to agree about', () => {
  /** @type {Awaited<ReturnType<typeof openStage>>} */
  let stage;
  /** @type {Earner[]} */
  let crowd;
  before(async () => {
    stage = await openStage({ minter: await lockableMinter(), indexers: 2 });
    crowd = invent(stage, 5);
    await enter(stage.database, crowd);
    await reward(stage.database, crowd);
  });
  after(() => stage.close());

  /** @param {Earner} earner @returns {Promise<string>} its id, once the chain has executed it */
  async function isExecuted(earner) {
    const { control } = stage.world.ton;
    const { accepted } = control.externals();
    const { status, json } = await withdraw(earner);
    assert.equal(status, 201, JSON.stringify(json));
    await eventually('the execution', async () => control.externals().accepted,
      (now) => now > accepted);
    return json.withdrawal.id;
  }

  /** @param {Earner} earner @param {string} id */
  const look = async ({ person }, id) => (await person.get(`/api/withdrawals/${id}`)).withdrawal;

  /** @param {Earner} earner @param {string} id @param {(seen: any) => boolean} ok */
  const becomes = (earner, id, ok) => eventually('the change', async () => {
    await stage.workers.sweep();
    return look(earner, id);
  }, ok);

  const grows = (/** @type {number} */ seconds = FINALITY_SECONDS) => (
    stage.world.ton.control.advance({ seconds }));

  /** @param {Earner} earner */
  const paid = async ({ address }) => (await stage.world.ton.control.paidTo({ owner: address }))
    .payments.map((/** @type {any} */ { amount }) => Number(amount));

  const payouts = (/** @type {string} */ id) => stage.database.prepare(
    'select outcome, reason from payouts where withdrawal_id = cast(?1 as integer)')
    .bind(id).first();

  it('is settled once both show it finally', async () => {
    const [earner] = crowd;
    const id = await isExecuted(earner);
    await rest(500);
    assert.equal((await look(earner, id)).status, 'batched', 'the second is not sure yet');
    await grows();
    await becomes(earner, id, ({ status }) => status === 'confirmed');
    assert.deepEqual(await paid(earner), [earner.micros]);
  });

  it('is given back once both show that the recipient is locked', async () => {
    const [, earner] = crowd;
    const { control } = stage.world.ton;
    await control.give({ owner: earner.address, usdt: '1' });
    await control.lock({ owner: earner.address, status: 2 });
    const id = await isExecuted(earner);
    await grows();
    const seen = await becomes(earner, id, ({ status }) => status === 'released');
    assert.equal(seen.reason.code, 'recipient_locked');
    assert.deepEqual(await payouts(id), { outcome: 'returned', reason: 'locked' });
  });

  it('waits while the second is silent or behind', async () => {
    const [, , earner] = crowd;
    const { control } = stage.world.ton;
    control.faults({ secondSilent: 1 });
    const id = await isExecuted(earner);
    await grows();
    await rest(500);
    assert.equal((await look(earner, id)).status, 'batched');
    control.faults({ secondSilent: 0, secondDelaySeconds: 3600 });
    await rest(4000);
    assert.equal((await look(earner, id)).status, 'batched');
    control.faults({ secondDelaySeconds: 0 });
    await becomes(earner, id, ({ status }) => status === 'confirmed');
    assert.deepEqual(await paid(earner), [earner.micros]);
  });

  it('is held, and everything stops, while the second contradicts the first', async () => {
    const [, , , earner] = crowd;
    const { control } = stage.world.ton;
    control.faults({ secondLies: 1 });
    const id = await isExecuted(earner);
    await grows();
    const held = await becomes(earner, id, ({ waiting }) => waiting?.code === 'sources_disagree');
    assert.equal(held.status, 'batched');
    const { database } = stage;
    const dispute = await database.prepare('select detail, ended_at from disputes').first();
    assert.match(dispute.detail, /first .*Paid.* second .*Locked/);
    assert.equal(dispute.ended_at, null);
    const payoutsOn = "select is_on from switches where name = 'payouts'";
    assert.equal(await database.prepare(payoutsOn).first('is_on'), 0);
    control.faults({ secondLies: 0 });
    await becomes(earner, id, ({ status }) => status === 'confirmed');
    assert.deepEqual(await paid(earner), [earner.micros]);
    const ended = await database.prepare('select ended_by from disputes').first('ended_by');
    assert.equal(ended, 'earnest');
    // Only an operator switches payouts on again.
    assert.equal(await database.prepare(payoutsOn).first('is_on'), 0);
    const { sql, values } = ACTS.on.act('payouts', 'olga@example.org');
    await database.prepare(sql).bind(...values).run();
  });

  it('leaves books that balance', () => checkBooks(stage.database));
});
