// Bad weather between the Workers, their queues and the chain, drawn from a seed and counted.
import { rest } from './random.mjs';

/** Longer than a signed message lives, with the margin that is added to it. */
const PAST_VALIDITY_SECONDS = 135;
const DROP_PATIENCE_MILLISECONDS = 4_000;
const PAUSE_MILLISECONDS = 250;
const PAYOUT_MESSAGE = JSON.stringify({ v: 1, kind: 'payout', id: 'next' });
const ROUTES = ['masterchainInfo', 'accountStates', 'runGetMethod', 'transactionsByMessage',
  'traces'];

/** @param {any} stage @param {import('./random.mjs').Random} random */
export function createWeather(stage, random) {
  const { workers, world: { ton: { control } } } = stage;
  /** How often each kind of weather was made. @type {Record<string, number>} */
  const made = {};
  let blowing = false;
  /** @type {Promise<void>} */
  let storm = Promise.resolve();

  /** What becomes of the next batch that is handed in. */
  const handIn = [
    {}, { before5xx: 1 }, { before5xx: 2 }, { after5xx: 1 }, { after5xx: 1 }, { drop: 1 },
    { drop: 2 }, { drop: 1, after5xx: 1 }, { before5xx: 1, after5xx: 1 }, { rate429: 3 },
    // A call that hangs takes eight seconds, so it is rare.
    { hang: 1 },
  ];

  /** @type {Record<string, () => Promise<unknown> | unknown>} */
  const kinds = {
    nextMessage: () => control.faults(random.pick(handIn)),
    otherRoute: () => control.faults({
      [random.pick(['before5xx', 'after5xx', 'rate429'])]:
        { times: 1 + random.below(3), route: random.pick(ROUTES) },
    }),
    indexDelay: () => control.faults({ indexDelaySeconds: 3 + random.below(30) }),
    notYetFinal: () => control.faults({ pendingSeconds: 2 + random.below(8) }),
    clear: () => control.faults({ indexDelaySeconds: 0, pendingSeconds: 0 }),
    timePasses: () => control.advance({ seconds: 5 + random.below(40) }),
    expiry: () => outlive(control),
    duplicates: () => Promise.all(Array.from({ length: 2 + random.below(6) }, () => (
      workers.send('PAYOUTS', PAYOUT_MESSAGE)))),
    sweep: () => workers.sweep(),
  };
  const deck = [...Object.keys(kinds), 'nextMessage', 'nextMessage', 'otherRoute', 'timePasses'];

  async function blow() {
    while (blowing) {
      const kind = random.pick(deck);
      await make(kind);
      await rest(random.below(PAUSE_MILLISECONDS));
    }
  }

  /** @param {string} kind */
  async function make(kind) {
    made[kind] = (made[kind] ?? 0) + 1;
    await kinds[kind]();
  }

  return {
    made,
    make,
    start() {
      blowing = true;
      storm = blow();
    },
    /** Ends everything that still goes wrong, and lets the indexer catch up. */
    async stop() {
      blowing = false;
      await storm;
      control.clearFaults();
      control.advance({ seconds: 60 });
    },
    struck: () => ({ ...control.struck(), ...control.externals() }),
  };
}

/**
 * The next batch is never included, and then the chain's time passes what it was valid for. Without
 * a batch on its way nothing comes of it.
 * @param {any} control
 */
async function outlive(control) {
  const dropped = () => control.externals().dropped;
  const before = dropped();
  control.faults({ drop: 3 });
  const until = Date.now() + DROP_PATIENCE_MILLISECONDS;
  while (dropped() === before && Date.now() < until) await rest(20);
  control.advance({ seconds: PAST_VALIDITY_SECONDS });
}
