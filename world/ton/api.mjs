// Answers one request to the API, with the faults that are switched on.
import { bodyOf } from '../telegram/parameters.mjs';
import { sendJson } from '../telegram/verbs.mjs';
import { ApiError, invalid } from './parameters.mjs';
import { ROUTES } from './routes.mjs';

const PREFIX = '/api/v3/';

/**
 * @param {import('./main.mjs').World} world @param {URL} url
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export async function answerApi(world, url, request, response) {
  const { pathname, searchParams: query } = url;
  const name = pathname.startsWith(PREFIX) ? pathname.slice(PREFIX.length) : '';
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : null;
  if (!route || request.method !== route.method) {
    return sendJson(response, 404, { error: `Cannot ${request.method} ${pathname}` });
  }
  world.asked[name] = (world.asked[name] ?? 0) + 1;
  const struck = (/** @type {string} */ fault) => world.faults.take(fault, name);
  if (struck('rate429')) return sendJson(response, 429, { error: 'Ratelimit exceed' });
  if (struck('before5xx')) return sendJson(response, 503, { error: 'Service Unavailable' });
  try {
    const body = route.method === 'POST' ? await jsonOf(request) : null;
    const answer = await route.answer(world, { query, body });
    // A hanging call keeps its connection until the caller gives up or the world stops.
    if (struck('hang')) return;
    if (struck('after5xx')) return sendJson(response, 504, { error: 'Gateway Timeout' });
    sendJson(response, 200, answer);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    sendJson(response, error.status, { error: error.message });
  }
}

/** @param {import('node:http').IncomingMessage} request @returns {Promise<any>} */
async function jsonOf(request) {
  try {
    const value = JSON.parse((await bodyOf(request)).toString('utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    throw invalid('the body is not JSON');
  }
  throw invalid('the body is not an object');
}
