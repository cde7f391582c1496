// Traces, transactions and accounts as tonapi v2 writes them: numbers as numbers, hashes and cells
// in hex, a trace as a tree.
import { beginCell } from '@ton/core';

/** @typedef {import('../history.mjs').Entry} Entry */
/** @typedef {import('../history.mjs').MessageFacts} MessageFacts */

const INTERNAL_TRANSFER = 0x178d4519;
const BOUNCED_PREFIX = 0xffffffff;
/** How many bits of a body come back in a bounced message. */
const BOUNCED_BITS = 256;
const LOCKED = 45;

const STATUSES = { active: 'active', uninit: 'uninit', frozen: 'frozen' };

/** @param {import('@ton/core').Address} address */
const accountAddress = (address) => ({
  address: `${address.workChain}:${address.hash.toString('hex')}`,
  is_scam: false,
  is_wallet: false,
});

/** @param {import('@ton/core').Cell} cell */
const hex = (cell) => cell.toBoc().toString('hex');

/**
 * @param {Entry[]} entries of one trace @param {{lies: boolean}} behaviour whether it shows what
 *   recipients were credited with as bounced
 */
export function traceJson(entries, { lies }) {
  return nodeOf(entries[0], entries, lies);
}

/** @param {Entry} entry @param {Entry[]} all @param {boolean} lies @returns {object} */
function nodeOf(entry, all, lies) {
  const sent = entry.outMessages.map(nameOf);
  const children = all.filter(({ inMessage }) => inMessage && sent.includes(nameOf(inMessage)));
  if (lies && entry.inMessage && isCredit(entry.inMessage)) return bouncedNode(entry);
  return {
    transaction: transactionJson(entry, children),
    interfaces: [],
    children: children.map((child) => nodeOf(child, all, lies)),
    emulated: false,
  };
}

/**
 * What tells a message from all others. A hash would not do: the sandbox may write a message down
 * in another way when it arrives.
 * @param {MessageFacts} facts
 */
function nameOf({ message: { info }, hash }) {
  return info.type === 'internal' ? `${info.src} ${info.createdLt}` : hash;
}

/** @param {MessageFacts} facts */
function isCredit({ message: { body } }) {
  const slice = body.beginParse();
  return slice.remainingBits >= 32 && slice.loadUint(32) === INTERNAL_TRANSFER;
}

/** As if the recipient's wallet were locked. @param {Entry} entry */
function bouncedNode(entry) {
  const [whole, taken] = [transactionJson(entry, []), transactionJson(entry, [])];
  const { body } = /** @type {MessageFacts} */ (entry.inMessage).message;
  const start = body.beginParse();
  const bits = start.loadBits(Math.min(BOUNCED_BITS, start.remainingBits));
  const back = {
    ...whole.in_msg,
    source: whole.in_msg?.destination,
    destination: whole.in_msg?.source,
    bounced: true,
    raw_body: hex(beginCell().storeUint(BOUNCED_PREFIX, 32).storeBits(bits).endCell()),
  };
  return {
    transaction: {
      ...whole,
      success: false,
      aborted: true,
      compute_phase: { skipped: false, success: false, exit_code: LOCKED },
      action_phase: undefined,
      out_msgs: [],
    },
    interfaces: [],
    children: [{
      transaction: { ...taken, account: back.destination, in_msg: back, out_msgs: [] },
      interfaces: [],
      children: [],
      emulated: false,
    }],
    emulated: false,
  };
}

/**
 * Messages that became children of the transaction are left out, as the real one does.
 * @param {Entry} entry @param {Entry[]} children
 */
export function transactionJson({ transaction, hash, account, inMessage, outMessages }, children) {
  const { description } = transaction;
  if (description.type !== 'generic') throw new Error(`a ${description.type} transaction`);
  const { computePhase, actionPhase, aborted } = description;
  const delivered = children.map(({ inMessage: sent }) => sent && nameOf(sent));
  return {
    hash,
    lt: Number(transaction.lt),
    account: accountAddress(account),
    success: !aborted,
    utime: transaction.now,
    total_fees: Number(transaction.totalFees.coins),
    transaction_type: 'TransOrd',
    compute_phase: computePhase.type === 'skipped'
      ? { skipped: true, skip_reason: `cskip_${computePhase.reason.replaceAll('-', '_')}` }
      : { skipped: false, success: computePhase.success, exit_code: computePhase.exitCode },
    ...(actionPhase && {
      action_phase: {
        success: actionPhase.success,
        result_code: actionPhase.resultCode,
        total_actions: actionPhase.totalActions,
        skipped_actions: actionPhase.skippedActions,
      },
    }),
    aborted,
    destroyed: description.destroyed,
    in_msg: inMessage ? messageJson(inMessage) : undefined,
    out_msgs: outMessages.filter((message) => !delivered.includes(nameOf(message)))
      .map(messageJson),
  };
}

const KINDS = {
  internal: 'int_msg', 'external-in': 'ext_in_msg', 'external-out': 'ext_out_msg',
};

/** @param {MessageFacts} facts */
function messageJson({ message: { info, body }, hash }) {
  const shown = (/** @type {any} */ address) => (
    address && 'workChain' in address ? accountAddress(address) : undefined);
  return {
    msg_type: KINDS[info.type],
    created_lt: info.type === 'external-in' ? 0 : Number(info.createdLt),
    value: info.type === 'internal' ? Number(info.value.coins) : 0,
    bounce: info.type === 'internal' && info.bounce,
    bounced: info.type === 'internal' && info.bounced,
    source: shown(info.src),
    destination: shown(info.dest),
    hash,
    raw_body: hex(body),
  };
}

/** Null for one that never existed. @param {import('@ton/sandbox').SmartContract} contract */
export function rawAccountJson({ address, accountState: state, balance, lastTransactionLt }) {
  if (!state) return null;
  const { code, data } = (state.type === 'active' && state.state) || {};
  return {
    address: accountAddress(address).address,
    balance: Number(balance),
    status: STATUSES[state.type],
    ...(code && { code: hex(code) }),
    ...(data && { data: hex(data) }),
    last_transaction_lt: Number(lastTransactionLt),
    storage: {},
  };
}
