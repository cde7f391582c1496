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

export function createTexts({ language, direction }: Page, source: string): Texts {
  const format = createFluent(source, localeOf(language), direction === 'rtl');
  // A key without a text shows itself.
  return (key, values) => format(key, values) ?? key;
}
