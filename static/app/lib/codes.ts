// Words for a code of the API.
import type { Texts } from './texts';

/** A text for one of several codes, or the usual one for a code that is newer than this app. */
export function textOf(text: Texts, beginning: string, code: string, usual: string): string {
  const key = `${beginning}-${code}`;
  const found = text(key);
  return found === key ? text(`${beginning}-${usual}`) : found;
}
