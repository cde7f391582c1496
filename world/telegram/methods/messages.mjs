// Bot API methods that talk to people: messages and answers to pressed buttons.
import { forbidden, refused, unbuilt } from '../refusal.mjs';
import { channelView, chatOf, privateChatView, tell, unixNow } from '../state.mjs';
import { readHtml } from '../html.mjs';
import { refuseKeyboard, refuseReplyKeyboard } from '../keyboard.mjs';

const TEXT_LENGTH_MAX = 4096;
const CALLBACK_ANSWER_LENGTH_MAX = 200;

/** @type {import('../methods.mjs').MethodTable} */
export const messageMethods = {
  sendMessage: {
    parameters: [
      'chat_id', 'text', 'parse_mode', 'entities', 'link_preview_options', 'reply_markup',
      'disable_notification', 'protect_content', 'reply_parameters',
    ],
    run({ state }, parameters) {
      // The text is looked at before the chat, as Telegram does.
      const text = textOf(parameters);
      const { channel, privateChat } = chatOf(state, parameters.chat_id);
      if (privateChat) refuseUnreachable(privateChat);
      if (channel && channel.statuses.get(state.bot.id) !== 'administrator') {
        throw forbidden('bot is not a member of the channel chat');
      }
      const { messages } = privateChat ?? /** @type {any} */ (channel);
      const { keyboard, ...markup } = markupOf(parameters.reply_markup, Boolean(privateChat));
      // It stands below the chat, not below a message.
      if (keyboard !== undefined && privateChat) privateChat.keyboard = keyboard;
      const message = {
        message_id: state.nextMessageId,
        ...(privateChat && { from: state.bot }),
        chat: privateChat ? privateChatView(privateChat.person) : channelView(channel),
        date: unixNow(state),
        ...repliedTo(messages, parameters.reply_parameters),
        ...text,
        ...markup,
        ...(parameters.protect_content && { has_protected_content: true }),
      };
      state.nextMessageId += 1;
      messages.push(message);
      tell(state, 'message', { chat_id: message.chat.id, message });
      return message;
    },
  },
  editMessageText: {
    parameters: ['chat_id', 'message_id', 'text', 'parse_mode', 'entities',
      'link_preview_options', 'reply_markup'],
    run({ state }, parameters) {
      const text = textOf(parameters);
      const { privateChat, channel } = chatOf(state, parameters.chat_id);
      const { messages } = privateChat ?? /** @type {any} */ (channel);
      const message = messages.find((/** @type {any} */ { message_id, from }) => (
        message_id === parameters.message_id && from?.id === state.bot.id));
      if (!message) throw refused('message to edit not found');
      delete message.reply_markup;
      delete message.entities;
      const markup = markupOf(parameters.reply_markup, Boolean(privateChat));
      Object.assign(message, text, markup, { edit_date: unixNow(state) });
      tell(state, 'message', { chat_id: message.chat.id, message });
      return message;
    },
  },
  answerCallbackQuery: {
    parameters: ['callback_query_id', 'text', 'show_alert', 'cache_time'],
    run({ state }, { callback_query_id, text, show_alert = false }) {
      const query = state.callbackQueries.get(callback_query_id);
      if (!query || state.now() > query.expires) {
        throw refused('query is too old and response timeout expired or query ID is invalid');
      }
      if (text && text.length > CALLBACK_ANSWER_LENGTH_MAX) throw refused('MESSAGE_TOO_LONG');
      query.answer = { text, show_alert };
      tell(state, 'callback_answer', { user: query.user, text, show_alert });
      return true;
    },
  },
};

/** @param {import('../state.mjs').PrivateChat} chat */
function refuseUnreachable({ blocked, started }) {
  if (blocked) throw forbidden('bot was blocked by the user');
  if (!started) throw forbidden("bot can't initiate conversation with a user");
}

/** @param {Record<string, any>} parameters */
function textOf({ text: source, parse_mode, entities: given, link_preview_options }) {
  const { text, entities } = trimmed(readText(source, parse_mode, given));
  if (text === '') throw refused('message text is empty');
  if (text.length > TEXT_LENGTH_MAX) throw refused('message is too long');
  return {
    text,
    ...(entities.length > 0 && { entities }),
    ...(link_preview_options && { link_preview_options }),
  };
}

/** @param {string} text @param {string} [parseMode] @param {any[]} [entities] */
function readText(text, parseMode, entities = []) {
  if (!parseMode) return { text, entities };
  const mode = parseMode.toLowerCase();
  if (mode === 'html') return readHtml(text);
  if (mode === 'markdown' || mode === 'markdownv2') throw unbuilt(`the parse mode ${parseMode}`);
  throw refused('unsupported parse_mode');
}

/**
 * Telegram trims a message, and its entities move along.
 * @param {{text: string, entities: any[]}} read
 */
function trimmed({ text: source, entities }) {
  const text = source.trim();
  const shift = source.length - source.trimStart().length;
  const moved = entities.map((entity) => {
    const offset = Math.max(0, entity.offset - shift);
    const end = Math.min(text.length, entity.offset + entity.length - shift);
    return { ...entity, offset, length: end - offset };
  });
  return { text, entities: moved.filter(({ length }) => length > 0) };
}

/**
 * @param {Record<string, any> | undefined} markup @param {boolean} inPrivateChat
 * @returns {{reply_markup?: Record<string, any>, keyboard?: Record<string, any> | null}}
 */
function markupOf(markup, inPrivateChat) {
  if (!markup) return {};
  if (markup.remove_keyboard) return { keyboard: null };
  if (markup.keyboard) {
    refuseReplyKeyboard(markup, inPrivateChat);
    return { keyboard: markup };
  }
  if (!markup.inline_keyboard) throw unbuilt('forced replies');
  refuseKeyboard(markup, inPrivateChat);
  return markup.inline_keyboard.flat().length > 0 ? { reply_markup: markup } : {};
}

/** @param {any[]} messages @param {Record<string, any>} [reply] */
function repliedTo(messages, reply) {
  if (!reply) return {};
  const original = messages.find(({ message_id }) => message_id === reply.message_id);
  if (original) return { reply_to_message: { ...original, reply_to_message: undefined } };
  if (reply.allow_sending_without_reply) return {};
  throw refused('message to be replied not found');
}
