// Both Workers on a database that somebody else made, and what each request to them costs D1.
import { createHmac } from 'node:crypto';
import { AUDIENCE, openTeam } from '../../tests/worker/access-team.mjs';
import { Person, settingsOf } from '../../tests/worker/stage.mjs';
import { startWorkers } from '../../tests/worker/workers.mjs';
import { startWorld } from '../../world/main.mjs';

/** Whom the documents' examples name: has earned and withdrawn, and owns a campaign. */
export const ANN = 42;
export const METRICS_TOKEN = 'scale-metrics-token';
/** Nobody asks more often than they may, but all at once. */
const REQUESTS_PER_MINUTE = 1_000_000;
/** What D1 was asked is in the log this soon; queues have delivered by then. */
const QUIET_MILLISECONDS = 200;

/** @typedef {{read: number, written: number, trips: number}} Cost rows, rows, round trips */
/** @typedef {Awaited<ReturnType<typeof openCity>>} City */

/** @param {(storage: string) => Promise<void>} fill puts the database into the stopped Workers */
export async function openCity(fill) {
  /** @type {{rows_read: number, rows_written: number}[]} */
  const trips = [];
  const world = await startWorld({ worldPort: 0, telegramPort: 0, tonPort: 0 });
  const team = await openTeam();
  const settings = settingsOf(world);
  settings.publicVars.TRACE_DATABASE = '1';
  Object.assign(settings.privateVars,
    { TRACE_DATABASE: '1', ACCESS_TEAM: team.url, ACCESS_AUD: AUDIENCE, METRICS_TOKEN });
  const onLog = (/** @type {string} */ output) => {
    for (const [json] of output.matchAll(/\{"event":"d1".*?\}/g)) trips.push(JSON.parse(json));
  };
  const workers = await startWorkers({
    ...settings, onLog, requestsPerMinute: REQUESTS_PER_MINUTE,
  });
  workers.kill();
  await fill(workers.storage);
  await workers.restart();
  await world.connect(workers.url);
  world.telegram.control.addPerson({ id: ANN, first_name: 'Anna' });
  const token = team.token('olga@example.org');
  /** @type {Map<string, Cost>} */
  const costs = new Map();
  /** Until nobody asks D1 anything any more. */
  const quiet = async () => {
    for (let known = -1; known < trips.length;) {
      known = trips.length;
      await new Promise((resolve) => { setTimeout(resolve, QUIET_MILLISECONDS); });
    }
  };
  return {
    world,
    workers,
    costs,
    /** Whether something was measured, whatever came of it. @param {string} name */
    asked: (name) => [...costs.keys()].some((what) => what.startsWith(`${name} `)),
    ann: new Person(workers.url, world, 'Anna'),
    /** What stands in a postback. @param {string} secret @param {string} body */
    signed: (secret, body) => {
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
      return { 'x-earnest-timestamp': timestamp, 'x-earnest-signature': signature };
    },
    /** As an operator. @param {string} method @param {string} path @param {any} [rest] */
    operate: async (method, path, { body, headers } = {}) => {
      const response = await workers.askPrivately(path, {
        method,
        headers: {
          'cf-access-jwt-assertion': token,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json');
      return { status: response.status, json: isJson ? JSON.parse(text) : null };
    },
    /**
     * Keeps what something costs, under its name and status.
     * @template {{status: number}} T @param {string} what @param {() => Promise<T>} ask
     */
    measure: async (what, ask) => {
      await quiet();
      trips.length = 0;
      const seen = await ask();
      await quiet();
      const sum = (/** @type {'rows_read' | 'rows_written'} */ key) => (
        trips.reduce((total, trip) => total + trip[key], 0));
      if (seen.status >= 500) throw new Error(`${what} was answered with ${seen.status}.`);
      costs.set(`${what} ${seen.status}`,
        { read: sum('rows_read'), written: sum('rows_written'), trips: trips.length });
      return seen;
    },
    close: async () => {
      await workers.stop();
      await world.stop();
      await team.close();
    },
  };
}
