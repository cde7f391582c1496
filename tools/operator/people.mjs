// What moderators say about people. The schema acts on it, and the bot tells it within a minute.
import { named, numbered } from './named.mjs';

/** @typedef {import('./acts.mjs').Act} Act */

const REASONS = ['several_accounts', 'pretended', 'abusive', 'law', 'other'];

/** @type {Record<string, {words: string, about: string, act: (...words: string[]) => Act}>} */
export const PEOPLE = {
  ban: {
    words: `<user> <${REASONS.join('|')}> <you> [a note that the person reads]`,
    about: 'Suspend an account: it earns and withdraws nothing; "other" needs the note',
    act(user, reason, who, ...note) {
      if (!REASONS.includes(reason)) throw new Error(`The reasons are ${REASONS.join(', ')}.`);
      return {
        sql: 'insert into bans (user_id, reason, note, banned_by, banned_at) '
          + 'values (?1, ?2, ?3, ?4, unixepoch())',
        values: [numbered(user, 'user'), reason, note.join(' '), named(who)],
      };
    },
  },
  unban: {
    words: '<user> <you>',
    about: 'Let somebody go on',
    act: (user, who) => ({
      sql: 'update bans set lifted_by = ?2, lifted_at = unixepoch() '
        + 'where user_id = ?1 and lifted_at is null',
      values: [numbered(user, 'user'), named(who)],
    }),
  },
};
