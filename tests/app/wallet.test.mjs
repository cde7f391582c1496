// Linking a wallet: what the API is asked, and that a lost answer changes nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const { linkWallet, Problem, readChallenge, readWallet, unlinkWallet } = (
  await bundled('api/wallet', 'api/problem'));

const LINKED = {
  wallet: { address: 'UQ', linked_at: '2027-01-15T08:00:00Z' }, withdrawals_wait_until: null,
};
const PROOF = {
  address: '0:c835', chain: '-239', publicKey: 'e6', walletStateInit: 'te', proof: {},
};

function fakeApi(...fates) {
  const calls = [];
  const send = async (call) => {
    calls.push(call);
    const fate = fates.shift();
    if (fate) throw fate;
    return call.path.endsWith('challenge') ? { payload: 'sign me' } : LINKED;
  };
  return { calls, send, read: (path) => send({ method: 'GET', path }) };
}

test('the wallet and its challenge are read, the proof goes as the wallet gave it', async () => {
  const api = fakeApi();
  assert.equal(await readWallet(api), LINKED);
  assert.equal(await readChallenge(api), 'sign me');
  assert.equal(await linkWallet(api, PROOF), LINKED);
  await unlinkWallet(api);
  assert.deepEqual(api.calls, [
    { method: 'GET', path: '/api/wallet' },
    { method: 'GET', path: '/api/wallet/challenge' },
    { method: 'PUT', path: '/api/wallet', body: PROOF },
    { method: 'DELETE', path: '/api/wallet' },
  ]);
});

test('a lost answer is asked for once more with the same proof, a refusal is not', async () => {
  const api = fakeApi(new Problem('timeout'));
  assert.equal(await linkWallet(api, PROOF), LINKED);
  assert.deepEqual(api.calls[0], api.calls[1]);
  const refused = fakeApi(new Problem('wallet_proof_invalid', 'Not yours.', 422));
  await assert.rejects(linkWallet(refused, PROOF), { title: 'Not yours.' });
  assert.equal(refused.calls.length, 1);
});
