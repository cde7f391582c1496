// What only the runtime shows: assets from R2, bodies and headers, and a Worker that is not set up.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFile } from 'node:fs/promises';
import { openStage, settingsOf } from './stage.mjs';
import { startWorkers } from './workers.mjs';
import { startWorld } from '../../world/main.mjs';

const DIST = new URL('../../static/dist/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('manifest.json', DIST), 'utf8'));

/** A body that is too long already and never ends; nothing is written once the answer is there. */
function endless() {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('x'.repeat(70_000))),
  });
}

describe('the public Worker at its edge', () => {
  /** @type {Awaited<ReturnType<typeof openStage>>} */
  let stage;
  before(async () => { stage = await openStage(); });
  after(() => stage.close());

  it('serves the page in its language with a strict policy', async () => {
    const response = await fetch(`${stage.url}/app?lang=ar`);
    const html = await response.text();
    assert.match(html, /<html lang="ar" dir="rtl">/);
    assert.ok(html.includes(`/assets/${manifest['app.js']}`));
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'; script-src 'self'/);
    assert.match(policy, /frame-ancestors http:\/\/127\.0\.0\.1/);
    assert.match(policy, /connect-src 'self';/);
    const walletPage = await fetch(`${stage.url}/app?lang=ar&wallet=1`);
    const walletPolicy = walletPage.headers.get('content-security-policy') ?? '';
    assert.match(walletPolicy, /script-src 'self'; .*connect-src 'self' https:;/);
    assert.equal(response.headers.get('x-frame-options'), null);
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
  });

  it('serves assets from R2 for ever, and a 304 to who has them', async () => {
    for (const [name, type] of [['app.js', 'text/javascript'], ['app.css', 'text/css']]) {
      const url = `${stage.url}/assets/${manifest[name]}`;
      const response = await fetch(url);
      assert.equal(response.status, 200);
      assert.equal(await response.text(), await readFile(new URL(manifest[name], DIST), 'utf8'));
      assert.ok(response.headers.get('content-type')?.startsWith(type));
      assert.match(response.headers.get('cache-control') ?? '', /max-age=31536000, immutable/);
      const etag = response.headers.get('etag') ?? '';
      const again = await fetch(url, { headers: { 'if-none-match': etag } });
      assert.deepEqual([again.status, again.headers.get('etag')], [304, etag]);
    }
    assert.equal((await fetch(`${stage.url}/assets/app-0000000000000000.js`)).status, 404);
  });

  it('refuses what is malformed with a problem, never with a fault', async () => {
    const ann = stage.person('ann');
    const send = (/** @type {BodyInit} */ body, /** @type {object} */ headers = {}) =>
      fetch(`${stage.url}/api/withdrawals`, {
        method: 'POST',
        body,
        // A stream is sent without a length.
        duplex: 'half',
        headers: {
          authorization: ann.authorization(),
          'content-type': 'application/json',
          'idempotency-key': 'edge-test-key-0001',
          ...headers,
        },
      });
    for (const [what, response, status, code] of [
      ['no JSON', await send('{'), 400, 'malformed_json'],
      ['bad UTF-8', await send(new Uint8Array([0x7b, 0xff, 0x7d])), 400, 'malformed_json'],
      ['a form', await send('a=b', { 'content-type': 'text/plain' }), 415,
        'unsupported_media_type'],
      ['too much', await send('x'.repeat(70_000)), 413, 'body_too_large'],
      ['too much of unknown length', await send(endless(), {}), 413, 'body_too_large'],
      ['a long key', await send('{}', { 'idempotency-key': 'x'.repeat(9_300) }), 431,
        'headers_too_large'],
      ['a float', await send('{"address":"x","amount":1.5}'), 400, 'malformed_json'],
    ]) {
      const problem = await response.json();
      assert.deepEqual([response.status, problem.code], [status, code], what);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
    }
    const count = 'select count(*) as total from withdrawals';
    assert.equal(await stage.database.prepare(count).first('total'), 0);
  });

  /**
   * Asks until it is refused. A minute may end meanwhile, and the count begins anew; it cannot end
   * twice. @param {number} most @param {() => Promise<{status: number, json: any}>} ask
   */
  async function refusedAfter(most, ask) {
    for (let request = 0; request < 2 * (most + 1); request += 1) {
      const { status, json } = await ask();
      if (status === 429) return { before: request, refusal: [json.code, json.retry_after] };
    }
    throw new Error(`Nobody is refused after ${most} requests.`);
  }

  const REFUSED = ['too_many_requests', 60];

  it('lets nobody ask a route more often than its rate', async () => {
    const vera = stage.person('vera');
    const usual = await refusedAfter(120, () => vera.ask('GET', '/api/me'));
    assert.deepEqual(usual.refusal, REFUSED);
    assert.ok(usual.before >= 120);
    const dear = await refusedAfter(30, () => vera.ask('DELETE', '/api/wallet'));
    assert.deepEqual(dear.refusal, REFUSED);
    assert.ok(dear.before >= 30 && dear.before < 120);
    // Her other routes and other people are as free as before.
    assert.equal((await vera.ask('GET', '/api/ledger')).status, 200);
    assert.equal((await stage.person('omar').ask('GET', '/api/me')).status, 200);
  });

  it('counts whoever has not signed in by address', async () => {
    const look = async () => {
      const response = await fetch(`${stage.url}/api/segments`);
      const retryAfter = response.headers.get('retry-after');
      const json = await response.json();
      if (response.status === 429) assert.equal(retryAfter, '60');
      return { status: response.status, json };
    };
    assert.deepEqual((await refusedAfter(1_200, look)).refusal, REFUSED);
    assert.equal((await fetch(`${stage.url}/app`)).status, 200);
    assert.equal((await stage.person('omar').ask('GET', '/api/me')).status, 200);
  });

  it('tells an Arabic speaker in Arabic why', async () => {
    const headers = { 'accept-language': 'ar-EG,ar;q=0.9' };
    const problem = await (await fetch(`${stage.url}/api/me`, { headers })).json();
    assert.match(problem.title, /[\u0600-\u06ff]/);
  });
});

describe('a Worker that is not set up', () => {
  /** @param {(settings: any) => void} spoil @param {string} sentence */
  async function says(spoil, sentence) {
    const world = await startWorld({ worldPort: 0, telegramPort: 0, tonPort: 0, partnersPort: 0 });
    const settings = settingsOf(world);
    spoil(settings);
    const workers = await startWorkers(settings);
    try {
      const response = await fetch(`${workers.url}/healthz`);
      assert.deepEqual([response.status, await response.text()], [503, sentence]);
    } finally {
      await workers.stop();
      await world.stop();
    }
  }

  it('names the secret that is malformed', () => says(
    ({ publicVars }) => { publicVars.INIT_DATA_KEY = 'abc'; },
    'INIT_DATA_KEY is malformed: it has to be 64 hexadecimal digits.'));

  it('refuses to hold the bot token in public', () => says(
    ({ publicVars, privateVars }) => { publicVars.BOT_TOKEN = privateVars.BOT_TOKEN; },
    'BOT_TOKEN must not be given to the public Worker: remove it there.'));
});
