// Waits until nothing in the database waits any more, sweeping as the cron does.
import { rest } from './random.mjs';
import { nothing, stuck } from './books.mjs';

const SWEEP_MILLISECONDS = 1_000;

/**
 * @param {any} stage @param {number} seconds how long to be patient
 * @param {() => unknown} [meanwhile] done with every sweep
 * @returns {Promise<Record<string, number>>} what still waits: nothing, unless it took too long
 */
export async function settled({ database, workers }, seconds, meanwhile = () => {}) {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const rows = await stuck(database);
    if (nothing(rows) || Date.now() > until) return rows;
    await meanwhile();
    await workers.sweep();
    await rest(SWEEP_MILLISECONDS);
  }
}
