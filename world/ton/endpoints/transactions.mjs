// GET /transactions and /transactionsByMessage: what an indexer shows of single transactions.
import {
  addressesFrom, bigFrom, choiceFrom, countFrom, hashFrom, invalid,
} from '../parameters.mjs';
import { transactionJson } from '../transaction.mjs';

const PAGE = { fallback: 10, max: 1000 };

/** @typedef {import('../history.mjs').Entry} Entry */

/** @param {import('../main.mjs').World} world @param {{query: URLSearchParams}} request */
export function transactions(world, { query }) {
  const accounts = addressesFrom(query, 'account');
  const hash = hashFrom(query, 'hash');
  const startLt = bigFrom(query, 'start_lt');
  const endLt = bigFrom(query, 'end_lt');
  return page(world, query, world.chain.history.visible().filter((entry) => (
    (accounts.length === 0 || accounts.some((account) => account.equals(entry.account)))
    && (hash === null || entry.hash === hash)
    && (startLt === null || entry.transaction.lt >= startLt)
    && (endLt === null || entry.transaction.lt <= endLt))));
}

/** @param {import('../main.mjs').World} world @param {{query: URLSearchParams}} request */
export function transactionsByMessage(world, { query }) {
  const hash = hashFrom(query, 'msg_hash');
  if (hash === null) throw invalid('msg_hash is required');
  const direction = choiceFrom(query, 'direction', ['in', 'out']);
  return page(world, query, world.chain.history.visible().filter((entry) => (
    (direction !== 'out' && cameIn(entry, hash))
    || (direction !== 'in' && entry.outMessages.some((message) => message.hash === hash)))));
}

/** By either of its hashes. @param {Entry} entry @param {string} hash hex */
export function cameIn({ inMessage }, hash) {
  return inMessage?.hash === hash || inMessage?.normalizedHash === hash;
}

/**
 * @param {import('../main.mjs').World} world @param {URLSearchParams} query
 * @param {Entry[]} entries
 */
function page({ chain }, query, entries) {
  const limit = countFrom(query, 'limit', PAGE);
  const offset = countFrom(query, 'offset', { fallback: 0 });
  const ascending = choiceFrom(query, 'sort', ['asc', 'desc']) === 'asc';
  const sorted = entries.sort((one, other) => (
    Number(one.transaction.lt - other.transaction.lt) * (ascending ? 1 : -1)));
  const shown = sorted.slice(offset, offset + limit);
  return { transactions: shown.map((entry) => transactionJson(entry, chain)), address_book: {} };
}
