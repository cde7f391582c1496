// Puts the Mini App's files, the media and the API's documents into R2: `--remote`, or
// `--local --persist-to <folder>`.
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUCKET = 'earnest-assets';
/** The name changes with the content, so a copy is good for ever. */
const CACHE_CONTROL = 'public, max-age=31536000, immutable';
/** @type {Record<string, string>} */
const CONTENT_TYPES = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
  json: 'application/json',
};

const where = process.argv.slice(2);
if (!where.includes('--local') && !where.includes('--remote')) {
  throw new Error('Say where to: --remote, or --local --persist-to <folder>.');
}
const manifest = JSON.parse(await readFile(`${ROOT}static/dist/manifest.json`, 'utf8'));
for (const name of /** @type {string[]} */ (Object.values(manifest))) {
  const extension = name.split('.').at(-1) ?? '';
  const type = CONTENT_TYPES[extension];
  if (!type) throw new Error(`There is no content type for .${extension}.`);
  wrangler('r2', 'object', 'put', `${BUCKET}/assets/${name}`,
    '--file', `static/dist/${name}`, '--content-type', type, '--cache-control', CACHE_CONTROL,
    '-c', 'wrangler.toml', ...where);
  console.log(`published assets/${name}`);
}

/** @param {string[]} words */
function wrangler(...words) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/wrangler', words, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CI: 'true', WRANGLER_SEND_METRICS: 'false' },
  });
  if (status !== 0) throw new Error(`wrangler ${words.join(' ')}\n${stdout}${stderr}`);
}
