// The invented people and the channel that the local Telegram starts with.

/**
 * @typedef {{id: number, is_bot: false, first_name: string, last_name?: string,
 *   username: string, language_code: string}} Person
 */

/** @type {Readonly<Record<'ann' | 'omar' | 'vera', Person>>} */
export const PEOPLE = Object.freeze({
  ann: {
    id: 7100000001, is_bot: false, first_name: 'Ann', last_name: 'Lee',
    username: 'ann_local', language_code: 'en',
  },
  // A last name in another script, so that signed data carries more than ASCII.
  omar: {
    id: 7100000002, is_bot: false, first_name: 'Omar', last_name: 'حداد',
    username: 'omar_local', language_code: 'ar',
  },
  vera: {
    id: 7100000003, is_bot: false, first_name: 'Vera',
    username: 'vera_local', language_code: 'en',
  },
});

/** The channel of the "join" task; the bot is an administrator there. */
export const NEWS_CHANNEL = Object.freeze({
  id: -1001000000001, username: 'earnest_news', title: 'Earnest News',
});

export const BOT_TOKEN = '7000000001:LOCAL-earnest-bot-token-not-secret-000';
export const BOT_USERNAME = 'earnest_local_bot';
export const WEBHOOK_SECRET = 'local-webhook-secret';
