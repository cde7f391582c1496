// The whole path in workerd: from /start to USDT that the TVM moved.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { JOIN, VISIT } from '../browser/campaign.mjs';
import { eventually, openStage } from './stage.mjs';

describe('an earner from /start to USDT on TON', () => {
  /** @type {Awaited<ReturnType<typeof openStage>>} */
  let stage;
  before(async () => { stage = await openStage(); });
  after(() => stage.close());

  it('is greeted by the bot with a button that opens the app', async () => {
    const { telegram } = stage.world;
    telegram.control.start({ user: 'ann' });
    await telegram.control.idle({});
    const [greeting] = telegram.control.messages({ user: 'ann' })
      .filter((/** @type {any} */ message) => message.from?.is_bot);
    const [[button]] = greeting.reply_markup.inline_keyboard;
    assert.equal(button.web_app.url, `${stage.url}/app?lang=en`);
    assert.equal(telegram.control.webhook({}).last_error_message, undefined);
  });

  it('signs in once and goes on with a session', async () => {
    const ann = stage.person('ann');
    const { status, json } = await ann.ask('POST', '/api/session');
    assert.equal(status, 200);
    const headers = { authorization: `Bearer ${json.token}` };
    const me = await ann.ask('GET', '/api/me', { headers });
    assert.equal(me.json.user.id, '7100000001');
    const cache = await stage.workers.mf.getKVNamespace('CACHE');
    const { keys } = await cache.list({ prefix: 'session:' });
    assert.equal(keys.length, 1);
    await cache.delete(keys[0].name);
    assert.equal((await ann.ask('GET', '/api/me', { headers })).status, 200, 'KV forgot it');
    assert.equal((await ann.ask('DELETE', '/api/session', { headers })).status, 204);
    assert.equal((await ann.ask('GET', '/api/me', { headers })).json.code, 'signed_out');
  });

  it('is paid for a visit with its time and code, and once only', async () => {
    const ann = stage.person('ann');
    const path = `/api/tasks/${VISIT.id}`;
    await ann.ask('POST', `${path}/start`);
    const body = { code: VISIT.code };
    const early = await ann.ask('POST', `${path}/claim`, { body });
    assert.equal(early.json.code, 'task_too_early');
    const paid = await eventually('the reward', () => ann.ask('POST', `${path}/claim`, { body }),
      (seen) => seen.status === 200);
    assert.equal(paid.json.balance.micros, VISIT.rewardMicros);
    const again = await ann.ask('POST', `${path}/claim`, { body });
    assert.deepEqual(again.json, paid.json);
  });

  it('is paid for joining a channel once Telegram confirms it', async () => {
    const ann = stage.person('ann');
    const path = `/api/tasks/${JOIN.id}`;
    const task = async () => (await ann.get(path)).task;
    await ann.ask('POST', `${path}/claim`, { body: {} });
    const refused = await eventually('the refusal', task, (seen) => seen.status === 'started');
    assert.equal(refused.refusal.code, 'task_not_a_member');
    stage.world.telegram.control.join({ user: 'ann', channel: JOIN.chat });
    await ann.ask('POST', `${path}/claim`, { body: {} });
    await eventually('the reward', task, (seen) => seen.status === 'paid');
    const me = await ann.get('/api/me');
    assert.equal(me.balance.micros, VISIT.rewardMicros + JOIN.rewardMicros);
  });

  it('withdraws, and the chain, the ledger and the bot agree', async () => {
    const ann = stage.person('ann');
    const { ton, telegram } = stage.world;
    const { address } = await ton.control.wallet({ name: 'ann' });
    const asked = await ann.withdraw('1.50', address);
    assert.equal(asked.status, 201);
    const { id } = asked.json.withdrawal;
    const path = `/api/withdrawals/${id}`;
    const withdrawal = async () => (await ann.get(path)).withdrawal;
    const done = await eventually('the payout', withdrawal, (seen) => seen.status === 'confirmed');
    assert.match(done.transaction.url, new RegExp(`/transaction/${done.transaction.hash}$`));
    const { count, total } = await ton.control.paidTo({ owner: 'ann' });
    assert.deepEqual([count, String(total)], [1, '1500000']);
    const me = await ann.get('/api/me');
    assert.deepEqual([me.balance.micros, me.held.micros], [500_000, 0]);
    const { entries } = await ann.get('/api/ledger');
    assert.deepEqual(entries.map((/** @type {any} */ entry) => entry.kind),
      ['hold', 'reward', 'reward']);
    const said = async () => telegram.control.messages({ user: 'ann' });
    await eventually('the message', said,
      (seen) => seen.some((/** @type {any} */ message) => message.text?.includes('1.50')));
  });

  it('leaves books that balance', async () => {
    const sum = 'select sum(balance_micros) as total from accounts';
    assert.equal(await stage.database.prepare(sum).first('total'), 0);
  });
});

describe('a campaign that many want at once', () => {
  it('pays exactly its budget to 64 clients', async () => {
    // Enough for 20 rewards of the visit.
    const stage = await openStage({ campaignMicros: 20 * VISIT.rewardMicros + 1 });
    try {
      const { database } = stage;
      await database.prepare("update tasks set rules = json_remove(rules, '$.code')").run();
      const crowd = Array.from({ length: 64 }, (_, index) => {
        const name = `crowd${index}`;
        stage.world.telegram.control.addPerson({ id: 7_200_000_000 + index, first_name: name });
        return stage.person(name);
      });
      const path = `/api/tasks/${VISIT.id}`;
      await Promise.all(crowd.map((person) => person.ask('POST', `${path}/start`)));
      await new Promise((resolve) => { setTimeout(resolve, (VISIT.waitSeconds + 1) * 1000); });
      const answers = await Promise.all(
        crowd.map((person) => person.ask('POST', `${path}/claim`, { body: {} })));
      const count = (/** @type {number} */ status) =>
        answers.filter((answer) => answer.status === status).length;
      assert.deepEqual([count(200), count(409)], [20, 44]);
      const rest = "select balance_micros as rest from accounts where id = 'campaign:1'";
      assert.equal(await database.prepare(rest).first('rest'), 1);
    } finally {
      await stage.close();
    }
  });
});
