// Every sentence of the app, from the Fluent source that came with the page.
import type { Page } from '../page';
import { createFluent, type Values } from './fluent';

export type Texts = (key: string, values?: Values) => string;

/**
 * The locale for numbers and dates. Digits are Latin in every language, as in the texts that the
 * API sends, in addresses and in what people type into the amount field.
 */
export function localeOf(language: string): string {
  return `${language}-u-nu-latn`;
}

/** A text for one of several codes, or the usual one for a code that is newer than this app. */
export function textOf(text: Texts, beginning: string, code: string, usual: string): string {
  const key = `${beginning}-${code}`;
  const found = text(key);
  return found === key ? text(`${beginning}-${usual}`) : found;
}

export function createTexts({ language, direction }: Page, source: string): Texts {
  const format = createFluent(source, localeOf(language), direction === 'rtl');
  // A key without a text shows itself.
  return (key, values) => format(key, values) ?? key;
}
