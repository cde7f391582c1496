// The rules of inline keyboards that the schema cannot say.
import { refused } from './refusal.mjs';

const ACTIONS = [
  'url', 'callback_data', 'web_app', 'login_url', 'switch_inline_query',
  'switch_inline_query_current_chat', 'switch_inline_query_chosen_chat', 'copy_text',
  'callback_game', 'pay',
];
const CALLBACK_DATA_BYTES_MAX = 64;
const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * @param {Record<string, any>} markup an InlineKeyboardMarkup that fits the schema
 * @param {boolean} inPrivateChat
 */
export function refuseKeyboard({ inline_keyboard }, inPrivateChat) {
  for (const button of inline_keyboard.flat()) {
    const actions = ACTIONS.filter((name) => button[name] !== undefined);
    if (button.text === '') throw refused('inline keyboard button text must be non-empty');
    if (actions.length === 0) {
      throw refused('text buttons are unallowed in the inline keyboard');
    }
    if (actions.length > 1) {
      throw refused(`an inline keyboard button has one action, not ${actions.join(' and ')}`);
    }
    refuseAction(button, inPrivateChat);
  }
}

/** @param {Record<string, any>} button @param {boolean} inPrivateChat */
function refuseAction({ callback_data, url, web_app }, inPrivateChat) {
  if (callback_data !== undefined) {
    const bytes = Buffer.byteLength(callback_data);
    if (bytes < 1 || bytes > CALLBACK_DATA_BYTES_MAX) throw refused('BUTTON_DATA_INVALID');
  }
  if (url !== undefined && !isUrl(url, ['http:', 'https:', 'tg:'])) {
    throw refused(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
  }
  if (web_app !== undefined) {
    if (!inPrivateChat) throw refused('BUTTON_TYPE_INVALID');
    refuseWebAppUrl(web_app.url, 'inline keyboard button');
  }
}

/**
 * @param {Record<string, any>} markup a ReplyKeyboardMarkup that fits the schema
 * @param {boolean} inPrivateChat
 */
export function refuseReplyKeyboard({ keyboard }, inPrivateChat) {
  for (const button of keyboard.flat()) {
    if (button.text === '') throw refused('keyboard button text must be non-empty');
    if (!button.web_app) continue;
    if (!inPrivateChat) throw refused('BUTTON_TYPE_INVALID');
    refuseWebAppUrl(button.web_app.url, 'keyboard button');
  }
}

/** @param {string} url @param {string} where */
export function refuseWebAppUrl(url, where) {
  if (!isSecureUrl(url)) {
    throw refused(`${where} Web App URL '${url}' is invalid: Only HTTPS links are allowed`);
  }
}

/**
 * HTTPS, or plain HTTP on this machine: Telegram's test environment allows HTTP too.
 * @param {string} url
 */
export function isSecureUrl(url) {
  return isUrl(url, ['https:'])
    || (isUrl(url, ['http:']) && LOOPBACK_HOSTS.includes(new URL(url).hostname));
}

/** @param {string} url @param {string[]} protocols */
function isUrl(url, protocols) {
  return URL.canParse(url) && protocols.includes(new URL(url).protocol);
}
