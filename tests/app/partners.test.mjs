// Partners: what they said and what came of it, and the command that a sponsor tries it with.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { bundled } from './bundled.mjs';

const {
  isPartnerName, outcomeOf, postbackAddress, postbackCommand, readPostbacks, replaceSecret,
  takePartner,
} = await bundled('lib/postback', 'api/partners');

/** The API as far as one call goes: it says what it was asked. */
const echo = {
  read: async (path) => ({ asked: path, ...echo.answer }),
  send: async (call) => ({ partner: call }),
};

/**
 * Runs the command with a `curl` that prints what it was given, and with an `openssl` that is
 * Node, since not every machine has one.
 */
function callOf(command) {
  const openssl = `
    const [, , , , key] = process.argv.slice(1);
    const { createHmac } = require('node:crypto');
    const text = require('node:fs').readFileSync(0);
    console.log('HMAC-SHA256(stdin)= ' + createHmac('sha256', key).update(text).digest('hex'));`;
  const shell = `
    curl() { printf '%s\\n' "$@"; }
    openssl() { "$NODE" -e "$OPENSSL" x "$@"; }
    ${command}`;
  const env = { ...process.env, NODE: process.execPath, OPENSSL: openssl };
  const [url, , body, , , , stamp, , signature] = (
    execFileSync('sh', ['-c', shell], { env, encoding: 'utf8' }).split('\n'));
  return { url, body, stamp: stamp.split(': ')[1], signature: signature.split(': ')[1] };
}

test('the command posts what is signed, as the guide for partners says', () => {
  const address = postbackAddress('https://earn.example', 'fun-games');
  assert.equal(address, 'https://earn.example/postback/fun-games');
  for (const isSandbox of [true, false]) {
    const { url, body, stamp, signature } = callOf(postbackCommand(address, isSandbox));
    assert.equal(url, address);
    assert.deepEqual(JSON.parse(body), {
      event_id: `by-hand-${stamp}`, type: 'completion', claim: 'CLAIM', sandbox: isSandbox,
    });
    assert.ok(Math.abs(Date.now() / 1000 - Number(stamp)) < 60);
    const expected = createHmac('sha256', 'SECRET').update(`${stamp}.${body}`).digest('hex');
    assert.equal(signature, expected);
  }
});

test('what was said leads to what the answer said', () => {
  const said = (type, sandbox) => outcomeOf({ id: '1', type, sandbox, claim: '', at: '' });
  assert.equal(said('completion', false), 'paid');
  assert.equal(said('reversal', false), 'taken_back');
  assert.equal(said('completion', true), 'recorded');
  assert.equal(said('reversal', true), 'recorded');
});

test('events are told apart by the partner\'s own ids', async () => {
  echo.answer = {
    postbacks: [{ event_id: 'order-1', type: 'reversal', claim: '7_1_once', sandbox: false }],
    next: '9',
  };
  assert.deepEqual(await readPostbacks(echo, 'fun-games', '12'), {
    items: [{ id: 'order-1', type: 'reversal', claim: '7_1_once', sandbox: false }], next: '9',
  });
});

test('a secret is replaced by naming the one that it replaces', async () => {
  assert.deepEqual(await takePartner(echo, 'fun'), {
    method: 'POST', path: '/api/partners', body: { name: 'fun' },
  });
  assert.deepEqual(await replaceSecret(echo, { name: 'fun', generation: 3 }), {
    method: 'POST', path: '/api/partners/fun/secret', body: { generation: 3 },
  });
});

test('names are those that the API takes', () => {
  for (const name of ['fun', 'fun-games', '7', '-', 'x'.repeat(32)]) {
    assert.ok(isPartnerName(name), name);
  }
  for (const name of ['', 'Fun', 'fun games', 'fun_games', 'ö', 'x'.repeat(33), 'a\n']) {
    assert.ok(!isPartnerName(name), name);
  }
});
