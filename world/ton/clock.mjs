// The chain's clock: it follows the wall clock, and can be turned forward.

const MILLISECONDS = 1000;
/** Where the numbering of blocks starts; there is one block every second. */
const FIRST_SEQNO = 50_000_000;

/** @typedef {ReturnType<typeof createClock>} Clock */

/** @param {() => number} [wallClock] in milliseconds */
export function createClock(wallClock = Date.now) {
  let offset = 0;
  let latest = 0;
  /** No block is older than the one before it, even when the wall clock is set back. */
  const milliseconds = () => (latest = Math.max(latest, wallClock() + offset));
  const startedAt = toSeconds(milliseconds());
  return {
    milliseconds,
    seconds: () => toSeconds(milliseconds()),
    startedAt,
    /** @param {number} seconds */
    advance(seconds) {
      if (!Number.isFinite(seconds) || seconds < 0) throw new Error('time only goes forward');
      offset += seconds * MILLISECONDS;
    },
    /** The masterchain's block at a time. @param {number} unixSeconds */
    seqnoAt: (unixSeconds) => FIRST_SEQNO + Math.max(0, unixSeconds - startedAt),
  };
}

/** @param {number} milliseconds */
function toSeconds(milliseconds) {
  return Math.floor(milliseconds / MILLISECONDS);
}
