// What operators can do from a terminal, as statements for D1. They move no money by themselves:
// they write a decision, and the private Worker acts on it within a minute, under the guards of
// the schema.

import { CAMPAIGNS } from './campaigns.mjs';
import { CORRECTIONS } from './corrections.mjs';
import { flags } from './flags.mjs';
import { micros, named, numbered } from './named.mjs';
import { PEOPLE } from './people.mjs';
import { RECOVERY } from './recovery.mjs';
import { TALK } from './talk.mjs';

const SWITCHES = ['claims', 'referrals', 'deposits', 'payouts'];
const REASONS = ['left', 'proof', 'duplicate', 'mistake'];
// What six decimals of a percent are in parts per million.
const PERCENT_TO_PPM = 100;
const DAY_SECONDS = 86_400;

/** @typedef {{sql: string, values: (string | number)[]}} Act */

/** @type {Record<string, {words: string, about: string, act: (...words: string[]) => Act}>} */
export const ACTS = {
  reviews: {
    words: '', about: 'Show the withdrawals that wait for an operator',
    act: () => ({
      sql: 'select w.id, w.user_id, w.amount_micros, w.recipient, w.approvals_needed, '
        + "(select group_concat(operator || ' ' || decision, ', ') from reviews "
        + "where withdrawal_id = w.id) as decisions from withdrawals w where w.status = 'review' "
        + 'order by w.id limit 50',
      values: [],
    }),
  },
  approve: {
    words: '<withdrawal> <you>', about: 'Say yes to a withdrawal in review',
    act: (id, who) => decision(id, who, 'approve'),
  },
  reject: {
    words: '<withdrawal> <you>', about: 'Say no: the money goes back to the balance',
    act: (id, who) => decision(id, who, 'reject'),
  },
  switches: {
    words: '', about: 'Show the kill switches',
    act: () => ({ sql: 'select * from switches order by name', values: [] }),
  },
  on: {
    words: `<${SWITCHES.join('|')}> <you>`, about: 'Switch a money path on',
    act: (name, who) => turn(name, who, 1),
  },
  off: {
    words: `<${SWITCHES.join('|')}> <you>`, about: 'Switch a money path off, at once',
    act: (name, who) => turn(name, who, 0),
  },
  rate: {
    words: '<dollars for one TON> <you>',
    about: 'Set what a TON is worth; deposits use it for an hour',
    act: rate,
  },
  terms: {
    words: '<smallest withdrawal> <fee in percent> <days of holding> <for a friend> <you>',
    about: 'Put new terms in force, amounts in dollars; what was started keeps its own',
    act: terms,
  },
  milestone: {
    words: '<paid friends> <dollars, or 0 for no more> <you>',
    about: 'Say what so many paid friends are worth beside; what was reached keeps its amount',
    act: milestone,
  },
  flag: {
    words: '<name> <on|off> <you>',
    about: 'Turn a feature flag on for those whom its strategies mean, or off for everybody',
    act: flag,
  },
  flags: {
    words: '<file> <you>',
    about: 'Put all feature flags in force: what Unleash exports, or its client features, as JSON',
    act: flags,
  },
  clawback: {
    words: '<user> <task> <left|proof|duplicate|mistake> <you>',
    about: 'Take a reward back that is still on hold; its earner reads why',
    act: clawback,
  },
  known: {
    words: '<wallet> <seqno> <you>',
    about: 'Say that all messages of a hot wallet before this seqno were looked at',
    act: (wallet, seqno, who) => known(wallet, seqno, who),
  },
  disputes: {
    words: '', about: 'Show the batches about which two indexers contradict each other',
    act: () => ({
      sql: 'select batch_id, found_at, detail from disputes where ended_at is null order by id',
      values: [],
    }),
  },
  believe: {
    words: '<batch> <first|second> <you>',
    about: 'Say which indexer is right about a batch, after having looked at the chain',
    act: believe,
  },
  ...RECOVERY,
  ...TALK,
  ...CORRECTIONS,
  ...CAMPAIGNS,
  ...PEOPLE,
  unmatched: {
    words: '', about: 'Show what was paid in and belongs to nobody known',
    act: () => ({
      sql: "select id, reference, asset, units, payer, memo, arrived_at from deposits "
        + "where status = 'unmatched' order by id limit 50",
      values: [],
    }),
  },
  reconcile: {
    words: '<you>', about: 'Look at the books within a minute instead of within the hour',
    act: (who) => ({
      sql: 'insert into reconciliation_requests (operator, asked_at) values (?1, unixepoch())',
      values: [named(who)],
    }),
  },
  unexplained: {
    words: '', about: 'Show what left hot wallets and is no payout, and Stars nobody recorded',
    act: () => ({
      sql: "select jetton_wallet || ':' || lt as subject, at, amount_micros as units, other "
        + "from wallet_moves where kind = 'foreign' union all "
        + "select 'stars:' || charge_id, at, stars, kind from star_lines where matched = 0 "
        + 'order by at desc limit 50',
      values: [],
    }),
  },
  explain: {
    words: '<subject> <you>',
    about: 'Say that something unexplained was looked at and may stand as it is',
    act: explain,
  },
  alerts: {
    words: '', about: 'Show the newest alerts and the last look at the books',
    act: () => ({
      sql: 'select raised_at as at, kind, detail from alerts union all '
        + "select at, 'reconciliation', failures from reconciliations order by at desc limit 20",
      values: [],
    }),
  },
};

