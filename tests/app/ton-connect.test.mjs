// Asking a wallet for its proof: what is asked, what comes of it, and what the API gets.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { bundled, FakeStorage } from './bundled.mjs';

const CLIENT = 'tgWebAppPlatform=android&tgWebAppVersion=9.6';
const ACCOUNT = {
  address: '0:c835', chain: '-239', publicKey: 'e635', walletStateInit: 'te6c',
};
const PROOF = {
  timestamp: 1_721_827_131, domain: { lengthBytes: 5, value: 'a.org' }, signature: 'LVQz',
  payload: 'challenge',
};

/** As much of TON Connect as we use; `play` is what the person and the wallet do. */
class FakeTonConnect {
  static play = () => {};
  static made = [];
  connected = false;
  connectionRestored = Promise.resolve(true);
  asked = [];

  constructor(options) {
    this.options = options;
    FakeTonConnect.made.push(this);
  }

  setConnectRequestParameters(parameters) { this.asked.push(parameters); }

  onStatusChange(hear, hearError) {
    Object.assign(this, { hear, hearError });
    return () => { this.hear = null; };
  }

  onModalStateChange(hear) {
    this.hearModal = hear;
    return () => { this.hearModal = null; };
  }

  async openModal() { queueMicrotask(() => FakeTonConnect.play(this)); }

  async disconnect() { this.connected = false; }
}

const bring = async () => ({
  THEME: { DARK: 'DARK', LIGHT: 'LIGHT' }, TonConnectUI: FakeTonConnect,
});

const { createAskForProof } = await bundled('lib/ton-connect');

let ask;
beforeEach(() => {
  FakeTonConnect.made.length = 0;
  globalThis.sessionStorage = new FakeStorage();
  globalThis.document = { documentElement: { style: { colorScheme: 'dark' } } };
  globalThis.location = { origin: 'https://a.org' };
  ask = createAskForProof(bring, CLIENT);
});

const connects = (items) => (ui) => {
  ui.connected = true;
  ui.hear({ account: ACCOUNT, connectItems: items });
};

test('a wallet that proves itself is heard once, and not kept connected', async () => {
  FakeTonConnect.play = connects({ tonProof: { name: 'ton_proof', proof: PROOF } });
  const answer = await ask('challenge');
  assert.deepEqual(answer, { ...ACCOUNT, proof: PROOF });
  const [ui] = FakeTonConnect.made;
  assert.deepEqual(ui.asked, [{ state: 'ready', value: { tonProof: 'challenge' } }]);
  assert.deepEqual([ui.connected, ui.hear, ui.hearModal], [false, null, null]);
  assert.equal(ui.options.manifestUrl, 'https://a.org/tonconnect-manifest.json');
  assert.deepEqual(ui.options.analytics, { mode: 'off' });
  assert.equal(ui.options.uiPreferences.theme, 'DARK');
});

test('TON Connect learns in which Telegram it is, not who the person is', async () => {
  FakeTonConnect.play = (ui) => ui.hearModal({ status: 'closed', closeReason: 'action-cancelled' });
  await ask('challenge');
  assert.equal(JSON.parse(sessionStorage.getItem('tapps/launchParams')), CLIENT);
});

test('closing the list of wallets is no failure', async () => {
  FakeTonConnect.play = (ui) => {
    ui.hearModal({ status: 'opened', closeReason: null });
    ui.hearModal({ status: 'closed', closeReason: 'action-cancelled' });
  };
  assert.equal(await ask('challenge'), null);
});

test('a wallet that says no, or proves nothing, is told apart', async () => {
  FakeTonConnect.play = (ui) => ui.hearError(new Error('UserRejects'));
  assert.equal(await ask('one'), 'refused');
  for (const items of [undefined, {}, { tonProof: { name: 'ton_proof', error: { code: 400 } } }]) {
    FakeTonConnect.play = connects(items);
    assert.equal(await ask('two'), 'without-proof');
  }
});

test('one TON Connect serves a page, and an old connection ends before a new one', async () => {
  FakeTonConnect.play = connects({ tonProof: { name: 'ton_proof', proof: PROOF } });
  await ask('one');
  const [ui] = FakeTonConnect.made;
  ui.connected = true;
  FakeTonConnect.play = (same) => {
    assert.equal(same.connected, false);
    connects({ tonProof: { name: 'ton_proof', proof: PROOF } })(same);
  };
  await ask('two');
  assert.equal(FakeTonConnect.made.length, 1);
});

test('a browser that refuses storage does not stop anybody', async () => {
  sessionStorage.isBlocked = true;
  FakeTonConnect.play = connects({ tonProof: { name: 'ton_proof', proof: PROOF } });
  assert.deepEqual(await ask('one'), { ...ACCOUNT, proof: PROOF });
});

test('a file that does not come is asked for again', async () => {
  const fates = [new TypeError('Failed to fetch')];
  ask = createAskForProof(async () => {
    const fate = fates.shift();
    if (fate) throw fate;
    return bring();
  }, CLIENT);
  await assert.rejects(ask('one'), TypeError);
  FakeTonConnect.play = connects({ tonProof: { name: 'ton_proof', proof: PROOF } });
  assert.deepEqual(await ask('one'), { ...ACCOUNT, proof: PROOF });
});
