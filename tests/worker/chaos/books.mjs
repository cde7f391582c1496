// What must be true when the storm is over: on the chain, in the ledger, in every waiting row.
import assert from 'node:assert/strict';

/** Rows that still wait for something, by what they are. */
const STUCK = `select
  (select count(*) from withdrawals where status not in ('confirmed', 'released')) as withdrawals,
  (select count(*) from batches where status <> 'settled') as batches,
  (select count(*) from payouts where outcome is null) as payouts,
  (select count(*) from claims where status = 'checking') as claims,
  (select count(*) from notifications where status = 'waiting') as notifications`;

/** Accounts whose balance is not what their transfers make it. */
const UNTRUE = `select id from accounts where balance_micros <>
  (select coalesce(sum(amount_micros), 0) from transfers where credit = accounts.id)
  - (select coalesce(sum(amount_micros), 0) from transfers where debit = accounts.id)`;

/** @param {any} database @returns {Promise<Record<string, number>>} */
export const stuck = (database) => database.prepare(STUCK).first();

/** @param {Record<string, number>} rows */
export const nothing = (rows) => Object.values(rows).every((count) => count === 0);

/** Looks of the product's own at its books, and what they found. */
const LOOKS = `select count(*) as looks, coalesce(sum(failures <> '[]'), 0) as failures,
  (select count(*) from switches where is_on = 0) as switched_off
  from reconciliations where at > 0`;

/** The books balance and nobody's money is held any more. @param {any} database */
export async function checkBooks(database) {
  const { looks, ...found } = await database.prepare(LOOKS).first();
  assert.ok(looks > 0, 'nobody looked at the books');
  assert.deepEqual(found, { failures: 0, switched_off: 0 });
  const sum = 'select sum(balance_micros) as micros from accounts';
  assert.equal(await database.prepare(sum).first('micros'), 0, 'the sum of all balances');
  const { results } = await database.prepare(UNTRUE).all();
  assert.deepEqual(results, [], 'accounts that differ from their transfers');
  const held = "select balance_micros as micros from accounts where id = 'held'";
  assert.equal(await database.prepare(held).first('micros'), 0, 'held');
}

/**
 * Everybody of the crowd was paid once: on the chain, in the ledger and in the withdrawal.
 * @param {any} stage @param {import('./crowd.mjs').Earner[]} crowd
 */
export async function checkPaidOnce({ world, database }, crowd) {
  const { results } = await database.prepare(`select w.user_id, w.amount_micros, w.status,
      (select count(*) from payouts where withdrawal_id = w.id and outcome = 'paid') as paid,
      (select count(*) from transfers where id = 'payout:' || w.id) as moved
    from withdrawals w`).all();
  const rows = new Map(results.map((/** @type {any} */ row) => [row.user_id, row]));
  assert.equal(results.length, crowd.length, 'one withdrawal for each earner');
  const treasury = "select balance_micros as micros from accounts where id = 'treasury'";
  let total = 0;
  for (const { id, address, micros } of crowd) {
    assert.deepEqual(rows.get(id), {
      user_id: id, amount_micros: micros, status: 'confirmed', paid: 1, moved: 1,
    });
    const { payments } = await world.ton.control.paidTo({ owner: address });
    const amounts = payments.map((/** @type {any} */ { amount }) => amount);
    assert.deepEqual(amounts, [String(micros)], `paid to ${id} on the chain`);
    assert.equal(await world.ton.control.usdtBalance({ owner: address }), String(micros));
    total += micros;
  }
  assert.equal(await database.prepare(treasury).first('micros'), total, 'the treasury');
}
