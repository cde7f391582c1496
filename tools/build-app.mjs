// Puts the Mini App and the media into static/dist: named by content, so that caches may keep them
// for ever.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What may pass before the first paint on a slow phone. */
const SCRIPT_GZIP_BYTES_MAX = 20_000;
const HASH_CHARS = 16;

/** @typedef {{name: string, hashedName: string, content: Uint8Array}} Bundle */

/** @param {string} root @returns {Promise<Bundle[]>} */
async function bundle(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { app: 'static/app/main.ts', 'app-style': 'static/app/app.css' },
    outdir: 'static/dist',
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  return outputFiles.map(({ path, contents }) =>
    named(basename(path).replace('app-style.', 'app.'), contents));
}

/** Files that are published as they are. @param {string} root @returns {Promise<Bundle[]>} */
async function media(root) {
  const folder = join(root, 'static/media');
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => named(name, await readFile(join(folder, name)))));
}

/** @param {string} name @param {Uint8Array} content @returns {Bundle} */
function named(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_CHARS);
  return { name, hashedName: name.replace('.', `-${hash}.`), content };
}

/** @param {Bundle} bundle */
function report({ name, hashedName, content }) {
  const zipped = gzipSync(content, { level: 9 }).length;
  console.log(`${hashedName}  ${content.length} bytes, ${zipped} gzip`);
  if (name === 'app.js' && zipped > SCRIPT_GZIP_BYTES_MAX) {
    throw new Error(`app.js is ${zipped} bytes gzip; its budget is ${SCRIPT_GZIP_BYTES_MAX}.`);
  }
}

/** Unchanged files keep their time: the Worker is compiled anew when the manifest changes. */
async function writeIfChanged(/** @type {string} */ path, /** @type {Uint8Array} */ content) {
  const before = await readFile(path).catch(() => null);
  if (!before?.equals(content)) await writeFile(path, content);
}

/** Resolves to the manifest: plain names and their hashed ones. @param {string} [root] */
export async function buildApp(root = ROOT) {
  const folder = join(root, 'static/dist');
  const bundles = [...await bundle(root), ...await media(root)];
  bundles.sort((one, other) => (one.name < other.name ? 1 : -1));
  bundles.forEach(report);
  const manifest = Object.fromEntries(bundles.map(({ name, hashedName }) => [name, hashedName]));

  await mkdir(folder, { recursive: true });
  for (const { hashedName, content } of bundles) {
    await writeIfChanged(join(folder, hashedName), content);
  }
  // The manifest names only files that exist: it changes after they came and before others go.
  await writeIfChanged(
    join(folder, 'manifest.json'), Buffer.from(`${JSON.stringify(manifest)}\n`));
  const current = ['manifest.json', ...Object.values(manifest)];
  for (const name of await readdir(folder)) {
    if (!current.includes(name)) await rm(join(folder, name), { recursive: true });
  }
  return manifest;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildApp().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
