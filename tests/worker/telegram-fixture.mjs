// What the tests of the local Telegram share: starting one, calling it, and a webhook for it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after } from 'node:test';
import { startTelegram, WEBHOOK_SECRET } from '../../world/telegram/main.mjs';

/** @type {{stop: () => Promise<void>}[]} */
const running = [];
after(() => Promise.all(running.map((one) => one.stop())));

/** A quick Telegram, stopped after the tests. @param {object} [options] */
export async function telegram(options) {
  const started = await startTelegram({ speed: 200, ...options });
  running.push(started);
  return started;
}

/**
 * @param {Awaited<ReturnType<typeof telegram>>} world @param {string} method
 * @param {object} body
 */
export async function post(world, method, body) {
  const response = await fetch(`${world.url}/bot${world.token}/${method}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  });
  const answer = await response.json();
  assert.equal(response.status, answer.ok ? 200 : answer.error_code);
  return answer;
}

/**
 * A webhook that remembers what came and answers as `answer` says.
 * @param {(update: any, count: number) => {status?: number, headers?: object, body?: object}
 *   | Promise<{status?: number, headers?: object, body?: object}>} [answer]
 */
export async function webhook(answer = () => ({})) {
  /** @type {{update: any, secret: string | undefined, at: number}[]} */
  const seen = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const update = JSON.parse(Buffer.concat(chunks).toString());
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    seen.push({ update, secret: secret?.toString(), at: performance.now() });
    const { status = 200, headers = {}, body } = await answer(update, seen.length);
    response.writeHead(status, { ...(body && { 'Content-Type': 'application/json' }), ...headers });
    response.end(body && JSON.stringify(body));
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(undefined)); });
  running.push({
    async stop() {
      server.closeAllConnections();
      server.close();
    },
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const texts = () => seen.map(({ update }) => update.message?.text);
  return { url: `http://127.0.0.1:${port}/telegram/webhook`, seen, texts };
}

/**
 * A Telegram that already has a webhook.
 * @param {Parameters<typeof webhook>[0]} [answer] @param {object} [settings] of the webhook
 * @param {object} [options] of the Telegram
 */
export async function connected(answer, settings = {}, options = {}) {
  const world = await telegram(options);
  const hook = await webhook(answer);
  const { ok } = world.call('setWebhook', {
    url: hook.url, secret_token: WEBHOOK_SECRET, ...settings,
  });
  assert.equal(ok, true);
  return { world, hook };
}
