// Puts the Mini App, the media and the API's documents into static/dist: named by content, so that
// caches may keep them for ever.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ENTRY = 'static/app/main.ts';
/** What may pass before the first paint on a slow phone. */
export const SCRIPT_GZIP_BYTES_MAX = 14_000;
const HASH_CHARS = 16;

/** @typedef {{name: string, hashedName: string, content: Uint8Array}} Bundle */
/** @typedef {import('esbuild').Metafile['outputs'][string]} Output */

/** @type {import('esbuild').BuildOptions} */
const OPTIONS = {
  outdir: 'static/dist',
  write: false,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  // Shorter than the calls to a runtime of its own, which would be one more thing to bring.
  jsx: 'transform',
  jsxFactory: 'h',
  jsxFragment: 'Fragment',
  tsconfigRaw: '{}',
  logLevel: 'warning',
};

/** The bundles by their plain names. @param {string} [root] @returns {Promise<Bundle[]>} */
export async function bundleApp(root = ROOT) {
  const tonConnect = await bundleTonConnect(root);
  const { outputFiles, metafile } = await build({
    ...OPTIONS,
    absWorkingDir: root,
    entryPoints: { app: ENTRY, 'app-style': 'static/app/app.css' },
    chunkNames: '[name]-[hash]',
    metafile: true,
    splitting: true,
    inject: ['static/app/jsx.ts'],
    plugins: [{
      name: 'ton-connect',
      setup: ({ onResolve }) => onResolve({ filter: /\/lazy\/tonconnect$/ }, () => (
        { path: `./${tonConnect.hashedName}`, external: true })),
    }],
  });
  const outputs = Object.entries(metafile.outputs);
  const names = plainNames(outputs);
  const files = outputFiles.flatMap(({ path, contents }) => {
    const given = basename(path);
    const name = names.get(given);
    return name === undefined ? [] : [{ given, name, contents }];
  });
  const hashedNames = new Map(files.map(({ name, contents }) => [name, hashed(name, contents)]));
  const inEach = new Map([...names].map(([given, name]) => [given, hashedNames.get(name) ?? '']));
  for (const [stub, file] of stubs(outputs)) inEach.set(stub, inEach.get(file) ?? '');
  return [tonConnect, ...files.map(({ name, contents }) => (
    { name, hashedName: hashedNames.get(name) ?? '', content: renamed(contents, inEach) }))];
}

/** Built apart, since it would share esbuild's helpers with the app and so make another file. */
async function bundleTonConnect(/** @type {string} */ root) {
  const { outputFiles: [file] } = await build({
    ...OPTIONS,
    legalComments: 'eof',
    absWorkingDir: root,
    entryPoints: ['static/app/lazy/tonconnect.ts'],
  });
  const content = file?.contents ?? new Uint8Array();
  return { name: 'tonconnect.js', hashedName: hashed('tonconnect.js', content), content };
}

/**
 * An entry whose code others import too is a stub: it imports the file that has the code. Whoever
 * names the stub shall name that file, which saves a journey. From the stub's name to the file's.
 * @param {[string, Output][]} outputs
 */
function stubs(outputs) {
  const statics = ({ imports }) => (
    imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => basename(path)));
  const main = outputs.find(([, { entryPoint }]) => entryPoint === ENTRY);
  const [app] = main ? statics(main[1]) : [];
  return new Map(outputs.flatMap(([path, output]) => {
    const hasCode = Object.values(output.inputs).some(({ bytesInOutput }) => bytesInOutput > 0);
    if (hasCode || !path.endsWith('.js')) return [];
    const file = output === main?.[1] ? app : statics(output).find((name) => name !== app);
    return file ? [[basename(path), file]] : [];
  }));
}

/**
 * From esbuild's name of each file with code to its plain one.
 * @param {[string, Output][]} outputs
 */
function plainNames(outputs) {
  const nameOfStub = new Map([...stubs(outputs)].map(([stub, file]) => [file, stub]));
  return new Map(outputs.flatMap(([path, { entryPoint, inputs }]) => {
    const given = basename(path);
    if (given === 'app-style.css') return [[given, 'app.css']];
    const named = nameOfStub.get(given) ?? given;
    if (!entryPoint && named === given) {
      throw new Error('Two later files share code that is in neither common nor app: '
        + `${Object.keys(inputs).join(', ')}. Name it in static/app/lazy/common.ts.`);
    }
    if ([...nameOfStub.values()].includes(given)) return [];
    return [[given, named.replace(/(-[A-Z0-9]{8})?\.js$/, '.js')]];
  }));
}

/**
 * esbuild's own hashes in the content stand for the files that it imports, so this hash changes
 * whenever one of them does.
 * @param {string} name @param {Uint8Array} content
 */
function hashed(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_CHARS);
  return name.replace('.', `-${hash}.`);
}

/** @param {Uint8Array} content @param {Map<string, string>} names */
function renamed(content, names) {
  let text = Buffer.from(content).toString('utf8');
  for (const [given, name] of names) text = text.replaceAll(`"./${given}"`, `"./${name}"`);
  return Buffer.from(text);
}

/**
 * Files that are published as they are: the media, and the documents of the API, which a test of
 * the Workers writes.
 * @param {string} root @param {string} below @returns {Promise<Bundle[]>}
 */
async function asTheyAre(root, below) {
  const folder = join(root, below);
  return Promise.all((await readdir(folder)).map(async (name) => {
    const content = await readFile(join(folder, name));
    return { name, hashedName: hashed(name, content), content };
  }));
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
  const bundles = [
    ...await bundleApp(root), ...await asTheyAre(root, 'static/media'),
    ...await asTheyAre(root, 'static/openapi'),
  ];
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
