// Feature flags from a file: what an Unleash server exports, or what it answers to its clients.
// Formats: https://docs.getunleash.io/concepts/import-export and GET /api/client/features.
import { readFileSync } from 'node:fs';
import { named } from './named.mjs';

/** What the Workers evaluate (src/wire/unleash); anything else would silently mean nobody. */
export const STRATEGIES = [
  'default', 'userWithId', 'gradualRolloutUserId', 'gradualRolloutSessionId',
  'gradualRolloutRandom', 'flexibleRollout',
];
export const OPERATORS = [
  'IN', 'NOT_IN', 'STR_CONTAINS', 'STR_STARTS_WITH', 'STR_ENDS_WITH', 'NUM_EQ', 'NUM_GT',
  'NUM_GTE', 'NUM_LT', 'NUM_LTE', 'DATE_AFTER', 'DATE_BEFORE', 'SEMVER_EQ', 'SEMVER_GT',
  'SEMVER_GTE', 'SEMVER_LT', 'SEMVER_LTE',
];
const BYTES_MAX = 65_536;

/**
 * Within a minute everybody has them.
 * @param {...string} words @returns {import('./acts.mjs').Act}
 */
export function flags(file = '', who = '') {
  const given = JSON.parse(readFileSync(file, 'utf8'));
  const document = given.featureStrategies ? ofExport(given) : given;
  check(document);
  const text = JSON.stringify(document);
  if (Buffer.byteLength(text) > BYTES_MAX) throw new Error('These are too many flags.');
  return {
    sql: 'insert into flag_documents (id, document, set_by, set_at) '
      + 'select id + 1, ?1, ?2, unixepoch() '
      + 'from (select * from flag_documents order by id desc limit 1) where document <> ?1',
    values: [text, named(who)],
  };
}

/**
 * An export is of one environment; a flag's strategies and variants stand apart from it there.
 * @param {any} given
 */
function ofExport({ features, featureStrategies, featureEnvironments = [], dependencies = [] }) {
  const environments = featureEnvironments.map((/** @type {any} */ one) => one.environment);
  if (new Set(environments).size > 1) throw new Error('Export one environment at a time.');
  if (featureStrategies.some((/** @type {any} */ { segments }) => segments?.length)) {
    throw new Error('An export does not say what its segments are. Use GET /api/client/features.');
  }
  const of = (/** @type {any[]} */ list, /** @type {string} */ name) => (
    list.filter((one) => (one.featureName ?? one.feature ?? one.name) === name));
  return {
    version: 2,
    features: features.map((/** @type {any} */ { name, description }) => {
      const [environment] = of(featureEnvironments, name);
      const strategies = of(featureStrategies, name)
        .filter(({ disabled }) => !disabled)
        .sort((one, other) => (one.sortOrder ?? 0) - (other.sortOrder ?? 0));
      return {
        name,
        ...(description && { description }),
        enabled: environment?.enabled === true
          // With all of its strategies switched off it means nobody, with none of them everybody.
          && (strategies.length > 0 || of(featureStrategies, name).length === 0),
        strategies: strategies.map(({ name: kind, parameters, constraints, variants }) => (
          { name: kind, parameters, constraints, variants })),
        variants: environment?.variants ?? [],
        dependencies: of(dependencies, name).flatMap((one) => one.dependencies),
      };
    }),
  };
}

/** @param {any} document */
function check({ features, segments = [] }) {
  const isNamed = (/** @type {any} */ { name }) => typeof name === 'string' && name !== '';
  if (!Array.isArray(features) || !features.every(isNamed)) {
    throw new Error('There are no flags in this file.');
  }
  if (new Set(features.map(({ name }) => name)).size < features.length) {
    throw new Error('Two flags have the same name.');
  }
  const strategies = features.flatMap(({ strategies: all }) => all ?? []);
  const strange = strategies.find(({ name }) => !STRATEGIES.includes(name));
  if (strange) throw new Error(`The strategy ${strange.name} is not evaluated here.`);
  const odd = [...strategies, ...segments].flatMap(({ constraints }) => constraints ?? [])
    .find(({ operator }) => !OPERATORS.includes(operator));
  if (odd) throw new Error(`The operator ${odd.operator} is not evaluated here.`);
}
