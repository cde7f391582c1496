// Faults that can be switched on: what goes wrong, for which method, and how many times.

/**
 * Faults of API calls:
 *   too_many_requests  429 with retry_after, nothing happens
 *   error_before       5xx, nothing happens
 *   error_after        the call takes effect, but its answer is a 5xx
 *   hang_before        nothing happens and no answer comes
 *   hang_after         the call takes effect and no answer comes
 * Faults of webhook deliveries:
 *   duplicate          the update is delivered twice
 *   lose_answer        the webhook's answer is lost, so the update is delivered again
 */
export const CALL_FAULTS = [
  'too_many_requests', 'error_before', 'error_after', 'hang_before', 'hang_after',
];
export const DELIVERY_FAULTS = ['duplicate', 'lose_answer'];

/**
 * @typedef {{kind: string, method: string, times: number, retry_after: number,
 *   status: number}} Fault
 * @typedef {ReturnType<typeof createFaults>} Faults
 */

export function createFaults() {
  /** @type {Fault[]} */
  let faults = [];

  /** @param {(fault: Fault) => boolean} fits @returns {Fault | undefined} */
  function take(fits) {
    const fault = faults.find(fits);
    if (!fault) return undefined;
    fault.times -= 1;
    faults = faults.filter(({ times }) => times > 0);
    return fault;
  }

  return {
    /**
     * @param {{kind: string, method?: string, times?: number, retry_after?: number,
     *   status?: number}} fault method "*" means any, which is also the default
     */
    add({ kind, method = '*', times = 1, retry_after = 1, status = 500 }) {
      if (![...CALL_FAULTS, ...DELIVERY_FAULTS].includes(kind)) {
        throw new Error(`there is no fault "${kind}"`);
      }
      faults.push({ kind, method, times, retry_after, status });
    },
    clear() {
      faults = [];
    },
    list: () => faults.map((fault) => ({ ...fault })),
    /** @param {string} method */
    takeForCall: (method) => take((fault) => (
      CALL_FAULTS.includes(fault.kind) && ['*', method].includes(fault.method))),
    /** @param {string} kind */
    takeForDelivery: (kind) => take((fault) => fault.kind === kind),
  };
}
