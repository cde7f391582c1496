// What moderators say about campaigns and appeals. The schema or the next minute acts on it.
import { named, numbered } from './named.mjs';

/** @typedef {import('./acts.mjs').Act} Act */

const REASONS = ['misleading', 'forbidden', 'unreachable', 'unclear', 'too_little', 'repeated',
  'other'];

const GRANTING = ['mistake', 'shown'];
const DECLINING = ['not_shown', 'not_done', 'duplicate', 'other'];

/** @type {Record<string, {words: string, about: string, act: (...words: string[]) => Act}>} */
export const CAMPAIGNS = {
  campaigns: {
    words: '', about: 'Show the campaigns that wait for a moderator, with their tasks',
    act: () => ({
      sql: 'select c.id, c.revision, c.name, c.owner_id, t.id as task, t.kind, t.rules, '
        + 't.reward_micros, x.language, x.title, x.body from campaigns c '
        + "join tasks t on t.campaign_id = c.id and t.status <> 'closed' "
        + 'left join task_texts x on x.task_id = t.id '
        + "where c.status = 'review' order by c.id, t.place, x.language limit 200",
      values: [],
    }),
  },
  appeals: {
    words: '', about: 'Show the appeals that wait for a moderator',
    act: () => ({
      sql: 'select a.id, a.user_id, a.task_id, a.about, a.words, c.refusal, t.rules '
        + 'from appeals a join tasks t on t.id = a.task_id join claims c on c.user_id = a.user_id '
        + 'and c.task_id = a.task_id and c.period = a.period '
        + "where a.status = 'open' order by a.id limit 50",
      values: [],
    }),
  },
  answer: {
    words: `<appeal> <${[...GRANTING, ...DECLINING].join('|')}> <you>`,
    about: 'Answer an appeal: the first two pay what was turned down, the others do not',
    act: (id, verdict, who) => answer(id, verdict, who),
  },
  run: {
    words: '<campaign> <revision> <you>',
    about: 'Let a campaign run as it was handed in',
    act: (id, revision, who) => decision(id, revision, 'approve', null, who),
  },
  sendback: {
    words: `<campaign> <revision> <${REASONS.join('|')}> <you>`,
    about: 'Send a campaign back; its sponsor reads why',
    act: (id, revision, reason, who) => decision(id, revision, 'reject', reason, who),
  },
  stop: {
    words: `<campaign> <revision> <${REASONS.join('|')}> <you>`,
    about: 'Pause a campaign that runs; its sponsor reads why',
    act: (id, revision, reason, who) => decision(id, revision, 'pause', reason, who),
  },
};

/**
 * @param {string} id @param {string} revision @param {string} word
 * @param {string | null} reason @param {string} who @returns {Act}
 */
function decision(id, revision, word, reason, who) {
  if (reason !== null && !REASONS.includes(reason)) {
    throw new Error(`The reasons are ${REASONS.join(', ')}.`);
  }
  const words = [numbered(id, 'campaign'), numbered(revision, 'revision'), named(who), word];
  return reason === null
    ? {
      sql: 'insert into campaign_decisions (campaign_id, revision, operator, decision, at) '
        + 'values (?1, ?2, ?3, ?4, unixepoch())',
      values: words,
    }
    : {
      sql: 'insert into campaign_decisions (campaign_id, revision, operator, decision, reason, at) '
        + 'values (?1, ?2, ?3, ?4, ?5, unixepoch())',
      values: [...words, reason],
    };
}

/** @param {string} id @param {string} verdict @param {string} who @returns {Act} */
function answer(id, verdict, who) {
  const known = [...GRANTING, ...DECLINING];
  if (!known.includes(verdict)) throw new Error(`The answers are ${known.join(', ')}.`);
  return {
    sql: 'update appeals set status = ?3, answer = ?2, decided_by = ?4, decided_at = unixepoch() '
      + "where id = ?1 and status = 'open'",
    values: [numbered(id, 'appeal'), verdict, GRANTING.includes(verdict) ? 'granted' : 'declined',
      named(who)],
  };
}
