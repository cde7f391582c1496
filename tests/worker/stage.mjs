// Both Workers in workerd, the local Telegram and the local chain, and people who use them.
import { randomUUID } from 'node:crypto';
import { startWorld } from '../../world/main.mjs';
import { fundCampaign } from '../browser/campaign.mjs';
import { startWorkers } from './workers.mjs';

const PUBLIC_SECRETS = ['WEBHOOK_SECRET', 'INIT_DATA_KEY'];
const PRIVATE_SECRETS = ['BOT_TOKEN', 'HOT_WALLET_KEY'];
const COMMON = ['BOT_USERNAME', 'NETWORK', 'EXPLORER_URL', 'DEPOSIT_WALLET'];
/** Two people who may decide about money. */
const OPERATORS = `insert into operators (email, role, set_by, set_at) values
  ('olga@example.org', 'owner', 'terminal', 1), ('otto@example.org', 'treasurer', 'terminal', 1)`;
const PATIENCE_MILLISECONDS = 20_000;

/** @param {Record<string, string>} all @param {string[]} names */
const pick = (all, names) => Object.fromEntries(names.map((name) => [name, all[name]]));

/**
 * What each Worker is told about a local world. One indexer is enough for most tests: with two, a
 * payout takes as long as the second needs to be sure that a block is final.
 * @param {any} world @param {{indexers?: 1 | 2}} [options]
 */
export function settingsOf({ vars, secrets }, { indexers = 1 } = {}) {
  return {
    publicVars: {
      ...pick(vars, [...COMMON, 'FRAME_ANCESTORS']), ...pick(secrets, PUBLIC_SECRETS),
    },
    privateVars: {
      ...pick(vars, [...COMMON, 'TELEGRAM_API_URL', 'TONCENTER_URL', 'JETTON_MASTER',
        'HOT_WALLET', 'COLD_WALLET', 'WEBHOOK_PROXY_URL',
        ...(indexers === 2 ? ['SECOND_INDEXER_URL'] : [])]),
      ...pick(secrets, PRIVATE_SECRETS),
    },
  };
}

/**
 * @param {import('../../world/main.mjs').WorldOptions
 *   & {campaignMicros?: number, indexers?: 1 | 2, privateVars?: Record<string, string>,
 *   requestsPerMinute?: number, onLog?: (line: string) => void}} [options]
 *   of the local world, what the campaign's sponsor put into it, how many indexers are asked about
 *   payouts, what else the private Worker is told, and what `startWorkers` takes
 * @returns the whole product at work; `close` it afterwards
 */
export async function openStage({
  campaignMicros, indexers, privateVars = {}, requestsPerMinute, onLog, ...options
} = {}) {
  const world = await startWorld({
    worldPort: 0, telegramPort: 0, tonPort: 0, partnersPort: 0, ...options,
  });
  const settings = settingsOf(world, { indexers });
  Object.assign(settings.privateVars, privateVars);
  const workers = await startWorkers({ ...settings, requestsPerMinute, onLog });
  await world.connect(workers.url);
  const { database } = workers;
  await fundCampaign(database, campaignMicros);
  await database.prepare(OPERATORS).run();
  return {
    world,
    workers,
    database,
    url: workers.url,
    person: (/** @type {string} */ name) => new Person(workers.url, world, name),
    close: async () => {
      await workers.stop();
      await world.stop();
    },
  };
}

/** Somebody who opened the Mini App and calls the API with Telegram's signature. */
export class Person {
  /** @param {string} url @param {any} world @param {string} name */
  constructor(url, world, name) {
    this.url = url;
    this.world = world;
    this.name = name;
  }

  authorization() {
    const url = `${this.url}/app`;
    const { initData } = this.world.telegram.control.launch({ user: this.name, url });
    return `tma ${initData}`;
  }

  /**
   * @param {string} method @param {string} path
   * @param {{body?: unknown, headers?: Record<string, string>}} [rest]
   */
  async ask(method, path, { body, headers } = {}) {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: this.authorization(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, json: text ? JSON.parse(text) : null };
  }

  /** @param {string} path */
  async get(path) {
    return (await this.ask('GET', path)).json;
  }

  /** @param {string} amount @param {string} address @param {string} [key] */
  withdraw(amount, address, key = randomUUID()) {
    const headers = { 'idempotency-key': key };
    return this.ask('POST', '/api/withdrawals', { body: { amount, address }, headers });
  }
}

/**
 * Asks until the answer pleases; workerd's queues and the chain take their time.
 * @template T @param {string} what @param {() => Promise<T>} look @param {(seen: T) => boolean} ok
 */
export async function eventually(what, look, ok) {
  const until = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const seen = await look();
    if (ok(seen)) return seen;
    if (Date.now() > until) throw new Error(`${what} never came; last ${JSON.stringify(seen)}`);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
}
