// Dollars for people to read: whole micros by their digits. No amount is a float.

export const DECIMALS = 6;
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
      // Some languages write US$ or USD, which only takes room, except where people pay with pesos
      // and reais, whose sign is a $ too.
      if (type === 'currency') return /^(es|pt)/.test(locale) ? value : '$';
      return type === 'integer' && whole === '0' ? '0' : value;
    }).join('');
  };
}

/** Dollars and the decimals worth showing, as digits without a sign. */
export function split(micros: number): [string, string] {
  const digits = String(Math.abs(micros)).padStart(DECIMALS + 1, '0');
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, '').padEnd(DECIMALS_SHOWN_MIN, '0');
  return [digits.slice(0, -DECIMALS), fraction];
}
