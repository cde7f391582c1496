// The bridge: who is heard, who is talked to, and what becomes of nonsense.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { openBridge } = await bundled('telegram/bridge');

const TELEGRAM = 'https://web.telegram.org';
const LOCAL = 'http://127.0.0.1:9100';

/** A window inside a frame of `parentOrigin`. */
function framedWindow({ ancestorOrigins } = {}) {
  const window = new EventTarget();
  const posted = [];
  const parent = { postMessage: (message, origin) => posted.push({ message, origin }) };
  Object.assign(window, { parent, location: { ancestorOrigins } });
  const say = (origin, data, source = parent) => (
    window.dispatchEvent(Object.assign(new Event('message'), { origin, data, source })));
  return { window, posted, say };
}

function hearing(bridge, name = 'main_button_pressed') {
  const heard = [];
  bridge.on(name, (facts) => heard.push(facts));
  return heard;
}

const press = JSON.stringify({ eventType: 'main_button_pressed', eventData: { n: 1 } });

test('the framing parent is heard when its origin is allowed', () => {
  const { window, say } = framedWindow();
  const heard = hearing(openBridge(window, [TELEGRAM, LOCAL]));
  say(TELEGRAM, press);
  say(LOCAL, press);
  assert.deepEqual(heard, [{ n: 1 }, { n: 1 }]);
});

test('any other origin, and any other window, is not heard', () => {
  const { window, say } = framedWindow();
  const heard = hearing(openBridge(window, [TELEGRAM]));
  for (const origin of [
    LOCAL, 'https://evil.example', 'null', '', 'http://web.telegram.org',
    'https://web.telegram.org.evil.example', 'https://web.telegram.org:8443',
  ]) {
    say(origin, press);
  }
  say(TELEGRAM, press, { postMessage() {} });
  say(TELEGRAM, press, window);
  say(TELEGRAM, press, null);
  assert.deepEqual(heard, []);
});

test('a page that nobody frames does not hear itself', () => {
  const { window, say } = framedWindow();
  window.parent = window;
  const bridge = openBridge(window, [TELEGRAM]);
  const heard = hearing(bridge);
  say(TELEGRAM, press, window);
  bridge.post('web_app_ready', {});
  assert.deepEqual(heard, []);
});

test('nonsense from the parent is ignored', () => {
  const { window, say } = framedWindow();
  const heard = hearing(openBridge(window, [TELEGRAM]));
  for (const data of [
    '', '{', 'null', '[]', '1', '"main_button_pressed"', '{"eventType":1}', '{"eventType":null}',
    undefined, null, 7, { eventType: 'main_button_pressed' },
    '{"eventType":"no_such_event"}', '{"eventType":"__proto__"}',
  ]) {
    say(TELEGRAM, data);
  }
  assert.deepEqual(heard, []);
});

test('a parent is posted to by its exact origin, never by a star', () => {
  const { window, posted } = framedWindow();
  openBridge(window, [TELEGRAM, LOCAL]).post('web_app_open_link', { url: 'https://example.org' });
  assert.deepEqual(posted.map(({ origin }) => origin), [TELEGRAM, LOCAL]);
  assert.deepEqual(JSON.parse(posted[0].message), {
    eventType: 'web_app_open_link', eventData: { url: 'https://example.org' },
  });
});

test('where the browser tells who frames us, only that origin is posted to', () => {
  const known = framedWindow({ ancestorOrigins: [LOCAL] });
  openBridge(known.window, [TELEGRAM, LOCAL]).post('web_app_ready', {});
  assert.deepEqual(known.posted.map(({ origin }) => origin), [LOCAL]);
  const stranger = framedWindow({ ancestorOrigins: ['https://evil.example'] });
  openBridge(stranger.window, [TELEGRAM]).post('web_app_ready', {});
  assert.deepEqual(stranger.posted, []);
});

test('a native client is posted to directly and heard by each of its names', () => {
  const { window, posted } = framedWindow();
  const calls = [];
  window.TelegramWebviewProxy = { postEvent: (...call) => calls.push(call) };
  const bridge = openBridge(window, [TELEGRAM]);
  const heard = hearing(bridge);
  bridge.post('web_app_setup_back_button', { is_visible: true });
  assert.deepEqual(calls, [['web_app_setup_back_button', '{"is_visible":true}']]);
  assert.deepEqual(posted, []);
  window.Telegram.WebView.receiveEvent('main_button_pressed', 1);
  window.TelegramGameProxy.receiveEvent('main_button_pressed', 2);
  window.TelegramGameProxy_receiveEvent('main_button_pressed', 3);
  assert.deepEqual(heard, [1, 2, 3]);
});

test('an old desktop client is notified', () => {
  const { window, posted } = framedWindow();
  const messages = [];
  window.external = { notify: (message) => messages.push(JSON.parse(message)) };
  openBridge(window, [TELEGRAM]).post('web_app_expand', {});
  assert.deepEqual(messages, [{ eventType: 'web_app_expand', eventData: {} }]);
  assert.deepEqual(posted, []);
});

test('whoever has left is not told any more', () => {
  const { window, say } = framedWindow();
  const bridge = openBridge(window, [TELEGRAM]);
  const heard = [];
  const leave = bridge.on('main_button_pressed', () => heard.push('left'));
  bridge.on('main_button_pressed', () => heard.push('stayed'));
  leave();
  say(TELEGRAM, press);
  assert.deepEqual(heard, ['stayed']);
});
