// `make dev`: both Workers under wrangler, and around them a Telegram and a TON chain of our own.
import { spawn, spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { startWorld } from '../world/main.mjs';
import { registerBot } from './register-bot.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STATE = '.wrangler/dev';
const HOST = '127.0.0.1';
const MINUTE_MILLISECONDS = 60_000;
const START_MILLISECONDS = 60_000;
const port = (/** @type {string} */ name, /** @type {number} */ usual) =>
  Number(process.env[name] ?? usual);
const PORTS = {
  EARNEST_PORT: port('EARNEST_PORT', 8787),
  WORLD_PORT: port('WORLD_PORT', 9100),
  TELEGRAM_PORT: port('TELEGRAM_PORT', 9101),
  TON_PORT: port('TON_PORT', 9102),
  PARTNERS_PORT: port('PARTNERS_PORT', 9103),
};
const PUBLIC_URL = `http://${HOST}:${PORTS.EARNEST_PORT}`;
const WRANGLER = 'node_modules/.bin/wrangler';
const QUIET = { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' };

/** @type {(() => unknown)[]} what to stop, in the opposite order */
const started = [];
let stopping = false;
process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));

try {
  await checkPorts();
  await dev();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stop(1);
}

async function dev() {
  // The chain lives in memory, so a database that remembers it would contradict it.
  console.log('Starting with an empty database and a new chain …');
  await rm(`${ROOT}${STATE}`, { recursive: true, force: true });
  const world = await startWorld({
    worldPort: PORTS.WORLD_PORT, telegramPort: PORTS.TELEGRAM_PORT, tonPort: PORTS.TON_PORT,
    partnersPort: PORTS.PARTNERS_PORT,
  });
  started.push(() => world.stop());
  const settings = { ...world.vars, ...world.secrets, PUBLIC_URL };
  await writeFile(`${ROOT}.dev.vars`, lines(settings));
  console.log('Creating the database, with a campaign to try …');
  run('d1', 'migrations', 'apply', 'earnest', '--local', '--persist-to', STATE,
    '-c', 'wrangler.toml');
  for (const seed of ['tools/demo-seed.sql', 'tools/dev-seed.sql']) {
    run('d1', 'execute', 'earnest', '--local', '--persist-to', STATE, '-c', 'wrangler.toml',
      '--file', seed, '--yes');
  }
  console.log('Publishing the Mini App …');
  const published = spawnSync('node', ['tools/publish.mjs', '--local', '--persist-to', STATE],
    { cwd: ROOT, stdio: 'inherit' });
  if (published.status !== 0) throw new Error('The Mini App could not be published.');
  startWorkers(settings);
  await healthy();
  await registerBot({
    apiUrl: world.vars.TELEGRAM_API_URL,
    token: world.secrets.BOT_TOKEN,
    secret: world.secrets.WEBHOOK_SECRET,
    publicUrl: PUBLIC_URL,
  });
  const cron = setInterval(() => {
    fetch(`${PUBLIC_URL}/cdn-cgi/handler/scheduled`).catch(() => {});
  }, MINUTE_MILLISECONDS);
  started.push(() => clearInterval(cron));
  console.log(`\n  Earnest is running. Open  ${world.url}\n\n`
    + `  the public Worker  ${PUBLIC_URL}\n`
    + '  Ctrl-C stops everything; the next start is a new world.\n');
}

/**
 * The private Worker reads .dev.vars. The public one may see two secrets of it (`secrets.required`
 * in wrangler.toml); its variables come from here, as `--var` reaches the first Worker only.
 * @param {Record<string, string>} settings
 */
function startWorkers(settings) {
  const names = ['PUBLIC_URL', 'BOT_USERNAME', 'NETWORK', 'EXPLORER_URL', 'FRAME_ANCESTORS'];
  const vars = names.flatMap((name) => ['--var', `${name}:${settings[name]}`]);
  const child = spawn(WRANGLER, ['dev', '-c', 'wrangler.toml', '-c', 'wrangler.private.toml',
    '--ip', HOST, '--port', String(PORTS.EARNEST_PORT), '--persist-to', STATE,
    '--show-interactive-dev-session=false', '--log-level', 'error', ...vars],
  { cwd: ROOT, env: QUIET, stdio: ['ignore', 'inherit', 'inherit'] });
  started.push(() => child.kill('SIGINT'));
  child.on('exit', () => {
    if (!stopping) {
      console.error('The Workers stopped.');
      stop(1);
    }
  });
}

async function healthy() {
  const until = Date.now() + START_MILLISECONDS;
  for (;;) {
    const response = await fetch(`${PUBLIC_URL}/healthz`).catch(() => null);
    if (response?.ok) return;
    if (response) throw new Error(await response.text());
    if (Date.now() > until) throw new Error('The Workers did not start.');
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  }
}

async function checkPorts() {
  for (const [name, number] of Object.entries(PORTS)) {
    if (!await isFree(number)) {
      throw new Error(`Port ${number} is taken. Stop what uses it, or set ${name} to another.`);
    }
  }
}

/** @param {number} number @returns {Promise<boolean>} */
function isFree(number) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(number, HOST, () => server.close(() => resolve(true)));
  });
}

/** @param {string[]} words */
function run(...words) {
  const { status, stdout, stderr } = spawnSync(WRANGLER, words,
    { cwd: ROOT, env: QUIET, encoding: 'utf8' });
  if (status !== 0) throw new Error(`wrangler ${words.join(' ')}\n${stdout}${stderr}`);
}

/** @param {Record<string, string>} settings */
function lines(settings) {
  return Object.entries(settings).map(([name, value]) => `${name}="${value}"\n`).join('');
}

/** @param {number} status */
async function stop(status) {
  if (stopping) return;
  stopping = true;
  for (const end of started.reverse()) await end();
  process.exit(status);
}
