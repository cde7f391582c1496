// Dollars as people type them and as the API takes them: whole micros by their digits.
import { latinDigits } from './digits';
import { DECIMALS, split } from './money';

/** Micros as plain dollars such as `1.25`, as the API and an amount field take them. */
export function toDollars(micros: number): string {
  return split(micros).join('.');
}

/**
 * Reads what a person typed: `1`, `1.5`, `1,50`, also in Arabic or Persian digits.
 * Null when it is no amount, or when `1,000` could mean one dollar as well as a thousand.
 */
export function readDollars(typed: string): number | null {
  const plain = latinDigits(typed.trim()).replace('٫', '.');
  const [, whole, fraction = ''] = /^(\d{1,9})(?:\.(\d{1,6})|,(\d\d?))?$/.exec(plain)
    ?.filter((part) => part !== undefined) ?? [];
  return whole === undefined ? null : Number(whole + fraction.padEnd(DECIMALS, '0'));
}
