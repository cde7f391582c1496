// Amounts in the units of what they came in: whole Stars, nanotons, micro-USDT.
import { latinDigits } from './digits';

const DECIMALS: Record<string, number> = { stars: 0, ton: 9, usdt: 6 };

/** `1500000000` nanotons become `1.5`; what came in a way that is newer than the app stays. */
export function unitsText(method: string, units: string): string {
  const decimals = DECIMALS[method] ?? 0;
  if (decimals === 0) return units;
  const digits = units.padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return digits.slice(0, -decimals) + (fraction && `.${fraction}`);
}

/** Reads a whole number in Latin, Arabic or Persian digits, as Latin ones; null for the rest. */
export function readWhole(typed: string): string | null {
  const plain = latinDigits(typed.trim());
  return /^[1-9]\d{0,8}$/.test(plain) ? plain : null;
}

/** Reads TON as people type it, `0.5` or `0,50`, as nanotons; null for nothing or no amount. */
export function readTon(typed: string): string | null {
  const plain = latinDigits(typed.trim()).replace('٫', '.');
  const [, whole, fraction = ''] = /^(\d{1,27})(?:\.(\d{1,9})|,(\d\d?))?$/.exec(plain)
    ?.filter((part) => part !== undefined) ?? [];
  const nanotons = (whole ?? '') + fraction.padEnd(DECIMALS['ton'] ?? 0, '0');
  return nanotons.replace(/^0+/, '') || null;
}
