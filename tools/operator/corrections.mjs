// What operators say about money that is in the wrong place, and about each other.
import { randomUUID } from 'node:crypto';
import { micros, named, numbered } from './named.mjs';

/** @typedef {import('./acts.mjs').Act} Act */

const ROLES = ['owner', 'treasurer', 'moderator', 'support', 'none'];

/** @type {Record<string, {words: string, about: string, act: (...words: string[]) => Act}>} */
export const CORRECTIONS = {
  assign: {
    words: '<deposit> <user> <you>',
    about: 'Say whose an unmatched deposit is; it is credited within a minute',
    act: (id, user, who) => ({
      sql: "update deposits set user_id = ?2, assigned_by = ?3, status = 'waiting' "
        + "where id = ?1 and status = 'unmatched' and exists (select 1 from users where id = ?2)",
      values: [numbered(id, 'deposit'), numbered(user, 'user'), named(who)],
    }),
  },
  refund: {
    words: '<deposit> <you>',
    about: 'Send the Stars of a deposit back, if the sponsor still has them',
    act: (id, who) => ({
      sql: 'insert into star_refunds (reference, payer_id, asked_by, asked_at, next_at) '
        + 'select d.reference, cast(d.payer as integer), ?2, unixepoch(), unixepoch() '
        + "from deposits d where d.id = ?1 and d.asset = 'stars' "
        + "and d.status in ('unmatched', 'waiting', 'credited') "
        + "and (d.status <> 'credited' or d.amount_micros <= (select balance_micros "
        + "from accounts where id = 'sponsor:' || d.user_id)) "
        + 'and not exists (select 1 from star_refunds where reference = d.reference)',
      values: [numbered(id, 'deposit'), named(who)],
    }),
  },
  reverse: {
    words: '<transfer> <you> <why …>',
    about: 'Propose to take a transfer back, such as claim:7:1:once',
    act: reverse,
  },
  correct: {
    words: '<from account> <to account> <dollars> <you> <why …>',
    about: 'Propose a correction, such as earner:7 treasury 2.50; its person reads why',
    act: correct,
  },
  corrections: {
    words: '', about: 'Show the newest corrections',
    act: () => ({
      sql: 'select id, status, debit, credit, amount_micros, reason, proposed_by, agreed_by '
        + 'from corrections order by id desc limit 50',
      values: [],
    }),
  },
  agree: {
    words: '<correction> <you>',
    about: "Agree to somebody else's correction; it is made within a minute",
    act: (id, who) => ({
      sql: "update corrections set status = 'agreed', agreed_by = ?2, agreed_at = unixepoch() "
        + "where id = ?1 and status = 'proposed'",
      values: [numbered(id, 'correction'), named(who)],
    }),
  },
  operator: {
    words: `<email> <${ROLES.join('|')}>`,
    about: 'Say what somebody may do; none once they have left',
    act: operator,
  },
  operators: {
    words: '', about: 'Show the operators and what they did last',
    act: () => ({
      sql: "select email as operator, 'is ' || role as act, set_by as subject, set_at as at "
        + 'from operators union all select * from (select operator, act, subject, at '
        + 'from operator_acts order by seq desc limit 20)',
      values: [],
    }),
  },
};

/** @param {string} transfer @param {string} who @param {string[]} why @returns {Act} */
function reverse(transfer, who, ...why) {
  if (!/^[\w:.@/+=-]{1,300}$/.test(transfer ?? '')) throw new Error('Name the transfer by its id.');
  return {
    sql: 'insert into corrections (proposed_by, idempotency_key, reverses, debit, credit, '
      + 'amount_micros, reason, proposed_at) select ?2, ?4, id, credit, debit, amount_micros, ?3, '
      + 'unixepoch() from transfers where id = ?1',
    values: [transfer, named(who), reason(why), randomUUID()],
  };
}

/** @param {...string} words @returns {Act} */
function correct(debit, credit, dollars, who, ...why) {
  for (const account of [debit, credit]) {
    if (!/^[a-z]+(:[a-z0-9]+)?$/.test(account ?? '')) {
      throw new Error('Write the accounts as earner:7, campaign:3, fees or treasury.');
    }
  }
  return {
    sql: 'insert into corrections (proposed_by, idempotency_key, debit, credit, amount_micros, '
      + 'reason, proposed_at) values (?4, ?6, ?1, ?2, ?3, ?5, unixepoch())',
    values: [debit, credit, micros(dollars), named(who), reason(why), randomUUID()],
  };
}

/** What the person reads; no quote, since it goes through a shell. @param {string[]} words */
function reason(words) {
  const text = words.join(' ');
  if (!/^[\p{L}\p{N} .,:;()#/+-]{1,200}$/u.test(text)) {
    throw new Error('Say why in up to 200 letters, without quotes: the person reads it.');
  }
  return text;
}

/** @param {string} email @param {string} role @returns {Act} */
function operator(email, role) {
  if (!ROLES.includes(role)) throw new Error(`The roles are ${ROLES.join(', ')}.`);
  return {
    sql: "insert into operators (email, role, set_by, set_at) values (?1, ?2, 'terminal', "
      + 'unixepoch()) on conflict (email) do update set role = excluded.role, '
      + 'set_by = excluded.set_by, set_at = excluded.set_at where role <> excluded.role',
    values: [named(email), role],
  };
}
