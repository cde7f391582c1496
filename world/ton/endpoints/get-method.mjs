// POST /runGetMethod: asks a contract; numbers go and come as hex, cells as bags of cells.
import { boc } from '../cells.mjs';
import { addressFrom, cellFrom, invalid } from '../parameters.mjs';

/** @typedef {import('@ton/core').TupleItem} TupleItem */

/** @param {import('../main.mjs').World} world @param {{body: any}} request */
export async function runGetMethod({ chain }, { body }) {
  const address = addressFrom(body.address, 'address');
  const { method, stack = [] } = body;
  if (typeof method !== 'string') throw invalid('method is required');
  if (!Array.isArray(stack)) throw invalid('stack must be a list');
  const { exitCode, gasUsed, stack: result } = await chain.runGetMethod(
    address, method, stack.map(given));
  return { gas_used: Number(gasUsed), exit_code: exitCode, stack: result.map(shown) };
}

/** @param {any} entry @returns {TupleItem} */
function given(entry) {
  const { type, value } = entry ?? {};
  if (type === 'num') return { type: 'int', value: numberFrom(value) };
  if (type === 'cell' || type === 'slice') return { type, cell: cellFrom(value, 'stack') };
  throw invalid('an entry of stack must be a num, a cell or a slice');
}

/** @param {unknown} value */
function numberFrom(value) {
  const [, sign, digits] = /^(-?)(0x[0-9a-fA-F]+|\d+)$/.exec(String(value)) ?? [];
  if (!digits) throw invalid('a num of stack must be decimal or hex');
  return sign ? -BigInt(digits) : BigInt(digits);
}

/** @param {TupleItem} item @returns {object} */
function shown(item) {
  switch (item.type) {
    case 'int': {
      const size = `0x${(item.value < 0n ? -item.value : item.value).toString(16)}`;
      return { type: 'num', value: item.value < 0n ? `-${size}` : size };
    }
    case 'cell':
    case 'slice':
    case 'builder':
      return { type: item.type, value: boc(item.cell) };
    case 'tuple':
      return { type: 'tuple', value: item.items.map(shown) };
    default:
      // Nothing is an empty list, as in the first virtual machines.
      return { type: 'list', value: [] };
  }
}
