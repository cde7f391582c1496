// The local Telegram's webhook driver: secret, order, retries, duplicates and answers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PEOPLE, WEBHOOK_SECRET } from '../../world/telegram/main.mjs';
import { flawInValue } from '../../world/telegram/schema.mjs';
import { connected, post, telegram, webhook } from './telegram-fixture.mjs';

const { ann, omar } = PEOPLE;
const BUTTON = { text: 'Open', callback_data: 'open' };

test('every kind of update fits the schema and brings the secret', async () => {
  const { world, hook } = await connected(undefined, { allowed_updates: [
    'message', 'callback_query', 'my_chat_member', 'chat_member'] });
  world.control.start({ user: 'omar', payload: 'ref_1' });
  world.call('sendMessage', {
    chat_id: omar.id, text: 'hi', reply_markup: { inline_keyboard: [[BUTTON]] },
  });
  world.control.press({ user: 'omar' });
  world.control.join({ user: 'omar', channel: '@earnest_news' });
  world.control.block({ user: 'omar' });
  await world.control.idle();
  assert.deepEqual(hook.seen.map(({ update }) => Object.keys(update)[1]).sort(),
    ['callback_query', 'chat_member', 'message', 'my_chat_member']);
  for (const { update, secret } of hook.seen) {
    assert.equal(flawInValue('Update', update), null);
    assert.equal(secret, WEBHOOK_SECRET);
  }
});

test('a failing update holds back its own chat only, and is retried until it passes', async () => {
  let failures = 3;
  const { world, hook } = await connected((update) => {
    const poison = update.message.text === 'poison' && failures > 0;
    if (poison) failures -= 1;
    return { status: poison ? 500 : 200 };
  });
  for (const text of ['poison', 'two', 'three']) world.control.say({ user: 'ann', text });
  world.control.say({ user: 'omar', text: 'meanwhile' });
  await world.control.idle();
  const [anns, omars] = [ann, omar].map(({ id }) => hook.seen
    .filter(({ update }) => update.message.chat.id === id)
    .map(({ update }) => update.message.text));
  assert.deepEqual(anns, ['poison', 'poison', 'poison', 'poison', 'two', 'three']);
  assert.deepEqual(omars, ['meanwhile']);
  assert.ok(hook.texts().indexOf('meanwhile') < hook.texts().lastIndexOf('poison'));
  assert.deepEqual(new Set(hook.seen.map(({ update }) => update.update_id)).size, 4);
  const { result } = await post(world, 'getWebhookInfo', {});
  assert.equal(result.last_error_message,
    'Wrong response from the webhook: 500 Internal Server Error');
  assert.equal(result.pending_update_count, 0);
  assert.equal(flawInValue('WebhookInfo', result), null);
});

test('the first retry comes at once, later ones wait twice as long each, or as asked', async () => {
  const { world, hook } = await connected((_update, count) => (
    count === 5 ? { status: 503, headers: { 'Retry-After': '40' } }
      : { status: count < 6 ? 500 : 200 }));
  world.control.say({ user: 'ann', text: 'hi' });
  await world.control.idle();
  const gaps = hook.seen.slice(1).map(({ at }, index) => at - hook.seen[index].at);
  // At 200 times the speed: 0, 2, 4, 8 s and then 40 s are 0, 10, 20, 40 and 200 ms.
  for (const [index, expected] of [0, 10, 20, 40, 200].entries()) {
    assert.ok(gaps[index] >= expected, `retry ${index + 1} after ${gaps[index]} ms`);
  }
  assert.equal(gaps.length, 5);
});

test('an update past its lifetime is dropped and counted', async () => {
  let now = Date.now();
  const { world, hook } = await connected(() => ({ status: 500 }), {}, { now: () => now });
  world.control.start({ user: 'ann' });
  await new Promise((resolve) => { setTimeout(resolve, 60); });
  now += 25 * 3600 * 1000;
  world.call('setWebhook', { url: hook.url });
  await world.control.idle();
  const { dropped, delivered } = world.control.webhook();
  assert.deepEqual([dropped, delivered], [1, 0]);
});

