// Keeps words readable: moves a colour towards another one until WCAG's AA ratio is reached.

const AA_RATIO = 4.5;
const STEP = 0.1;

type Rgb = [number, number, number];

/**
 * The colour nearest to `color` on its way to `strong` that is readable on all `backgrounds`.
 * Themes are made by anybody, and Telegram's own hint colours are too faint for small words.
 */
export function readable(color: string, strong: string, backgrounds: string[]): string {
  for (let share = 0; share < 1; share += STEP) {
    const mixed = mix(color, strong, share);
    if (backgrounds.every((background) => contrast(mixed, background) >= AA_RATIO)) return mixed;
  }
  return strong;
}

/** `share` of 0 is `from`, 1 is `to`. */
export function mix(from: string, to: string, share: number): string {
  const target = parse(to);
  return `#${parse(from).map((channel, at) => {
    const value = Math.round(channel + ((target[at] ?? 0) - channel) * share);
    return value.toString(16).padStart(2, '0');
  }).join('')}`;
}

export function isDark(color: string): boolean {
  return contrast(color, '#ffffff') > contrast(color, '#000000');
}

export function contrast(one: string, other: string): number {
  const light = [luminance(one), luminance(other)];
  return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = parse(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param color `#rrggbb` */
function parse(color: string): Rgb {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as Rgb;
}
