// One Bot API call, from a method's name and parameters to an answer, faults included.
import { METHODS } from './methods.mjs';
import { Refusal, refusalBody, refused, unbuilt } from './refusal.mjs';
import { flawInCall, methodNamed } from './schema.mjs';
import { record, tell } from './state.mjs';

/**
 * @typedef {{status: number, body: Record<string, any>, retryAfter?: number, hang?: boolean}}
 *   Answer
 * @typedef {import('./methods.mjs').Rooms
 *   & {faults: import('./faults.mjs').Faults, speed: number}} Telegram
 */

/**
 * @param {Telegram} telegram @param {string} method in the schema's spelling
 * @param {Record<string, unknown>} parameters @param {'http' | 'webhook'} via
 * @returns {Answer}
 */
export function answerCall(telegram, method, parameters, via) {
  const fault = telegram.faults.takeForCall(method);
  const answer = fault ? answerFault(telegram, method, parameters, fault)
    : answerHonestly(telegram, method, parameters);
  const { status, body } = answer;
  if (fault) tell(telegram.state, 'fault', { fault: fault.kind, method });
  record(telegram.state, { method, parameters, status, answer: body, via });
  return answer;
}

/** An answer for a call that never reached a method. @param {unknown} error @returns {Answer} */
export function answerRefusal(error) {
  if (!(error instanceof Refusal)) throw error;
  return {
    status: error.code, body: refusalBody(error), retryAfter: error.parameters?.retry_after,
  };
}

/**
 * @param {Telegram} telegram @param {string} method @param {Record<string, unknown>} parameters
 * @param {import('./faults.mjs').Fault} fault @returns {Answer}
 */
function answerFault(telegram, method, parameters, { kind, retry_after, status }) {
  if (kind === 'too_many_requests') {
    return answerRefusal(new Refusal(
      429, `Too Many Requests: retry after ${retry_after}`, { retry_after }));
  }
  if (kind.endsWith('_after')) answerHonestly(telegram, method, parameters);
  const broken = answerRefusal(new Refusal(status, 'Internal Server Error'));
  return { ...broken, hang: kind.startsWith('hang') };
}

/**
 * @param {Telegram} telegram @param {string} method @param {Record<string, unknown>} parameters
 * @returns {Answer}
 */
function answerHonestly(telegram, method, parameters) {
  try {
    const flaw = flawInCall(method, parameters);
    if (flaw) throw refused(flaw);
    const { parameters: honoured, run, description } = METHODS[method] ?? {};
    if (!run) throw unbuilt(`the method ${method}`);
    const ignored = Object.keys(parameters).find((name) => !honoured.includes(name));
    if (ignored) throw unbuilt(`the parameter "${ignored}" of ${method}`);
    // Copied both ways: neither side may reach into the other's objects afterwards.
    const result = structuredClone(run(telegram, structuredClone(parameters)));
    const body = { ok: true, result, ...(description && { description: description(result) }) };
    return { status: 200, body };
  } catch (error) {
    return answerRefusal(error);
  }
}

/** @param {string} name @returns {string} */
export function knownMethod(name) {
  const method = methodNamed(name);
  if (!method) throw new Refusal(404, 'Not Found');
  return method;
}
