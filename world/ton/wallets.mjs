// Wallets of the local chain: the hot wallet and those of invented people, all of version v5r1.
import { createHash } from 'node:crypto';
import { Address } from '@ton/core';
import { keyPairFromSeed } from '@ton/crypto';
import { WalletContractV5R1 } from '@ton/ton';

/** The numbers that are part of every wallet's id. @type {Record<string, number>} */
export const GLOBAL_IDS = { mainnet: -239, testnet: -3 };
const PEOPLE = ['ann', 'omar', 'vera'];

/**
 * @typedef {'mainnet' | 'testnet'} Network
 * @typedef {ReturnType<typeof createWallets>} Wallets
 */

/** @param {Buffer} seed @param {Network} network */
export function walletOf(seed, network) {
  const networkGlobalId = GLOBAL_IDS[network];
  if (!networkGlobalId) throw new Error(`there is no network "${network}"`);
  const { publicKey } = keyPairFromSeed(seed);
  return WalletContractV5R1.create({ publicKey, walletId: { networkGlobalId } });
}

/** @param {{seedHex: string, moreSeedsHex?: string[], network: Network}} options */
export function createWallets({ seedHex, moreSeedsHex = [], network }) {
  const [hot, ...more] = [seedHex, ...moreSeedsHex].map((seed) => {
    if (!/^[0-9a-fA-F]{64}$/.test(seed)) throw new Error('the seed must be 64 hex digits');
    return walletOf(Buffer.from(seed, 'hex'), network);
  });
  const people = new Map(PEOPLE.map((name) => [name, walletOf(seedOf(name), network).address]));
  return {
    hot,
    /** All that payouts may come from. */
    payers: [hot, ...more],
    /** Where sponsors send TON and USDT. */
    deposit: walletOf(seedOf('the deposit wallet'), network),
    people,
    /** Who owns the jetton's minter. */
    issuer: walletOf(seedOf('the issuer'), network).address,
    /** As wallets show it: without a bounce, and marked on the testnet. @param {Address} address */
    shown: (address) => address.toString({ bounceable: false, testOnly: network === 'testnet' }),
    /** @param {string} who a name, "hot", or an address in any form */
    find(who) {
      if (who === 'hot') return hot.address;
      if (who === 'deposit') return this.deposit.address;
      const found = people.get(String(who).toLowerCase());
      return found ?? Address.parse(who);
    },
  };
}

/** Their keys are worth nothing, so anybody may work them out. @param {string} name */
export function seedOf(name) {
  return createHash('sha256').update(`a wallet of ${name}`).digest();
}
