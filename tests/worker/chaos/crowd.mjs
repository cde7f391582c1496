// Many earners put straight into the database, each with one reward that moved lawfully.
import { createHash } from 'node:crypto';
import { beginCell, contractAddress } from '@ton/core';
import { escrowRows, VISIT } from '../../browser/campaign.mjs';
import { Person } from '../stage.mjs';

const FIRST_ID = 7_400_000_000;
const WAITED_SECONDS = 3600;

/**
 * One earner of the crowd. Everybody withdraws another amount, so that none can be mistaken.
 * @typedef {object} Earner
 * @property {number} id
 * @property {string} address a wallet of their own
 * @property {number} micros what they are going to withdraw
 * @property {string} key the idempotency key of their withdrawal
 * @property {Person} person
 */

/**
 * @param {any} stage @param {number} count @param {number} [first] how many there were before
 * @returns {Earner[]}
 */
export function invent(stage, count, first = 0) {
  return Array.from({ length: count }, (_, offset) => {
    const index = first + offset;
    const id = FIRST_ID + index;
    const name = `Crowd${index}`;
    stage.world.telegram.control.addPerson({ id, first_name: name, language_code: 'en' });
    return {
      id, address: addressOf(name), micros: 1_000_000 + index, key: `withdrawal-of-${id}`,
      person: new Person(stage.url, stage.world, name),
    };
  });
}

/**
 * They have started the task long ago and may claim its reward.
 * @param {any} database @param {Earner[]} crowd
 */
export async function enter(database, crowd) {
  const ids = JSON.stringify(crowd.map(({ id }) => id));
  const escrow = VISIT.rewardMicros * crowd.length;
  const run = (/** @type {string} */ sql, /** @type {any[]} */ ...values) => (
    database.prepare(sql).bind(...values));
  await database.batch([
    ...escrowRows(database, crowd[0]?.id ?? 0, escrow),
    run(`insert into users (id, language, referral_code, joined_at)
      select value, 'en', 'c' || value, 1 from json_each(?1)`, ids),
    run("insert into accounts (id, kind) select 'earner:' || value, 'earner' from json_each(?1)",
      ids),
    run(`insert into claims (user_id, task_id, period, status, amount_micros, started_at,
        terms_id)
      select value, ?2, 'once', 'started', cast(?3 as integer), unixepoch() - ?4, 1
      from json_each(?1)`, ids, VISIT.id, VISIT.rewardMicros, WAITED_SECONDS),
  ]);
}

/** Their rewards are paid as a claim pays them. @param {any} database @param {Earner[]} crowd */
export async function reward(database, crowd) {
  const ids = JSON.stringify(crowd.map(({ id }) => id));
  await database.batch([
    database.prepare(`insert into transfers
      (id, kind, debit, credit, amount_micros, user_id, subject_id, at, minimum_micros)
      select 'claim:' || value || ':1:once', 'reward', 'campaign:1', 'earner:' || value,
        cast(?2 as integer), value, 1, 2, 1000000 from json_each(?1)`)
      .bind(ids, VISIT.rewardMicros),
    database.prepare(`update claims set status = 'paid', paid_at = 2
      where user_id in (select value from json_each(?1))`).bind(ids),
  ]);
}

/** @param {Earner} earner @returns {Promise<{status: number, json: any}>} */
export function claim({ person }) {
  return person.ask('POST', `/api/tasks/${VISIT.id}/claim`, { body: { code: VISIT.code } });
}

/** @param {Earner} earner @returns {Promise<{status: number, json: any}>} */
export function withdraw({ person, micros, address, key }) {
  return person.withdraw((micros / 1_000_000).toFixed(6), address, key);
}

/** A wallet that nobody has the key of; USDT can be sent there. @param {string} name */
function addressOf(name) {
  const seed = createHash('sha256').update(name).digest();
  const data = beginCell().storeBuffer(seed).endCell();
  return contractAddress(0, { code: beginCell().endCell(), data }).toRawString();
}