/** @param {string} id @param {string} who @param {'approve' | 'reject'} word @returns {Act} */
function decision(id, who, word) {
  return {
    sql: 'insert into reviews (withdrawal_id, operator, decision, at) '
      + 'values (?1, ?2, ?3, unixepoch())',
    values: [numbered(id, 'withdrawal'), named(who), word],
  };
}

/** @param {string} name @param {string} who @param {0 | 1} on @returns {Act} */
function turn(name, who, on) {
  if (!SWITCHES.includes(name)) throw new Error(`The switches are ${SWITCHES.join(', ')}.`);
  return {
    sql: "update switches set is_on = ?2, reason = 'operator', changed_by = ?3, "
      + 'changed_at = unixepoch() where name = ?1 and is_on <> ?2',
    values: [name, on, named(who)],
  };
}

/** @param {string} batch @param {string} source @param {string} who @returns {Act} */
function believe(batch, source, who) {
  if (!/^[1-9][0-9]*$/.test(batch ?? '')) throw new Error('Name the batch by its number.');
  if (!['first', 'second'].includes(source)) throw new Error('Believe the first or the second.');
  return {
    sql: 'update disputes set ended_at = unixepoch(), ended_by = ?3, believed = ?2 '
      + 'where batch_id = ?1 and ended_at is null',
    values: [Number(batch), source, named(who)],
  };
}

/** @param {string} wallet @param {string} seqno @param {string} who @returns {Act} */
function known(wallet, seqno, who) {
  if (!/^0:[0-9a-f]{64}$/.test(wallet ?? '')) throw new Error('Write the wallet as 0:… in hex.');
  if (!/^[0-9]{1,9}$/.test(seqno ?? '')) throw new Error('Write the seqno that comes next.');
  return {
    sql: 'insert into known_seqnos (wallet, seqno, operator, at) values (?1, ?2, ?3, unixepoch())',
    values: [wallet, Number(seqno), named(who)],
  };
}

/** @param {string} subject @param {string} who @returns {Act} */
function explain(subject, who) {
  const forms = /^(0:[0-9a-f]{64}:[0-9]{1,16}|payout:[0-9]{1,16}|stars:[\w-]{1,256})$/;
  if (!forms.test(subject ?? '')) throw new Error('Name the subject as `unexplained` shows it.');
  return {
    sql: 'insert into explanations (subject, operator, at) values (?1, ?2, unixepoch())',
    values: [subject, named(who)],
  };
}

/** @param {string} dollars @param {string} who @returns {Act} */
function rate(dollars, who) {
  return {
    sql: 'insert into ton_rates (rate_micros, set_by, set_at) values (?1, ?2, unixepoch())',
    values: [micros(dollars), named(who)],
  };
}

/** @param {...string} words @returns {Act} */
function clawback(user, task, reason, who) {
  if (!REASONS.includes(reason)) throw new Error(`The reasons are ${REASONS.join(', ')}.`);
  return {
    sql: 'insert into clawback_requests (user_id, task_id, period, reason, operator, asked_at) '
      + "values (?1, ?2, 'once', ?3, ?4, unixepoch())",
    values: [numbered(user, 'earner'), numbered(task, 'task'), reason, named(who)],
  };
}

/** @param {...string} words @returns {Act} */
function milestone(friends, dollars, who) {
  return {
    sql: 'update milestones set amount_micros = ?2, set_by = ?3, set_at = unixepoch() '
      + 'where friends = ?1 and amount_micros <> ?2; '
      + 'insert into milestones (friends, amount_micros, set_by, set_at) '
      + 'select ?1, ?2, ?3, unixepoch() '
      + 'where not exists (select 1 from milestones where friends = ?1)',
    values: [numbered(friends, 'number of friends'), micros(dollars), named(who)],
  };
}

/** Within a minute everybody has it. @param {...string} words @returns {Act} */
function flag(name, side, who) {
  if (!/^[\w.:-]{1,100}$/.test(name ?? '')) throw new Error('Write the flag as it is named.');
  if (!['on', 'off'].includes(side ?? '')) throw new Error('Write on or off.');
  return {
    sql: 'insert into flag_documents (id, document, set_by, set_at) '
      + "select d.id + 1, json_set(d.document, '$.features[' || f.key || '].enabled', "
      + "json(iif(?2 = 1, 'true', 'false'))), ?3, unixepoch() "
      + 'from (select * from flag_documents order by id desc limit 1) d, '
      + "json_each(d.document, '$.features') f where json_extract(f.value, '$.name') = ?1 "
      + "and coalesce(json_extract(f.value, '$.enabled'), 0) <> ?2",
    values: [name, side === 'on' ? 1 : 0, named(who)],
  };
}

/** The schema holds their bounds. @param {...string} words @returns {Act} */
function terms(minimum, percent, days, friend, who) {
  if (!/^[0-9]{1,3}$/.test(days ?? '')) throw new Error('Write the holding time in whole days.');
  return {
    sql: 'insert into terms (id, minimum_micros, fee_ppm, holding_seconds, referral_micros, '
      + 'set_by, set_at) select id + 1, ?1, ?2, ?3, ?4, ?5, unixepoch() '
      + 'from (select * from terms order by id desc limit 1) where '
      + '(minimum_micros, fee_ppm, holding_seconds, referral_micros) <> (?1, ?2, ?3, ?4)',
    values: [micros(minimum), Math.trunc(micros(percent) / PERCENT_TO_PPM),
      Number(days) * DAY_SECONDS, micros(friend), named(who)],
  };
}
