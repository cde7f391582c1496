// `make operate DO="…"`: an operator's acts on the deployed database, for whoever may deploy.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ACTS } from './operator/acts.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [verb, ...words] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const where = process.argv.slice(2).filter((word) => word.startsWith('--'));
const known = Object.hasOwn(ACTS, verb ?? '') ? ACTS[verb] : null;
try {
  if (known) run(known.act(...words));
  else explain();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function explain() {
  console.log('What an operator can do, with make operate DO="…":\n');
  for (const [name, { words: needed, about }] of Object.entries(ACTS)) {
    console.log(`  ${name} ${needed}\n      ${about}`);
  }
}

/** @param {import('./operator/acts.mjs').Act} act */
function run({ sql, values }) {
  const literal = (/** @type {string | number} */ value) => (
    typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`);
  const filled = sql.replaceAll(/\?(\d)/g, (_, number) => literal(values[number - 1]));
  const { status } = spawnSync('node_modules/.bin/wrangler', ['d1', 'execute', 'earnest',
    '-c', 'wrangler.toml', '--command', filled, ...(where.length ? where : ['--remote'])], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false' },
  });
  if (status !== 0) throw new Error('Nothing was written.');
}
