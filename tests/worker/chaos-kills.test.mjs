// kill -9 of workerd in the middle of claims, withdrawals and batches: nothing answered is lost.
//
// CHAOS_KILLS says how many, CHAOS_SEED when. `make chaos` runs the long form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBooks, checkPaidOnce, nothing } from './chaos/books.mjs';
import { enter, invent } from './chaos/crowd.mjs';
import { Promises } from './chaos/determined.mjs';
import { randomFrom, rest } from './chaos/random.mjs';
import { settled } from './chaos/settled.mjs';
import { createWeather } from './chaos/weather.mjs';
import { openStage } from './stage.mjs';

const KILLS = Number(process.env.CHAOS_KILLS ?? 5);
const SEED = Number(process.env.CHAOS_SEED ?? 1);
const NEWCOMERS = 4;
const DELAY_MILLISECONDS = 120;
const PATIENCE_MILLISECONDS = 1_500;
const CALM_SECONDS = 40 + KILLS;
/** Whether workerd dies soon after requests came in, or when it has just asked the chain this. */
const MOMENTS = ['requests', 'requests', 'message', 'traces', 'transactionsByMessage',
  'accountStates', 'runGetMethod', 'masterchainInfo'];
const WEATHER = ['nextMessage', 'timePasses', 'clear', 'clear', 'notYetFinal'];
const OPEN = `select coalesce(group_concat(status, '+'), 'none') as status
  from (select status from batches where status <> 'settled' order by status)`;

/** @typedef {Record<string, number>} Counts @param {Counts} counts @param {string} what */
const count = (counts, what) => { counts[what] = (counts[what] ?? 0) + 1; };

test(`after ${KILLS} kills of workerd nothing is lost`, { timeout: Infinity }, async (t) => {
  const began = Date.now();
  const stage = await openStage({ hotWallets: 2 });
  try {
    const random = randomFrom(SEED);
    const weather = createWeather(stage, random);
    const promises = new Promises();
    const crowd = [];
    const work = [];
    /** @type {Record<'moments' | 'batches' | 'requests', Counts>} */
    const seen = { moments: {}, batches: {}, requests: {} };
    for (let kills = 0; kills < KILLS; kills += 1) {
      const newcomers = invent(stage, NEWCOMERS, crowd.length);
      crowd.push(...newcomers);
      await enter(stage.database, newcomers);
      await weather.make(random.pick(WEATHER));
      work.push(...newcomers.map((earner) => promises.keepFor(earner)));
      await moment(stage, random, seen.moments);
      count(seen.requests, promises.inFlight > 0 ? 'in flight' : 'none in flight');
      stage.workers.kill();
      await stage.workers.restart();
      await promises.check(stage.database);
      count(seen.batches, await stage.database.prepare(OPEN).first('status'));
    }
    await weather.stop();
    await Promise.all(work);
    const rows = await settled(stage, CALM_SECONDS);
    assert.ok(nothing(rows), `still waiting: ${JSON.stringify(rows)}`);
    await promises.check(stage.database);
    assert.equal(promises.withdrawals.size, crowd.length);
    await checkBooks(stage.database);
    await checkPaidOnce(stage, crowd);
    assert.ok(promises.unanswered > 0, 'no kill met a request');
    t.diagnostic(`seed ${SEED}, ${Math.round((Date.now() - began) / 1000)} s, ${KILLS} kills`);
    t.diagnostic(`killed at: ${JSON.stringify(seen.moments)}`);
    t.diagnostic(`open batch at the kill: ${JSON.stringify(seen.batches)}`);
    t.diagnostic(`requests at the kill: ${JSON.stringify(seen.requests)}, `
      + `${promises.unanswered} calls without an answer`);
    t.diagnostic(`${promises.claims.size} claims and ${promises.withdrawals.size} withdrawals `
      + `answered; chain: ${JSON.stringify(weather.struck())}`);
  } finally {
    await stage.close();
  }
});

/**
 * Waits for a moment that is worth it.
 * @param {any} stage @param {import('./chaos/random.mjs').Random} random @param {Counts} moments
 */
async function moment({ workers, world: { ton: { control } } }, random, moments) {
  const wanted = random.pick(MOMENTS);
  if (wanted === 'requests') {
    await rest(random.below(DELAY_MILLISECONDS));
    return count(moments, 'requests');
  }
  const asked = () => control.asked()[wanted] ?? 0;
  const before = asked();
  // Somebody looks at the chain now, whether or not there is news.
  await workers.sweep();
  const until = Date.now() + PATIENCE_MILLISECONDS;
  while (asked() === before && Date.now() < until) await rest(1);
  if (asked() === before) return count(moments, 'nothing happened');
  await rest(random.below(8));
  count(moments, wanted);
}
