// GET /accountStates: what accounts hold, and the cells of their contracts.
import { beginCell, storeAccount } from '@ton/core';
import { boc, hashOfNumber, rawAddress } from '../cells.mjs';
import { addressesFrom, choiceFrom, invalid } from '../parameters.mjs';

/** @param {import('../main.mjs').World} world @param {{query: URLSearchParams}} request */
export async function accountStates({ chain }, { query }) {
  const addresses = addressesFrom(query, 'address');
  if (addresses.length === 0) throw invalid('address is required');
  const withCells = choiceFrom(query, 'include_boc', ['true', 'false']) !== 'false';
  const contracts = await Promise.all(addresses.map((address) => chain.account(address)));
  const accounts = contracts.map((contract) => accountState(contract, withCells));
  return { accounts, address_book: {}, metadata: {} };
}

/** @param {import('@ton/sandbox').SmartContract} contract @param {boolean} withCells */
function accountState(contract, withCells) {
  const { address, accountState: state, account } = contract;
  const { code, data } = (state?.type === 'active' && state.state) || {};
  return {
    address: rawAddress(address),
    account_state_hash: account.account ? stateHash(account.account) : null,
    balance: contract.balance.toString(),
    extra_currencies: {},
    status: existed(contract) && state ? state.type : 'nonexist',
    last_transaction_hash: hashOfNumber(contract.lastTransactionHash),
    last_transaction_lt: contract.lastTransactionLt.toString(),
    data_hash: data ? data.hash().toString('base64') : null,
    code_hash: code ? code.hash().toString('base64') : null,
    ...(withCells && { data_boc: data ? boc(data) : null, code_boc: code ? boc(code) : null }),
    frozen_hash: null,
  };
}

/**
 * The sandbox makes an empty account for every address that it is asked about.
 * @param {import('@ton/sandbox').SmartContract} contract
 */
function existed({ accountState: state, balance, lastTransactionLt }) {
  return state?.type === 'active' || balance > 0n || lastTransactionLt > 0n;
}

/** @param {import('@ton/core').Account} account */
function stateHash(account) {
  // The first bit tells an account from none.
  const cell = beginCell().storeBit(true).store(storeAccount(account)).endCell();
  return cell.hash().toString('base64');
}
