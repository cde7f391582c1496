// GET /traces: everything that one message caused, as a tree and as a table of transactions.
import { hashFrom, invalid } from '../parameters.mjs';
import { transactionJson } from '../transaction.mjs';
import { cameIn } from './transactions.mjs';

/** @typedef {import('../history.mjs').Entry} Entry */
/** @typedef {import('../chain.mjs').Chain} Chain */

/** @param {import('../main.mjs').World} world @param {{query: URLSearchParams}} request */
export function traces({ chain }, { query }) {
  const [traceId, transaction, message] = ['trace_id', 'tx_hash', 'msg_hash']
    .map((name) => hashFrom(query, name));
  if (!traceId && !transaction && !message) {
    throw invalid('one of trace_id, tx_hash and msg_hash is required');
  }
  const visible = chain.history.visible();
  const found = visible.filter((entry) => (
    (!traceId || entry.trace.entries[0].hash === traceId)
    && (!transaction || entry.hash === transaction)
    && (!message || cameIn(entry, message)
      || entry.outMessages.some(({ hash }) => hash === message))));
  const whole = [...new Set(found.map(({ trace }) => trace))];
  return {
    traces: whole.map((trace) => traceJson(
      visible.filter((entry) => entry.trace === trace), chain)),
    address_book: {},
    metadata: {},
  };
}

/** @param {Entry[]} entries those that are shown, first to last @param {Chain} chain */
function traceJson(entries, chain) {
  const shown = entries.map((entry) => transactionJson(entry, chain));
  const [first, last] = [shown[0], shown[shown.length - 1]];
  const messages = new Set(entries.flatMap(({ inMessage, outMessages }) => (
    [inMessage, ...outMessages].map((message) => message?.hash))));
  const incomplete = chain.history.finality(entries[0].trace) === 'pending';
  return {
    trace_id: first.hash,
    external_hash: first.in_msg?.hash_norm ?? null,
    mc_seqno_start: String(first.mc_block_seqno),
    mc_seqno_end: String(last.mc_block_seqno),
    start_lt: first.lt,
    start_utime: first.now,
    end_lt: last.lt,
    end_utime: last.now,
    trace_info: {
      trace_state: incomplete ? 'pending' : 'complete',
      messages: messages.size,
      transactions: shown.length,
      pending_messages: incomplete ? entries[0].outMessages.length : 0,
      classification_state: 'unclassified',
    },
    is_incomplete: incomplete,
    trace: nodeJson(entries[0], entries),
    transactions_order: shown.map(({ hash }) => hash),
    transactions: Object.fromEntries(shown.map((transaction) => [transaction.hash, transaction])),
  };
}

/** @param {Entry} entry @param {Entry[]} entries @returns {object} */
function nodeJson(entry, entries) {
  const sent = new Set(entry.outMessages.map(({ hash }) => hash));
  const base64 = (/** @type {string | undefined} */ hex) => (
    hex ? Buffer.from(hex, 'hex').toString('base64') : null);
  return {
    tx_hash: base64(entry.hash),
    in_msg_hash: base64(entry.inMessage?.hash),
    children: entries.filter(({ inMessage }) => inMessage && sent.has(inMessage.hash))
      .map((child) => nodeJson(child, entries)),
  };
}
