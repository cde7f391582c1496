// The files of the app: what comes before the first paint, and names that follow the content.
import assert from 'node:assert/strict';
import { appendFile, cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundleApp, SCRIPT_GZIP_BYTES_MAX } from '../../tools/build-app.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The screens that come later, by a name in their page. */
const LATER = {
  'task.js': 'task-code',
  'wallet.js': 'withdraw-amount',
  'sponsor.js': 'stars',
  'friends.js': 'invite-share',
  'campaigns.js': 'campaign-close-sure',
  'settings.js': 'settings-export',
  'partners.js': 'partner-sandbox',
};

const bundles = await bundleApp();
const names = bundles.map(({ hashedName }) => hashedName);
const text = (name) => (
  Buffer.from(bundles.find((bundle) => bundle.name === name).content).toString());
const imported = (name) => [...text(name).matchAll(/"\.\/([^"]+\.js)"/g)].map(([, file]) => file);

const copies = [];
after(() => Promise.all(copies.map((copy) => rm(copy, { recursive: true }))));

/** The names of a build elsewhere, in which one source file may say more. */
async function namesOfCopy(path, more) {
  const copy = await mkdtemp(join(tmpdir(), 'earnest-'));
  copies.push(copy);
  await cp(join(ROOT, 'static/app'), join(copy, 'static/app'), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  if (path) await appendFile(join(copy, 'static/app', path), more);
  const changed = await bundleApp(copy);
  return new Map(changed.map(({ name, hashedName }) => [name, hashedName]));
}

test('the first screen is in one file, within its budget', () => {
  assert.ok(gzipSync(text('app.js'), { level: 9 }).length <= SCRIPT_GZIP_BYTES_MAX);
  assert.doesNotMatch(text('app.js'), /(^|[;}])(import|export \* from)[ {"*]/);
  assert.match(text('app.js'), /tab-earn/);
});

test('each later screen is in its own file, and only there', () => {
  for (const [file, mark] of Object.entries(LATER)) {
    const withMark = bundles.filter(({ name }) => text(name).includes(`"${mark}"`));
    assert.deepEqual(withMark.map(({ name }) => name), [file]);
  }
});

test('files import each other by names that exist', () => {
  for (const { name } of bundles.filter(({ name: file }) => file.endsWith('.js'))) {
    for (const file of imported(name)) assert.ok(names.includes(file), `${name} names ${file}`);
  }
  assert.deepEqual(new Set(imported('task.js')), new Set(
    ['app.js', 'common.js'].map((name) => bundles.find((one) => one.name === name).hashedName)));
});

test('TON Connect is a file of its own that only the wallet asks for', () => {
  const { hashedName } = bundles.find(({ name }) => name === 'tonconnect.js');
  const askers = bundles.filter(({ name }) => text(name).includes(hashedName));
  assert.deepEqual(askers.map(({ name }) => name), ['wallet.js']);
  assert.match(text('wallet.js'), new RegExp(`import\\("\\./${hashedName}"\\)`));
});

test('a name changes with the content, and with the names that are in it', async () => {
  const before = await namesOfCopy();
  assert.deepEqual(await namesOfCopy(), before);
  const changed = await namesOfCopy('screens/task.tsx', '\nconsole.log("changed");\n');
  for (const name of ['task.js', 'app.js', 'wallet.js']) {
    assert.notEqual(changed.get(name), before.get(name), name);
  }
  assert.equal(changed.get('app.css'), before.get('app.css'));
});
