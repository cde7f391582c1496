// Faults that can be switched on: what goes wrong between the chain and whoever asks about it.

/**
 *   before5xx  503, and nothing happens
 *   after5xx   504, although it took effect
 *   hang       it takes effect, but no answer comes
 *   drop       200, but the message is never included in a block
 *   rate429    429, and nothing happens
 */
export const CALL_FAULTS = ['before5xx', 'after5xx', 'hang', 'drop', 'rate429'];
/**
 *   indexDelaySeconds  the indexer is this far behind: transactions, traces, the last block
 *   pendingSeconds     what it shows is not final for so long, and at first not complete
 *   secondDelaySeconds the second indexer is this far behind
 *   secondSilent       1: it is out of order
 *   secondLies         1: it shows as bounced what recipients were credited with
 */
export const LAGS = [
  'indexDelaySeconds', 'pendingSeconds', 'secondDelaySeconds', 'secondSilent', 'secondLies',
];
const NO_LAGS = Object.freeze({
  indexDelaySeconds: 0, pendingSeconds: 0, secondDelaySeconds: 0, secondSilent: 0, secondLies: 0,
});
/** Any endpoint. */
const ANY = '*';

/**
 * @typedef {{times: number, route: string}} CallFault
 * @typedef {Record<string, number | {times?: number, route?: string}>} Changes
 * @typedef {ReturnType<typeof createFaults>} Faults
 */

export function createFaults() {
  /** @type {Record<string, CallFault>} */
  let calls = {};
  let lags = { ...NO_LAGS };
  /** How often each of them struck so far. @type {Record<string, number>} */
  const struck = {};

  return {
    struck,
    /**
     * A call fault is how many times it strikes, 0 to end it; or that and the endpoint's name,
     * such as "traces" or "*". Without a name, handing in messages is what goes wrong, but any
     * endpoint may refuse because of the rate.
     * @param {Changes} changes
     */
    set(changes) {
      for (const [name, change] of Object.entries(changes)) {
        if (LAGS.includes(name)) {
          lags = { ...lags, [name]: amount(name, change) };
        } else if (CALL_FAULTS.includes(name)) {
          const { times = 1, route = name === 'rate429' ? ANY : 'message' } = typeof change
            === 'object' ? change : { times: change };
          calls = { ...calls, [name]: { times: amount(name, times), route } };
        } else {
          throw new Error(`there is no fault "${name}"`);
        }
      }
    },
    clear() {
      calls = {};
      lags = { ...NO_LAGS };
    },
    list: () => structuredClone({ ...calls, ...lags }),
    lags: () => lags,
    /** Takes one strike. @param {string} name @param {string} route @returns {boolean} */
    take(name, route) {
      const fault = calls[name];
      if (!fault || fault.times < 1 || ![ANY, route].includes(fault.route)) return false;
      fault.times -= 1;
      struck[name] = (struck[name] ?? 0) + 1;
      return true;
    },
  };
}

/** @param {string} name @param {unknown} value */
function amount(name, value) {
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  throw new Error(`${name} must be a number that is not negative`);
}
