// Digits of other scripts, which phones type where their language has its own.

/** Arabic and Persian digits become Latin ones; everything else stays. */
export function latinDigits(typed: string): string {
  return typed.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
