// POST /message: takes a signed message to the chain.
import { loadMessage } from '@ton/core';
import { normalizedHash } from '../cells.mjs';
import { NotAccepted } from '../chain.mjs';
import { ApiError, cellFrom, invalid } from '../parameters.mjs';

const REFUSED = 'LITE_SERVER_UNKNOWN: cannot apply external message to current state : ';
const LOG_CHARS = 300;

/** @param {import('../main.mjs').World} world @param {{body: any}} request */
export async function sendMessage(world, { body }) {
  const cell = cellFrom(body.boc, 'boc');
  const { destination, content } = opened(cell);
  const hash = cell.hash();
  world.externals.received += 1;
  if (world.faults.take('drop', 'message')) {
    world.externals.dropped += 1;
  } else {
    await execute(world, cell, hash.toString('hex').toUpperCase());
  }
  return {
    message_hash: hash.toString('base64'),
    message_hash_norm: normalizedHash(destination, content).toString('base64'),
  };
}

/** @param {import('@ton/core').Cell} cell */
function opened(cell) {
  try {
    const { info, body } = loadMessage(cell.beginParse());
    if (info.type === 'external-in') return { destination: info.dest, content: body };
  } catch {
    throw invalid("failed to decode 'boc': it is not a message");
  }
  throw invalid("failed to decode 'boc': it is not a message from outside");
}

/**
 * @param {import('../main.mjs').World} world @param {import('@ton/core').Cell} cell
 * @param {string} hash
 */
async function execute({ chain, externals }, cell, hash) {
  try {
    await chain.sendExternal(cell);
    externals.accepted += 1;
  } catch (error) {
    if (!(error instanceof NotAccepted)) throw error;
    externals.rejected += 1;
    throw new ApiError(500, REFUSED + reasonOf(error, hash));
  }
}

/** @param {NotAccepted} refusal @param {string} hash */
function reasonOf({ exitCode, log }, hash) {
  if (exitCode === undefined) return 'Failed to unpack account state';
  const steps = log.split('\nexecute ').length - 1;
  return 'External message was not accepted\n'
    + `Cannot run message on account: inbound external message rejected by transaction ${hash}:\n`
    + `exitcode=${exitCode}, steps=${steps}, gas_used=0\n`
    + `VM Log (truncated):\n...${log.slice(-LOG_CHARS)}`;
}
