// Every sentence of the app, from the Fluent source that came with the page.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Page } from '../page';

export type Texts = (key: string, values?: Record<string, FluentVariable>) => string;

/**
 * The locale for numbers and dates. Digits are Latin in every language, as in the texts that the
 * API sends, in addresses and in what people type into the amount field.
 */
export function localeOf(language: string): string {
  return `${language}-u-nu-latn`;
}

export function createTexts({ language, direction }: Page, source: string): Texts {
  // Marks around values keep amounts whole in right-to-left text; elsewhere they do nothing.
  const bundle = new FluentBundle(localeOf(language), { useIsolating: direction === 'rtl' });
  bundle.addResource(new FluentResource(source));
  return (key, values) => {
    const pattern = bundle.getMessage(key)?.value;
    // Errors are collected so that a flaw in a text shows a name instead of stopping the app.
    return pattern ? bundle.formatPattern(pattern, values, []) : key;
  };
}
