// GET /messages: what accounts have sent each other, with the transaction that it arrived in.
import { addressesFrom, bigFrom, choiceFrom, countFrom } from '../parameters.mjs';
import { messageJson } from '../transaction.mjs';

const PAGE = { fallback: 10, max: 1000 };

/** @param {import('../main.mjs').World} world @param {{query: URLSearchParams}} request */
export function messages({ chain }, { query }) {
  const [source] = addressesFrom(query, 'source');
  const [destination] = addressesFrom(query, 'destination');
  const since = bigFrom(query, 'start_utime') ?? 0n;
  const limit = countFrom(query, 'limit', PAGE);
  const ascending = choiceFrom(query, 'sort', ['asc', 'desc']) === 'asc';
  const found = chain.history.visible().flatMap(({ inMessage, hash }) => {
    const info = inMessage?.message.info;
    if (info?.type !== 'internal' || BigInt(info.createdAt) < since) return [];
    if (source && !source.equals(info.src)) return [];
    if (destination && !destination.equals(info.dest)) return [];
    const arrival = Buffer.from(hash, 'hex').toString('base64');
    return [{ ...messageJson(inMessage), in_msg_tx_hash: arrival }];
  });
  const sorted = ascending ? found : found.reverse();
  return { messages: sorted.slice(0, limit), address_book: {}, metadata: {} };
}
