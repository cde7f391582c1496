// Bot API methods about the bot itself: who it is, its commands and its menu button.
import { refused } from '../refusal.mjs';
import { chatOf, tell } from '../state.mjs';
import { refuseWebAppUrl } from '../keyboard.mjs';

const COMMANDS_MAX = 100;
const DESCRIPTION_CHARS_MAX = 512;
const SHORT_DESCRIPTION_CHARS_MAX = 120;

/** @type {import('../methods.mjs').MethodTable} */
export const botMethods = {
  getMe: {
    parameters: [],
    run: ({ state }) => ({
      ...state.bot, can_join_groups: true, can_read_all_group_messages: false,
      supports_inline_queries: true, can_connect_to_business: false, has_main_web_app: true,
    }),
  },
  setMyCommands: {
    parameters: ['commands', 'scope', 'language_code'],
    run({ state }, { commands, scope, language_code }) {
      if (commands.length > COMMANDS_MAX) throw refused('BOT_COMMANDS_TOO_MUCH');
      for (const { command, description } of commands) {
        if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw refused('BOT_COMMAND_INVALID');
        if (description.length < 1 || description.length > 256) {
          throw refused('BOT_COMMAND_DESCRIPTION_INVALID');
        }
      }
      const kept = commands.map((/** @type {any} */ { command, description }) => (
        { command: command.replace('/', ''), description }));
      state.commands.set(commandsKey(scope, language_code), kept);
      tell(state, 'commands', {});
      return true;
    },
  },
  getMyCommands: {
    parameters: ['scope', 'language_code'],
    run: ({ state }, { scope, language_code }) => (
      state.commands.get(commandsKey(scope, language_code)) ?? []),
  },
  deleteMyCommands: {
    parameters: ['scope', 'language_code'],
    run({ state }, { scope, language_code }) {
      state.commands.delete(commandsKey(scope, language_code));
      tell(state, 'commands', {});
      return true;
    },
  },
  setMyDescription: {
    parameters: ['description', 'language_code'],
    run: ({ state }, { description = '', language_code }) => (
      describe(state, 'description', DESCRIPTION_CHARS_MAX, description, language_code)),
  },
  getMyDescription: {
    parameters: ['language_code'],
    run: ({ state }, { language_code }) => (
      { description: described(state, 'description', language_code) }),
  },
  setMyShortDescription: {
    parameters: ['short_description', 'language_code'],
    run: ({ state }, { short_description = '', language_code }) => (
      describe(state, 'short', SHORT_DESCRIPTION_CHARS_MAX, short_description, language_code)),
  },
  getMyShortDescription: {
    parameters: ['language_code'],
    run: ({ state }, { language_code }) => (
      { short_description: described(state, 'short', language_code) }),
  },
  setChatMenuButton: {
    parameters: ['chat_id', 'menu_button'],
    run({ state }, { chat_id, menu_button = { type: 'default' } }) {
      if (menu_button.type === 'web_app') {
        if (menu_button.text === '') throw refused('BUTTON_TEXT_INVALID');
        refuseWebAppUrl(menu_button.web_app.url, 'menu button');
      }
      if (chat_id === undefined) {
        state.menuButton = menu_button;
      } else {
        privateChatFor(state, chat_id).menuButton = menu_button;
      }
      tell(state, 'menu_button', {});
      return true;
    },
  },
  getChatMenuButton: {
    parameters: ['chat_id'],
    run: ({ state }, { chat_id }) => (chat_id === undefined
      ? state.menuButton : menuButtonFor(state, chat_id)),
  },
};

/**
 * The commands that a person sees in the menu: the closest scope first, their language first.
 * @param {import('../state.mjs').State} state @param {import('../people.mjs').Person} person
 */
export function commandsFor(state, { id, language_code }) {
  const scopes = [{ type: 'chat', chat_id: id }, { type: 'all_private_chats' }, undefined];
  for (const scope of scopes) {
    for (const language of [language_code, '']) {
      const commands = state.commands.get(commandsKey(scope, language));
      if (commands) return commands;
    }
  }
  return [];
}

/** @param {import('../state.mjs').State} state @param {number} userId */
export function menuButtonFor(state, userId) {
  const own = privateChatFor(state, userId).menuButton;
  return own && own.type !== 'default' ? own : state.menuButton;
}

/**
 * @param {import('../state.mjs').State} state @param {'description' | 'short'} kind
 * @param {number} charsMax @param {string} words @param {string} [language]
 */
function describe(state, kind, charsMax, words, language = '') {
  if (!/^([a-z]{2})?$/.test(language)) throw refused('LANGUAGE_CODE_INVALID');
  if (words.length > charsMax) throw refused('description is too long');
  state.descriptions.set(`${kind}:${language}`, words);
  return true;
}

/** @param {import('../state.mjs').State} state @param {string} kind @param {string} [language] */
function described(state, kind, language = '') {
  return state.descriptions.get(`${kind}:${language}`)
    ?? state.descriptions.get(`${kind}:`) ?? '';
}

/** @param {Record<string, any>} [scope] @param {string} [language] */
function commandsKey(scope, language = '') {
  if (!/^([a-z]{2})?$/.test(language)) throw refused('LANGUAGE_CODE_INVALID');
  const { type = 'default', chat_id = '', user_id = '' } = scope ?? {};
  return [type, chat_id, user_id, language].join(':');
}

/** @param {import('../state.mjs').State} state @param {number} chatId */
function privateChatFor(state, chatId) {
  const { privateChat } = chatOf(state, chatId);
  if (!privateChat) throw refused('chat not found');
  return privateChat;
}
