// Payouts on the real virtual machine in bad weather: everybody is paid exactly once.
//
// CHAOS_PAYOUTS says how many, CHAOS_SEED what goes wrong. `make chaos` runs the long form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBooks, checkPaidOnce, nothing } from './chaos/books.mjs';
import { enter, invent, reward, withdraw } from './chaos/crowd.mjs';
import { randomFrom, rest } from './chaos/random.mjs';
import { settled } from './chaos/settled.mjs';
import { createWeather } from './chaos/weather.mjs';
import { openStage } from './stage.mjs';

const PAYOUTS = Number(process.env.CHAOS_PAYOUTS ?? 60);
const SEED = Number(process.env.CHAOS_SEED ?? 1);
/** They pay side by side, from the same list of withdrawals. */
const HOT_WALLETS = 2;
/** The storm may blow for so long; then it must end well without it. */
const STORM_SECONDS = PAYOUTS * 0.3;
const CALM_SECONDS = 30 + PAYOUTS * 0.4;
/** People come in waves, so that batches are large and small. */
const WAVE = 40;
const WAVES_APART_SECONDS = 5;

/** @typedef {import('./chaos/crowd.mjs').Earner} Earner */

test(`${PAYOUTS} payouts in bad weather, each paid once`, { timeout: Infinity }, async (t) => {
  const began = Date.now();
  const stage = await openStage({ hotWallets: HOT_WALLETS });
  try {
    const random = randomFrom(SEED);
    const weather = createWeather(stage, random);
    const crowd = invent(stage, PAYOUTS);
    await enter(stage.database, crowd);
    await reward(stage.database, crowd);
    // The first batch is lost and outlived, whatever the seed says.
    const lost = weather.make('expiry').then(weather.start);
    await Promise.all([lost, everybodyWithdraws(crowd, random)]);
    await settled(stage, STORM_SECONDS);
    await weather.stop();
    const rows = await settled(stage, CALM_SECONDS);
    assert.ok(nothing(rows), await whyStuck(stage.database, rows));
    await checkBooks(stage.database);
    await checkPaidOnce(stage, crowd);
    const happened = await batches(stage.database);
    assert.ok(happened.signed_again > 0, 'no batch was outlived');
    assert.ok(weather.struck().dropped > 0 && weather.struck().accepted > 0);
    t.diagnostic(`seed ${SEED}, ${Math.round((Date.now() - began) / 1000)} s`);
    t.diagnostic(`weather: ${JSON.stringify(weather.made)}`);
    t.diagnostic(`struck: ${JSON.stringify(weather.struck())}`);
    t.diagnostic(`batches: ${JSON.stringify(happened)}`);
  } finally {
    await stage.close();
  }
});

/**
 * Each asks twice at the same time, as after a double tap.
 * @param {Earner[]} crowd @param {import('./chaos/random.mjs').Random} random
 */
async function everybodyWithdraws(crowd, random) {
  let at = 0;
  while (at < crowd.length) {
    const wave = crowd.slice(at, at + 1 + random.below(WAVE));
    at += wave.length;
    await Promise.all(wave.map(async (earner) => {
      const answers = await Promise.all([withdraw(earner), withdraw(earner)]);
      const ids = answers.map(({ status, json }) => {
        assert.ok(status === 201 || status === 200, JSON.stringify(json));
        return json.withdrawal.id;
      });
      assert.equal(ids[0], ids[1]);
    }));
    await rest(random.below(WAVES_APART_SECONDS * 1000));
  }
}

/** @param {any} database @param {Record<string, number>} rows */
async function whyStuck(database, rows) {
  const why = await database.prepare(`select
    (select group_concat(name || ' by ' || changed_by || ': ' || reason) from switches
     where is_on = 0) as off,
    (select group_concat(kind || ' ' || detail) from alerts) as alerts`).first();
  return `still waiting: ${JSON.stringify(rows)}, ${JSON.stringify(why)}`;
}

/** @param {any} database */
function batches(database) {
  return database.prepare(`select (select count(*) from batches) as batches,
    (select count(distinct wallet) from batches) as hot_wallets,
    (select count(*) from batch_variants where number > 1) as signed_again,
    (select count(*) from payouts where outcome = 'paid') as paid,
    (select count(*) from payouts where outcome = 'returned') as returned,
    (select count(*) from dead_letters) as dead_letters`).first();
}
