// The local Telegram's calls: what they do, what they refuse, and which faults can strike.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PEOPLE } from '../../world/telegram/main.mjs';
import { flawInValue } from '../../world/telegram/schema.mjs';
import { connected, post, telegram } from './telegram-fixture.mjs';

const { ann, omar } = PEOPLE;
const BUTTON = { text: 'Open', callback_data: 'open' };

test('a call is refused by its name, its token and its parameters', async () => {
  const world = await telegram();
  world.control.start({ user: 'ann' });
  const text = { chat_id: ann.id, text: 'hi' };
  const keyboard = (/** @type {unknown} */ button) => (
    { ...text, reply_markup: { inline_keyboard: [[button]] } });
  const table = /** @type {[string, object, number, RegExp][]} */ ([
    ['noSuchMethod', {}, 404, /^Not Found$/],
    ['sendMessage', { text: 'hi' }, 400, /^Bad Request: parameter "chat_id" is required$/],
    ['sendMessage', { ...text, txt: 1 }, 400, /"txt" does not exist/],
    ['sendMessage', { ...text, chat_id: 1.5 }, 400, /"chat_id" must be Integer or String/],
    ['sendMessage', { ...text, text: 5 }, 400, /"text" must be String/],
    ['sendMessage', { ...text, text: null }, 400, /"text" must be String/],
    ['sendMessage', { ...text, reply_markup: 'x' }, 400, /must be InlineKeyboardMarkup or/],
    ['sendMessage', keyboard({ text: 'a', web_ap: {} }), 400, /\[0\]\[0\]\.web_ap" does not exist/],
    ['sendMessage', keyboard({ text: 'a', web_app: {} }), 400, /web_app\.url" is required/],
    ['sendMessage', keyboard({ text: 'a' }), 400, /text buttons are unallowed/],
    ['sendMessage', keyboard({ ...BUTTON, url: 'https://a.b' }), 400, /has one action/],
    ['sendMessage', keyboard({ ...BUTTON, callback_data: 'ж'.repeat(33) }), 400, /DATA_INVALID/],
    ['sendMessage', keyboard({ text: 'a', web_app: { url: 'http://a.b' } }), 400, /Only HTTPS/],
    ['sendMessage', { ...text, text: ' ' }, 400, /^Bad Request: message text is empty$/],
    ['sendMessage', { ...text, text: 'x'.repeat(4097) }, 400, /^Bad Request: message is too long$/],
    ['sendMessage', { ...text, parse_mode: 'BBCode' }, 400, /unsupported parse_mode/],
    ['setChatMenuButton', { menu_button: { type: 'x' } }, 400, /"commands" or "web_app" or/],
    ['setMyCommands', { commands: [{ command: 'A-b', description: 'x' }] }, 400, /COMMAND_INVALID/],
    ['setWebhook', { url: 'http://example.org/' }, 400, /An HTTPS URL must be provided/],
    ['setWebhook', { url: '', secret_token: 'a b' }, 400, /unallowed characters/],
    ['setWebhook', { url: '', allowed_updates: ['massage'] }, 400, /no kind of Update/],
  ]);
  for (const [method, parameters, code, description] of table) {
    const answer = await post(world, method, parameters);
    assert.equal(answer.error_code, code, `${method} ${JSON.stringify(parameters)}`);
    assert.match(answer.description, description);
  }
  const stranger = await fetch(`${world.url}/bot1:wrong/getMe`);
  assert.deepEqual([stranger.status, await stranger.json()], [
    401, { ok: false, error_code: 401, description: 'Unauthorized' }]);
});

test('what the schema knows but the world cannot do is a 501, never a success', async () => {
  const world = await telegram();
  const method = await post(world, 'getAvailableGifts', {});
  assert.equal(method.error_code, 501);
  assert.match(method.description, /the method getAvailableGifts/);
  const parameter = await post(world, 'sendMessage', {
    chat_id: ann.id, text: 'hi', message_effect_id: '1',
  });
  assert.match(parameter.description, /the parameter "message_effect_id" of sendMessage/);
});

test('JSON, forms and queries are read alike', async () => {
  const world = await telegram();
  world.control.start({ user: 'ann' });
  const form = {
    chat_id: String(ann.id), text: 'a+b ж', disable_notification: 'true',
    reply_markup: JSON.stringify({ inline_keyboard: [[BUTTON]] }),
  };
  const address = `${world.url}/bot${world.token}/sendmessage`;
  const byForm = await fetch(address, { method: 'POST', body: new URLSearchParams(form) });
  const byQuery = await fetch(`${address}?${new URLSearchParams(form)}`);
  const byJson = await post(world, 'sendMessage', {
    ...form, chat_id: ann.id, disable_notification: true,
    reply_markup: { inline_keyboard: [[BUTTON]] },
  });
  for (const { result } of [await byForm.json(), await byQuery.json(), byJson]) {
    assert.equal(result.text, 'a+b ж');
    assert.equal(flawInValue('Message', result), null);
  }
  const broken = await fetch(address, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"chat_id":',
  });
  assert.equal(broken.status, 400);
});

test('HTML becomes entities, and unclear HTML is refused', async () => {
  const world = await telegram();
  world.control.start({ user: 'ann' });
  const send = (/** @type {string} */ text) => (
    post(world, 'sendMessage', { chat_id: ann.id, text, parse_mode: 'HTML' }));
  const { result } = await send(' <b>1 &lt; 2</b>, <a href="https://t.me/x"><i>ж</i></a>\n');
  assert.equal(result.text, '1 < 2, ж');
  assert.deepEqual(result.entities, [
    { type: 'bold', offset: 0, length: 5 },
    { type: 'text_link', offset: 7, length: 1, url: 'https://t.me/x' },
    { type: 'italic', offset: 7, length: 1 },
  ]);
  const table = /** @type {[string, RegExp][]} */ ([
    ['<b>x', /Can't find end tag corresponding to start tag "b"/],
    ['ж<b>x</i>', /Unmatched end tag at byte offset 6, expected "<\/b>", found "<\/i>"/],
    ['x</b>', /Unexpected end tag at byte offset 1/],
    ['<blink>x</blink>', /Unsupported start tag "blink" at byte offset 0/],
    ['1 < 2', /Unsupported start tag at byte offset 2/],
  ]);
  for (const [text, description] of table) {
    assert.match((await send(text)).description, description);
  }
});

test('the bot cannot write to somebody who never started it, or who blocked it', async () => {
  const { world, hook } = await connected();
  const send = () => post(world, 'sendMessage', { chat_id: ann.id, text: 'hi' });
  assert.equal((await send()).description,
    "Forbidden: bot can't initiate conversation with a user");
  world.control.start({ user: 'ann', payload: 'ref_1' });
  assert.equal((await send()).ok, true);
  world.control.block({ user: ann.id });
  assert.deepEqual(await send(), {
    ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user',
  });
  world.control.unblock({ user: 'ann' });
  assert.equal((await send()).ok, true);
  await world.control.idle();
  const statuses = hook.seen.map(({ update }) => update.my_chat_member?.new_chat_member.status)
    .filter(Boolean);
  assert.deepEqual(statuses, ['kicked', 'member']);
  const missing = await post(world, 'sendMessage', { chat_id: 42, text: 'hi' });
  assert.equal(missing.description, 'Bad Request: chat not found');
});

test('getChatMember follows joining and leaving, and needs an administrator', async () => {
  const { world, hook } = await connected(undefined, { allowed_updates: ['chat_member'] });
  const look = (/** @type {object} */ changes = {}) => post(
    world, 'getChatMember', { chat_id: '@earnest_news', user_id: ann.id, ...changes });
  assert.equal((await look()).result.status, 'left');
  world.control.join({ user: 'ann', channel: '@earnest_news' });
  const { result } = await look({ chat_id: -1001000000001 });
  assert.deepEqual(result, { status: 'member', user: ann });
  for (const status of ['creator', 'administrator', 'restricted', 'restricted_outside', 'kicked']) {
    world.control.join({ user: 'ann', channel: '@earnest_news', status });
    assert.equal(flawInValue('ChatMember', (await look()).result), null, status);
  }
  world.control.leave({ user: 'ann', channel: '@earnest_news' });
  assert.equal((await look()).result.status, 'left');
  assert.equal((await look({ chat_id: '@nowhere' })).description, 'Bad Request: chat not found');
  assert.equal((await look({ user_id: 42 })).description, 'Bad Request: user not found');
  await world.control.idle();
  assert.equal(hook.seen[0].update.chat_member.new_chat_member.status, 'member');
  const table = /** @type {[string, string][]} */ ([
    ['left', 'Forbidden: bot is not a member of the channel chat'],
    ['kicked', 'Forbidden: bot was kicked from the channel chat'],
    ['member', 'Bad Request: member list is inaccessible'],
  ]);
  for (const [status, description] of table) {
    world.control.setBotStatus({ channel: '@earnest_news', status });
    assert.equal((await look()).description, description);
  }
});

test('commands and the menu button are kept by scope, language and chat', async () => {
  const world = await telegram();
  const commands = [{ command: 'start', description: 'Begin' }];
  await post(world, 'setMyCommands', { commands });
  const arabic = [{ command: 'start', description: 'ابدأ' }];
  await post(world, 'setMyCommands', { commands: arabic, language_code: 'ar' });
  assert.deepEqual((await post(world, 'getMyCommands', {})).result, commands);
  assert.deepEqual(world.control.chat({ user: 'omar' }).commands, arabic);
  assert.deepEqual(world.control.chat({ user: 'ann' }).commands, commands);
  const menu_button = { type: 'web_app', text: 'Earn', web_app: { url: 'http://127.0.0.1/app' } };
  await post(world, 'setChatMenuButton', { chat_id: omar.id, menu_button });
  assert.deepEqual(world.control.chat({ user: 'omar' }).menuButton, menu_button);
  assert.deepEqual(world.control.chat({ user: 'ann' }).menuButton, { type: 'default' });
});

test('faults strike before or after the effect, and say so as Telegram does', async () => {
  const world = await telegram();
  world.control.start({ user: 'ann' });
  const send = () => post(world, 'sendMessage', { chat_id: ann.id, text: 'hi' });
  const bubbles = () => world.control.messages({ user: 'ann' }).length - 1;
  world.control.fault({ kind: 'too_many_requests', method: 'sendMessage', retry_after: 7 });
  assert.deepEqual(await send(), {
    ok: false, error_code: 429, description: 'Too Many Requests: retry after 7',
    parameters: { retry_after: 7 },
  });
  world.control.fault({ kind: 'error_before', times: 2, status: 502 });
  assert.deepEqual([(await send()).error_code, (await send()).error_code], [502, 502]);
  assert.equal(bubbles(), 0);
  world.control.fault({ kind: 'error_after', method: 'sendMessage' });
  assert.equal((await send()).error_code, 500);
  assert.equal(bubbles(), 1);
  world.control.fault({ kind: 'hang_after', method: 'sendMessage' });
  const hanging = fetch(`${world.url}/bot${world.token}/sendMessage?chat_id=${ann.id}&text=x`, {
    signal: AbortSignal.timeout(100),
  });
  await assert.rejects(hanging, { name: 'TimeoutError' });
  assert.equal(bubbles(), 2);
  assert.equal((await send()).ok, true);
  assert.deepEqual(world.control.faults(), []);
});

test('the control plane answers over HTTP, and takes only JSON posts', async () => {
  const world = await telegram();
  const verb = (/** @type {string} */ name, /** @type {RequestInit} */ init) => (
    fetch(`${world.url}/_/${name}`, { method: 'POST', ...init }));
  const json = { 'Content-Type': 'application/json' };
  const said = await verb('say', { headers: json, body: '{"user":"ann","text":"hi"}' });
  assert.equal((await said.json()).result.message.text, 'hi');
  assert.equal((await verb('messages', { headers: json, body: '{"user":"nobody"}' })).status, 400);
  assert.equal((await verb('constructor', { headers: json })).status, 404);
  assert.equal((await verb('say', { body: '{"user":"ann","text":"hi"}' })).status, 415);
});
