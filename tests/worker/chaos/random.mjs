// Random choices from a seed, so that a report says what was drawn.

/** Mulberry32. @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (/** @type {number} */ limit) => Math.floor(unit() * limit);
  return {
    below,
    /** @template T @param {T[]} choices @returns {T} */
    pick: (choices) => choices[below(choices.length)],
  };
}

/** @typedef {ReturnType<typeof randomFrom>} Random */

/** @param {number} milliseconds @returns {Promise<void>} */
export const rest = (milliseconds) => new Promise((resolve) => {
  setTimeout(resolve, milliseconds);
});
