// A withdrawal whose answer has not come: kept until it has, so that it is never asked twice.
import { parseJson } from '../lib/json';
import type { Shelf } from '../lib/storage';
import { Problem } from './problem';
import { twice } from './twice';
import type { Settled, Wish } from './withdrawals';

export interface Unanswered {
  /** What this person asked for and got no answer to, or null. */
  read(): Wish | null;
  /** A wish with a new key, kept before it is sent. */
  keep(wish: Omit<Wish, 'key'>): Wish;
  drop(): void;
}

/** @param person several people may use one phone, and one storage */
export function createUnanswered(shelf: Shelf, person: string): Unanswered {
  const name = `unanswered withdrawal ${person}`;
  return {
    read: () => readWish(shelf.read(name)),
    keep(wish) {
      const keyed = { ...wish, key: newKey() };
      shelf.keep(name, JSON.stringify(keyed));
      return keyed;
    },
    drop: () => shelf.drop(name),
  };
}

/**
 * Sends a kept wish. A lost answer is asked for once more at once, which the key makes safe; when
 * that fails too, the wish stays kept and the problem tells that nothing is known.
 */
export async function sendWish(
  send: (wish: Wish) => Promise<Settled>, unanswered: Unanswered, wish: Wish,
): Promise<Settled> {
  try {
    const answer = await twice(() => send(wish));
    unanswered.drop();
    return answer;
  } catch (thrown) {
    if (thrown instanceof Problem && thrown.isVerdict) unanswered.drop();
    throw thrown;
  }
}

function readWish(text: string | null): Wish | null {
  const { key, address, amount } = Object(parseJson(text));
  const isWhole = [key, address, amount].every((part) => typeof part === 'string');
  return isWhole ? { key, address, amount } : null;
}

/** 32 hex digits. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
