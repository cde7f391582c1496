// The local USDT: a plain jetton with six decimals, and what its wallets hold and got.
import { createHash } from 'node:crypto';
import { beginCell, contractAddress, Dictionary, internal, toNano } from '@ton/core';
// The package's front door would also load clients of storage services.
import jettonMinter from '@ton-community/assets-sdk/dist/jetton/JettonMinter.js';
import { opcodeOf } from './cells.mjs';

const { JettonMinter } = jettonMinter;

/** @typedef {import('@ton/core').Address} Address */
/** @typedef {Awaited<ReturnType<typeof createJetton>>} Jetton */

const TRANSFER = 0x0f8a7ea5;
const INTERNAL_TRANSFER = 0x178d4519;
const NOTICE = 0x7362d09c;
const MINT = 21;
const SET_STATUS = 0xeed236d3;
const FACTS = { name: 'Local USD', symbol: 'USD₮', decimals: '6' };
/** What a message to a jetton contract carries for its fees. */
const FEES = toNano('0.1');

/**
 * The minter's contract, whose code and data decide its address and what its wallets can do.
 * @typedef {(issuer: Address) => {code: import('@ton/core').Cell, data: import('@ton/core').Cell}}
 *   Minter
 */

/** The jetton of the assets SDK, which nobody can lock. @type {Minter} */
export function plainMinter(issuer) {
  const { init } = JettonMinter.createFromConfig({ admin: issuer, content: contentCell() });
  if (!init?.code || !init.data) throw new Error('a new minter has its code and data');
  return { code: init.code, data: init.data };
}

/**
 * @param {import('./chain.mjs').Chain} chain @param {Address} issuer who may mint
 * @param {Minter} minter
 */
export async function createJetton(chain, issuer, minter) {
  const init = minter(issuer);
  const master = contractAddress(0, init);
  await chain.place({ address: master, init }, toNano('1'));

  /** @param {Address} owner @returns {Promise<Address>} of the owner's jetton wallet */
  async function walletOf(owner) {
    const cell = beginCell().storeAddress(owner).endCell();
    const { stack } = await chain.runGetMethod(
      master, 'get_wallet_address', [{ type: 'slice', cell }]);
    if (stack[0]?.type !== 'slice') throw new Error('the minter gave no address');
    return stack[0].cell.beginParse().loadAddress();
  }

  /** @param {Address} wallet of the jetton @returns {Promise<bigint>} */
  async function held(wallet) {
    const { exitCode, stack } = await chain.runGetMethod(wallet, 'get_wallet_data', []);
    return exitCode === 0 && stack[0].type === 'int' ? stack[0].value : 0n;
  }

  /** @param {Address} owner @param {bigint} amount */
  async function mint(owner, amount) {
    const body = mintBody({ owner, amount, issuer });
    await chain.sendInternal(fromNowhere(issuer, master, body));
  }

  /** @param {Address} owner @param {bigint} amount goes back to the issuer */
  async function takeAway(owner, amount) {
    const body = transferBody({ queryId: 0, amount, to: issuer, excesses: issuer });
    await chain.sendInternal(fromNowhere(owner, await walletOf(owner), body));
  }

  /**
   * One owner pays another, with a comment.
   * @param {{from: Address, to: Address, amount: bigint, comment: string,
   *   forwarded?: bigint}} facts
   */
  async function send({ from, to, amount, comment, forwarded }) {
    const body = transferBody({ queryId: 0, amount, to, excesses: from, comment, forwarded });
    await chain.sendInternal(fromNowhere(from, await walletOf(from), body));
  }

  return {
    master,
    send,
    walletOf,
    held,
    mint,
    /** @param {Address} owner @returns {Promise<bigint>} */
    balance: async (owner) => held(await walletOf(owner)),
    /** @param {Address} owner @param {bigint} wanted */
    async setBalance(owner, wanted) {
      const change = wanted - await held(await walletOf(owner));
      if (change > 0n) await mint(owner, change);
      if (change < 0n) await takeAway(owner, -change);
    },
    /**
     * Locks an owner's wallet as USDT's issuer can: 1 for sending, 2 for receiving, 3 for both.
     * Does nothing to a plain jetton.
     * @param {Address} owner @param {number} status
     */
    async lock(owner, status) {
      const body = beginCell().storeUint(SET_STATUS, 32).storeUint(0, 64).storeUint(status, 4);
      await chain.sendInternal(fromNowhere(master, await walletOf(owner), body.endCell()));
    },
    /**
     * What one owner really got from another: transfers that the receiving wallet carried out.
     * @param {Address} from @param {Address} to
     */
    async paid(from, to) {
      const [source, target] = [await walletOf(from), await walletOf(to)];
      return chain.history.all().flatMap((entry) => paymentsIn(entry, source, target));
    },
  };
}

