// Builds the address that Telegram opens for a Mini App: its URL plus the launch fragment.
import { randomUUID } from 'node:crypto';
import { signInitData, webAppUser } from './init-data.mjs';

export const WEB_APP_VERSION = '9.6';

/** @type {Record<'light' | 'dark', Record<string, string>>} */
export const THEME_PARAMS = {
  light: {
    bg_color: '#ffffff', secondary_bg_color: '#f0f2f5', text_color: '#17212b',
    hint_color: '#707d8a', link_color: '#1f7bc4', button_color: '#1f78c1',
    button_text_color: '#ffffff', header_bg_color: '#ffffff', bottom_bar_bg_color: '#f0f2f5',
    accent_text_color: '#1c74bd', section_bg_color: '#ffffff',
    section_header_text_color: '#2272b0', section_separator_color: '#dfe3e8',
    subtitle_text_color: '#707d8a', destructive_text_color: '#cc2929',
  },
  dark: {
    bg_color: '#17212b', secondary_bg_color: '#0f1821', text_color: '#f5f7fa',
    hint_color: '#8a9bab', link_color: '#6ab3f3', button_color: '#2b7cc0',
    button_text_color: '#ffffff', header_bg_color: '#17212b', bottom_bar_bg_color: '#17212b',
    accent_text_color: '#6ab2f2', section_bg_color: '#1d2a37',
    section_header_text_color: '#6ab3f3', section_separator_color: '#0f1821',
    subtitle_text_color: '#8a9bab', destructive_text_color: '#f07474',
  },
};

/**
 * @typedef {object} Launch
 * @property {string} token
 * @property {string} url the Mini App's page, e.g. from a web_app button
 * @property {import('./people.mjs').Person} person
 * @property {'button' | 'menu' | 'link' | 'keyboard'} [kind] a link launch has no query_id, one
 *   from a keyboard button not even a user
 * @property {'light' | 'dark'} [theme]
 * @property {string} [startParam] only a link launch carries one
 * @property {number} [authDate]
 * @property {string} [platform]
 * @property {Map<string, {user: number, result: any}>} [launches] those that can be answered
 */

/**
 * @param {Launch} launch @returns {{url: string, initData: string}}
 */
export function launchOf(launch) {
  const { token, url, person, kind = 'button', theme = 'light', startParam, authDate } = launch;
  const queryId = `AAH${randomUUID().replaceAll('-', '').slice(0, 21)}`;
  if (kind === 'button' || kind === 'menu') {
    launch.launches?.set(queryId, { user: person.id, result: null });
  }
  const initData = signInitData({
    token, authDate,
    ...(kind !== 'keyboard' && { user: webAppUser(person) }),
    ...(kind === 'link'
      ? { startParam, fields: { chat_type: 'sender', chat_instance: `-${person.id}000000` } }
      : kind !== 'keyboard' && { queryId }),
  });
  const page = new URL(url);
  // Telegram repeats a link's parameter in the query, unsigned; only the signed one may be trusted.
  if (kind === 'link' && startParam) page.searchParams.set('tgWebAppStartParam', startParam);
  const fragment = new URLSearchParams({
    tgWebAppData: initData,
    tgWebAppVersion: WEB_APP_VERSION,
    tgWebAppPlatform: launch.platform ?? 'weba',
    tgWebAppThemeParams: JSON.stringify(THEME_PARAMS[theme]),
  });
  page.hash = fragment.toString().replaceAll('+', '%20');
  return { url: page.href, initData };
}
