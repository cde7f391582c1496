// Bot API methods about messages in people's own names: inline results, prepared messages, and
// answers to a Mini App's launch.
import { randomBytes } from 'node:crypto';
import { refused } from '../refusal.mjs';
import { tell, unixNow } from '../state.mjs';
import { refuseKeyboard } from '../keyboard.mjs';

const RESULTS_MAX = 50;
const RESULT_ID_BYTES_MAX = 64;
const PREPARED_SECONDS = 3600;

/** @type {import('../methods.mjs').MethodTable} */
export const inlineMethods = {
  answerInlineQuery: {
    parameters: [
      'inline_query_id', 'results', 'cache_time', 'is_personal', 'next_offset', 'button',
    ],
    run({ state }, { inline_query_id, results, button }) {
      const query = state.inlineQueries.get(inline_query_id);
      if (!query || state.now() > query.expires) {
        throw refused('query is too old and response timeout expired or query ID is invalid');
      }
      if (results.length > RESULTS_MAX) throw refused('RESULTS_TOO_MUCH');
      const ids = new Set(results.map((/** @type {any} */ { id }) => id));
      if (ids.size !== results.length) throw refused('RESULT_ID_DUPLICATE');
      results.forEach(refuseResult);
      query.answer = { results, button };
      tell(state, 'inline_answer', { user: query.user, results, button });
      return true;
    },
  },
  savePreparedInlineMessage: {
    parameters: ['user_id', 'result', 'allow_user_chats', 'allow_bot_chats', 'allow_group_chats',
      'allow_channel_chats'],
    run({ state }, { user_id, result, ...allowed }) {
      if (!state.privateChats.has(user_id)) throw refused('USER_ID_INVALID');
      if (!Object.values(allowed).includes(true)) throw refused('PEER_TYPES_INVALID');
      refuseResult(result);
      const id = randomBytes(12).toString('base64url');
      state.prepared.set(id, { user: user_id, result });
      return { id, expiration_date: unixNow(state) + PREPARED_SECONDS };
    },
  },
  answerWebAppQuery: {
    parameters: ['web_app_query_id', 'result'],
    run({ state }, { web_app_query_id, result }) {
      const launch = state.launches.get(web_app_query_id);
      if (!launch || launch.result) {
        throw refused('query is too old and response timeout expired or query ID is invalid');
      }
      refuseResult(result);
      launch.result = result;
      tell(state, 'launch_answer', { user: launch.user, result });
      return { inline_message_id: randomBytes(12).toString('base64url') };
    },
  },
};

/** @param {Record<string, any>} result an InlineQueryResult that fits the schema */
function refuseResult({ id, title, reply_markup }) {
  const bytes = Buffer.byteLength(id);
  if (bytes < 1 || bytes > RESULT_ID_BYTES_MAX) throw refused('RESULT_ID_INVALID');
  if (title === '') throw refused('ARTICLE_TITLE_EMPTY');
  if (reply_markup) refuseKeyboard(reply_markup, false);
}
