// `make bench`: what the budgets are measured by. Sizes from the files, the rest from workerd.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { startWorld } from '../world/main.mjs';
import { fundCampaign, VISIT } from '../tests/browser/campaign.mjs';
import { Person, settingsOf } from '../tests/worker/stage.mjs';
import { startWorkers } from '../tests/worker/workers.mjs';
import { gasPerPayout, rowsPerPayout } from './bench-payouts.mjs';

const ROOT = new URL('../', import.meta.url);
const REQUESTS = 2_000;
const AT_ONCE = 16;
const PEOPLE = 50;

/** @type {{statements: number, rows_read: number, rows_written: number}[]} */
const trips = [];
const world = await startWorld({ worldPort: 0, telegramPort: 0, tonPort: 0, partnersPort: 0 });
const settings = settingsOf(world);
settings.publicVars.TRACE_DATABASE = '1';
const before = performance.now();
const workers = await startWorkers({ ...settings, onLog: readTrips });
await world.connect(workers.url);
await fundCampaign(workers.database);

await sizes();
await coldStart();
await costs();
await throughput();
await workers.stop();
await world.stop();
await rowsPerPayout();
await gasPerPayout();

/** @param {string} output */
function readTrips(output) {
  for (const [json] of output.matchAll(/\{"event":"d1".*?\}/g)) trips.push(JSON.parse(json));
}

async function sizes() {
  const manifest = JSON.parse(await readFile(new URL('static/dist/manifest.json', ROOT), 'utf8'));
  const files = {
    'the public wasm': 'build/public/index_bg.wasm',
    'the private wasm': 'build/private/index_bg.wasm',
    'the script': `static/dist/${manifest['app.js']}`,
  };
  for (const [what, file] of Object.entries(files)) {
    const bytes = gzipSync(await readFile(new URL(file, ROOT)), { level: 9 }).length;
    console.log(`${what}: ${bytes} bytes gzip`);
  }
}

async function coldStart() {
  const ready = performance.now();
  await fetch(`${workers.url}/healthz`);
  const first = performance.now();
  console.log(`workerd ready after ${Math.round(ready - before)} ms, `
    + `first answer after ${(first - ready).toFixed(1)} ms more`);
}

/** D1 round trips and rows for each of the requests that the budgets name. */
async function costs() {
  const ann = new Person(workers.url, world, 'ann');
  const { json: session } = await ann.ask('POST', '/api/session');
  const headers = { authorization: `Bearer ${session.token}` };
  await measure('GET /api/me (initData)', () => ann.ask('GET', '/api/me'));
  await measure('GET /api/me (session)', () => ann.ask('GET', '/api/me', { headers }));
  await measure('GET /api/tasks', () => ann.ask('GET', '/api/tasks'));
  await measure('GET /api/ledger', () => ann.ask('GET', '/api/ledger'));
  const path = `/api/tasks/${VISIT.id}`;
  await measure('POST start', () => ann.ask('POST', `${path}/start`));
  await new Promise((resolve) => { setTimeout(resolve, (VISIT.waitSeconds + 1) * 1000); });
  const body = { code: VISIT.code };
  await measure('POST claim', () => ann.ask('POST', `${path}/claim`, { body }));
  await measure('POST claim again', () => ann.ask('POST', `${path}/claim`, { body }));
  const { address } = await world.ton.control.wallet({ name: 'ann' });
  await measure('POST withdrawals', () => ann.withdraw('1.00', address));
  trips.length = 0;
  for (let tries = 0; tries < 100; tries += 1) {
    const { withdrawals } = await ann.get('/api/withdrawals');
    if (withdrawals[0].status === 'confirmed') break;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
}

/** @param {string} what @param {() => Promise<{status: number}>} act */
async function measure(what, act) {
  trips.length = 0;
  const { status } = await act();
  await new Promise((resolve) => { setTimeout(resolve, 150); });
  // The queue's consumer may be at work too; the request's own trips come first.
  const sum = (/** @type {'statements' | 'rows_read' | 'rows_written'} */ key) =>
    trips.reduce((total, trip) => total + trip[key], 0);
  console.log(`${what}: ${status}, ${trips.length} round trips, ${sum('statements')} statements, `
    + `${sum('rows_read')} rows read, ${sum('rows_written')} written`);
}

/** Through the local runtime's own entry, so only to be compared with itself. */
async function throughput() {
  // Many people, because each may make only so many requests a minute.
  const crowd = Array.from({ length: PEOPLE }, (_, index) => {
    const first_name = `Bench${index}`;
    world.telegram.control.addPerson({ id: 7_300_000_000 + index, first_name });
    return new Person(workers.url, world, first_name).authorization();
  });
  const read = (/** @type {number} */ index) => fetch(`${workers.url}/api/me`, {
    headers: { authorization: crowd[index % PEOPLE] ?? '' },
  });
  for (let index = 0; index < PEOPLE; index += 1) await (await read(index)).text();
  const began = performance.now();
  let done = 0;
  const client = async () => {
    while (done < REQUESTS) {
      done += 1;
      const response = await read(done);
      if (!response.ok) throw new Error(await response.text());
      await response.text();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  const seconds = (performance.now() - began) / 1000;
  console.log(`GET /api/me: ${Math.round(REQUESTS / seconds)} a second, ${AT_ONCE} at once`);
}
