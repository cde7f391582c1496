// Launch data of the local Telegram: signed as Telegram signs it.
import assert from 'node:assert/strict';
import { createHmac, createPublicKey, verify } from 'node:crypto';
import { test } from 'node:test';
import {
  launchOf, PEOPLE, signInitData, SIGNATURE_PUBLIC_KEY_HEX, webAppUser,
} from '../../world/telegram/main.mjs';

const { ann, omar } = PEOPLE;

test('initData is signed as Telegram signs it, for the bot and for third parties', () => {
  const token = '7000000001:some-token';
  const initData = signInitData({
    token, user: webAppUser(omar), authDate: 1800000000, startParam: '', queryId: 'AAH/1',
  });
  const fields = new URLSearchParams(initData);
  const { hash, signature } = Object.fromEntries(fields);
  const lines = (/** @type {string[]} */ without) => [...fields]
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => `${name}=${value}`).sort().join('\n');
  const key = createHmac('sha256', 'WebAppData').update(token).digest();
  assert.equal(createHmac('sha256', key).update(lines(['hash'])).digest('hex'), hash);
  const spki = Buffer.from(`302a300506032b6570032100${SIGNATURE_PUBLIC_KEY_HEX}`, 'hex');
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  const message = `7000000001:WebAppData\n${lines(['hash', 'signature'])}`;
  assert.ok(verify(null, Buffer.from(message), publicKey, Buffer.from(signature, 'base64url')));
  assert.equal(JSON.parse(fields.get('user') ?? '').last_name, omar.last_name);
  assert.equal(fields.get('start_param'), '');
  assert.doesNotMatch(initData, /[+ ]/);
});

test('a launch puts its facts into the fragment, and a link launch its parameter', () => {
  const url = 'http://127.0.0.1:8787/app?lang=en';
  const launched = launchOf({ token: '1:t', url, person: ann, kind: 'link', startParam: 'ref_1' });
  const page = new URL(launched.url);
  const fragment = new URLSearchParams(page.hash.slice(1));
  assert.equal(fragment.get('tgWebAppData'), launched.initData);
  assert.equal(fragment.get('tgWebAppVersion'), '9.6');
  assert.equal(fragment.get('tgWebAppPlatform'), 'weba');
  assert.match(JSON.parse(fragment.get('tgWebAppThemeParams') ?? '').bg_color, /^#[0-9a-f]{6}$/);
  assert.equal(page.searchParams.get('tgWebAppStartParam'), 'ref_1');
  const signed = new URLSearchParams(launched.initData);
  assert.deepEqual([signed.get('start_param'), signed.get('chat_type')], ['ref_1', 'sender']);
  assert.equal(signed.get('query_id'), null);
  const byButton = new URLSearchParams(launchOf({ token: '1:t', url, person: ann }).initData);
  assert.ok(byButton.get('query_id'));
});
