// Waits until nothing in the database waits any more, while the cron sweeps and reconciles.
import { rest } from './random.mjs';
import { nothing, stuck } from './books.mjs';

const SWEEP_MILLISECONDS = 500;
/** As if the half minute had passed after which a lost notification is missed. */
const MISSED = "update notifications set next_at = 0 where status = 'waiting'";
/** As if the last look at the books had been more than an hour ago. */
const LONG_AGO = "insert into reconciliations (at, failures, report) values (0, '[]', '{}')";

/**
 * @param {any} stage @param {number} seconds how long to be patient
 * @param {string[]} [hurry] SQL that turns clocks in the database
 * @returns {Promise<Record<string, number>>} what still waits: nothing, unless it took too long
 */
export async function settled({ database, workers }, seconds, hurry = [MISSED, LONG_AGO]) {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const rows = await stuck(database);
    if (nothing(rows) || Date.now() > until) return rows;
    for (const sql of hurry) await database.prepare(sql).run();
    await workers.sweep();
    await rest(SWEEP_MILLISECONDS);
  }
}
