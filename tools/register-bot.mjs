// Tells Telegram where the webhook is, which commands there are, what the bot is about, and what
// the menu button opens.
// Needs TELEGRAM_API_URL, BOT_TOKEN, WEBHOOK_SECRET and PUBLIC_URL; running it again is harmless.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FluentBundle, FluentResource } from '@fluent/bundle';

const LOCALES = new URL('../static/locales/', import.meta.url);
const COMMANDS = [
  'start', 'app', 'balance', 'tasks', 'invite', 'withdraw', 'language', 'help', 'terms', 'privacy',
  'paysupport', 'delete_me',
];
/** The updates that the webhook uses; Telegram sends no others. */
const ALLOWED_UPDATES = [
  'message', 'callback_query', 'inline_query', 'my_chat_member', 'chat_member',
  'pre_checkout_query',
];

/**
 * @typedef {{apiUrl: string, token: string, secret: string, publicUrl: string}} Bot
 * @typedef {Record<string, unknown>} Parameters
 */

/** @param {Bot} bot */
export async function registerBot(bot) {
  await call(bot, 'setWebhook', {
    url: `${bot.publicUrl}/telegram/webhook`,
    secret_token: bot.secret,
    allowed_updates: ALLOWED_UPDATES,
  });
  const languages = await readdir(fileURLToPath(LOCALES));
  for (const language of languages) {
    const texts = await botTexts(language);
    const commands = COMMANDS.map((command) => ({
      command,
      description: say(texts, `command-${command}`),
    }));
    // English is what people see whose language we lack.
    const scope = language === 'en' ? {} : { language_code: language };
    await call(bot, 'setMyCommands', { commands, ...scope });
    const description = say(texts, 'bot-description');
    await call(bot, 'setMyDescription', { description, ...scope });
    const short = say(texts, 'bot-short-description');
    await call(bot, 'setMyShortDescription', { short_description: short, ...scope });
  }
  await call(bot, 'setChatMenuButton', {
    menu_button: {
      type: 'web_app',
      text: say(await botTexts('en'), 'bot-open-app'),
      web_app: { url: `${bot.publicUrl}/app` },
    },
  });
}

/** @param {Bot} bot @param {string} method @param {Parameters} parameters */
async function call(bot, method, parameters) {
  const response = await fetch(`${bot.apiUrl}/bot${bot.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  const answer = await response.json();
  if (!answer.ok) throw new Error(`${method}: ${answer.description}`);
}

/** @param {string} language */
async function botTexts(language) {
  const source = await readFile(new URL(`${language}/bot.ftl`, LOCALES), 'utf8');
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  return bundle;
}

/** @param {FluentBundle} texts @param {string} key */
function say(texts, key) {
  const message = texts.getMessage(key);
  if (!message?.value) throw new Error(`There is no text for ${key}.`);
  return texts.formatPattern(message.value);
}

/** @param {string} name */
function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing.`);
  return value;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await registerBot({
    apiUrl: process.env.TELEGRAM_API_URL ?? 'https://api.telegram.org',
    token: required('BOT_TOKEN'),
    secret: required('WEBHOOK_SECRET'),
    publicUrl: required('PUBLIC_URL'),
  });
  console.log('Telegram knows the webhook, the commands and the menu button.');
}
