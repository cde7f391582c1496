// Wallets linked in workerd with proofs that JavaScript signed, and keys that the TVM tells.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, openStage } from './stage.mjs';

describe('a wallet', () => {
  /** @type {Awaited<ReturnType<typeof openStage>>} */
  let stage;
  before(async () => {
    stage = await openStage();
    // The bot can write only to somebody who has started it.
    stage.world.telegram.control.start({ user: 'ann' });
    await stage.world.telegram.control.idle({});
  });
  after(() => stage.close());

  /** @param {string} name @param {boolean} [isStrange] */
  async function link(name, isStrange) {
    const person = stage.person(name);
    const { payload } = await person.get('/api/wallet/challenge');
    const domain = new URL(stage.url).host;
    const body = await stage.world.ton.control.prove({ name, domain, payload, isStrange });
    return person.ask('PUT', '/api/wallet', { body });
  }

  it('is told who we are', async () => {
    const response = await fetch(`${stage.url}/tonconnect-manifest.json`);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    const manifest = await response.json();
    assert.equal(manifest.url, stage.url);
    const icon = await fetch(manifest.iconUrl);
    assert.equal(icon.headers.get('content-type'), 'image/png');
    const bytes = new DataView(await icon.arrayBuffer());
    assert.deepEqual([bytes.getUint32(16), bytes.getUint32(20)], [180, 180]);
  });

  it('is linked by its state alone, deployed or not', async () => {
    // The bot may only write to who wrote to it.
    stage.world.telegram.control.start({ user: 'ann' });
    await stage.world.telegram.control.idle({});
    const { status, json } = await link('ann');
    assert.equal(status, 200, JSON.stringify(json));
    const { address } = await stage.world.ton.control.wallet({ name: 'ann' });
    assert.equal(json.wallet.address, address);
    const said = () => stage.world.telegram.control.messages({ user: 'ann' });
    await eventually('the message', async () => said(),
      (seen) => seen.some((/** @type {any} */ message) => message.text?.includes(address)));
  });

  it('of unknown code is linked by what its contract says', async () => {
    const asked = () => stage.world.ton.control.asked().runGetMethod ?? 0;
    const before = asked();
    const { status, json } = await link('omar', true);
    assert.equal(status, 200, JSON.stringify(json));
    assert.equal(asked(), before + 1);
  });

  it('is unlinked, and withdrawals wait a day', async () => {
    const ann = stage.person('ann');
    const { json } = await ann.ask('DELETE', '/api/wallet');
    assert.equal(json.wallet, null);
    const hours = (Date.parse(json.withdrawals_wait_until) - Date.now()) / 3_600_000;
    assert.ok(hours > 23.9 && hours <= 24.01, String(hours));
  });
});
