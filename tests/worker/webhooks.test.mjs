// Webhooks out of workerd: signed, tried again, and never led elsewhere.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { eventually, openStage } from './stage.mjs';

const URL_OF_PARTNER = 'https://hooks.fun.example/earnest';

/**
 * What Standard Webhooks 1.0 says, without a line of ours.
 * @param {any} heard @param {string} secret
 */
function isSigned({ headers, body }, secret) {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const expected = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  return headers['webhook-signature'].split(' ').includes(expected);
}

describe('a sponsor whose server hears what happens', () => {
  /** @type {Awaited<ReturnType<typeof openStage>>} */
  let stage;
  /** @type {any} */
  let ann;
  let secret = '';
  before(async () => {
    stage = await openStage();
    ann = stage.person('ann');
    await ann.get('/api/me');
    await ann.ask('POST', '/api/partners', { body: { name: 'fun' } });
    const { status, json } = await ann.ask('PUT', '/api/partners/fun/webhook', {
      body: { url: URL_OF_PARTNER },
    });
    assert.equal(status, 200);
    secret = json.webhook.secret;
  });
  after(() => stage.close());

  const heard = () => stage.world.partners.heard;
  const told = (/** @type {number} */ count) => eventually('the webhook',
    async () => heard().length, (/** @type {number} */ length) => length >= count);
  const deliveries = async () => (await ann.get('/api/partners/fun/deliveries')).deliveries;
  /** The time until the next attempt passes. */
  const later = async () => {
    await stage.database.prepare('update deliveries set next_at = 1 '
      + "where status = 'waiting'").run();
    await stage.database.prepare('update webhooks set look_at = 1').run();
    await stage.workers.sweep();
  };

  it('is sent a signed event', async () => {
    const { status } = await ann.ask('POST', '/api/partners/fun/deliveries');
    assert.equal(status, 201);
    await told(1);
    const [event] = heard();
    assert.equal(event.url, URL_OF_PARTNER);
    assert.equal(JSON.parse(event.body).type, 'webhook.test');
    assert.ok(isSigned(event, secret));
    assert.ok(!isSigned(event, `whsec_${Buffer.alloc(32).toString('base64')}`));
    await eventually('the note of it', deliveries, ([one]) => one.status === 'delivered');
  });

  it('is sent it again after a 500, with the same name and bytes', async () => {
    stage.world.partners.answer(500, { body: 'x'.repeat(1_000_000) });
    await ann.ask('POST', '/api/partners/fun/deliveries');
    await told(2);
    await eventually('the failure', deliveries, ([one]) => one.answered === 500);
    await later();
    await told(3);
    const [, first, second] = heard();
    assert.equal(second.headers['webhook-id'], first.headers['webhook-id']);
    assert.equal(second.body, first.body);
    assert.ok(isSigned(first, secret) && isSigned(second, secret));
    await eventually('success', deliveries, ([one]) => (
      one.status === 'delivered' && one.attempts === 2));
  });

  it('leads us nowhere else', async () => {
    const elsewhere = `${stage.world.partners.url}/elsewhere`;
    stage.world.partners.answer(302, { headers: { location: elsewhere } });
    await ann.ask('POST', '/api/partners/fun/deliveries');
    await told(4);
    await eventually('the failure', deliveries, ([one]) => one.answered === 302);
    assert.equal(heard().length, 4);
  });

  it('hears of a claim that somebody makes', async () => {
    await later();
    await told(5);
    await stage.database.prepare("insert into partners (name, owner_id, created_at) "
      + "values ('path', 1, 1)").run();
    await stage.database.prepare('insert into webhooks (partner, owner_id, url, switched_at) '
      + "values ('path', 1, 'https://path.example/', 1)").run();
    const omar = stage.person('omar');
    stage.world.telegram.control.join({ user: 'omar', channel: '@earnest_news' });
    assert.equal((await omar.ask('POST', '/api/tasks/2/claim', { body: {} })).status, 200);
    await told(6);
    const event = JSON.parse(heard()[5].body);
    assert.deepEqual([event.type, event.data.task], ['claim.completed', '2']);
    assert.ok(!heard()[5].body.includes('7100000002'));
  });
});
