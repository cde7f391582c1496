// The person's Telegram theme as CSS variables; app.css has its own colours for what is missing.
import { isDark, mix, readable } from './contrast';

const COLOR = /^#[0-9a-f]{6}$/i;

/** A theme by the names that app.css uses. */
export interface Palette {
  page: string;
  card: string;
  line: string;
  text: string;
  muted: string;
  accent: string;
  danger: string;
  button: string;
  'button-text': string;
  bar: string;
}

/**
 * Null when the theme lacks the colours that all others rest on. Values end up in CSS, so only
 * `#rrggbb` counts.
 */
export function paletteOf(params: unknown): Palette | null {
  const find = (...keys: string[]) => (
    keys.map((key) => String(Object(params)[key])).find((color) => COLOR.test(color)));
  const background = find('bg_color');
  const text = find('text_color');
  const button = find('button_color');
  const buttonText = find('button_text_color');
  if (!background || !text || !button || !buttonText) return null;
  const card = find('section_bg_color') ?? background;
  const page = find('secondary_bg_color') ?? background;
  const onBoth = (color: string) => readable(color, text, [card, page]);
  return {
    page,
    card,
    line: find('section_separator_color') ?? mix(card, text, 0.12),
    text,
    muted: onBoth(find('subtitle_text_color', 'hint_color') ?? text),
    accent: onBoth(find('accent_text_color', 'link_color') ?? button),
    danger: onBoth(find('destructive_text_color') ?? '#d93025'),
    button: readable(button, isDark(buttonText) ? '#ffffff' : '#000000', [buttonText]),
    'button-text': buttonText,
    bar: find('bottom_bar_bg_color') ?? card,
  };
}

/** Hands the colours to app.css. */
export function wear(palette: Palette, { style }: HTMLElement) {
  for (const [name, color] of Object.entries(palette)) style.setProperty(`--${name}`, color);
  style.colorScheme = isDark(palette.page) ? 'dark' : 'light';
}
