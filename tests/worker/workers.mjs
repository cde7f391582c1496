// Both Workers in workerd, as wrangler.toml and wrangler.private.toml describe them.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Miniflare } from 'miniflare';
import { unstable_getMiniflareWorkerOptions as optionsOf } from 'wrangler';
import { migrate } from './database.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILD = `${ROOT}build`;
const DIST = new URL('../../static/dist/', import.meta.url);
/** Batches leave at once: a test has no second to spare. */
const BATCH_TIMEOUT_SECONDS = 0.05;

/** @typedef {Record<string, string>} Vars */

/**
 * @param {{publicVars: Vars, privateVars: Vars, onLog?: (line: string) => void}} settings
 */
export async function startWorkers({ publicVars, privateVars, onLog = () => {} }) {
  // The Workers have to know their own address before they listen there.
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const mf = new Miniflare({
    host: '127.0.0.1',
    port,
    cf: false,
    handleRuntimeStdio: (out, errors) => {
      for (const stream of [out, errors]) stream.on('data', (data) => onLog(String(data)));
    },
    workers: [
      worker('wrangler.toml', { PUBLIC_URL: url, ...publicVars }),
      worker('wrangler.private.toml', { PUBLIC_URL: url, ...privateVars }),
    ],
  });
  await mf.ready;
  await migrate(await mf.getD1Database('DB', 'earnest'));
  await publish(await mf.getR2Bucket('BUCKET', 'earnest'));
  return {
    url,
    mf: {
      getD1Database: (/** @type {string} */ name) => mf.getD1Database(name, 'earnest'),
      getKVNamespace: (/** @type {string} */ name) => mf.getKVNamespace(name, 'earnest'),
    },
    sweep: async () => (await mf.getWorker('earnest-private')).scheduled({}),
    stop: () => mf.dispose(),
  };
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
  const { bindings, queueConsumers, ...options } = workerOptions;
  return {
    ...options,
    name: config === 'wrangler.toml' ? 'earnest' : 'earnest-private',
    rootPath: BUILD,
    modulesRoot: BUILD,
    modules: true,
    scriptPath: 'index.js',
    modulesRules: [{ type: 'CompiledWasm', include: ['**/*.wasm'], fallthrough: true }],
    bindings: { ...bindings, ...vars },
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

/** What tools/publish.mjs does for wrangler's storage. @param {any} bucket */
async function publish(bucket) {
  const manifest = JSON.parse(await readFile(new URL('manifest.json', DIST), 'utf8'));
  for (const name of Object.values(manifest)) {
    await bucket.put(`assets/${name}`, await readFile(new URL(name, DIST), 'utf8'));
  }
}
