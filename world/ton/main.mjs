// The local TON: a real chain in memory behind the APIs of two indexers, with wallets and faults.
import { createServer } from 'node:http';
import { toNano } from '@ton/core';
import { answerVerb } from '../telegram/verbs.mjs';
import { answerApi } from './api.mjs';
import { rawAddress } from './cells.mjs';
import { createChain } from './chain.mjs';
import { createClock } from './clock.mjs';
import { createControl } from './control.mjs';
import { createFaults } from './faults.mjs';
import { createJetton, plainMinter } from './jetton.mjs';
import { answerTonapi, TONAPI_PREFIX } from './tonapi/answer.mjs';
import { createWallets } from './wallets.mjs';

const HOT_WALLET_NANOTON = toNano('50');
const DEPOSIT_WALLET_NANOTON = toNano('1');
const HOT_WALLET_MICROS = 10_000_000_000n;
const VERB_PATH = /^\/_\/([A-Za-z]+)$/;

/**
 * @typedef {object} World everything that an endpoint may look at
 * @property {import('./chain.mjs').Chain} chain
 * @property {import('./faults.mjs').Faults} faults
 * @property {import('./jetton.mjs').Jetton} jetton
 * @property {import('./wallets.mjs').Network} network
 * @property {import('./wallets.mjs').Wallets} wallets
 * @property {{received: number, accepted: number, rejected: number, dropped: number}} externals
 * @property {Record<string, number>} asked how many calls each endpoint got
 *
 * @typedef {object} TonOptions
 * @property {number} [port] 0 picks a free one
 * @property {string} seedHex the hot wallet's ed25519 seed
 * @property {string[]} [moreSeedsHex] those of further hot wallets
 * @property {import('./wallets.mjs').Network} network
 * @property {import('./jetton.mjs').Minter} [minter] of another USDT than the plain one
 */

/** @param {TonOptions} options */
export async function startTon({ port = 0, ...options }) {
  const world = await createWorld(options);
  const control = createControl(world);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://local');
    const verb = VERB_PATH.exec(url.pathname)?.[1];
    const answerer = url.pathname.startsWith(TONAPI_PREFIX) ? answerTonapi : answerApi;
    const answered = verb ? answerVerb(control, verb, request, response)
      : answerer(world, url, request, response);
    answered.catch((error) => {
      console.error('The local TON failed:', error);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const { port: actualPort } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${actualPort}`,
    vars: {
      JETTON_MASTER: rawAddress(world.jetton.master),
      HOT_WALLET: world.wallets.payers.map(({ address }) => rawAddress(address)).join(' '),
      DEPOSIT_WALLET: rawAddress(world.wallets.deposit.address),
      // Where USDT goes that the control takes away from a hot wallet.
      COLD_WALLET: rawAddress(world.wallets.issuer),
    },
    control,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}

/** @param {Omit<TonOptions, 'port'>} options @returns {Promise<World>} */
async function createWorld({ seedHex, moreSeedsHex, network, minter = plainMinter }) {
  const wallets = createWallets({ seedHex, moreSeedsHex, network });
  const faults = createFaults();
  const chain = await createChain(createClock(), faults.lags);
  for (const payer of wallets.payers) await chain.place(payer, HOT_WALLET_NANOTON);
  // Deployed: to a wallet without code, TON would arrive in a transaction that counts as aborted.
  await chain.place(wallets.deposit, DEPOSIT_WALLET_NANOTON);
  // The minter's owner has no contract: what comes back to it changes nothing.
  const jetton = await createJetton(chain, wallets.issuer, minter);
  for (const { address } of wallets.payers) await jetton.mint(address, HOT_WALLET_MICROS);
  return {
    chain, faults, jetton, network, wallets,
    externals: { received: 0, accepted: 0, rejected: 0, dropped: 0 },
    asked: {},
  };
}
