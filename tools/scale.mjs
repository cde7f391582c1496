// `make scale`: what a request costs D1 among a thousand people and among a million. Each database
// is made natively, held against the laws of the books, and put in the place of the local D1's.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askEverything } from './scale/questions.mjs';
import { openCity } from './scale/city.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FEW = 1_000;
const MANY = Number(process.argv[2] ?? 1_000_000);
/** Whatever anybody asks, D1 looks at this many rows at most. */
const ROWS_READ_MAX = 2_000;
/** A page that is full among many may not be among few: segments have the longest. */
const SLACK_ROWS = 100;
/** A minute of cron: among what it looks at are the lines that are not sealed yet, up to 5,000. */
const SWEEP_ROWS_READ_MAX = 10_000;
/** Once an hour full pieces of the books are looked at; a thousand people have only one. */
const LOOK_ROWS_READ_MAX = 40_000_000;
const LOOK = 'the hourly look at the books';

/** @typedef {import('./scale/city.mjs').Cost} Cost */

const folder = await mkdtemp(join(tmpdir(), 'earnest-scale-'));
try {
  const few = await costs(FEW);
  const many = await costs(MANY);
  const missing = [...few.keys()].filter((what) => !many.has(what));
  if (missing.length) throw new Error(`Answered otherwise by many: ${missing.join(', ')}`);
  print(few, many);
  const wrong = [...many].filter(([what, cost]) => isTooMuch(what, few.get(what), cost));
  for (const [what, cost] of wrong) console.error(`${what} reads ${cost.read} rows.`);
  if (wrong.length) process.exitCode = 1;
  else console.log(`Nobody reads more rows among ${MANY} people than among ${FEW}.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** What every question costs among so many. @param {number} people */
async function costs(people) {
  const file = join(folder, `${people}.sqlite`);
  console.log(`Making a database of ${people} people …`);
  makeCrowd(people, file);
  const city = await openCity((storage) => takeThePlaceOf(storage, file));
  try {
    return await askEverything(city);
  } finally {
    await city.close();
  }
}

/** @param {string} what @param {Cost | undefined} less @param {Cost} cost */
function isTooMuch(what, less, { read }) {
  if (what.startsWith(LOOK)) return read > LOOK_ROWS_READ_MAX;
  if (what.startsWith('POST /sweep')) return read > SWEEP_ROWS_READ_MAX;
  return read > ROWS_READ_MAX || read > (less?.read ?? 0) + SLACK_ROWS;
}

/** @param {Map<string, Cost>} few @param {Map<string, Cost>} many */
function print(few, many) {
  const line = (/** @type {(string | number)[]} */ [what, ...figures]) => (
    `${String(what).padEnd(64)}${figures.map((figure) => String(figure).padStart(10)).join('')}`);
  console.log(line(['rows read', FEW, MANY, 'written', 'trips']));
  for (const [what, cost] of many) {
    const { read, written, trips } = cost;
    console.log(line([what, few.get(what)?.read ?? '-', read, written, trips]));
  }
}

/** @param {number} people @param {string} file */
function makeCrowd(people, file) {
  const words = ['test', '--quiet', '--test', 'stories', 'crowds::a_crowd_can'];
  const env = { ...process.env, EARNEST_CROWD: String(people), EARNEST_CROWD_FILE: file };
  const options = /** @type {const} */ ({ cwd: ROOT, encoding: 'utf8', env });
  const { status, stdout, stderr } = spawnSync('cargo', words, options);
  if (status !== 0) throw new Error(stdout + stderr);
}

/**
 * Puts the file where local D1 keeps its own.
 * @param {string} storage @param {string} file
 */
async function takeThePlaceOf(storage, file) {
  const base = join(storage, 'v3/d1');
  const files = (await readdir(base, { recursive: true })).map(String);
  const ours = files.filter((name) => /[0-9a-f]{64}\.sqlite$/.test(name));
  const [own] = ours;
  if (ours.length !== 1 || !own) throw new Error(`Local D1 has ${ours.length} databases.`);
  for (const suffix of ['-wal', '-shm']) await rm(join(base, `${own}${suffix}`), { force: true });
  await rename(file, join(base, own));
}
