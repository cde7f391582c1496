// The Bot API's schema: which methods and types exist, and what is wrong with a value.
import { readFileSync } from 'node:fs';

/**
 * @typedef {{name: string, types: string[], required: boolean, deprecated?: boolean}} Field
 * @typedef {{path: string, depth: number, kind: 'type' | 'field' | 'literal', reason: string,
 *   expected?: string}} Flaw
 */

const SCHEMA = JSON.parse(
  readFileSync(new URL('./botapi-10.3.json', import.meta.url), 'utf8'));
const METHOD_BY_LOWER_CASE = new Map(
  Object.keys(SCHEMA.methods).map((name) => [name.toLowerCase(), name]));
// Names that the schema uses without describing; whatever stands there is let through.
const OPEN_TYPES = new Set(['InputFile', 'RichTextUnion', 'Exception']);
const ARRAY_OF = 'Array of ';

export const SCHEMA_VERSION = SCHEMA.version;
/** Every kind of Update, which is what `allowed_updates` may name. */
export const UPDATE_KINDS = SCHEMA.types.Update.fields
  .map((/** @type {Field} */ field) => field.name)
  .filter((/** @type {string} */ name) => name !== 'update_id');

/** The method's spelling in the schema; Telegram takes any case. @param {string} name */
export function methodNamed(name) {
  return METHOD_BY_LOWER_CASE.get(name.toLowerCase());
}

/** @param {string} method @returns {Field[]} */
export function fieldsOf(method) {
  return SCHEMA.methods[method].fields;
}

/**
 * What is wrong with a call's parameters, as a sentence, or null.
 * @param {string} method @param {Record<string, unknown>} parameters
 */
export function flawInCall(method, parameters) {
  return sentence(flawOfFields(parameters, fieldsOf(method), method, '', 0), 'parameter');
}

/**
 * What is wrong with a value of a named type, or null.
 * @param {string} type @param {unknown} value
 */
export function flawInValue(type, value) {
  return sentence(flawOf(value, [type], type, 0), 'field');
}

/** @param {Flaw | null} flaw @param {string} noun */
function sentence(flaw, noun) {
  return flaw && `${noun} "${flaw.path}" ${flaw.reason}`;
}

/**
 * @param {unknown} value @param {string[]} alternatives @param {string} path
 * @param {number} depth @returns {Flaw | null}
 */
function flawOf(value, alternatives, path, depth) {
  /** @type {Flaw[]} */
  const flaws = [];
  for (const alternative of alternatives) {
    const flaw = flawOfOne(value, alternative, path, depth);
    if (!flaw) return null;
    flaws.push(flaw);
  }
  // The alternative that got furthest is the one that was meant.
  const telling = flaws.filter((flaw) => flaw.kind === 'field')
    .sort((one, other) => other.depth - one.depth)[0];
  if (telling) return telling;
  const expected = [...new Set(flaws.map((flaw) => flaw.expected))].join(' or ');
  return { ...flaws[0], reason: `must be ${expected}`, expected };
}

/**
 * @param {unknown} value @param {string} type @param {string} path
 * @param {number} depth @returns {Flaw | null}
 */
function flawOfOne(value, type, path, depth) {
  if (type.startsWith(ARRAY_OF)) return flawOfArray(value, type, path, depth);
  if (type.startsWith('=')) {
    return value === JSON.parse(type.slice(1)) ? null : mismatch(path, depth, type.slice(1));
  }
  if (OPEN_TYPES.has(type)) return null;
  const scalar = SCALARS[type];
  if (scalar) return scalar(value) ? null : mismatch(path, depth, type);
  const { fields, subtypes } = SCHEMA.types[type];
  if (fields.length === 0 && subtypes) return flawOf(value, subtypes, path, depth);
  if (!isObject(value)) return mismatch(path, depth, type);
  const literal = flawOfLiterals(value, fields, path, depth);
  return literal ?? flawOfFields(value, fields, type, `${path}.`, depth + 1);
}

/** @type {Record<string, (value: unknown) => boolean>} */
const SCALARS = {
  Integer: (value) => Number.isSafeInteger(value),
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  String: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
};

/**
 * @param {unknown} value @param {string} type @param {string} path
 * @param {number} depth @returns {Flaw | null}
 */
function flawOfArray(value, type, path, depth) {
  if (!Array.isArray(value)) return mismatch(path, depth, type);
  const inner = type.slice(ARRAY_OF.length);
  const alternatives = inner.startsWith(ARRAY_OF) ? [inner] : inner.split('|');
  for (const [index, item] of value.entries()) {
    const flaw = flawOf(item, alternatives, `${path}[${index}]`, depth + 1);
    // A wrong item proves that the array itself was meant, so it tells more than a mismatch.
    if (flaw) return { ...flaw, kind: 'field' };
  }
  return null;
}

/**
 * A union is told apart by fields such as `type`: the schema calls them optional, Telegram not.
 * @param {Record<string, unknown>} value @param {Field[]} fields @param {string} path
 * @param {number} depth @returns {Flaw | null}
 */
function flawOfLiterals(value, fields, path, depth) {
  for (const { name, types } of fields) {
    if (!types.every((type) => type.startsWith('="'))) continue;
    const allowed = types.map((type) => JSON.parse(type.slice(1)));
    if (allowed.includes(value[name])) continue;
    const expected = types.map((type) => type.slice(1)).join(' or ');
    return {
      path: `${path}.${name}`, depth, kind: 'literal', expected, reason: `must be ${expected}`,
    };
  }
  return null;
}

/**
 * @param {Record<string, unknown>} value @param {Field[]} fields @param {string} owner
 * @param {string} prefix @param {number} depth @returns {Flaw | null}
 */
function flawOfFields(value, fields, owner, prefix, depth) {
  const known = new Map(fields.map((field) => [field.name, field]));
  for (const [name, item] of Object.entries(value)) {
    const field = known.get(name);
    if (!field) {
      const reason = `does not exist: ${owner} has none of that name in ${SCHEMA_VERSION}`;
      return { path: prefix + name, depth, kind: 'field', reason };
    }
    const flaw = flawOf(item, field.types, prefix + name, depth);
    // A wrong value under a known name got further than an unknown name.
    if (flaw) return { ...flaw, kind: 'field', depth: Math.max(flaw.depth, depth + 0.5) };
  }
  const missing = fields.find((field) => field.required && value[field.name] === undefined);
  if (!missing) return null;
  return { path: prefix + missing.name, depth, kind: 'field', reason: 'is required' };
}

/** @param {string} path @param {number} depth @param {string} expected @returns {Flaw} */
function mismatch(path, depth, expected) {
  return { path, depth, kind: 'type', expected, reason: `must be ${expected}` };
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
