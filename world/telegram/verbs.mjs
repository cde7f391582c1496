// Serves a table of verbs over HTTP: POST <verb> with one JSON object, answered with JSON.
import { bodyOf } from './parameters.mjs';

/**
 * Only JSON is taken: a foreign web page cannot send that here without asking first, and this
 * server never says yes.
 * @param {Record<string, (facts: any) => unknown>} verbs @param {string} verb
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export async function answerVerb(verbs, verb, request, response) {
  try {
    if (request.method !== 'POST') return sendJson(response, 405, { error: 'use POST' });
    if (!request.headers['content-type']?.startsWith('application/json')) {
      return sendJson(response, 415, { error: 'send application/json' });
    }
    if (!Object.hasOwn(verbs, verb)) {
      return sendJson(response, 404, { error: `there is no verb "${verb}"` });
    }
    const body = (await bodyOf(request)).toString('utf8');
    const result = await verbs[verb](body ? JSON.parse(body) : {});
    sendJson(response, 200, { result: result ?? null });
  } catch (error) {
    sendJson(response, 400, { error: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * @param {import('node:http').ServerResponse} response @param {number} status
 * @param {unknown} value @param {Record<string, string>} [headers]
 */
export function sendJson(response, status, value, headers = {}) {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', ...headers,
  });
  response.end(JSON.stringify(value));
}
