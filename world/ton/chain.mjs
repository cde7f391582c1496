// One TON chain on the real virtual machine: it takes messages, runs get methods, tells states.
import {
  Blockchain, createShardAccount, EmulationError, Executor, GetMethodError,
} from '@ton/sandbox';
import { createHistory } from './history.mjs';

/** @typedef {import('@ton/core').Address} Address */
/** @typedef {Awaited<ReturnType<typeof createChain>>} Chain */

/** What a virtual machine says of an account that has no code. */
const NO_CODE = -13;

/** Compiling the machine takes long and it keeps nothing, so all chains share one. */
const machine = Executor.create();

/** A message from outside that the chain refused; then nothing changed. */
export class NotAccepted extends Error {
  /** @param {number | undefined} exitCode @param {string} log of the virtual machine */
  constructor(exitCode, log) {
    super(`not accepted, exit code ${exitCode}`);
    this.exitCode = exitCode;
    this.log = log;
  }
}

/**
 * @param {import('./clock.mjs').Clock} clock
 * @param {() => {indexDelaySeconds: number, pendingSeconds: number}} lag of the indexer
 */
export async function createChain(clock, lag) {
  const blockchain = await Blockchain.create({ executor: await machine });
  const history = createHistory(clock, lag);
  /** @type {Promise<unknown>} */
  let last = Promise.resolve();

  /**
   * One after the other: the sandbox has one time for all.
   * @template T @param {() => Promise<T>} act @returns {Promise<T>}
   */
  function inTurn(act) {
    const turn = last.then(() => {
      blockchain.now = clock.seconds();
      return act();
    });
    last = turn.catch(() => {});
    return turn;
  }

  return {
    clock,
    history,
    /** @param {import('@ton/core').Cell} cell @returns {Promise<void>} */
    sendExternal: (cell) => inTurn(async () => {
      try {
        const { transactions } = await blockchain.sendMessage(cell);
        history.add(transactions, cell.hash().toString('hex'));
      } catch (error) {
        if (!(error instanceof EmulationError)) throw error;
        throw new NotAccepted(error.exitCode, error.vmLogs ?? '');
      }
    }),
    /**
     * An internal message out of nowhere: the world's own doing, which costs nobody anything.
     * @param {import('@ton/core').Message} message
     */
    sendInternal: (message) => inTurn(async () => {
      const { transactions } = await blockchain.sendMessage(message);
      history.add(transactions);
    }),
    /**
     * @param {Address} address @param {string} method
     * @param {import('@ton/core').TupleItem[]} stack
     * @returns {Promise<{exitCode: number, gasUsed: bigint,
     *   stack: import('@ton/core').TupleItem[]}>}
     */
    runGetMethod: (address, method, stack) => inTurn(async () => {
      const { accountState } = await blockchain.getContract(address);
      if (accountState?.type !== 'active') return { exitCode: NO_CODE, gasUsed: 0n, stack: [] };
      try {
        return await blockchain.runGetMethod(address, method, stack);
      } catch (error) {
        if (!(error instanceof GetMethodError)) throw error;
        return { exitCode: error.exitCode, gasUsed: error.gasUsed, stack: [] };
      }
    }),
    /** @param {Address} address */
    account: (address) => inTurn(() => blockchain.getContract(address)),
    /**
     * Puts a contract there, as if it had always been.
     * @param {{address: Address, init: {code: import('@ton/core').Cell,
     *   data: import('@ton/core').Cell}}} contract @param {bigint} balance
     */
    place: ({ address, init }, balance) => inTurn(() => (
      blockchain.setShardAccount(address, createShardAccount({ address, ...init, balance })))),
    /**
     * Nobody can take TON out of a wallet without its key, so this is not a message.
     * @param {Address} address @param {bigint} balance
     */
    setBalance: (address, balance) => inTurn(async () => {
      const contract = await blockchain.getContract(address);
      contract.balance = balance;
    }),
  };
}
