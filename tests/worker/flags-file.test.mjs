// Feature flags from a file: an export of Unleash becomes what its clients get, or is refused.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { flags, OPERATORS, STRATEGIES } from '../../tools/operator/flags.mjs';
import { startDatabase } from './database.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const YOU = 'olga@example.org';
/** As Unleash 7 exports the environment `production`. */
const EXPORT = {
  features: [
    { name: 'shop', description: 'The new shop', type: 'release', project: 'default' },
    { name: 'till', type: 'release' },
    { name: 'idle', type: 'release' },
  ],
  featureStrategies: [
    {
      name: 'default', featureName: 'shop', sortOrder: 2, parameters: {}, constraints: [],
      segments: [], disabled: false,
    },
    {
      name: 'flexibleRollout', featureName: 'shop', sortOrder: 1, title: 'Some',
      parameters: { rollout: '10', stickiness: 'default', groupId: 'shop' },
      constraints: [{ contextName: 'country', operator: 'IN', values: ['EG'] }],
      variants: [{ name: 'red', weight: 1000, stickiness: 'default' }],
    },
    { name: 'default', featureName: 'idle', parameters: {}, disabled: true },
  ],
  featureEnvironments: [
    { name: 'shop', featureName: 'shop', environment: 'production', enabled: true, variants: [] },
    { name: 'till', featureName: 'till', environment: 'production', enabled: true },
    { name: 'idle', featureName: 'idle', environment: 'production', enabled: true },
  ],
  dependencies: [{ feature: 'till', dependencies: [{ feature: 'shop', enabled: true }] }],
  segments: [], contextFields: [], featureTags: [], tagTypes: [],
};

let folder = '';
before(async () => { folder = await mkdtemp(join(tmpdir(), 'earnest-')); });
after(() => rm(folder, { recursive: true }));

/** @param {object} given @returns {Promise<any>} what would be in force */
async function read(given) {
  const file = join(folder, 'flags.json');
  await writeFile(file, JSON.stringify(given));
  return JSON.parse(String(flags(file, YOU).values[0]));
}

test('an export becomes what clients of Unleash get', async () => {
  const [shop, till, idle] = (await read(EXPORT)).features;
  assert.deepEqual([shop.name, shop.enabled, till.enabled], ['shop', true, true]);
  assert.deepEqual(shop.strategies.map(({ name }) => name), ['flexibleRollout', 'default']);
  assert.deepEqual(shop.strategies[0].constraints[0].values, ['EG']);
  assert.equal(shop.strategies[0].variants[0].name, 'red');
  assert.deepEqual(till.dependencies, [{ feature: 'shop', enabled: true }]);
  assert.equal(idle.enabled, false, 'all of its strategies are switched off');
});

test('what would mean something else here is refused by name', async () => {
  const strategy = EXPORT.featureStrategies[0];
  const withStrategy = (/** @type {object} */ part) => (
    read({ ...EXPORT, featureStrategies: [{ ...strategy, ...part }] }));
  await assert.rejects(withStrategy({ segments: [3] }), /does not say what its segments are/);
  await assert.rejects(withStrategy({ name: 'remoteAddress' }), /strategy remoteAddress/);
  const constraints = [{ contextName: 'userId', operator: 'REGEX', value: '.' }];
  await assert.rejects(withStrategy({ constraints }), /operator REGEX/);
  const [one] = EXPORT.featureEnvironments;
  const featureEnvironments = [one, { ...one, environment: 'development' }];
  await assert.rejects(read({ ...EXPORT, featureEnvironments }), /one environment/);
  await assert.rejects(read({}), /no flags/);
  await assert.rejects(read({ features: [{ name: 'a' }, { name: 'a' }] }), /same name/);
  const segments = [{ id: 1, constraints: [{ operator: 'IN_CIDR' }] }];
  await assert.rejects(read({ features: [], segments }), /operator IN_CIDR/);
  assert.throws(() => flags(join(ROOT, 'docs/flags/invite-share.json'), 'me'), /Say who you are/);
});

test('the Workers evaluate exactly what is let through', async () => {
  const listed = async (/** @type {string} */ file, /** @type {string} */ name) => {
    const source = await readFile(join(ROOT, `src/wire/unleash/${file}.rs`), 'utf8');
    const [, list = ''] = new RegExp(`const ${name}[^=]*= \\[([^\\]]*)\\]`).exec(source) ?? [];
    return [...list.matchAll(/"(\w+)"/g)].map(([, word]) => word);
  };
  assert.deepEqual(await listed('check', 'STRATEGIES'), STRATEGIES);
  assert.deepEqual(await listed('constraint', 'OPERATORS'), OPERATORS);
});

test('the flag that comes with the project is put in force once', async () => {
  const { database, stop } = await startDatabase();
  try {
    await database.prepare("insert into operators (email, role, set_by, set_at) values "
      + `('${YOU}', 'owner', 'terminal', 1)`).run();
    const { sql, values } = flags(join(ROOT, 'docs/flags/invite-share.json'), YOU);
    for (let time = 0; time < 2; time += 1) await database.prepare(sql).bind(...values).run();
    const kept = await database.prepare('select id, document, set_by from flag_documents '
      + 'order by id desc limit 1').first();
    assert.deepEqual([kept.id, kept.set_by], [2, YOU]);
    assert.equal(JSON.parse(kept.document).features[0].name, 'invite-share');
  } finally {
    await stop();
  }
});
