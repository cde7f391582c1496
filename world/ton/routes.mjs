// Every address of the API that the local toncenter answers.
import { accountStates } from './endpoints/accounts.mjs';
import { runGetMethod } from './endpoints/get-method.mjs';
import { jettonWallets } from './endpoints/jettons.mjs';
import { masterchainInfo } from './endpoints/masterchain.mjs';
import { sendMessage } from './endpoints/message.mjs';
import { messages } from './endpoints/messages.mjs';
import { traces } from './endpoints/traces.mjs';
import { transactions, transactionsByMessage } from './endpoints/transactions.mjs';

/**
 * @typedef {{query: URLSearchParams, body: any}} ApiRequest
 * @typedef {(world: import('./main.mjs').World, request: ApiRequest) => unknown} Endpoint
 */

/** @type {Record<string, {method: 'GET' | 'POST', answer: Endpoint}>} */
export const ROUTES = {
  message: { method: 'POST', answer: sendMessage },
  messages: { method: 'GET', answer: messages },
  runGetMethod: { method: 'POST', answer: runGetMethod },
  masterchainInfo: { method: 'GET', answer: masterchainInfo },
  accountStates: { method: 'GET', answer: accountStates },
  transactions: { method: 'GET', answer: transactions },
  transactionsByMessage: { method: 'GET', answer: transactionsByMessage },
  traces: { method: 'GET', answer: traces },
  'jetton/wallets': { method: 'GET', answer: jettonWallets },
};
