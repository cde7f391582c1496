// What the page asks of the local TON: wallets, the clock, one transaction.

const TON_DECIMALS = 9;
const USDT_DECIMALS = 6;
const PLACES_SHOWN = { ton: 4, usdt: 6 };

/**
 * The verbs that the page uses when the chain has them; without them it shows less.
 * @typedef {object} ChainControl
 * @property {(facts: {name: string}) => Promise<{address: string, ton: string | bigint,
 *   usdt: string | bigint}>} [wallet] a person's wallet, sums in nanotons and micro-USDT
 * @property {() => number | Promise<number>} [now] the chain's clock in Unix seconds
 * @property {(facts: {seconds: number}) => unknown} [advance] turns the clock
 */

/**
 * @param {import('./main.mjs').Ton | null} ton
 * @param {import('../telegram/people.mjs').Person[]} people
 */
export async function walletsOf(ton, people) {
  const wallet = ton?.control.wallet;
  if (!wallet) return [];
  return Promise.all(people.map(async ({ first_name: label }) => {
    const name = label.toLowerCase();
    const { address, ton: nano, usdt: micros } = await wallet({ name });
    return {
      name, label, address,
      ton: decimal(nano, TON_DECIMALS, PLACES_SHOWN.ton),
      usdt: decimal(micros, USDT_DECIMALS, PLACES_SHOWN.usdt),
    };
  }));
}

/** @param {import('./main.mjs').Ton | null} ton @returns {Record<string, any>} */
export function clockVerbs(ton) {
  const { now, advance } = ton?.control ?? {};
  return now && advance ? { now, advance } : {};
}

/** @param {import('./main.mjs').Ton} ton @param {string} hash hex */
export async function transactionByHash(ton, hash) {
  const response = await fetch(`${ton.url}/api/v3/transactions?hash=${hash}`);
  if (!response.ok) return null;
  const { transactions = [] } = await response.json();
  return transactions[0] ?? null;
}

/**
 * Whole units as a decimal, cut after some places; no float comes near a sum.
 * @param {string | bigint} units @param {number} decimals @param {number} places
 */
function decimal(units, decimals, places) {
  const digits = BigInt(units).toString().padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals).slice(0, places)}`;
}
