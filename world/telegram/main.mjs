// The local Telegram: a Bot API server on HTTP, with people, a webhook driver and faults.
import { createServer } from 'node:http';
import { answerCall, answerRefusal, knownMethod } from './call.mjs';
import { createControl } from './control.mjs';
import { Delivery } from './delivery.mjs';
import { createFaults } from './faults.mjs';
import { parametersOf } from './parameters.mjs';
import { BOT_TOKEN, BOT_USERNAME } from './people.mjs';
import { Refusal } from './refusal.mjs';
import { createState, tell } from './state.mjs';
import { answerVerb, sendJson } from './verbs.mjs';

export { initDataKey, signInitData, webAppUser, SIGNATURE_PUBLIC_KEY_HEX } from './init-data.mjs';
export { launchOf, THEME_PARAMS, WEB_APP_VERSION } from './launch.mjs';
export * from './people.mjs';

const CALL_PATH = /^\/bot([^/]+)\/([A-Za-z]+)$/;
const VERB_PATH = /^\/_\/([A-Za-z]+)$/;

/**
 * @typedef {object} TelegramOptions
 * @property {number} [port] 0 picks a free one
 * @property {string} [token]
 * @property {string} [username] the bot's
 * @property {number} [speed] divides the webhook's delays and lifetimes
 * @property {number} [timeoutSeconds] how long the webhook may take
 * @property {() => number} [now] in milliseconds
 * @typedef {Awaited<ReturnType<typeof startTelegram>>} LocalTelegram
 */

/** @param {TelegramOptions} [options] */
export async function startTelegram(options = {}) {
  const { port = 0, token = BOT_TOKEN, username = BOT_USERNAME, now } = options;
  const state = createState({ token, username, now });
  const faults = createFaults();
  const delivery = new Delivery({
    state, faults, speed: options.speed ?? 1, timeoutSeconds: options.timeoutSeconds ?? 60,
    execute: (method, parameters) => executeAnswer(telegram, method, parameters),
  });
  const telegram = { state, faults, delivery, speed: options.speed ?? 1 };
  const control = createControl(telegram);
  const server = createServer((request, response) => {
    answerRequest(telegram, control, request, response).catch((error) => {
      console.error('The local Telegram failed:', error);
      response.destroy();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const { port: actualPort } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${actualPort}`,
    token,
    username,
    control,
    events: state.events,
    /**
     * A call without HTTP, for set-up; it is checked like any other.
     * @param {string} method @param {Record<string, unknown>} [parameters]
     */
    call: (method, parameters = {}) => answerCall(telegram, method, parameters, 'http').body,
    /** Something else to show in the log. @param {string} kind @param {object} facts */
    tell: (kind, facts) => tell(telegram.state, kind, facts),
    async stop() {
      delivery.stop();
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}

/**
 * @param {import('./call.mjs').Telegram} telegram
 * @param {ReturnType<typeof createControl>} control
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answerRequest(telegram, control, request, response) {
  const url = new URL(request.url ?? '/', 'http://local');
  const verb = VERB_PATH.exec(url.pathname)?.[1];
  if (verb) return answerVerb(control, verb, request, response);
  const answer = await answerOverHttp(telegram, url, request);
  // A hanging call keeps its connection until the caller gives up or the world stops.
  if (answer.hang) return;
  sendJson(response, answer.status, answer.body, answer.retryAfter === undefined
    ? {} : { 'Retry-After': String(answer.retryAfter) });
}

/**
 * @param {import('./call.mjs').Telegram} telegram @param {URL} url
 * @param {import('node:http').IncomingMessage} request
 */
async function answerOverHttp(telegram, url, request) {
  try {
    const [, token, name] = CALL_PATH.exec(url.pathname) ?? [];
    if (!token) throw new Refusal(404, 'Not Found');
    if (decodeURIComponent(token) !== telegram.state.token) {
      throw new Refusal(401, 'Unauthorized');
    }
    const method = knownMethod(name);
    const parameters = await parametersOf(request, url, method);
    return answerCall(telegram, method, parameters, 'http');
  } catch (error) {
    return answerRefusal(error);
  }
}

/**
 * A call that rode in a webhook's answer; what becomes of it is told to nobody but the log.
 * @param {import('./call.mjs').Telegram} telegram @param {string} name
 * @param {Record<string, unknown>} parameters
 */
function executeAnswer(telegram, name, parameters) {
  try {
    answerCall(telegram, knownMethod(name), parameters, 'webhook');
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    tell(telegram.state, 'webhook_answer_refused', { method: name, description: message });
  }
}
