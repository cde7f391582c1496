// What happened on the chain, and how much of it an indexer would show at this moment.
import { messageCells, normalizedHash } from './cells.mjs';

/**
 * @typedef {object} MessageFacts
 * @property {import('@ton/core').Message} message
 * @property {string} hash hex
 * @property {string | null} normalizedHash hex; only externals have one
 *
 * @typedef {object} Entry one transaction
 * @property {import('@ton/sandbox').BlockchainTransaction} transaction
 * @property {string} hash hex
 * @property {import('@ton/core').Address} account
 * @property {MessageFacts | null} inMessage
 * @property {MessageFacts[]} outMessages
 * @property {Trace} trace
 *
 * @typedef {object} Trace everything that one message caused, in the order of logical time
 * @property {number} at when it happened, in milliseconds of the chain's clock
 * @property {Entry[]} entries the first one is where it began
 *
 * @typedef {'pending' | 'confirmed' | 'finalized'} Finality
 * @typedef {ReturnType<typeof createHistory>} History
 */

/**
 * @param {import('./clock.mjs').Clock} clock
 * @param {() => {indexDelaySeconds: number, pendingSeconds: number}} lag
 */
export function createHistory(clock, lag) {
  /** @type {Trace[]} */
  const traces = [];

  /** @param {Trace} trace milliseconds since an indexer could have seen it */
  const age = ({ at }) => clock.milliseconds() - at - lag().indexDelaySeconds * 1000;

  return {
    /**
     * @param {import('@ton/sandbox').BlockchainTransaction[]} transactions
     * @param {string} [externalHash] hex, of the message as it was handed in
     */
    add(transactions, externalHash) {
      if (transactions.length === 0) return;
      /** @type {Trace} */
      const trace = { at: clock.milliseconds(), entries: [] };
      trace.entries = transactions.map((transaction) => entryOf(transaction, trace));
      const [{ inMessage }] = trace.entries;
      if (externalHash && inMessage) inMessage.hash = externalHash;
      traces.push(trace);
    },
    /** All there is, for those who need not wait for an indexer. */
    all: () => traces.flatMap(({ entries }) => entries),
    /** @returns {Entry[]} what an indexer shows, oldest first */
    visible: () => traces.filter((trace) => age(trace) >= 0)
      .flatMap((trace) => (finalityAt(age(trace), lag().pendingSeconds) === 'pending'
        ? trace.entries.slice(0, 1) : trace.entries)),
    /** @param {Trace} trace */
    finality: (trace) => finalityAt(age(trace), lag().pendingSeconds),
  };
}

/**
 * In the first half of its wait a trace is pending, in the second half confirmed.
 * @param {number} age in milliseconds @param {number} pendingSeconds @returns {Finality}
 */
function finalityAt(age, pendingSeconds) {
  const wait = pendingSeconds * 1000;
  if (age >= wait) return 'finalized';
  return age * 2 < wait ? 'pending' : 'confirmed';
}

/**
 * @param {import('@ton/sandbox').BlockchainTransaction} transaction @param {Trace} trace
 * @returns {Entry}
 */
function entryOf(transaction, trace) {
  const cells = messageCells(transaction);
  const outMessages = transaction.outMessages.values();
  return {
    transaction,
    trace,
    hash: transaction.hash().toString('hex'),
    account: accountOf(transaction),
    inMessage: transaction.inMessage && cells.inMessage
      ? messageFacts(transaction.inMessage, cells.inMessage) : null,
    outMessages: outMessages.map((message, index) => (
      messageFacts(message, cells.outMessages[index]))),
  };
}

/** @param {import('@ton/core').Transaction} transaction */
function accountOf({ inMessage }) {
  const destination = inMessage?.info.dest;
  if (destination && 'workChain' in destination) return destination;
  // Ticks and tocks have no message, and nothing here makes any.
  throw new Error('a transaction without a message');
}

/** @param {import('@ton/core').Message} message @param {import('@ton/core').Cell} cell */
function messageFacts(message, cell) {
  const { info, body } = message;
  return {
    message,
    hash: cell.hash().toString('hex'),
    normalizedHash: info.type === 'external-in'
      ? normalizedHash(info.dest, body).toString('hex') : null,
  };
}
