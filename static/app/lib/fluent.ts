// Reads the part of Fluent that our texts use: messages, placeholders and plural forms.
//
// The reference implementation costs more than all screens before the first paint. The tests hold
// every text of every language against it, so a text that needs more of Fluent does not go unseen.
// Format: https://projectfluent.org/fluent/guide/

export type Value = string | number;
export type Values = Record<string, Value>;

interface Placeable {
  name: string;
  /** By plural category, number or word; null for a plain placeholder. */
  forms: Record<string, Pattern> | null;
  /** The form that is marked with a star. */
  usual: string;
}

type Pattern = (string | Placeable)[];

/** A key, and its value with the lines that belong to it. */
const MESSAGE = /^([a-z][\w-]*) *=(.*(?:\n(?:[ }].*)?)*)/gm;

/**
 * Formats by key; null for a key that is not in `source`.
 * @param isIsolating whether marks keep each value whole in text of the other direction
 */
export function createFluent(source: string, locale: string, isIsolating: boolean) {
  const sources = new Map([...source.matchAll(MESSAGE)].map(([, key, body]) => (
    [key!, body!.trim()])));
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);

  const write = (pattern: Pattern, values: Values): string => pattern.map((part) => {
    if (typeof part === 'string') return part;
    const written = fill(part, values);
    return isIsolating && pattern.length > 1 ? `\u2068${written}\u2069` : written;
  }).join('');
  const fill = ({ name, forms, usual }: Placeable, values: Values): string => {
    // A value that is forgotten shows its name instead of stopping the app.
    const value = values[name] ?? `{$${name}}`;
    if (!forms) return typeof value === 'number' ? numbers.format(value) : value;
    const category = typeof value === 'number' ? plurals.select(value) : '';
    return write(forms[value] ?? forms[category] ?? forms[usual] ?? [], values);
  };

  return (key: string, values: Values = {}): string | null => {
    const found = sources.get(key);
    return found === undefined ? null : write(readPattern(found), values);
  };
}

function readPattern(source: string): Pattern {
  // A placeholder or the head of a select; the end of a select; one of its forms.
  const marks = /\{\s*\$([\w-]+)\s*(\}|->)|\s*\}|\s*\n\s*(\*?)\[(\w+)\] */g;
  let end = 0;
  /** Reads up to the mark that is no placeholder, and gives that too. */
  const read = (): [Pattern, RegExpExecArray | null] => {
    const pattern: Pattern = [];
    for (;;) {
      const mark = marks.exec(source);
      const text = source.slice(end, mark?.index).replace(/\n\s*/g, '\n');
      if (text) pattern.push(text);
      end = marks.lastIndex;
      const [, name, after] = mark ?? [];
      if (!name) return [pattern, mark];
      pattern.push(after === '}' ? { name, forms: null, usual: '' } : readForms(name));
    }
  };
  const readForms = (name: string): Placeable => {
    const forms: Record<string, Pattern> = {};
    let usual = '';
    let [, mark] = read();
    while (mark?.[4]) {
      const [, , , star, form] = mark;
      if (star) usual = form!;
      [forms[form!], mark] = read();
    }
    return { name, forms, usual };
  };
  return read()[0];
}
