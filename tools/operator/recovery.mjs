// What operators do after a disaster, as statements for D1; docs/OPERATING.md says when.
import { named } from './named.mjs';

/** @typedef {import('./acts.mjs').Act} Act */

/** @type {Record<string, {words: string, about: string, act: (...words: string[]) => Act}>} */
export const RECOVERY = {
  recover: {
    words: '<you>',
    about: 'Switch payouts off and read again what the hot wallets did',
    act: (who) => ({
      sql: 'insert into recoveries (asked_by, asked_at) values (?1, unixepoch())',
      values: [named(who)],
    }),
  },
  recovery: {
    words: '', about: 'Show how far the recovery is',
    act: () => ({
      sql: 'select r.id, r.asked_by, r.asked_at, r.ended_at, c.wallet, c.done, c.seqno, '
        + '(select count(*) from payouts p join batches b on b.id = p.batch_id '
        + 'where b.recovery_id = r.id and b.wallet = c.wallet) as recorded, '
        + '(select count(*) from findings f where f.recovery_id = r.id and f.wallet = c.wallet '
        + 'and f.settled_at is null) as to_look_at '
        + 'from recoveries r left join recovery_cursors c on c.recovery_id = r.id '
        + 'where r.id = (select max(id) from recoveries) order by c.wallet',
      values: [],
    }),
  },
  findings: {
    words: '', about: 'Show the payments that the recovery leaves to you',
    act: () => ({
      sql: 'select id, kind, withdrawal_id, user_id as perhaps_of, amount_micros, recipient, '
        + 'comment, paid_at, transaction_hash, query_id, wallet, seqno from findings '
        + 'where settled_at is null order by id limit 50',
      values: [],
    }),
  },
  dead: {
    words: '', about: 'Show the queue messages that could not be worked on',
    act: () => ({
      sql: 'select id, queue, times, received_at, substr(body, 1, 200) as body, wake_by '
        + 'from dead_letters order by id desc limit 50',
      values: [],
    }),
  },
  again: {
    words: '<dead letter> <you>', about: 'Have one of them worked on again',
    act: (id, who) => ({
      sql: 'update dead_letters set wake_by = ?2 where id = ?1',
      values: [numbered(id), named(who)],
    }),
  },
  settled: {
    words: '<finding> <you>', about: 'Say that you have dealt with one of them',
    act: (id, who) => ({
      sql: 'update findings set settled_by = ?2, settled_at = unixepoch() '
        + 'where id = ?1 and settled_at is null',
      values: [numbered(id), named(who)],
    }),
  },
};

/** @param {string} id */
function numbered(id) {
  if (!/^[1-9][0-9]*$/.test(id ?? '')) throw new Error('Name it by its number.');
  return Number(id);
}
