// What the Worker wrote into the page for us: the language, its direction, who may frame us.

export interface Page {
  language: string;
  direction: 'ltr' | 'rtl';
  /** All that the app speaks. */
  languages: string[];
  /** The origins that may frame us, so the only ones we talk to and listen to. */
  parents: string[];
  /** Whether this page lets TON Connect work, and was opened for it. */
  wallet: boolean;
}

export function readPage(): Page {
  return JSON.parse(contentOf('page'));
}

/** The Fluent source of the page's language. */
export function readTexts(): string {
  return contentOf('texts');
}

function contentOf(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}
