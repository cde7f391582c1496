// The balance that an answer brought along.
import type { Me, Money } from '../api/shapes';
import type { Cache } from './cache';

/** Puts it where every screen looks first. */
export function keepBalance(cache: Cache, balance: Money) {
  const me = cache.read<Me>('me');
  if (me) cache.keep('me', { ...me, balance });
}
