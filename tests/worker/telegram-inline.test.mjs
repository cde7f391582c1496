// The local Telegram's forms, searches and messages in people's own names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerBot } from '../../tools/register-bot.mjs';
import { PEOPLE, WEBHOOK_SECRET } from '../../world/telegram/main.mjs';
import { flawInValue } from '../../world/telegram/schema.mjs';
import { connected, post, telegram } from './telegram-fixture.mjs';

const { ann, omar } = PEOPLE;
const ARTICLE = {
  type: 'article', id: '1', title: 'Come along', input_message_content: { message_text: 'Hi' },
};

test('a form from a keyboard button comes back once, and only if there was a button', async () => {
  const { world, hook } = await connected();
  world.control.start({ user: 'ann' });
  assert.throws(() => world.control.sendData({ user: 'ann', data: '{}' }), /no keyboard button/);
  const keyboard = [[{ text: 'Write', web_app: { url: 'https://earn.example/support' } }]];
  const sent = await post(world, 'sendMessage', {
    chat_id: ann.id, text: 'Write to us', reply_markup: { keyboard, one_time_keyboard: true },
  });
  assert.equal(flawInValue('Message', sent.result), null);
  const tooMuch = 'x'.repeat(4097);
  assert.throws(() => world.control.sendData({ user: 'ann', data: tooMuch }), /4,096/);
  world.control.sendData({ user: 'ann', data: '{"words":"hi"}' });
  assert.throws(() => world.control.sendData({ user: 'ann', data: '{}' }), /no keyboard button/);
  await world.control.idle();
  const { update } = hook.seen.at(-1);
  assert.equal(flawInValue('Update', update), null);
  assert.deepEqual(update.message.web_app_data, { data: '{"words":"hi"}', button_text: 'Write' });
});

test('a search is answered once it was asked, with results that Telegram takes', async () => {
  const { world, hook } = await connected(undefined, { allowed_updates: ['inline_query'] });
  const id = world.control.search({ user: 'omar' });
  await world.control.idle();
  assert.equal(flawInValue('Update', hook.seen[0].update), null);
  const answer = (results) => post(world, 'answerInlineQuery', { inline_query_id: id, results });
  assert.match((await answer([ARTICLE, ARTICLE])).description, /RESULT_ID_DUPLICATE/);
  assert.equal((await answer([ARTICLE])).result, true);
  assert.equal(world.control.inlineAnswer({ id }).results[0].title, 'Come along');
  const unknown = await post(world, 'answerInlineQuery', { inline_query_id: '1', results: [] });
  assert.match(unknown.description, /query is too old/);
});

test('a message is prepared for its user, and a launch is answered once', async () => {
  const world = await telegram();
  const prepared = await post(world, 'savePreparedInlineMessage', {
    user_id: ann.id, result: ARTICLE, allow_user_chats: true,
  });
  assert.equal(flawInValue('PreparedInlineMessage', prepared.result), null);
  assert.equal(world.control.preparedMessage({ id: prepared.result.id }).user, ann.id);
  const nowhere = await post(world, 'savePreparedInlineMessage', {
    user_id: ann.id, result: ARTICLE,
  });
  assert.match(nowhere.description, /PEER_TYPES_INVALID/);

  const { initData } = world.control.launch({ user: 'omar', url: 'https://earn.example/app' });
  const query = new URLSearchParams(initData).get('query_id');
  const answer = () => post(world, 'answerWebAppQuery', {
    web_app_query_id: query, result: ARTICLE,
  });
  assert.equal((await answer()).ok, true);
  assert.equal(world.control.launchAnswer({ query_id: query }).title, 'Come along');
  assert.match((await answer()).description, /query is too old/);
});

test('the bot is registered with commands and descriptions in every language', async () => {
  const world = await telegram();
  await registerBot({
    apiUrl: world.url, token: world.token, secret: WEBHOOK_SECRET,
    publicUrl: 'https://earn.example',
  });
  const english = world.control.chat({ user: 'ann' }).commands;
  const arabic = world.control.chat({ user: 'omar' }).commands;
  assert.equal(english.length, 12);
  assert.deepEqual(english.map(({ command }) => command), arabic.map(({ command }) => command));
  assert.notEqual(english[0].description, arabic[0].description);
  const said = async (language) => (await post(world, 'getMyDescription', {
    ...(language && { language_code: language }),
  })).result.description;
  assert.notEqual(await said('ar'), await said(''));
  assert.equal(await said('xx'), await said(''));
  const { result } = await post(world, 'getWebhookInfo', {});
  assert.ok(result.allowed_updates.includes('pre_checkout_query'));
  assert.equal(omar.language_code, 'ar');
});
