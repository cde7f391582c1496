// Checks the sealed ledger with nothing but its objects: written apart from the Worker's own code,
// so that one mistake in both is unlikely. The formats are in src/domain/segment/mod.rs.
import { createHash, createHmac } from 'node:crypto';

/**
 * @typedef {[number, string, string, string, string, number, number | null, number, number]} Line
 */
/**
 * @typedef {{number: number, previous_head: string, root: string, head: string, secret: string,
 *   opening_balances: Record<string, number>, transfers: Line[]}} Segment
 */

const EMPTY_HEAD = '0'.repeat(64);
const SEQ = 0;
const DEBIT = 3;
const CREDIT = 4;
const AMOUNT = 5;

export class LedgerChecker {
  head = EMPTY_HEAD;
  segments = 0;
  lastSeq = 0;
  /** @type {Map<string, number>} */
  balances = new Map();

  /**
   * Takes the next segment; throws one sentence about the first thing that is not as it should be.
   * @param {Segment} segment
   */
  take(segment) {
    const what = `segment ${segment.number}`;
    demand(segment.number === this.segments + 1, `${what} does not follow ${this.segments}`);
    demand(segment.previous_head === this.head, `${what} does not continue the chain`);
    for (const [account, micros] of Object.entries(segment.opening_balances)) {
      demand((this.balances.get(account) ?? 0) === micros, `${what} opens ${account} wrongly`);
    }
    const first = this.lastSeq + 1;
    for (const line of segment.transfers) this.#move(line, what);
    const root = rootOf(leavesOf(segment));
    demand(root === segment.root, `${what} has lines that were changed`);
    const head = sha256(Buffer.from(this.head, 'hex'), Buffer.from(root, 'hex'),
      bigEndian(first), bigEndian(this.lastSeq)).toString('hex');
    demand(head === segment.head, `${what} has another head than its lines make`);
    this.head = head;
    this.segments += 1;
  }

  /** The lines after the last segment, straight from the database. @param {Line[]} lines */
  takeUnsealed(lines) {
    for (const line of lines) this.#move(line, 'the database');
  }

  /** @param {Line} line @param {string} what */
  #move(line, what) {
    demand(line[SEQ] === this.lastSeq + 1, `${what} lacks transfer ${this.lastSeq + 1}`);
    this.lastSeq = line[SEQ];
    this.balances.set(line[DEBIT], (this.balances.get(line[DEBIT]) ?? 0) - line[AMOUNT]);
    this.balances.set(line[CREDIT], (this.balances.get(line[CREDIT]) ?? 0) + line[AMOUNT]);
  }
}

/** @param {Segment} segment */
function leavesOf({ secret, transfers }) {
  const key = Buffer.from(secret, 'hex');
  return transfers.map((line) => {
    const salt = createHmac('sha256', key).update(String(line[SEQ])).digest();
    return sha256(Buffer.of(0), salt, Buffer.from(JSON.stringify(line)));
  });
}

/** RFC 6962, section 2.1. @param {Buffer[]} leaves @returns {string} */
function rootOf(leaves) {
  return leaves.length ? tree(leaves).toString('hex') : sha256().toString('hex');
}

/** @param {Buffer[]} leaves @returns {Buffer} */
function tree(leaves) {
  if (leaves.length === 1) return leaves[0];
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  return sha256(Buffer.of(1), tree(leaves.slice(0, half)), tree(leaves.slice(half)));
}

/** @param {Buffer[]} parts */
function sha256(...parts) {
  return parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
}

/** @param {number} number */
function bigEndian(number) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(number));
  return bytes;
}

/** @param {boolean} held @param {string} sentence */
function demand(held, sentence) {
  if (!held) throw new Error(`${sentence}.`);
}
