// Partners' servers: they take the webhooks that the private Worker sends, whomever they are for.
import { createServer } from 'node:http';
import { bodyOf } from '../telegram/parameters.mjs';

/**
 * @typedef {object} Heard one request, as it came
 * @property {string} url where it was to go
 * @property {Record<string, string>} headers
 * @property {string} body
 * @property {number} status what it was answered
 */

/**
 * @param {{port?: number, onHeard?: (heard: Heard) => void}} [options] port 0 picks a free one
 */
export async function startPartners({ port = 0, onHeard = () => {} } = {}) {
  /** @type {Heard[]} */
  const heard = [];
  /** @type {{status: number, headers: Record<string, string>, body: string}[]} */
  const instead = [];

  const server = createServer(async (request, response) => {
    const body = (await bodyOf(request)).toString('utf8');
    const headers = /** @type {Record<string, string>} */ (request.headers);
    const answer = instead.shift() ?? { status: 204, headers: {}, body: '' };
    const one = { url: headers['x-earnest-url'] ?? '', headers, body, status: answer.status };
    heard.push(one);
    onHeard(one);
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const { port: actualPort } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${actualPort}`,
    /** Oldest first. */
    heard,
    /** The next request gets this answer. @param {number} status */
    answer(status, { headers = {}, body = '' } = {}) {
      instead.push({ status, headers, body });
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}
