// A request whose answer has not come: kept until it has, so that it is never made twice.
import { parseJson } from '../lib/json';
import type { Shelf } from '../lib/storage';
import { Problem } from './problem';
import { twice } from './twice';

/** A request under the key that makes a repeat of it the same one. */
export type Keyed<Wish> = Wish & { key: string };

export interface Unanswered<Wish> {
  /** What this person asked for and got no answer to, or null. */
  read(): Keyed<Wish> | null;
  /** A wish with a new key, kept before it is sent. */
  keep(wish: Wish): Keyed<Wish>;
  drop(): void;
}

/**
 * @param name with the person in it: several people may use one phone, and one storage
 * @param fields of the wish, each of them a text
 */
export function createUnanswered<Wish extends { [Field in keyof Wish]: string }>(
  shelf: Shelf, name: string, fields: (keyof Wish & string)[],
): Unanswered<Wish> {
  return {
    read() {
      const kept = Object(parseJson(shelf.read(name)));
      const isWhole = ['key', ...fields].every((field) => typeof kept[field] === 'string');
      return isWhole ? kept : null;
    },
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
export async function sendWish<Wish, Answer>(
  send: (wish: Keyed<Wish>) => Promise<Answer>, unanswered: Unanswered<Wish>, wish: Keyed<Wish>,
): Promise<Answer> {
  try {
    const answer = await twice(() => send(wish));
    unanswered.drop();
    return answer;
  } catch (thrown) {
    if (thrown instanceof Problem && isVerdict(thrown)) unanswered.drop();
    throw thrown;
  }
}

/**
 * Whether the API looked at the request and said no. Otherwise nobody knows whether it acted:
 * no answer came, or one that says nothing about what a repeat of the request would get.
 */
function isVerdict({ status }: Problem): boolean {
  return status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status);
}

/** 32 hex digits. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
