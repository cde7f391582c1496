// Drives the webhook as Telegram does: one queue per chat and kind, in order, with retries.
import { setTimeout as wait } from 'node:timers/promises';
import { postUpdate } from './post.mjs';
import { tell, unixNow } from './state.mjs';

const CONNECTIONS_DEFAULT = 40;
const RETRY_CAP_SECONDS = [60, 120];
const RETRY_AFTER_SECONDS_MAX = 3600;
const LIFETIME_SECONDS = 24 * 3600;
/** @type {Record<string, number>} kinds that are worthless soon after */
const SHORT_LIFETIME_SECONDS = {
  callback_query: 150, pre_checkout_query: 150, shipping_query: 150,
  inline_query: 30, chosen_inline_result: 600,
};
// What an empty `allowed_updates` leaves out.
const KINDS_ON_REQUEST = ['chat_member', 'message_reaction', 'message_reaction_count'];

/**
 * @typedef {Record<string, any> & {update_id: number}} Update
 * @typedef {{update: Update, kind: string, bornAt: number, attempts: number}} Pending
 * @typedef {{pending: Pending[], busy: boolean, notBefore: number}} Queue
 * @typedef {object} DeliveryOptions
 * @property {import('./state.mjs').State} state
 * @property {import('./faults.mjs').Faults} faults
 * @property {(method: string, parameters: Record<string, unknown>) => void} execute a call that
 *   rides in the webhook's answer
 * @property {number} [speed] divides every delay and lifetime
 * @property {number} [timeoutSeconds] how long an answer may take
 * @property {() => number} [random]
 */

export class Delivery {
  /** @type {Map<string, Queue>} */
  #queues = new Map();
  #connections = 0;
  #stopped = new AbortController();
  #options;
  counts = { delivered: 0, failed: 0, dropped: 0, duplicated: 0 };

  /** @param {DeliveryOptions} options */
  constructor(options) {
    this.#options = { speed: 1, timeoutSeconds: 60, random: Math.random, ...options };
  }

  /**
   * Takes an update for delivery, unless `allowed_updates` leaves its kind out.
   * @param {string} kind @param {number} chatOrUserId @param {Record<string, any>} body
   * @returns {Update | null}
   */
  enqueue(kind, chatOrUserId, body) {
    const { state } = this.#options;
    const { allowedUpdates } = state.webhook;
    const wanted = allowedUpdates.length > 0
      ? allowedUpdates.includes(kind) : !KINDS_ON_REQUEST.includes(kind);
    if (!wanted) return null;
    const update = structuredClone({ update_id: state.nextUpdateId, [kind]: body });
    state.nextUpdateId += 1;
    this.#append(`${kind}:${chatOrUserId}`, { update, kind, bornAt: state.now(), attempts: 0 });
    return update;
  }

  /**
   * Delivers an update that went out before once more. @param {Update} update
   */
  redeliver(update) {
    const kind = Object.keys(update).find((name) => name !== 'update_id') ?? '';
    const bornAt = this.#options.state.now();
    this.#append(`again:${update.update_id}`, { update, kind, bornAt, attempts: 0 });
  }