test('different chats arrive in parallel, up to max_connections', async () => {
  let under = 0;
  let most = 0;
  const slow = async () => {
    under += 1;
    most = Math.max(most, under);
    await new Promise((resolve) => { setTimeout(resolve, 30); });
    under -= 1;
    return {};
  };
  const { world } = await connected(slow, { max_connections: 2 });
  for (const user of ['ann', 'omar', 'vera']) world.control.say({ user, text: 'hi' });
  await world.control.idle();
  assert.equal(most, 2);
});

test('an update can come twice, and a lost answer brings it again', async () => {
  const { world, hook } = await connected((update) => ({
    body: { method: 'sendMessage', chat_id: update.message.chat.id, text: 'hello' },
  }));
  world.control.fault({ kind: 'duplicate' });
  world.control.say({ user: 'ann', text: 'twice' });
  await world.control.idle();
  assert.deepEqual(hook.texts(), ['twice', 'twice']);
  assert.equal(hook.seen[0].update.update_id, hook.seen[1].update.update_id);
  world.control.forgetCalls();
  world.control.fault({ kind: 'lose_answer' });
  world.control.say({ user: 'ann', text: 'again' });
  await world.control.idle();
  assert.deepEqual(hook.texts().slice(2), ['again', 'again']);
  // The call in the lost answer never reached Telegram.
  assert.equal(world.control.calls({ method: 'sendMessage' }).length, 1);
});

test('an answer may carry one call, which is checked like any other', async () => {
  const { world } = await connected((update) => ({
    body: update.message.text === 'good'
      ? { method: 'sendMessage', chat_id: update.message.chat.id, text: 'fine' }
      : { method: 'sendMessage', chat: update.message.chat.id, text: 'wrong' },
  }));
  world.control.say({ user: 'ann', text: 'good' });
  world.control.say({ user: 'ann', text: 'bad' });
  await world.control.idle();
  const calls = world.control.calls({ method: 'sendMessage' });
  assert.deepEqual(calls.map(({ status, via }) => [status, via]), [
    [200, 'webhook'], [400, 'webhook']]);
  const texts = world.control.messages({ user: 'ann' }).map(({ text }) => text);
  assert.deepEqual(texts, ['good', 'bad', 'fine']);
});

test('a pressed button becomes a query that is answered once and in time', async () => {
  let now = Date.now();
  const { world, hook } = await connected(undefined, {}, { now: () => now });
  world.control.start({ user: 'ann' });
  await post(world, 'sendMessage', {
    chat_id: ann.id, text: 'hi', reply_markup: { inline_keyboard: [[BUTTON]] },
  });
  const { query } = world.control.press({ user: 'ann' });
  await world.control.idle();
  assert.equal(hook.seen.at(-1)?.update.callback_query.data, 'open');
  const answer = () => post(world, 'answerCallbackQuery', { callback_query_id: query, text: 'ok' });
  assert.equal((await answer()).ok, true);
  assert.deepEqual(world.control.callbackAnswer({ id: query ?? '' }),
    { text: 'ok', show_alert: false });
  now += 151_000;
  assert.match((await answer()).description, /^Bad Request: query is too old/);
});

test('allowed_updates decides what is sent, and [] leaves chat_member out', async () => {
  const { world, hook } = await connected(undefined, { allowed_updates: [] });
  world.control.join({ user: 'ann', channel: '@earnest_news' });
  world.control.block({ user: 'ann' });
  await world.control.idle();
  assert.deepEqual(hook.seen.map(({ update }) => Object.keys(update)[1]), ['my_chat_member']);
});

test('updates wait for a webhook, and can be dropped', async () => {
  const world = await telegram();
  world.control.start({ user: 'ann' });
  assert.equal((await post(world, 'getWebhookInfo', {})).result.pending_update_count, 1);
  const hook = await webhook();
  world.call('setWebhook', { url: hook.url });
  await world.control.idle();
  assert.deepEqual(hook.texts(), ['/start']);
  await post(world, 'deleteWebhook', {});
  world.control.say({ user: 'ann', text: 'lost' });
  await post(world, 'deleteWebhook', { drop_pending_updates: true });
  assert.equal(world.control.webhook().pending, 0);
});
