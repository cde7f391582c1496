// GET /jetton/wallets: the jetton wallets of owners, and what they hold.
import { rawAddress } from '../cells.mjs';
import { addressesFrom, invalid } from '../parameters.mjs';

/** @param {import('../main.mjs').World} world @param {{query: URLSearchParams}} request */
export async function jettonWallets(world, { query }) {
  const { jetton } = world;
  const owners = addressesFrom(query, 'owner_address');
  const masters = addressesFrom(query, 'jetton_address');
  // Nobody here asks by the jetton wallet's own address, and an indexer lists no jetton whole.
  if (owners.length === 0) throw invalid('owner_address is required');
  const isOurs = masters.length === 0 || masters.some((master) => master.equals(jetton.master));
  const wallets = isOurs
    ? await Promise.all(owners.map((owner) => walletJson(world, owner))) : [];
  return {
    jetton_wallets: wallets.filter((wallet) => wallet !== null), address_book: {}, metadata: {},
  };
}

/**
 * Null for one that was never made.
 * @param {import('../main.mjs').World} world @param {import('@ton/core').Address} owner
 */
async function walletJson({ chain, jetton }, owner) {
  const address = await jetton.walletOf(owner);
  const { accountState, lastTransactionLt } = await chain.account(address);
  if (accountState?.type !== 'active') return null;
  const { code, data } = accountState.state;
  return {
    address: rawAddress(address),
    balance: (await jetton.held(address)).toString(),
    owner: rawAddress(owner),
    jetton: rawAddress(jetton.master),
    last_transaction_lt: lastTransactionLt.toString(),
    code_hash: code?.hash().toString('base64') ?? null,
    data_hash: data?.hash().toString('base64') ?? null,
  };
}