  pendingCount() {
    return [...this.#queues.values()].reduce((sum, { pending }) => sum + pending.length, 0);
  }

  dropPending() {
    for (const queue of this.#queues.values()) queue.pending.splice(queue.busy ? 1 : 0);
  }

  /** Starts whatever may start now: after a new update, a free connection or a new webhook. */
  resume() {
    const { state } = this.#options;
    const { url, connectionsMax } = state.webhook;
    if (!url || this.#stopped.signal.aborted) return;
    for (const [key, queue] of this.#queues) {
      if (this.#connections >= (connectionsMax ?? CONNECTIONS_DEFAULT)) return;
      if (queue.busy || queue.pending.length === 0 || queue.notBefore > state.now()) continue;
      queue.busy = true;
      this.#connections += 1;
      void this.#deliverHead(key, queue);
    }
  }

  /** Resolves when nothing waits and nothing is under way. @param {number} [timeoutMs] */
  async idle(timeoutMs = 10_000) {
    const deadline = Date.now() + timeoutMs;
    while (this.pendingCount() > 0 || this.#connections > 0) {
      if (Date.now() > deadline) {
        throw new Error(`${this.pendingCount()} updates still wait for the webhook`);
      }
      await wait(5);
    }
  }

  stop() {
    this.#stopped.abort();
  }

  /** @param {string} key @param {Pending} pending */
  #append(key, pending) {
    const queue = this.#queues.get(key) ?? { pending: [], busy: false, notBefore: 0 };
    this.#queues.set(key, queue);
    queue.pending.push(pending);
    this.resume();
  }

  /** @param {string} key @param {Queue} queue */
  async #deliverHead(key, queue) {
    const head = queue.pending[0];
    const delaySeconds = await (this.#isTooOld(head) ? this.#drop(head) : this.#attempt(head));
    if (delaySeconds === null) {
      queue.pending.shift();
    } else {
      const delayMs = (delaySeconds * 1000) / this.#options.speed;
      queue.notBefore = this.#options.state.now() + delayMs;
      this.#resumeAfter(delayMs);
    }
    queue.busy = false;
    this.#connections -= 1;
    if (queue.pending.length === 0) this.#queues.delete(key);
    this.resume();
  }

  /** @param {number} delayMs */
  #resumeAfter(delayMs) {
    // Rounded up: a timer that fires a moment early would find the queue still resting.
    setTimeout(() => this.resume(), Math.ceil(delayMs) + 1).unref();
  }

  /** @param {Pending} head @returns {boolean} */
  #isTooOld({ kind, bornAt }) {
    const { state, speed } = this.#options;
    const lifetimeSeconds = SHORT_LIFETIME_SECONDS[kind] ?? LIFETIME_SECONDS;
    return state.now() - bornAt > (lifetimeSeconds * 1000) / speed;
  }

  /** @param {Pending} head @returns {null} */
  #drop({ update, kind }) {
    this.counts.dropped += 1;
    tell(this.#options.state, 'dropped', { update_id: update.update_id, update: kind });
    return null;
  }

  /**
   * Posts the update once; the answer is the delay before the next try, or null when it is done.
   * @param {Pending} head @returns {Promise<number | null>}
   */
  async #attempt(head) {
    const { state, faults, execute, timeoutSeconds } = this.#options;
    head.attempts += 1;
    const post = () => postUpdate(
      state.webhook, head.update, timeoutSeconds, this.#stopped.signal);
    const posted = await post();
    const lost = !posted.error && faults.takeForDelivery('lose_answer');
    const error = lost ? 'Connection reset by peer' : posted.error;
    const { update, kind, attempts } = head;
    tell(state, 'delivery', {
      update_id: update.update_id, update: kind, attempt: attempts, status: posted.status,
      ms: posted.ms, error,
    });
    if (error) {
      this.counts.failed += 1;
      state.webhook.lastError = { date: unixNow(state), message: error };
      return this.#delaySeconds(attempts, lost ? undefined : posted.retryAfterSeconds);
    }
    this.counts.delivered += 1;
    if (posted.call) execute(posted.call.method, posted.call.parameters);
    if (faults.takeForDelivery('duplicate')) {
      this.counts.duplicated += 1;
      const again = await post();
      tell(state, 'delivery', {
        update_id: update.update_id, update: kind, attempt: attempts + 1, duplicate: true,
        status: again.status, ms: again.ms, error: again.error,
      });
      if (again.call) execute(again.call.method, again.call.parameters);
    }
    return null;
  }

  /**
   * The first retry comes at once, then 2, 4, 8 …, unless the webhook asked for a delay.
   * @param {number} attempts @param {number} [asked]
   */
  #delaySeconds(attempts, asked) {
    if (asked !== undefined) return Math.min(asked, RETRY_AFTER_SECONDS_MAX);
    if (attempts === 1) return 0;
    const [low, high] = RETRY_CAP_SECONDS;
    const cap = low + this.#options.random() * (high - low);
    return Math.min(2 ** (attempts - 1), cap);
  }
}
