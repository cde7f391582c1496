// What the API says about cells: their hashes, their bytes, and addresses and opcodes in them.
import { beginCell, Dictionary, storeMessage } from '@ton/core';

/** @typedef {import('@ton/core').Address} Address */
/** @typedef {import('@ton/core').Cell} Cell */

const OPCODE_BITS = 32;
const MESSAGE_INDEX_BITS = 15;

/** Upper case, as toncenter writes it. @param {Address} address */
export function rawAddress({ workChain, hash }) {
  return `${workChain}:${hash.toString('hex').toUpperCase()}`;
}

/** @param {Cell} cell */
export function boc(cell) {
  return cell.toBoc().toString('base64');
}

/** @param {bigint} number 256 bits */
export function hashOfNumber(number) {
  return Buffer.from(number.toString(16).padStart(64, '0'), 'hex').toString('base64');
}

/** The number that a body starts with, or null. @param {Cell} body */
export function opcodeOf(body) {
  const slice = body.beginParse();
  return slice.remainingBits < OPCODE_BITS ? null : slice.loadUint(OPCODE_BITS);
}

/**
 * The hash of an external message that stays the same however it was written down (TEP-467):
 * no source, no import fee, no state init, and the body in a cell of its own.
 * @param {Address} destination @param {Cell} body @returns {Buffer}
 */
export function normalizedHash(destination, body) {
  const message = storeMessage({
    info: { type: 'external-in', dest: destination, importFee: 0n }, init: null, body,
  }, { forceRef: true });
  return beginCell().store(message).endCell().hash();
}

/**
 * The messages of a transaction as they lie in it, since writing them anew could give other cells.
 * @param {import('@ton/core').Transaction} transaction
 * @returns {{inMessage: Cell | null, outMessages: Cell[]}} outgoing ones in their order
 */
export function messageCells({ raw }) {
  const slice = raw.refs[0].beginParse();
  const inMessage = slice.loadBit() ? slice.loadRef() : null;
  const out = slice.loadDict(Dictionary.Keys.Uint(MESSAGE_INDEX_BITS), Dictionary.Values.Cell());
  return { inMessage, outMessages: [...out].sort(([a], [b]) => a - b).map(([, cell]) => cell) };
}
