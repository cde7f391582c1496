// A transaction as toncenter v3 writes it: large numbers as text, hashes in base64.
import { boc, hashOfNumber, opcodeOf, rawAddress } from './cells.mjs';

/** @typedef {import('./history.mjs').Entry} Entry */

const STATUSES = {
  active: 'active', uninitialized: 'uninit', frozen: 'frozen', 'non-existing': 'nonexist',
};
const STATUS_CHANGES = { unchanged: 'unchanged', frozen: 'frozen', deleted: 'deleted' };
const SHARD = '8000000000000000';

/** @param {Entry} entry @param {import('./chain.mjs').Chain} chain */
export function transactionJson({ transaction, trace, hash, account, ...messages }, chain) {
  const { inMessage, outMessages } = messages;
  const seqno = chain.clock.seqnoAt(transaction.now);
  const finality = chain.history.finality(trace);
  const [{ hash: traceId, inMessage: traceMessage }] = trace.entries;
  return {
    account: rawAddress(account),
    hash: base64(hash),
    lt: transaction.lt.toString(),
    now: transaction.now,
    mc_block_seqno: seqno,
    trace_id: base64(traceId),
    trace_external_hash: traceMessage?.normalizedHash
      ? base64(traceMessage.normalizedHash) : null,
    prev_trans_hash: hashOfNumber(transaction.prevTransactionHash),
    prev_trans_lt: transaction.prevTransactionLt.toString(),
    orig_status: STATUSES[transaction.oldStatus],
    end_status: STATUSES[transaction.endStatus],
    total_fees: transaction.totalFees.coins.toString(),
    total_fees_extra_currencies: {},
    description: descriptionJson(transaction.description),
    block_ref: { workchain: account.workChain, shard: SHARD, seqno },
    in_msg: inMessage && messageJson(inMessage),
    out_msgs: outMessages.map(messageJson),
    account_state_before: stateJson(transaction.stateUpdate.oldHash),
    account_state_after: stateJson(transaction.stateUpdate.newHash),
    emulated: finality === 'pending',
    finality,
  };
}

/** @param {import('@ton/core').TransactionDescription} description */
function descriptionJson(description) {
  if (description.type !== 'generic') throw new Error(`a ${description.type} transaction`);
  const { storagePhase, creditPhase, computePhase, actionPhase, bouncePhase } = description;
  return {
    type: 'ord',
    aborted: description.aborted,
    destroyed: description.destroyed,
    credit_first: description.creditFirst,
    storage_ph: storagePhase && {
      storage_fees_collected: storagePhase.storageFeesCollected.toString(),
      status_change: STATUS_CHANGES[storagePhase.statusChange],
    },
    ...(creditPhase && { credit_ph: { credit: creditPhase.credit.coins.toString() } }),
    compute_ph: computeJson(computePhase),
    ...(actionPhase && { action: actionJson(actionPhase) }),
    ...(bouncePhase && { bounce: { type: BOUNCES[bouncePhase.type] } }),
  };
}

const BOUNCES = { ok: 'ok', 'no-funds': 'nofunds', 'negative-funds': 'negfunds' };
const SKIPS = {
  'no-state': 'no_state', 'bad-state': 'bad_state', 'no-gas': 'no_gas', suspended: 'suspended',
};

/** @param {import('@ton/core').TransactionComputePhase} phase */
function computeJson(phase) {
  if (phase.type === 'skipped') return { skipped: true, reason: SKIPS[phase.reason] };
  return {
    skipped: false,
    success: phase.success,
    msg_state_used: phase.messageStateUsed,
    account_activated: phase.accountActivated,
    gas_fees: phase.gasFees.toString(),
    gas_used: phase.gasUsed.toString(),
    gas_limit: phase.gasLimit.toString(),
    ...(phase.gasCredit && { gas_credit: phase.gasCredit.toString() }),
    mode: phase.mode,
    exit_code: phase.exitCode,
    vm_steps: phase.vmSteps,
    vm_init_state_hash: hashOfNumber(phase.vmInitStateHash),
    vm_final_state_hash: hashOfNumber(phase.vmFinalStateHash),
  };
}

/** @param {import('@ton/core').TransactionActionPhase} phase */
function actionJson(phase) {
  return {
    success: phase.success,
    valid: phase.valid,
    no_funds: phase.noFunds,
    status_change: STATUS_CHANGES[phase.statusChange],
    ...(phase.totalFwdFees && { total_fwd_fees: phase.totalFwdFees.toString() }),
    ...(phase.totalActionFees && { total_action_fees: phase.totalActionFees.toString() }),
    result_code: phase.resultCode,
    tot_actions: phase.totalActions,
    spec_actions: phase.specActions,
    skipped_actions: phase.skippedActions,
    msgs_created: phase.messagesCreated,
    action_list_hash: hashOfNumber(phase.actionListHash),
    tot_msg_size: {
      cells: phase.totalMessageSize.cells.toString(), bits: phase.totalMessageSize.bits.toString(),
    },
  };
}

/** @param {import('./history.mjs').MessageFacts} facts */
export function messageJson({ message: { info, body }, hash, normalizedHash }) {
  const opcode = opcodeOf(body);
  const internal = info.type === 'internal' ? info : null;
  return {
    hash: base64(hash),
    ...(normalizedHash && { hash_norm: base64(normalizedHash) }),
    source: info.src && 'workChain' in info.src ? rawAddress(info.src) : null,
    destination: info.dest && 'workChain' in info.dest ? rawAddress(info.dest) : null,
    value: internal ? internal.value.coins.toString() : null,
    value_extra_currencies: {},
    fwd_fee: internal ? internal.forwardFee.toString() : null,
    ihr_fee: internal ? internal.ihrFee.toString() : null,
    created_lt: info.type === 'external-in' ? null : info.createdLt.toString(),
    created_at: info.type === 'external-in' ? null : String(info.createdAt),
    opcode: opcode === null ? null : `0x${opcode.toString(16).padStart(8, '0')}`,
    ihr_disabled: internal ? internal.ihrDisabled : null,
    bounce: internal ? internal.bounce : null,
    bounced: internal ? internal.bounced : null,
    import_fee: info.type === 'external-in' ? info.importFee.toString() : null,
    message_content: { hash: body.hash().toString('base64'), body: boc(body), decoded: null },
    init_state: null,
  };
}

/** @param {Buffer} hash */
function stateJson(hash) {
  return { hash: hash.toString('base64') };
}

/** @param {string} hex */
function base64(hex) {
  return Buffer.from(hex, 'hex').toString('base64');
}
