// The launch: read once from the address, cleared there, and found again after a reload.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled, FakeStorage } from './bundled.mjs';

const { readLaunch, untilClosed } = await bundled('telegram/launch', 'lib/storage');

const INIT_DATA = 'user=%7B%22id%22%3A1%7D&auth_date=1&hash=00';

function openedAt(hash) {
  const addresses = [];
  return {
    addresses,
    location: { hash, pathname: '/app', search: '?lang=en' },
    history: { replaceState: (_state, _title, url) => addresses.push(url) },
  };
}

function fragment(fields) {
  return `#${new URLSearchParams(fields)}`.replaceAll('+', '%20');
}

test('launch data are decoded once and leave the address', () => {
  globalThis.sessionStorage = new FakeStorage();
  const window = openedAt(fragment({
    tgWebAppData: INIT_DATA, tgWebAppThemeParams: '{"bg_color":"#ffffff"}',
  }));
  const launch = readLaunch(window, untilClosed());
  assert.equal(launch.initData, INIT_DATA);
  assert.deepEqual(launch.themeParams, { bg_color: '#ffffff' });
  assert.deepEqual(window.addresses, ['/app?lang=en']);
});

test('a reload finds them again, and a new launch replaces them', () => {
  globalThis.sessionStorage = new FakeStorage();
  const launched = (hash) => readLaunch(openedAt(hash), untilClosed())?.initData;
  assert.equal(launched(''), undefined);
  assert.equal(launched(fragment({ tgWebAppData: 'first' })), 'first');
  assert.equal(launched(''), 'first');
  assert.equal(launched('#elsewhere'), 'first');
  assert.equal(launched(fragment({ tgWebAppData: 'second' })), 'second');
  assert.equal(launched(''), 'second');
});

test('a browser that refuses storage still lets the app start', () => {
  globalThis.sessionStorage = new FakeStorage();
  sessionStorage.isBlocked = true;
  const shelf = untilClosed();
  const window = openedAt(fragment({ tgWebAppData: INIT_DATA }));
  assert.equal(readLaunch(window, shelf).initData, INIT_DATA);
  assert.equal(readLaunch(openedAt(''), shelf).initData, INIT_DATA);
});

test('outside of Telegram, or from a button that signs nothing, there is no launch', () => {
  globalThis.sessionStorage = new FakeStorage();
  assert.equal(readLaunch(openedAt(''), untilClosed()), null);
  assert.equal(readLaunch(openedAt(fragment({ tgWebAppData: '' })), untilClosed()), null);
});

test('broken theme parameters are no theme', () => {
  globalThis.sessionStorage = new FakeStorage();
  const window = openedAt(fragment({ tgWebAppData: 'x', tgWebAppThemeParams: '{' }));
  assert.equal(readLaunch(window, untilClosed()).themeParams, null);
});
