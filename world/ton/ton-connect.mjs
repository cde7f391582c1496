// The wallet apps of invented people: they sign TON Connect's `ton_proof` for whoever asks.
import { createHash } from 'node:crypto';
import { beginCell, contractAddress, storeStateInit } from '@ton/core';
import { keyPairFromSeed, sign } from '@ton/crypto';
import { boc, rawAddress } from './cells.mjs';
import { GLOBAL_IDS, seedOf, walletOf } from './wallets.mjs';

/** @typedef {{address: import('@ton/core').Address, init: import('@ton/core').StateInit}} Wallet */

/** @param {...(string | Uint8Array)} parts */
function sha256(...parts) {
  const hash = createHash('sha256');
  parts.forEach((part) => hash.update(part));
  return hash.digest();
}

/**
 * The same wallet with code that no list knows, since it has one cell more that never runs.
 * @param {Wallet} wallet @returns {Wallet}
 */
export function strange({ init }) {
  const code = beginCell().storeSlice(/** @type {any} */ (init.code).beginParse())
    .storeRef(beginCell().endCell()).endCell();
  const changed = { ...init, code };
  return { init: changed, address: contractAddress(0, changed) };
}

/** @param {string} name @param {import('./wallets.mjs').Network} network */
export const walletNamed = (name, network) => walletOf(seedOf(name.toLowerCase()), network);

/**
 * What TON Connect hands to an app: the account, and the proof.
 * @param {{name: string, wallet: Wallet, network: import('./wallets.mjs').Network,
 *   domain: string, payload: string, timestamp: number}} facts
 */
export function proofOf({ name, wallet, network, domain, payload, timestamp }) {
  const { publicKey, secretKey } = keyPairFromSeed(seedOf(name.toLowerCase()));
  const { address, init } = wallet;
  const lengthBytes = Buffer.byteLength(domain);
  const numbers = Buffer.alloc(16);
  numbers.writeInt32BE(address.workChain, 0);
  numbers.writeUInt32LE(lengthBytes, 4);
  numbers.writeBigUInt64LE(BigInt(timestamp), 8);
  const message = sha256(
    'ton-proof-item-v2/', numbers.subarray(0, 4), address.hash, numbers.subarray(4, 8), domain,
    numbers.subarray(8), payload);
  const signature = sign(sha256(Buffer.from([0xff, 0xff]), 'ton-connect', message), secretKey);
  return {
    address: rawAddress(address),
    chain: String(GLOBAL_IDS[network]),
    publicKey: publicKey.toString('hex'),
    walletStateInit: boc(beginCell().store(storeStateInit(init)).endCell()),
    proof: {
      timestamp,
      domain: { lengthBytes, value: domain },
      signature: signature.toString('base64'),
      payload,
    },
  };
}