/** @param {import('./history.mjs').Entry} entry @param {Address} source @param {Address} target */
function paymentsIn({ account, transaction, hash, inMessage }, source, target) {
  const { description } = transaction;
  const { info, body } = inMessage?.message ?? {};
  if (!account.equals(target) || info?.type !== 'internal' || !info.src.equals(source)) return [];
  if (info.bounced || !body || opcodeOf(body) !== INTERNAL_TRANSFER) return [];
  if (description.type !== 'generic' || description.aborted) return [];
  const slice = body.beginParse().skip(32);
  const query_id = slice.loadUintBig(64).toString();
  return [{ query_id, amount: slice.loadCoins().toString(), hash, lt: transaction.lt.toString() }];
}

/** @param {Address} from @param {Address} to @param {import('@ton/core').Cell} body */
function fromNowhere(from, to, body) {
  const message = internal({ to, value: FEES, bounce: true, body });
  return { ...message, info: { ...message.info, src: from } };
}

/**
 * An owner's order to the jetton wallet (TEP-74); the receiver is told with one nanoton, unless
 * nothing is forwarded.
 * @param {{queryId: number, amount: bigint, to: Address, excesses: Address, comment?: string,
 *   forwarded?: bigint}} facts
 */
export function transferBody({ queryId, amount, to, excesses, comment, forwarded = 1n }) {
  const body = beginCell().storeUint(TRANSFER, 32).storeUint(queryId, 64).storeCoins(amount)
    .storeAddress(to).storeAddress(excesses).storeMaybeRef(null).storeCoins(forwarded);
  if (comment === undefined) return body.storeBit(false).endCell();
  return body.storeBit(true).storeRef(commentCell(comment)).endCell();
}

/** @param {string} text */
export function commentCell(text) {
  return beginCell().storeUint(0, 32).storeStringTail(text).endCell();
}

/** What one jetton wallet tells another. @param {bigint} amount @param {Address} from */
export function creditBody(amount, from) {
  return beginCell().storeUint(INTERNAL_TRANSFER, 32).storeUint(0, 64).storeCoins(amount)
    .storeAddress(from).storeAddress(from).storeCoins(0).storeBit(false).endCell();
}

/** A notice of credit that only a jetton wallet may be believed. @param {bigint} amount */
export function noticeBody(amount) {
  return beginCell().storeUint(NOTICE, 32).storeUint(0, 64).storeCoins(amount)
    .storeAddress(null).storeBit(false).endCell();
}

/** @param {{owner: Address, amount: bigint, issuer: Address}} facts */
function mintBody({ owner, amount, issuer }) {
  const transfer = beginCell().storeUint(INTERNAL_TRANSFER, 32).storeUint(0, 64)
    .storeCoins(amount).storeAddress(null).storeAddress(issuer).storeCoins(0).storeBit(false);
  return beginCell().storeUint(MINT, 32).storeUint(0, 64).storeAddress(owner)
    .storeCoins(toNano('0.05')).storeRef(transfer).endCell();
}

/** The jetton's name and decimals, kept on the chain as TEP-64 says. */
function contentCell() {
  const facts = Dictionary.empty(Dictionary.Keys.Buffer(32), Dictionary.Values.Cell());
  for (const [key, value] of Object.entries(FACTS)) {
    const text = beginCell().storeUint(0, 8).storeStringTail(value).endCell();
    facts.set(createHash('sha256').update(key).digest(), text);
  }
  return beginCell().storeUint(0, 8).storeDict(facts).endCell();
}
