// The page of the local world: its files, its JSON verbs, its events and the explorer.
import { createServer } from 'node:http';
import { answerVerb, sendJson } from '../telegram/verbs.mjs';
import { sendEvents } from './events.mjs';
import { sendTransaction } from './explorer.mjs';
import { sendFile } from './files.mjs';
import { createPageVerbs } from './verbs.mjs';

/**
 * @typedef {object} Ton what the page uses of the local TON
 * @property {string} url
 * @property {import('./chain.mjs').ChainControl & Record<string, any>} control
 *
 * @typedef {object} PageOptions
 * @property {number} [port] 0 picks a free one
 * @property {import('../telegram/main.mjs').LocalTelegram} telegram
 * @property {Ton | null} ton
 * @property {() => string} publicUrl where the Mini App lives; it may become known later
 */

/** @param {PageOptions} options */
export async function startPage({ port = 0, telegram, ton, publicUrl }) {
  const pageVerbs = createPageVerbs({ telegram, ton, publicUrl });
  /** @type {Record<string, Record<string, any>>} */
  const planes = { telegram: telegram.control, ton: ton?.control ?? {}, page: pageVerbs };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    const [, room, plane, verb] = pathname.split('/');
    if (room === 'world' && plane === 'events') return sendEvents(telegram, request, response);
    if (room === 'world' && Object.hasOwn(planes, plane ?? '')) {
      return void answerVerb(planes[plane], verb ?? '', request, response);
    }
    if (room === 'explorer' && plane === 'transaction') {
      return void sendTransaction(ton, verb ?? '', response);
    }
    if (room === 'world') return sendJson(response, 404, { error: 'no such address' });
    void sendFile(pathname, response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const { port: actualPort } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${actualPort}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}
