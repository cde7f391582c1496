// A second indexer of the same chain, which answers like tonapi v2, with faults of its own.
// Format: api/openapi.yml of github.com/tonkeeper/opentonapi.
import { sendJson } from '../../telegram/verbs.mjs';
import { addressFrom, ApiError } from '../parameters.mjs';
import { rawAccountJson, traceJson, transactionJson } from './shapes.mjs';

export const TONAPI_PREFIX = '/tonapi/v2/';
/** The name by which faults of calls find it. */
const ROUTE = 'tonapi';

/** @typedef {import('../main.mjs').World} World */
/** @typedef {import('../history.mjs').Entry} Entry */

/**
 * @param {World} world @param {URL} url
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export async function answerTonapi(world, url, request, response) {
  const { faults } = world;
  world.asked[ROUTE] = (world.asked[ROUTE] ?? 0) + 1;
  if (faults.lags().secondSilent) return sendJson(response, 502, { error: 'Bad Gateway' });
  if (faults.take('rate429', ROUTE)) return sendJson(response, 429, { error: 'rate limit' });
  if (faults.take('before5xx', ROUTE)) return sendJson(response, 500, { error: 'internal' });
  try {
    const parts = url.pathname.slice(TONAPI_PREFIX.length).split('/');
    const answer = request.method === 'GET' ? await found(world, parts) : null;
    if (answer) return sendJson(response, 200, answer);
    sendJson(response, 404, { error: 'entity not found' });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    sendJson(response, 400, { error: error.message });
  }
}

/** @param {World} world @param {string[]} parts of the path */
async function found(world, [area, kind, name, more]) {
  if (area === 'traces') {
    const entries = traceWith(world, kind, ({ hash }) => hash === kind);
    return entries && traceJson(entries, { lies: Boolean(world.faults.lags().secondLies) });
  }
  if (area !== 'blockchain') return null;
  if (kind === 'masterchain-head') {
    return { workchain_id: -1, shard: '8000000000000000', gen_utime: shownSeconds(world) };
  }
  if (kind === 'accounts' && !more) {
    return rawAccountJson(await world.chain.account(addressFrom(name, 'account_id')));
  }
  if (kind === 'messages' && more === 'transaction') {
    const began = (/** @type {Entry} */ { inMessage }) => (
      [inMessage?.hash, inMessage?.normalizedHash].includes(name));
    const entries = traceWith(world, name, began);
    const entry = entries?.find(began);
    return entry ? transactionJson(entry, []) : null;
  }
  return null;
}

/** @param {World} world in Unix seconds */
function shownSeconds({ chain: { clock }, faults }) {
  return clock.seconds() - Math.ceil(faults.lags().secondDelaySeconds);
}

/**
 * The trace that it shows with such a transaction, first to last.
 * @param {World} world @param {string} hash @param {(entry: Entry) => boolean} asked
 * @returns {Entry[] | null}
 */
function traceWith(world, hash, asked) {
  if (!/^[0-9a-f]{64}$/.test(hash ?? '')) return null;
  const until = shownSeconds(world) * 1000;
  const entry = world.chain.history.all().find((one) => (
    one.trace.at <= until && asked(one)));
  return entry ? entry.trace.entries : null;
}
