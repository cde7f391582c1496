// Reads what a caller asks for, and refuses what does not make sense.
import { Address, Cell } from '@ton/core';

/** An answer that is not 200. */
export class ApiError extends Error {
  /** @param {number} status @param {string} message */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** @param {string} reason */
export function invalid(reason) {
  return new ApiError(422, reason);
}

/** @param {unknown} text @param {string} name @returns {Address} */
export function addressFrom(text, name) {
  try {
    return Address.parse(/** @type {string} */ (text));
  } catch {
    throw invalid(`failed to decode '${name}': it is not an address`);
  }
}

/** Several may come, as repeated parameters. @param {URLSearchParams} query @param {string} name */
export function addressesFrom(query, name) {
  return query.getAll(name).flatMap((text) => text.split(','))
    .map((text) => addressFrom(text, name));
}

/**
 * In hex or in either base64.
 * @param {URLSearchParams} query @param {string} name @returns {string | null} hex
 */
export function hashFrom(query, name) {
  const text = query.get(name);
  if (text === null) return null;
  if (/^(0x)?[0-9a-fA-F]{64}$/.test(text)) return text.slice(-64).toLowerCase();
  // A plus sign that was not escaped arrives as a space.
  const hash = Buffer.from(text.replaceAll(' ', '+'), 'base64');
  if (hash.length !== 32) throw invalid(`failed to decode '${name}': it is not a hash`);
  return hash.toString('hex');
}

/**
 * @param {URLSearchParams} query @param {string} name
 * @param {{fallback: number, max?: number}} bounds
 */
export function countFrom(query, name, { fallback, max = Number.MAX_SAFE_INTEGER }) {
  const text = query.get(name) ?? String(fallback);
  const value = /^\d{1,15}$/.test(text) ? Number(text) : -1;
  if (value < 0 || value > max) throw invalid(`${name} must be a number from 0 to ${max}`);
  return value;
}

/** @param {URLSearchParams} query @param {string} name @returns {bigint | null} */
export function bigFrom(query, name) {
  const text = query.get(name);
  if (text === null) return null;
  if (!/^\d{1,20}$/.test(text)) throw invalid(`${name} must be a number`);
  return BigInt(text);
}

/**
 * @template {string} T
 * @param {URLSearchParams} query @param {string} name @param {T[]} choices
 * @returns {T | null}
 */
export function choiceFrom(query, name, choices) {
  const text = query.get(name);
  const choice = choices.find((one) => one === text);
  if (text !== null && !choice) throw invalid(`${name} must be one of ${choices.join(', ')}`);
  return choice ?? null;
}

/** @param {unknown} text @param {string} name */
export function cellFrom(text, name) {
  try {
    return Cell.fromBase64(/** @type {string} */ (text));
  } catch {
    throw invalid(`failed to decode '${name}': it is not a bag of cells in base64`);
  }
}
