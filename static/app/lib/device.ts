// A key that this device keeps and that says nothing about it: whoever signs in from it sends it.
import type { Shelf } from './storage';

const NAME = 'device';

export function deviceKey(shelf: Shelf): string {
  let key = shelf.read(NAME);
  if (!key) {
    key = Array.from(crypto.getRandomValues(new Uint8Array(16)),
      (byte) => byte.toString(16).padStart(2, '0')).join('');
    shelf.keep(NAME, key);
  }
  return key;
}
