// An earner who claims and withdraws, and tries again until somebody answers.
import assert from 'node:assert/strict';
import { claim, withdraw } from './crowd.mjs';
import { rest } from './random.mjs';

const AGAIN_MILLISECONDS = 100;

/** What the Workers have said yes to, and what they have not answered. */
export class Promises {
  /** Earners whose claim was answered as paid. @type {Set<number>} */
  claims = new Set();
  /** Ids of withdrawals that were answered, by earner. @type {Map<number, string>} */
  withdrawals = new Map();
  unanswered = 0;
  inFlight = 0;

  /** @param {import('./crowd.mjs').Earner} earner */
  async keepFor(earner) {
    const claimed = await this.#insist(() => claim(earner));
    assert.equal(claimed.json.task.status, 'paid');
    this.claims.add(earner.id);
    const asked = await this.#insist(() => withdraw(earner));
    this.withdrawals.set(earner.id, asked.json.withdrawal.id);
  }

  /**
   * The same request with the same key; only a server that is gone or fails is asked again.
   * @param {() => Promise<{status: number, json: any}>} ask
   */
  async #insist(ask) {
    for (;;) {
      this.inFlight += 1;
      const answer = await ask().catch(() => null);
      this.inFlight -= 1;
      if (answer && answer.status < 300) return answer;
      assert.ok(!answer || answer.status >= 500, JSON.stringify(answer));
      this.unanswered += 1;
      await rest(AGAIN_MILLISECONDS);
    }
  }

  /** Everything that was answered is in the database. @param {any} database */
  async check(database) {
    const { results: paid } = await database.prepare(`select c.user_id from claims c
      join transfers t on t.id = 'claim:' || c.user_id || ':' || c.task_id || ':once'
      where c.status = 'paid'`).all();
    const paidIds = new Set(paid.map((/** @type {any} */ row) => row.user_id));
    const lost = [...this.claims].filter((id) => !paidIds.has(id));
    assert.deepEqual(lost, [], 'claims that were answered and are gone');
    const { results: held } = await database.prepare(`select w.user_id, w.id from withdrawals w
      join transfers t on t.id = 'hold:' || w.id`).all();
    const heldIds = new Map(held.map((/** @type {any} */ row) => [row.user_id, row.id]));
    const gone = [...this.withdrawals].filter(([user, id]) => String(heldIds.get(user)) !== id);
    assert.deepEqual(gone, [], 'withdrawals that were answered and are gone');
  }
}
