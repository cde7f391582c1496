// A batch of payouts signed with the hot wallet's key, to compare a payer with or to be one.
import { Address, beginCell, external, internal, SendMode, storeMessage, toNano } from '@ton/core';
import { keyPairFromSeed } from '@ton/crypto';
import { transferBody } from './jetton.mjs';
import { walletOf } from './wallets.mjs';

/** What goes with every order to the jetton wallet; the unused part comes back. */
const ATTACHED = toNano('0.05');

/**
 * @param {object} facts
 * @param {string} facts.seedHex
 * @param {import('./wallets.mjs').Network} facts.network
 * @param {string} facts.source the hot wallet's jetton wallet
 * @param {{to: string, micros: bigint, id: number, comment?: string}[]} facts.payouts `id` is the
 *   query_id
 * @param {number} facts.seqno
 * @param {number} facts.validUntil in Unix seconds
 */
export function signedBatch({ seedHex, network, source, payouts, seqno, validUntil }) {
  const seed = Buffer.from(seedHex, 'hex');
  const wallet = walletOf(seed, network);
  const messages = payouts.map(({ to, micros, id, comment }) => internal({
    to: source,
    value: ATTACHED,
    bounce: true,
    body: transferBody({
      queryId: id, amount: micros, to: Address.parse(to), excesses: wallet.address, comment,
    }),
  }));
  const body = wallet.createTransfer({
    seqno, messages, timeout: validUntil, authType: 'external',
    secretKey: keyPairFromSeed(seed).secretKey,
    // This wallet refuses whatever it would not send without ignoring errors.
    sendMode: SendMode.PAY_GAS_SEPARATELY | SendMode.IGNORE_ERRORS,
  });
  const cell = beginCell().store(storeMessage(external({ to: wallet.address, body }))).endCell();
  return { boc: cell.toBoc().toString('base64'), hash: cell.hash().toString('hex') };
}
