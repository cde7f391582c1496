// Waits until nothing in the database waits any more, sweeping as the cron does.
import { rest } from './random.mjs';
import { nothing, stuck } from './books.mjs';

const SWEEP_MILLISECONDS = 500;
/** As if the half minute had passed after which a lost message is missed. */
const HURRY = "update notifications set next_at = 0 where status = 'waiting'";

/**
 * @param {any} stage @param {number} seconds how long to be patient
 * @returns {Promise<Record<string, number>>} what still waits: nothing, unless it took too long
 */
export async function settled({ database, workers }, seconds) {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const rows = await stuck(database);
    if (nothing(rows) || Date.now() > until) return rows;
    await database.prepare(HURRY).run();
    await workers.sweep();
    await rest(SWEEP_MILLISECONDS);
  }
}
