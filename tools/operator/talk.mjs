// What operators say from a terminal: answers to people who wrote to us, and broadcasts.

import { readFileSync } from 'node:fs';
import { named, numbered } from './named.mjs';

const ENDED = "('sent', 'cancelled')";

/** @type {Record<string, {words: string, about: string,
 *   act: (...words: string[]) => import('./acts.mjs').Act}>} */
export const TALK = {
  questions: {
    words: '', about: 'Show what people wrote to us and nobody has answered',
    act: () => ({
      sql: 'select id, user_id, topic, words, asked_at from support_requests '
        + 'where answered_at is null order by id limit 50',
      values: [],
    }),
  },
  answer: {
    words: '<question> <file> <you>', about: 'Answer one with the words of a file',
    act: (id, file, who) => ({
      sql: 'update support_requests set answer = ?2, answered_by = ?3, '
        + 'answered_at = unixepoch() where id = ?1 and answered_at is null; '
        + 'insert into notifications (user_id, kind, subject_id, next_at) '
        + "select user_id, 'support_answered', id, unixepoch() from support_requests s "
        + 'where id = ?1 and not exists (select 1 from notifications '
        + "where kind = 'support_answered' and subject_id = s.id)",
      values: [numbered(id, 'question'), wordsOf(file), named(who)],
    }),
  },
  broadcasts: {
    words: '', about: 'Show the newest broadcasts: for how many they are, and how many got them',
    act: () => ({
      sql: 'select id, status, counted, queued, sent, unreachable, switched_off, failed, '
        + 'audience, texts from broadcasts order by id desc limit 10',
      values: [],
    }),
  },
  draft: {
    words: '<file> <you>',
    about: 'Write a broadcast: JSON, {"texts":{"en":"Hello"},"audience":{"languages":["en"]}}',
    act: draft,
  },
  count: {
    words: '<broadcast>', about: 'Count for how many people a broadcast is',
    act: (id) => ({
      sql: "update broadcasts set status = 'counting' where id = ?1 and status = 'draft'",
      values: [numbered(id, 'broadcast')],
    }),
  },
  send: {
    words: '<broadcast> <you>', about: 'Send a broadcast that was counted',
    act: (id, who) => ({
      sql: "update broadcasts set status = 'sending', last_user = 0, started_by = ?2, "
        + "started_at = unixepoch() where id = ?1 and status = 'counted'",
      values: [numbered(id, 'broadcast'), named(who)],
    }),
  },
  stop: {
    words: '<broadcast> <you>', about: 'Stop a broadcast; who was not told yet never is',
    act: (id, who) => ({
      sql: "update broadcasts set status = 'cancelled', cancelled_by = ?2, "
        + `ended_at = unixepoch() where id = ?1 and status not in ${ENDED}`,
      values: [numbered(id, 'broadcast'), named(who)],
    }),
  },
};

/** @param {string} file @param {string} who */
function draft(file, who) {
  const { texts, audience = {} } = JSON.parse(readFileSync(file, 'utf8'));
  for (const value of [texts, audience]) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error('Write texts and audience as JSON objects.');
    }
  }
  const known = ['languages', 'countries', 'seen_within_days', 'balance_min_micros'];
  const unknown = Object.keys(audience).find((name) => !known.includes(name));
  // Whoever mistypes one must not reach everybody.
  if (unknown) throw new Error(`An audience has no ${unknown}, only ${known.join(', ')}.`);
  return {
    sql: 'insert into broadcasts (texts, audience, written_by, written_at) '
      + 'values (?1, ?2, ?3, unixepoch())',
    values: [JSON.stringify(texts), JSON.stringify(audience), named(who)],
  };
}

/** @param {string} file */
function wordsOf(file) {
  const words = readFileSync(file, 'utf8').trim();
  if (words === '') throw new Error('There are no words in that file.');
  return words;
}
