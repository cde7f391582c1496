// Both Workers in workerd, as wrangler.toml and wrangler.private.toml describe them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Miniflare } from 'miniflare';
import {
  unstable_getMiniflareWorkerOptions as optionsOf, unstable_readConfig as readConfig,
} from 'wrangler';
import { CLERK, databaseOf, migrate } from './database.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILD = `${ROOT}build`;
const DIST = new URL('../../static/dist/', import.meta.url);
/** Batches leave at once: a test has no second to spare. */
const BATCH_TIMEOUT_SECONDS = 0.05;

/** @typedef {Record<string, string>} Vars */

/**
 * @param {{publicVars: Vars, privateVars: Vars, onLog?: (line: string) => void,
 *   requestsPerMinute?: number}} settings each person may make as many requests as the
 *   configuration says, unless a test says more
 */
export async function startWorkers({
  publicVars, privateVars, onLog = () => {}, requestsPerMinute,
}) {
  // The Workers have to know their own address before they listen there.
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const storage = await publishedCopy();
  const options = {
    r2Persist: join(storage, 'v3/r2'),
    d1Persist: join(storage, 'v3/d1'),
    kvPersist: join(storage, 'v3/kv'),
    host: '127.0.0.1',
    port,
    cf: false,
    /** @param {any} out @param {any} errors */
    handleRuntimeStdio: (out, errors) => {
      for (const stream of [out, errors]) stream.on('data', (data) => onLog(String(data)));
    },
    workers: [
      worker('wrangler.toml', { PUBLIC_URL: url, ...publicVars }),
      {
        ...worker('wrangler.private.toml', { PUBLIC_URL: url, ...privateVars }),
        unsafeDirectSockets: [{ host: '127.0.0.1', port: 0 }],
      },
      { ...CLERK, d1Databases: optionsOf(`${ROOT}wrangler.toml`).workerOptions.d1Databases },
    ],
  };
  for (const { ratelimits } of requestsPerMinute ? options.workers : []) {
    for (const { simple } of Object.values(ratelimits ?? {})) simple.limit = requestsPerMinute;
  }
  const mf = new Miniflare(options);
  await mf.ready;
  const database = databaseOf(mf);
  await migrate(database);
  return {
    url,
    /** Where R2, D1 and KV are kept. */
    storage,
    database,
    mf: {
      getKVNamespace: (/** @type {string} */ name) => mf.getKVNamespace(name, 'earnest'),
    },
    /**
     * A request to the private Worker, as its own hostname would bring it.
     * @param {string} path @param {any} init
     */
    askPrivately: async (path, init) => {
      const worker = await mf.getWorker('earnest-private');
      return worker.fetch(`https://operators.example${path}`, init);
    },
    /** Where the private Worker listens for whoever stands in front of it. */
    privateUrl: async () => String(await mf.unsafeGetDirectURL('earnest-private')),
    sweep: async () => (await mf.getWorker('earnest-private')).scheduled({}),
    /** Once more what a queue may deliver twice. @param {string} binding @param {string} body */
    send: async (binding, body) => {
      const queue = await mf.getQueueProducer(binding, 'earnest-private');
      await queue.send(body, { contentType: 'text' });
    },
    /** Nothing gets a chance to finish: neither requests nor the queues, which live in memory. */
    kill: () => process.kill(workerdOf(process.pid), 'SIGKILL'),
    /** After a kill: the same Workers on what is left on disk. */
    restart: () => mf.setOptions(options),
    stop: async () => {
      await mf.dispose();
      await rm(storage, { recursive: true, force: true });
    },
  };
}

/** The one workerd that a process runs. @param {number} parent */
function workerdOf(parent) {
  const { stdout } = spawnSync('pgrep', ['-P', String(parent), 'workerd'], { encoding: 'utf8' });
  const found = stdout.trim().split('\n').filter(Boolean).map(Number);
  if (found.length !== 1) throw new Error(`there are ${found.length} processes of workerd`);
  return found[0];
}

/** A port that nobody listens on. @returns {Promise<number>} */
function freePort() {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * One Worker with its real configuration and other variables.
 * @param {string} config @param {Vars} vars
 */
function worker(config, vars) {
  const { workerOptions } = optionsOf(`${ROOT}${config}`);
  const { queueConsumers, ...options } = workerOptions;
  // Not the bindings of workerOptions: those have what `make dev` left in .dev.vars.
  const given = readConfig({ config: `${ROOT}${config}` }).vars;
  const build = `${BUILD}/${given.ROLE}`;
  return {
    ...options,
    name: config === 'wrangler.toml' ? 'earnest' : 'earnest-private',
    rootPath: build,
    modulesRoot: build,
    modules: true,
    scriptPath: 'index.js',
    modulesRules: [{ type: 'CompiledWasm', include: ['**/*.wasm'], fallthrough: true }],
    bindings: { ...given, ...vars },
    queueConsumers: quick(queueConsumers),
  };
}

/** @param {any} consumers */
function quick(consumers) {
  const entries = Object.entries(consumers ?? {});
  return Object.fromEntries(entries.map(([queue, consumer]) => [
    queue, { ...consumer, maxBatchTimeout: BATCH_TIMEOUT_SECONDS },
  ]));
}

/**
 * The Mini App in local R2, put there by the command that `make dev` and `make deploy` use. That
 * takes seconds, so it is done once for each build; every test works on a copy.
 */
async function publishedCopy() {
  const manifest = await readFile(new URL('manifest.json', DIST), 'utf8');
  const name = createHash('sha256').update(manifest).digest('hex').slice(0, 16);
  const published = `${ROOT}.wrangler/published/${name}`;
  if (!existsSync(published)) {
    const fresh = `${published}-${process.pid}`;
    const words = ['tools/publish.mjs', '--local', '--persist-to', fresh];
    const { status, stderr } = spawnSync('node', words, { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    // Another test may have been quicker.
    if (!existsSync(published)) await rename(fresh, published);
  }
  const copy = await mkdtemp(join(tmpdir(), 'earnest-'));
  await cp(published, copy, { recursive: true });
  return copy;
}
