// The local world: a Telegram, a TON chain and a page to look at both, all on 127.0.0.1.
import { pathToFileURL } from 'node:url';
import { startPage } from './page/main.mjs';
import { startPartners } from './partners/main.mjs';
import {
  BOT_TOKEN, BOT_USERNAME, initDataKey, startTelegram, WEBHOOK_SECRET,
} from './telegram/main.mjs';
import { startTon } from './ton/main.mjs';

const NETWORK = 'testnet';
const HOT_WALLET_KEYS = ['11', '22', '33', '44'].map((byte) => byte.repeat(32));
const ALLOWED_UPDATES = [
  'message', 'callback_query', 'pre_checkout_query', 'my_chat_member', 'chat_member',
  'chat_join_request', 'inline_query', 'purchased_paid_media', 'subscription', 'chat_boost',
  'removed_chat_boost',
];

/**
 * @typedef {object} WorldOptions ports: 0 picks a free one
 * @property {number} [worldPort]
 * @property {number} [telegramPort]
 * @property {number} [tonPort]
 * @property {number} [partnersPort]
 * @property {string} [publicUrl] the public Worker's; without it, call `connect` later
 * @property {string} [webhookSecret]
 * @property {string} [botToken]
 * @property {number} [hotWallets] how many there are to pay from
 * @property {import('./ton/jetton.mjs').Minter} [minter] of another USDT than the plain one
 * @property {number} [speed] divides the webhook's delays and lifetimes
 * @property {() => number} [telegramNow] how Telegram dates things, in milliseconds
 */

/** @param {WorldOptions} [options] */
export async function startWorld(options = {}) {
  const { worldPort = 9100, telegramPort = 9101, tonPort = 9102, speed, minter } = options;
  const { webhookSecret = WEBHOOK_SECRET, botToken = BOT_TOKEN } = options;
  const [seedHex, ...moreSeedsHex] = HOT_WALLET_KEYS.slice(0, options.hotWallets ?? 1);
  let publicUrl = options.publicUrl ?? '';
  const ton = await startTon({
    port: tonPort, seedHex, moreSeedsHex, network: NETWORK, minter,
  });
  const telegram = await startTelegram({
    port: telegramPort, token: botToken, speed, now: options.telegramNow,
  });
  const partners = await startPartners({
    port: options.partnersPort ?? 9103,
    onHeard: ({ url, body, status }) => {
      telegram.tell('partner', { url, status, type: JSON.parse(body).type });
    },
  });
  const page = await startPage({ port: worldPort, telegram, ton, publicUrl: () => publicUrl });

  /** Tells Telegram where the public Worker is. @param {string} url without a slash at the end */
  function connect(url) {
    publicUrl = url;
    const answer = telegram.call('setWebhook', {
      url: `${url}/telegram/webhook`, secret_token: webhookSecret,
      allowed_updates: ALLOWED_UPDATES,
    });
    if (!answer.ok) throw new Error(answer.description);
  }

  if (publicUrl) connect(publicUrl);
  return {
    url: page.url,
    /** What the Workers need to live in this world. */
    vars: {
      BOT_USERNAME,
      NETWORK,
      TELEGRAM_API_URL: telegram.url,
      TONCENTER_URL: `${ton.url}/api/v3`,
      SECOND_INDEXER_URL: `${ton.url}/tonapi`,
      WEBHOOK_PROXY_URL: partners.url,
      EXPLORER_URL: `${page.url}/explorer`,
      FRAME_ANCESTORS: page.url,
      ...ton.vars,
    },
    /** Secret elsewhere; here they are invented and known to everybody. */
    secrets: {
      BOT_TOKEN: botToken,
      WEBHOOK_SECRET: webhookSecret,
      INIT_DATA_KEY: initDataKey(botToken).toString('hex'),
      HOT_WALLET_KEY: [seedHex, ...moreSeedsHex].join(' '),
      METRICS_TOKEN: 'local-metrics',
    },
    telegram,
    ton,
    partners,
    connect,
    async stop() {
      await Promise.all([page.stop(), telegram.stop(), ton.stop(), partners.stop()]);
    },
  };
}

/** @param {string} name @param {number} fallback */
function portFrom(name, fallback) {
  return Number(process.env[name] ?? fallback);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const world = await startWorld({
    worldPort: portFrom('WORLD_PORT', 9100),
    telegramPort: portFrom('TELEGRAM_PORT', 9101),
    tonPort: portFrom('TON_PORT', 9102),
    partnersPort: portFrom('PARTNERS_PORT', 9103),
    publicUrl: `http://127.0.0.1:${portFrom('EARNEST_PORT', 8787)}`,
  });
  console.log(`The local world is at ${world.url}`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await world.stop();
      process.exit(0);
    });
  }
}
