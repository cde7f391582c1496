// What the bot and the app say in one language, and amounts read back from what they say.
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';

export const LOCALES = new URL('../../static/locales/', import.meta.url);
export const RIGHT_TO_LEFT = ['ar', 'fa'];
// They keep right-to-left text and what stands in it apart, and nobody sees them.
const INVISIBLE_MARKS = /[\u2066-\u2069\u200e\u200f\u061c]/g;

/** @param {string} language @param {'app' | 'bot' | 'refusals'} file */
export function textsOf(language, file) {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const source = readFileSync(new URL(`${language}/${file}.ftl`, LOCALES), 'utf8');
  bundle.addResource(new FluentResource(source));
  return (/** @type {string} */ key, /** @type {Record<string, string>} */ values = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`${file}.ftl of ${language} has no "${key}"`);
    return plain(bundle.formatPattern(pattern, values));
  };
}

/** Its words on one line. @param {string} text */
export function plain(text) {
  return text.replace(INVISIBLE_MARKS, '').replace(/\s+/g, ' ').trim();
}

/**
 * The amount in a text, in micro-dollars, or null. English and Arabic only: others have a
 * comma for decimals.
 * @param {string} text
 */
export function microsIn(text) {
  const [, sign, whole, part = ''] = /(-?)[^\d-]*(\d+)(?:\.(\d+))?/.exec(plain(text)) ?? [];
  return whole === undefined ? null : Number(`${sign}${whole}${part.padEnd(6, '0')}`);
}
