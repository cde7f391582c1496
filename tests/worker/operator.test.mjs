// What operators write from their terminal, on D1 with the real schema.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { ACTS } from '../../tools/operator/acts.mjs';
import { startDatabase, statements } from './database.mjs';

const FIXTURE = new URL('../tamper/fixture.sql', import.meta.url);

describe('make operate', () => {
  /** @type {Awaited<ReturnType<typeof startDatabase>>} */
  let started;
  before(async () => {
    started = await startDatabase();
    const { database } = started;
    const fixture = statements(await readFile(FIXTURE, 'utf8'));
    await database.batch(fixture.map((sql) => database.prepare(sql)));
  });
  after(() => started.stop());

  /** @param {string} verb @param {string[]} words */
  const does = async (verb, ...words) => {
    const { sql, values } = ACTS[verb].act(...words);
    return (await started.database.prepare(sql).bind(...values).all()).results;
  };
  const count = (/** @type {string} */ what) => (
    started.database.prepare(`select count(*) as count from ${what}`).first('count'));

  it('turns a switch once, under a name, with a trace', async () => {
    await does('off', 'payouts', 'Olga@example.org');
    await does('off', 'payouts', 'olga@example.org');
    const switches = await does('switches');
    const payouts = switches.find((/** @type {any} */ row) => row.name === 'payouts');
    assert.deepEqual([payouts.is_on, payouts.reason, payouts.changed_by],
      [0, 'operator', 'olga@example.org']);
    assert.equal(await count('switch_changes'), 1);
    await does('on', 'payouts', 'olga@example.org');
    assert.equal(await count("switches where is_on = 1 and name = 'payouts'"), 1);
  });

  it('suspends an account for a reason, and lets it go on', async () => {
    const standing = () => started.database.prepare('select standing from users where id = 8')
      .first('standing');
    await does('ban', '8', 'other', 'mina@example.org', 'Three', 'accounts.');
    assert.equal(await standing(), 'banned');
    assert.equal(await count("bans where note = 'Three accounts.'"), 1);
    await assert.rejects(does('ban', '8', 'law', 'mina@example.org'), /ban_exists/);
    await assert.rejects(does('ban', '7', 'law', 'lena@example.org'), /operator_not_allowed/);
    await assert.rejects(does('ban', '7', 'other', 'mina@example.org'), /other_has_a_note/);
    await does('unban', '8', 'mina@example.org');
    assert.equal(await standing(), 'good');
    assert.equal(await count("notifications where kind in ('ban_set', 'ban_lifted')"), 2);
  });

  it('decides about what is in review, one voice for each operator', async () => {
    await assert.rejects(does('approve', '1', 'olga@example.org'), /withdrawal_not_in_review/);
    const { database } = started;
    await database.batch([
      database.prepare(`insert into withdrawals (user_id, idempotency_key, input_hash,
        amount_micros, recipient, status, created_at)
        values (8, 'key-of-withdrawal-2', 'hash', 1000000, '0:cc', 'requested', 12)`),
      database.prepare(`update withdrawals set status = 'review', approvals_needed = 2
        where user_id = 8`),
    ]);
    const [waiting] = await does('reviews');
    assert.deepEqual([waiting.user_id, waiting.approvals_needed], [8, 2]);
    await does('approve', String(waiting.id), 'olga@example.org');
    await assert.rejects(does('reject', String(waiting.id), 'OLGA@example.org'), /review_exists/);
    await assert.rejects(does('approve', String(waiting.id), 'mina@example.org'),
      /operator_not_allowed/);
    await does('reject', String(waiting.id), 'otto@example.org');
    const [decided] = await does('reviews');
    assert.equal(decided.decisions, 'olga@example.org approve, otto@example.org reject');
  });

  it('sets the rate of TON exactly', async () => {
    for (const [dollars, micros] of [['3.25', 3_250_000], ['3', 3_000_000], ['0.5', 500_000],
      ['12.345678', 12_345_678]]) {
      await does('rate', String(dollars), 'olga@example.org');
      const newest = 'select rate_micros from ton_rates order by id desc limit 1';
      assert.equal(await started.database.prepare(newest).first('rate_micros'), micros);
    }
  });

  it('puts new terms in force exactly, and the same again never', async () => {
    for (let times = 0; times < 2; times += 1) {
      await does('terms', '0.5', '12.5', '3', '0.07', 'olga@example.org');
    }
    const newest = 'select * from terms order by id desc limit 1';
    const { id, ...terms } = await started.database.prepare(newest).first();
    assert.equal(id, 4);
    assert.deepEqual({ ...terms, set_at: 0 }, { minimum_micros: 500_000, fee_ppm: 125_000,
      holding_seconds: 259_200, referral_micros: 70_000, set_by: 'olga@example.org', set_at: 0 });
    await assert.rejects(does('terms', '1', '51', '0', '0', 'olga@example.org'),
      /terms_fee_plausible/);
  });

  it('shows what is unmatched and what was alerted', async () => {
    const [unmatched] = await does('unmatched');
    assert.deepEqual([unmatched.asset, unmatched.units], ['ton', 5_000_000_000]);
    await started.database.prepare(
      'insert into alerts (kind, detail, raised_at) '
      + "values ('drill', 'all is well', 4000000000)").run();
    const [alert] = await does('alerts');
    assert.deepEqual([alert.kind, alert.detail], ['drill', 'all is well']);
  });

  it('says who may do what, and nobody else may', async () => {
    await assert.rejects(does('rate', '3', 'nora@example.org'), /operator_not_allowed/);
    await does('operator', 'Nora@example.org', 'treasurer');
    await does('rate', '3', 'nora@example.org');
    await does('operator', 'nora@example.org', 'none');
    await assert.rejects(does('rate', '3', 'nora@example.org'), /operator_not_allowed/);
    const [operator] = (await does('operators'))
      .filter((/** @type {any} */ row) => row.operator === 'nora@example.org');
    assert.equal(operator.act, 'is none');
    assert.equal(await count("operator_acts where operator = 'nora@example.org'"), 1);
  });

  it('corrects with two names, never with one', async () => {
    await does('correct', 'earner:7', 'fees', '0.25', 'otto@example.org', 'Paid', 'twice');
    await does('reverse', 'claim:7:1:once', 'otto@example.org', 'By', 'mistake');
    const [reversal, correction] = await does('corrections');
    assert.deepEqual([reversal.debit, reversal.credit, reversal.amount_micros],
      ['earner:7', 'campaign:1', 3_000_000]);
    assert.deepEqual([correction.amount_micros, correction.reason], [250_000, 'Paid twice']);
    const id = String(correction.id);
    await assert.rejects(does('agree', id, 'otto@example.org'), /correction_needs_two_operators/);
    await assert.rejects(does('agree', id, 'mina@example.org'), /operator_not_allowed/);
    await does('agree', id, 'olga@example.org');
    assert.equal(await count(`corrections where id = ${id} and status = 'agreed'`), 1);
  });

  it('says whose a deposit is, and asks for Stars to go back', async () => {
    const { id } = (await does('unmatched'))[0];
    await does('assign', String(id), '8', 'otto@example.org');
    assert.equal(await count(`deposits where id = ${id} and user_id = 8`), 1);
    const stars = await started.database.prepare(
      "select id from deposits where asset = 'stars'").first('id');
    await does('refund', String(stars), 'otto@example.org');
    await does('refund', String(stars), 'otto@example.org');
    assert.equal(await count("star_refunds where asked_by = 'otto@example.org'"), 1);
  });

  it('asks for a reward to be taken back, if they may', async () => {
    await assert.rejects(does('clawback', '31', '10', 'left', 'nora@example.org'),
      /operator_not_allowed/);
    await assert.rejects(does('clawback', '31', '11', 'left', 'mina@example.org'), /FOREIGN KEY/);
    await does('clawback', '31', '10', 'duplicate', 'mina@example.org');
    assert.equal(await count("clawback_requests where user_id = 31 and reason = 'duplicate'"), 1);
  });

  it('explains the messages of a hot wallet once', async () => {
    const wallet = `0:${'ab'.repeat(32)}`;
    await does('known', wallet, '9', 'olga@example.org');
    assert.equal(await count(`known_seqnos where wallet = '${wallet}' and seqno = 9`), 1);
  });

  it('says whom to believe about a batch, once', async () => {
    const { database } = started;
    await does('off', 'payouts', 'olga@example.org');
    await database.prepare(
      "insert into disputes (batch_id, detail, found_at) values (1, 'they differ', 7)").run();
    const [dispute] = await does('disputes');
    assert.deepEqual([dispute.batch_id, dispute.detail], [1, 'they differ']);
    await does('believe', '1', 'second', 'olga@example.org');
    await does('believe', '1', 'first', 'omar@example.org');
    assert.equal(await count("disputes where believed = 'second' and ended_by like 'olga%'"), 1);
    assert.deepEqual(await does('disputes'), []);
  });

  it('refuses what it does not understand before it asks the database', () => {
    for (const [verb, ...words] of [
      ['approve', 'x', 'olga@example.org'], ['approve', '0', 'olga@example.org'],
      ['approve', '1'], ['approve', '1', "o'lga"], ['off', 'everything', 'olga@example.org'],
      ['on', 'payouts'], ['on', 'payouts', 'earnest'], ['on', 'payouts', 'terminal'],
      ['assign', '1', 'x', 'olga@example.org'], ['refund', '', 'olga@example.org'],
      ['agree', '1'], ['operator', 'olga@example.org', 'king'], ['operator', 'olga', 'owner'],
      ['correct', 'earner:7', 'fees', '1', 'olga@example.org'],
      ['correct', 'earner:7', 'fees', '1', 'olga@example.org', "it's"],
      ['correct', "earner:7'", 'fees', '1', 'olga@example.org', 'x'],
      ['reverse', "claim'", 'olga@example.org', 'x'],
      ['rate', '1e3', 'olga@example.org'], ['rate', '-1', 'olga@example.org'],
      ['rate', '3.1234567', 'olga@example.org'], ['rate', '3', 'x'],
      ['believe', '1', 'third', 'olga@example.org'], ['believe', '1', 'first'],
      ['believe', 'x', 'first', 'olga@example.org'], ['known', '0:00', '7', 'olga@example.org'],
      ['terms', '1', '5', '0', '0'], ['clawback', '31', '10', 'left'],
      ['clawback', '31', '10', 'envy', 'mina@example.org'],
      ['clawback', 'x', '10', 'left', 'mina@example.org'],
      ['ban', '8', 'bored', 'mina@example.org'], ['ban', '8', 'law'], ['unban', '8'],
      ['terms', '1', '-5', '0', '0', 'olga@example.org'],
      ['terms', '1', '5', '0.5', '0', 'olga@example.org'],
      ['known', `0:${'a'.repeat(64)}`, '-1', 'olga@example.org'],
    ]) {
      assert.throws(() => ACTS[verb].act(...words), Error, `${verb} ${words}`);
    }
  });
});
