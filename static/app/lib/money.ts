// Dollars for people: whole micros in, whole micros out, by their digits. No amount is a float.

const DECIMALS = 6;
const DECIMALS_SHOWN_MIN = 2;

/** `1250000` becomes `$1.25`; more than two decimals only when they say something. */
export type MoneyFormat = (micros: number, signed?: boolean) => string;

export function createMoneyFormat(locale: string): MoneyFormat {
  const [plainFormat, signedFormat] = (['auto', 'exceptZero'] as const).map((signDisplay) => (
    new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', signDisplay })));
  return (micros, signed) => {
    const [whole, fraction] = split(micros);
    // The language gives the shape, and takes whole dollars only; the decimals are put into it.
    // An integer has no -0, so less than a dollar borrows the shape of one dollar.
    const shape = whole === '0' && micros ? 1n : BigInt(whole);
    const parts = (signed ? signedFormat : plainFormat)!
      .formatToParts(micros < 0 ? -shape : shape);
    return parts.map(({ type, value }) => {
      if (type === 'fraction') return fraction;
      // Some languages write US$, which only takes room: there are no other dollars here.
      if (type === 'currency') return '$';
      return type === 'integer' && whole === '0' ? '0' : value;
    }).join('');
  };
}

/** Micros as plain dollars such as `1.25`, as the API and an amount field take them. */
export function toDollars(micros: number): string {
  return split(micros).join('.');
}

/**
 * Reads what a person typed: `1`, `1.5`, `1,50`, also in Arabic or Persian digits.
 * Null when it is no amount, or when `1,000` could mean one dollar as well as a thousand.
 */
export function readDollars(typed: string): number | null {
  const plain = typed.trim()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace('٫', '.');
  const [, whole, fraction = ''] = /^(\d{1,9})(?:\.(\d{1,6})|,(\d\d?))?$/.exec(plain)
    ?.filter((part) => part !== undefined) ?? [];
  return whole === undefined ? null : Number(whole + fraction.padEnd(DECIMALS, '0'));
}

/** Dollars and the decimals worth showing, as digits without a sign. */
function split(micros: number): [string, string] {
  const digits = String(Math.abs(micros)).padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '').padEnd(DECIMALS_SHOWN_MIN, '0');
  return [digits.slice(0, -DECIMALS), fraction];
}
