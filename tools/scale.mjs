// `make scale`: what a request costs D1 among a thousand people and among a million. Each database
// is made natively, checked against the laws of the books, and put in the place of the local D1's.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AUDIENCE, openTeam } from '../tests/worker/access-team.mjs';
import { Person, settingsOf } from '../tests/worker/stage.mjs';
import { startWorkers } from '../tests/worker/workers.mjs';
import { startWorld } from '../world/main.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FEW = 1_000;
const MANY = Number(process.argv[2] ?? 1_000_000);
/** Somebody who has earned, withdrawn and owns a campaign. */
const ANN = 20;
/** Whatever is asked, D1 looks at this many rows at most: a page of tasks takes the most. */
const ROWS_READ_MAX = 400;
/** A tree may be a level deeper. */
const SLACK_ROWS = 10;
/** How long the log of a request may take. */
const TRACE_MILLISECONDS = 150;

const folder = await mkdtemp(join(tmpdir(), 'earnest-scale-'));
try {
  const few = await costs(FEW);
  const many = await costs(MANY);
  const found = [...many].map(([what, rows]) => ({ what, few: few.get(what) ?? 0, many: rows }));
  for (const row of found) console.log(`${row.what}: ${row.few} rows read, ${row.many} of many`);
  const wrong = found.filter((row) => row.many > row.few + SLACK_ROWS
    || row.many > ROWS_READ_MAX);
  if (wrong.length) throw new Error(`Too many rows: ${JSON.stringify(wrong, null, 1)}`);
  console.log(`No request reads more among ${MANY} people than among ${FEW}.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Rows read by each request, by its name and status. @param {number} people */
async function costs(people) {
  const file = join(folder, `${people}.sqlite`);
  console.log(`Making a database of ${people} people …`);
  run('cargo', ['test', '--quiet', '--test', 'stories', 'crowds::a_crowd_can'],
    { EARNEST_CROWD: String(people), EARNEST_CROWD_FILE: file });
  /** @type {number[]} */
  const trips = [];
  const world = await startWorld({ worldPort: 0, telegramPort: 0, tonPort: 0 });
  const team = await openTeam();
  const settings = settingsOf(world);
  settings.publicVars.TRACE_DATABASE = '1';
  Object.assign(settings.privateVars,
    { TRACE_DATABASE: '1', ACCESS_TEAM: team.url, ACCESS_AUD: AUDIENCE });
  const workers = await startWorkers({
    ...settings,
    onLog: (output) => {
      for (const [json] of output.matchAll(/\{"event":"d1".*?\}/g)) {
        trips.push(JSON.parse(json).rows_read);
      }
    },
  });
  await takeThePlaceOf(workers, file);
  world.telegram.control.addPerson({ id: ANN, first_name: 'Anna' });
  const ann = new Person(workers.url, world, 'Anna');
  const token = team.token('olga@example.org');
  /** @type {Map<string, number>} */
  const rows = new Map();
  const measure = async (/** @type {string} */ what, /** @type {() => Promise<any>} */ ask) => {
    trips.length = 0;
    const { status } = await ask();
    await new Promise((resolve) => { setTimeout(resolve, TRACE_MILLISECONDS); });
    rows.set(`${what} ${status}`, trips.reduce((sum, trip) => sum + trip, 0));
  };
  for (const [path, target] of await looks('public')) {
    await measure(`GET ${path}`, () => ann.ask('GET', target));
  }
  for (const [path, target] of await looks('operators')) {
    const headers = { 'cf-access-jwt-assertion': token };
    await measure(`GET ${path}`, () => workers.askPrivately(target, { headers }));
  }
  await acts(measure, ann, world);
  await workers.stop();
  await world.stop();
  await team.close();
  return rows;
}

/** Every list and every thing of a document, with its examples. @param {string} name */
async function looks(name) {
  const { paths } = JSON.parse(await readFile(`${ROOT}static/openapi/${name}.json`, 'utf8'));
  const html = (/** @type {any} */ { responses }) => (
    responses['200']?.content?.['application/json'] === undefined);
  return Object.entries(paths).filter(([, { get }]) => get && !html(get)).map(([path, { get }]) => {
    let target = path;
    for (const { in: place, name: given, required, schema } of get.parameters ?? []) {
      const example = given === 'id' ? String(ANN) : String(schema.example);
      if (place === 'path') target = target.replace(`{${given}}`, example);
      if (place === 'query' && required) target += `?${given}=${example}`;
    }
    return [path, target];
  });
}

/** @param {any} measure @param {Person} ann @param {any} world */
async function acts(measure, ann, world) {
  await measure('POST /api/session', () => ann.ask('POST', '/api/session'));
  const { tasks } = await ann.get('/api/tasks');
  const { id } = tasks.find((/** @type {any} */ task) => task.status === 'open');
  await measure('POST /api/tasks/{id}/start', () => ann.ask('POST', `/api/tasks/${id}/start`));
  await measure('POST /api/tasks/{id}/claim',
    () => ann.ask('POST', `/api/tasks/${id}/claim`, { body: {} }));
  const { address } = await world.ton.control.wallet({ name: 'ann' });
  await measure('POST /api/withdrawals', () => ann.withdraw('1.00', address));
  const headers = { 'idempotency-key': 'scale-key-000000001' };
  const fund = `/api/campaigns/${ANN}/fund`;
  await measure('POST /api/campaigns/{id}/fund',
    () => ann.ask('POST', fund, { headers, body: { amount: '1.00' } }));
  await measure('POST /api/campaigns/{id}/close',
    () => ann.ask('POST', `/api/campaigns/${ANN}/close`, { headers }));
}

/**
 * Puts the file where local D1 keeps its own.
 * @param {Awaited<ReturnType<typeof startWorkers>>} workers @param {string} file
 */
async function takeThePlaceOf(workers, file) {
  workers.kill();
  const base = join(workers.storage, 'v3/d1');
  const files = (await readdir(base, { recursive: true })).map(String);
  const ours = files.filter((name) => /[0-9a-f]{64}\.sqlite$/.test(name));
  if (ours.length !== 1) throw new Error(`Local D1 has ${ours.length} databases.`);
  const [own = ''] = ours;
  for (const suffix of ['-wal', '-shm']) await rm(join(base, `${own}${suffix}`), { force: true });
  await copyFile(file, join(base, own));
  await rm(file);
  await workers.restart();
}

/** @param {string} command @param {string[]} words @param {Record<string, string>} variables */
function run(command, words, variables) {
  const { status, stderr } = spawnSync(command, words,
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...variables } });
  if (status !== 0) throw new Error(stderr);
}
