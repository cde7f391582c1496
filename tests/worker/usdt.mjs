// A USDT for the local chain that its issuer can lock, compiled when it is needed.
import { readFileSync } from 'node:fs';
import { beginCell, Cell } from '@ton/core';
import tolk from '@ton/tolk-js';

/** @param {string} name @returns {Promise<Cell>} the code of a contract in the folder usdt */
async function compiled(name) {
  const result = await tolk.runTolkCompiler({
    entrypointFileName: `${name}.tolk`,
    fsReadCallback: (file) => readFileSync(new URL(`usdt/${file}`, import.meta.url), 'utf8'),
  });
  if (result.status === 'error') throw new Error(result.message);
  return Cell.fromBase64(result.codeBoc64);
}

/** @returns {Promise<import('../../world/ton/jetton.mjs').Minter>} */
export async function lockableMinter() {
  const [minter, wallet] = [await compiled('minter'), await compiled('wallet')];
  return (issuer) => ({
    code: minter,
    data: beginCell().storeAddress(issuer).storeCoins(0).storeRef(wallet).endCell(),
  });
}
